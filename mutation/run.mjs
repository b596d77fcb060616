// Breaks the core on purpose, one small thing at a time, and tells of what its tests don't notice: node mutation/run.mjs FILE_OR_FOLDER...
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { inRoot, results } from '../scripts/lib/paths.mjs';
import { mustRun, runNode } from '../scripts/lib/run.mjs';

const places = process.argv.slice(2).map(place => place.replace(/\/$/, ''));
if (places.length === 0) throw new Error('Which file or folder? For example: npm run mutation -- src/core/due');
const patterns = places.map(place => (statSync(inRoot(place)).isDirectory() ? `${place}/**/*.ts` : place));

// It takes long, and others work on the same machine.
setPriority(5);

if (!existsSync(inRoot('mutation/node_modules'))) await mustRun('npm', ['ci', '--no-audit', '--no-fund'], { cwd: inRoot('mutation') });
const { code, output } = await runNode([inRoot('mutation/node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', inRoot('mutation/stryker.config.json'), '--mutate', patterns.join(',')]);
const folder = join(results, 'mutation');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'report.txt'), output.replace(/^Mutation testing .*\n/gm, ''));
process.exitCode = code;
