// Measures the product beside others, as ratios in one run: node bench/run.mjs [--files COUNT] [--only MEASURE]... [--write].
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inRoot, temporaryFolder } from '../scripts/lib/paths.mjs';
import { mustRun, mustRunNode } from '../scripts/lib/run.mjs';
import { activations } from './activation.mjs';
import { bundleCore } from './bundle.mjs';
import { CANDIDATES } from './candidates.mjs';
import { READERS } from './cold.mjs';
import { inHost } from './host.mjs';
import { PLACES } from './keystroke.mjs';
import { applicationFile } from './search.mjs';
import { median, quantile } from './statistics.mjs';
import { inReadme, table } from './table.mjs';
import { STARTS } from './warm.mjs';

const { values } = parseArgs({ options: { files: { type: 'string', default: '10000' }, only: { type: 'string', multiple: true }, write: { type: 'boolean', default: false } } });
const files = Number(values.files);
if (!Number.isInteger(files) || files < 1) throw new Error('--files takes a number of files.');

const ROUNDS = 3;
let search;
/** Read in part, where trees of all files would not fit into memory. */
const SLOW = new Set(['gray-matter + remark']);

const measures = {
  async keystroke({ bundle }) {
    const sections = [];
    for (const place of Object.keys(PLACES)) {
      const rows = await inRounds(CANDIDATES, name => inChild('keystrokes', name, { place, bundle }));
      const unit = rows.markdownlint.p50;
      sections.push(table(`Keystroke to findings, in ${place === 'letter' ? 'a letter' : 'the frontmatter'}; markdownlint's p50 is 1`, ['p50', 'p95', 'p95, collections forced', 'p95, collections forced (ms)'],
        Object.entries(rows).map(([name, { p50, p95, forced }]) => [name, ratio(p50 / unit), ratio(p95 / unit), ratio(forced / unit), forced.toFixed(1)])));
    }
    return sections.join('\n');
  },
  async cold({ bundle }) {
    const folder = searchFolder();
    // The first reading fills the file system's cache, for all alike.
    await inChild('cold', 'readFileSync alone', { folder });
    const rows = await inRounds(READERS, name => inChild('cold', name, { folder, bundle, ...(SLOW.has(name) ? { most: Math.min(files, 2000) } : {}) }));
    const unit = rows['readFileSync alone'].time;
    return table(`${files.toLocaleString('en')} files read from disk; readFileSync as UTF-8 is 1`, ['time a file', 'heap held a file (KB)'],
      Object.entries(rows).map(([name, { time, bytes }]) => [name, ratio(time / unit), (bytes / 1024).toFixed(1)]));
  },
  async warm({ bundle }) {
    const folder = searchFolder();
    const kept = join(temporaryFolder('kept'), 'heads.txt');
    const { bytes } = await inChild('keep', 'product', { folder, bundle, kept });
    const rows = await inRounds(STARTS, name => inChild('warm', name, { folder, bundle, kept }));
    const unit = rows['stat alone'].time;
    return table(`A start over ${files.toLocaleString('en')} files of which none has changed, ${(bytes / 1024).toFixed(1)} KB kept of each; asking for all stamps, sixteen at once, is 1`, ['time'],
      Object.entries(rows).map(([name, { time }]) => [name, ratio(time / unit)]));
  },
  async load({ bundle }) {
    const rows = await inRounds(CANDIDATES, name => inChild('load', name, { bundle }));
    const unit = rows.markdownlint.time;
    return table(`Loading the code and reading a first file of 6 KB, in a fresh process; markdownlint is 1. The core's bundle has ${Math.round(statSync(bundle).size / 1024)} KB`, ['time', 'ms'],
      Object.entries(rows).map(([name, { time }]) => [name, ratio(time / unit), time.toFixed(0)]));
  },
  async host() {
    const { files: read, start, again, idle, listing, reading, typed } = await inHost(searchFolder());
    const [p50, p95] = [0.5, 0.95].map(part => quantile(typed, part));
    return table(`In the extension host of a real VS Code: ${read.toLocaleString('en')} files read anew (${(reading.time / read).toFixed(1)} ms each, with VS Code's own way to the disk), and a character typed in a file of 6 KB`, ['ms'], [
      [`from the start of the host until all is known, ${start.reads.toLocaleString('en')} files read`, start.time.toFixed(0)],
      [`the same with the heads of that start, ${again.reads.toLocaleString('en')} files read`, again.time.toFixed(0)],
      ['longest that the idle host did not answer', idle.longest.toFixed(0)],
      ['the same while VS Code lists the files, and nothing more', listing.longest.toFixed(0)],
      ['longest that the host did not answer while reading', reading.longest.toFixed(0)],
      ['the same, of 99 in 100 times', reading.p99.toFixed(1)],
      ['longest collection of memory in that time', reading.collection.toFixed(0)],
      ['from a character to the finding, p50', p50.toFixed(0)],
      ['from a character to the finding, p95', p95.toFixed(0)],
    ]);
  },
  async activation() {
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await activations(searchFolder()));
    return table('Activation, as VS Code itself tells it: the code is loaded and called; the product beside an extension that does nothing', ['ms'],
      ['product', 'empty'].map(name => [name, median(rounds.map(found => found[name])).toFixed(0)]));
  },
};

const wanted = values.only ?? Object.keys(measures);
const unknown = wanted.filter(name => !(name in measures));
if (unknown.length > 0) throw new Error(`No measure is called ${unknown.join(', ')}; there are ${Object.keys(measures).join(', ')}.`);

if (!existsSync(inRoot('bench/node_modules'))) await mustRun('npm', ['ci', '--no-audit', '--no-fund'], { cwd: inRoot('bench') });
const bundle = await bundleCore();
const sections = [];
for (const name of wanted) {
  const section = await measures[name]({ bundle });
  console.log(`\n${section}`);
  sections.push(section);
}
if (values.write) inReadme(sections.join('\n'));

/** Written once, for all who ask. */
function searchFolder() {
  if (search === undefined) {
    search = temporaryFolder('files');
    for (let index = 0; index < files; index++) {
      const { name, text } = applicationFile(index);
      writeFileSync(join(search, name), text);
    }
  }
  return search;
}

async function inChild(measure, candidate, options) {
  const output = await mustRunNode(['--expose-gc', inRoot('bench/child.mjs'), measure, candidate, JSON.stringify(options)], { show: false });
  return JSON.parse(output.trim().split('\n').at(-1));
}

/** The middle figure of each candidate over some rounds, so that what else the machine does falls on all alike. */
async function inRounds(names, measure) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const found = {};
    for (const name of names) found[name] = await measure(name);
    rounds.push(found);
  }
  const middle = name => Object.fromEntries(Object.keys(rounds[0][name]).map(key => [key, median(rounds.map(found => found[name][key]))]));
  return Object.fromEntries(names.map(name => [name, middle(name)]));
}

function ratio(value) {
  return value.toFixed(value < 10 ? 2 : 0);
}
