// Telephone numbers in a letter: whether something can be one, and whether the letter gives the writer's own.

import { located, type Located } from '../base/text.ts';
import { findPlaceholders } from './placeholders.ts';
import { holds, type Reading } from './reading.ts';

/** Digits in groups, with the marks that stand between them: at most 24 characters. No date, no amount, no address of a machine. */
const GROUPS = /(?<![\p{L}\p{N}.,£$€#/-])(?:\+|\(\+?)?\d[\d ().\u00a0/–-]{5,22}\d(?![\p{L}\p{N}%]|[.,:/]\d)/gu;
const DATE = /^\d{4}-\d\d-\d\d|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$|^\d{4}\s?[–-]\s?\d{4}$/;
const MACHINE = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** The numbers in a text that can be telephone numbers, as they are written. */
export function* phonesIn(text: string): Generator<Located<string>> {
  for (const { 0: found, index } of text.matchAll(GROUPS)) {
    const digits = found.replace(/\D/g, '').length;
    if (digits >= 7 && digits <= 15 && !DATE.test(found) && !MACHINE.test(found)) yield located(found, index, index + found.length);
  }
}

/** The first number in a text that can be a telephone number; null where there is none. */
export const phoneIn = (text: string): string | null => phonesIn(text).next().value?.value ?? null;

const NUMBER_TO_COME = /number|phone|mobile|\bcell|nummer|telefon|handy|x{3}/i;

/** Beside digits in groups, a small likelihood is enough. */
const PERHAPS = 0.1;

/** Does the letter give the writer's own number: in a sentence that says so, or in the signature? A place left for it counts, for it has a rule of its own. */
export function givesPhone(reading: Reading): boolean {
  const { letter: { prose, span, leave }, sentences } = reading;
  if (holds('number', reading) || sentences.some(({ text, does }) => does.number > PERHAPS && phoneIn(text) !== null) || findPlaceholders(prose).some(({ start, end }) => NUMBER_TO_COME.test(prose.slice(start, end)))) return true;
  return leave !== null && phoneIn(prose.slice(leave.start - span.start, leave.end - span.start)) !== null;
}
