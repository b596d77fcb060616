// What is refused in a bundle is found in it, and nothing is in ours.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import { AGREED, faultsIn } from '../scripts/lib/bundle-check.mjs';
import { bareGrayMatter } from '../scripts/lib/gray-matter.mjs';

const NODE = 'dist/extension.js';
const faults = (code: string, imports: readonly { readonly path: string; readonly external?: boolean }[] = [], bytes = 100): readonly string[] => faultsIn(NODE, code, { bytes, imports });

describe('a bundle', () => {
  for (const code of ['eval("1")', 'x=eval (y)', '(0,eval)("1")', 'new Function("a","b")', 'Function ("a")', 'fetch("https://x.example")', 'new XMLHttpRequest', 'new WebSocket(u)', 'navigator.sendBeacon(u)', 'importScripts("x.js")', 'globalThis.eval("1")', 'e=eval', 'self["Function"](a)', '(()=>{}).constructor("a")', 'f=globalThis.fetch', 'require(x)', 'r=require', 'import("x")', 'require("child_process")', 'require("worker_threads")']) {
    it(`may not hold ${code}`, () => assert.equal(faults(`"use strict";var a=1;${code};`).length, 1));
  }

  it('may hold words that only look like it', () => {
    for (const code of ['isFunction(x)', 'x.evaluate(y)', 'medieval(x)', 'typeof x=="function"', 'refetch(x)', 'y.import', 'importance(x)', 'new e.constructor(t)', 'constructor(t){}', 'require("vscode")', '"you require\t, and"']) assert.deepEqual(faults(code), [], code);
  });

  it('may ask for no module that nobody named, and have no more bytes than agreed', () => {
    assert.deepEqual(faults('', [{ path: 'vscode', external: true }, { path: 'src/x.ts' }]), []);
    assert.deepEqual(faults('', [{ path: 'node:https', external: true }]), ['dist/extension.js asks for node:https']);
    assert.deepEqual(faults('', [], 2 * 1024 * 1024), [`dist/extension.js has 2048 KB, agreed are ${AGREED[NODE].largest}`]);
  });

  it('has gray-matter without the engine that runs JavaScript, which is seen where it is left in', async () => {
    const faultsWith = async (plugins: readonly Plugin[]): Promise<readonly string[]> => {
      const { outputFiles } = await build({ stdin: { contents: "require('gray-matter')", resolveDir: '.' }, bundle: true, minify: true, platform: 'node', write: false, plugins: [...plugins] });
      return faults(outputFiles[0]!.text);
    };
    assert.match((await faultsWith([])).join(), /evaluates text/);
    assert.deepEqual(await faultsWith([bareGrayMatter]), []);
  });

  // Built before the tests run by npm test, though not by mocha alone.
  for (const outfile of Object.keys(AGREED).filter(file => existsSync(file)) as (keyof typeof AGREED)[]) {
    const bytes = statSync(outfile).size;
    it(`${outfile} holds none of it, in ${Math.ceil(bytes / 1024)} of ${AGREED[outfile].largest} KB`, () => {
      const code = readFileSync(outfile, 'utf8');
      const imports = [...code.matchAll(/(?<![\w$.])require\("([^"]+)"\)/g)].map(found => ({ path: found[1]!, external: true }));
      assert.ok(imports.length > 0);
      assert.deepEqual(faultsIn(outfile, code, { bytes, imports }), []);
    });
  }
});
