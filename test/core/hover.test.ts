// What hovers say of people, interviews, the status, days, promises and findings.

import assert from 'node:assert/strict';
import { check } from '../../src/core/check.ts';
import { caseOf } from '../../src/core/due/index.ts';
import { readSettings } from '../../src/core/model/settings.ts';
import { readFile } from '../../src/core/parse/application.ts';
import { hoverAt } from '../../src/core/views/hover/index.ts';
import { inEnglish } from './said.ts';

const settings = readSettings({}, 'UTC').settings;
const NOW = Date.UTC(2026, 10, 23, 12);

/** The paragraphs of a hover on the first place of these words, and the words that it is about. */
function hover(text: string, words: string): { paragraphs: readonly string[]; about: string } | null {
  const file = readFile('a.md', text, { name: '', email: '' });
  const found = hoverAt(caseOf(file, NOW, settings)!, check(file, NOW, settings), text.indexOf(words) + 1);
  return found && { paragraphs: inEnglish(found.paragraphs), about: text.slice(found.span.start, found.span.end) };
}

const note = (header: string, letter: string): string => `---\ncompany: Northwind\nrole: Engineer\nstatus: interview\ncontacts: [Priya Raman]\ninterviews:\n  - at: 2026-11-11 14:00\n    with: [Priya Raman]\n    thanked: true\n---\n\n## Follow-up to Priya Raman\n\nTo: Priya Raman\n${header}\nDear Priya,\n\n${letter}\n\nAna Duarte\n`;

describe('hovers', () => {
  it('on a promise tell its window', () => {
    assert.deepEqual(hover(note('Sent: 2026-11-23\n', 'The line is up. I will call you next week.'), 'I will call'), { paragraphs: ['A promise: follow-up due Mon 30 Nov to Fri 4 Dec.'], about: 'I will call you next week.' });
    assert.deepEqual(hover(note('Sent:\n', 'The line is up. I will call you on Friday.'), 'I will call')?.paragraphs[0], 'A promise; if sent today: follow-up due Fri 27 Nov.');
  });
  it('on a vague promise, and on one that another outdoes', () => {
    assert.deepEqual(hover(note('Sent: 2026-11-23\n', 'I will be in touch soon.'), 'I will')?.paragraphs, ['A promise that names no day: nothing becomes due by it.']);
    assert.deepEqual(hover(note('Sent: 2026-11-23\n', 'I will call you tomorrow. I will write again next Friday.'), 'I will call')?.paragraphs, ['A promise: follow-up due Tue 24 Nov. A later promise in this note counts instead.']);
    assert.deepEqual(hover(note('Sent: 2026-11-23\nNext: 2026-12-01\n', 'I will call you tomorrow.'), 'I will call')?.paragraphs, ['A promise: follow-up due Tue 24 Nov. The header’s Next counts instead.']);
  });
  it('on a finding tell the advice', () => {
    const text = note('Sent:\n', 'I hope that the launch went well. Please call me back at your convenience.');
    assert.match(hover(text, 'Please call')!.paragraphs.join('\n'), /The advice: Never ask them to call you back\./);
  });
  it('on an interview: a time written with the offset of the user’s own zone is told once; of two calls that a header may mean, neither', () => {
    const calls = note('Sent:\nInterview: phone\n', 'The line is up.').replace('interviews:\n', 'interviews:\n  - at: 2026-11-16T10:00-08:00\n    kind: phone\n  - at: 2026-11-19T14:00+00:00\n    kind: phone\n');
    assert.match(hover(calls, '2026-11-19T')!.paragraphs[0]!, /^Phone interview 4 days ago, Thu 19 Nov 14:00(?! there)/);
    assert.match(hover(calls, '2026-11-16T')!.paragraphs[0]!, /^Phone interview 7 days ago, Mon 16 Nov 10:00.* there, Mon 16 Nov 18:00 in UTC/);
    assert.equal(hover(calls, 'phone\n\nDear'), null);
  });
  it('on a person whom a line of the log names and says no more about', () => {
    assert.match(hover(`${note('Sent:\n', 'The line is up.')}\n## Log\n\n- 2026-11-20: [[Priya Raman]]\n`, 'Priya')!.paragraphs[0]!, /Last contact: Fri 20 Nov, in your log/);
  });
  it('elsewhere there are none', () => {
    assert.equal(hover(note('Sent: 2026-11-23\n', 'The line is up. I will call you next week.'), 'The line'), null);
    assert.equal(hover(note('Received: 2026-11-23\n', 'I will call you next week.').replace('To:', 'From:'), 'I will'), null);
  });
});

