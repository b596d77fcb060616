// Whom a letter greets: the names in its salutation, and whether they are those of a person of the file.

import type { Located } from '../../base/text.ts';
import type { Application } from '../../model/application.ts';
import { fitsName, hasTitle, nameTokens, sameName } from '../../model/people.ts';
import { readMentions } from '../../parse/mentions.ts';
import type { Letter } from '../../prose/letter.ts';
import { addressesNobody, isGivenName, mayBeByName, withoutRank } from '../../prose/names.ts';
import { namesOf, peopleWithWordOf } from './mentions.ts';
import { agrees, correctionsOf, type Comparison } from './near.ts';

/** The names that the salutation greets: "Ms. Raman and Tom" are two. "All", "Hiring Team" and placeholders are none. */
export function greetedNames({ salutation, prose, span }: Letter): readonly Located<string>[] {
  if (!salutation?.name) return [];
  const { start, end } = salutation.name.span;
  return readMentions(prose, { start: start - span.start, end: end - span.start }, new Set()).flatMap(({ name, nameSpan }) => {
    if (name === null || nameSpan === null) return [];
    const plain = withoutRank(name.replace(/^dear(?:est)?\s+/i, ''));
    return addressesNobody(plain) ? [] : [{ value: plain, span: { start: span.start + nameSpan.end - plain.length, end: span.start + nameSpan.end } }];
  });
}

/** Is it the person's name, or a first name, last name or initials of it? */
export const isExactly = (greeted: string, names: readonly string[]): boolean => names.some(name => sameName(greeted, name) || fitsName(greeted, name));

/** The greeting is meant for its reader, so that shorter names are compared too. */
export const GREETED: Comparison = { shortest: 4, addressed: true };

/** May the greeted name be one of the person's: a word of it, a by-name, nearly the name? */
export function mayBe(greeted: string, names: readonly string[]): boolean {
  const words = nameTokens(greeted);
  return names.some(name => {
    if (isExactly(greeted, [name]) || correctionsOf(greeted, 0, name, GREETED) !== null) return true;
    return nameTokens(name).some(word => words.some(other => agrees(word, other) || mayBeByName(word, other)));
  });
}

/** What tells that a greeting is meant for somebody else; null where it may well be meant for one of these people. */
export type Stranger = { readonly greeted: Located<string>; readonly other: number | null; readonly sure: boolean };

export function greetsSomebodyElse(application: Application, letter: Letter, people: readonly number[]): Stranger | null {
  const names = people.map(person => namesOf(application, person)).filter(list => list.length > 0);
  const greeted = greetedNames(letter);
  if (greeted.length === 0 || names.length < people.length || names.length === 0 || names.flat().some(addressesNobody)) return null;
  const others = greeted.map(name => personGreeted(application, name.value));
  const slipped = people.some(person => !application.contacts.some(contact => contact.mention.person === person) && greeted.some(({ value }) => mayBe(value, namesOf(application, person))));
  const known = !slipped && others.every(other => other !== null && !people.includes(other));
  if (known && greeted.every(({ value }) => names.every(list => !isExactly(value, list) && !isByNameOf(value, list)))) return { greeted: greeted[0]!, other: others.length === 1 ? others[0]! : null, sure: true };
  if (greeted.some(({ value }) => names.some(list => mayBe(value, list)))) return null;
  const sure = greeted.every(({ value }) => hasTitle(value) || (nameTokens(value).length > 1 && isGivenName(nameTokens(value)[0]!)));
  return sure || greeted.every(({ value }) => isGivenName(nameTokens(value)[0]!)) ? { greeted: greeted[0]!, other: null, sure } : null;
}

const isByNameOf = (greeted: string, names: readonly string[]): boolean => names.some(name => nameTokens(name).some(word => nameTokens(greeted).some(other => mayBeByName(word, other))));

/** The one person of the file whose name it is. */
export function personGreeted(application: Application, greeted: string): number | null {
  const fits = peopleWithWordOf(application, greeted).filter(person => isExactly(greeted, namesOf(application, person)));
  return fits.length === 1 ? fits[0]! : null;
}
