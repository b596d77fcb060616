// Drives the real workbench with the packaged extension: node scripts/e2e.mjs [FILE ...] [--grep TEXT]. Packages first.
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inRoot } from './lib/paths.mjs';
import { mustRunNode, runNode } from './lib/run.mjs';
import { closeWith, judged, mochaTally } from './lib/tally.mjs';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { grep: { type: 'string' } } });
const files = positionals.length > 0 ? positionals
  : readdirSync(inRoot('test/e2e')).filter(file => file.endsWith('.e2e.mjs')).sort().map(file => inRoot('test/e2e', file));

await mustRunNode([inRoot('scripts/package.mjs')], { show: false });
// A second try, as in every suite that drives a browser: on a busy machine the workbench loses a key or a click now and then.
const { code, output } = await runNode([inRoot('node_modules/mocha/bin/mocha.js'), '--no-config', '--no-color', '--timeout', '120000', '--retries', '1',
  ...(process.env.CI ? ['--forbid-only'] : []), ...(values.grep ? ['--grep', values.grep] : []), ...files]);
closeWith(judged(mochaTally(output), code));
