// An English sentence as its words with their times: where clauses begin and end, and what may stand between their parts.

import { skipPhrase, wordSet } from '../patterns.ts';
import { STRONG_MARKS, type Word } from '../words.ts';
import { ASIDES, isAdverb } from './promiseWords.ts';
import type { TimeWords } from './timeExpressions.ts';

/** A sentence with its times, by the word that they begin and end at. */
export interface Clauses {
  readonly words: readonly Word[];
  readonly times: readonly TimeWords[];
  readonly starting: ReadonlyMap<number, TimeWords>;
  readonly ending: ReadonlyMap<number, TimeWords>;
  /** Its words, a space between them, for tests on the whole sentence. */
  readonly text: string;
}

export function clausesOf(words: readonly Word[], times: readonly TimeWords[]): Clauses {
  return { words, times, starting: new Map(times.map(time => [time.first, time])), ending: new Map(times.map(time => [time.end, time])), text: words.map(word => word.text).join(' ') };
}

export const at = (words: readonly Word[], index: number): string => words[index]?.text ?? '';

// Words by which clauses and their times are told

export const SUBJECTS = wordSet('i you we they he she it');

export const AUXILIARIES = wordSet('will shall would can could should may might must have has had am is are was were do does did');

export const CONNECTORS = wordSet('and so but then or please thus therefore also again well yes ok okay anyway still otherwise just now hence meanwhile do rather instead');

export const CLAUSE_MARKS = wordSet('; : ? !');

/** Nouns whose time is their own: "about the interview on Friday". */
export const EVENTS = wordSet('interview interviews meeting meetings demo presentation deadline appointment session panel event conference shift test exam hearing review launch opening board trip talk workshop audition trial tour');

/** Does a clause begin at `index`: first in the sentence, after a mark, a connector or a time in front? */
export function beginsClause({ words, ending }: Clauses, index: number): boolean {
  if (index === 0) return true;
  const before = at(words, index - 1);
  const time = ending.get(index);
  return before === ',' || STRONG_MARKS.has(before) || CONNECTORS.has(before) || (time !== undefined && beginsClauseAt(words, time.first));
}

export const beginsClauseAt = (words: readonly Word[], index: number): boolean => index === 0 || at(words, index - 1) === ',' || STRONG_MARKS.has(at(words, index - 1)) || CONNECTORS.has(at(words, index - 1));

export function strongStart(words: readonly Word[], index: number): number {
  let start = index;
  while (start > 0 && !CLAUSE_MARKS.has(at(words, start - 1))) start--;
  return start;
}

export function strongEnd(words: readonly Word[], index: number): number {
  let end = index;
  while (end < words.length && !CLAUSE_MARKS.has(at(words, end))) end++;
  return end;
}

/** The next few words of the same clause. */
export function wordsAfter(words: readonly Word[], from: number, count: number): string[] {
  const found: string[] = [];
  for (let index = from; index < words.length && found.length < count; index++) {
    const { text } = words[index]!;
    if (text === ',' || STRONG_MARKS.has(text)) break;
    found.push(text);
  }
  return found;
}

// What may stand beside a verb

/** Skip adverbs, asides between commas and a time before a verb; says which time. */
export function skipAdverbs(sentence: Clauses, from: number): { next: number; time: TimeWords | null } {
  const { words, starting } = sentence;
  let next = from;
  let time: TimeWords | null = null;
  for (;;) {
    const aside = skipPhrase(words, next, ASIDES, {});
    const timed = starting.get(next);
    if (timed?.adverbial && at(words, next) !== 'then') [time, next] = [timed, timed.end];
    else if (aside > next) next = aside;
    else if (isAdverb(at(words, next))) next++;
    else if (at(words, next) === ',' && afterAside(words, next) > next) next = afterAside(words, next);
    else if (at(words, next) === ',' && next > from) next++;
    else return { next, time };
    if (next <= from) return { next: from, time };
  }
}

/** The word after a short aside between commas (", as agreed,"); the comma itself where there is none. */
function afterAside(words: readonly Word[], comma: number): number {
  for (let index = comma + 1; index <= comma + 6; index++) if (at(words, index) === ',') return index + 1;
  return comma;
}

/** The word after adverbs that follow a verb: "again", "back", "once more". */
export function pastManner(words: readonly Word[], from: number): number {
  let next = from;
  for (;;) {
    const aside = skipPhrase(words, next, ASIDES, {});
    if (aside > next) next = aside;
    else if (isAdverb(at(words, next)) && !/^(?:next|early|first)$/.test(at(words, next)) || at(words, next) === 'back') next++;
    else return next;
  }
}

/** The time whose preposition was the verb's particle after all: "check in | early next week", "stop by | Friday". */
export function withoutParticle({ words, starting }: Clauses, end: number): TimeWords | undefined {
  const time = starting.get(end - 1);
  if (time === undefined || time.end <= end || !/^(?:in|by|over|around|round)$/.test(at(words, end - 1))) return undefined;
  // "check back in two weeks": the preposition after all.
  const first = at(words, end - 2) === 'back' ? end - 1 : end;
  return { ...time, first, timeframe: at(words, end - 1) === 'by' ? { ...time.timeframe, bound: 'on' } : time.timeframe };
}
