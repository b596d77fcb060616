// To whom a note may be addressed: the people of the file who fit its heading, its greeting and the thanks that are owed.

import { insertion, lineEnding, type TextEdit } from '../../base/text.ts';
import { findPeople, type Person } from '../../model/people.ts';
import { fieldNamed, type Note } from '../../model/note.ts';
import { addressesNobody } from '../../prose/names.ts';
import { addressed, greetedName } from '../../scaffold/names.ts';
import { setField } from '../edits/header.ts';
import type { NoteContext } from '../rule.ts';
import { greetedNames, greetsSomebodyElse, isExactly } from './greeting.ts';
import { knownPeople, namesOf } from './mentions.ts';

/** More are not offered, nor looked at. */
const MOST_OFFERED = 6;
const MOST_CONSIDERED = 40;

/**
 * The candidates by number, the likeliest first: whom the heading names or the letter greets, then those owed a thank-you, then everybody else.
 * Nobody whom the letter plainly doesn't greet; a note that settled somebody's thanks is offered to those alone for whom it may have done so.
 */
export function possibleRecipients({ application, story, note, kind, letter }: NoteContext): readonly number[] {
  const owed = kind === 'thank-you' ? story.thankYous.flatMap(({ person, sent }) => (person !== null && (sent === null || sent === note) ? [person] : [])) : [];
  const pool = owed.length > 0 ? owed : knownPeople(application);
  const named = findPeople(note.title.value, application.people).map(found => found.value);
  const greeted = greetedNames(letter);
  const score = (person: number): number => (named.includes(person) ? 0 : 2) + (greeted.some(({ value }) => isExactly(value, namesOf(application, person))) ? 0 : 1);
  const likeliest = [...new Set(pool)].map(person => ({ person, score: score(person) })).sort((a, b) => a.score - b.score).slice(0, MOST_CONSIDERED);
  return likeliest.flatMap(({ person }) => (greetsSomebodyElse(application, letter, [person]) === null ? [person] : [])).slice(0, MOST_OFFERED);
}

/** Puts a person into `To`. */
export const addressTo = (text: string, { application, note }: NoteContext, person: number): TextEdit => setField(text, note, 'To', addressed(application.people[person]!));

/** Puts a place to fill in into `To`. */
export function beginTo(text: string, note: Note): TextEdit & { readonly snippet: true } {
  const edit = setField(text, note, 'To', '${1:[name]}');
  return { ...edit, snippet: true };
}

/** What stands after "Dear": a team is greeted as it is called. */
export const greetingFor = (person: Person): string => (addressesNobody(person.name) ? person.name : greetedName(person));

/** Adds a line above the letter: the salutation. */
export const greetFirst = (text: string, note: Note, salutation: string): TextEdit => insertion(note.letter.start, `${salutation},${lineEnding(text)}${lineEnding(text)}`);

/** Is the field there, and does something stand in it? */
export const hasValue = (note: Note, key: 'To' | 'Subject'): boolean => (fieldNamed(note.fields, key)?.value.value ?? '') !== '';
