// A workspace of several folders opens with all of them.
import assert from 'node:assert/strict';
import { workspace } from 'vscode';

describe('a workspace of several folders', () => {
  it('has both', () => {
    assert.deepEqual(workspace.workspaceFolders?.map(folder => folder.name), ['workspace', 'second']);
  });
});
