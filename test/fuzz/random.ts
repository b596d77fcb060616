// Chance that can be had again: a seed gives the same choices on every machine.

export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;
  /** Does it happen, so many times in a hundred? */
  chance(percent: number): boolean;
  pick<T>(choices: readonly T[]): T;
  /** From `least` to `most` results of `make`. */
  some<T>(least: number, most: number, make: () => T): T[];
}

/** Mulberry32: small, quick, and good enough to choose by. `seed` and `turn` are whole numbers; each pair gives choices of its own. */
export function randomOf(seed: number, turn = 0): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(turn + 1, 0xc2b2ae35);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (bound: number): number => next() % bound;
  return {
    below,
    chance: percent => below(100) < percent,
    pick: choices => choices[below(choices.length)]!,
    some: (least, most, make) => Array.from({ length: least + below(most - least + 1) }, make),
  };
}
