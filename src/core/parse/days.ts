// Days, times and spans as the format writes them; what isn't clear comes back with the ways in which it could be read.

import { addDays, isClock, makeDay, mondayOf, parseDay, parseOffset, type Day, type When, type Window } from '../base/time.ts';
import type { DayReading } from '../model/application.ts';

/** A value, or why it can't be read, with readings in the canonical spelling. */
export type Reading<T> = { readonly value: T } | { readonly why: 'ambiguous' | 'impossible' | 'unclear'; readonly readings: readonly DayReading[] };

const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?: ?([ap])\.?m\.?)?$/i;

/** A day, or a day with a time and perhaps an offset: `2026-11-18`, `2026-11-18 14:00`, `2026-11-18T14:00:00-08:00`. */
export function readWhen(text: string): Reading<When> {
  const m = /^(\d{4}-\d{2}-\d{2})(?:(?:[T ]|, ?| at )\s*(\S.*))?$/i.exec(text);
  if (!m) return { why: whyNot(text), readings: otherSpellings(text) };
  const day = parseDay(m[1]!);
  if (!day) return { why: 'impossible', readings: [] };
  if (m[2] === undefined) return { value: { day, time: null, offset: null } };
  const zoned = /^(.+?) ?(Z|[+-]\d{2}:?\d{2})$/i.exec(m[2]);
  const time = readClock(zoned ? zoned[1]! : m[2]);
  const offset = zoned ? parseOffset(zoned[2]!) : null;
  if (time === null || (zoned && offset === null)) return { why: CLOCK.test(zoned ? zoned[1]! : m[2]) ? 'impossible' : 'unclear', readings: [{ text: day, order: null }] };
  return { value: { day, time, offset } };
}

/** `9:10`, `09:10:30`, `2:00 pm` as `HH:mm` or `HH:mm:ss`; null where no clock shows it. */
function readClock(text: string): string | null {
  const m = CLOCK.exec(text);
  if (!m) return null;
  let hours = Number(m[1]);
  if (m[4]) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (m[4].toLowerCase() === 'p' ? 12 : 0);
  }
  const time = `${String(hours).padStart(2, '0')}:${m[2]}${m[3] ? `:${m[3]}` : ''}`;
  return isClock(time) ? time : null;
}

/** No span is longer. */
const LONGEST_SPAN = 100;

/** A day or a span of days: also `2026-11-30/2026-12-04`, `week of 2026-11-30`, `2026-W49`. Of a time the day counts. */
export function readWindow(text: string): Reading<Window> {
  const range = text.length > LONGEST_SPAN ? null : /^(\S+) ?(?:\/|–|\.\.| to |- ) ?(\S+)$/i.exec(text);
  if (range && /^\d{4}-/.test(range[1]!) && /^\d{4}-/.test(range[2]!)) {
    const [from, by] = [parseDay(range[1]!), parseDay(range[2]!)];
    if (!from || !by) return { why: 'impossible', readings: [] };
    return from <= by ? { value: { from, by } } : { why: 'impossible', readings: [{ text: `${by}/${from}`, order: null }] };
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

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

function whyNot(text: string): 'ambiguous' | 'impossible' | 'unclear' {
  if (!/^\d{1,2}[/-]\d{1,2}[/-]\d{4}\b/.test(text)) return 'unclear';
  const readings = otherSpellings(text);
  return readings.length === 0 ? 'impossible' : readings.length === 1 ? 'unclear' : 'ambiguous';
}

/** The canonical spellings of what other notations say: `11/12/2026`, `7.12.2026`, `2026/12/7`, `20261207`, `December 7, 2026`, `7 Dec 2026`. */
function otherSpellings(text: string): readonly DayReading[] {
  const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(.*)$/.exec(text);
  if (numeric) {
    const [first, second, year] = [Number(numeric[1]), Number(numeric[3]), Number(numeric[4])];
    const monthFirst = numeric[2] === '.' ? null : makeDay(year, first, second);
    return distinct([[monthFirst, 'month-first'], [makeDay(year, second, first), 'day-first']], numeric[5]!);
  }
  const yearFirst = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})(?!\d)(.*)$/.exec(text);
  if (yearFirst) return distinct([[makeDay(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4])), null]], yearFirst[5]!);
  const monthName = /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(.*)$/i.exec(text);
  if (monthName) return distinct([[makeDay(Number(monthName[3]), monthOf(monthName[1]!), Number(monthName[2])), null]], monthName[4]!);
  const dayName = /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3,9})\.?,? (\d{4})(.*)$/i.exec(text);
  return dayName ? distinct([[makeDay(Number(dayName[3]), monthOf(dayName[2]!), Number(dayName[1])), null]], dayName[4]!) : [];
}

/** The days that exist, once each, with the time behind them where it can be read. */
function distinct(days: readonly (readonly [Day | null, DayReading['order']])[], rest: string): readonly DayReading[] {
  const time = rest.trim() === '' ? '' : readClock(rest.replace(/^[,T ]|at /g, '').trim());
  const existing = days.filter((entry): entry is readonly [Day, DayReading['order']] => entry[0] !== null);
  if (time === null) return [];
  const readings = existing.map(([day, order]) => ({ text: time === '' ? day : `${day} ${time}`, order }));
  return readings.length === 2 && readings[0]!.text === readings[1]!.text ? [{ ...readings[0]!, order: null }] : readings.length === 1 ? [{ ...readings[0]!, order: null }] : readings;
}
