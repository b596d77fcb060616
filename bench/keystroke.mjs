// Keystroke to findings in an application of 6 KB with five letters.
import { candidate } from './candidates.mjs';
import { keystrokeFile } from './search.mjs';
import { quantile } from './statistics.mjs';

/** Strokes, or as many as fit into so many milliseconds: the slow ones need no more to be told apart. */
const WARM_UP = { strokes: 200, patience: 1000 };
const FREE = { strokes: 400, patience: 2000 };
const FORCED = { strokes: 100, patience: 2000 };
const WORD = 'conveyors ';

/** Where somebody types: in the middle of the last letter, or in a value of the frontmatter. */
export const PLACES = {
  letter: text => text.indexOf(' ', text.lastIndexOf('\nDear ') + 200),
  frontmatter: text => text.indexOf('\n', text.indexOf('\nlocation: ') + 1),
};

/** The text after so many keystrokes at a place: each differs from all before it. */
function typed(text, at, strokes) {
  const words = WORD.repeat(Math.ceil(strokes / WORD.length)).slice(0, strokes % 60);
  return `${text.slice(0, at)} ${Math.floor(strokes / 60)} ${words}${text.slice(at)}`;
}

/** Milliseconds from text to findings: p50 and p95, and p95 where all memory is collected before each stroke. */
export async function keystrokes(name, { place, bundle }) {
  const find = await candidate(name, bundle);
  const base = keystrokeFile();
  const at = PLACES[place](base);
  let strokes = 0;
  const stroke = async () => {
    const text = typed(base, at, strokes++);
    const began = performance.now();
    const found = find(text);
    if (found instanceof Promise) await found;
    return performance.now() - began;
  };
  const series = async ({ strokes: count, patience }, before) => {
    const times = [];
    const end = performance.now() + patience;
    while (times.length < count && performance.now() < end) {
      before?.();
      times.push(await stroke());
    }
    return times;
  };
  await series(WARM_UP);
  const free = await series(FREE);
  const forced = await series(FORCED, globalThis.gc);
  return { p50: quantile(free, 0.5), p95: quantile(free, 0.95), forced: quantile(forced, 0.95) };
}
