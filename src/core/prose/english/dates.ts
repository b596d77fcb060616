// English for a single day: a date in any of its shapes, a weekday with what says which, "tomorrow".

import { parseDay, type Weekday } from '../../base/time.ts';
import type { DateOrder } from '../../model/settings.ts';
import { patternTable, type Read, type Reader, tableReader, textAt, wordSet } from '../patterns.ts';
import type { Period } from '../timeframe.ts';
import { STRONG_MARKS, type Word } from '../words.ts';
import { ordinal } from './durations.ts';
import { monthNumber, skipClocks, weekAhead, year } from './periods.ts';

// Dates

export const bareDate: Reader<number> = (words, at) => (/^\d{1,2}$/.test(textAt(words, at)) ? { value: Number(textAt(words, at)), end: at + 1 } : null);

/** What a number means that is no date: "the 7th floor", "the second interview". */
const AFTER_A_RANK = wordSet('floor street avenue st ave grade round interview interviews week time one half stage draft part of person position candidate place edition chapter attempt anniversary birthday');
/** "the second" alone is a date only where the next word can't be what it counts. */
const AFTER_A_DATE = wordSet('and or to with at in if so but i as unless about regarding when from once for we you again by on then since - through between either too also latest');

export const isDate = (date: number): boolean => date >= 1 && date <= 31;

/** A date in any of its English shapes; `order` settles 12/7. */
export const dateReader = (order: DateOrder): Reader<Extract<Period, { kind: 'date' }>> => (words, at) => isoDate(words, at) ?? slashDate(words, at, order) ?? monthFirst(words, at) ?? dateFirst(words, at);

type DateRead = ReturnType<Reader<Extract<Period, { kind: 'date' }>>>;

const date = (year: number | null, month: number | null, date: number, end: number): DateRead => (isDate(date) ? { value: { kind: 'date', year, month, date }, end } : null);

function isoDate(words: readonly Word[], at: number): DateRead {
  const day = parseDay(textAt(words, at));
  return day === null ? null : date(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)), at + 1);
}

function slashDate(words: readonly Word[], at: number, order: DateOrder): DateRead {
  if (!textAt(words, at).includes('/')) return null;
  const parts = textAt(words, at).split('/');
  if (parts.length < 2 || parts.length > 3 || !parts.every(part => /^\d{1,4}$/.test(part)) || parts[0]!.length > 2 || parts[1]!.length > 2) return null;
  const [a, b, c] = parts.map(Number) as [number, number, number?];
  const [month, day] = (order === 'month-first' ? a <= 12 : b > 12) ? [a, b] : [b, a];
  if (month < 1 || month > 12 || words[at]!.text === '24/7') return null;
  const read = date(c === undefined ? null : c < 100 ? 2000 + c : c, month, day, at + 1);
  return read && day <= 12 && day !== month ? { ...read, value: { ...read.value, otherwise: { month: day, date: month } } } : read;
}

/** "December 7", "Dec the 7th", "December 7, 2027". */
function monthFirst(words: readonly Word[], at: number): DateRead {
  const month = monthNumber(words, at);
  if (month === null) return null;
  const from = textAt(words, month.end) === 'the' ? month.end + 1 : month.end;
  const day = ordinal(words, from) ?? bareDate(words, from);
  if (day === null) return null;
  const inYear = year(words, day.end);
  return date(inYear?.value ?? null, month.value, day.value, inYear?.end ?? day.end);
}

/** "7 December", "the 7th of December", "the 7th", "the first of the month". */
function dateFirst(words: readonly Word[], at: number): DateRead {
  const the = textAt(words, at) === 'the';
  const day = ordinal(words, the ? at + 1 : at) ?? bareDate(words, the ? at + 1 : at);
  if (day === null) return null;
  const of = textAt(words, day.end) === 'of' ? day.end + 1 : day.end;
  const month = monthNumber(words, of);
  if (month !== null) {
    const inYear = year(words, month.end);
    return date(inYear?.value ?? null, month.value, day.value, inYear?.end ?? month.end);
  }
  const spelt = !/^\d/.test(textAt(words, day.end - 1));
  if (of > day.end && /^(?:the|this)$/.test(textAt(words, of)) && textAt(words, of + 1) === 'month') return date(null, null, day.value, of + 2);
  if (!the || AFTER_A_RANK.has(textAt(words, day.end)) || bareDate(words, day.end - 1)) return null;
  const next = textAt(words, day.end);
  return spelt && next !== '' && next !== ',' && !STRONG_MARKS.has(next) && !AFTER_A_DATE.has(next) ? null : date(null, null, day.value, day.end);
}

// Weekdays, and any single day

export const WEEKDAYS: ReadonlyMap<string, Weekday> = new Map(
  ['sunday sun', 'monday mon', 'tuesday tues tue', 'wednesday weds wed', 'thursday thurs thur thu', 'friday fri', 'saturday sat'].flatMap((names, day) => names.split(' ').map(name => [name, day as Weekday] as const)),
);

/** Weekdays that are words of their own as well: they count with a capital letter only. */
const AMBIGUOUS = wordSet('sun mon wed sat fri');

export const weekday: Reader<Weekday> = (words, at) => {
  const value = WEEKDAYS.get(textAt(words, at));
  return value === undefined || (AMBIGUOUS.has(words[at]!.text) && !words[at]!.capital) ? null : { value, end: at + 1 };
};

