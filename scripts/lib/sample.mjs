// The sample search that npm start opens: made anew each time, with dates around today.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hosts, inRoot, whenThere } from './paths.mjs';
import { mustRunNode } from './run.mjs';

/** Returns the folder. What somebody changed in an earlier copy is gone: it is a sample. */
export async function freshSample() {
  const folder = join(hosts, 'sample-search');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const script = whenThere(inRoot('scripts/sample.ts'));
  if (script) await mustRunNode(['--import', 'tsx', script, folder]);
  else if (whenThere(inRoot('samples/search'))) cpSync(inRoot('samples/search'), folder, { recursive: true });
  return folder;
}
