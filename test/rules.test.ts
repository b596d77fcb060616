// Every example of every rule: what it reports and where, what its fixes make of the text, in LF and CRLF, and cut off after every word.

import assert from 'node:assert/strict';
import { RULES } from '../src/core/rules/index.ts';
import type { Example, Finding, Fix, Rule } from '../src/core/rules/rule.ts';
import { applyFix, findingsIn, unmarked } from './core/readExample.ts';
import { english } from '../src/core/base/message.ts';

/** A scaffold begins a letter: that it is still empty, has places to fill or repeats the one beside it is what it is for. */
const OF_A_SCAFFOLD = new Set(['empty-note', 'unfilled-placeholder', 'same-text-twice']);

const key = (finding: Finding): string => `${finding.rule}: ${english(finding.message)}`;

function checkExample(rule: Rule, example: Example, text: string, spans: readonly { start: number; end: number }[]): void {
  const all = findingsIn(text, example);
  const own = all.filter(finding => finding.rule === rule.id);
  assert.deepEqual(own.map(finding => english(finding.message)), example.messages);
  assert.deepEqual(own.map(finding => text.slice(finding.span.start, finding.span.end)), spans.map(span => text.slice(span.start, span.end)));
  assert.deepEqual(own.map(finding => finding.span.start), spans.map(span => span.start));
  for (const finding of own) for (const fix of finding.fixes) checkFix(example, text, all, finding, fix);
}

/** Applied, a fix makes its finding go away and adds no other; a scaffold moves it to what it began. */
function checkFix(example: Example, text: string, before: readonly Finding[], finding: Finding, fix: Fix): void {
  const after = findingsIn(applyFix(text, fix), example);
  const same = (other: Finding): boolean => key(other) === key(finding);
  assert.equal(after.filter(same).length, before.filter(same).length - 1, `"${english(fix.title)}" leaves its finding`);
  const known = new Set(before.map(other => other.rule));
  const added = after.filter(other => !known.has(other.rule) && !(fix.begins && OF_A_SCAFFOLD.has(other.rule)));
  assert.deepEqual(added.map(key), [], `"${english(fix.title)}" adds findings`);
  for (const rule of known) {
    const count = (list: readonly Finding[]): number => list.filter(other => other.rule === rule).length;
    assert.ok(count(after) <= count(before) || (fix.begins && OF_A_SCAFFOLD.has(rule)), `"${english(fix.title)}" adds a finding of ${rule}`);
  }
}

describe('rules', () => {
  it('are many, each with an id of its own and examples of both sorts', () => {
    assert.equal(new Set(RULES.map(rule => rule.id)).size, RULES.length);
    for (const rule of RULES) {
      assert.ok(rule.examples.some(example => example.messages.length > 0), `${rule.id} reports nothing`);
      assert.ok(rule.examples.some(example => example.messages.length === 0), `${rule.id} shows nothing that is right`);
      for (const example of rule.examples) assert.equal(unmarked(example.text).spans.length, example.messages.length, `${rule.id}, ${example.title}: as many « » as messages`);
    }
  });

  for (const rule of RULES) {
    describe(rule.id, () => {
      for (const example of rule.examples) {
        it(example.title, () => {
          const { text, spans } = unmarked(example.text);
          checkExample(rule, example, text, spans);
          const [first] = findingsIn(text, example).filter(finding => finding.rule === rule.id);
          for (const [title, result] of Object.entries(example.fixes ?? {})) {
            const fix = first?.fixes.find(other => english(other.title) === title);
            assert.ok(fix, `no fix "${title}" among ${first?.fixes.map(other => `"${english(other.title)}"`).join(', ')}`);
            assert.equal(applyFix(text, fix), result);
          }
        });

        it(`${example.title}, with CRLF`, () => {
          const { text, spans } = unmarked(example.text.replace(/\n/g, '\r\n'));
          checkExample(rule, example, text, spans);
          const [first] = findingsIn(text, example).filter(finding => finding.rule === rule.id);
          for (const [title, result] of Object.entries(example.fixes ?? {})) assert.equal(applyFix(text, first!.fixes.find(fix => english(fix.title) === title)!), result.replace(/\n/g, '\r\n'));
        });

        it(`${example.title}, cut off after every word`, () => {
          const { text } = unmarked(example.text);
          for (const word of text.matchAll(/\S+\s*/g)) {
            const cut = text.slice(0, word.index + word[0].trimEnd().length);
            for (const finding of findingsIn(cut, example)) {
              assert.ok(0 <= finding.span.start && finding.span.start <= finding.span.end && finding.span.end <= cut.length, `${finding.rule} reports outside the text`);
              for (const fix of finding.fixes) applyFix(cut, fix);
            }
          }
        });
      }
    });
  }
});
