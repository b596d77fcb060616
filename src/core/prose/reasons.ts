// The reasons of a thank-you note: the items of its list, or the sentences of its running text.

import { piecesIn } from './enumeration.ts';
import type { Paragraph } from './markdown.ts';
import type { Language } from './language.ts';
import type { Reading, ReadSentence } from './reading.ts';

export interface Reasons {
  /** The items of the list that holds them, in order; empty where they stand in running text. */
  readonly items: readonly Paragraph[];
  /** The sentences outside of lists that give reasons, in order. */
  readonly told: readonly ReadSentence[];
  /** At least so many reasons are given. */
  readonly count: number;
}

/** From here on a sentence gives a reason, or more than one. */
const LIKELY = 0.35;

export function reasonsOf({ language, letter, body }: Reading): Reasons {
  const items = longestList(letter.paragraphs.filter(({ start }) => letter.leave === null || start < letter.leave.start));
  if (items.length > 1) return { items, told: [], count: items.length };
  const told = body.filter(({ place, does }) => place.list !== 'in' && does.reason > LIKELY);
  return { items: [], told, count: told.reduce((sum, { text, does }) => sum + Math.max(does.reasons > LIKELY ? 2 : 1, piecesIn(text, 0, language.enumerators).length, claimsIn(text, language)), 0) };
}

/** How often a sentence says something of its writer: "I hold ..., I program ..., and I ...". Wishes and opinions are none. */
function claimsIn(text: string, { lexicon, claims: { subject, joints, noClaims } }: Language): number {
  const words = lexicon.words(text).map(word => word.text);
  return words.filter((word, at) => word === subject && (at === 0 || joints.has(words[at - 1]!)) && !noClaims.has(words[at + 1] ?? '')).length;
}

function longestList(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const lists = new Map<number, Paragraph[]>();
  for (const paragraph of paragraphs) if (paragraph.list !== null) lists.set(paragraph.list, [...(lists.get(paragraph.list) ?? []), paragraph]);
  return [...lists.values()].reduce<readonly Paragraph[]>((longest, list) => (list.length > longest.length ? list : longest), []);
}
