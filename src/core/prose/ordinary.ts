// Function words of the languages that are read: by them a language is known, and a word that begins a sentence is told from a name.

import { ENGLISH_FUNCTION_WORDS } from './english/functionWords.ts';
import { GERMAN_FUNCTION_WORDS } from './german/functionWords.ts';

/** By the code of the language (ISO 639-1). */
export const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = { en: ENGLISH_FUNCTION_WORDS, de: GERMAN_FUNCTION_WORDS };

/** Is it a word that sentences begin with, and no name? */
export const isOrdinaryWord = (word: string): boolean => Object.values(FUNCTION_WORDS).some(words => words.has(word.toLowerCase()));
