// Words of a letter that are nearly a name: capitalised words only, and none that are a name, a word or a part of something else.

import { linesOf, textAt, type Span } from '../../base/text.ts';
import { foldLetters, isParticle, isTitle, type NameWord } from '../../model/people.ts';
import type { Letter } from '../../prose/letter.ts';
import { isGivenName } from '../../prose/names.ts';
import { agrees, isNear, slips } from './near.ts';

/** A word of prose; a possessive `'s` is no part of it. */
export interface Token {
  readonly word: string;
  readonly span: Span;
  readonly capital: boolean;
  /** Does it begin a sentence? */
  readonly first: boolean;
  /** Does nothing but a space, a hyphen or the full stop of a title part it from the word before? */
  readonly joined: boolean;
}

export interface Prose {
  readonly tokens: readonly Token[];
  /** Words written without a capital somewhere in the text: ordinary ones. */
  readonly ordinary: ReadonlySet<string>;
}

/** Months and weekdays have capitals of their own. */
export const CALENDAR = new Set('january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a text that stands at `offset`; `starts` are the offsets at which sentences begin. */
export function readProse(text: string, offset: number, starts: ReadonlySet<number> = new Set([offset])): Prose {
  let end = -1;
  const tokens = [...text.matchAll(WORD)].map(({ 0: match, index }): Token => {
    const written = match.replace(/['’]s?$/, '');
    const joined = end >= 0 && !starts.has(offset + index) && /^(?:\.? |-)$/.test(text.slice(end, index));
    end = index + match.length;
    const capital = /^\p{Lu}/u.test(written) && !/[@/.]/.test(text[index - 1] ?? '') && !/^[@/]/.test(text.slice(end));
    return { word: foldLetters(written.replace(/['’]/g, '')), span: { start: offset + index, end: offset + index + written.length }, capital, first: starts.has(offset + index), joined };
  });
  return { tokens, ordinary: new Set(tokens.filter(token => !/^\p{Lu}/u.test(text.slice(token.span.start - offset))).map(token => token.word)) };
}

/** The sentences of a letter that are running text: not the signature's lines, which hold nothing but names and titles, nor a short line that no full stop ends. */
export function readLetterProse(text: string, letter: Letter): Prose {
  const all = readProse(letter.prose, letter.span.start, new Set(letter.sentences.map(sentence => sentence.span.start)));
  const plates: Span[] = [];
  for (const line of linesOf(text, letter.span.start, letter.span.end)) {
    const written = textAt(text, line).trim();
    if (!/(?:^|[\s(])\p{Ll}/u.test(written) || (written.split(/\s+/).length <= 6 && !/[.?!:;]$/.test(written))) plates.push(line);
  }
  let plate = 0;
  const salutation = letter.salutation?.span;
  const tokens = all.tokens.filter(({ span }) => {
    while (plate < plates.length && plates[plate]!.end < span.end) plate++;
    return !(plate < plates.length && plates[plate]!.start <= span.start) && !(salutation && span.end <= salutation.end);
  });
  return { tokens, ordinary: all.ordinary };
}

/** A name to look for, and what marks it out. */
export interface Sought<T> {
  readonly words: readonly NameWord[];
  readonly about: T;
}

export interface Slip<T> {
  readonly token: Token;
  readonly right: NameWord;
  readonly about: T;
}

/** No letter names more people. */
const MOST_SOUGHT = 60;

/** The words that are nearly a word of one of the names; `known` are words that are right as they stand. */
export function slipsInProse<T>({ tokens, ordinary }: Prose, names: readonly Sought<T>[], known: ReadonlySet<string>): readonly Slip<T>[] {
  const sought = names.slice(0, MOST_SOUGHT);
  return tokens.flatMap((token, index): Slip<T>[] => {
    const { word } = token;
    if (!token.capital || word.length < 4 || known.has(word) || ordinary.has(word) || CALENDAR.has(word)) return [];
    const before = beforeParticles(tokens, index);
    const after = tokens[index + 1]?.joined ? tokens[index + 1] : undefined;
    const near = sought.flatMap(({ words, about }) => words.flatMap((right, position) => {
      if (!isNear(word, right.word) || word === `${right.word}s`) return [];
      const whole = words.some((other, at) => at !== position && other.word.length > 1 && [before, after].some(neighbour => neighbour?.capital && neighbour.word === other.word));
      return whole || (position === 0 || position === words.length - 1) && standsAlone(token, before, after, right, position > 0) ? [{ token, right, about, whole }] : [];
    }));
    const best = near.filter(({ whole }) => whole);
    const chosen = best.length > 0 ? best : near;
    return chosen.length > 0 && chosen.every(slip => slip.right.word === chosen[0]!.right.word) ? [chosen[0]!] : [];
  });
}

/** The word before a word, or before the "van der" (or "Van der") that belongs to it; "Al" of "Al Okafor" is a first name. */
function beforeParticles(tokens: readonly Token[], index: number): Token | undefined {
  let at = index;
  while (at > 0 && tokens[at]!.joined && isParticle(tokens[at - 1]!.word) && at > index - MOST_PARTICLES && !(at === index && tokens[at - 1]!.capital)) at--;
  return tokens[at]!.joined ? tokens[at - 1] : undefined;
}

/** "van der", "de la". */
const MOST_PARTICLES = 3;

/** A first name or family name by itself, in the middle of a sentence, or a family name behind a title; with another capital beside it, it is part of another name. */
function standsAlone(token: Token, before: Token | undefined, after: Token | undefined, right: NameWord, family: boolean): boolean {
  if (after?.capital) return false;
  if (before && isTitle(before.word)) return family;
  if (before?.capital && !before.first) return false;
  const [a, b] = [token.word, right.word];
  return !token.first && Math.min(a.length, b.length) >= 5 && a[0] === b[0] && slips(a, b) === 1 && !isGivenName(a) && !agrees(a, b);
}
