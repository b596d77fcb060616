// The phrases of each language that letters are written in.

import { ENGLISH_PHRASES } from './english.ts';
import { GERMAN_PHRASES } from './german.ts';
import type { Phrases } from './phrases.ts';

const PHRASES: Readonly<Record<string, Phrases>> = { en: ENGLISH_PHRASES, de: GERMAN_PHRASES };

/** The phrases of a language by its code (ISO 639-1); the English ones for `auto` and for a language that has none. */
export const phrasesIn = (code: string): Phrases => PHRASES[code] ?? ENGLISH_PHRASES;
