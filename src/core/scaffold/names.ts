// How a letter addresses a person, and how a header names one.

import type { Person } from '../model/people.ts';
import { nameTokens, withoutCredentials } from '../model/people.ts';

/** `Priya Raman <priya@northwind.example>`, or what there is of it. */
export const addressed = (person: Person): string => (person.email && person.name !== person.email ? `${person.name} <${person.email}>` : person.name);

/** The name after "Dear", without degrees: of a name of two words the first; else all of it, since nobody else can tell which part is whose. */
export function greetedName({ name }: Person): string {
  const bare = withoutCredentials(name);
  const words = bare.split(/\s+/);
  return words.length === 2 && nameTokens(bare).length === 2 && !bare.includes(',') ? words[0]! : bare;
}
