// The languages that letters are read in, and which of them a letter is written in.

import { remembering } from '../base/remember.ts';
import { english } from './english/index.ts';
import { german } from './german/index.ts';
import type { Language } from './language.ts';
import type { Letter } from './letter.ts';
import { FUNCTION_WORDS } from './ordinary.ts';

export const LANGUAGES: readonly Language[] = [english, german];

/** A letter with fewer words may be in any language: the first one is taken. */
const FEW = 5;
/** In running text every third word or so is a function word of its language; names and numbers are none. */
const SHARE = 0.2;

/** By what is written in a header or a setting: `de`, `de-AT`, `German`; null for a language that isn't read. */
export function languageNamed(name: string): Language | null {
  const code = name.trim().toLowerCase();
  return LANGUAGES.find(language => code === language.code || code.startsWith(`${language.code}-`) || code.startsWith(`${language.code}_`) || NAMES[language.code]!.includes(code)) ?? null;
}

const NAMES: Readonly<Record<string, readonly string[]>> = { en: ['english', 'englisch'], de: ['german', 'deutsch'] };

/**
 * The language of a letter: the one that its `Lang` header names, else the setting's (`auto` for none), else the one whose function
 * words it is full of. Null for a letter in another language.
 */
export function languageOf({ prose }: Pick<Letter, 'prose'>, header: string | null, setting: string): Language | null {
  if (header !== null) return languageNamed(header);
  if (setting !== 'auto') return languageNamed(setting);
  return detect(prose);
}

/** How far into a letter one looks: a page says enough. */
const ENOUGH = 2000;

const detect = remembering(64, (prose: string): Language | null => {
  const words = prose.slice(0, ENOUGH).toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  if (words.length < FEW) return LANGUAGES[0]!;
  const counts = LANGUAGES.map(language => ({ language, count: words.filter(word => FUNCTION_WORDS[language.code]!.has(word)).length }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count / words.length >= SHARE ? best.language : null;
});
