// Loading the code, and the first text read with it, in a fresh process.
import { candidate } from './candidates.mjs';
import { keystrokeFile } from './search.mjs';

/** Milliseconds from nothing to the first result. */
export async function load(name, { bundle }) {
  const text = keystrokeFile();
  const began = performance.now();
  const find = await candidate(name, bundle);
  await find(text);
  return { time: performance.now() - began };
}
