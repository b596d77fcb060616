// How much of the core its tests take, by folder: node scripts/coverage.mjs. Ends with 1 where fewer than 97 of 100 branches are taken.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inRoot, temporaryFolder } from './lib/paths.mjs';
import { mustRunNode } from './lib/run.mjs';

const LEAST = 97;
const tests = ['test/core/*.test.ts', 'test/cli/*.test.ts', 'test/fuzz/*.test.ts', ...['rules', 'letters', 'search', 'docs'].map(name => `test/${name}.test.ts`)];
/** They take the longest, and nothing that the others don't take. */
const slow = 'cut off after every word|hostile|in every locale';

const folder = temporaryFolder('coverage');
await mustRunNode([inRoot('node_modules/c8/bin/c8.js'), '--temp-directory', join(folder, 'v8'), '--reports-dir', folder, '--reporter', 'json', '--include', 'src/core/**',
  inRoot('node_modules/mocha/bin/mocha.js'), '--reporter', 'dot', '--grep', slow, '--invert', ...tests], { show: false });
const files = Object.entries(JSON.parse(readFileSync(join(folder, 'coverage-final.json'), 'utf8'))).map(([path, file]) => ({ path: relative(inRoot(), path), ...countsOf(file) }));

const folders = new Map(files.map(file => [folderOf(file), files.filter(other => folderOf(other) === folderOf(file))]));
for (const [name, all] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${name.padEnd(24)} branches ${percent(all, 'branches')}, statements ${percent(all, 'statements')}`);
console.log(`${'all'.padEnd(24)} branches ${percent(files, 'branches')}, statements ${percent(files, 'statements')}`);
for (const { path, missed } of files) for (const place of missed) console.log(`  ${path}:${place} is not taken`);
if (Number.parseFloat(percent(files, 'branches')) < LEAST) process.exitCode = 1;

/**
 * Before each module stand some lines of the loader, whose branches V8 counts with ours: c8 places all of them at the first line, which is a comment
 * in every file of ours, save the very first one.
 */
function countsOf({ branchMap, b, s }) {
  const [, ...others] = Object.keys(branchMap);
  const own = others.filter(id => branchMap[id].loc.start.line > 1);
  return {
    branches: own.map(id => b[id][0] > 0),
    statements: Object.values(s).map(count => count > 0),
    missed: own.filter(id => b[id][0] === 0).map(id => `${branchMap[id].loc.start.line}:${branchMap[id].loc.start.column + 1}`),
  };
}

function folderOf({ path }) {
  return path.split('/').slice(0, 3).join('/').replace(/\/[^/]*\.ts$/, '');
}

function percent(all, what) {
  const counts = all.flatMap(file => file[what]);
  return `${(100 * counts.filter(Boolean).length / counts.length).toFixed(2)} %`;
}
