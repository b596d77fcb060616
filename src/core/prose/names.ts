// What words say of names in a letter's language: a common given name, a by-name of another, a way to address somebody without a name.

import { isTitle, nameTokens } from '../model/people.ts';
import { ADDRESSEES, FORMULA_WORDS as ENGLISH_FORMULA_WORDS, RANKS } from './english/addressees.ts';
import { BY_NAME_LINES, GIVEN_NAMES } from './english/givenNames.ts';
import { FORMULA_WORDS as GERMAN_FORMULA_WORDS } from './german/addressees.ts';

/** Is the folded word, with a capital, most likely somebody's given name? */
export const isGivenName = (word: string): boolean => GIVEN_NAMES.has(word) || BY_NAME_LINES.has(word);

/** May one of two folded given names be a short or familiar form of the other (Bob, Robert; Barty, Bartholomew)? */
export function mayBeByName(a: string, b: string): boolean {
  const lines = BY_NAME_LINES.get(b);
  if (isDiminutive(a, b) || isDiminutive(b, a)) return true;
  if (lines && (BY_NAME_LINES.get(a) ?? []).some(line => lines.includes(line))) return !soundAlike(a, b);
  const short = Math.min(a.length, b.length);
  return a.slice(0, 3) === b.slice(0, 3) && short >= 3 && short <= 6 && Math.abs(a.length - b.length) > 1;
}

/** Nicky of Nick, Katie of Kate, Robbie of Rob. */
function isDiminutive(long: string, short: string): boolean {
  const stem = long.replace(/(?:ie|ey|y|i)$/, '');
  const single = (word: string): string => word.replace(/(.)\1$/, '$1');
  return stem !== long && single(stem) === single(short.replace(/e$/, ''));
}

/** Do two folded names differ in nothing that is heard: vowels, `h`, doubled letters, `c` and `k`, `f` and `ph`? Then they are two spellings of one name. */
export function soundAlike(a: string, b: string): boolean {
  return heard(a) === heard(b);
}

const heard = (word: string): string => word.replace(/ph/g, 'f').replace(/[cq]/g, 'k').replace(/z/g, 's').replace(/v/g, 'f').replace(/[aeiouyh]/g, '').replace(/(.)\1+/g, '$1');

/** "Hiring Team", "Sir or Madam", "HR", "Chef", "Prof. Dr." while the name is still to come: addresses nobody by name. */
export function addressesNobody(name: string): boolean {
  const words = nameTokens(withoutRank(name));
  return words.length === 0 || words.every(word => RANKS.has(word) || isTitle(word)) || (words.some(isAddressee) && words.every(word => isAddressee(word) || !isGivenName(word)));
}

const isAddressee = (word: string): boolean => ADDRESSEES.has(word) || GERMAN_FORMULA_WORDS.has(word);

/** The language (ISO 639-1) in which a greeting is a formula that is to anybody, "Sir or Madam", "Damen und Herren"; null where it may be meant for somebody. */
export function languageOfFormula(greeted: string): 'en' | 'de' | null {
  const words = nameTokens(greeted);
  if (words.some(isGivenName)) return null;
  return words.some(word => ENGLISH_FORMULA_WORDS.has(word)) ? 'en' : words.some(word => GERMAN_FORMULA_WORDS.has(word)) ? 'de' : null;
}

/** "Bertrand" of "Captain Bertrand". */
export function withoutRank(name: string): string {
  const m = /^(\p{L}+)\s+(?=\p{Lu})/u.exec(name);
  return m && RANKS.has(m[1]!.toLowerCase()) ? name.slice(m[0].length) : name;
}
