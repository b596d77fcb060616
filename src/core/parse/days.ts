// Days, times and spans as the format writes them; what isn't clear comes back with the ways in which it could be read.

import { addDays, isClock, makeDay, mondayOf, parseDay, parseOffset, type Day, type When, type Window } from '../base/time.ts';
import type { DayReading } from '../model/application.ts';

/** A value, or why it can't be read, with readings in the canonical spelling. */
export type Reading<T> = { readonly value: T } | { readonly why: 'ambiguous' | 'impossible' | 'unclear' | 'no time'; readonly readings: readonly DayReading[] };

const CLOCK = /^(\d{1,2})(?:[:.](\d{2})(?::(\d{2})(?:\.\d+)?)?(?: ?([ap])\.?m\.?| ?uhr)?| ?([ap])\.?m\.?| ?uhr)$/i;

/** A day, or a day with a time and perhaps an offset: `2026-11-18`, `2026-11-18 14:00`, `2026-11-18T14:00:00-08:00`; of a time from and to the start. */
export function readWhen(written: string): Reading<When> {
  const text = withSpaces(written);
  const m = /^(\d{4}-\d{2}-\d{2})(?:(?: at |[T ]|, ?)\s*(\S.*))?$/i.exec(text);
  if (!m) return inOtherSpelling(text);
  const day = parseDay(m[1]!);
  if (!day) return { why: 'impossible', readings: [] };
  if (m[2] === undefined) return { value: { day, time: null, offset: null } };
  const span = readTimes(m[2]);
  const zoned = span?.unlikeOffset ? null : /^(.+?) ?(Z|[+-]\d{2}:?\d{2})$/i.exec(m[2]);
  const time = span?.unlikeOffset ? span.from : readClock(zoned ? zoned[1]! : m[2]);
  const offset = zoned ? parseOffset(zoned[2]!) : null;
  // "10:00-11:00": an hour in the morning, or ten o'clock in Pago Pago? With a T it is as ISO has it.
  if (span && zoned && offset !== null && time !== null && text[10] !== 'T' && isShort(span)) return { why: 'ambiguous', readings: [{ text: `${day} ${time}`, order: null, whole: true }, { text: `${day}T${time}${zoned[2]!}`, order: null, whole: true }] };
  if (time === null || (zoned && offset === null)) return { why: CLOCK.test(zoned ? zoned[1]! : m[2]) ? 'impossible' : 'unclear', readings: [{ text: day, order: null, whole: false }] };
  return { value: { day, time, offset } };
}

/** What is pasted may hold spaces of other kinds, which look the same. */
const withSpaces = (text: string): string => text.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ');

/** `9:10`, `9.10`, `09:10:30`, `2:00 pm`, `2pm`, `14 Uhr` as `HH:mm` or `HH:mm:ss`; null where no clock shows it. */
function readClock(text: string): string | null {
  const m = CLOCK.exec(text);
  if (!m) return null;
  let hours = Number(m[1]);
  const half = m[4] ?? m[5];
  if (half) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const time = `${String(hours).padStart(2, '0')}:${m[2] ?? '00'}${m[3] ? `:${m[3]}` : ''}`;
  return isClock(time) ? time : null;
}

/** From when to when, as of a meeting; the end is told apart, for only the start is a part of `at`. */
interface Times {
  readonly from: string;
  readonly by: string;
  /** Is it written as no offset from UTC is: with spaces, a long dash, words, or beyond those that there are (12 hours west)? */
  readonly unlikeOffset: boolean;
}

/** No times are longer. */
const LONGEST_TIMES = 40;

/** `14:00 - 15:00`, `14:00–15:00`, `2-3 pm`, `14 bis 15 Uhr`: what stands behind the end counts for both. Null for anything else. */
function readTimes(text: string): Times | null {
  const [start = '', end = '', ...more] = text.length > LONGEST_TIMES ? [] : text.split(/ ?[-–—] ?| (?:to|until|bis) /i);
  const by = readClock(end);
  if (by === null || more.length > 0) return null;
  const endings = /[ap]\.?m|uhr/i.test(start) ? [''] : /uhr$/i.test(end) ? [' uhr'] : /p\.?m\.?$/i.test(end) ? [' pm', ' am'] : /a\.?m\.?$/i.test(end) ? [' am', ' pm'] : [''];
  const starts = endings.flatMap(ending => readClock(start + ending) ?? []);
  const from = starts.find(time => time < by) ?? starts[0];
  return from === undefined ? null : { from, by, unlikeOffset: !/\d-\d\d:\d\d$/.test(text) || by > '12:00' };
}

/** Does it take at most some hours? */
const isShort = ({ from, by }: Times): boolean => from < by && Number(by.slice(0, 2)) - Number(from.slice(0, 2)) <= 4;

/** No span is longer. */
const LONGEST_SPAN = 100;

