// What is offered at a place (the mark | in a text), what each choice makes of the text, and where nothing is offered.

import assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/base/text.ts';
import { readSettings } from '../../src/core/model/settings.ts';
import { readFile } from '../../src/core/parse/application.ts';
import { FIELDS, KEYS } from '../../src/core/parse/keys.ts';
import { completionsAt, type Completion } from '../../src/core/views/completions.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { STATUSES } from '../../src/core/model/status.ts';
import { expandSnippet } from './expandSnippet.ts';
import { inEnglish, type Said } from './said.ts';
import { english } from '../../src/core/base/message.ts';

/** Monday noon in UTC. */
const NOW = Date.UTC(2026, 10, 23, 12);
const settings = readSettings({ 'me.name': 'Ana Duarte' }, 'UTC').settings;

interface Asked { readonly settings?: Readonly<Record<string, unknown>>; readonly typing?: boolean; readonly now?: number }

function at(marked: string, asked: Asked = {}): { text: string; offset: number; all: Said<readonly Completion[]> } {
  const offset = marked.indexOf('|');
  assert.ok(offset >= 0 && marked.indexOf('|', offset + 1) < 0, 'one mark');
  const text = marked.replace('|', '');
  const own = asked.settings ? readSettings(asked.settings, 'UTC').settings : settings;
  const all = inEnglish(completionsAt(readFile('a.md', text, own.me), offset, asked.now ?? NOW, own, !asked.typing));
  for (const { span, label } of all) {
    assert.ok(span.start <= offset && offset <= span.end, `${label}: the cursor stands in what is replaced`);
    assert.doesNotMatch(text.slice(span.start, span.end), /[\r\n]/, `${label}: on one line`);
  }
  return { text, offset, all };
}

/** Every label that is offered. */
const labels = (marked: string, asked?: Asked): readonly string[] => at(marked, asked).all.map(({ label }) => label);

/** Those in which the words typed so far begin a word: the ones that an editor ranks first. */
function left(marked: string, asked?: Asked): readonly string[] {
  const { text, offset, all } = at(marked, asked);
  return all.filter(({ span, filter }) => {
    const typed = text.slice(span.start, offset).toLowerCase();
    return ` ${filter.toLowerCase()}`.includes(` ${typed}`);
  }).map(({ label }) => label);
}

/** The text after a choice, tab stops as their defaults. */
function accept(marked: string, label: string, asked?: Asked): string {
  const { text, all } = at(marked, asked);
  const found = all.find(one => one.label === label);
  assert.ok(found, `${label} is offered, among ${all.map(one => one.label).join(', ')}`);
  return applyEdits(text, [{ span: found.span, newText: found.snippet ? expandSnippet(found.newText.replace('$0', '')) : found.newText }]);
}

/** Holds that a choice changes just what `made` shows in the place of the marked line. */
const makes = (before: string, label: string, after: string, asked?: Asked): void => assert.equal(accept(before, label, asked), after);

const HEAD = 'company: Tidewater Pumps\nrole: Field Engineer\n';
const front = (lines: string, body = ''): string => `---\n${HEAD}${lines}\n---\n${body}`;
const PEOPLE = `contacts:
  - name: Siobhán O'Brien
    title: Head of Service
    email: siobhan@tidewater.example
  - Jan van der Berg
interviews:
  - at: 2026-11-18 14:00
    kind: onsite
    with: [Siobhán O'Brien, Nguyễn Thị Minh Khai]`;
const file = (body: string, more = 'status: interview'): string => front(`${more}\n${PEOPLE}`, `\n# Tidewater\n\n${body}`);

