// A sum of the core's source, which a bundle carries: what another core worked out and kept is not trusted.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './paths.mjs';

/** For esbuild's `define`: the name under which `src/editor/headCache.ts` asks for it. */
export function coreSum() {
  const core = inRoot('src/core');
  const sum = createHash('sha256');
  for (const file of readdirSync(core, { recursive: true }).filter(name => name.endsWith('.ts')).sort()) sum.update(`${file}\0`).update(readFileSync(join(core, file))).update('\0');
  return { CORE_SUM: JSON.stringify(sum.digest('hex').slice(0, 16)) };
}
