// In a workspace of several folders the list holds the applications of all, and follows folders that come and go.
import { workspace } from 'vscode';
import type { TestApi } from '../../../src/editor/testing.ts';
import { at, becomes, clearAway, folder, interviewed, rowsAbout, started, write } from '../hand.ts';

describe('the list Due in several folders', () => {
  let api: TestApi;
  before(async () => { api = await started(); await api.settled(); });
  after(() => clearAway('first.md'));

  it('holds the applications of all', async () => {
    await write('first.md', interviewed('First Ltd'), 0);
    await write('second.md', interviewed('Second Ltd'), 1);
    await becomes(() => [rowsAbout(api, 'First Ltd').length, rowsAbout(api, 'Second Ltd').length], [2, 2]);
  });

  it('lets go of a folder that is removed, and takes it up again', async () => {
    const { uri } = folder(1);
    await write('second.md', interviewed('Second Ltd'), 1);
    await becomes(() => rowsAbout(api, 'Second Ltd').length, 2);
    const changed = new Promise<void>(done => { const listener = workspace.onDidChangeWorkspaceFolders(() => { listener.dispose(); done(); }); });
    workspace.updateWorkspaceFolders(1, 1);
    await changed;
    await becomes(() => rowsAbout(api, 'Second Ltd').length, 0);
    const back = new Promise<void>(done => { const listener = workspace.onDidChangeWorkspaceFolders(() => { listener.dispose(); done(); }); });
    workspace.updateWorkspaceFolders(1, 0, { uri, name: 'second' });
    await back;
    await becomes(() => rowsAbout(api, 'Second Ltd').length, 2);
    await workspace.fs.delete(at('second.md', 1));
    await becomes(() => rowsAbout(api, 'Second Ltd').length, 0);
  });
});
