// The words by which a file is read before its letters are, of all languages together: which line greets, what a heading or a log line says.

import { ENGLISH_FILE_WORDS } from './english/fileWords.ts';
import type { FileWords } from './fileWords.ts';
import { GERMAN_FILE_WORDS } from './german/fileWords.ts';

const LANGUAGES: readonly FileWords[] = [ENGLISH_FILE_WORDS, GERMAN_FILE_WORDS];
/** For texts in lower case: an expression that takes capitals for small letters takes ten times as long to compile. */
const anyOf = (kind: keyof FileWords): string => `(?:${LANGUAGES.flatMap(words => words[kind]).join('|')})`;
/** Ends of words that `\b` doesn't know: letters with umlauts. */
const WORD = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'u');

const GREETING = new RegExp(`^${anyOf('greetings')}(?![\\p{L}\\p{N}])(?: there\\b)?`, 'u');
const CLOSING = new RegExp(`^${anyOf('closings')}(?![\\p{L}\\p{N}])`, 'u');
const THANK_YOU = WORD(anyOf('thankYou'));
const FOLLOW_UP = WORD(anyOf('followUp'));
const DECISION = WORD(anyOf('decision'));
const NOTE = WORD(anyOf('note'));
const FROM = WORD(anyOf('from'));
const APPLICATION = new RegExp(`^\\P{L}*${anyOf('application')}(?:\\P{L}*$| *[:,(–—-]| ${anyOf('towards')}(?![\\p{L}\\p{N}]))`, 'u');
const LOG = new RegExp(`^\\P{L}*${anyOf('log')}\\s*$`, 'u');
const SENDING = new RegExp(`^\\P{L}*${anyOf('sending')}(?![\\p{L}])`, 'u');

/** The greeting with which a line begins ("Dear", "Sehr geehrte"), or null. */
export function greetingAt(line: string): string | null {
  const greeting = GREETING.exec(line.toLowerCase())?.[0];
  return greeting === undefined ? null : line.slice(0, greeting.length);
}

/** Does a short line take leave: "Kind regards,", "Mit freundlichen Grüßen"? */
export const takesLeave = (line: string): boolean => CLOSING.test(line.toLowerCase());

/** What a heading says its letter is. */
export function kindInTitle(title: string): 'thank-you' | 'follow-up' | null {
  const lower = title.toLowerCase();
  return THANK_YOU.test(lower) ? 'thank-you' : FOLLOW_UP.test(lower) ? 'follow-up' : null;
}

/** Is it the heading of a note that answers an offer or a refusal: "Thank you for the offer", "Zusage"? A follow-up on one stays a follow-up. */
export function namesDecision(title: string): boolean {
  const lower = title.toLowerCase();
  return DECISION.test(lower) && !FOLLOW_UP.test(lower);
}

/** Does a heading speak of a note of any kind? */
export const speaksOfNote = (title: string): boolean => kindInTitle(title) !== null || NOTE.test(title.toLowerCase());

/** Is it the heading of the application itself: "Cover letter to Linda Park"? "Application status" is none. */
export const namesApplication = (title: string): boolean => kindInTitle(title) === null && APPLICATION.test(title.toLowerCase());

/** Does a heading say who wrote: "Reply from Priya"? */
export const namesSender = (title: string): boolean => FROM.test(title.toLowerCase());

/** Is it the heading of a log? */
export const isLogTitle = (title: string): boolean => LOG.test(title.toLowerCase());

/** Does the line say that the user acted ("Sent the thank-you note to Priya", "e-mailed Tom", in a table "me | said yes")? A line that names its subject first ("Tom called") does not. */
export const tellsOfSending = (line: string): boolean => SENDING.test(line.toLowerCase());
