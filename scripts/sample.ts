// node --import tsx scripts/sample.ts TARGET [--today YYYY-MM-DD]: copies the sample search into a folder, its days around today.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format } from 'date-fns';
import { parseDay } from '../src/core/base/time.ts';
import { fillSample } from '../src/core/scaffold/sample.ts';

const sample = fileURLToPath(new URL('../samples/search', import.meta.url));

const { values, positionals: [target, ...more] } = parseArgs({ allowPositionals: true, options: { today: { type: 'string' } } });
if (target === undefined || more.length > 0) fail('Usage: sample.ts TARGET [--today YYYY-MM-DD]');
const today = parseDay(values.today ?? format(new Date(), 'yyyy-MM-dd')) ?? fail(`--today ${values.today} is no day; write it as 2026-11-23.`);

const folder = resolve(target);
const files = readdirSync(sample).map(name => ({ path: join(folder, name), text: fillSample(readFileSync(join(sample, name), 'utf8'), today) }));
const inTheWay = files.find(({ path }) => existsSync(path));
if (inTheWay) fail(`${inTheWay.path} is there already, and nothing is overwritten. Name an empty folder.`);
mkdirSync(folder, { recursive: true });
for (const { path, text } of files) writeFileSync(path, text, { flag: 'wx' });
console.log(folder);

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
