// Calendar days, clock times, instants and windows, in any time zone: whole-day arithmetic without a detour through UTC.

import { TZDate, tzOffset } from '@date-fns/tz';
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { de } from 'date-fns/locale/de';
import { addDays as addDaysTo, addMonths as addMonthsTo, differenceInCalendarDays, endOfMonth, format, getDay, startOfISOWeek } from 'date-fns';

/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** A day, perhaps with a clock time (`HH:mm` or `HH:mm:ss`), perhaps with an offset from UTC in minutes. Without an offset the time is local to the user's zone. */
export interface When {
  readonly day: Day;
  readonly time: string | null;
  readonly offset: number | null;
}

/** A stretch of whole days, both included. */
export interface Window {
  readonly from: Day;
  readonly by: Day;
}

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** Days of the week as date-fns counts them: Sunday is 0. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A day as a date-fns date in UTC, where no clock ever changes. */
const dateOf = (day: Day): Date => new UTCDateMini(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
/** Years have four digits: what is counted beyond the last of them ends there. */
const LAST = Date.UTC(9999, 11, 31);
const dayFrom = (date: Date): Day => new Date(Math.min(date.getTime(), LAST)).toISOString().slice(0, 10);

/** The day with that year, month (from 1) and date, or null where the calendar has none (30 February) or the year lies outside 1900 to 9999. */
export function makeDay(year: number, month: number, date: number): Day | null {
  if (!(year >= 1900 && year <= 9999)) return null;
  const made = new UTCDateMini(year, month - 1, date);
  return made.getMonth() === month - 1 && made.getDate() === date ? dayFrom(made) : null;
}

/** `YYYY-MM-DD` and nothing else, or null; a day that the calendar doesn't have is null, never rolled over. */
export function parseDay(text: string): Day | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return m && makeDay(Number(m[1]), Number(m[2]), Number(m[3]));
}

export const addDays = (day: Day, days: number): Day => dayFrom(addDaysTo(dateOf(day), days));
/** The same date that many months later; where that month is too short, its last day. */
export const addMonths = (day: Day, months: number): Day => dayFrom(addMonthsTo(dateOf(day), months));
/** Whole days from `a` to `b`; negative where `b` is the earlier. */
export const daysBetween = (a: Day, b: Day): number => differenceInCalendarDays(dateOf(b), dateOf(a));
export const weekdayOf = (day: Day): Weekday => getDay(dateOf(day)) as Weekday;
/** The Monday of the day's week (weeks run Monday to Sunday). */
export const mondayOf = (day: Day): Day => dayFrom(startOfISOWeek(dateOf(day)));
export const lastOfMonth = (day: Day): Day => dayFrom(endOfMonth(dateOf(day)));
/** The first day with that weekday after `day`, never `day` itself. */
export const nextWeekday = (day: Day, weekday: Weekday): Day => addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1);
export const maxDay = (a: Day, b: Day): Day => (a > b ? a : b);

/** Which days count as business days: weekdays without holidays. */
export interface BusinessCalendar {
  readonly weekdays: readonly Weekday[];
  readonly holidays: ReadonlySet<Day>;
}

/** Monday to Friday, no holidays: how promises are counted. */
export const PLAIN_CALENDAR: BusinessCalendar = { weekdays: [1, 2, 3, 4, 5], holidays: new Set() };

/** The `count`th business day after `day` (`count` 0: the day itself, whatever it is). A calendar without business days counts every day. */
export function addBusinessDays(day: Day, count: number, calendar: BusinessCalendar): Day {
  const counts = (d: Day): boolean => calendar.weekdays.includes(weekdayOf(d)) && !calendar.holidays.has(d);
  let at = day;
  for (let left = count, steps = 0; left > 0; steps++) {
    at = addDays(at, 1);
    if (calendar.weekdays.length === 0 || steps > 3660 || counts(at)) left--;
  }
  return at;
}

/** Does the machine's Intl know this zone (`Europe/Berlin`, `UTC`)? */
export function isTimeZone(zone: string): boolean {
  return !Number.isNaN(tzOffset(zone, new Date(0)));
}

/** The calendar day on which an instant falls in a zone. */
export const dayOf = (instant: Instant, zone: string): Day => dayFrom(new Date(instant + offsetAt(instant, zone) * MINUTE));

/** The instant of a day and clock time in a zone. A time that the clock skips is read with the offset before the change; one that comes twice is the first. */
export function localInstant(day: Day, time: string, zone: string): Instant {
  const wall = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), Number(time.slice(0, 2)), Number(time.slice(3, 5)), Number(time.slice(6, 8)));
  const dayBefore = offsetAt(wall - DAY, zone);
  const before = wall - dayBefore * MINUTE;
  if (offsetAt(before, zone) === dayBefore) return before;
  const dayAfter = offsetAt(wall + DAY, zone);
  const after = wall - dayAfter * MINUTE;
  return offsetAt(after, zone) === dayAfter ? after : before;
}

/** Minutes east of UTC. Intl is asked for the ends of a day only, where they agree: no zone changes its clocks twice within a day. */
function offsetAt(instant: Instant, zone: string): number {
  const day = Math.floor(instant / DAY);
  const offset = offsetAtStart(day, zone);
  return offset === offsetAtStart(day + 1, zone) ? offset : tzOffset(zone, new Date(instant));
}

/** By zone, the offsets at the start of days in UTC, counted from 1970. */
const offsets = new Map<string, Map<number, number>>();
/** More than a hundred years of one zone. */
const MOST_OFFSETS = 40_000;

function offsetAtStart(day: number, zone: string): number {
  let known = offsets.get(zone);
  if (!known || known.size >= MOST_OFFSETS) offsets.set(zone, known = new Map());
  let offset = known.get(day);
  if (offset === undefined) known.set(day, offset = tzOffset(zone, new Date(day * DAY)));
  return offset;
}

