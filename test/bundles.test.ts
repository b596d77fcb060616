// What is refused in a bundle is found in it, and nothing is in ours.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { AGREED, faultsIn } from '../scripts/lib/bundle-check.mjs';

const NODE = 'dist/extension.js';
const faults = (code: string, imports: readonly { readonly path: string; readonly external?: boolean }[] = [], bytes = 100): readonly string[] => faultsIn(NODE, code, { bytes, imports });

describe('a bundle', () => {
  for (const code of ['eval("1")', 'x=eval (y)', '(0,eval)("1")', 'new Function("a","b")', 'Function ("a")', 'fetch("https://x.example")', 'new XMLHttpRequest', 'new WebSocket(u)', 'navigator.sendBeacon(u)', 'importScripts("x.js")', 'import("x")', 'require("child_process")', 'require("worker_threads")']) {
    it(`may not hold ${code}`, () => assert.equal(faults(`"use strict";var a=1;${code};`).length, 1));
  }

  it('may hold words that only look like it', () => {
    for (const code of ['isFunction(x)', 'x.evaluate(y)', 'medieval(x)', 'typeof x=="function"', 'refetch(x)', 'y.import', 'importance(x)']) assert.deepEqual(faults(code), [], code);
  });

  it('may ask for no module that nobody named, and have no more bytes than agreed', () => {
    assert.deepEqual(faults('', [{ path: 'vscode', external: true }, { path: 'src/x.ts' }]), []);
    assert.deepEqual(faults('', [{ path: 'node:https', external: true }]), ['dist/extension.js asks for node:https']);
    assert.deepEqual(faults('', [], 2 * 1024 * 1024), [`dist/extension.js has 2048 KB, agreed are ${AGREED[NODE].largest}`]);
  });

  // Built before the tests run by npm test, though not by mocha alone.
  for (const outfile of Object.keys(AGREED).filter(file => existsSync(file)) as (keyof typeof AGREED)[]) {
    it(`${outfile} holds none of it`, () => assert.deepEqual(faultsIn(outfile, readFileSync(outfile, 'utf8'), { bytes: statSync(outfile).size, imports: [] }), []));
  }
});