describe('completions of keys in the frontmatter', () => {
  it('offer every canonical key that isn’t there in any spelling, with its meaning', () => {
    assert.deepEqual(labels(front('app_stage: Onsite\ndate_applied: 2026-11-02\n|')), Object.keys(KEYS).filter(key => !['company', 'role', 'status', 'applied'].includes(key)));
    for (const { meaning } of at(front('status: saved\n|')).all) assert.match(meaning ?? '', /^\S.*\.$/);
  });
  it('keep what stands around them', () => {
    makes(front('sta|'), 'status', front('status: '));
    makes(front('sta|tus: offer # at last'), 'source', front('source: offer # at last'));
    makes(front('status: offer\n|\nurl: x'), 'decision', front('status: offer\ndecision: \nurl: x'));
    makes(front('de|\nurl: x').replaceAll('\n', '\r\n'), 'decision', front('decision: \nurl: x').replaceAll('\n', '\r\n'));
    makes(`\uFEFF${front('so|')}`, 'source', `\uFEFF${front('source: ')}`);
  });
  it('begin the mapping under interviews and offer, in the file’s own line ending', () => {
    makes(front('in|'), 'interviews', front('interviews:\n  - at: '));
    makes(front('of|').replaceAll('\n', '\r\n'), 'offer', front('offer:\n  received: ').replaceAll('\n', '\r\n'));
    makes(front('in|: 2026-11-18'), 'interviews', front('interviews: 2026-11-18'));
  });
  it('offer the keys of an entry by its indentation', () => {
    assert.deepEqual(labels(front('interviews:\n  - at: 2026-11-18\n    |')), ['kind', 'with', 'duration', 'thanked', 'status']);
    assert.deepEqual(labels(front('interviews:\n  - at: 2026-11-18\n    k|\n    with: [Jan]\n  - at: 2026-11-20\n    duration: 1 h')), ['kind', 'duration', 'thanked', 'status']);
    assert.deepEqual(labels(front('interviews:\n- at: 2026-11-18\n  |\noffer:\n  received: 2026-11-20')), ['kind', 'with', 'duration', 'thanked', 'status']);
    assert.deepEqual(labels(front('interviews:\n  - date: 2026-11-18\n    interviewers: Jan\n    |')), ['kind', 'duration', 'thanked', 'status']);
    assert.deepEqual(labels(front('contacts:\n  - name: Jan\n    |')), ['title', 'email', 'phone']);
    assert.deepEqual(labels(front('offer:\n  |')), Object.keys(FIELDS.offer));
    assert.deepEqual(labels(front('offer:\n  received: 2026-11-20\n  r|')), ['respond_by']);
    assert.deepEqual(labels(front('follow_up:\n  - on: 2026-12-01\n    |')), ['what']);
    assert.deepEqual(labels(front('interviews: [{at: 2026-11-18, |}]')), ['kind', 'with', 'duration', 'thanked', 'status']);
    assert.ok(labels(front('interviews:\n  - at: 2026-11-18\n|')).includes('decision'));
  });
  it('write the dash where it is missing, and a space behind a bare one', () => {
    makes(front('interviews:\n  |'), 'at', front('interviews:\n  - at: '));
    makes(front('interviews:\n  - a|'), 'at', front('interviews:\n  - at: '));
    makes(front('interviews:\n  -|'), 'at', front('interviews:\n  - at: '));
    assert.deepEqual(labels(front('interviews:\n  -|'), { typing: true }), []);
    makes(front('contacts:\n  - Jan\n  |'), 'name', front('contacts:\n  - Jan\n  - name: '));
    makes(front('offer:\n  |'), 'respond_by', front('offer:\n  respond_by: '));
    makes(front('offer: {re|}'), 'received', front('offer: {received: }'));
  });
  it('are none in comments, in texts of the user’s own, and in values that hold anything', () => {
    for (const nothing of ['# st|', 'status: offer # st|', 'notes:\n  st|', 'notes: |'.replace('|', '>\n  st|'), 'url: |', 'source: st|', 'my list:\n  - st|', 'salary: 1|', 'tags: [|]']) assert.deepEqual(labels(front(nothing)), [], nothing);
  });
});

describe('completions of values in the frontmatter', () => {
  it('are none where a block of text begins, nor within one', () => {
    for (const nothing of ['interviews: >|\n  Much\n  text', 'offer: >-|\n  Much', 'interviews: >\n  Much\n  |', 'interviews:\n  - at: 2026-11-18\n    kind: !!str >2\n      on|\n', 'interviews: >\n    - at: x\n      |', 'contacts:\n  - >\n    |']) assert.deepEqual(labels(front(nothing)), [], nothing);
    assert.deepEqual(labels(front('interviews:\n  - notes: >\n      text\n    at: 2026-11-18\n    |')), ['kind', 'with', 'duration', 'thanked', 'status']);
  });
  it('statuses, with what they say', () => {
    assert.deepEqual(labels(front('status: |')), STATUSES);
    assert.deepEqual(labels(front('Job-Status: |')), STATUSES);
    makes(front('status: in|'), 'interview', front('status: interview'));
    makes(front('status:|'), 'offer', front('status: offer'));
    makes(front('status:\t|  # to do'), 'offer', front('status:\toffer  # to do'));
    makes(front('status: "in|"'), 'interview', front('status: "interview"'));
    makes(front('status: app|lied # since Monday'), 'offer', front('status: offer # since Monday'));
    makes(front('status: |\nurl: x').replaceAll('\n', '\r\n'), 'saved', front('status: saved\nurl: x').replaceAll('\n', '\r\n'));
  });
  it('that stand there in full are left alone while one types; somebody who asks is offered all, also what stands there', () => {
    assert.deepEqual(labels(front('status: offer|'), { typing: true }), []);
    assert.deepEqual(left(front('status: offer|')), STATUSES);
    makes(front('status: offer|'), 'accepted', front('status: accepted'));
  });
  it('other words of the format', () => {
    assert.deepEqual(labels(front('quiet: |')), ['true']);
    assert.deepEqual(labels(front('interviews:\n  - kind: |')), ['phone', 'video', 'onsite', 'panel']);
    assert.deepEqual(labels(front('interviews:\n  - {at: 2026-11-18, status: |}')), ['cancelled', 'moved']);
    makes(front('interviews:\n  - {at: 2026-11-18, status:|}'), 'moved', front('interviews:\n  - {at: 2026-11-18, status: moved}'));
    assert.deepEqual(labels(front('interviews:\n  - at: 2026-11-18\n\n    kind: |')), ['phone', 'video', 'onsite', 'panel'], 'below a blank line');
  });
  it('none under keys that hold one value, nor in a list that is under none', () => {
    for (const lines of ['url:\n  |', 'snooze:\n  |', 'tags: []\n- |', 'url: [{|}]']) assert.deepEqual(labels(front(lines)), [], lines);
  });
  it('fields between braces, but for those that stand there, with a value or without', () => {
    assert.deepEqual(labels(front('offer: {received, |}')), ['respond_by']);
    assert.deepEqual(labels(front('offer: {|, respond_by: 2026-11-30}')), ['received']);
  });
});

