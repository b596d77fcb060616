// What one does with the list: begin notes, mark them as sent, snooze, make new applications. Nothing is ever overwritten.
import assert from 'node:assert/strict';
import { commands, Range, window, workspace } from 'vscode';
import manifest from '../../../package.json' with { type: 'json' };
import type { TestApi } from '../../../src/editor/testing.ts';
import { at, becomes, clearAway, draftTo, eventually, interviewed, onDisk, open, replace, rowAbout, rowsAbout, rules, saidBy, started, write } from '../hand.ts';

const run = (name: string, ...given: readonly unknown[]): Thenable<unknown> => commands.executeCommand(`jobFollowUp.${name}`, ...given);

describe('commands', () => {
  let api: TestApi;
  before(async () => { api = await started(); await api.settled(); });
  /** A name for each test: VS Code keeps a document for a while after its editor is closed. */
  let file = '';
  let count = 0;
  beforeEach(() => { file = `acme-${++count}.md`; });
  afterEach(() => clearAway(file, 'acme-buyer.md', 'acme-buyer-2.md', 'acme-buyer-3.md', 'con-application.md'));

  async function listed(body = ''): Promise<void> {
    await write(file, interviewed('Acme', body));
    await becomes(() => rowsAbout(api, 'Acme').length, 2);
  }

  it('a click goes to the place, also after the text has moved', async () => {
    await listed(draftTo('Tom Okafor'));
    const { node } = rowAbout(api, 'Acme', 'Send the thank-you note to Tom Okafor');
    await run('openItem', node);
    const { document } = window.activeTextEditor!;
    const line = (): string => document.lineAt(window.activeTextEditor!.selection.active.line).text;
    assert.equal(line(), '## Thank-you note to Tom Okafor');
    await replace(document, 'role: Controls Engineer\n', 'role: Controls Engineer\nlocation: Lisbon\nsource: Lena\n');
    await run('openItem', node);
    assert.equal(line(), '## Thank-you note to Tom Okafor');
  });

  it('writes the note that is due, with tab stops, and leaves it unsaved', async () => {
    await listed();
    await run('writeNote', rowAbout(api, 'Acme', 'Thank Tom Okafor').node);
    const { document, selection } = window.activeTextEditor!;
    assert.match(document.getText(), /\n## Thank-you note to Tom Okafor\n\nTo: Tom Okafor\nSent:\n/);
    assert.equal(document.getText(selection), '[What you took away from the conversation]');
    assert.equal(document.isDirty, true);
    await becomes(() => rowsAbout(api, 'Acme'), ['Today: Thank Priya Raman', 'Today: Send the thank-you note to Tom Okafor']);
    assert.ok(!(await onDisk(document.uri)).includes('Thank-you note'));
    // A note that is begun is gone to, not begun once more.
    const before = document.getText();
    await run('writeNote', rowAbout(api, 'Acme', 'Send the thank-you note to Tom Okafor').node);
    assert.equal(document.getText(), before);
    assert.equal(document.lineAt(window.activeTextEditor!.selection.active.line).text, '## Thank-you note to Tom Okafor');
  });

  for (const [name, end] of [['below an indented line without an end', '\n## Kit\n\n- robots\n    - asked about grippers'], ['behind blanks at the end', '\nThey build robots.\n\n    ']] as const) {
    it(`begins a note that is one, ${name}`, async () => {
      await listed(end);
      await run('writeNote', rowAbout(api, 'Acme', 'Thank Tom Okafor').node);
      assert.match(window.activeTextEditor!.document.getText(), /\n## Thank-you note to Tom Okafor\n\nTo: Tom Okafor\nSent:\n/);
      await becomes(() => rowsAbout(api, 'Acme'), ['Today: Thank Priya Raman', 'Today: Send the thank-you note to Tom Okafor']);
    });
  }

  it('the light bulb, too, begins a note that is one', async () => {
    const document = await open(await write(file, interviewed('Acme', '\n- robots\n    - asked about grippers').replace('2026-11-22 16:00', '2026-11-20 16:00')));
    await becomes(() => rules(document.uri).filter(rule => rule === 'overdue-thank-you').length, 2);
    const place = document.positionAt(document.getText().indexOf('Tom'));
    await window.showTextDocument(document, { selection: new Range(place, place) });
    await eventually(async () => { await commands.executeCommand('editor.action.codeAction', { kind: 'quickfix', apply: 'first', preferred: true }); return document.getText().includes('note to Tom'); }, Boolean, 'the fix is made');
    assert.match(document.getText(), /\n## Thank-you note to Tom Okafor\n\nTo: Tom Okafor\nSent:\n/);
    await becomes(() => rowsAbout(api, 'Acme'), ['Overdue: Thank Priya Raman', 'Overdue: Send the thank-you note to Tom Okafor']);
  });

  it('writes all thank-you notes still owed in the application at hand', async () => {
    await open(await write(file, interviewed('Acme')));
    await becomes(() => rowsAbout(api, 'Acme').length, 2);
    await run('writeAllThankYous');
    assert.match(window.activeTextEditor!.document.getText(), /## Thank-you note to Priya Raman[^]*## Thank-you note to Tom Okafor/);
  });

  it('marks as sent from the list: the file is not open, so it is saved, and the item is gone', async () => {
    await listed(draftTo('Tom Okafor'));
    await run('markAsSent', rowAbout(api, 'Acme', 'Send the thank-you note to Tom Okafor').node);
    assert.match(await onDisk(at(file)), /^Sent: 2026-11-23 12:00$/m);
    await becomes(() => rowsAbout(api, 'Acme'), ['Today: Thank Priya Raman']);
    // A slow host may show the file meanwhile, as it does with every change that waits to be saved; none waits now.
    await becomes(() => workspace.textDocuments.some(({ isDirty }) => isDirty), false);
  });

  it('marks the note at the cursor as sent, unsaved, in the document’s own line endings', async () => {
    const document = await open(await write(file, interviewed('Acme', draftTo('Priya Raman') + draftTo('Tom Okafor')).replaceAll('\n', '\r\n')));
    await becomes(() => rowsAbout(api, 'Acme').length, 2);
    const place = document.positionAt(document.getText().indexOf('Dear Tom'));
    await window.showTextDocument(document, { selection: new Range(place, place) });
    await run('markAsSent');
    assert.match(document.getText(), /To: Tom Okafor\r\nSent: 2026-11-23 12:00\r\n/);
    assert.match(document.getText(), /To: Priya Raman\r\nSent:\r\n/);
    assert.equal(document.isDirty, true);
    await becomes(() => rowsAbout(api, 'Acme'), ['Today: Send the thank-you note to Priya Raman']);
  });

  it('at the first character of a heading is in its note, not in the one before', async () => {
    const document = await open(await write(file, interviewed('Acme', draftTo('Priya Raman') + draftTo('Tom Okafor'))));
    await becomes(() => rowsAbout(api, 'Acme').length, 2);
    const place = document.positionAt(document.getText().indexOf('## Thank-you note to Tom'));
    await window.showTextDocument(document, { selection: new Range(place, place) });
    await run('markAsSent');
    assert.match(document.getText(), /To: Tom Okafor\nSent: 2026-11-23 12:00\n/);
    assert.match(document.getText(), /To: Priya Raman\nSent:\n/);
  });

  it('says of an application at hand that it can’t be read, and takes no other one', async () => {
    await listed();
    const document = await open(await write('acme-buyer.md', '---\ncompany: Acme\nrole: [Buyer\nstatus: applied\n---\n'));
    assert.equal(await saidBy(() => run('changeStatus', undefined, 'offer')), 'This application can’t be read.');
    assert.doesNotMatch(document.getText() + await onDisk(at(file)), /offer/);
  });

  it('saves nothing that was unsaved before', async () => {
    await listed(draftTo('Tom Okafor'));
    const document = await open(at(file));
    await replace(document, 'role: Controls Engineer', 'role: Controls Lead');
    await eventually(() => rowAbout(api, 'Acme', 'Send the thank-you note to Tom Okafor').spoken, spoken => spoken.includes('Controls Lead'), 'the edit is seen');
    await run('markAsSent', rowAbout(api, 'Acme', 'Send the thank-you note to Tom Okafor').node);
    assert.equal(document.isDirty, true);
    assert.doesNotMatch(await onDisk(document.uri), /Controls Lead|Sent: 2026/);
    await becomes(() => rowsAbout(api, 'Acme'), ['Today: Thank Priya Raman']);
  });

  it('snoozes', async () => {
    await listed();
    await run('snooze', rowAbout(api, 'Acme', 'Thank Tom Okafor').node, '2026-11-30');
    await becomes(() => rowsAbout(api, 'Acme'), []);
    assert.match(await onDisk(at(file)), /^snooze: 2026-11-30\n---$/m);
    api.setNow(Date.UTC(2026, 10, 30));
    await becomes(() => rowsAbout(api, 'Acme').length, 2);
    await started();
  });

  it('makes a new application and never overwrites one', async () => {
    const answers = { company: 'Acme', role: 'Buyer', url: 'https://acme.example/1', applied: true };
    await run('newApplication', undefined, answers);
    const first = window.activeTextEditor!.document;
    assert.ok(first.uri.path.endsWith('/acme-buyer.md'), first.uri.path);
    assert.equal(first.getText(), '---\ncompany: Acme\nrole: Buyer\nstatus: applied\napplied: 2026-11-23\nurl: https://acme.example/1\n---\n\n# Acme, Buyer\n\n## Log\n\n');
    await becomes(() => rowsAbout(api, 'Acme'), ['Later: Follow up on the application']);
    const mine = `${first.getText()}mine`;
    await write('acme-buyer.md', mine);
    await run('newApplication', at('halden.md'), { ...answers, applied: false });
    assert.ok(window.activeTextEditor!.document.uri.path.endsWith('/acme-buyer-2.md'));
    await run('newApplication', at('.'), { company: 'Acme: "Buyer"', role: '../..' });
    assert.ok(window.activeTextEditor!.document.uri.path.endsWith('/acme-buyer-3.md'));
    assert.equal(await onDisk(at('acme-buyer.md')), mine);
    await run('newApplication', undefined, { company: 'CON', role: '' });
    assert.ok(window.activeTextEditor!.document.uri.path.endsWith('/con-application.md'));
  });

  it('makes a new application in the encoding of the user’s files', async () => {
    const files = workspace.getConfiguration('files');
    await files.update('encoding', 'windows1252');
    await run('newApplication', undefined, { company: 'Acme', role: 'Buyer', url: 'https://acme.example/ü', applied: true });
    const { document } = window.activeTextEditor!;
    assert.match(document.getText(), /\nurl: https:\/\/acme\.example\/ü\n/);
    assert.ok((await workspace.fs.readFile(document.uri)).includes(0xfc));
    await files.update('encoding', undefined);
  });

  it('are all there, each of them', async () => {
    const there = await commands.getCommands(true);
    for (const { command } of manifest.contributes.commands) assert.ok(there.includes(command), command);
  });
});

describe('a document outside the commands’ reach', () => {
  it('stays as it is', async () => {
    const document = await workspace.openTextDocument({ language: 'markdown', content: '# Notes\n' });
    await window.showTextDocument(document);
    await run('writeAllThankYous').then(undefined, () => undefined);
    assert.equal(document.getText(), '# Notes\n');
  });
});
