// When one name is nearly, but not quite, another: slips of the pen, not other names.

import { distance } from 'fastest-levenshtein';
import { isParticle, nameWords, type NameWord } from '../../model/people.ts';
import { isGivenName, mayBeByName, soundAlike } from '../../prose/names.ts';

/** How many letters are wrong; two that changed places count as one. */
export function slips(a: string, b: string): number {
  const count = distance(a, b);
  return count === 2 && a.length === b.length && changedPlaces(a, b) ? 1 : count;
}

function changedPlaces(a: string, b: string): boolean {
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Words as they are spelled without accents, however that is done: `mueller` and `muller`, `aakesson` and `akesson`. */
const spelled = (word: string): string => word.replace(/([aou])e/g, '$1').replace(/^aa/, 'a');

/** The same word, perhaps an initial of it. */
export const agrees = (a: string, b: string): boolean => a === b || spelled(a) === spelled(b) || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/**
 * One slip from a word of four letters, two from one of eight; shorter words are too much alike. Two given names that sound different are two names. A letter that
 * moved ("Sahra", "Sarah") is one slip where both sound alike; so are two wrong letters where one knows who is meant (`addressed`): "O'Bryan", "O'Brien".
 */
export function isNear(a: string, b: string, addressed = false): boolean {
  const shorter = Math.min(a.length, b.length);
  const allowed = shorter <= 3 ? 0 : shorter <= 7 ? 1 : 2;
  if (Math.abs(a.length - b.length) > 2 || agrees(a, b)) return false;
  const count = slips(a, b);
  if (count > 2) return false;
  const alike = soundAlike(a, b);
  const heardSame = count === 2 && alike && shorter >= 5 && (addressed || sameLetters(a, b));
  if ((count > allowed && !heardSame) || (count === 2 && a[0] !== b[0])) return false;
  return !mayBeByName(a, b) && (alike || !isGivenName(a) || !isGivenName(b));
}

const sameLetters = (a: string, b: string): boolean => a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

/** A word to put right, and how it is spelled. */
export interface Correction {
  readonly wrong: NameWord;
  readonly right: NameWord;
}

/** How names are compared. */
export interface Comparison {
  /** From how many letters on a word alone is nearly a first or last name. */
  readonly shortest?: number;
  /** Is it known that this person is meant, as in the greeting of a letter to them? Then less is taken for another name. */
  readonly addressed?: boolean;
}

/** What would have to be put right to make `written` the name: nothing (it is the name, as far as it goes), some words, or null where it is another name. */
export function corrections(written: readonly NameWord[], name: readonly NameWord[], comparison: Comparison = {}): readonly Correction[] | null {
  if (written.length === 0 || name.length === 0) return null;
  const orders = name.length > 1 ? [name, [...name.slice(1), name[0]!], [name[name.length - 1]!, ...name.slice(0, -1)]] : [name];
  const readings = written.length === 1 ? ends(name).map(word => ofOneWord(written[0]!, word, comparison)) : orders.map(order => ofWords(written, order, comparison));
  const possible = readings.filter(reading => reading !== null);
  return possible.find(reading => reading.length === 0) ?? possible[0] ?? null;
}

const ends = (name: readonly NameWord[]): readonly NameWord[] => (name.length > 1 ? [name[0]!, name[name.length - 1]!] : name);

function ofOneWord(wrong: NameWord, right: NameWord, { shortest = 5, addressed }: Comparison): readonly Correction[] | null {
  if (agrees(wrong.word, right.word)) return [];
  return Math.min(wrong.word.length, right.word.length) >= shortest && isNear(wrong.word, right.word, addressed) ? [{ wrong, right }] : null;
}

/** All words in order; of names with more or fewer words the last ones ("Mbeki-Hall"), else the first and the last. */
function ofWords(written: readonly NameWord[], name: readonly NameWord[], comparison: Comparison): readonly Correction[] | null {
  if (name.length < 2) return null;
  if (written.length === name.length) return ofPairs(written, name, { ...comparison, particles: true });
  return (written.length < name.length ? ofPairs(written, name.slice(-written.length), { ...comparison, particles: comparison.addressed }) : null)
    ?? ofPairs(ends(written), ends(name), comparison);
}

function ofPairs(some: readonly NameWord[], all: readonly NameWord[], { addressed, particles }: Comparison & { readonly particles?: boolean | undefined }): readonly Correction[] | null {
  const pairs = some.map((wrong, index) => ({ wrong, right: all[index]! }));
  const different = pairs.filter(({ wrong, right }) => !agrees(wrong.word, right.word));
  const small = ({ wrong, right }: Correction): boolean => particles === true && isParticle(wrong.word) && isParticle(right.word);
  if (!different.every(pair => small(pair) || isNear(pair.wrong.word, pair.right.word, addressed))) return null;
  const sure = different.length < pairs.length ? pairs.some(({ wrong, right }) => wrong.word.length > 1 && wrong.word === right.word && !isParticle(right.word)) : different.every(({ wrong, right }) => Math.min(wrong.word.length, right.word.length) >= 5);
  return different.length === 0 || sure ? different : null;
}

/** The words that lack the apostrophe of the name: "OBrien". */
export const withoutApostrophe = (written: readonly NameWord[], name: readonly NameWord[]): readonly Correction[] => written.flatMap(wrong => {
  const right = APOSTROPHE.test(wrong.written) ? undefined : name.find(({ word, written: spelled }) => word === wrong.word && APOSTROPHE.test(spelled));
  return right ? [{ wrong, right }] : [];
});

const APOSTROPHE = /['’`´ʼ]/;

/** As `corrections`, of two texts. */
export const correctionsOf = (written: string, offset: number, name: string, comparison?: Comparison): readonly Correction[] | null => corrections(nameWords(written, offset), nameWords(name, 0), comparison);
