// What is due, row by row of the design: every anchor, every way of settling, precedence, urgency, order, and the zones.

import assert from 'node:assert/strict';
import { HOUR, isoIn, MINUTE, parseInstant } from '../../src/core/base/time.ts';
import { dueInCase, dueItems, promiseOf, relativeTo, type DueItem, type Settings } from '../../src/core/index.ts';
import { exactly, wholeDay } from '../../src/core/due/item.ts';
import { caseOf } from '../../src/core/due/index.ts';
import { compareRanked, ranked } from '../../src/core/due/order.ts';
import { missedThankYous, settlementOf } from '../../src/core/due/people.ts';
import { readSettings } from '../../src/core/model/settings.ts';
import { readFile } from '../../src/core/parse/application.ts';
import { inEnglish, type Said } from './said.ts';
import { searchCase } from './searchCases.ts';

interface At { readonly now?: string; readonly zone?: string; readonly settings?: Record<string, unknown> }
const NOW = '2026-11-23T12:00:00Z';

function settingsFor({ zone = 'UTC', settings = {} }: At): Settings {
  return { ...readSettings(settings, zone).settings, timeZone: zone };
}

/** The due items of an application: frontmatter lines (company and role are put in front) and a body. */
function due(frontmatter: string, body = '', at: At = {}): Said<readonly DueItem[]> {
  const settings = settingsFor(at);
  const text = `---\ncompany: Northwind\nrole: Engineer\n${frontmatter.trim()}\n---\n${body}`;
  return inEnglish(dueItems([readFile('a.md', text, settings.me)], parseInstant(at.now ?? NOW, settings.timeZone)!, settings));
}

function caseIn(frontmatter: string, body = ''): NonNullable<ReturnType<typeof caseOf>> {
  const settings = settingsFor({});
  return caseOf(readFile('a.md', `---\ncompany: Northwind\nrole: Engineer\n${frontmatter}\n---\n${body}`, settings.me), parseInstant(NOW, 'UTC')!, settings)!;
}

/** `urgency kind person from..by` */
function brief(item: Said<DueItem>, zone = 'UTC'): string {
  const edge = (e: DueItem['from'] | null): string => (e === null ? '' : e.instant === null ? e.day : isoIn(e.instant, zone).replace(/:00([+-]|Z)/, '$1'));
  return `${item.urgency} ${item.kind}${item.person ? ` ${item.person.name}` : ''} ${edge(item.from)}..${edge(item.by)}${item.draft ? ' (draft)' : ''}`;
}

const briefs = (frontmatter: string, body = '', at: At = {}): readonly string[] => due(frontmatter, body, at).map(item => brief(item, at.zone));

const note = (heading: string, header: string, letter = 'Dear all,\n\nWords.'): string => `\n## ${heading}\n\n${header}\n\n${letter}\n`;
const thankYou = (to: string, sent: string, letter?: string): string => note('Thank-you note', `To: ${to}\nSent: ${sent}`, letter);
const followUp = (to: string, sent: string, letter?: string): string => note('Follow-up', `To: ${to}\nSent: ${sent}`, letter);

function kindsOf(frontmatter: string, body: string): readonly string[] {
  const settings = settingsFor({});
  const { application, story } = caseOf(readFile('a.md', `---\ncompany: Northwind\nrole: Engineer\n${frontmatter}\n---\n${body}`, settings.me), parseInstant(NOW, 'UTC')!, settings)!;
  return application.notes.map(story.kindOf);
}

const MET = 'status: interview\ninterviews:\n  - at: 2026-11-20 16:00\n    with: Priya Raman';

describe('due: replies of a day that is clear, but not as the format has it', () => {
  const PROMISED = thankYou('Priya Raman', '2026-11-16', 'Dear Priya,\n\nI will call you on Friday.');
  const reply = (day: string): string => note('Re: Thanks', `From: Priya Raman\nSent: ${day}\nTo: Ana Duarte`);
  const contacts = 'status: interview\napplied: 2026-11-02\ncontacts: [Priya Raman]';

  it('a promise that they seem to have answered is no broken one, and nobody is silent', () => {
    assert.deepEqual(briefs(contacts, PROMISED), ['overdue promise Priya Raman 2026-11-20..2026-11-20']);
    assert.deepEqual(briefs(contacts, PROMISED + reply('Wednesday, November 18, 2026 9:10 AM')), []);
    assert.deepEqual(briefs(contacts, reply('Wednesday, November 18, 2026 9:10 AM')), []);
  });

  it('one that came before, and one whose day may be any, settle nothing', () => {
    for (const day of ['Friday, November 13, 2026 9:10 AM', '11/12/2026', 'last week']) assert.deepEqual(briefs(contacts, PROMISED + reply(day)), ['overdue promise Priya Raman 2026-11-20..2026-11-20'], day);
  });
});

