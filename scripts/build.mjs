// Builds the bundles: node scripts/build.mjs [--dev] [--watch]. Without a flag: minified, as shipped.
import { readFileSync } from 'node:fs';
import { bareGrayMatter, bufferForBrowser } from './lib/gray-matter.mjs';
import { writeNotices } from './lib/notices.mjs';
import { inRoot } from './lib/paths.mjs';

const watch = process.argv.includes('--watch');
const dev = watch || process.argv.includes('--dev');

const common = {
  absWorkingDir: inRoot(), bundle: true, format: 'cjs', target: 'es2022', external: ['vscode'],
  minify: !dev, sourcemap: dev, sourcesContent: false, metafile: true, plugins: [bareGrayMatter], logLevel: 'warning',
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
  writeNotices(results.map(result => result.metafile));
  refuseEvaluation();
}

/** No bundle may be able to run text as code: the files we read are other people's. */
function refuseEvaluation() {
  for (const { outfile } of bundles) {
    const found = /(?<![\w$.])(?:eval\)?|(?:new\s+)?Function)\s*\(/.exec(readFileSync(inRoot(outfile), 'utf8'));
    if (!found) continue;
    console.error(`${outfile} contains ${found[0]} at ${found.index}`);
    process.exitCode = 1;
  }
}
