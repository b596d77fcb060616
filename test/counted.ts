// The core with a counter in front of each of its statements, and of those that it bundles: how much work a text is, the same on every machine.

import { build } from 'esbuild';
import { createInstrumenter } from 'istanbul-lib-instrument';
import { Script } from 'node:vm';
import { bareGrayMatter, bufferForBrowser } from '../scripts/lib/gray-matter.mjs';

type Core = typeof import('../src/core/index.ts');

export interface CountedCore {
  readonly core: Core;
  /** Statements executed since the last question. What engines do inside of one, as in a regular expression, is one step. */
  steps(): number;
}

export async function countedCore(): Promise<CountedCore> {
  const { outputFiles } = await build({ entryPoints: ['src/core/index.ts'], bundle: true, write: false, format: 'iife', globalName: 'core', platform: 'browser', conditions: ['worker'], banner: { js: bufferForBrowser }, target: 'es2022', plugins: [bareGrayMatter], logLevel: 'warning' });
  const source = createInstrumenter({ coverageGlobalScope: 'globalThis', coverageGlobalScopeFunc: false, coverageVariable: COUNTS }).instrumentSync(outputFiles[0]!.text, 'core.js');
  // In a function: what a browser lacks, and the bundle makes up for, is there in Node.
  const core = new Script(`(() => { ${source}\nreturn core; })()`).runInThisContext() as Core;
  const { s: counts } = (globalThis as unknown as Record<string, Record<string, { readonly s: Record<string, number> }>>)[COUNTS]!['core.js']!;
  return {
    core,
    steps() {
      let sum = 0;
      for (const id in counts) {
        sum += counts[id]!;
        counts[id] = 0;
      }
      return sum;
    },
  };
}

const COUNTS = '__job_follow_up_counts__';
