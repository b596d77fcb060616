// What hovers say of promises and findings.

import assert from 'node:assert/strict';
import { check } from '../../src/core/check.ts';
import { caseOf } from '../../src/core/due/index.ts';
import { readSettings } from '../../src/core/model/settings.ts';
import { readFile } from '../../src/core/parse/application.ts';
import { hoverAt } from '../../src/core/views/hover/index.ts';

const settings = readSettings({}, 'UTC').settings;
const NOW = Date.UTC(2026, 10, 23, 12);

/** The paragraphs of a hover on the first place of these words, and the words that it is about. */
function hover(text: string, words: string): { paragraphs: readonly string[]; about: string } | null {
  const file = readFile('a.md', text, { name: '', email: '' });
  const found = hoverAt(caseOf(file, NOW, settings)!, check(file, NOW, settings), text.indexOf(words) + 1);
  return found && { paragraphs: found.paragraphs, about: text.slice(found.span.start, found.span.end) };
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
  it('elsewhere there are none', () => {
    assert.equal(hover(note('Sent: 2026-11-23\n', 'The line is up. I will call you next week.'), 'The line'), null);
    assert.equal(hover(note('Received: 2026-11-23\n', 'I will call you next week.').replace('To:', 'From:'), 'I will'), null);
  });
});