describe('completions of people', () => {
  const withKhai = (line: string): string => front(`contacts:\n  - Jan van der Berg\n  - Siobhán O'Brien <siobhan@tidewater.example>\n${line}`, '\n## Reply from Nguyễn Thị Minh Khai\n\nFrom: Nguyễn Thị Minh Khai <khai@tidewater.example>\nReceived: 2026-11-20\n\nThank you.\n');
  const [jan, siobhan, khai] = ['Jan van der Berg', "Siobhán O'Brien", 'Nguyễn Thị Minh Khai'];
  it('with: those of the file, in every shape of a list, those named already left out', () => {
    assert.deepEqual(labels(withKhai('interviews:\n  - with: |')), [jan, siobhan, khai]);
    assert.deepEqual(labels(withKhai('interviews:\n  - at: 2026-11-18\n    with: [Jan, |]')), [siobhan, khai]);
    assert.deepEqual(labels(withKhai("interviews:\n  - with: [|, \"Siobhan O'Brien\"]")), [jan, khai]);
    assert.deepEqual(labels(withKhai(`interviews:\n  - at: 2026-11-18\n    with:\n      - ${khai}\n      - |\n      - van der Berg\n    kind: onsite`)), [siobhan]);
    assert.deepEqual(labels(withKhai('interviews:\n  - {at: 2026-11-18, with: [Jan, S|], kind: onsite}')), [siobhan, khai]);
    assert.deepEqual(labels(withKhai('interviews:\n  - with: Jan van der Berg, |')), [siobhan, khai]);
    assert.deepEqual(labels(withKhai('interviews:\n  - thanked: |')), ['true', jan, siobhan, khai]);
    assert.deepEqual(labels(withKhai('interviews:\n  - thanked: [|]')), [jan, siobhan, khai]);
    assert.deepEqual(labels(withKhai('interviews:\n  - with: Jan van der Berg,|  Siobhán')), [], 'in the space before a name');
    assert.deepEqual(labels(withKhai('interviews:\n  - {at: 2026-11-18, with: [Jan, |], kind: onsite}')), [siobhan, khai]);
    assert.deepEqual(labels(withKhai('interviews:\n  - {at: 2026-11-18, with: "Jan|')), [jan, siobhan, khai]);
  });
  it('who is known by an address alone is offered by it, once', () => {
    assert.deepEqual(at(front('contacts: crewing@tidewater.example\ninterviews:\n  - with: |')).all.map(one => [one.label, one.description]), [['crewing@tidewater.example', null]]);
  });
  it('contacts: those whom it doesn’t list', () => {
    assert.deepEqual(left(withKhai('').replace('example>\n', 'example>\n  - Ng|\n')), [khai]);
    makes(withKhai('').replace('example>\n', 'example>\n  - |\n'), khai, withKhai('').replace('example>\n', `example>\n  - ${khai} <khai@tidewater.example>\n`));
    assert.deepEqual(labels(withKhai('').replace('  - Jan van der Berg', '  - name: |')), [khai]);
  });
  it('put no more than a name in place, quoted where it has to be', () => {
    makes(withKhai('interviews:\n  - with: [Jan, Si|, Tom] # three'), siobhan, withKhai(`interviews:\n  - with: [Jan, ${siobhan}, Tom] # three`));
    makes(withKhai('interviews:\n  - with: [Jan, Si|'), siobhan, withKhai(`interviews:\n  - with: [Jan, ${siobhan}`));
    makes(withKhai("interviews:\n  - with: ['Si|']"), siobhan, withKhai("interviews:\n  - with: ['Siobhán O''Brien']"));
    makes(withKhai('interviews:\n  - with: ["Si|"]'), siobhan, withKhai(`interviews:\n  - with: ["${siobhan}"]`));
    makes(withKhai('interviews:\n  - at: 2026-11-18\n    with:\n      |'), jan, withKhai(`interviews:\n  - at: 2026-11-18\n    with:\n      - ${jan}`));
    makes(withKhai('interviews:\n  - with: Jan, Sio|, Tom'), siobhan, withKhai(`interviews:\n  - with: Jan, ${siobhan}, Tom`));
    const comma = front('contacts:\n  - name: "Okafor, Tom"\ninterviews:\n  - with: [|]');
    makes(comma, 'Okafor, Tom', comma.replace('[|]', '["Okafor, Tom"]'));
  });
  it('what is only being typed is nobody', () => assert.deepEqual(labels(withKhai('interviews:\n  - with: [Jan, Siob|]')), [siobhan, khai]));
  it('are known where the frontmatter can’t be read', () => {
    assert.deepEqual(labels(withKhai('url: "never closed\ninterviews:\n  - with: [|')), [jan, siobhan, khai]);
    assert.deepEqual(labels(withKhai('interviews:\n  - at: 2026-11-18: 14\n    with: [Jan, |\n  - at: 2026')), [siobhan, khai]);
    assert.deepEqual(labels(`---\n${HEAD}contacts: [Jan van der Berg]\ninterviews:\n  - at: 2026-11-18\n    with: [|`), [jan]);
    assert.deepEqual(labels(`---\n${HEAD}contacts: [Jan van der Berg]\ninterviews:\n  - at: 2026-11-18\n    with: |\n\n# Tidewater\n`), [jan]);
  });
});

