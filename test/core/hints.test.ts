// What stands behind a promise in the user's own letters: the days that it means, and nothing elsewhere.

import assert from 'node:assert/strict';
import { caseOf, hintsIn, readFile, readSettings } from '../../src/core/index.ts';
import { inEnglish } from './said.ts';

const { settings } = readSettings({}, 'UTC');
/** Monday noon, 23 November. */
const NOW = Date.UTC(2026, 10, 23, 12);

/** The text with its hints in brackets; `part` is the range asked for. */
function hinted(text: string, part = text): string {
  const start = text.indexOf(part);
  const hints = inEnglish(hintsIn(caseOf(readFile('a.md', text, settings.me), NOW, settings)!, { start, end: start + part.length }));
  return [...hints].reverse().reduce((so, { offset, label }) => `${so.slice(0, offset)} [${label}]${so.slice(offset)}`, text).slice(start);
}
const tooltips = (text: string): readonly string[] => inEnglish(hintsIn(caseOf(readFile('a.md', text, settings.me), NOW, settings)!, { start: 0, end: text.length })).map(({ tooltip }) => tooltip);

const note = (header: string, letter: string): string => `---\ncompany: Northwind\nrole: Engineer\nstatus: interview\ncontacts: [Nguyễn Thị Minh Khai]\n---\n\n## Follow-up to Minh Khai\n\nTo: Minh Khai\n${header}\n\nDear Khai,\n\n${letter}\n\nAna Duarte\n`;
const letterIn = (hints: string): string => hints.slice(hints.indexOf('Dear Khai,') + 12, hints.indexOf('\n\nAna'));

describe('hints', () => {
  it('stand behind the words that name the time', () => {
    assert.equal(letterIn(hinted(note('Sent: 2026-11-23', 'The line is up. I will call you next week about it.'))), 'The line is up. I will call you next week [→ Mon 30 Nov to Fri 4 Dec] about it.');
    assert.equal(letterIn(hinted(note('Sent: 2026-11-20', "I'll write again on Wednesday. The tests run until Friday."))), "I'll write again on Wednesday [→ Wed 25 Nov]. The tests run until Friday.");
    assert.equal(letterIn(hinted(note('Sent: 2026-12-29', 'I will call you on January 7.'))), 'I will call you on January 7 [→ Thu 7 Jan 2027].');
    assert.equal(letterIn(hinted(note('Sent: 2026-11-23\nLang: de', 'Ich melde mich nächsten Montag wieder bei Ihnen.'))), 'Ich melde mich nächsten Montag [→ Mon 30 Nov] wieder bei Ihnen.');
  });

  it('of a draft count from today, and say so', () => {
    const text = note('Sent:', 'I will call you on Friday.');
    assert.equal(letterIn(hinted(text)), 'I will call you on Friday [→ Fri 27 Nov].');
    assert.deepEqual(tooltips(text), ['A promise; if sent today: follow-up due Fri 27 Nov.']);
    assert.deepEqual(tooltips(note('Sent: 2026-11-19', 'I will call you tomorrow. I will write again next week.')), ['A promise: follow-up due Fri 20 Nov. A later promise in this note counts instead.', 'A promise: follow-up due Mon 23 Nov to Fri 27 Nov.']);
  });

  it('are not given to a promise without a day, to theirs, to what was received, to code and to other languages', () => {
    for (const text of [
      note('Sent: 2026-11-23', 'I will be in touch soon.'), note('Sent: 2026-11-23', 'You will hear from me. I hope you decide by Friday.'),
      note('Received: 2026-11-23', 'I will call you next week.').replace('To:', 'From:'), note('Sent: 2026-11-23', '`I will call you next week.`'),
      note('Sent: 2026-11-23\nLang: fr', 'I will call you next week.'), note('Sent: 2026-11-23', ''),
    ]) assert.equal(hinted(text), text);
  });

  it('are those of the range that is asked for', () => {
    const first = note('Sent: 2026-11-23', 'I will call you on Friday. I will write in two weeks.').replaceAll('\n', '\r\n');
    assert.equal(hinted(first, 'I will call you on Friday.').includes('[→ Fri 27 Nov]'), true);
    assert.equal(hinted(first, 'I will call you on Friday.').includes('[→ Mon 7 Dec'), false);
    assert.equal(hinted(first, 'company: Northwind').includes('→'), false);
  });

  it('come at once for a letter that promises a thousand times', () => {
    const text = note('Sent: 2026-11-23', 'I will call you tomorrow. '.repeat(1200));
    const began = performance.now();
    assert.ok(tooltips(text).length > 1000);
    assert.ok(performance.now() - began < 3000);
  });
});
