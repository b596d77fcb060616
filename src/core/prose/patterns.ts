// Patterns over words, written as text: "in about? <duration> time?". Each is tried from left to right without ever going back.

import { once } from '../base/once.ts';
import type { Word } from './words.ts';

/** Reads something larger than a word (a number, a date) at a place; null where there is none. `end` is the word after it. */
export type Reader<T> = (words: readonly Word[], at: number) => { readonly value: T; readonly end: number } | null;

/** A match over words: what it means and the word after it. */
export type Read<T> = NonNullable<ReturnType<Reader<T>>>;

export const textAt = (words: readonly Word[], at: number): string => words[at]?.text ?? '';

/** What a pattern's `<name>` slots may hold. */
export type Readers<Captured> = { readonly [Name in keyof Captured]: Reader<Captured[Name]> };

interface Slot {
  /** Any of these words, or else what the reader of that name reads. */
  readonly words: ReadonlySet<string>;
  readonly name: string | null;
  readonly optional: boolean;
}

export type Pattern = readonly Slot[];

/** "in|after about? <duration>": words with alternatives, `?` for what may be left out, `<name>` for what a reader reads. */
export function pattern(text: string): Pattern {
  return text.split(' ').map(part => {
    const optional = part.endsWith('?');
    const slot = optional ? part.slice(0, -1) : part;
    const named = slot.startsWith('<');
    return { words: new Set(named ? [] : slot.split('|')), name: named ? slot.slice(1, -1) : null, optional };
  });
}

/** The word after the pattern's match at `at`, with what its slots captured put into `captured`; -1 where it doesn't match. */
export function matchPattern<Captured>(words: readonly Word[], at: number, slots: Pattern, readers: Readers<Captured>, captured: Partial<Captured>): number {
  let next = at;
  for (const { words: choice, name, optional } of slots) {
    if (name !== null) {
      const key = name as keyof Captured;
      const read = readers[key](words, next);
      if (read !== null) {
        captured[key] = read.value;
        next = read.end;
      } else if (!optional) return -1;
    } else if (next < words.length && choice.has(words[next]!.text)) next++;
    else if (!optional) return -1;
  }
  return next;
}

/** Patterns with something each, found by the first word. */
export interface PatternTable<T> {
  /** Those whose first word may be `word`. */
  startingWith(word: string): readonly { readonly pattern: Pattern; readonly value: T }[];
}

/** Index patterns by their possible first words, in the order given; one that may begin with a reader is tried everywhere. The index is made when it is first asked. */
export function patternTable<T>(rows: readonly (readonly [string, T])[]): PatternTable<T> {
  const index = once(() => {
    const entries = rows.map(([text, value]) => ({ pattern: pattern(text), value })).map(entry => ({ ...entry, first: firstWords(entry.pattern) }));
    const everywhere = entries.filter(({ first }) => first === null);
    const byWord = new Map([...new Set(entries.flatMap(({ first }) => [...(first ?? [])]))].map(word => [word, entries.filter(({ first }) => first === null || first.has(word))]));
    return { byWord, everywhere };
  });
  return {
    startingWith(word) {
      const { byWord, everywhere } = index();
      return byWord.get(word) ?? everywhere;
    },
  };
}

/** The words that a pattern may begin with: those of its first slot, and of the next one where that may be left out. Null: any. */
function firstWords(slots: Pattern): ReadonlySet<string> | null {
  const words = new Set<string>();
  for (const { words: own, name, optional } of slots) {
    if (name !== null) return null;
    for (const word of own) words.add(word);
    if (!optional) return words;
  }
  return null;
}

/** A reader of whatever the patterns of a table match. */
export const tableReader = <T>(table: PatternTable<T>): Reader<T> => (words, at) => {
  for (const { pattern: slots, value } of table.startingWith(textAt(words, at))) {
    const end = matchPattern(words, at, slots, {}, {});
    if (end > at) return { value, end };
  }
  return null;
};

/** The same reader, remembering its last answer: patterns that begin alike ask it for the same place one after the other. */
export function remembering<T>(read: Reader<T>): Reader<T> {
  let [lastWords, lastAt, last]: [readonly Word[], number, ReturnType<Reader<T>>] = [[], -1, null];
  return (words, at) => {
    if (words !== lastWords || at !== lastAt) [lastWords, lastAt, last] = [words, at, read(words, at)];
    return last;
  };
}

/** Patterns that are only to be skipped. */
export const phrases = (...texts: readonly string[]): PatternTable<null> => patternTable(texts.map(text => [text, null] as const));

/** The word after the first of the phrases that matches at `at` and takes up a word; `at` where none does. */
export function skipPhrase<Captured>(words: readonly Word[], at: number, table: PatternTable<null>, readers: Readers<Captured>): number {
  for (const { pattern: slots } of table.startingWith(words[at]?.text ?? '')) {
    const end = matchPattern(words, at, slots, readers, {});
    if (end > at) return end;
  }
  return at;
}

/** A set of the words in a text, for word lists. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
