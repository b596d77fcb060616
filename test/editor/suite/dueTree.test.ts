// The list Due is right after edits, renames, deletes, changes by other programs, at midnight, and whatever else lies in the folder.
import assert from 'node:assert/strict';
import { commands, ConfigurationTarget, workspace, WorkspaceEdit } from 'vscode';
import type { TestApi } from '../../../src/editor/testing.ts';
import { at, becomes, clearAway, draftTo, eventually, HOUR, interviewed, NOW, open, replace, rowAbout, rowsAbout, started, write } from '../hand.ts';

const BOTH_TODAY = ['Today: Thank Priya Raman', 'Today: Thank Tom Okafor'];

describe('the list Due', () => {
  let api: TestApi;
  before(async () => { api = await started(); await api.settled(); });
  beforeEach(() => started());
  afterEach(() => clearAway('due.md', 'due2.md', 'typed.md', 'notes.md', 'moved.md', 'broken.md', 'huge.md', 'plain.md', 'folder', 'folder2'));

  it('takes up a file that another program wrote, changed and removed', async () => {
    await write('due.md', interviewed('Acme'));
    await becomes(() => rowsAbout(api, 'Acme'), BOTH_TODAY);
    await write('due.md', interviewed('Acme', '\n## Thank-you note to Tom Okafor\n\nTo: Tom Okafor\nSent: 2026-11-22 20:00\n\nDear Tom,\n'));
    await becomes(() => rowsAbout(api, 'Acme'), ['Today: Thank Priya Raman']);
    await workspace.fs.delete(at('due.md'));
    await becomes(() => rowsAbout(api, 'Acme'), []);
  });

  it('shows what to do, for whom, by when and why', async () => {
    await write('due.md', interviewed('Acme'));
    await becomes(() => rowsAbout(api, 'Acme').length, 2);
    const { description, spoken, menus } = rowAbout(api, 'Acme', 'Thank Tom Okafor');
    assert.equal(description, 'Acme · due in 4 hours');
    assert.equal(spoken, 'Thank Tom Okafor, Acme, Controls Engineer, Today, due in 4 hours, interview 22 Nov 16:00 with Tom Okafor, plus 24 h');
    assert.equal(menus, 'item write');
  });

  it('counts overdue and today in the badge and the status bar', async () => {
    await api.settled();
    const before = api.badge()?.value ?? 0;
    await write('due.md', interviewed('Acme'));
    await becomes(() => (api.badge()?.value ?? 0) - before, 2);
    assert.match(api.badge()!.tooltip, /due today/);
    assert.equal(api.statusBar(), `$(mail) ${before + 2} due`);
  });

  it('follows edits before they are saved, and their undoing', async () => {
    const document = await open(await write('typed.md', interviewed('Acme')));
    await becomes(() => rowsAbout(api, 'Acme'), BOTH_TODAY);
    await replace(document, '[Priya Raman, Tom Okafor]', 'Wei Chen');
    await becomes(() => rowsAbout(api, 'Acme'), ['Today: Thank Wei Chen']);
    assert.equal(document.isDirty, true);
    // Another program's change counts nothing against what the user is typing.
    await write('due2.md', interviewed('Other'));
    await becomes(() => rowsAbout(api, 'Other'), BOTH_TODAY);
    assert.deepEqual(rowsAbout(api, 'Acme'), ['Today: Thank Wei Chen']);
    await commands.executeCommand('workbench.action.files.revert');
    await becomes(() => rowsAbout(api, 'Acme'), BOTH_TODAY);
  });

  it('follows a file that becomes an application, and one that is none any more', async () => {
    const document = await open(await write('notes.md', '# Notes\n'));
    await replace(document, '# Notes\n', interviewed('Acme'));
    await becomes(() => rowsAbout(api, 'Acme'), BOTH_TODAY);
    await replace(document, document.getText(), '# Notes\n');
    await becomes(() => rowsAbout(api, 'Acme'), []);
  });

  it('follows renames and deletes, of files and of whole folders, in the editor and outside', async () => {
    await write('due.md', interviewed('Acme'));
    await becomes(() => rowsAbout(api, 'Acme'), BOTH_TODAY);
    const rename = new WorkspaceEdit();
    rename.renameFile(at('due.md'), at('moved.md'));
    await workspace.applyEdit(rename);
    await eventually(() => api.tree().flatMap(group => group.children).filter(row => row.description.includes('Acme')).map(row => (row.node.type === 'row' ? row.node.row.item.path : '')),
      paths => paths.length === 2 && paths.every(path => path.endsWith('/moved.md')), 'rows lead to the new name');

    await write('folder/inner.md', interviewed('Inner'));
    await write('folder/deep/inner2.md', interviewed('Deep'));
    await becomes(() => [rowsAbout(api, 'Inner').length, rowsAbout(api, 'Deep').length], [2, 2]);
    await workspace.fs.rename(at('folder'), at('folder2'));
    await eventually(() => api.tree().flatMap(group => group.children).flatMap(row => (row.node.type === 'row' && /Inner|Deep/.test(row.description) ? [row.node.row.item.path] : [])),
      paths => paths.length === 4 && paths.every(path => path.includes('/folder2/')), 'the folder moved');
    const remove = new WorkspaceEdit();
    remove.deleteFile(at('folder2'), { recursive: true });
    await workspace.applyEdit(remove);
    await becomes(() => [rowsAbout(api, 'Inner').length, rowsAbout(api, 'Deep').length], [0, 0]);
  });

  it('takes up many files that come at once', async () => {
    for (let number = 0; number < 40; number++) await write(`folder/many-${number}.md`, interviewed(`Burst ${number} Ltd`));
    await becomes(() => rowsAbout(api, 'Burst').length, 80);
    await workspace.fs.delete(at('folder'), { recursive: true });
    await becomes(() => rowsAbout(api, 'Burst').length, 0);
  });

  it('catches up with what no watcher told, when the window gets the focus', async () => {
    const exclude = workspace.getConfiguration('files');
    await exclude.update('watcherExclude', { '**/folder/**': true }, ConfigurationTarget.Workspace);
    try {
      await write('folder/kept.md', interviewed('Kept'));
      await write('folder/gone.md', interviewed('Gone'));
      await write('folder/late.md', '# Nothing yet\n');
      api.catchUp();
      await becomes(() => [rowsAbout(api, 'Kept'), rowsAbout(api, 'Gone')], [BOTH_TODAY, BOTH_TODAY]);
      await write('folder/kept.md', interviewed('Kept').replace('Priya Raman, Tom Okafor', 'Wei Chen'));
      await workspace.fs.delete(at('folder/gone.md'));
      await write('folder/come.md', interviewed('Come'));
      await write('folder/late.md', interviewed('Late'));
      api.catchUp();
      await becomes(() => [rowsAbout(api, 'Kept'), rowsAbout(api, 'Gone'), rowsAbout(api, 'Come'), rowsAbout(api, 'Late')], [['Today: Thank Wei Chen'], [], BOTH_TODAY, BOTH_TODAY]);
    } finally {
      await exclude.update('watcherExclude', undefined, ConfigurationTarget.Workspace);
    }
  });

  it('is right at midnight and at an exact time, without a keystroke', async () => {
    await write('due.md', '---\ncompany: Acme\nrole: Buyer\nstatus: applied\napplied: 2026-11-12\n---\n');
    await write('due2.md', interviewed('Exact'));
    await becomes(() => [rowsAbout(api, 'Acme'), rowsAbout(api, 'Exact')], [['Today: Follow up on the application'], BOTH_TODAY]);
    api.setNow(Date.UTC(2026, 10, 23, 16, 0, 0, 1));
    await becomes(() => rowsAbout(api, 'Exact'), ['Overdue: Thank Priya Raman', 'Overdue: Thank Tom Okafor']);
    assert.deepEqual(rowsAbout(api, 'Acme'), ['Today: Follow up on the application']);
    api.setNow(Date.UTC(2026, 10, 22, 23, 59, 59, 999));
    await becomes(() => rowAbout(api, 'Acme', 'Follow up on the application').description, 'Acme · tomorrow');
    api.setNow(Date.UTC(2026, 10, 23, 0));
    await becomes(() => rowsAbout(api, 'Acme'), ['Today: Follow up on the application']);
    api.setNow(Date.UTC(2026, 10, 24, 0));
    await becomes(() => rowsAbout(api, 'Acme'), ['Overdue: Follow up on the application']);
  });

  it('groups by company and by kind, and remembers', async () => {
    await write('due.md', interviewed('Acme'));
    await becomes(() => rowsAbout(api, 'Acme').length, 2);
    await commands.executeCommand('jobFollowUp.groupBy', 'company');
    assert.deepEqual(api.tree().find(group => group.label === 'Acme')?.children.map(row => `${row.label} · ${row.description}`),
      ['Thank Priya Raman · Controls Engineer · due in 4 hours', 'Thank Tom Okafor · Controls Engineer · due in 4 hours']);
    await commands.executeCommand('jobFollowUp.groupBy', 'kind');
    assert.deepEqual(rowsAbout(api, 'Acme'), ['Thank-You Notes: Thank Priya Raman', 'Thank-You Notes: Thank Tom Okafor']);
    await commands.executeCommand('jobFollowUp.groupBy', 'urgency');
    assert.deepEqual(rowsAbout(api, 'Acme'), BOTH_TODAY);
  });

  it('shows what can’t be read under Needs attention, and leaves the others alone', async () => {
    await write('due.md', interviewed('Acme'));
    await write('broken.md', '---\ncompany: Broken\nrole: "Buyer\nstatus: applied\n---\n');
    await write('huge.md', interviewed('Huge', 'words and words\n'.repeat(40_000)));
    await write('plain.md', '---\ntitle: [never closed\n---\n');
    const attention = (): readonly string[] => api.tree().find(group => group.label === 'Needs attention')?.children.map(row => row.label).sort() ?? [];
    await becomes(attention, ['broken.md', 'huge.md']);
    await becomes(() => rowsAbout(api, 'Acme'), BOTH_TODAY);
    assert.deepEqual(rowsAbout(api, 'Huge'), []);
    assert.match(api.tree().at(-1)!.children.find(row => row.label === 'huge.md')!.description, /larger than 512 KB/);
    await write('broken.md', '---\ncompany: Broken\nrole: Buyer\nstatus: applied\napplied: 2026-11-02\n---\n');
    await becomes(() => rowsAbout(api, 'Broken'), ['Overdue: Follow up on the application']);
    assert.deepEqual(attention(), ['huge.md']);
  });

  it('says that a draft waits', async () => {
    await write('due.md', interviewed('Acme', draftTo('Tom Okafor')));
    await becomes(() => rowsAbout(api, 'Acme'), ['Today: Thank Priya Raman', 'Today: Send the thank-you note to Tom Okafor']);
    assert.equal(rowAbout(api, 'Acme', 'Send the thank-you note to Tom Okafor').menus, 'item draft');
  });

  it('lists nothing from ordinary Markdown, from node_modules or from what files.exclude hides', async () => {
    await api.settled();
    const before = api.applications();
    await write('plain.md', '---\ntitle: A post\nstatus: draft\n---\n\n- [ ] follow up\n');
    await write('folder/node_modules/inner.md', interviewed('Hidden'));
    await write('due2.md', interviewed('Seen'));
    await becomes(() => rowsAbout(api, 'Seen').length, 2);
    assert.equal(api.applications(), before + 1);
    const files = workspace.getConfiguration('files', at('due2.md'));
    await files.update('exclude', { '**/due2.md': true });
    await becomes(() => rowsAbout(api, 'Seen').length, 0);
    await files.update('exclude', undefined);
    await becomes(() => rowsAbout(api, 'Seen').length, 2);
  });

  it('looks through everything anew when asked', async () => {
    await write('due.md', interviewed('Acme'));
    await becomes(() => rowsAbout(api, 'Acme'), BOTH_TODAY);
    await commands.executeCommand('jobFollowUp.refresh');
    assert.deepEqual(rowsAbout(api, 'Acme'), BOTH_TODAY);
  });

  it('follows the settings', async () => {
    await write('due.md', interviewed('Acme'));
    await becomes(() => rowsAbout(api, 'Acme'), BOTH_TODAY);
    const settings = workspace.getConfiguration('jobFollowUp');
    await settings.update('cadence.thankYouHours', 12);
    await becomes(() => rowsAbout(api, 'Acme'), ['Overdue: Thank Priya Raman', 'Overdue: Thank Tom Okafor']);
    await settings.update('cadence.thankYouHours', undefined);
    await becomes(() => rowsAbout(api, 'Acme'), BOTH_TODAY);
  });

  it('wakes by itself when a time comes: an interview that ends asks for thanks', async () => {
    api.setNow(null);
    const soon = new Date(Date.now() + 8000).toISOString().slice(0, 19);
    await write('due.md', interviewed('Acme').replace('2026-11-22 16:00', `${soon}Z`));
    const labels = (): readonly (string | undefined)[] => rowsAbout(api, 'Acme').map(row => row.split(': ')[1]);
    // A host that takes longer than that to read the file shows the thanks at once.
    await eventually(labels, all => all.length > 0, 'the interview is listed');
    await becomes(labels, ['Thank Priya Raman', 'Thank Tom Okafor']);
  });

  it('counts the hours as they pass', async () => {
    await write('due.md', interviewed('Acme'));
    await becomes(() => rowsAbout(api, 'Acme').length, 2);
    api.setNow(NOW + 3.5 * HOUR);
    await becomes(() => rowAbout(api, 'Acme', 'Thank Tom Okafor').description, 'Acme · due in 30 minutes');
    api.setNow(NOW + 6.5 * HOUR);
    await becomes(() => rowAbout(api, 'Acme', 'Thank Tom Okafor').description, 'Acme · due 2 hours ago');
  });
});
