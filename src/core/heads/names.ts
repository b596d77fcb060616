// The names by which a search finds a file's places, as a text: most of what a head holds, and seldom asked for, so that it is taken apart only then.

import type { SearchName } from '../views/symbols.ts';

/** To be kept in a head. */
export const packedNames = (names: readonly SearchName[]): string => JSON.stringify(names.map(({ type, name, line, column, length }): Packed => [type, name, line, column, length]));

/** Those of a head: the company, the people and the notes of its file. */
export const searchNames = ({ names }: { readonly names: string }): readonly SearchName[] => (JSON.parse(names) as readonly Packed[]).map(([type, name, line, column, length]) => ({ type, name, line, column, length }));

type Packed = readonly [SearchName['type'], string, number, number, number];
