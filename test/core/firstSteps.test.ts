// What the walkthrough ticks off, as it comes about in a file.

import assert from 'node:assert/strict';
import { readFile } from '../../src/core/parse/application.ts';
import { firstStepsIn } from '../../src/core/views/firstSteps.ts';

const file = (frontmatter: string, body = ''): ReturnType<typeof readFile> => readFile('a.md', `---\ncompany: Orrin & Vale\nrole: Controls Engineer\n${frontmatter}---\n\n# Orrin & Vale\n${body}`, { name: 'Ana Duarte', email: '' });
const interview = 'interviews:\n  - at: 2026-11-18 14:00\n    with: [Siobhán O’Brien, Nguyễn Thị Minh Khai]\n';
const note = (title: string, header: string): string => `\n## ${title}\n\nTo: Siobhán O’Brien\n${header}\n\nDear Siobhán,\n\nthank you.\n`;
const steps = (...files: readonly ReturnType<typeof readFile>[]): string => (['interview', 'thankYou', 'sentThankYou'] as const).filter(step => files.some(shown => firstStepsIn(shown)[step])).join(' ');

describe('the first steps', () => {
  it('are none where nothing has happened, and in what can’t be read', () => {
    assert.equal(steps(file('status: applied\n'), readFile('b.md', '---\ncompany: [\nrole: x\n---\n', { name: '', email: '' })), '');
  });

  it('come one by one, in whichever file', () => {
    assert.equal(steps(file(''), file(interview)), 'interview');
    assert.equal(steps(file(interview, note('Thank-you note to Siobhán O’Brien', 'Sent:'))), 'interview thankYou');
    assert.equal(steps(file(interview), file('', note('Thank-you note to Siobhán O’Brien', 'Sent: 2026-11-19\r'))), 'interview thankYou sentThankYou');
    assert.equal(steps(file('', note('Dankschreiben an Siobhán O’Brien', 'Sent: 2026-11-19'))), 'thankYou sentThankYou');
  });

  it('are not others: a follow-up, thanks received, an interview on no day', () => {
    assert.equal(steps(file('interviews:\n  - at: soon\n', note('Follow-up with Siobhán O’Brien', 'Sent: 2026-11-19'))), '');
    assert.equal(steps(file('', '\n## Thank-you note from Siobhán O’Brien\n\nFrom: Siobhán O’Brien\nReceived: 2026-11-20\n\nThank you for coming.\n')), '');
  });
});
