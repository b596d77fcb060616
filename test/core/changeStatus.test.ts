// A change of status: the value, the line of the log, and that this line is contact with nobody.

import assert from 'node:assert/strict';
import { applyEdits, changeStatus, dueInCase, readFile, STATUSES, type Application, type Status } from '../../src/core/index.ts';
import { tellsOfStatus } from '../../src/core/model/status.ts';
import { caseIn, searchCases } from './searchCases.ts';

const ME = { name: '', email: '' };
const TODAY = '2026-11-23';
const read = (text: string): Application => readFile('a.md', text, ME).application!;
const changed = (text: string, status: Status = 'interview'): string => applyEdits(text, changeStatus(text, read(text), status, TODAY));
const file = (lines: string, body = ''): string => `---\ncompany: Acme\nrole: Buyer\n${lines}---\n${body}`;

describe('changeStatus', () => {
  it('sets the value and adds a line to the log', () => {
    assert.equal(changed(file('status: applied # by post\n', '\n## Log\n\n- 2026-11-02: applied\n- 2026-11-12: Bea called,\n  and called again\n\n## Research\n\nNothing yet.\n')),
      file('status: interview # by post\n', '\n## Log\n\n- 2026-11-02: applied\n- 2026-11-12: Bea called,\n  and called again\n- 2026-11-23: status changed from applied to interview\n\n## Research\n\nNothing yet.\n'));
  });

  it('makes the key and the log where they are missing', () => {
    assert.equal(changed(file('', '\n# Acme\n\nA text')), file('status: interview\n', '\n# Acme\n\nA text\n\n## Log\n\n- 2026-11-23: status set to interview\n'));
    assert.equal(changed(file('applied: 2026-11-02\n')), file('applied: 2026-11-02\nstatus: interview\n', '\n## Log\n\n- 2026-11-23: status changed from applied to interview\n'));
    assert.equal(changed('---\n{company: Acme, role: Buyer}\n---'), '---\n{status: interview, company: Acme, role: Buyer}\n---\n\n## Log\n\n- 2026-11-23: status set to interview\n');
  });

  it('fills an empty log, and one at the very end', () => {
    assert.equal(changed(file('status: saved\n', '\n# Acme, Buyer\n\n## Log\n\n'), 'applied'), file('status: applied\n', '\n# Acme, Buyer\n\n## Log\n\n- 2026-11-23: status changed from saved to applied\n\n'));
    assert.equal(changed(file('status: saved\n', '## Log'), 'applied'), file('status: applied\n', '## Log\n\n- 2026-11-23: status changed from saved to applied'));
  });

  it('keeps line endings, marks, quotes and a byte order mark', () => {
    const text = `\uFEFF${file('Status: "Phone Screen"\n', '\n## Verlauf\n\n* 2026-11-02: applied\n').replaceAll('\n', '\r\n')}`;
    assert.equal(changed(text), `\uFEFF${file('Status: "interview"\n', '\n## Verlauf\n\n* 2026-11-02: applied\n* 2026-11-23: status changed from screening to interview\n').replaceAll('\n', '\r\n')}`);
  });

  it('puts the newest first where it stands first', () => {
    assert.equal(changed(file('status: applied\n', '## Log\n\n- 2026-11-12: Bea called\n- 2026-11-02: applied\n')), file('status: interview\n', '## Log\n\n- 2026-11-23: status changed from applied to interview\n- 2026-11-12: Bea called\n- 2026-11-02: applied\n'));
  });

  it('stands beside a table, and leaves a "History" in prose alone', () => {
    assert.equal(changed(file('status: applied\n', '## Log\n\n| Date | What |\n| --- | --- |\n| 2026-11-02 | applied |\n\n## More\n')), file('status: interview\n', '## Log\n\n| Date | What |\n| --- | --- |\n| 2026-11-02 | applied |\n\n- 2026-11-23: status changed from applied to interview\n\n## More\n'));
    assert.equal(changed(file('status: applied\n', '## History\n\nFounded in 1990.\n')), file('status: interview\n', '## History\n\nFounded in 1990.\n\n## Log\n\n- 2026-11-23: status changed from applied to interview\n'));
  });

  it('makes a log that is no part of a note, and stands before a fence that nobody closed', () => {
    const note = '# Thanks to Bea\n\nTo: Bea\nSent: 2026-11-02\n\nDear Bea,\n';
    const after = read(changed(file('status: applied\n', note)));
    assert.deepEqual([after.notes.length, after.log.length], [1, 1]);
    assert.equal(read(changed(file('status: applied\n', 'Text\n\n```\nopen'))).log.length, 1);
  });

  it('tells a status that can’t be read as it is written', () => {
    assert.match(changed(file('status: "on  hold"\n')), /status changed from on hold to interview\n/);
  });

  it('does nothing where the status is that already, however it is spelled', () => {
    assert.deepEqual(changeStatus(file('status: Onsite\n'), read(file('status: Onsite\n')), 'interview', TODAY), []);
    assert.deepEqual(changeStatus(file('applied: true\n'), read(file('applied: true\n')), 'applied', TODAY), []);
  });

  it('for every application of the sample and every status: read again it has the status, the line, and no new contact', () => {
    for (const { file: { text, path }, application, story } of searchCases()) {
      for (const status of STATUSES) {
        const edits = changeStatus(text, application, status, TODAY);
        if (edits.length === 0) continue;
        const after = caseIn(applyEdits(text, edits), path);
        assert.equal(after.application.status?.value.status, status, path);
        assert.equal(after.application.log.filter(entry => entry.ofStatus).length, 1, path);
        assert.equal(after.story.contacts.length, story.contacts.length, path);
        assert.deepEqual(after.file.faults.length, caseIn(text, path).file.faults.length, path);
      }
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
    for (const line of ['status changed from applied to interview', 'Status set to rejected', 'status changed from on hold to ghosted ', 'status changed from a to b to offer']) assert.ok(tellsOfStatus(line), line);
    for (const line of ['status changed from applied to interview: Bea called', 'status changed', 'asked Bea about the status', 'changed my mind, to interview', '']) assert.ok(!tellsOfStatus(line), line);
  });
});