/** A single day: a weekday in any of its shapes, a date, or both ("Monday, December 7"). */
export function singleDay(words: readonly Word[], at: number, date: Reader<Extract<Period, { kind: 'date' }>>): Read<Period> | null {
  return weekdayAt(words, at, date) ?? date(words, at) ?? dayWord(words, at);
}

/** As in the United States; its holidays last to the Sunday after it. */
export const THANKSGIVING: Period = { kind: 'weekdayOfMonth', weekday: 4, nth: 4, month: { month: 11, year: null } };

const DAY_WORDS = patternTable<Period>([['today', { kind: 'day', days: 0 }], ['tomorrow', { kind: 'day', days: 1 }], ['the day after tomorrow', { kind: 'day', days: 2 }],
  ['thanksgiving day?', THANKSGIVING],
]);
const dayWord = tableReader(DAY_WORDS);

const BEFORE_A_WEEKDAY = patternTable<'coming' | 'next' | 'the'>([
  ['this coming|next', 'coming'], ['this', 'coming'], ['the coming', 'coming'], ['the very? following|next', 'coming'], ['coming', 'coming'], ['following', 'coming'], ['next', 'next'], ['the', 'the'],
]);

function weekdayAt(words: readonly Word[], at: number, date: Reader<Extract<Period, { kind: 'date' }>>): Read<Period> | null {
  const lead = tableReader(BEFORE_A_WEEKDAY)(words, at);
  const day = weekday(words, lead?.end ?? at);
  if (day === null) return null;
  const dated = dateAfter(words, day.end, date) ?? dateAfter(words, skipClocks(words, day.end), date);
  if (dated !== null) return { ...dated, value: { ...dated.value, weekday: day.value } };
  const ahead = weekAfter(words, day.end);
  if (ahead !== null) return { value: { kind: 'weekdayOfWeek', weekday: day.value, ahead: ahead.value }, end: ahead.end };
  const later = textAt(words, day.end) === 'week' ? 1 : textAt(words, day.end) === 'fortnight' ? 2 : 0;
  if (later > 0) return { value: { kind: 'shifted', period: { kind: 'weekday', weekday: day.value }, count: later, unit: 'week' }, end: day.end + 1 };
  const counted = afterNext(words, day) ?? afterHoliday(words, day);
  if (counted !== null) return counted;
  if (lead?.value === 'the') return definiteWeekday(words, day, date);
  const value: Period = lead?.value === 'next' ? { kind: 'weekdayOfWeek', weekday: day.value, ahead: 1 } : { kind: 'weekday', weekday: day.value };
  return { value, end: textAt(words, day.end) === 'coming' ? day.end + 1 : day.end };
}

/** ", December 7" or "the 7th" after a weekday: the date tells which. */
export function dateAfter(words: readonly Word[], at: number, date: Reader<Extract<Period, { kind: 'date' }>>): DateRead {
  const from = textAt(words, at) === ',' ? at + 1 : at;
  const read = date(words, from) ?? (from === at ? bareNumberOrdinal(words, at) : null);
  return read;
}

const bareNumberOrdinal = (words: readonly Word[], at: number): DateRead => {
  const day = /^\d/.test(textAt(words, at)) ? ordinal(words, at) : null;
  return day && date(null, null, day.value, day.end);
};

/** "of next week", "next week", "this week" after a weekday; in "Friday the week was over" a new clause begins. */
function weekAfter(words: readonly Word[], at: number): Read<number> | null {
  const from = textAt(words, at) === 'of' || textAt(words, at) === ',' ? at + 1 : at;
  const ahead = weekAhead(words, from);
  return ahead === null || (from === at && textAt(words, at) === 'the' && ahead.value === 0) ? null : ahead;
}

/** "Friday after next": the second to come. */
function afterNext(words: readonly Word[], { value, end }: Read<Weekday>): Read<Period> | null {
  const said = textAt(words, end) === 'after' && textAt(words, end + 1) === 'next';
  return said ? { value: { kind: 'shifted', period: { kind: 'weekday', weekday: value }, count: 1, unit: 'week' }, end: end + 2 } : null;
}

/** "Monday after Thanksgiving". */
function afterHoliday(words: readonly Word[], { value, end }: Read<Weekday>): Read<Period> | null {
  const holiday = /^(?:after|following)$/.test(textAt(words, end)) ? dayWord(words, end + 1) : null;
  return holiday?.value.kind === 'weekdayOfMonth' ? { value: { kind: 'weekdayAfter', weekday: value, period: holiday.value }, end: holiday.end } : null;
}

/** "the Monday after the 7th", "the Monday". */
function definiteWeekday(words: readonly Word[], day: Read<Weekday>, date: Reader<Extract<Period, { kind: 'date' }>>): Read<Period> | null {
  if (!/^(?:after|following|before)$/.test(textAt(words, day.end))) return { value: { kind: 'weekday', weekday: day.value }, end: day.end };
  const anchor = date(words, day.end + 1);
  if (anchor === null || textAt(words, day.end) === 'before') return null;
  return { value: { kind: 'weekdayAfter', weekday: day.value, period: anchor.value }, end: anchor.end };
}
