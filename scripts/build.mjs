// Builds the bundles: node scripts/build.mjs [--dev] [--watch]. Without a flag: minified, as shipped.
import { readFileSync } from 'node:fs';
import { faultsIn } from './lib/bundle-check.mjs';
import { coreSum } from './lib/core-sum.mjs';
import { bareGrayMatter, bufferForBrowser } from './lib/gray-matter.mjs';
import { writeNotices } from './lib/notices.mjs';
import { inRoot } from './lib/paths.mjs';

const watch = process.argv.includes('--watch');
const dev = watch || process.argv.includes('--dev');

const common = {
  absWorkingDir: inRoot(), bundle: true, format: 'cjs', target: 'es2022', external: ['vscode'],
  minify: !dev, sourcemap: dev, sourcesContent: false, metafile: true, plugins: [bareGrayMatter], define: coreSum(), logLevel: 'warning',
};
const bundles = [
  { ...common, platform: 'node', entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js' },
  { ...common, platform: 'browser', conditions: ['worker'], entryPoints: ['src/extension.ts'], outfile: 'dist/web/extension.js', banner: { js: bufferForBrowser } },
  { ...common, platform: 'node', entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
];

const esbuild = await import('esbuild');
if (watch) {
  await Promise.all(bundles.map(async bundle => (await esbuild.context({ ...bundle, logLevel: 'info' })).watch()));
} else {
  const results = await Promise.all(bundles.map(bundle => esbuild.build(bundle)));
  const metafiles = results.map(({ metafile }) => metafile);
  writeNotices(metafiles);
  if (!dev) refuse(metafiles);
}

function refuse(metafiles) {
  const faults = metafiles.flatMap(({ outputs }) => Object.entries(outputs)).flatMap(([outfile, output]) => faultsIn(outfile, readFileSync(inRoot(outfile), 'utf8'), output));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
