// The product as it is shipped: its core, bundled and minified, and the calls that the editor makes of it.
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { bareGrayMatter } from '../scripts/lib/gray-matter.mjs';
import { inRoot, temporaryFolder } from '../scripts/lib/paths.mjs';
import { NOW } from './search.mjs';

/** The core as `scripts/build.mjs` bundles it; returns its file, which goes when this process does. */
export async function bundleCore() {
  const outfile = join(temporaryFolder('bench'), 'core.cjs');
  await build({ absWorkingDir: inRoot(), bundle: true, format: 'cjs', target: 'es2022', platform: 'node', minify: true, plugins: [bareGrayMatter], entryPoints: ['src/core/index.ts'], outfile, logLevel: 'warning' });
  return outfile;
}

export const loadCore = bundle => createRequire(import.meta.url)(bundle);

const ME = { name: 'Ana Duarte', email: '', phone: '555-0142' };
export const settingsOf = core => core.readSettings({ me: ME }, 'UTC').settings;

/** What the editor computes after a keystroke: `Documents`, `Findings` and the diagnostics' next look, without ranges. */
export function keystroke(core, settings) {
  return text => {
    const file = core.readFile('bench.md', text, settings.me);
    const kase = core.caseOf(file, NOW, settings);
    core.nextChange(kase.application, core.dueInCase(kase), kase.now, kase.settings);
    return core.checkCase(kase, []).length;
  };
}

/** What the index keeps of one file. The only place that knows which call of the core that is. */
export const indexed = (core, settings) => (path, text) => core.readFile(path, text, settings.me);
