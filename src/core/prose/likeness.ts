// How much two texts say the same, by the words that they share.

import type { Lexicon } from './features.ts';

/** Words of fewer letters say little. */
const SHORT = 3;

/** The stems of the words that carry a text's meaning. */
export function contentOf(text: string, { words, stem }: Lexicon): ReadonlySet<string> {
  return new Set(words(text).filter(word => word.text.length > SHORT && /^\p{L}/u.test(word.text)).map(word => stem(word.text)));
}

/** The runs of three words in a text; of the words that `leave` names none. */
export function runsOf(text: string, { words }: Lexicon, leave: ReadonlySet<string>): ReadonlySet<string> {
  const kept = words(text).map(word => word.text).filter(word => /^[\p{L}\d]/u.test(word) && !leave.has(word));
  return new Set(kept.slice(2).map((word, index) => `${kept[index]} ${kept[index + 1]} ${word}`));
}

/** What two sets share, as a part of all that they hold (Jaccard), from 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter(item => b.has(item)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