/** The instant of a moment; null for a bare day. A time without an offset is local to `zone`. */
export function instantOf(when: When, zone: string): Instant | null {
  if (when.time === null) return null;
  return when.offset === null ? localInstant(when.day, when.time, zone) : localInstant(when.day, when.time, 'UTC') - when.offset * MINUTE;
}

/** The first instant of a day in a zone: midnight, and where that is skipped (Havana in spring) the moment of the change. */
export const startOfDay = (day: Day, zone: string): Instant => localInstant(day, '00:00', zone);

/** The last millisecond of a day in a zone. */
export const endOfDay = (day: Day, zone: string): Instant => startOfDay(addDays(day, 1), zone) - 1;

/** Has it begun at `now`? A bare day begins with its day. */
export function hasBegun(when: When, now: Instant, zone: string): boolean {
  const instant = instantOf(when, zone);
  return instant === null ? when.day <= dayOf(now, zone) : instant <= now;
}

/** Is it over at `now`? A time is over once it has come, a bare day when the day has ended. */
export function isOver(when: When, now: Instant, zone: string): boolean {
  const instant = instantOf(when, zone);
  return instant === null ? when.day < dayOf(now, zone) : instant <= now;
}

/**
 * Did `a` happen at or after `b`? Two times compare as instants, else the days as written; on one day, what has no time counts as
 * after what has one.
 */
export function atOrAfter(a: When, b: When, zone: string): boolean {
  const [x, y] = [instantOf(a, zone), instantOf(b, zone)];
  if (x !== null && y !== null) return x >= y;
  return a.day === b.day ? x === null : a.day > b.day;
}

/** Did `a` certainly happen before `b`? On one day only two times tell. */
export function surelyBefore(a: When, b: When, zone: string): boolean {
  const [x, y] = [instantOf(a, zone), instantOf(b, zone)];
  return x !== null && y !== null ? x < y : a.day < b.day;
}

/** Where a moment stands among others: a bare day at the end of its day, so that it comes after the times on it. */
const placeOf = (when: When, zone: string): Instant => instantOf(when, zone) ?? endOfDay(when.day, zone);

/** Order of two moments: negative where `a` is the earlier; a bare day comes after the times on it. */
export const compareWhen = (a: When, b: When, zone: string): number => placeOf(a, zone) - placeOf(b, zone);

/** The things in the order of their moments, as `compareWhen` has it; those at one moment stay in the order in which they came. */
export const inOrderOfTime = <T>(things: readonly T[], whenOf: (thing: T) => When, zone: string): T[] =>
  things.map(thing => ({ thing, place: placeOf(whenOf(thing), zone) })).sort((a, b) => a.place - b.place).map(({ thing }) => thing);

/** An instant as ISO 8601 with the offset of the zone: `2026-11-19T14:00:00+01:00`. */
export const isoIn = (instant: Instant, zone: string): string => format(new TZDate(instant, zone), "yyyy-MM-dd'T'HH:mm:ssxxx");

/** Local date and time in a zone as the file format writes it: `2026-11-19 09:10`. */
export const writtenIn = (instant: Instant, zone: string): string => format(new TZDate(instant, zone), 'yyyy-MM-dd HH:mm');

/** A strict ISO instant (`2026-11-19T09:10:00Z`, with seconds or not, offset needed unless a zone is given; a bare day is its start), or null. */
export function parseInstant(text: string, zone: string): Instant | null {
  const m = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(text.trim());
  const day = m && parseDay(m[1]!);
  if (!m || !day) return null;
  if (!m[2]) return startOfDay(day, zone);
  if (!isClock(m[2])) return null;
  const offset = m[3] ? parseOffset(m[3]) : null;
  return m[3] && offset === null ? null : instantOf({ day, time: m[2], offset }, zone);
}

/** `HH:mm` or `HH:mm:ss` within a day? */
export function isClock(text: string): boolean {
  const [h, m, s = 0] = text.split(':').map(Number);
  return h! <= 23 && m! <= 59 && s <= 59;
}

/** `Z`, `+05:30`, `-0800` as minutes east of UTC; null beyond 18 hours. */
export function parseOffset(text: string): number | null {
  if (/^z$/i.test(text)) return 0;
  const m = /^([+-])(\d{2}):?(\d{2})$/.exec(text);
  if (!m) return null;
  const minutes = Number(m[2]) * 60 + Number(m[3]);
  return Number(m[3]) > 59 || minutes > 18 * 60 ? null : m[1] === '-' ? -minutes : minutes;
}

/** A day in a format of date-fns, in English. */
export const formatDay = (day: Day, pattern: string): string => format(dateOf(day), pattern);
/** A day with its weekday, for letters: `Wednesday, 18 November`. */
export const longDay = (day: Day): string => format(dateOf(day), 'EEEE, d MMMM');
/** A day in a format of date-fns, in German. */
export const formatDayInGerman = (day: Day, pattern: string): string => format(dateOf(day), pattern, { locale: de });
/** `Mittwoch, den 18. November`. */
export const longDayInGerman = (day: Day): string => formatDayInGerman(day, "EEEE, 'den' d. MMMM");
/** `Wednesday`, for letters. */
export const weekdayName = (day: Day): string => format(dateOf(day), 'EEEE');

/** A moment in the canonical spelling of the format: `2026-11-18`, `2026-11-18 14:00`, `2026-11-18T14:00-08:00`. */
export function whenText({ day, time, offset }: When): string {
  if (time === null) return day;
  if (offset === null) return `${day} ${time}`;
  const minutes = Math.abs(offset);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${day}T${time}${offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`}`;
}