describe('completions of days', () => {
  const ahead = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-07', '2026-12-23'];
  const behind = ['2026-11-23', '2026-11-22', '2026-11-21', '2026-11-20', '2026-11-19', '2026-11-18', '2026-11-17', '2026-11-16'];
  const weeks = ['week of 2026-11-30', 'week of 2026-12-07', 'week of 2026-12-14'];
  it('to come, past, or both, where each makes sense', () => {
    for (const key of ['snooze', 'follow_up', 'next_action_date']) assert.deepEqual(labels(front(`${key}: |`)), ahead, key);
    for (const key of ['applied', 'date_applied']) assert.deepEqual(labels(front(`${key}: |`)), behind, key);
    assert.deepEqual(labels(front('decision: |')), [...ahead, ...weeks]);
    assert.deepEqual(labels(front('offer:\n  received: |')), behind);
    assert.deepEqual(labels(front('offer:\n  respond_by: |')), ahead);
    assert.deepEqual(labels(front('follow_up:\n  - |\n  - 2026-12-24')).slice(2), ahead);
    assert.deepEqual(labels(front('interviews:\n  - at: |')), [...ahead, '2026-11-23 12:00', ...behind.slice(1)]);
  });
  it('in the words by which one speaks of them', () => {
    const words = (marked: string, now = NOW): Record<string, string> => Object.fromEntries(at(marked, { now }).all.map(({ label, description }) => [label, description ?? '']));
    const said = words(front('decision: |'));
    assert.deepEqual([ahead[0], ahead[1], ahead[4], ahead[7], ahead[11], ahead[12], ahead[13], weeks[0]].map(day => said[day!]), ['today, Monday', 'tomorrow, Tuesday', 'Friday, in 4 days', 'in a week, next Monday', 'next Friday', 'in two weeks, Monday', 'in a month, Wednesday', 'next week']);
    assert.deepEqual(Object.values(words(front('applied: |'))).slice(0, 3).concat(words(front('applied: |'))['2026-11-16']!), ['today, Monday', 'yesterday, Sunday', 'Saturday, 2 days ago', 'Monday, a week ago']);
    const sunday = words(front('snooze: |'), Date.UTC(2026, 10, 29, 12));
    assert.deepEqual([sunday['2026-11-30'], sunday['2026-12-06']], ['tomorrow, next Monday', 'in a week, Sunday']);
    const newYear = words(front('snooze: |'), Date.UTC(2026, 11, 31, 12));
    assert.deepEqual([newYear['2027-01-01'], newYear['2027-01-31']], ['tomorrow, Friday', 'in a month, Sunday']);
  });
  it('are found by words and by digits', () => {
    assert.deepEqual(left(front('snooze: tom|')), ['2026-11-24']);
    assert.deepEqual(left(front('snooze: fri|')), ['2026-11-27', '2026-12-04']);
    assert.deepEqual(left(front('snooze: next fri|')), ['2026-12-04']);
    assert.deepEqual(left(front('snooze: in a w|')), ['2026-11-30']);
    assert.deepEqual(left(front('snooze: 2026-12-0|')), ahead.filter(day => day.startsWith('2026-12-0')));
    assert.deepEqual(left(front('decision: week of 2|')), weeks);
    makes(front('snooze: next fri|day'), '2026-12-04', front('snooze: 2026-12-04'));
  });
  it('are read from other words for them', () => {
    for (const typed of ['Dec 10', 'dec 10', 'December 10th', '10 December', '10. Dezember', '10.12.', 'Thu, Dec 10', 'Dec 10, 2026', 'in 17 days']) assert.deepEqual(left(front(`snooze: ${typed}|`)), ['2026-12-10'], typed);
    makes(front('snooze: Dec |10 # at last'), '2026-12-10', front('snooze: 2026-12-10 # at last'));
    makes(front('follow_up:\n  - {on: 10 Dec|}'), '2026-12-10', front('follow_up:\n  - {on: 2026-12-10}'));
    makes(file('## Note\n\nTo: Jan van der Berg\nSent: Nov 10|\n'), '2026-11-10', file('## Note\n\nTo: Jan van der Berg\nSent: 2026-11-10\n'));
    assert.equal(at(front('snooze: Dec 10|')).all[0]!.description, 'Thu 10 Dec');
    assert.equal(at(front('snooze: Dec 1|')).all[0]!.description, 'next Tuesday', 'a day that is offered anyway is offered once');
    assert.deepEqual(labels(front('snooze: Dec 1|')), ['2026-12-01', ...ahead.filter(day => day !== '2026-12-01')]);
    for (const nothing of ['snooze: Nov 10|', 'applied: Dec 10|', 'snooze: Dec 10 2pm|', 'snooze: Wed, Dec 10|', 'snooze: Dec|', 'snooze: 1|3 December 2026 or so']) assert.deepEqual(left(front(nothing)).filter(label => !ahead.includes(label)), [], nothing);
  });
  it('of numbers, in either order, that of the settings first', () => {
    const [december, october] = ['2026-12-10', '2026-10-12'];
    assert.deepEqual(left(front('interviews:\n  - at: 12/10|')), [december, october]);
    assert.deepEqual(left(front('interviews:\n  - at: 12/10|'), { settings: { dateOrder: 'day-first' } }), [october, december]);
    assert.deepEqual(left(front('snooze: 12/10|')), [december], 'only one is still to come');
    assert.deepEqual(left(front('applied: 12/10|')), [october]);
    assert.deepEqual(left(front('snooze: 12/25|')), ['2026-12-25']);
  });
  it('with a time, where one makes sense', () => {
    makes(front('interviews:\n  - at: Dec 10 2pm|'), '2026-12-10 14:00', front('interviews:\n  - at: 2026-12-10 14:00'));
    assert.equal(at(front('interviews:\n  - at: Dec 10 2pm|')).all[0]!.description, 'Thu 10 Dec 14:00');
    makes(front('interviews:\n  - at: 10| Dec 14:00'), '2026-12-10 14:00', front('interviews:\n  - at: 2026-12-10 14:00'));
    for (const time of ['10 Dec 14:00|', 'Dec 10 2 p.m.|', '10. Dezember 14 Uhr|']) assert.deepEqual(labels(front(`interviews:\n  - at: ${time}`)), ['2026-12-10 14:00'], 'no other day takes the time away');
    for (const end of ['Dec 10 14:00 - 15:00|', 'Dec 10 2pm to 3pm|', '10. Dezember 14 Uhr bis 15 Uhr|']) assert.deepEqual(labels(front(`interviews:\n  - at: ${end}`)), [], 'nor the end of a stretch');
    assert.deepEqual(labels(file('## Note\n\nTo: Jan van der Berg\nSent: today 11:00|\n')), ['2026-11-23 11:00']);
    assert.deepEqual(labels(file('## Note\n\nTo: Jan van der Berg\nSent: today 14:00|\n')), [], 'nothing was sent in the future');
  });
  it('leave a time alone', () => {
    makes(front('interviews:\n  - at: 2026-11-1|8 14:00 # late'), '2026-11-25', front('interviews:\n  - at: 2026-11-25 14:00 # late'));
    for (const begun of ['2|', '202|', '2026|', '2026-1|']) makes(front(`interviews:\n  - at: ${begun} 14:00`), '2026-11-25', front('interviews:\n  - at: 2026-11-25 14:00'));
    assert.deepEqual(labels(front('interviews:\n  - at: 2026-11-18 14:|00')), []);
    assert.deepEqual(labels(front('decision: 2026-11-18 |')), []);
    assert.deepEqual(labels(file('## Note\n\nTo: Jan van der Berg\nSent: 2026-11-18 |\n')), []);
    makes(file('## Note\n\nTo: Jan van der Berg\nSent: 2026-11-|18 09:10\n'), '2026-11-20', file('## Note\n\nTo: Jan van der Berg\nSent: 2026-11-20 09:10\n'));
  });
  it('now, and today, are those of the user’s zone', () => {
    const asked = { settings: { timeZone: 'Pacific/Auckland' } };
    assert.equal(at(front('snooze: |'), asked).all[0]!.label, '2026-11-24');
    assert.equal(at(file('## Note\n\nTo: Jan van der Berg\nSent: |\nSubject: x\n'), asked).all[1]!.label, '2026-11-24 01:00');
  });
  it('in a header', () => {
    const note = (line: string): string => file(`## Follow-up to Jan van der Berg\n\nTo: Jan van der Berg\n${line}\nSubject: x\n\nDear Jan,\n`);
    assert.deepEqual(labels(note('Sent: |')), [behind[0], '2026-11-23 12:00', ...behind.slice(1)]);
    assert.deepEqual(labels(note('Received: |')), [behind[0], '2026-11-23 12:00', ...behind.slice(1)]);
    assert.deepEqual(labels(note('Next: |')), [...ahead, ...weeks]);
    makes(note('Sent:|'), '2026-11-23 12:00', note('Sent: 2026-11-23 12:00'));
    makes(note('Sent: yes|'), '2026-11-22', note('Sent: 2026-11-22'));
  });
  it('at the start of a line of the log, where what follows stays', () => {
    const log = (line: string): string => file(`## Log\n\n- 2026-11-20: Jan called\n${line}\n`);
    assert.deepEqual(labels(log('- |')), behind);
    makes(log('- |'), '2026-11-23', log('- 2026-11-23: '));
    makes(log('- yes|'), '2026-11-22', log('- 2026-11-22: '));
    makes(log('- |Jan called'), '2026-11-22', log('- 2026-11-22: Jan called'));
    makes(log('- | Jan called'), '2026-11-22', log('- 2026-11-22 Jan called'));
    makes(log('- 2026-11-|19: Jan called'), '2026-11-22', log('- 2026-11-22: Jan called'));
    makes(log('* [x] tod|').replaceAll('\n', '\r\n'), '2026-11-23', log('* [x] 2026-11-23: ').replaceAll('\n', '\r\n'));
    for (const line of ['- Jan called |', '- 2026-11-20: tod|', 'tod|', '|', '  > - |']) assert.deepEqual(labels(log(line)), [], line);
  });
});

