// A change of status: the value, the line of the log, and that this line is contact with nobody.

import assert from 'node:assert/strict';
import { applyEdits, changeStatus, dueInCase, readFile, STATUSES, type Application, type Status } from '../../src/core/index.ts';
import { stageOf } from '../../src/core/model/application.ts';
import { isStatusLine } from '../../src/core/model/status.ts';
import { caseIn, searchCases } from './searchCases.ts';

const ME = { name: '', email: '' };
const TODAY = '2026-11-23';
const read = (text: string): Application => readFile('a.md', text, ME).application!;
const changed = (text: string, status: Status = 'interview'): string => applyEdits(text, changeStatus(text, read(text), status, TODAY));
const file = (lines: string, body = ''): string => `---\ncompany: Acme\nrole: Buyer\n${lines}---\n${body}`;

describe('changeStatus', () => {
  it('writes into a frontmatter in braces, and before a fence that nobody closed', () => {
    assert.equal(changed('---\n{company: Acme, role: Buyer}\n---'), '---\n{status: interview, company: Acme, role: Buyer}\n---\n\n## Log\n\n- 2026-11-23: status set to interview\n');
    assert.equal(read(changed(file('status: applied\n', 'Text\n\n```\nopen'))).log.length, 1);
  });

  it('writes into a log that holds nothing but a comment', () => {
    const text = file('status: applied\n', '## Log\n\n<!-- newest last -->\n');
    assert.equal(changed(text), text.replace('applied', 'interview').replace('## Log\n', '## Log\n\n- 2026-11-23: status changed from applied to interview\n'));
  });

  it('for every application of the sample and every status: read again it has the status, the line (but for a mere spelling), and no new contact', () => {
    for (const { file: { text, path }, application, story } of searchCases()) {
      for (const status of STATUSES) {
        const edits = changeStatus(text, application, status, TODAY);
        if (edits.length === 0) continue;
        const after = caseIn(applyEdits(text, edits), path);
        assert.equal(after.application.status?.value.status, status, path);
        assert.equal(after.application.log.filter(entry => entry.isStatus).length, stageOf(application) === status ? 0 : 1, path);
        assert.equal(after.story.contacts.length, story.contacts.length, path);
        assert.deepEqual(after.file.faults.length, caseIn(text, path).file.faults.length, path);
      }
    }
  });
});

describe('a status in the shapes of others', () => {
  const status = (before: string): string => changed(before).split('\n\n## Log')[0]!;

  it('of a list is the first item: the others stay, with their comments', () => {
    const cases = {
      'status: [applied, "top choice"] # mine\n': 'status: [interview, "top choice"] # mine\n',
      'status: [ &s "applied", # by mail\n  top choice ]\n': 'status: [ &s "interview", # by mail\n  top choice ]\n',
      'status:\n  - applied # by mail\n  - top choice # mine\n': 'status:\n  - interview # by mail\n  - top choice # mine\n',
      'status:\n- >\n  applied\n- top choice\n': 'status:\n- interview\n- top choice\n',
      'status: [[[Applied]], top choice]\n': 'status: [interview, top choice]\n',
      'status: []\n': 'status: interview\n',
    };
    for (const [before, after] of Object.entries(cases)) assert.equal(status(file(before)), file(after).trimEnd(), before);
  });

  it('is set in as the other keys are', () => {
    for (const indent of ['  ', '    ']) {
      const text = `---\n${indent}mine: 1\n${indent}company: Acme\n${indent}role: Buyer\n---\n`;
      assert.equal(status(text), text.replace(/---\n$/, `${indent}status: interview\n---`));
    }
  });
});

describe('a line that tells of a change of status', () => {
  it('settles nothing that is due', () => {
    const text = file('status: saved\napplied: 2026-11-02\n', '## Log\n\n- 2026-11-02: applied\n');
    const kinds = (changedText: string): unknown => dueInCase(caseIn(changedText)).map(({ kind, by }) => [kind, by?.day]);
    assert.deepEqual(kinds(changed(text, 'applied')), [['application', '2026-11-11']]);
    assert.deepEqual(kinds(changed(text, 'applied').replace('status changed from saved to applied', 'Bea called')), [['silence', '2026-11-30']]);
  });

  it('is told from one that says more', () => {
    for (const line of ['status changed from applied to interview', 'Status set to rejected', 'status changed from on hold to ghosted ', 'status changed from a to b to offer']) assert.ok(isStatusLine(line), line);
    for (const line of ['status changed from applied to interview: Bea called', 'status changed', 'asked Bea about the status', 'changed my mind, to interview', '']) assert.ok(!isStatusLine(line), line);
  });
});