describe('due: interviews and thank-yous', () => {
  it('a note sent on a day that is clear, but written otherwise, leaves nothing to be said of its reader', () => {
    const met = 'status: interview\ninterviews:\n  - at: 2026-11-20 16:00\n    with: [Priya Raman, Tom Okafor]';
    assert.deepEqual(due(met, thankYou('Priya Raman', '11/20/2026 4:15 PM')).map(item => item.person?.name), ['Tom Okafor']);
    assert.deepEqual(due(met, thankYou('Priya Raman', 'some day')).map(item => item.person?.name).sort(), ['Priya Raman', 'Tom Okafor']);
  });

  it('an interview ahead appears two days before its day and ends at its time', () => {
    const ahead = 'status: interview\ninterviews:\n  - at: 2026-11-26 10:00\n    with: [Priya Raman, Tom Okafor]';
    assert.deepEqual(briefs(ahead), ['soon interview 2026-11-24..2026-11-26T10:00+00:00']);
    assert.deepEqual(briefs(ahead, '', { now: '2026-11-24T00:00:00Z' }), ['open interview 2026-11-24..2026-11-26T10:00+00:00']);
    assert.deepEqual(briefs(ahead, '', { now: '2026-11-25T10:00:00Z' }), ['today interview 2026-11-24..2026-11-26T10:00+00:00']);
    assert.equal(due(ahead)[0]!.reason, 'interview 26 Nov 10:00 with Priya Raman and Tom Okafor');
    assert.equal(due('status: interview\ninterviews: [2026-11-26 10:00]')[0]!.reason, 'interview 26 Nov 10:00');
  });

  it('a bare day is ahead until it is over', () => {
    const bare = 'status: interview\ninterviews:\n  - at: 2026-11-23\n    with: Priya Raman';
    assert.deepEqual(briefs(bare, '', { now: '2026-11-23T23:59:59Z' }), ['today interview Priya Raman 2026-11-21..2026-11-23']);
    assert.deepEqual(briefs(bare, '', { now: '2026-11-24T00:00:00Z' }), ['today thank-you Priya Raman 2026-11-23..2026-11-24']);
    assert.deepEqual(briefs(bare, '', { now: '2026-11-25T00:00:00Z' }), ['overdue thank-you Priya Raman 2026-11-23..2026-11-24']);
  });

  it('a cancelled interview never was', () => {
    for (const status of ['cancelled', 'moved']) assert.deepEqual(briefs(`status: interview\napplied: 2026-11-20\ninterviews:\n  - at: 2026-11-20 16:00\n    with: Priya Raman\n    status: ${status}`), ['soon silence 2026-11-27..2026-11-27']);
  });

  it('Friday 16:00: due Saturday 16:00, on the dot in time', () => {
    assert.deepEqual(briefs(MET, '', { now: '2026-11-21T16:00:00Z' }), ['today thank-you Priya Raman 2026-11-20T16:00+00:00..2026-11-21T16:00+00:00']);
    assert.deepEqual(briefs(MET, '', { now: '2026-11-21T16:00:01Z' }), ['overdue thank-you Priya Raman 2026-11-20T16:00+00:00..2026-11-21T16:00+00:00']);
    assert.equal(due(MET)[0]!.reason, 'interview 20 Nov 16:00 with Priya Raman, plus 24 h');
  });

  it('24 hours are 24 hours when the clock changes that night', () => {
    const before = 'status: interview\ninterviews:\n  - at: 2026-10-24 23:30\n    with: Priya Raman';
    assert.deepEqual(briefs(before, '', { zone: 'Europe/Berlin', now: '2026-10-25T12:00:00Z' }), ['today thank-you Priya Raman 2026-10-24T23:30+02:00..2026-10-25T22:30+01:00']);
    const spring = 'status: interview\ninterviews:\n  - at: 2026-03-07 23:30\n    with: Priya Raman';
    assert.deepEqual(briefs(spring, '', { zone: 'America/Havana', now: '2026-03-08T12:00:00Z' }), ['today thank-you Priya Raman 2026-03-07T23:30-05:00..2026-03-09T00:30-04:00']);
  });

  it('an offset is kept: 14:00 in California read in Berlin', () => {
    const far = 'status: interview\ninterviews:\n  - at: 2026-11-18T14:00-08:00\n    with: Priya Raman';
    assert.deepEqual(briefs(far, '', { zone: 'Europe/Berlin', now: '2026-11-18T20:00:00Z' }), ['today interview Priya Raman 2026-11-16..2026-11-18T23:00+01:00']);
    assert.deepEqual(briefs(far, '', { zone: 'Europe/Berlin', now: '2026-11-19T12:00:00Z' }), ['today thank-you Priya Raman 2026-11-18T23:00+01:00..2026-11-19T23:00+01:00']);
    assert.deepEqual(due(far, '', { zone: 'Europe/Berlin', now: '2026-11-19T12:00:00Z' }).map(({ reason }) => reason), ['interview 18 Nov 14:00 UTC-08:00 with Priya Raman, plus 24 h']);
  });

  it('one for each person; nobody named: the sole contact, else one without a person', () => {
    assert.deepEqual(due('status: interview\ninterviews:\n  - at: 2026-11-20 16:00\n    with: [Priya Raman, Tom Okafor]').map(item => item.person?.name), ['Priya Raman', 'Tom Okafor']);
    assert.deepEqual(due('status: interview\ncontacts: [Priya Raman]\ninterviews: [2026-11-20 16:00]').map(item => item.person?.name), ['Priya Raman']);
    assert.deepEqual(due('status: interview\ncontacts: [Priya Raman, Tom Okafor]\ninterviews: [2026-11-20 16:00]').map(item => item.person), [null]);
  });

  it('is settled by a thank-you to that person at or after the interview, or by `thanked`', () => {
    const kinds = (body: string, more = ''): readonly string[] => due(`${MET}${more}`, body).map(item => item.kind);
    assert.deepEqual(kinds(thankYou('Priya Raman', '2026-11-20 16:00')), ['silence']);
    assert.deepEqual(kinds(thankYou('Priya Raman', '2026-11-20')), ['silence']);
    assert.deepEqual(kinds(thankYou('Priya Raman', '2026-11-20 15:59')), ['thank-you']);
    assert.deepEqual(kinds(thankYou('Tom Okafor', '2026-11-21')), ['thank-you']);
    assert.deepEqual(kinds(followUp('Priya Raman', '2026-11-21')), ['thank-you']);
    assert.deepEqual(kinds('', '\n    thanked: true'), ['silence']);
    assert.deepEqual(kinds('', '\n    thanked: [Priya]'), ['silence']);
    assert.deepEqual(kinds('', '\n    thanked: [Tom Okafor]'), ['thank-you']);
    assert.deepEqual(kinds('\n## Log\n\n- 2026-11-21: thanked Priya on the phone\n'), ['thank-you'], 'a log line never settles a thank-you');
    assert.deepEqual(kinds(note('Mail', 'To: Priya Raman\nSent: 2026-11-21')), ['silence'], 'the first note after an interview is a thank-you');
    assert.deepEqual(kinds(thankYou('Priya Raman', '2026-11-30')), ['thank-you'], 'what lies ahead settles nothing');
    assert.deepEqual(kinds(thankYou('Priya Raman', 'last Friday')), ['thank-you'], 'an unreadable day settles nothing');
  });

  const OPEN = (frontmatter: string, body: string, now = '2026-12-01T12:30:00Z'): readonly string[] => due(`status: interview\ninterviews:\n${frontmatter}`, body, { now }).filter(({ kind }) => kind === 'thank-you').map(({ person, reason }) => `${person?.name ?? 'nobody'}: ${/interview (\d+ \w+)/.exec(reason)?.[1]}`);
  const PANEL = '  - at: 2026-11-30 14:00\n    with: [Sarah Chen, Tom Okafor]\n';
  const TWICE = '  - at: 2026-11-30 14:00\n    with: Sarah Chen\n  - at: 2026-12-01 09:00\n    with: Sarah Chen\n';
  const MONDAY = 'Dear all,\n\nThank you for the conversation on Monday, 30 November. I will call you on Tuesday.';

  it('an interview that names nobody takes no note from the people of one that does', () => {
    const both = `${PANEL}  - at: 2026-12-01 09:00\n    kind: phone\n`;
    for (const letter of [MONDAY, undefined]) assert.deepEqual(OPEN(both, thankYou('Sarah Chen', '2026-12-01 12:05', letter) + thankYou('Tom Okafor', '2026-12-01 12:20', letter)), ['nobody: 1 Dec']);
    assert.deepEqual(OPEN(both, thankYou('Sarah Chen', '2026-12-01 12:05') + thankYou('Tom Okafor', '2026-12-01 12:20') + thankYou('Sarah Chen', '2026-12-01 12:25')), [], 'what is left over is for it');
    assert.deepEqual(OPEN(both, thankYou('Sarah Chen', '2026-12-01 12:05', 'Dear Sarah,\n\nThank you for the call on Tuesday morning.')), ['Sarah Chen: 30 Nov', 'Tom Okafor: 30 Nov'], 'unless it is the one that is named');
  });

  it('a note is for the interview whose day it names: letter, subject, heading; one that names none takes what is left', () => {
    assert.deepEqual(OPEN(TWICE, thankYou('Sarah Chen', '2026-12-01 12:05')), ['Sarah Chen: 30 Nov']);
    assert.deepEqual(OPEN(TWICE, thankYou('Sarah Chen', '2026-12-01 12:05', MONDAY)), ['Sarah Chen: 1 Dec']);
    assert.deepEqual(OPEN(TWICE, thankYou('Sarah Chen', '2026-12-01 12:05', 'Dear Sarah,\n\nI will call you on Monday.')), ['Sarah Chen: 30 Nov'], 'a promise looks ahead');
    assert.deepEqual(OPEN(TWICE, note('Thank-you note', "To: Sarah Chen\nSent: 2026-12-01 12:05\nSubject: Thank you for Monday's conversation")), ['Sarah Chen: 1 Dec']);
    assert.deepEqual(OPEN(TWICE, note('Thank-you note, 30 November', 'To: Sarah Chen\nSent: 2026-12-01 12:05')), ['Sarah Chen: 1 Dec']);
    assert.deepEqual(OPEN(TWICE, note('Danke', 'To: Sarah Chen\nKind: thank-you\nSent: 2026-12-01 12:05', 'Liebe Frau Chen,\n\nherzlichen Dank für das gute Gespräch am Montag, den 30. November, und für Ihre Zeit.')), ['Sarah Chen: 1 Dec']);
    assert.deepEqual(OPEN(TWICE, thankYou('Sarah Chen', '2026-12-01 12:05') + thankYou('Sarah Chen', '2026-12-01 12:10', 'Dear Sarah,\n\nThank you for the call today.')), []);
    assert.deepEqual(OPEN(TWICE, note('Thank-you note', 'To: Sarah Chen\nSent: 2026-12-01 12:05\nInterview: 2026-12-01', MONDAY)), ['Sarah Chen: 30 Nov'], 'the header knows best');
  });

  it('a sent time on the bare day of the interview is thanks for it', () => {
    assert.deepEqual(due('status: interview\ninterviews:\n  - at: 2026-11-20\n    with: Priya Raman', thankYou('Priya Raman', '2026-11-20 19:00')).map(item => item.kind), ['silence']);
  });

  it('two interviews with one person need two notes; each settles the nearest earlier one, a second fills the gap', () => {
    const two = 'status: interview\ninterviews:\n  - at: 2026-11-12 10:00\n    kind: phone\n    with: Priya Raman\n  - at: 2026-11-19 10:00\n    kind: onsite\n    with: Priya Raman';
    const open = (body: string): readonly (string | undefined)[] => due(two, body).filter(item => item.kind === 'thank-you').map(item => item.interview?.kind?.value);
    assert.deepEqual(open(''), ['phone', 'onsite']);
    assert.deepEqual(open(thankYou('Priya Raman', '2026-11-20')), ['phone']);
    assert.deepEqual(open(thankYou('Priya Raman', '2026-11-13')), ['onsite']);
    assert.deepEqual(open(thankYou('Priya Raman', '2026-11-20') + thankYou('Priya Raman', '2026-11-21')), []);
    assert.deepEqual(open(thankYou('Priya Raman', '2026-11-20\nInterview: phone')), ['onsite']);
    assert.deepEqual(open(thankYou('Priya Raman', '2026-11-20\nInterview: 2026-11-12')), ['onsite']);
  });

  it('is missed after 14 days, and then holds nothing up', () => {
    const at = (now: string): readonly string[] => briefs(MET, '', { now });
    assert.equal(at('2026-12-05T16:00:00Z')[0], 'overdue thank-you Priya Raman 2026-11-20T16:00+00:00..2026-11-21T16:00+00:00');
    assert.deepEqual(at('2026-12-05T16:00:01Z'), ['overdue silence Priya Raman 2026-11-27..2026-11-27']);
  });

  it('missed is told of where anything is still owed', () => {
    const met = 'interviews:\n  - at: 2026-11-02 10:00\n    with: [Priya Raman, Tom Okafor]\n  - at: 2026-11-20 16:00\n    with: Wei Chen';
    const missed = (more: string, body = ''): readonly (number | null)[] => missedThankYous(caseIn(`${met}\n${more}`, body)).map(({ person }) => person);
    assert.deepEqual(missed('status: interview'), [0, 1]);
    assert.deepEqual(missed('status: interview', thankYou('Priya Raman', '2026-11-03')), [1]);
    for (const more of ['status: rejected', 'status: saved', 'status: interview\nsnooze: 2026-11-24']) assert.deepEqual(missed(more), [], more);
    assert.deepEqual(missed('status: interview\nsnooze: 2026-11-23'), [0, 1]);
  });

  it('stands at the name of the person, or at the day', () => {
    const text = (more: string): readonly string[] => {
      const kase = caseIn(`status: interview\ninterviews:\n  - at: 2026-11-20 16:00${more}`);
      return dueInCase(kase).map(({ span }) => kase.file.text.slice(span.start, span.end));
    };
    assert.deepEqual(text('\n    with: [Priya Raman, Tom Okafor]'), ['Priya Raman', 'Tom Okafor']);
    assert.deepEqual(text(''), ['2026-11-20 16:00']);
  });

  it('a draft settles nothing: the item points at it', () => {
    const body = note('Thank-you note to Priya', 'To: Priya Raman\nSent:');
    const [item] = due(MET, body);
    assert.match(brief(item!), /thank-you Priya Raman .*\(draft\)$/);
    assert.match(item!.reason, /a draft is waiting/);
    assert.equal(`---\ncompany: Northwind\nrole: Engineer\n${MET}\n---\n${body}`.slice(item!.span.start, item!.span.end), 'Thank-you note to Priya');
  });
});

