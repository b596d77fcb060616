// npm ci, where what is installed isn't what the lock file says.
import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { mustRun } from './run.mjs';

export async function ensureDependencies() {
  if (installedAsLocked()) return;
  console.log('Installing dependencies ...');
  await mustRun('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { show: false });
}

/** Compares versions, not times: a checkout makes every file new. */
function installedAsLocked() {
  const installed = inRoot('node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const [wanted, there] = [inRoot('package-lock.json'), installed].map(file => JSON.parse(readFileSync(file, 'utf8')).packages);
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || there[path]?.version === version);
}
