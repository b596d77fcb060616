// Slips of those who type: letters dropped, doubled and swapped, words and lines left out, doubled, or in the wrong place.

import type { Random } from './random.ts';

/** The words of a text with where they stand, or its lines with their endings. */
const wordsOf = (text: string): readonly RegExpExecArray[] => [...text.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu)];
const linesOf = (text: string): string[] => text.split(/(?<=\n)/);

type Slip = (text: string, random: Random) => string;

/** Something else in the place of a word. */
const inWord = (change: (word: string, random: Random, words: readonly RegExpExecArray[]) => string): Slip => (text, random) => {
  const words = wordsOf(text);
  if (words.length === 0) return text;
  const { 0: word, index } = random.pick(words);
  return text.slice(0, index) + change(word, random, words) + text.slice(index + word.length);
};

const inLines = (change: (lines: string[], at: number) => void): Slip => (text, random) => {
  const lines = linesOf(text);
  change(lines, random.below(lines.length));
  return lines.join('');
};

const SLIPS: readonly Slip[] = [
  inWord((word, random) => { const at = random.below(word.length); return word.slice(0, at) + word.slice(at + 1); }),
  inWord((word, random) => { const at = random.below(word.length); return word.slice(0, at) + word[at] + word.slice(at); }),
  inWord((word, random) => { const at = random.below(word.length); return word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2); }),
  inWord(word => (word[0] === word[0]!.toUpperCase() ? word.toLowerCase() : word[0]!.toUpperCase() + word.slice(1))),
  inWord(() => ''),
  inWord((_, random, words) => random.pick(words)[0]),
  inWord((word, random, words) => `${word} ${random.pick(words)[0]}`),
  inWord((word, random) => word + random.pick(['.', ',', ';', ':', '?', '!', ' -', ')'])),
  inLines((lines, at) => { lines.splice(at, 1); }),
  inLines((lines, at) => { lines.splice(at, 0, lines[at]!); }),
  inLines((lines, at) => { lines.splice(at, 2, ...lines.slice(at, at + 2).reverse()); }),
  inLines((lines, at) => { lines.splice(at, 0, '\n'); }),
];

/** The text with so many slips. */
export const slipped = (text: string, random: Random, slips: number): string => Array.from({ length: slips }, () => random.pick(SLIPS)).reduce((result, slip) => slip(result, random), text);
