// The workspace that the editor tests open: a copy that they may change as they like.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, temporaryFolder } from './paths.mjs';

/** A copy of test/editor/workspace; with `roots`, a .code-workspace of that copy and an empty second folder. */
export function editorWorkspace({ roots = false } = {}) {
  const parent = temporaryFolder('workspace');
  const first = join(parent, 'workspace');
  cpSync(inRoot('test/editor/workspace'), first, { recursive: true });
  if (!roots) return first;
  mkdirSync(join(parent, 'second'));
  const file = join(parent, 'both.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: [{ path: 'workspace' }, { path: 'second' }] }));
  return file;
}
