// Names of companies in a letter: the words by which a company is called.

import { foldLetters, type NameWord } from '../../model/people.ts';

/** Legal forms, and what else stands behind the name of a company, as they are written without dots. */
export const LEGAL_FORMS: readonly string[] = 'Inc Incorporated LLC LLP Ltd Limited Corp Corporation Co Company GmbH gGmbH mbH AG KG OHG UG SE PLC plc SA SAS SARL NV BV Oy AB AS ApS SpA Srl SRL Pty Group Holding Holdings'.split(' ');

/** What a letter may leave out of a company's name. */
export const LEGAL: ReadonlySet<string> = new Set(['the', ...LEGAL_FORMS.map(foldLetters)]);

/** A word folded, and as it is written. */
export type CompanyWord = Pick<NameWord, 'word' | 'written'>;

/** The words that a letter writes: without "The", "Inc." and "GmbH". */
export function coreOf(name: string): readonly CompanyWord[] {
  const words = [...name.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’]*/gu)].map(([written]): CompanyWord => ({ word: foldLetters(written.replace(/['’]/g, '')), written }));
  const core = words.filter(({ word }) => !LEGAL.has(word));
  return core.length > 0 ? core : words;
}
