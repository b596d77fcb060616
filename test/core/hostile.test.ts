// Letters that nobody writes are read in time all the same: as drafts with every rule, and as sent notes for the due list.

import assert from 'node:assert/strict';
import { check } from '../../src/core/check.ts';
import { dueItems } from '../../src/core/due/index.ts';
import { readSettings } from '../../src/core/model/settings.ts';
import { readFile } from '../../src/core/parse/application.ts';

const settings = readSettings({}, 'UTC').settings;
const NOW = Date.UTC(2026, 10, 23, 12);
const note = (sent: string, letter: string): string => `---\ncompany: Northwind\nrole: Engineer\nstatus: interview\ncontacts: [Priya Raman]\ninterviews:\n  - at: 2026-11-23 09:00\n    with: [Priya Raman]\n---\n\n## Thank-you note to Priya Raman\n\nTo: Priya Raman\nSent:${sent}\n\nDear Priya,\n\n${letter}\n\nAna Duarte\n`;

const SHAPES: Readonly<Record<string, string>> = {
  '20,000 times "I will"': 'I will '.repeat(20_000), '20,000 times "ich werde"': 'ich werde '.repeat(20_000), '50,000 commas': ','.repeat(50_000), 'one sentence of 200 KB': 'I thank you for the time and the word '.repeat(5_200), 'a word of 200 KB': 'a'.repeat(200_000),
  'thousands of sentences': 'Thank you. '.repeat(20_000), 'thousands of bullets': '- I have done it\n'.repeat(12_000), 'thousands of dashes': '– I have\n'.repeat(20_000), 'thousands of numbers': '555-0142 '.repeat(20_000), 'thousands of places to fill in': '[name] '.repeat(25_000), 'thousands of counters': 'first, I second, you '.repeat(9_000),
};

describe('hostile letters', () => {
  for (const [name, letter] of Object.entries(SHAPES)) {
    it(`${name}: read within the patience of a test`, function () {
      // Measured in some hundredths of this on a machine at rest; what grows with the square of its length takes a hundred times as long.
      this.timeout(60_000);
      for (const text of [note('', letter), note(' 2026-11-23 10:00', letter)]) {
        const file = readFile('a.md', text, { name: '', email: '' });
        for (const { span } of check(file, NOW, settings)) assert.ok(span.end <= text.length);
        dueItems([file], NOW, settings);
      }
    });
  }
});
