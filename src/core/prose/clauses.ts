// The clauses of a sentence that say something each for itself: "I enjoyed hearing about X, and I am grateful for the hour".

import { LONGEST_SENTENCE, type Lexicon } from './features.ts';

/** Fewer words are no clause. */
const FEWEST = 4;

/** The clauses of a sentence, without the words that join them; none where it has but one. */
export function clausesIn(text: string, lexicon: Lexicon): readonly string[] {
  const words = lexicon.words(text).slice(0, LONGEST_SENTENCE);
  const joints = words.flatMap(({ text: word }, at) => (lexicon.joinsClauses(word, words[at + 1]?.text ?? '') ? [at] : []));
  if (joints.length === 0) return [];
  return [...joints, words.length].flatMap((end, at) => {
    const first = at === 0 ? 0 : joints[at - 1]! + 1;
    return end - first < FEWEST ? [] : [text.slice(words[first]!.start, words[end - 1]!.end)];
  });
}