describe('completions in a note’s header', () => {
  const note = (header: string, letter = 'Dear Jan,\n'): string => file(`## Thank-you note to Jan van der Berg\n\n${header}\n\n${letter}`);
  it('keys that are missing', () => {
    assert.deepEqual(labels(file('## Thank-you note to Jan van der Berg\n\n|')), ['To', 'Cc', 'From', 'Sent', 'Received', 'Subject', 'Via', 'Kind', 'Interview', 'Next', 'Lang']);
    assert.deepEqual(labels(note('To: Jan van der Berg\nS|\nSubject: x')), ['Cc', 'From', 'Sent', 'Received', 'Via', 'Kind', 'Interview', 'Next', 'Lang']);
    assert.deepEqual(labels(file('## Jan\n\nTo: Jan van der Berg\nSent:\n|')), ['Cc', 'From', 'Subject', 'Via', 'Kind', 'Interview', 'Next', 'Lang']);
    for (const { meaning } of at(note('|')).all) assert.match(meaning ?? '', /^\S.*\.$/);
  });
  it('keys are written as the lines beside them', () => {
    makes(note('To: Jan van der Berg\nSe|'), 'Sent', note('To: Jan van der Berg\nSent: '));
    makes(note('- To: Jan van der Berg\n|'), 'Sent', note('- To: Jan van der Berg\n- Sent: '));
    makes(note('- To:: Jan van der Berg\n- |'), 'Sent', note('- To:: Jan van der Berg\n- Sent:: '));
    makes(note('To: Jan van der Berg\nSu|bject: x'), 'Via', note('To: Jan van der Berg\nVia: x'));
    makes(note('To: Jan van der Berg\n|\nSubject: x').replaceAll('\n', '\r\n'), 'Sent', note('To: Jan van der Berg\nSent: \nSubject: x').replaceAll('\n', '\r\n'));
  });
  it('people, with the address where the file knows it; those of the heading and those who wait for thanks first', () => {
    assert.deepEqual(labels(note('To: |')), ['Jan van der Berg', "Siobhán O'Brien", 'Nguyễn Thị Minh Khai']);
    assert.deepEqual(labels(file('## Note\n\nTo: |\nSent:\n')), ["Siobhán O'Brien", 'Nguyễn Thị Minh Khai', 'Jan van der Berg']);
    makes(note('To: Sio|'), "Siobhán O'Brien", note("To: Siobhán O'Brien <siobhan@tidewater.example>"));
    makes(note('To: Jan van der Berg\nCc: Nguyễn Thị Minh Khai, s|'), "Siobhán O'Brien", note("To: Jan van der Berg\nCc: Nguyễn Thị Minh Khai, Siobhán O'Brien <siobhan@tidewater.example>"));
    assert.deepEqual(labels(note('To: Jan van der Berg\nCc: Nguyễn Thị Minh Khai, |')), ['Jan van der Berg', "Siobhán O'Brien"]);
    assert.equal(at(note('To: |')).all[1]!.description, 'Head of Service');
  });
  it('people are known where the frontmatter can’t be read', () => assert.deepEqual(labels(note('To: |').replace('status: interview', 'status: interview: 2')), ['Jan van der Berg', "Siobhán O'Brien", 'Nguyễn Thị Minh Khai']));
  it('ways, kinds, interviews, languages', () => {
    assert.deepEqual(labels(note('To: Jan\nVia: |')), ['email', 'letter', 'LinkedIn', 'phone']);
    assert.deepEqual(labels(note('To: Jan\nKind: |')), ['thank-you', 'follow-up', 'application', 'other']);
    assert.deepEqual(labels(note('To: Jan\nLang: |')), ['en', 'de']);
    const [interview] = at(note('To: Jan\nInterview: |')).all;
    assert.deepEqual([interview!.label, interview!.description], ['2026-11-18 14:00', "onsite with Siobhán O'Brien, Nguyễn Thị Minh Khai"]);
    const several = file('## Note\n\nTo: Jan\nInterview: |\n').replace('interviews:\n', 'interviews:\n  - at: 2026-11-16 10:30\n  - at: 2026-11-17\n    with: [Jan van der Berg]\n  - at: 2026-11-19\n    kind: phone\n');
    assert.deepEqual(at(several).all.map(one => [one.label, one.description]), [['2026-11-19', 'phone'], ['2026-11-18 14:00', "onsite with Siobhán O'Brien, Nguyễn Thị Minh Khai"], ['2026-11-17', 'Jan van der Berg'], ['2026-11-16 10:30', null]]);
    assert.deepEqual(labels(several.replace('status: interview', 'status: [')), [], 'none are known where the frontmatter can’t be read');
    assert.deepEqual(labels(note('To: Jan\nVia: |  email')), [], 'in the space before a value');
    makes(note('To: Jan\nKind: f|ollow'), 'thank-you', note('To: Jan\nKind: thank-you'));
  });
  it('no keys where a line goes on, and no values of other keys', () => {
    for (const line of ['To| Jan van der Berg', 'T|o Jan', 'Mood: |']) assert.deepEqual(labels(note(`Sent:\n${line}`)), [], line);
  });
  it('none in a subject, in a letter, or under headings that speak of no note', () => {
    for (const nothing of [note('To: Jan\nSubject: |'), note('To: Jan', 'Dear Jan,\n\nS|'), note('To: Jan', 'Dear Jan,\n\nSent: |'), file('## Research\n\nT|'), file('## Travel\n\nFrom: |'), file('S|'), file('## Note\n\n```\nTo: |\n```\n'), file('## Note\n\n> To: |\n')]) assert.deepEqual(labels(nothing), [], nothing);
  });
});

