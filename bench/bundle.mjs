// The core as it is shipped: bundled and minified as `scripts/build.mjs` does.
import { join } from 'node:path';
import { build } from 'esbuild';
import { bareGrayMatter } from '../scripts/lib/gray-matter.mjs';
import { inRoot, temporaryFolder } from '../scripts/lib/paths.mjs';

/** Returns the bundle's file, which goes when this process does. */
export async function bundleCore() {
  const outfile = join(temporaryFolder('bench'), 'core.cjs');
  await build({ absWorkingDir: inRoot(), bundle: true, format: 'cjs', target: 'es2022', platform: 'node', minify: true, plugins: [bareGrayMatter], entryPoints: ['src/core/index.ts'], outfile, logLevel: 'warning' });
  return outfile;
}