/** Three people, three interviews, letters both ways, a log; Monday noon, 23 November. */
const SEARCH = `---
company: Northwind Robotics
role: Senior Controls Engineer
status: interview
applied: 2026-11-02
contacts:
  - { name: Priya Raman, title: Engineering Manager, email: priya@northwind.example, phone: 555-0117 }
  - Nguyễn Thị Minh Khai <khai@northwind.example>
  - Aoife O'Brien
interviews:
  - at: 2026-11-10 11:00
    kind: phone screen
    with: Minh Khai
    thanked: true
  - at: 2026-11-22 16:00
    kind: onsite
    with: [Priya Raman, Tom van der Berg]
  - at: 2026-11-25T14:00-08:00
    kind: final
    with: Aoife O'Brien
  - at: 2026-11-12
    with: Priya Raman
    status: moved
decision: week of 2026-11-30
---

# Northwind

## Thank-you note to Priya Raman

To: Priya Raman <priya@northwind.example>
Sent: 2026-11-22 18:10
Cc: Tom van der Berg
Next: 2026-11-27
Interview: onsite

Dear Priya,

Thank you. Ms O'Brien has my references, and \`Minh Khai\` is code. I will call you on Friday.

Ana Duarte

## Reply from Minh Khai

From: Minh Khai
Received: 2026-11-11 09:05

Tom liked your drives.

## Log

- 2026-11-20: Aoife called, and asked for the two references that were promised at the trade fair in Hannover last spring
`;
/** The hover on the `nth` place of these words. */
function said(words: string, nth = 0, text = SEARCH): readonly string[] {
  let at = -1;
  for (let i = 0; i <= nth; i++) at = text.indexOf(words, at + 1);
  assert.ok(at >= 0, words);
  const file = readFile('a.md', text, { name: 'Ana Duarte', email: '' });
  return inEnglish(hoverAt(caseOf(file, NOW, settings)!, [], at + 1)?.paragraphs ?? []);
}

describe('hovers on a person', () => {
  const priya = ['Priya Raman, Engineering Manager', 'priya@northwind.example, 555-0117', 'Last contact: Sun 22 Nov, your thank-you note.', 'Follow up with Priya Raman: in 4 days (by Fri 27 Nov).'].join('\n');
  const aoife = ["Aoife O'Brien", 'Last contact: Fri 20 Nov, in your log: “Aoife called, and asked for the two references that were promised at the trade…”.', "Interview with Aoife O'Brien: in 2 days (Wed 25 Nov)."].join('\n');
  const khai = ['Nguyễn Thị Minh Khai', 'khai@northwind.example', 'Last contact: Wed 11 Nov, a message from them.'].join('\n');

  it('say who that is, when you were last in touch and what is owed, wherever the person is named', () => {
    assert.deepEqual(said('Priya Raman'), [priya]);
    assert.equal(said('Priya Raman', 1)[0], priya);
    assert.deepEqual(said('Thank-you note to Priya'), []);
    assert.deepEqual(said('Priya Raman', 3), [priya]);
    assert.deepEqual(said('Priya Raman <priya'), [priya]);
    assert.deepEqual(said('Priya,\n'), [priya]);
    assert.deepEqual(said("Nguyễn Thị"), [khai]);
    assert.deepEqual(said('Minh Khai', 3), [khai]);
    assert.deepEqual(said('Minh Khai\nRec'), [khai]);
  });
  it('know them by a part of the name in letters, replies and the log', () => {
    assert.deepEqual(said("O'Brien has"), [aoife]);
    assert.deepEqual(said('Aoife called'), [aoife]);
    assert.match(said('Tom van der Berg\nNext')[0]!, /^Tom van der Berg\n/);
    assert.deepEqual(said('Tom liked'), ['Tom van der Berg\nLast contact: Sun 22 Nov, the interview.\nThank Tom van der Berg: due in 4 hours (by Mon 23 Nov).']);
  });
  it('leave alone what is code, the user, and nobody', () => {
    assert.deepEqual(said('Minh Khai` is'), []);
    assert.deepEqual(said('Ana Duarte'), []);
    assert.deepEqual(said('references, and'), []);
  });
  it('say that there was no contact, and who has nothing but an address', () => {
    assert.deepEqual(said('jo@x.example', 0, '---\ncompany: Acme\nrole: Buyer\nstatus: saved\ncontacts: jo@x.example\n---\n'), ['jo@x.example\nNo contact yet.']);
  });
});