describe('completions of salutations', () => {
  const letter = (line: string, to = "Siobhán O'Brien", more = ''): string => file(`## Thank-you note to ${to}\n\nTo: ${to}\nSent:${more}\n\n${line}\n\nThank you.\n`);
  it('name the recipient, with a comma', () => {
    assert.deepEqual(labels(letter('Dear |')), ['Siobhán,', "Siobhán O'Brien,"]);
    makes(letter('Dear Sio|'), 'Siobhán,', letter('Dear Siobhán,'));
    makes(letter('Dear |,'), 'Siobhán', letter('Dear Siobhán,'));
    makes(letter('Dear J|an,'), 'Siobhán', letter('Dear Siobhán,'));
    assert.deepEqual(labels(letter('Hi |', 'Nguyễn Thị Minh Khai')), ['Nguyễn Thị Minh Khai,']);
    assert.deepEqual(labels(letter('Dear Mr. |', 'Jan van der Berg')), ['van der Berg,', 'Jan van der Berg,']);
    assert.deepEqual(labels(letter('Sehr geehrte Frau |')), ["O'Brien,", "Siobhán O'Brien,"]);
    assert.deepEqual(labels(letter('Dear Ms. |', 'Madonna')), ['Madonna,'], 'a name of one word is all that there is');
    assert.deepEqual(labels(letter('Dear |', 'crewing@tidewater.example')), [], 'an address is no name');
  });
  it('are whole where none is begun, in the letter’s language', () => {
    makes(letter('|'), 'Dear Siobhán,', letter('Dear Siobhán,'));
    makes(letter('De|'), 'Dear Siobhán,', letter('Dear Siobhán,'));
    assert.deepEqual(labels(letter('G|', 'Jan van der Berg', '\nLang: de')), ['Guten Tag Jan van der Berg,']);
    assert.deepEqual(labels(letter('|'), { typing: true }), []);
    assert.deepEqual(labels(letter('S|'), { typing: true }), []);
  });
  it('are none further down, nor in what was received', () => {
    assert.deepEqual(labels(letter('Hello,\n\nDear |')), []);
    assert.deepEqual(labels(letter('To |')), []);
    assert.deepEqual(labels(file('## Reply from Jan van der Berg\n\nFrom: Jan van der Berg\nReceived: 2026-11-20\n\nDear |\n')), []);
  });
});

