// A full name in its parts: its words in the order in which they are said, and which of them are given names.

import { isParticle, nameWords } from '../../model/people.ts';

/** One word of a name; words that hyphens join are one. */
export interface NamePart {
  readonly text: string;
  /** Folded, one for each side of a hyphen. */
  readonly tokens: readonly string[];
}

export interface FullName {
  readonly parts: readonly NamePart[];
  /** How many of the parts, from the first, are given names; all of a name of one word. */
  readonly given: number;
}

const isSmall = ({ tokens }: NamePart): boolean => tokens.length === 1 && isParticle(tokens[0]!);

/** The parts of a name without titles and degrees; a family name written first with a comma goes last. */
export function readFullName(name: string): FullName {
  const comma = name.indexOf(',');
  const before = partsOf(comma < 0 ? name : name.slice(0, comma));
  const after = comma < 0 ? [] : partsOf(name.slice(comma + 1));
  const parts = [...after, ...before];
  return { parts, given: after.length > 0 && before.length > 0 ? after.length : givenIn(parts) };
}

function partsOf(name: string): readonly NamePart[] {
  const parts: { text: string; tokens: string[] }[] = [];
  let end = -1;
  for (const { word, written, span } of nameWords(name, 0)) {
    const last = parts[parts.length - 1];
    if (last && name.slice(end, span.start) === '-') {
      last.text += `-${written}`;
      last.tokens.push(word);
    } else parts.push({ text: word.length === 1 && name[span.end] === '.' ? `${written}.` : written, tokens: [word] });
    end = span.end;
  }
  return parts;
}

/** Up to the first particle, else all but the last word. */
function givenIn(parts: readonly NamePart[]): number {
  const particle = parts.findIndex((part, index) => index > 0 && index < parts.length - 1 && isSmall(part));
  return particle > 0 ? particle : Math.max(parts.length - 1, 1);
}

/** The new name in given and family names as the old one suggests: what stays of the one shows where the other begins. */
export function dividedLike(after: FullName, before: FullName): FullName {
  const [family, given] = [familyOf(before), before.parts.slice(0, before.given)];
  const count = after.parts.length;
  if (family.length > 0 && family.length < count && family.every((part, index) => same(part, after.parts[count - family.length + index]!))) return { ...after, given: count - family.length };
  if (family.length > 0 && given.length < count && given.every((part, index) => same(part, after.parts[index]!))) return { ...after, given: given.length };
  return after;
}

const same = (a: NamePart, b: NamePart): boolean => a.tokens.join('-') === b.tokens.join('-');

/** The family name; of a name of one word that word. */
export const familyOf = ({ parts, given }: FullName): readonly NamePart[] => (parts.length > given ? parts.slice(given) : parts);

/** "Berg" of "van der Berg". */
export const withoutParticles = (family: readonly NamePart[]): readonly NamePart[] => family.slice(Math.max(0, family.findIndex(part => !isSmall(part))));

export const textOf = (parts: readonly NamePart[]): string => parts.map(({ text }) => text).join(' ');
