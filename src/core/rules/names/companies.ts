// Names of companies in a letter: the words by which a company is called.

import { foldLetters, type NameWord } from '../../model/people.ts';

/** What a letter may leave out of a company's name. */
export const LEGAL: ReadonlySet<string> = new Set('the inc incorporated llc llp ltd limited corp corporation co company gmbh ggmbh mbh ag se kg plc sa sas sarl bv nv oy ab as aps spa srl pty group holding holdings'.split(' '));

/** The words that a letter writes: without "The", "Inc." and "GmbH". */
export function coreOf(name: string): readonly NameWord[] {
  const words = [...name.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’]*/gu)].map(({ 0: written, index }): NameWord => ({ word: foldLetters(written.replace(/['’]/g, '')), written, span: { start: index, end: index + written.length } }));
  const core = words.filter(({ word }) => !LEGAL.has(word));
  return core.length > 0 ? core : words;
}
