// No regular expression of the product takes exponential time, by the proof of recheck; and polynomial time only where its input is bounded.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { BOUNDED } from './regex/bounded.ts';

interface Found { readonly source: string; readonly flags: string; readonly where: string }

/** A literal stands where a value may: after an operator, an opening bracket, a comma, `return`. */
const LITERAL = /(?<=(?:[(,=:[!&|?{;+]|=>|\breturn|\byield)\s*)\/(?![*/])((?:[^\\/\n[]|\\.|\[(?:[^\\\]\n]|\\.)*\])+)\/([dgimsuvy]*)/g;

/** The literals of the product's sources. Comments go first, for they hold slashes. */
function literals(): Found[] {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map(path => join('src', path).replaceAll('\\', '/')).filter(path => path.endsWith('.ts'));
  return sources.flatMap(where => [...readFileSync(where, 'utf8').replace(/^\s*(?:\/\/|\*|\/\*\*).*$/gm, '').matchAll(LITERAL)].map(([, source, flags]) => ({ source: source!, flags: flags!, where })));
}

/** Those that are put together when the core is loaded: a process of its own watches the constructor. */
function constructed(): Found[] {
  const watch = `const made = []; const Real = RegExp; globalThis.RegExp = new Proxy(Real, { construct(target, args) { made.push([String(args[0]), args[1] ?? '']); return new target(...args); } });
    await import('./src/core/index.ts'); console.log(JSON.stringify(made));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', watch], { encoding: 'utf8' });
  assert.ok(stdout, stderr);
  const ours = (JSON.parse(stdout) as [string, string][]).filter(([source]) => source.length > 60 && !source.includes('node_modules'));
  return ours.map(([source, flags]) => ({ source, flags, where: 'made when the core is loaded' }));
}

describe('regular expressions', () => {
  const all = [...literals(), ...constructed()];

  it('are found', () => {
    assert.ok(all.length > 250, `${all.length}`);
    for (const { source, flags } of all) assert.doesNotThrow(() => new RegExp(source, flags), source);
  });

  it('never take exponential time, and polynomial time only where the input is a line or a value', function () {
    this.timeout(300_000);
    const unproven = all.flatMap(({ source, flags, where }) => {
      const result = checkSync(source, flags.replace(/[dv]/g, ''), { checker: 'auto', timeout: 3_000, incubationLimit: 3_000, attackTimeout: 500 });
      if (result.status !== 'vulnerable' || (result.complexity.type === 'polynomial' && where in BOUNDED)) return [];
      return [`${where}: /${source}/${flags} is ${result.complexity.summary}`];
    });
    assert.deepEqual(unproven, []);
  });

});
