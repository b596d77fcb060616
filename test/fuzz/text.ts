// One made-up text: an application as people write it, as it was after some accidents; now and then a long one.

import { application } from './grammar.ts';
import { mutated } from './mutate.ts';
import { randomOf } from './random.ts';

/** The text of a turn: it hangs on the two numbers alone. */
export function textOf(seed: number, turn: number): string {
  const random = randomOf(seed, turn);
  const text = application(random);
  // What follows another frontmatter is body: rules and letters.
  return mutated(random.chance(1) ? text + random.some(3, 12, () => application(random).replace(/^---[^]*?\n---\n/, '')).join('\n') : text, random);
}
