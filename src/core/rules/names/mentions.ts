// Everybody whom a file names, mention by mention, and the names by which it calls one person.

import type { Application } from '../../model/application.ts';
import { nameTokens, type Mention } from '../../model/people.ts';

/** Of the frontmatter first, then of the notes, in the order in which they were read. */
export const mentionsIn = ({ contacts, interviews, notes }: Application): readonly Mention[] => [
  ...contacts.map(contact => contact.mention),
  ...interviews.flatMap(interview => [...interview.with, ...(interview.thanked === true ? [] : interview.thanked)]),
  ...notes.flatMap(note => [...note.to, ...note.from]),
];

/** The names of everybody, once for each application. */
interface Names {
  /** By person. */
  readonly names: readonly (readonly string[])[];
  /** Who has the word in a name. */
  readonly byWord: ReadonlyMap<string, ReadonlySet<number>>;
}

const readNames = new WeakMap<Application, Names>();

function namesIn(application: Application): Names {
  const read = readNames.get(application);
  if (read) return read;
  const names = application.people.map(() => new Set<string>());
  const byWord = new Map<string, Set<number>>();
  for (const { name, person } of mentionsIn(application)) {
    if (name === null || names[person]!.has(name)) continue;
    names[person]!.add(name);
    for (const word of nameTokens(name)) (byWord.get(word) ?? byWord.set(word, new Set()).get(word)!).add(person);
  }
  const made = { names: names.map(set => [...set]), byWord };
  readNames.set(application, made);
  return made;
}

/** The names by which the file calls a person, once each. */
export const namesOf = (application: Application, person: number): readonly string[] => namesIn(application).names[person]!;

/** Those who have a word of this name in theirs. */
export const peopleWithWordOf = (application: Application, name: string): readonly number[] => [...new Set(nameTokens(name).flatMap(word => [...namesIn(application).byWord.get(word) ?? []]))];

/** Is the folded word part of anybody's name? */
export const isWordOfName = (application: Application, word: string): boolean => namesIn(application).byWord.has(word);

/** The people of the frontmatter, by number. */
export const knownPeople = (application: Application): readonly number[] => application.people.flatMap((person, index) => (person.known ? [index] : []));
