// What the classifier sees of a sentence: its words alone and in pairs, classes of words, who stands before which word, and its place in the letter.

import type { Word } from './words.ts';

/** What a language tells about its words. */
export interface Lexicon {
  words(text: string): Word[];
  /** What different forms of a word have in common, roughly. */
  stem(word: string): string;
  /** The classes that a word belongs to: `ME`, `GRATITUDE`, `WEEKDAY`. */
  readonly classes: () => ReadonlyMap<string, readonly string[]>;
  /** Does a word or mark, before that other word, join another clause to what was said? */
  joinsClauses(word: string, next: string): boolean;
  /** Capitals begin every noun, and so tell nothing of names. */
  readonly capitalNouns: boolean;
}

/** Where a sentence stands in the body of its letter, counted from 0; `fromStart` is negative in the leave and below it. */
export interface Place {
  readonly fromStart: number;
  readonly fromEnd: number;
  readonly paragraphFromStart: number;
  readonly paragraphFromEnd: number;
  /** In a list, before the letter's list, after it; null in a letter without one. */
  readonly list: 'in' | 'before' | 'after' | null;
}

/** Persons and thanks: which words they stand before tells who does what. */
const ACTORS: ReadonlySet<string> = new Set(['ME', 'YOU', 'WE', 'THEY', 'THANKS']);
/** Classes whose weight depends on where in the letter the sentence stands. */
const PLACED = ['ME', 'YOU', 'THANKS', 'MEETING', 'SAYING', 'APPLYING', 'WE', 'NOT', 'THEY', 'TIME'];
/** How far a word reaches to the right. */
const REACH = 3;
/** A sentence of more words was not written by a person. */
export const LONGEST_SENTENCE = 120;

/** The features of a sentence; one that it has twice may be named twice. Linear in its length. */
export function featuresOf(text: string, place: Place, lexicon: Lexicon): readonly string[] {
  const words = lexicon.words(text).slice(0, LONGEST_SENTENCE);
  const classes = words.map(word => lexicon.classes().get(word.text) ?? NONE);
  const tokens = words.map((word, index) => tokenOf(word, words[index - 1], classes[index]!, lexicon));
  const stems = tokens.map(token => (token.startsWith('~') ? token : lexicon.stem(token)));
  const present = new Set(classes.flat());
  const features: string[] = [...stems, ...present];
  for (let at = 0; at < tokens.length; at++) {
    if (at + 1 < tokens.length) features.push(`${tokens[at]} ${tokens[at + 1]}`);
    for (const own of classes[at]!) addClass(features, own, at, stems, classes);
  }
  features.push(`^${tokens[0] ?? ''}`, `^${tokens[0] ?? ''} ${tokens[1] ?? ''}`);
  addShape(features, text, words, present, classes);
  addPlace(features, place, present);
  return features;
}

const NONE: readonly string[] = [];

/** A word as the features name it: numbers, days and names are one each. */
function tokenOf({ text, capital }: Word, before: Word | undefined, classes: readonly string[], { capitalNouns }: Lexicon): string {
  if (/^\d/.test(text)) return '~#';
  if (classes.includes('WEEKDAY')) return '~day';
  if (classes.includes('MONTH')) return '~month';
  return capital && !capitalNouns && before !== undefined && text !== 'i' && !/^[?!":—;]$/.test(before.text) ? '~name' : text;
}

/** The classes after a class, and the words after an actor. */
function addClass(features: string[], own: string, at: number, stems: readonly string[], classes: readonly (readonly string[])[]): void {
  const acts = ACTORS.has(own);
  for (let next = at + 1; next <= at + REACH && next < stems.length; next++) {
    for (const other of classes[next]!) features.push(`${own}>${other}`);
    if (acts) features.push(`${own}>${stems[next]}`);
  }
}

function addShape(features: string[], text: string, words: readonly Word[], present: ReadonlySet<string>, classes: readonly (readonly string[])[]): void {
  const atMost3 = (count: number): number => Math.min(3, count);
  features.push(
    `times ME ${atMost3(classes.filter(own => own.includes('ME')).length)}`, `commas ${atMost3(words.filter(word => word.text === ',' || word.text === ';').length)}`, `length ${Math.min(5, Math.floor(words.length / 8))}`,
  );
  if (text.includes('?')) features.push('?');
  if (text.includes('!')) features.push('!');
  const [me, you] = [present.has('ME'), present.has('YOU')];
  if (me !== you) features.push(me ? 'ME alone' : 'YOU alone');
  if (!me && !you) features.push('nobody');
  if (/\d{3}\D{0,3}\d{3}|\+\d/.test(text)) features.push('digits');
}

function addPlace(features: string[], { fromStart, fromEnd, paragraphFromStart, paragraphFromEnd, list }: Place, present: ReadonlySet<string>): void {
  const places = fromStart < 0 ? ['@leave'] : [
    `@${Math.min(3, fromStart)}`, `@-${Math.min(3, fromEnd)}`, `@p${Math.min(2, paragraphFromStart)}`, `@p-${Math.min(2, paragraphFromEnd)}`, ...(list === null ? [] : [`@${list} list`]),
  ];
  const placed = PLACED.filter(name => present.has(name));
  for (const place of places) {
    features.push(place);
    for (const name of placed) features.push(`${place} ${name}`);
  }
}

/** By word, from the words of each class. */
export function lexiconClasses(classes: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>();
  for (const [name, words] of Object.entries(classes)) for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), name]);
  return byWord;
}
