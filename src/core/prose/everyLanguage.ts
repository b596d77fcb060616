// The words by which a file is read before its letters are, of all languages together: which line greets, what a heading or a log line says.

import { ENGLISH_FILE_WORDS } from './english/fileWords.ts';
import type { FileWords } from './fileWords.ts';
import { GERMAN_FILE_WORDS } from './german/fileWords.ts';

const LANGUAGES: readonly FileWords[] = [ENGLISH_FILE_WORDS, GERMAN_FILE_WORDS];
const anyOf = (kind: keyof FileWords): string => `(?:${LANGUAGES.flatMap(words => words[kind]).join('|')})`;
/** Ends of words that `\b` doesn't know: letters with umlauts. */
const WORD = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'iu');

const GREETING = new RegExp(`^${anyOf('greetings')}(?![\\p{L}\\p{N}])(?: there\\b)?`, 'iu');
const CLOSING = new RegExp(`^${anyOf('closings')}(?![\\p{L}\\p{N}])`, 'iu');
const THANK_YOU = WORD(anyOf('thankYou'));
const FOLLOW_UP = WORD(anyOf('followUp'));
const NOTE = WORD(anyOf('note'));
const LOG = new RegExp(`^\\P{L}*${anyOf('log')}\\s*$`, 'iu');
const SENDING = new RegExp(`^\\P{L}*${anyOf('sending')}(?![\\p{L}])`, 'iu');

/** The greeting with which a line begins ("Dear", "Sehr geehrte"), or null. */
export const greetingAt = (line: string): string | null => GREETING.exec(line)?.[0] ?? null;

/** Does a short line take leave: "Kind regards,", "Mit freundlichen Grüßen"? */
export const takesLeave = (line: string): boolean => CLOSING.test(line);

/** What a heading says its letter is. */
export const kindInTitle = (title: string): 'thank-you' | 'follow-up' | null => (THANK_YOU.test(title) ? 'thank-you' : FOLLOW_UP.test(title) ? 'follow-up' : null);

/** Does a heading speak of a note of any kind? */
export const speaksOfNote = (title: string): boolean => kindInTitle(title) !== null || NOTE.test(title);

/** Is it the heading of a log? */
export const isLogTitle = (title: string): boolean => LOG.test(title);

/** Does the line say that the user acted ("Sent the thank-you note to Priya", "e-mailed Tom", in a table "me | said yes")? A line that names its subject first ("Tom called") does not. */
export const tellsOfSending = (line: string): boolean => SENDING.test(line);
