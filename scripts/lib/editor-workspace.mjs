// The workspace that the editor tests open: a copy that they may change as they like.
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, temporaryFolder } from './paths.mjs';

/** A copy of test/editor/workspace; with `roots`, a .code-workspace of that copy and a second folder, in which links lead out of the workspace and in a circle. */
export function editorWorkspace({ roots = false } = {}) {
  const parent = temporaryFolder('workspace');
  const first = join(parent, 'workspace');
  cpSync(inRoot('test/editor/workspace'), first, { recursive: true });
  if (!roots) return first;
  const [second, outside] = [join(parent, 'second'), join(parent, 'outside')];
  for (const folder of [second, outside]) mkdirSync(folder);
  writeFileSync(join(outside, 'elsewhere.md'), '---\ncompany: Elsewhere Ltd\nrole: Buyer\nstatus: applied\napplied: 2026-11-02\n---\n');
  // Junctions need no rights on Windows.
  for (const [name, target] of [['linked', outside], ['circle', second]]) symlinkSync(target, join(second, name), 'junction');
  const file = join(parent, 'both.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: [{ path: 'workspace' }, { path: 'second' }] }));
  return file;
}