describe('due: what a note is for that says nothing of it', () => {
  /** The kinds of the notes of an application with an interview on 18 November: its notes without words for a heading. */
  const kinds = (...notes: readonly string[]): readonly string[] => {
    const { application, story } = caseIn('status: interview\ncontacts: [Wei Chen]\ninterviews:\n  - at: 2026-11-18 10:00\n    with: [Priya Raman, Tom Okafor]', notes.map(header => note('Note', header)).join(''));
    return application.notes.map(story.kindOf);
  };

  it('is an application before any interview, thanks as the first after one, then a follow-up', () => {
    assert.deepEqual(kinds('To: Priya Raman\nSent: 2026-11-17', 'To: Priya Raman\nSent: 2026-11-18 12:00', 'To: Priya Raman\nSent: 2026-11-19', 'To: Tom Okafor\nSent: 2026-11-19'), ['application', 'thank-you', 'follow-up', 'thank-you']);
    assert.deepEqual(kinds('To: Priya Raman\nSent: 2026-11-19', 'To: Priya Raman\nSent: 2026-11-18 12:00'), ['follow-up', 'thank-you'], 'in the order of time');
    assert.deepEqual(kinds('To: Priya Raman\nSent: 2026-11-19', 'To: Priya Raman\nSent: 2026-11-19'), ['thank-you', 'follow-up'], 'else of the file');
    assert.deepEqual(kinds('To: Priya Raman, Wei Chen\nSent: 2026-11-18 12:00', 'To: Tom Okafor, Priya Raman\nSent: 2026-11-19'), ['thank-you', 'follow-up']);
  });

  it('is a follow-up to those whom nobody has met; a draft is what would come next', () => {
    assert.deepEqual(kinds('To: Wei Chen\nSent: 2026-11-19'), ['follow-up']);
    assert.deepEqual(kinds('To: Priya Raman\nSent:'), ['thank-you']);
    assert.deepEqual(kinds('To: Priya Raman\nSent:', 'To: Priya Raman\nSent: 2026-11-18 12:00'), ['follow-up', 'thank-you']);
    assert.deepEqual(kinds('To: Priya Raman\nSent:', 'To: Priya Raman\nSent: 2026-11-17'), ['thank-you', 'application']);
    assert.deepEqual(kinds('From: Priya Raman\nReceived: 2026-11-19', 'To: Priya Raman\nSent: 2026-11-20'), ['other', 'thank-you']);
  });
});

