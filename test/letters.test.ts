// The rules of shape on letters that they were not made from: how many alarms are true and how many faults are found, with a floor for each rule.

import assert from 'node:assert/strict';
import { applyFix } from './core/readExample.ts';
import type { Finding } from '../src/core/rules/rule.ts';
import { readLabelled, type Labelled } from '../scripts/lib/labelled.ts';
import { fileOf, findingsOf } from './letters/file.ts';
import { FLOORS } from './letters/floors.ts';

/** By rule: of which letters it is asked, and whether it ought to speak. Null: nobody can say. */
const EXPECTED: Readonly<Record<string, (letter: Labelled) => boolean | null>> = {
  'no-opening-thanks': ({ kind, labels }) => (kind === 'thank-you' ? !labels.has('opens_with_thanks') : null),
  'no-time-acknowledged': ({ kind, labels }) => (kind === 'thank-you' ? !labels.has('acknowledges_time') : null),
  'no-reasons': ({ kind, reasons }) => (kind === 'thank-you' ? reasons === 0 : null),
  'too-many-reasons': ({ kind, reasons }) => (kind === 'thank-you' ? reasons! > 3 : null),
  'unlisted-reasons': ({ kind, reasons, labels }) => (kind === 'thank-you' && reasons !== 1 ? reasons! > 1 && !labels.has('bulleted') : null),
  'no-interest': ({ kind, labels }) => (kind === 'thank-you' ? !labels.has('interest') : null),
  'no-closing-thanks': ({ kind, labels }) => (kind === 'thank-you' ? !labels.has('closing_thanks') : null),
  'no-promise': ({ labels }) => !labels.has('promise'),
  'vague-promise': ({ labels }) => labels.has('promise') && !labels.has('timeframe'),
  'no-pleasantry': ({ kind, labels }) => (kind === 'thank-you' ? null : !labels.has('pleasantry')),
  'no-recap': ({ kind, labels }) => (kind === 'thank-you' ? null : !labels.has('recall')),
  'no-value': ({ kind, labels }) => (kind === 'thank-you' ? null : !labels.has('news')),
  'asks-them-to-act': ({ kind, labels }) => (kind === 'thank-you' ? null : labels.has('asks')),
  'no-contact-number': ({ kind, labels }) => (kind === 'thank-you' ? null : !labels.has('number')),
  'unfilled-placeholder': ({ labels }) => labels.has('placeholder'),
};

interface Score { right: number; alarms: number; missed: number }

function scoresOf(letters: readonly Labelled[]): Map<string, Score> {
  const scores = new Map(Object.keys(EXPECTED).map(rule => [rule, { right: 0, alarms: 0, missed: 0 }]));
  for (const letter of letters) {
    const told = new Set(findingsOf(fileOf(letter), letter).map(({ rule }) => rule));
    for (const [rule, expected] of Object.entries(EXPECTED)) {
      const wanted = expected(letter);
      if (wanted === null) continue;
      const score = scores.get(rule)!;
      if (told.has(rule)) score[wanted ? 'right' : 'alarms']++;
      else if (wanted) score.missed++;
    }
  }
  return scores;
}

const precision = ({ right, alarms }: Score): number => (right + alarms === 0 ? 1 : right / (right + alarms));
const recall = ({ right, missed }: Score): number => (right + missed === 0 ? 1 : right / (right + missed));
const total = (scores: Iterable<Score>): Score => [...scores].reduce((sum, { right, alarms, missed }) => ({ right: sum.right + right, alarms: sum.alarms + alarms, missed: sum.missed + missed }), { right: 0, alarms: 0, missed: 0 });
const row = (name: string, score: Score): string => `      ${name.padEnd(22)} precision ${precision(score).toFixed(3)}  recall ${recall(score).toFixed(3)}  (${score.right} right, ${score.alarms} false alarms, ${score.missed} missed)`;

describe('letters', () => {
  for (const [code, floors] of Object.entries(FLOORS)) {
    const letters = readLabelled(`test/letters/${code}.txt`);

    describe(`${letters.length} in ${code}`, () => {
      const scores = scoresOf(letters);

      before(() => console.log([...[...scores].map(([rule, score]) => row(rule, score)), row('all', total(scores.values()))].join('\n')));

      for (const [rule, [least, leastFound]] of Object.entries(floors)) {
        it(`${rule}: at least ${least} of the alarms are true, and ${leastFound} of the faults found`, () => {
          const score = rule === 'all' ? total(scores.values()) : scores.get(rule)!;
          assert.ok(precision(score) >= least && recall(score) >= leastFound, row(rule, score));
        });
      }

      it('has a floor for each rule', () => assert.deepEqual(Object.keys(floors).sort(), ['all', ...Object.keys(EXPECTED)].sort()));

      it('are mended by their fixes: all but one in twenty take their finding away and add none', () => {
        const results = letters.map(mendings);
        const [all, failed] = [results.reduce((sum, { all: count }) => sum + count, 0), results.flatMap(({ failed: some }) => some)];
        assert.ok(failed.length <= all / 20, `${failed.length} of ${all}: ${failed.join('; ')}`);
      });
    });
  }
});

/** How many fixes a letter's findings have, and which of them leave their finding or bring one of a rule that had none: a sentence added moves the others. */
function mendings(letter: Labelled): { all: number; failed: string[] } {
  const text = fileOf(letter);
  const before = findingsOf(text, letter);
  const rules = new Set(before.map(({ rule }) => rule));
  const fixes = before.filter(({ rule }) => rule in EXPECTED).flatMap(finding => finding.fixes.map(fix => ({ finding, fix })));
  const failed = fixes.flatMap(({ finding, fix }) => {
    const after = findingsOf(applyFix(text, fix), letter);
    const same = (list: readonly Finding[]): number => list.filter(({ rule, message }) => rule === finding.rule && message === finding.message).length;
    const added = after.filter(({ rule }) => !rules.has(rule) && !(fix.begins && rule === 'unfilled-placeholder')).map(({ rule }) => rule);
    return [...(same(after) < same(before) ? [] : [`${letter.id}: "${fix.title}" leaves ${finding.rule}`]), ...added.map(rule => `${letter.id}: "${fix.title}" of ${finding.rule} adds ${rule}`)];
  });
  return { all: fixes.length, failed };
}
