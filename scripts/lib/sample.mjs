// The sample search that npm start opens: made anew each time, with dates around today.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { hosts, inRoot } from './paths.mjs';
import { mustRunNode } from './run.mjs';

/** Returns the folder. What somebody changed in an earlier copy is gone: it is a sample. */
export async function freshSample() {
  const folder = join(hosts, 'sample-search');
  rmSync(folder, { recursive: true, force: true });
  await copySample(folder);
  return folder;
}

/** Copies the sample into a folder that isn't there yet, its days around today or another day (YYYY-MM-DD). */
export const copySample = (folder, today) => mustRunNode(['--import', 'tsx', inRoot('scripts/sample.ts'), folder, ...(today ? ['--today', today] : [])], { show: false });
