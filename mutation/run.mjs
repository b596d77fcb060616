// Breaks the core on purpose, one small thing at a time, and tells of what its tests don't notice: node mutation/run.mjs FILE_OR_FOLDER... [--one-in N] [--seed S]
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inRoot, results } from '../scripts/lib/paths.mjs';
import { mustRun, runNode } from '../scripts/lib/run.mjs';
import { asking } from './asked.mjs';
import { scoreOf } from './sample.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'one-in': { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } } });
const sample = { oneIn: Number(values['one-in']), seed: values.seed };
if (positionals.length === 0 || !(Number.isInteger(sample.oneIn) && sample.oneIn > 0)) throw new Error('Which file or folder, and one mutant in how many? For example: npm run mutation -- src/core/due --one-in 10');
const places = positionals.map(place => place.replace(/\/$/, ''));
const patterns = places.map(place => (statSync(inRoot(place)).isDirectory() ? `${place}/**/*.ts` : place));

// It takes long, and others work on the same machine.
setPriority(5);

if (!existsSync(inRoot('mutation/node_modules'))) await mustRun('npm', ['ci', '--no-audit', '--no-fund'], { cwd: inRoot('mutation') });
const folder = join(results, 'mutation');
const report = join(folder, 'report.json');
rmSync(report, { force: true });
const { code, output } = await runNode([inRoot('mutation/node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', inRoot('mutation/stryker.config.mjs')], { env: asking(patterns, sample) });
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'report.txt'), output.replace(/^Mutation testing .*\n/gm, ''));
process.exitCode = code;

if (existsSync(report)) {
  const { noticed, of } = scoreOf(JSON.parse(readFileSync(report, 'utf8')), sample);
  console.log(`${noticed} of ${of} mutants noticed, ${(100 * noticed / of).toFixed(1)} %${sample.oneIn > 1 ? `: one in ${sample.oneIn} was asked, seed ${sample.seed}` : ''}`);
}
