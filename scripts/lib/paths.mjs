// Where things are: the project's root, its scratch folders and temporary folders that go when the process does.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onInterrupt } from './ending.mjs';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
/** Downloads that outlive a run: VS Code hosts, the sample that npm start opens. */
export const hosts = join(root, '.vscode-test');
/** What a run leaves to look at. */
export const results = join(root, 'test-results');

export const inRoot = (...parts) => join(root, ...parts);
export const manifest = () => JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
export const vsixPath = () => inRoot(`${manifest().name}-${manifest().version}.vsix`);
export const whenThere = path => (existsSync(path) ? path : undefined);

const temporary = new Set();

/** An empty folder, removed when this process exits. */
export function temporaryFolder(name) {
  if (temporary.size === 0) {
    process.on('exit', removeAll);
    onInterrupt(() => {});
  }
  const folder = mkdtempSync(join(tmpdir(), `job-follow-up-${name}-`));
  temporary.add(folder);
  return folder;
}

function removeAll() {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
