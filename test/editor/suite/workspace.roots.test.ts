// A workspace of several folders opens with all of them.
import assert from 'node:assert/strict';
import { commands, workspace } from 'vscode';
import { at, becomes, clearAway, onDisk, rowAbout, rowsAbout, started } from '../hand.ts';

describe('a workspace of several folders', () => {
  it('has both', () => {
    assert.deepEqual(workspace.workspaceFolders?.map(folder => folder.name), ['workspace', 'second']);
  });

  it('reads what links lead to as VS Code’s own search does, once and in no circle, and changes it where it is', async () => {
    const api = await started();
    await becomes(() => rowsAbout(api, 'Elsewhere Ltd'), ['Overdue: Follow up on the application']);
    const { node } = rowAbout(api, 'Elsewhere Ltd', 'Follow up on the application');
    assert.ok(node.type === 'row' && node.row.item.path.endsWith('/second/linked/elsewhere.md'));
    await commands.executeCommand('jobFollowUp.snooze', node, '2026-12-01');
    await becomes(() => rowsAbout(api, 'Elsewhere Ltd'), []);
    assert.match(await onDisk(at('linked/elsewhere.md', 1)), /^snooze: 2026-12-01$/m);
    await clearAway();
  });
});