describe('completions of headings', () => {
  it('the notes that make sense now', () => {
    assert.deepEqual(labels(file('## |')), ["Thank-you note to Siobhán O'Brien", 'Thank-you note to Nguyễn Thị Minh Khai', 'Follow-up to Jan van der Berg', "Reply from Siobhán O'Brien", 'Reply from Jan van der Berg', 'Reply from Nguyễn Thị Minh Khai', 'Log']);
    const thanked = file("## Thank-you note to Siobhán O'Brien\n\nTo: Siobhán O'Brien\nSent: 2026-11-19\n\nDear Siobhán,\n\nThank you.\n\n## Log\n\n- 2026-11-20: Jan called\n\n### |");
    assert.deepEqual(labels(thanked), ['Thank-you note to Nguyễn Thị Minh Khai', "Follow-up to Siobhán O'Brien", 'Follow-up to Jan van der Berg', "Reply from Siobhán O'Brien", 'Reply from Jan van der Berg', 'Reply from Nguyễn Thị Minh Khai']);
    assert.deepEqual(labels(file('## |', 'status: rejected')).filter(label => !label.startsWith('Reply')), ['Log']);
    assert.deepEqual(labels(front('status: saved\ncontacts: [Jan van der Berg]', '\n## |')), ['Reply from Jan van der Berg', 'Log']);
    assert.deepEqual(labels(front('status: offer\ncontacts: [Jan van der Berg]\noffer:\n  received: 2026-11-22', '\n## |'))[0], 'Answer to the offer: Jan van der Berg');
  });
  it('are whole starts: what is read from them is the note', () => {
    const text = accept(file('## Th|\n\n## Log\n\n- 2026-11-20: Jan called\n'), "Thank-you note to Siobhán O'Brien");
    assert.match(text, /\n## Thank-you note to Siobhán O'Brien\n\nTo: Siobhán O'Brien <siobhan@tidewater.example>\nSent:\nSubject: [^]*\n\nDear Siobhán,\n[^]*Ana Duarte\n\n## Log\n/);
    const reply = accept(file('## Reply|\n').replaceAll('\n', '\r\n'), "Reply from Siobhán O'Brien");
    assert.match(reply, /\r\n## Reply from Siobhán O'Brien\r\n\r\nFrom: Siobhán O'Brien <siobhan@tidewater\.example>\r\nReceived: 2026-11-23\r\n\r\n\[What they wrote\]\r\n$/);
    assert.doesNotMatch(reply, /[^\r]\n/);
    const { application } = readFile('a.md', reply, settings.me);
    assert.deepEqual(application!.notes.map(note => [note.direction, note.when?.value.day]), [['received', '2026-11-23']]);
    assert.match(accept(file('##|'), 'Log'), /\n## Log\n\n- 2026-11-23: \[who did what\]$/);
    assert.match(accept(file('## L|\n## Notes\n'), 'Log'), /\n## Log\n\n- 2026-11-23: \[who did what\]\n\n## Notes\n$/);
  });
  it('above text that is there are headings alone', () => {
    makes(file('## Foll|\n\nTo: Jan van der Berg\nSent: 2026-11-20\n'), 'Follow-up to Jan van der Berg', file('## Follow-up to Jan van der Berg\n\nTo: Jan van der Berg\nSent: 2026-11-20\n'));
    makes(file('## R| to Jan\n\nDear Jan,\n'), 'Reply from Jan van der Berg', file('## Reply from Jan van der Berg\n\nDear Jan,\n'));
  });
  it('are in the language of the settings', () => assert.deepEqual(labels(file('## |'), { settings: { language: 'de' } }).slice(0, 1), ["Dankschreiben an Siobhán O'Brien"]));
  it('are none at the top level, nor in code', () => {
    assert.deepEqual(labels(file('# |')), []);
    assert.deepEqual(labels(file('```\n## |\n```\n')), []);
    assert.deepEqual(labels(file('text ## |')), []);
  });
});

describe('completions in comments', () => {
  const DIRECTIVES = ['job-follow-up-disable-next-line', 'job-follow-up-disable-line', 'job-follow-up-disable-file', 'job-follow-up-disable', 'job-follow-up-enable'];
  it('directives, for somebody who asks or has begun', () => {
    assert.deepEqual(labels(file('<!-- job|')), DIRECTIVES);
    assert.deepEqual(labels(file('<!-- job-follow-up-dis| -->'), { typing: true }), DIRECTIVES);
    assert.deepEqual(labels(file('<!-- |')), DIRECTIVES);
    assert.deepEqual(labels(file('<!-- |'), { typing: true }), []);
    makes(file('<!-- job|'), DIRECTIVES[0]!, file('<!-- job-follow-up-disable-next-line  -->'));
    makes(file('<!--|'), DIRECTIVES[3]!, file('<!-- job-follow-up-disable  -->'));
    makes(file('<!-- job-fo|llow -->'), DIRECTIVES[2]!, file('<!-- job-follow-up-disable-file -->'));
    makes(file('<!-- job|-->'), DIRECTIVES[2]!, file('<!-- job-follow-up-disable-file -->'));
  });
  it('then rules, with what they are about', () => {
    const ids = RULES.map(({ id }) => id);
    assert.deepEqual(labels(file('Text. <!-- job-follow-up-disable-next-line |')), ids);
    assert.deepEqual(labels(file('<!-- job-follow-up-disable no-value, | -->')), ids.filter(id => id !== 'no-value'));
    makes(file('<!-- job-follow-up-disable-file no-v| -->'), 'no-value', file('<!-- job-follow-up-disable-file no-value -->'));
    makes(file('<!-- job-follow-up-disable no-|-->'), 'no-value', file('<!-- job-follow-up-disable no-value-->'));
    assert.equal(at(file('<!-- job-follow-up-disable |')).all[0]!.meaning, english(RULES[0]!.summary));
  });
  it('are none in other comments, behind one, and in code', () => {
    for (const nothing of ['<!-- note to self |', '<!-- x --> job|', '```\n<!-- job|\n```\n', '<!--\njob|\n-->']) assert.deepEqual(labels(file(nothing)), [], nothing);
  });
});

describe('completions', () => {
  it('are none in ordinary Markdown', () => {
    for (const text of ['|', '---\ntitle: Notes\n|\n---\n', '---\nstatus: |\n---\n', '# Notes\n\n## |', '## Note\n\nTo: |\n', '<!-- job|', '---\ntitle: A blog\nstatus: draft\n---\n\n## |']) assert.deepEqual(labels(text), [], text);
  });
  it('are none on the fences', () => {
    assert.deepEqual(labels(front('status: offer').replace('---', '---|')), []);
    assert.deepEqual(labels(front('status: offer\n').replace(/---\n$/, '|---\n')), []);
  });
  it('never fail, and stay in their line, anywhere in a file that breaks off anywhere', () => {
    const text = file("## Thank-you note to Siobhán O'Brien\n\nTo: Siobhán O'Brien\nSent: 2026-11-19\n\nDear Siobhán,\n\nThank you.\n\n## Log\n\n- 2026-11-20: Jan called\n\n<!-- job-follow-up-disable no-value -->\n");
    let offered = 0;
    for (const [whole, step] of [[text, 1], [text.replaceAll('\n', '\r\n'), 3], [text.replaceAll('  ', '\t'), 3]] as const) {
      for (let offset = 0; offset <= whole.length; offset += step) {
        offered += at(`${whole.slice(0, offset)}|${whole.slice(offset)}`).all.length;
        if (offset % 4 === 0) offered += at(`${whole.slice(0, offset)}|`).all.length;
      }
    }
    assert.ok(offered > 1000);
  });
});

describe('completions in quotes', () => {
  it('are names, and no keys that would be text there', () => {
    assert.deepEqual(labels(front('interviews:\n  - at: 2026-11-18\n    with: Mei Lin\ncontacts:\n  - "M|"')), ['Mei Lin']);
    assert.deepEqual(labels(front("contacts:\n  - 'na|'")), []);
  });
  it('know doubled and escaped quotes from closing ones', () => {
    assert.deepEqual(labels(front("source: 'it''s # open' |# st")), []);
    assert.deepEqual(left(front("follow_up: {what: 'Ask, it''s, late', o|}")), ['on']);
    assert.deepEqual(left(front('follow_up: {what: "Say \\"hi, on: Tom\\"", o|}')), ['on']);
    assert.deepEqual(labels(front("interviews:\n  - kind: 'Tom''s # on|'")), labels(front("interviews:\n  - kind: 'Toms on|'")));
  });
  const asked = (value: string): string => `---\ncompany: Tidewater Pumps\nrole: Buyer\nstatus: interview\ncontacts: [Dana Whitcomb, Tom Okafor]\ninterviews:\n  - at: 2026-11-20\n    with: ${value}\n---\n`;
  it('replace the whole name, doubled and escaped quotes included', () => {
    makes(asked("['|Sean O''Brien', Tom Okafor]"), 'Dana Whitcomb', asked("['Dana Whitcomb', Tom Okafor]"));
    makes(asked('"|Tom \\"T\\" Okafor"'), 'Dana Whitcomb', asked('"Dana Whitcomb"'));
  });
});
