// A folder of a virtual file system, which has neither a disk nor a search: the list, findings and commands work there as everywhere.
import assert from 'node:assert/strict';
import { commands, Uri, workspace, type Disposable } from 'vscode';
import type { TestApi } from '../../../src/editor/testing.ts';
import { becomes, clearAway, draftTo, eventually, interviewed, onDisk, open, replace, rowAbout, rowsAbout, rules, started } from '../hand.ts';
import { MemoryFiles, SCHEME } from '../memoryFiles.ts';

const ROOT = Uri.from({ scheme: SCHEME, path: '/search' });
const uri = (path: string): Uri => Uri.joinPath(ROOT, ...path.split('/'));
const put = (path: string, text: string): Thenable<void> => workspace.fs.writeFile(uri(path), new TextEncoder().encode(text));

async function changedFolders(start: number, remove: number, ...add: { uri: Uri; name: string }[]): Promise<void> {
  const changed = new Promise<void>(done => { const listener = workspace.onDidChangeWorkspaceFolders(() => { listener.dispose(); done(); }); });
  assert.ok(workspace.updateWorkspaceFolders(start, remove, ...add));
  await changed;
}

describe('a virtual folder', () => {
  let api: TestApi;
  const files = new MemoryFiles();
  let provider: Disposable;
  before(async () => {
    api = await started();
    provider = workspace.registerFileSystemProvider(SCHEME, files);
    await put('2026/van-der-berg.md', interviewed('Van der Berg'));
    await put('node_modules/package/README.md', interviewed('Nobody'));
    await put('.hidden/old.md', interviewed('Nobody'));
    await changedFolders(2, 0, { uri: ROOT, name: 'memory' });
  });
  after(async () => {
    await clearAway();
    await changedFolders(2, 1);
    provider.dispose();
  });

  it('is looked through, though nothing searches it', async () => {
    await becomes(() => rowsAbout(api, 'Van der Berg').length, 2);
    assert.deepEqual(rowsAbout(api, 'Nobody'), []);
  });

  it('tells of files that come, change and go', async () => {
    await put('o-brien.md', interviewed('O’Brien & Sons'));
    await becomes(() => rowsAbout(api, 'O’Brien & Sons').length, 2);
    await put('o-brien.md', interviewed('O’Brien & Sons').replace('[Priya Raman, Tom Okafor]', 'Nguyễn Thị Minh Khai'));
    await becomes(() => rowsAbout(api, 'O’Brien & Sons'), ['Today: Thank Nguyễn Thị Minh Khai']);
    await workspace.fs.delete(uri('o-brien.md'));
    await becomes(() => rowsAbout(api, 'O’Brien & Sons'), []);
  });

  it('keeps what it knows of a file that can’t be read for the moment', async () => {
    await put('locked.md', interviewed('Locked Ltd'));
    await becomes(() => rowsAbout(api, 'Locked Ltd').length, 2);
    files.refused.add(uri('locked.md').path);
    await put('locked.md', interviewed('Opened Ltd'));
    await commands.executeCommand('jobFollowUp.refresh');
    assert.equal(rowsAbout(api, 'Locked Ltd').length, 2);
    files.refused.clear();
    api.catchUp();
    await becomes(() => [rowsAbout(api, 'Locked Ltd').length, rowsAbout(api, 'Opened Ltd').length], [0, 2]);
  });

  it('does not ask again and again for a file that can’t be read after its time', async () => {
    await put('locked.md', interviewed('Locked Ltd'));
    await becomes(() => rowsAbout(api, 'Locked Ltd').length, 2);
    files.refused.add(uri('locked.md').path);
    files.refusals = 0;
    // With a clock that runs: what it is asked to wake for it would ring for.
    api.setNow(null);
    await eventually(() => files.refusals, count => count > 0, 'it is asked for');
    for (const name of ['One Ltd', 'Two Ltd', 'Three Ltd']) {
      await put('other.md', interviewed(name));
      await becomes(() => rowsAbout(api, name).length, 2);
    }
    assert.ok(files.refusals < 5, `${files.refusals} times`);
    files.refused.clear();
    await started();
  });

  it('has findings while typing, and drafts that are marked as sent', async () => {
    await put('typed.md', interviewed('Typed Ltd', draftTo('Tom Okafor')));
    const document = await open(uri('typed.md'));
    await becomes(() => rowsAbout(api, 'Typed Ltd').length, 2);
    await replace(document, 'role: Controls Engineer\n', '');
    await becomes(() => rules(document.uri).includes('missing-role'), true);
    await commands.executeCommand('undo');
    await becomes(() => rules(document.uri).includes('missing-role'), false);
    await commands.executeCommand('workbench.action.files.save');
    await commands.executeCommand('workbench.action.closeAllEditors');
    await commands.executeCommand('jobFollowUp.markAsSent', rowAbout(api, 'Typed Ltd', 'Send the thank-you note to Tom Okafor').node);
    assert.match(await onDisk(uri('typed.md')), /^Sent: 2026-11-23 12:00$/m);
  });

  it('says of a command that its file can’t be saved, and keeps the change', async () => {
    const file = uri('kept.md');
    await put('kept.md', interviewed('Kept Ltd', draftTo('Tom Okafor')));
    await becomes(() => rowsAbout(api, 'Kept Ltd').length, 2);
    files.locked.add(file.path);
    await assert.rejects(async () => commands.executeCommand('jobFollowUp.markAsSent', rowAbout(api, 'Kept Ltd', 'Send the thank-you note to Tom Okafor').node), /kept\.md could not be saved\./);
    files.locked.clear();
    const document = workspace.textDocuments.find(other => other.uri.toString() === file.toString())!;
    assert.equal(document.isDirty, true);
    assert.ok(await document.save());
    assert.match(await onDisk(file), /^Sent: 2026-11-23 12:00$/m);
  });
});
