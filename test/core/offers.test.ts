// What the light bulb offers where nothing is wrong yet: notes that are due, at their places and on the names of whom they are for.

import assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/base/text.ts';
import { check } from '../../src/core/check.ts';
import { caseOf } from '../../src/core/due/index.ts';
import { readSettings } from '../../src/core/model/settings.ts';
import { readFile } from '../../src/core/parse/application.ts';
import type { Fix } from '../../src/core/rules/rule.ts';
import { offersAt } from '../../src/core/views/offers.ts';
import { inEnglish } from './said.ts';

const { settings } = readSettings({}, 'UTC');
/** Monday noon. */
const NOW = Date.UTC(2026, 10, 23, 12);

function offers(text: string, words: string): readonly Fix[] {
  const file = readFile('a.md', text, { name: '', email: '' });
  assert.deepEqual(check(file, NOW, settings).filter(({ rule }) => rule.startsWith('overdue')), [], 'nothing is overdue');
  return offersAt(caseOf(file, NOW, settings)!, text.indexOf(words) + 1);
}
const titles = (text: string, words: string): readonly string[] => inEnglish(offers(text, words).map(({ title }) => title));

const INTERVIEWED = (people: string, body = ''): string => `---
company: Northwind
role: Engineer
status: interview
contacts: [Priya Raman, Tom Okafor]
interviews:
  - at: 2026-11-22 16:00
${people}---

# Northwind

## Log

- 2026-11-20: Priya Raman called
${body}`;
const BOTH = INTERVIEWED('    with: [Priya Raman, Tom Okafor]\n');

describe('offers of the light bulb', () => {
  const OF_PRIYA = ['Write the thank-you note to Priya Raman', 'Write all 2 thank-you notes still owed', 'Already thanked in another way: Priya Raman'];

  it('are the fixes of a thank-you before it is overdue, wherever the person is named', () => {
    for (const place of ['Priya Raman, Tom Okafor]\ninterviews', 'Priya Raman, Tom Okafor]\n---', 'Priya Raman called']) assert.deepEqual(titles(BOTH, place), OF_PRIYA, place);
    assert.deepEqual(titles(BOTH, 'Tom Okafor]\n---'), ['Write the thank-you note to Tom Okafor', OF_PRIYA[1], 'Already thanked in another way: Tom Okafor']);
  });

  it('do what they say', () => {
    const [begin, , thanked] = offers(BOTH, 'Priya Raman, Tom Okafor]\n---');
    assert.match(applyEdits(BOTH, begin!.edits), /\n## Thank-you note to Priya Raman\n\nTo: Priya Raman\nSent:\n/);
    assert.equal(applyEdits(BOTH, thanked!.edits), BOTH.replace('Tom Okafor]\n---', 'Tom Okafor]\n    thanked: [Priya Raman]\n---'));
  });

  it('stand at the day of an interview with nobody', () => {
    const alone = INTERVIEWED('').replace('contacts: [Priya Raman, Tom Okafor]\n', '');
    assert.deepEqual(titles(alone, '2026-11-22'), ['Write the thank-you note', 'Already thanked in another way']);
  });

  it('are a follow-up once that is due', () => {
    const silent = '---\ncompany: Northwind\nrole: Engineer\nstatus: applied\napplied: 2026-11-12\ncontacts: [Priya Raman]\n---\n';
    assert.deepEqual(titles(silent, '2026-11-12'), ['Write the follow-up']);
    const promised = '---\ncompany: Northwind\nrole: Engineer\nstatus: screening\ncontacts: [Priya Raman]\n---\n\n## Note to Priya Raman\n\nTo: Priya Raman\nSent: 2026-11-18 10:00\n\nDear Priya,\n\nThe line is up. I will call you on Monday.\n';
    assert.deepEqual(titles(promised, 'Priya Raman]'), ['Write the follow-up to Priya Raman']);
    assert.deepEqual(titles(promised, 'I will call'), ['Write the follow-up to Priya Raman']);
    assert.deepEqual(titles(promised.replace('on Monday', 'on Friday, November 27'), 'Priya Raman]'), [], 'its day is ahead');
  });

  it('are none elsewhere, and none where a note is begun, sent or owed to nobody', () => {
    assert.deepEqual(titles(BOTH, '# Northwind'), []);
    assert.deepEqual(titles(BOTH.replace('2026-11-22', '2026-11-24'), 'Priya Raman, Tom Okafor]\n---'), [], 'it lies ahead');
    assert.deepEqual(titles(BOTH.replace('status: interview', 'status: rejected'), 'Priya Raman, Tom Okafor]\n---'), []);
    for (const sent of ['', ' 2026-11-22 20:00']) assert.deepEqual(titles(`${BOTH}\n## Thank-you note to Priya Raman\n\nTo: Priya Raman\nSent:${sent}\n\nDear Priya,\n\nThank you.\n`, 'Priya Raman, Tom Okafor]\n---'), []);
  });
});
