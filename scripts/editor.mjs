// Runs the editor tests in real extension hosts: node scripts/editor.mjs [RUN ...] [--grep TEXT]. TZ=... sets the time zone, VERBOSE=1 shows the workbench's own log.
import { parseArgs } from 'node:util';
import { desktopIsThere, runInDesktop } from './lib/desktop.mjs';
import { runInBrowser } from './lib/editor-run.mjs';
import { newest, oldest } from './lib/host.mjs';
import { inRoot } from './lib/paths.mjs';
import { mustRunNode } from './lib/run.mjs';
import { closeWith, sum } from './lib/tally.mjs';

/** The browser workbench needs npm only; desktop VS Code is taken instead where it can be had. */
const inBrowser = {
  node: { version: newest, kind: 'node' },
  web: { version: newest, kind: 'web' },
  roots: { version: newest, kind: 'node', roots: true },
  'web-roots': { version: newest, kind: 'web', roots: true },
  [`node@${oldest}`]: { version: oldest, kind: 'node' },
  // What differs between the kinds is seen above, what differs between the versions in the run before: this one proves that both go together.
  [`web@${oldest}`]: { version: oldest, kind: 'web', grep: '^(?:activation|commands|the list Due|completion)' },
};
const inDesktop = {
  desktop: { version: 'stable' },
  'desktop-roots': { version: 'stable', roots: true },
  [`desktop@${oldest}`]: { version: `${oldest}.0` },
};

const { positionals, values } = parseArgs({ allowPositionals: true, options: { grep: { type: 'string' } } });
const names = positionals.length > 0 ? positionals : Object.keys(await desktopIsThere() ? inDesktop : inBrowser);
const unknown = names.filter(name => !(name in inBrowser || name in inDesktop));
if (unknown.length > 0) throw new Error(`No run is called ${unknown.join(', ')}; there are ${Object.keys({ ...inBrowser, ...inDesktop }).join(', ')}.`);

await mustRunNode([inRoot('scripts/build.mjs')]);
const tallies = [];
for (const name of names) {
  console.log(`\n── ${name} ──`);
  const run = name in inBrowser ? runInBrowser : runInDesktop;
  tallies.push(await run({ name, ...inBrowser[name], ...inDesktop[name], ...(values.grep ? { grep: values.grep } : {}) }));
}
closeWith(sum(tallies));
