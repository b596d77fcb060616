// Bundles the tests that run inside an extension host: out/editor/node.js and out/editor/web.js, each exporting run().
import { readdirSync } from 'node:fs';
import { coreSum } from './core-sum.mjs';
import { bareGrayMatter, bufferForBrowser } from './gray-matter.mjs';
import { inRoot } from './paths.mjs';

/** Files named *.node.test.ts (or *.node.roots.test.ts) need Node and stay out of the web worker. */
const suites = kind => readdirSync(inRoot('test/editor/suite'), { recursive: true }).map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.test.ts') && (kind === 'node' || !/\.node\./.test(file))).sort();

const entry = (kind, choice) => `
import { runSuites } from './index.${kind}.ts';
const suites = {
${suites(kind).map(file => `  '${file}': () => { require('./suite/${file}'); },`).join('\n')}
};
export const run = () => runSuites(suites, ${JSON.stringify(choice)});
`;

const common = { absWorkingDir: inRoot(), bundle: true, format: 'cjs', target: 'es2022', sourcemap: 'inline', external: ['vscode'], plugins: [bareGrayMatter], logLevel: 'warning' };
const byKind = {
  node: { platform: 'node', external: ['vscode', 'mocha'] },
  web: {
    platform: 'browser', conditions: ['worker'], banner: { js: bufferForBrowser },
    // mocha's browser build would otherwise find our own module.exports and take its place.
    define: { global: 'globalThis', module: 'undefined', exports: 'undefined' },
    alias: Object.fromEntries(['node:assert/strict', 'node:assert', 'node:util'].map(name => [name, inRoot(`test/editor/web/${name.split(/[:/]/)[1]}.ts`)])),
  },
};

/** Returns the bundle's path. */
export async function bundleEditorTests(kind, { grep, forbidOnly = Boolean(process.env.CI) } = {}) {
  const esbuild = await import('esbuild');
  const outfile = inRoot(`out/editor/${kind}.js`);
  const stdin = { contents: entry(kind, { grep, forbidOnly }), resolveDir: inRoot('test/editor'), sourcefile: `run.${kind}.js` };
  await esbuild.build({ ...common, ...byKind[kind], define: { ...byKind[kind].define, ...coreSum() }, stdin, outfile });
  return outfile;
}
