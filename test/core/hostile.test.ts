// Files that nobody writes are read in time all the same: letters as drafts with every rule and as sent notes for the due list, and much of a kind around them.

import assert from 'node:assert/strict';
import { check } from '../../src/core/check.ts';
import { dueItems } from '../../src/core/due/index.ts';
import { readSettings } from '../../src/core/model/settings.ts';
import { headOf } from '../../src/core/heads/head.ts';
import { readFile } from '../../src/core/parse/application.ts';
import { completionsAt } from '../../src/core/views/completions.ts';

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

/** Words that begin in many ways. */
const word = (number: number): string => number.toString(26).replace(/./g, digit => String.fromCharCode(97 + parseInt(digit, 26)));
const APPLICATION = '---\ncompany: Northwind\nrole: Engineer\nstatus: interview\n---\n\n';
const FILES: Readonly<Record<string, string>> = {
  'thousands of comments that one end closes': `<!-- job-follow-up-disable-line no-promise -->\n\n${'`a`<!-- \n\n'.repeat(50_000)}-->\n`,
  'thousands of headings': '# a\n'.repeat(120_000),
  'thousands of people': Array.from({ length: 5_000 }, (_, at) => `## Note to P${at} ${word(at)}\n\nTo: P${at} ${word(at)}\nSent: 2026-11-20\nSubject: x\n\n`).join(''),
};

describe('hostile files', () => {
  for (const [name, body] of Object.entries(FILES)) {
    it(`${name}: read, kept and completed within the patience of a test`, function () {
      // Measured in some tenths of this on a busy machine.
      this.timeout(30_000);
      const file = readFile('a.md', APPLICATION + body, { name: '', email: '' });
      assert.equal(headOf(file, NOW, settings).application?.company, 'Northwind');
      completionsAt(file, file.text.length, NOW, settings, true);
    });
  }
});
