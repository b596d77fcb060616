// The severity of each rule as the setting has it: every value, off, and what is told of values that it can't have.

import assert from 'node:assert/strict';
import { readSettings, SEVERITIES } from '../../src/core/model/settings.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { findingsIn, unmarked } from './readExample.ts';
import { inEnglish } from './said.ts';

const ids = RULES.map(rule => rule.id);
const problems = (rules: unknown): readonly string[] => inEnglish(readSettings({ rules }, 'UTC', ids).problems);

describe('the severity of a rule', () => {
  for (const rule of RULES) {
    const example = rule.examples.find(({ messages, settings }) => messages.length > 0 && !settings)!;
    const { text } = unmarked(example.text);
    const own = (severity: string | undefined): readonly string[] => findingsIn(text, { ...example, settings: severity ? { rules: { [rule.id]: severity } } : {} }).filter(finding => finding.rule === rule.id).map(finding => finding.severity);
    it(`${rule.id} is what the setting says`, () => {
      for (const severity of SEVERITIES) assert.deepEqual(own(severity), example.messages.map(() => severity));
      assert.deepEqual(own('off'), []);
    });
  }

  it('of what stands in a sent note is a hint where the setting asks for that, and its own where it asks for all', () => {
    const text = "---\ncompany: Rowan Analytics\nrole: Statistician\nstatus: applied\napplied: 2026-11-20\ncontacts: [Siobhán O'Brien]\n---\n\n## Application to Siobhán O'Brien\n\nTo: Siobhán O'Brien\nSent: 2026-11-20\n\nDear Ms. O'Brian,\n\nmy report is enclosed.\n";
    const own = (checkSentNotes: string): readonly string[] => findingsIn(text, { settings: { checkSentNotes } }).filter(({ rule }) => rule === 'misspelled-name').map(({ severity }) => severity);
    assert.deepEqual(['off', 'hint', 'same'].map(own), [[], ['hint'], ['warning']]);
  });

  it('that is none is ignored and told, as is a rule that is none', () => {
    assert.deepEqual(problems({ 'no-value': 'loud', 'no-recap': 'off' }), ['jobFollowUp.rules.no-value is ignored: "loud" is not a value that it can have.']);
    assert.deepEqual(problems({ 'no-value': true, 'no-recap': 2 }).length, 2);
    assert.deepEqual(problems({ 'no-valeu': 'off' }), ['jobFollowUp.rules.no-valeu is no setting of Job Follow-Up.']);
    assert.deepEqual(problems('off'), ['jobFollowUp.rules is ignored: it takes an object.']);
    assert.deepEqual(readSettings({ rules: { 'no-value': 'loud', 'no-recap': 'off' } }, 'UTC', ids).settings.rules, { 'no-recap': 'off' });
  });
});
