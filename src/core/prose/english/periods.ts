// English words for which week or month is meant, for a part of it, and for times of the day, which say nothing of the day itself.

import { type PatternTable, patternTable, phrases, type Reader, type Readers, remembering, skipPhrase, tableReader, textAt, wordSet } from '../patterns.ts';
import type { MonthName, Part, Period } from '../timeframe.ts';
import type { Word } from '../words.ts';
import { SMALL } from './durations.ts';

// Times of the day

/** Parts of the day, which say nothing of the day itself. */
const CLOCKS = phrases(
  'at|around|about? about|around? <clock>', 'first thing in? the? morning?', 'first thing', 'bright and early', 'in the early|late? morning|afternoon|evening', 'at night|noon|lunchtime|lunch|midday|midnight',
  'morning|afternoon|evening|night|lunchtime|noon|midday', 'before|after lunch|noon|work|five|nine', 'at? the? close of business|play|day', 'end of business|day',
);
export const BEFORE_A_DAY = phrases('<endOfDay> on|of?', 'at? <clock> on?', 'at? noon|midday|lunchtime|midnight on?', 'first thing on?', 'bright and early on?', 'the morning|afternoon|evening|night of', 'early|late? in the morning|afternoon|evening of|on');

/** "3 pm", "3pm", "3:30", "10 o'clock". */
export const clock: Reader<true> = (words, at) => {
  const text = textAt(words, at);
  if (/^\d{1,2}(?:am|pm)$/.test(text)) return { value: true, end: at + 1 };
  const suffixed = /^(?:am|pm|o'clock|sharp)$/.test(textAt(words, at + 1));
  if (/^\d{1,2}[:.]\d\d$/.test(text)) return { value: true, end: suffixed ? at + 2 : at + 1 };
  return suffixed && (/^\d{1,2}$/.test(text) || SMALL.includes(text)) ? { value: true, end: at + 2 } : null;
};

const END_OF_DAY = phrases('eod|cob|eob|cop', 'the? end of the|this? business|working day', 'the? end of the|this? day|business|play', 'the? close of business|play|day');
export const endOfDay: Reader<true> = (words, at) => {
  const end = skip(words, at, END_OF_DAY);
  return end > at ? { value: true, end } : null;
};

/** The word after the first of the phrases that matches at `at`, or `at`. */
export const skip = (words: readonly Word[], at: number, table: PatternTable<null>): number => skipPhrase(words, at, table, SKIP_READERS);
const SKIP_READERS: Readers<{ clock: true; endOfDay: true }> = {
  clock: (words, at) => clock(words, at),
  endOfDay: (words, at) => endOfDay(words, at),
};

/** Skip what says only at what time of the day. */
export const skipClocks = (words: readonly Word[], at: number): number => {
  const next = textAt(words, at) === ',' ? at + 1 : at;
  const end = skip(words, next, CLOCKS);
  return end > next ? end : at;
};

// Weeks and months, and their parts

/** How one speaks of a part of a week or a month; what follows is the week or month. */
const PARTS = patternTable<Part>([
  ['the? early part|days|half of', 'early'], ['early on? in?', 'early'], ['at? the beginning|start|top|outset of', 'early'], ['the? first part|days of', 'early'], ['first thing', 'early'],
  ['mid', 'mid'], ['the? middle of', 'mid'], ['midway|halfway through|into', 'mid'], ['midweek', 'mid'],
  ['late|later on? in?', 'late'], ['the? latter|second|back half|part of', 'secondHalf'], ['the first half of', 'firstHalf'],
  ['the very? end of', 'end'], ['end of', 'end'], ['the back|tail end of', 'end'],
]);

export const part = remembering(tableReader(PARTS));

const WEEKS = patternTable<number>([
  ['the? week after next', 2], ['the following|coming week', 1], ['next week', 1], ['this coming|next week', 1], ['this|the|that week', 0],
]);
const MONTHS_AHEAD = patternTable<number>([['the? month after next', 2], ['the following|coming month', 1], ['next month', 1], ['this coming|next month', 1], ['this|the month', 0]]);

export const weekAhead = remembering(tableReader(WEEKS));
export const monthAhead = tableReader(MONTHS_AHEAD);

const MONTHS: ReadonlyMap<string, number> = new Map(
  ['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sept sep', 'october oct', 'november nov', 'december dec'].flatMap((names, index) =>
    names.split(' ').map(name => [name, index + 1] as const),
  ),
);

/** Months that are words of their own as well: they count with a capital letter only. */
const AMBIGUOUS = wordSet('may march mar dec jan jun');

export const monthNumber: Reader<number> = (words, at) => {
  const value = MONTHS.get(textAt(words, at));
  return value === undefined || (AMBIGUOUS.has(words[at]!.text) && !words[at]!.capital) ? null : { value, end: at + 1 };
};

export const year: Reader<number> = (words, at) => {
  const from = textAt(words, at) === ',' ? at + 1 : at;
  return /^(?:19|20|21)\d\d$/.test(textAt(words, from)) ? { value: Number(textAt(words, from)), end: from + 1 } : null;
};

/** A month by name: "December", "this December", "December 2027". */
export const namedMonth: Reader<MonthName> = (words, at) => {
  const from = /^(?:this|next|coming)$/.test(textAt(words, at)) ? at + 1 : at;
  const month = monthNumber(words, from);
  const inYear = month && year(words, month.end);
  return month && { value: { month: month.value, year: inYear?.value ?? null }, end: inYear?.end ?? month.end };
};

const NEW_YEAR = phrases('the new year');

export const month: Reader<MonthName> = (words, at) => {
  const ahead = monthAhead(words, at);
  if (ahead !== null) return { value: { ahead: ahead.value }, end: ahead.end };
  const newYear = skip(words, at, NEW_YEAR);
  return newYear > at ? { value: { month: 1, year: null }, end: newYear } : namedMonth(words, at);
};

const RANKS: ReadonlyMap<string, number> = new Map(Object.entries({ first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 }));
export const nth: Reader<number> = (words, at) => {
  const value = RANKS.get(textAt(words, at));
  return value === undefined ? null : { value, end: at + 1 };
};

/** "week", "month", "year", "day" with what says which: what can be "out", or have an end. */
export const span: Reader<Period> = (words, at) => {
  const ahead = weekAhead(words, at);
  if (ahead !== null) return { value: { kind: 'week', ahead: ahead.value, part: 'end' }, end: ahead.end };
  if (/^(?:the|this)$/.test(textAt(words, at)) && textAt(words, at + 1) === 'year') return { value: { kind: 'month', month: { month: 12, year: null }, part: 'end' }, end: at + 2 };
  if (/^(?:the|this)$/.test(textAt(words, at)) && textAt(words, at + 1) === 'day') return { value: { kind: 'today' }, end: at + 2 };
  const found = month(words, at);
  return found && { value: { kind: 'month', month: found.value, part: 'end' }, end: found.end };
};