describe('due: promises', () => {
  const promise = (sent: string, words: string, more = '', now = NOW): readonly string[] => due('status: interview\ncontacts: [Priya Raman, Tom Okafor]', followUp('Priya Raman', sent, `Dear Priya,\n\nIt was good to talk. ${words}\n\nAna`) + more, { now }).filter(item => item.kind === 'promise').map(item => brief(item));

  it('"next Friday" from a Thursday, a Friday, a Sunday', () => {
    assert.deepEqual(promise('2026-11-19', "I'll follow up next Friday."), ['soon promise Priya Raman 2026-11-27..2026-11-27']);
    assert.deepEqual(promise('2026-11-20', "I'll follow up next Friday."), ['soon promise Priya Raman 2026-11-27..2026-11-27']);
    assert.deepEqual(promise('2026-11-22', "I'll follow up next Friday."), ['soon promise Priya Raman 2026-11-27..2026-11-27']);
  });

  it('of two promises in one note the later one counts, and is one item', () => {
    assert.deepEqual(promise('2026-11-20', "I'll call you tomorrow. I'll follow up again in two weeks."), ['later promise Priya Raman 2026-12-04..2026-12-06']);
  });

  it('`Next` beats the prose', () => {
    assert.deepEqual(promise('2026-11-20\nNext: 2026-11-25', "I'll follow up in two weeks."), ['soon promise Priya Raman 2026-11-25..2026-11-25']);
  });

  it('only the last note to a person counts', () => {
    assert.deepEqual(promise('2026-11-16', "I'll follow up on Friday.", followUp('Priya Raman', '2026-11-18', 'Dear Priya,\n\nHere is the report.\n')), []);
    assert.deepEqual(promise('2026-11-16', "I'll follow up on Friday.", followUp('Tom Okafor', '2026-11-18', 'Dear Tom,\n\nHere is the report.\n')), ['overdue promise Priya Raman 2026-11-20..2026-11-20']);
  });

  it('is settled by a message, an interview, a log line of theirs; not by those of others', () => {
    const settled = (more: string): boolean => promise('2026-11-16 09:00', "I'll follow up on Friday.", more).length === 0;
    assert.equal(settled(note('Reply', 'From: Priya Raman\nReceived: 2026-11-17')), true);
    assert.equal(settled(note('Reply', 'From: Tom Okafor\nReceived: 2026-11-17')), false);
    assert.equal(settled(note('Reply', 'From: Priya Raman\nReceived: 2026-11-16 08:00')), false);
    assert.equal(settled(note('Reply', 'From: Priya Raman\nReceived: 2026-11-16')), true);
    assert.equal(settled('\n## Log\n\n- 2026-11-20: Priya called\n'), true);
    assert.equal(settled('\n## Log\n\n- 2026-11-20: Tom called\n'), false);
    assert.equal(settled('\n## Log\n\n- 2026-11-16: sent the follow-up to Priya\n'), false);
    assert.equal(settled('\n## Log\n\n- 2026-12-20: call Priya\n'), false);
  });

  it('of the day of the note a log line settles it, unless that only tells of the meeting before', () => {
    const open = (log: string, met = 'Priya Raman', day = '2026-11-20', to = 'Priya Raman'): boolean => due(`status: interview\ncontacts: [Priya Raman]\ninterviews:\n  - at: ${day} 10:00\n    with: ${met}\n    thanked: true`, `${followUp(to, '2026-11-20 18:00', "Hello,\n\nI'll follow up on Friday.\n")}\n## Log\n\n- ${log}\n`).some(item => item.kind === 'promise');
    assert.equal(open('2026-11-20: talked to Priya on site'), true);
    assert.equal(open('2026-11-20 19:00: Priya called'), false);
    assert.equal(open('2026-11-20 17:00: Priya called'), true);
    assert.equal(open('2026-11-20: Priya called', 'Tom Okafor'), false);
    assert.equal(open('2026-11-20: Priya called', 'Priya Raman', '2026-11-19'), false);
  });

  it('to nobody who is named is settled by whatever comes from anybody, and by the next note to nobody', () => {
    const open = (more: string, met = ''): readonly string[] => briefs(`status: interview\ncontacts: [Priya Raman, Tom Okafor]${met}`, followUp('', '2026-11-18', "Hello,\n\nI'll follow up on Friday.\n") + more).filter(line => line.includes('promise'));
    assert.deepEqual(open(''), ['overdue promise 2026-11-20..2026-11-20']);
    assert.deepEqual(open(followUp('Tom Okafor', '2026-11-19')), ['overdue promise 2026-11-20..2026-11-20']);
    assert.deepEqual(open('\n## Log\n\n- 2026-11-18: they called\n', '\ninterviews:\n  - at: 2026-11-18\n    with: Tom Okafor\n    thanked: true'), ['overdue promise 2026-11-20..2026-11-20']);
    for (const more of [followUp('', '2026-11-19'), note('Reply', 'From: Tom Okafor\nReceived: 2026-11-19'), '\n## Log\n\n- 2026-11-19: they called\n']) assert.deepEqual(open(more), []);
  });

  it('is settled by what comes first, the next note or what comes from them', () => {
    const settledBy = (next: string, reply: string): string | undefined => {
      const kase = caseIn('status: interview', followUp('Priya Raman', '2026-11-16', "Dear Priya,\n\nI'll follow up on Friday.\n") + followUp('Priya Raman', next) + note('Reply', `From: Priya Raman\nReceived: ${reply}`));
      return settlementOf(kase.story.contacts[0]!, 0, kase)?.type;
    };
    assert.equal(settledBy('2026-11-18', '2026-11-19'), 'sent');
    assert.equal(settledBy('2026-11-19', '2026-11-18'), 'received');
  });

  it('is told in its own words', () => {
    const reason = (sent: string): string => due('status: interview', followUp('Priya Raman', sent, "Dear Priya,\n\nIt was good to talk. I'll follow up  \nnext Friday. Kind regards\n"))[0]!.reason;
    assert.equal(reason('2026-11-20'), 'promised in the note of 20 Nov: "I\'ll follow up next Friday."');
    assert.equal(reason('2026-11-20\nNext: 2026-11-25'), 'promised in the note of 20 Nov: "Next: 2026-11-25"');
  });

  it('an interview with them settles it, and thanks come before it', () => {
    const body = followUp('Priya Raman', '2026-11-16', "Dear Priya,\n\nI'll follow up on Friday.\n");
    assert.deepEqual(due('status: interview\ninterviews:\n  - at: 2026-11-18 10:00\n    with: Priya Raman\n    thanked: true', body).map(item => item.kind), ['silence']);
    const thanked = thankYou('Priya Raman', '2026-11-18 20:00', "Dear Priya,\n\nThank you. I'll follow up again next Wednesday.\n");
    assert.deepEqual(briefs('status: interview\ninterviews:\n  - at: 2026-11-18\n    with: Priya Raman', thanked), ['soon promise Priya Raman 2026-11-25..2026-11-25']);
    const owed = 'status: interview\ninterviews:\n  - at: 2026-11-10 10:00\n    with: Priya Raman\n  - at: 2026-11-22 10:00\n    with: Priya Raman';
    assert.deepEqual(due(owed, thankYou('Priya Raman', '2026-11-10 20:00', "Dear Priya,\n\nI'll follow up again in two weeks.\n")).map(item => item.kind), ['thank-you']);
  });

  it('made to two people in one note are two items, in the order of the people', () => {
    assert.deepEqual(briefs('status: interview\ncontacts: [Priya Raman, Tom Okafor]', followUp('Tom Okafor and Priya Raman', '2026-11-16', "Dear both,\n\nI'll follow up on Friday.\n")), ['overdue promise Priya Raman 2026-11-20..2026-11-20', 'overdue promise Tom Okafor 2026-11-20..2026-11-20']);
  });

  it('that one draft would keep stand in the order of the people, nobody first', () => {
    const promising = (to: string): string => followUp(to, '2026-11-16', "Hello,\n\nI'll follow up on Friday.\n");
    assert.deepEqual(briefs('status: interview\ncontacts: [Priya Raman, Tom Okafor]', `${promising('Priya Raman')}${promising('?')}${note('Follow-up', 'To:\nSent:')}`), ['overdue promise 2026-11-20..2026-11-20 (draft)', 'overdue promise Priya Raman 2026-11-20..2026-11-20 (draft)']);
  });

  it('of a note sent on a day that nobody can read are none', () => {
    const file = readFile('a.md', `---\ncompany: Northwind\nrole: Engineer\n---\n${followUp('Priya Raman', 'last Friday', "Dear Priya,\n\nI'll follow up on Friday.\n")}`, { name: '', email: '' });
    const kase = caseOf(file, parseInstant(NOW, 'UTC')!, settingsFor({}))!;
    assert.equal(promiseOf(kase.application.notes[0]!, kase), null);
  });

  it('thanks owed to a person come before a promise to the same one, and leave that to another', () => {
    const promised = (to: string): string => followUp(to, '2026-11-20 09:00', "Hello,\n\nI'll follow up on Wednesday.\n");
    assert.deepEqual(due('status: interview\ninterviews:\n  - at: 2026-11-20\n    with: Priya Raman', promised('Priya Raman') + promised('Tom Okafor')).map(item => `${item.kind} ${item.person?.name}`), ['thank-you Priya Raman', 'promise Tom Okafor']);
  });

  it('a draft to the person is pointed at', () => {
    assert.deepEqual(promise('2026-11-16', "I'll follow up on Friday.", note('Follow-up', 'To: Priya Raman\nSent:')), ['overdue promise Priya Raman 2026-11-20..2026-11-20 (draft)']);
    const pointsAt = (heading: string, to: string): boolean => promise('2026-11-16', "I'll follow up on Friday.", note(heading, `To: ${to}\nSent:`))[0]!.endsWith('(draft)');
    assert.deepEqual(['', 'Priya Raman, Tom Okafor', 'Tom Okafor'].map(to => pointsAt('Follow-up', to)), [true, true, false]);
    assert.deepEqual(['Application', 'Thank-you note'].map(heading => pointsAt(heading, 'Priya Raman')), [false, false], 'neither follows up');
    assert.ok(pointsAt('Mail', 'Priya Raman\nKind: application'));
    assert.deepEqual(briefs('status: applied\napplied: 2026-11-12', note('Follow-up', 'To: Tom Okafor\nSent:')), ['today application 2026-11-23..2026-11-23 (draft)'], 'with nobody in touch, any');
  });
});

