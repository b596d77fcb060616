// Weekdays and months with a slip: "on Teusday", "Febuary 3". They are seen as times, but what they mean is never guessed.

import { wordSet } from '../patterns.ts';
import type { Word } from '../words.ts';

const NAMES = 'monday tuesday wednesday thursday friday saturday sunday january february august september october november december'.split(' ');
/** Further from the name than one slip, and seen every day. */
const FREQUENT: ReadonlyMap<string, string> = new Map([['wensday', 'wednesday'], ['wendsday', 'wednesday'], ['wenesday', 'wednesday'], ['feburary', 'february'], ['septmber', 'september']]);
/** Words and names that are a letter away. */
const OTHERS = wordSet('sundry augusta augustus augusto augustin august mondays tuesdays wednesdays thursdays fridays saturdays sundays');
/** What stands before a day. */
const BEFORE = wordSet('on by next this before until till after the coming following of for from early late mid , or and to');

/** The words with each misspelled weekday or month as it is spelled right, and the places of those. */
export function withDaysSpelled(words: readonly Word[]): { readonly words: readonly Word[]; readonly slips: readonly Word[] } {
  const slips: Word[] = [];
  const spelled = words.map((word, at) => {
    const name = BEFORE.has(words[at - 1]?.text ?? '') || /^\d/.test(words[at + 1]?.text ?? '') || /^\d/.test(words[at - 1]?.text ?? '') ? nameOf(word.text) : null;
    if (name === null) return word;
    slips.push(word);
    return { ...word, text: name, capital: true };
  });
  return { words: slips.length > 0 ? spelled : words, slips };
}

/** The weekday or month that a word is a slip of. */
function nameOf(word: string): string | null {
  if (OTHERS.has(word) || NAMES.includes(word)) return null;
  return FREQUENT.get(word) ?? NAMES.find(name => isOneSlip(word, name)) ?? null;
}

/** One letter wrong, missing, too many, or two that changed places; the first one is right, or changed places. */
function isOneSlip(written: string, name: string): boolean {
  if (Math.abs(written.length - name.length) > 1) return false;
  let start = 0;
  while (start < written.length && written[start] === name[start]) start++;
  let end = 0;
  while (end < Math.min(written.length, name.length) - start && written[written.length - 1 - end] === name[name.length - 1 - end]) end++;
  const [a, b] = [written.slice(start, written.length - end), name.slice(start, name.length - end)];
  return (start > 0 && a.length <= 1 && b.length <= 1) || (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]);
}

/** The misspelled weekdays and months of a sentence's words, each with how it is spelled. */
export const misspelledIn = (words: readonly Word[]): readonly { readonly start: number; readonly end: number; readonly right: string }[] =>
  withDaysSpelled(words).slips.map(({ start, end, text }) => ({ start, end, right: nameOf(text)!.replace(/^./, letter => letter.toUpperCase()) }));