describe('hovers on an interview', () => {
  it('say its kind, when it is, with whom, and who has been thanked', () => {
    assert.deepEqual(said('kind: phone'), ['Phone screen 13 days ago, Tue 10 Nov 11:00, with Nguyễn Thị Minh Khai.\nNguyễn Thị Minh Khai: thanked in another way.']);
    assert.deepEqual(said('kind: onsite'), ['Onsite interview 20 hours ago, Sun 22 Nov 16:00, with Priya Raman and Tom van der Berg.\nPriya Raman: thanked Sun 22 Nov.\nTom van der Berg: no thank-you note yet, due in 4 hours.']);
  });
  it('tell a time elsewhere by both clocks', () => {
    assert.deepEqual(said('kind: final'), ["Final interview in 2 days, Wed 25 Nov 14:00 there, Wed 25 Nov 22:00 in UTC, with Aoife O'Brien."]);
  });
  it('say that one was moved, and speak of it after its people', () => {
    assert.deepEqual(said('status: moved'), ['Interview 11 days ago, Thu 12 Nov, with Priya Raman.\nIt was cancelled or moved: nothing is due from it.']);
    assert.deepEqual(said('Tom van der Berg]').map(paragraph => paragraph.split('\n')[0]), ['Tom van der Berg', 'Onsite interview 20 hours ago, Sun 22 Nov 16:00, with Priya Raman and Tom van der Berg.']);
  });
  it('also where a note’s header names it, a draft waits, and no day can be read', () => {
    assert.match(said('onsite\n\nDear').join(''), /^Onsite interview 20 hours ago/);
    const text = '---\ncompany: Acme\nrole: Buyer\nstatus: interview\ninterviews:\n  - at: soon\n    kind: panel\n  - at: 2026-11-23 09:00\n    with: Bea Lund\n---\n\n## Thank-you note to Bea Lund\n\nTo: Bea Lund\nSent:\n\nDear Bea,\n';
    assert.deepEqual(said('kind: panel', 0, text), ['Panel interview, its day not known, with Bea Lund.']);
    assert.deepEqual(said('at: 2026-11-23', 0, text), ['Interview 3 hours ago, Mon 23 Nov 09:00, with Bea Lund.\nBea Lund: a draft of the thank-you note waits, due in 21 hours.']);
  });
});

