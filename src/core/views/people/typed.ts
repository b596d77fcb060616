// Whom the names mean that somebody types into a box: people that the file knows, and new ones.

import { fitsName, sameName } from '../../model/people.ts';

/** `known` are names of the file, as it writes them; `fresh` are those of nobody in it, as they were typed. */
export interface TypedNames {
  readonly known: readonly string[];
  readonly fresh: readonly string[];
}

/**
 * Between commas each name for itself. A name that fits a single person means that one, as "Priya" does for Priya Raman; the beginning of a
 * word means nobody: "Jan" is no Janet. What `chosen` names begin with only looked for them.
 */
export function typedNames(text: string, people: readonly string[], chosen: readonly string[] = []): TypedNames {
  const known = new Set<string>();
  const fresh: string[] = [];
  for (const typed of namesBetweenCommas(text)) {
    const own = people.filter(name => sameName(typed, name));
    const fitting = own.length > 0 ? own : people.filter(name => fitsName(typed, name));
    if (fitting.length === 1) known.add(fitting[0]!);
    else if (!chosen.some(name => beginsWord(name, typed)) && !fresh.some(name => sameName(name, typed))) fresh.push(typed);
  }
  return { known: [...known], fresh };
}

/** The names of "Priya Raman, Tom Okafor". */
export const namesBetweenCommas = (text: string): readonly string[] => text.split(',').map(name => name.trim()).filter(name => name !== '');

const beginsWord = (name: string, start: string): boolean => ` ${name}`.toLowerCase().includes(` ${start.toLowerCase()}`);
