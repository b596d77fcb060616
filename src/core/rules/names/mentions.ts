// Everybody whom a file names, mention by mention, and the names by which it calls one person.

import type { Application } from '../../model/application.ts';
import type { Mention } from '../../model/people.ts';

/** Of the frontmatter first, then of the notes, in the order in which they were read. */
export const mentionsIn = ({ contacts, interviews, notes }: Application): readonly Mention[] => [
  ...contacts.map(contact => contact.mention),
  ...interviews.flatMap(interview => [...interview.with, ...(interview.thanked === true ? [] : interview.thanked)]),
  ...notes.flatMap(note => [...note.to, ...note.from]),
];

const readNames = new WeakMap<Application, readonly (readonly string[])[]>();

/** The names by which the file calls a person, once each. */
export function namesOf(application: Application, person: number): readonly string[] {
  let names = readNames.get(application);
  if (!names) {
    const sets = application.people.map(() => new Set<string>());
    for (const mention of mentionsIn(application)) if (mention.name !== null) sets[mention.person]?.add(mention.name);
    readNames.set(application, names = sets.map(set => [...set]));
  }
  return names[person] ?? [];
}

/** The people of the frontmatter, by number. */
export const knownPeople = (application: Application): readonly number[] => application.people.flatMap((person, index) => (person.known ? [index] : []));