describe('hovers on the status', () => {
  const status = (lines: string, body = ''): readonly string[] => said('status', 0, `---\ncompany: Acme\nrole: Buyer\n${lines}\n---\n${body}`);
  it('say what it means and what comes next', () => {
    assert.deepEqual(said('interview'), ['Interviews are planned or have been held.\nNext: Thank Tom van der Berg, due in 4 hours.']);
    assert.deepEqual(status('status: Rejected'), ['“Rejected” is read as rejected. They have said no.\nNothing more is due.']);
    assert.deepEqual(status('status: saved\nfollow_up: { on: 2026-11-24, what: Ask Bea }'), ['Found, and not applied for yet.\nOnly interviews and your own reminders are due.\nNext: Ask Bea, tomorrow.']);
    assert.deepEqual(status('status: applied\napplied: 2026-11-20\nsnooze: 2027-01-04'), ['You have applied, and wait for an answer.\nNothing is due before Mon 4 Jan 2027: the application is snoozed.']);
  });
  it('say what an unclear word may mean, and that an unknown one is unknown', () => {
    assert.deepEqual(status('status: passed'), ['“passed” may mean rejected, withdrawn or interview.\nUntil it is clear the application counts as active.']);
    assert.deepEqual(status('applied: 2026-11-20\nstatus: "bogus\\n word"'), ['“bogus word” is no status that is known here.\nUntil it is clear the application counts as active.\nNext: Follow up on the application, in 8 days.']);
  });
  it('say why one that was ghosted is awake', () => {
    const reply = '\n## Note to Bea\n\nTo: Bea\nSent: 2026-11-01\n\nDear Bea,\n\n## Reply from Bea\n\nFrom: Bea\nReceived: 2026-11-20\n\nSorry.\n';
    assert.match(status('status: ghosted')[0]!, /Nothing more is due, until they write or an interview lies ahead\.$/);
    assert.match(status('status: ghosted', reply)[0]!, /it counts as active again\.\nNext: Check in with Bea, in 4 days\.$/);
  });
});

describe('hovers on a day', () => {
  it('give its weekday and how far away it is, in the frontmatter, a header and the log', () => {
    assert.deepEqual(said('2026-11-02'), ['Mon 2 Nov, 21 days ago.']);
    assert.deepEqual(said('week of'), ['Mon 30 Nov to Fri 4 Dec, begins in 7 days.']);
    assert.deepEqual(said('2026-11-22 18:10'), ['Sun 22 Nov 18:10, 17 hours ago.']);
    assert.deepEqual(said('2026-11-27'), ['Fri 27 Nov, in 4 days.']);
    assert.deepEqual(said('2026-11-11 09:05'), ['Wed 11 Nov 09:05, 12 days ago.']);
    assert.deepEqual(said('2026-11-20:'), ['Fri 20 Nov, 3 days ago.']);
  });
  it('know spans under way and over, weeks, other years, offers and the log’s tables', () => {
    const text = '\uFEFF---\r\ncompany: Acme\r\nrole: Buyer\r\nstatus: offer\r\ndecision: 2026-W48\r\noffer: { received: 2025-12-30, respond_by: 2026-11-23 17:00 }\r\nfollow_up: [2026-11-16/2026-11-20, 2026-11-24]\r\nsnooze: 2026-11-23\r\n---\r\n\r\n## Log\r\n\r\n| Date | What |\r\n| --- | --- |\r\n| **2026-11-19** | Called |\r\n';
    assert.deepEqual(said('2026-W48', 0, text), ['Mon 23 Nov to Fri 27 Nov, ends in 4 days.']);
    assert.deepEqual(said('2025-12-30', 0, text), ['Tue 30 Dec 2025, 328 days ago.']);
    assert.deepEqual(said('2026-11-23 17', 0, text), ['Mon 23 Nov 17:00, in 5 hours.']);
    assert.deepEqual(said('2026-11-16', 0, text), ['Mon 16 Nov to Fri 20 Nov, ended 3 days ago.']);
    assert.deepEqual(said('2026-11-24', 0, text), ['Tue 24 Nov, tomorrow.']);
    assert.deepEqual(said('2026-11-23\r', 0, text), ['Mon 23 Nov, today.']);
    assert.deepEqual(said('2026-11-19', 0, text), ['Thu 19 Nov, 4 days ago.']);
  });
  it('leave alone what is no day', () => {
    const text = '---\ncompany: Acme\nrole: Buyer\nstatus: applied\napplied: 2026-02-30\ndecision: 11/12/2026\n---\n\n2026-11-19 was a Thursday.\n';
    for (const words of ['2026-02-30', '11/12', '2026-11-19']) assert.deepEqual(said(words, 0, text), []);
  });
});