/** A day or a span of days: also `2026-11-30/2026-12-04`, `week of 2026-11-30`, `2026-W49`. Of a time the day counts. */
export function readWindow(written: string): Reading<Window> {
  const text = withSpaces(written);
  const range = text.length > LONGEST_SPAN ? null : /^(\S+) ?(?:\/|–|\.\.| to |- ) ?(\S+)$/i.exec(text);
  if (range && /^\d{4}-/.test(range[1]!) && /^\d{4}-/.test(range[2]!)) {
    const [from, by] = [parseDay(range[1]!), parseDay(range[2]!)];
    if (!from || !by) return { why: 'impossible', readings: [] };
    return from <= by ? { value: { from, by } } : { why: 'impossible', readings: [{ text: `${by}/${from}`, order: null, whole: true }] };
  }
  const week = /^(?:the )?week of (.+)$/i.exec(text);
  if (week) {
    const day = readWhen(week[1]!);
    return 'value' in day ? { value: workweek(day.value.day) } : { ...day, readings: day.readings.map(reading => ({ ...reading, text: `week of ${reading.text}` })) };
  }
  const iso = /^(\d{4})-W(\d{2})$/i.exec(text);
  if (iso) {
    const monday = isoWeek(Number(iso[1]), Number(iso[2]));
    return monday ? { value: workweek(monday) } : { why: 'impossible', readings: [] };
  }
  const single = readWhen(text);
  return 'value' in single ? { value: { from: single.value.day, by: single.value.day } } : single;
}

/** Monday to Friday of the day's week. */
function workweek(day: Day): Window {
  const monday = mondayOf(day);
  return { from: monday, by: addDays(monday, 4) };
}

/** The Monday of an ISO 8601 week: week 1 holds 4 January. Null for a week that the year doesn't have. */
function isoWeek(year: number, week: number): Day | null {
  const january4 = makeDay(year, 1, 4);
  if (!january4 || week < 1) return null;
  const monday = addDays(mondayOf(january4), 7 * (week - 1));
  return addDays(monday, 3).startsWith(String(year)) ? monday : null;
}

/** The names of the months, English and German, in full and short. */
export const MONTH_NAMES = ['january januar jänner jan', 'february februar feb', 'march märz mar mrz', 'april apr', 'may mai', 'june juni jun', 'july juli jul', 'august aug', 'september sept sep', 'october oktober oct okt', 'november nov', 'december dezember dec dez'].map(names => names.split(' '));
/** From 1, by the first three letters: a slip further on is none here. 0 for a word that names none. */
const monthOf = (word: string): number => MONTH_NAMES.findIndex(names => names.some(name => word.toLowerCase().startsWith(name.slice(0, 3)))) + 1;

/** The days that a text in another notation may mean, with the order of numbers in which it means each, and what stands behind them. */
interface OtherSpelling {
  readonly days: readonly (readonly [Day | null, DayReading['order']])[];
  readonly rest: string;
}

/** Why a text isn't in the format, with the canonical spellings of what it says: each with its time, or without one that can't be read. */
function inOtherSpelling(text: string): Reading<When> {
  const found = otherSpelling(text);
  if (!found) return { why: 'unclear', readings: [] };
  const days = distinct(found.days);
  if (days.length === 0) return { why: 'impossible', readings: [] };
  const written = found.rest.trim().replace(/^,? ?(?:at |@ ?|T|[–-] )?/i, '');
  const time = readTimes(written)?.from ?? readClock(written);
  const readings = days.map(([day, order]): DayReading => ({ text: time === null ? day : `${day} ${time}`, order, whole: time !== null || written === '' }));
  return { why: time === null && CLOCK.test(written) ? 'impossible' : days.length > 1 ? 'ambiguous' : 'unclear', readings };
}

/** `11/12/2026`, `7.12.2026`, `2026/12/7`, `20261207`, `December 7, 2026`, `7 Dec 2026`, `7. Dezember 2026`; null for none of these. */
function otherSpelling(text: string): OtherSpelling | null {
  const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(.*)$/.exec(text);
  if (numeric) {
    const [first, second, year] = [Number(numeric[1]), Number(numeric[3]), Number(numeric[4])];
    const monthFirst = numeric[2] === '.' ? null : makeDay(year, first, second);
    return { days: [[monthFirst, 'month-first'], [makeDay(year, second, first), 'day-first']], rest: numeric[5]! };
  }
  const yearFirst = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/.exec(text) ?? /^(\d{4})()(0[1-9]|1[0-2])(\d{2})(?!\d)(.*)$/.exec(text);
  if (yearFirst) return { days: [[makeDay(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4])), null]], rest: yearFirst[5]! };
  const monthName = /^(?:[a-z]{3,10},? )?([a-zä]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(.*)$/i.exec(text);
  if (monthName) return named(monthName[1]!, monthName[2]!, monthName[3]!, monthName[4]!);
  const dayName = /^(?:[a-z]{3,10},? )?(\d{1,2})(?:st|nd|rd|th)?\.? ([a-zä]{3,9})\.?,? (\d{4})(.*)$/i.exec(text);
  return dayName && named(dayName[2]!, dayName[1]!, dayName[3]!, dayName[4]!);
}

/** Null for a word that names no month. */
function named(word: string, date: string, year: string, rest: string): OtherSpelling | null {
  const month = monthOf(word);
  return month === 0 ? null : { days: [[makeDay(Number(year), month, Number(date)), null]], rest };
}

/** The days that exist, once each; the order counts where it decides between two. */
function distinct(days: OtherSpelling['days']): readonly (readonly [Day, DayReading['order']])[] {
  const existing = days.filter((entry): entry is readonly [Day, DayReading['order']] => entry[0] !== null);
  return new Set(existing.map(([day]) => day)).size === 1 ? [[existing[0]![0], null]] : existing;
}
