// From files on disk to an index in memory: what it takes, and what is held of it.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { headIn, loadCore, settingsOf } from './product.mjs';

const readers = {
  'stat alone': () => path => statSync(path).size,
  'readFileSync alone': () => path => readFileSync(path, 'utf8'),
  product({ bundle }) {
    const core = loadCore(bundle);
    const read = headIn(core, settingsOf(core));
    return path => read(path, readFileSync(path, 'utf8'));
  },
  async 'gray-matter + remark'() {
    const [{ default: matter }, { remark }] = await Promise.all([import('gray-matter'), import('remark')]);
    const processor = remark().freeze();
    return path => {
      const { data, content } = matter(readFileSync(path, 'utf8'), {});
      return { data, tree: processor.parse(content) };
    };
  },
};

export const READERS = Object.keys(readers);

/** Milliseconds a file of a folder, of which `most` are read, in a process that has read none; and the bytes of heap that each of the results holds. */
export async function cold(name, { folder, bundle, most = Infinity }) {
  const read = await readers[name]({ bundle });
  const paths = readdirSync(folder).slice(0, most).map(file => join(folder, file));
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const held = [];
  const began = performance.now();
  for (const path of paths) held.push(read(path));
  const time = performance.now() - began;
  globalThis.gc();
  const bytes = (process.memoryUsage().heapUsed - before) / held.length;
  return { time: time / paths.length, bytes };
}