describe('due: decision, application, silence, close', () => {
  it('decision: the first business day after its last day, and two for grace', () => {
    const decided = 'status: interview\ncontacts: [Priya Raman]\ndecision: week of 2026-11-17';
    assert.deepEqual(briefs(decided), ['today decision 2026-11-23..2026-11-24'].map(text => text.replace('today', 'open')));
    assert.deepEqual(briefs(decided, '', { now: '2026-11-24T12:00:00Z' }), ['today decision 2026-11-23..2026-11-24']);
    assert.deepEqual(briefs(decided, note('Reply', 'From: Priya Raman\nReceived: 2026-11-20')), ['soon silence Priya Raman 2026-11-27..2026-11-27'], 'contact on its last day');
    assert.deepEqual(briefs(decided, note('Reply', 'From: Priya Raman\nReceived: 2026-11-19')), ['open decision Priya Raman 2026-11-23..2026-11-24'], 'contact before it');
  });

  it('decision: until it has passed, follow-ups without an answer are no reason to close', () => {
    const kinds = (decision: string): readonly string[] => due(`status: interview\ncontacts: [Priya Raman]\ndecision: ${decision}`, followUp('Priya Raman', '2026-10-20') + followUp('Priya Raman', '2026-11-05')).map(item => item.kind);
    assert.deepEqual(['2026-11-24', '2026-11-23', '2026-11-22'].map(kinds), [['decision'], ['decision'], ['close']]);
  });

  it('decision: a user at UTC+14 and one at UTC-11 get it after their own 1 December', () => {
    const decided = 'status: interview\ndecision: 2026-12-01';
    for (const [zone, eve, morning] of [['Pacific/Kiritimati', '2026-12-01T09:59:59Z', '2026-12-01T10:00:00Z'], ['Pacific/Pago_Pago', '2026-12-02T10:59:59Z', '2026-12-02T11:00:00Z']] as const) {
      assert.deepEqual(briefs(decided, '', { zone, now: eve }), ['soon decision 2026-12-02..2026-12-03']);
      assert.deepEqual(briefs(decided, '', { zone, now: morning }), ['open decision 2026-12-02..2026-12-03']);
    }
  });

  it('application: seven business days after applying, ten after a follow-up', () => {
    assert.deepEqual(briefs('status: applied\napplied: 2026-11-12'), ['today application 2026-11-23..2026-11-23']);
    assert.deepEqual(briefs('applied: 2026-11-12'), ['today application 2026-11-23..2026-11-23'], 'a day of application says applied');
    assert.deepEqual(briefs('status: applied\napplied: 2026-10-12', followUp('Priya Raman', '2026-11-09')), ['today application Priya Raman 2026-11-23..2026-11-23']);
    assert.deepEqual(briefs('status: applied\napplied: 2026-11-12', '\n## Log\n\n- 2026-11-12: applied on their site\n'), ['today application 2026-11-23..2026-11-23'], 'the log line of the application');
    assert.deepEqual(briefs('status: applied\napplied: 2026-11-12', '\n## Log\n\n- 2026-11-18: HR asked for references\n'), ['soon silence 2026-11-25..2026-11-25']);
  });

  it('application: through screening and assessment, but not once there was an interview', () => {
    for (const status of ['screening', 'assessment']) assert.deepEqual(briefs(`status: ${status}\napplied: 2026-11-12`), ['today application 2026-11-23..2026-11-23']);
    assert.deepEqual(briefs('status: applied\napplied: 2026-11-16\ninterviews:\n  - at: 2026-11-16\n    with: Priya Raman\n    thanked: true'), ['today silence Priya Raman 2026-11-23..2026-11-23'], 'a job fair');
  });

  it('tells in the singular of one day and of one follow-up', () => {
    const reason = (days: number, settings: Record<string, unknown>, body = ''): string => due('status: applied\napplied: 2026-11-12', body, { settings: { 'cadence.applicationBusinessDays': days, ...settings } })[0]!.reason;
    assert.equal(reason(1, {}), 'applied 12 Nov, plus 1 business day');
    assert.equal(reason(2, {}), 'applied 12 Nov, plus 2 business days');
    assert.equal(reason(2, { 'cadence.staleBusinessDays': 1 }), 'untouched for more than 1 business day: applied 12 Nov, plus 2 business days');
    assert.equal(reason(2, { 'cadence.staleBusinessDays': 2 }), 'untouched for more than 2 business days: applied 12 Nov, plus 2 business days');
    assert.equal(reason(2, { 'cadence.maxUnanswered': 1 }, followUp('Priya Raman', '2026-11-16')), '1 follow-up without an answer, on 16 Nov, plus 10 business days');
    assert.equal(reason(2, { 'cadence.maxUnanswered': 2 }, followUp('Priya Raman', '2026-11-13') + followUp('Priya Raman', '2026-11-16')), '2 follow-ups without an answer, the last on 16 Nov, plus 10 business days');
  });

  it('silence: five business days after the last contact, whoever it was with', () => {
    assert.deepEqual(briefs('status: interview\ncontacts: [Priya Raman]', note('Reply', 'From: Priya Raman\nReceived: 2026-11-16')), ['today silence Priya Raman 2026-11-23..2026-11-23']);
    assert.deepEqual(briefs('status: interview\napplied: 2026-11-16'), ['today silence 2026-11-23..2026-11-23']);
    assert.deepEqual(briefs('status: interview\nkey: 1'), []);
  });

  it('business days: the setting and the holidays', () => {
    const at = { settings: { businessDays: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday'], holidays: ['2026-11-18'] } };
    assert.deepEqual(briefs('status: applied\napplied: 2026-11-12', '', at), ['soon application 2026-11-24..2026-11-24']);
  });

  it('close: two follow-ups in a row without an answer', () => {
    const two = followUp('Priya Raman', '2026-10-20') + followUp('Priya Raman', '2026-11-05');
    assert.deepEqual(briefs('status: applied\napplied: 2026-10-01', two), ['open close Priya Raman 2026-11-19..']);
    assert.deepEqual(briefs('status: applied\napplied: 2026-10-01', two + note('Reply', 'From: Priya Raman\nReceived: 2026-11-20')), ['soon silence Priya Raman 2026-11-27..2026-11-27']);
    assert.deepEqual(due('status: applied\napplied: 2026-10-01', followUp('Priya Raman', '2026-10-20') + note('Reply', 'From: Priya Raman\nReceived: 2026-10-22') + followUp('Priya Raman', '2026-11-05')).map(item => item.kind), ['silence'], 'an answer in between');
    assert.deepEqual(briefs('status: applied\napplied: 2026-10-01', two, { settings: { 'cadence.maxUnanswered': 3 } }), ['today application Priya Raman 2026-11-19..2026-11-19'].map(text => text.replace('today', 'overdue')));
    assert.deepEqual(briefs(`${MET}\n    thanked: true`.replace('2026-11-20 16:00', '2026-10-01'), thankYou('Priya Raman', '2026-10-02') + followUp('Priya Raman', '2026-11-12')), ['overdue silence Priya Raman 2026-11-19..2026-11-19'], 'a thank-you does not count');
  });

  it('close: more than twenty business days past its day', () => {
    assert.deepEqual(briefs('status: applied\napplied: 2026-10-15'), ['overdue application 2026-10-26..2026-10-26'], 'the twentieth day');
    assert.deepEqual(briefs('status: applied\napplied: 2026-10-14'), ['open close 2026-11-21..']);
  });

  it('the letter with which one applied is no follow-up', () => {
    const applied = 'status: applied\napplied: 2026-11-10\ncontacts: [Linda Park]';
    for (const heading of ['Application to Linda Park', 'Cover letter', 'My application', 'Bewerbung bei Northwind', 'Mail to Linda']) {
      const letter = note(heading, 'To: Linda Park\nSent: 2026-11-10 09:00');
      const [item] = due(applied, letter, { now: '2026-11-20T12:00:00Z' });
      assert.equal(brief(item!), 'overdue application Linda Park 2026-11-19..2026-11-19');
      assert.equal(item!.reason, 'applied 10 Nov, plus 7 business days');
      assert.deepEqual(briefs(applied, letter + followUp('Linda Park', '2026-11-20'), { now: '2026-12-09T12:00:00Z' }), ['overdue application Linda Park 2026-12-04..2026-12-04'], 'one follow-up is one');
      assert.deepEqual(briefs(applied, letter + followUp('Linda Park', '2026-11-20') + followUp('Linda Park', '2026-11-25'), { now: '2026-12-09T12:00:00Z' }), ['open close Linda Park 2026-12-09..']);
    }
  });

  it('a heading tells which note is the application, and its day where the file gives none', () => {
    const reason = (frontmatter: string, body: string): string | undefined => due(frontmatter, body)[0]?.reason;
    const sent = (heading: string, more = ''): string => note(heading, `To: Linda Park\nSent: 2026-11-10${more}`);
    const applied = 'applied 10 Nov, plus 7 business days';
    for (const heading of ['Application', 'Cover letter to Linda Park', 'My application: Engineer', 'Letter of motivation', 'Anschreiben', 'Meine Bewerbung']) assert.equal(reason('status: applied', sent(heading)), applied, heading);
    for (const heading of ['Application status', 'Follow-up on my application', 'Applications', 'Letter', 'Nachfrage zu meiner Bewerbung']) assert.equal(reason('status: applied', sent(heading)), 'followed up 10 Nov, plus 10 business days', heading);
    assert.equal(reason('status: applied', sent('Application', '\nKind: follow-up')), 'followed up 10 Nov, plus 10 business days', 'the header says otherwise');
    assert.equal(reason('status: applied', sent('Cover letter') + note('Application, once more', 'To: Linda Park\nSent: 2026-11-12')), 'followed up 12 Nov, plus 10 business days', 'one applies once');
    assert.equal(reason('status: applied\napplied: 2026-11-09', sent('Cover letter')), 'applied 9 Nov, plus 7 business days', 'the letter came a day after the form');
    assert.equal(reason('status: applied\napplied: 2026-11-09', sent('Letter')), 'followed up 10 Nov, plus 10 business days');
  });

  it('a draft of the application is not the follow-up that waits', () => {
    const applied = 'status: applied\napplied: 2026-11-10\ncontacts: [Linda Park]';
    const draft = (heading: string): readonly string[] => briefs(applied, note(heading, 'To: Linda Park\nSent:'));
    assert.deepEqual(draft('Cover letter'), ['overdue application 2026-11-19..2026-11-19']);
    assert.deepEqual(draft('Note to Linda'), ['overdue application 2026-11-19..2026-11-19 (draft)']);
  });

  it('counts of one are said as one', () => {
    const reason = (frontmatter: string, body: string, cadence: string): string => due(frontmatter, body, { settings: { [`cadence.${cadence}`]: 1 } })[0]!.reason;
    assert.equal(reason('status: applied\napplied: 2026-11-20', '', 'applicationBusinessDays'), 'applied 20 Nov, plus 1 business day');
    assert.equal(reason('status: applied\napplied: 2026-10-01', followUp('Priya Raman', '2026-11-05'), 'maxUnanswered'), '1 follow-up without an answer, on 5 Nov, plus 10 business days');
    assert.equal(reason('status: applied\napplied: 2026-11-02', '', 'staleBusinessDays'), 'untouched for more than 1 business day: applied 2 Nov, plus 7 business days');
  });

  it('two notes of one day: the one that stands first in the file is the thanks, the other follows up', () => {
    const mails = note('Mail', 'To: Priya Raman\nSent: 2026-11-21') + note('Mail with the report', 'To: Priya Raman\nSent: 2026-11-21');
    const { application, story } = caseOf(readFile('a.md', `---\ncompany: Northwind\nrole: Engineer\n${MET}\n---\n${mails}`, { name: '', email: '' }), parseInstant(NOW, 'UTC')!, settingsFor({}))!;
    assert.deepEqual(application.notes.map(story.kindOf), ['thank-you', 'follow-up']);
  });

  it('what is pending for a person or lies ahead comes before the application', () => {
    assert.deepEqual(due(`${MET}\ndecision: 2026-11-10`).map(item => item.kind), ['thank-you']);
    assert.deepEqual(due('status: interview\ndecision: 2026-11-10\ninterviews: [2026-12-10 10:00]').map(item => item.kind), ['interview']);
  });
});

describe('due: offers, reminders, snooze, quiet, ends', () => {
  it('an offer wants an answer within 24 hours, and by its day', () => {
    const offer = 'status: offer\noffer:\n  received: 2026-11-22 18:00\n  respond_by: 2026-11-25';
    assert.deepEqual(briefs(offer), ['today offer 2026-11-22T18:00+00:00..2026-11-23T18:00+00:00', 'open offer 2026-11-23..2026-11-25']);
    assert.deepEqual(briefs(offer, note('Reply to the offer', 'To: Priya Raman\nSent: 2026-11-22 20:00\nKind: other')), ['open offer 2026-11-23..2026-11-25']);
    for (const spelling of ['answer_by', 'Reply By', 'deadline']) assert.deepEqual(briefs(offer.replace('respond_by', spelling)), briefs(offer), spelling);
    assert.deepEqual(briefs(offer.replace('status: offer', 'status: accepted')), []);
    assert.deepEqual(briefs('status: offer\noffer:\n  received: 2026-11-22'), ['today offer 2026-11-22..2026-11-23']);
    assert.deepEqual(briefs('status: offer\napplied: 2026-10-01', note('Reply', 'From: Priya Raman\nReceived: 2026-11-01')), [], 'silence ends at offer');
  });

  it('an offer is answered by a note sent since, and by nothing else; its draft is pointed at', () => {
    const offer = 'status: interview\noffer:\n  received: 2026-11-22 18:00';
    const open = 'today offer 2026-11-22T18:00+00:00..2026-11-23T18:00+00:00';
    assert.deepEqual(briefs(offer, followUp('Priya Raman', '2026-11-22 17:59')), [open]);
    assert.deepEqual(briefs(offer, note('Reply', 'From: Priya Raman\nReceived: 2026-11-23')), [open]);
    assert.deepEqual(briefs(offer, followUp('Priya Raman', '2026-11-22 18:00')), [], 'nothing else is owed once an offer is there');
    assert.deepEqual(briefs(offer, note('Reply to the offer', 'To: Priya Raman\nSent:')), [`${open} (draft)`]);
    assert.deepEqual(briefs(offer, note('Thank-you note', 'To: Priya Raman\nSent:')), [open]);
    assert.deepEqual(briefs(offer, followUp('Priya Raman', '2026-11-20')), [open]);
  });

  it('an offer that is to come is not yet due', () => {
    const at = (now: string): readonly string[] => due('status: offer\noffer:\n  received: 2026-11-23 18:00', '', { now }).map(item => item.urgency);
    assert.deepEqual(['2026-11-23T17:59:59Z', '2026-11-23T18:00:00Z'].map(at), [['soon'], ['today']]);
  });

  it('reminders are due on their day, soon within a week of it', () => {
    assert.deepEqual(briefs('status: saved\nfollow_up: [2026-11-30, 2026-12-01]'), ['soon reminder 2026-11-30..2026-11-30', 'later reminder 2026-12-01..2026-12-01']);
    assert.deepEqual(briefs('status: saved\nfollow_up: 2026-11-23'), ['today reminder 2026-11-23..2026-11-23']);
    assert.deepEqual(briefs('status: saved\nfollow_up:\n  - on: 2026-11-24\n    what: ask Ana for an introduction\n  - 2026-11-20'), ['overdue reminder 2026-11-20..2026-11-20', 'soon reminder 2026-11-24..2026-11-24']);
    assert.match(due('status: saved\nnext_action_date: 2026-11-24\nnext_action: read the posting')[0]!.reason, /read the posting/);
  });

  it('snooze hides everything before its day and moves nothing', () => {
    assert.deepEqual(briefs(`${MET}\nsnooze: 2026-11-24`), []);
    assert.deepEqual(briefs(`${MET}\nsnooze: 2026-11-23`).length, 1);
  });

  it('the answer to an offer is known by its heading, or by the offer, and neither thanks for an interview nor follows up', () => {
    const offer = 'status: offer\noffer:\n  received: 2026-11-22 18:00\ninterviews:\n  - at: 2026-11-10 10:00\n    with: Priya Raman\n    thanked: true';
    for (const heading of ['Answer to the offer', 'Antwort auf das Angebot', 'Zusage', 'Thank you for the offer', 'Accepting your offer: Engineer', 'Dank für das Angebot', 'Reply to Priya', 'Note to Tom Okafor']) {
      assert.deepEqual(briefs(offer, note(heading, 'To: Tom Okafor\nSent:')), ['today offer 2026-11-22T18:00+00:00..2026-11-23T18:00+00:00 (draft)'], heading);
      assert.deepEqual(briefs(offer, note(heading, 'To: Tom Okafor\nSent: 2026-11-22 20:00')), [], heading);
      for (const sent of ['', '2026-11-22 20:00']) assert.deepEqual(kindsOf(offer, note(heading, `To: Priya Raman\nSent: ${sent}`)), ['other'], heading);
    }
    assert.deepEqual(kindsOf(offer, note('Reply to Priya', 'To: Priya Raman\nSent: 2026-11-12') + note('Follow-up on the offer', 'To: Priya Raman\nSent:')), ['thank-you', 'follow-up']);
    assert.deepEqual(kindsOf('status: applied', note('Bewerbung auf Ihr Angebot', 'To: Priya Raman\nSent: 2026-11-12') + note('Nachfrage zu Ihrem Stellenangebot', 'To: Priya Raman\nSent:')), ['application', 'follow-up']);
    assert.deepEqual(kindsOf(`${offer}\n  - at: 2026-11-23 09:00\n    with: Priya Raman`, note('Reply to Priya', 'To: Priya Raman\nSent:')), ['thank-you']);
  });

  it('quiet leaves thank-you, interview, offer and own reminders', () => {
    assert.deepEqual(briefs('status: applied\napplied: 2026-11-02\nquiet: true'), []);
    assert.deepEqual(due(`${MET}\nfollow_up: 2026-11-24\nquiet: true`).map(item => item.kind), ['thank-you', 'reminder']);
    assert.deepEqual(due('status: applied\nno_follow_up: true\ncontacts: [Priya Raman]', followUp('Priya Raman', '2026-11-16', "Dear Priya,\n\nI'll call you on Friday.\n")), []);
  });

  it('what has ended owes nothing; ghosted wakes', () => {
    for (const status of ['accepted', 'rejected', 'withdrawn', 'ghosted', 'archived']) assert.deepEqual(briefs(`${MET.replace('status: interview', `status: ${status}`)}\nfollow_up: 2026-11-20`), []);
    const ghosted = 'status: ghosted\napplied: 2026-09-01\ncontacts: [Priya Raman]';
    assert.deepEqual(briefs(ghosted, followUp('Priya Raman', '2026-10-01') + note('Reply', 'From: Priya Raman\nReceived: 2026-11-20')), ['soon silence Priya Raman 2026-11-27..2026-11-27']);
    assert.deepEqual(due(`${ghosted}\ninterviews: [2026-11-30 10:00]`).map(item => item.kind), ['interview']);
  });

  it('saved has reminders and interviews only', () => {
    assert.deepEqual(briefs('status: saved\napplied: 2026-10-01\ndecision: 2026-11-10'), []);
  });

  it('an unclear status is active without a stage', () => {
    assert.deepEqual(due('status: pending\napplied: 2026-11-12').map(item => item.kind), ['application']);
  });
});

describe('due: order', () => {
  it('by urgency, then by the last moment, then by company; never overdue comes last', () => {
    const settings = settingsFor({});
    const file = (company: string, frontmatter: string, body = ''): ReturnType<typeof readFile> => readFile(`${company}.md`, `---\ncompany: ${company}\nrole: R\n${frontmatter}\n---\n${body}`, settings.me);
    const files = [
      file('Closing', 'status: applied\napplied: 2026-10-14'),
      file('Zeta', 'follow_up: 2026-11-20\nstatus: saved'),
      file('Alpha', 'follow_up: 2026-11-20\nstatus: saved'),
      file('Window', 'status: saved\nfollow_up: 2026-11-20/2026-11-30'),
      file('Now', 'status: saved\nfollow_up: 2026-11-23'),
      file('Exact', 'status: interview\ninterviews:\n  - at: 2026-11-23 15:00'),
      file('Blog', 'x: y'),
    ];
    const list = dueItems(files, parseInstant(NOW, 'UTC')!, settings).map(item => `${item.urgency} ${item.company}`);
    assert.deepEqual(list, ['overdue Alpha', 'overdue Zeta', 'today Exact', 'today Now', 'open Window', 'open Closing']);
  });

  it('within a file by the place in the text, and at one place by the person', () => {
    const order = (items: readonly DueItem[]): readonly (string | undefined)[] => items.map(item => ranked(item, 'UTC')).toSorted(compareRanked).map(({ item }) => item.person?.name);
    const promised = (to: string): string => followUp(to, '2026-11-20', "Hello,\n\nI'll follow up on Friday.\n");
    for (const body of [promised('Priya Raman') + promised('Tom Okafor'), promised('Priya Raman') + promised('Tom Okafor') + note('Follow-up', 'To:\nSent:')]) {
      const items = dueItems([readFile('a.md', `---\ncompany: Northwind\nrole: Engineer\nstatus: interview\ncontacts: [Priya Raman, Tom Okafor]\n---\n${body}`, settingsFor({}).me)], parseInstant(NOW, 'UTC')!, settingsFor({}));
      for (const list of [items, items.toReversed()]) assert.deepEqual(order(list), ['Priya Raman', 'Tom Okafor']);
    }
  });

  it('takes files that are no applications, and applications that lack their company and role', () => {
    const read = (text: string): ReturnType<typeof readFile> => readFile('a.md', text, settingsFor({}).me);
    const items = dueItems([read('# Groceries\n\n- tea\n'), read('---\ncompany:\nrole:\nstatus: applied\napplied: 2026-11-12\n---\n')], parseInstant(NOW, 'UTC')!, settingsFor({}));
    assert.deepEqual(items.map(({ kind, company, role }) => [kind, company, role]), [['application', '', '']]);
  });
});

describe('due: of one case', () => {
  it('is worked out once, however many ask', () => {
    const [kase, other] = [searchCase('northwind'), searchCase('northwind')];
    assert.ok(dueInCase(kase).length > 0);
    assert.equal(dueInCase(kase), dueInCase(kase));
    assert.notEqual(dueInCase(other), dueInCase(kase));
  });
});

describe('due: in words', () => {
  const now = parseInstant(NOW, 'UTC')!;
  const at = (away: number): string => inEnglish(relativeTo(exactly(now + away, 'UTC'), now, '2026-11-23'));

  it('an exact time by the minute within the hour, by the hour within two days, rounded down', () => {
    assert.deepEqual([0, 30_000, MINUTE, 2 * MINUTE - 1, 2 * MINUTE, HOUR - 1, HOUR, 2 * HOUR - 1, 2 * HOUR, 48 * HOUR - 1].map(at), ['in 1 minute', 'in 1 minute', 'in 1 minute', 'in 1 minute', 'in 2 minutes', 'in 59 minutes', 'in 1 hour', 'in 1 hour', 'in 2 hours', 'in 47 hours']);
    assert.deepEqual([1, MINUTE, 2 * MINUTE - 1, 2 * MINUTE, HOUR - 1, HOUR, 2 * HOUR, 48 * HOUR - 1].map(away => at(-away)), ['1 minute ago', '1 minute ago', '1 minute ago', '2 minutes ago', '59 minutes ago', '1 hour ago', '2 hours ago', '47 hours ago']);
    assert.deepEqual([48 * HOUR, -48 * HOUR].map(at), ['in 2 days', '2 days ago']);
  });

  it('a day by the day', () => {
    assert.deepEqual(['2026-11-20', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-27'].map(day => inEnglish(relativeTo(wholeDay(day), now, '2026-11-23'))), ['3 days ago', 'yesterday', 'today', 'tomorrow', 'in 4 days']);
  });
});
