// English words for times: "by Friday", "early next week", "in a couple of days", "the 7th", read into timeframes that know no English.

import { parseDay, type Weekday } from '../../base/time.ts';
import type { DateOrder } from '../../model/settings.ts';
import type { MonthName, Part, Period, Timeframe, Unit } from '../timeframe.ts';
import { matchPattern, patternTable, phrases, skipPhrase, wordSet, type PatternTable, type Reader, type Readers } from '../patterns.ts';
import { STRONG_MARKS, type Word } from '../words.ts';

/** A time expression in a sentence: from word `first` up to, not including, word `end`. */
export interface TimeWords {
  readonly first: number;
  readonly end: number;
  readonly timeframe: Timeframe;
  /** Can it say when something is done? "until Friday", "since Friday", "for Friday" can't. */
  readonly adverbial: boolean;
}

interface Duration {
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  /** Shorter than a day: it is over today. */
  readonly today: boolean;
}

/** What the slots of the patterns below may hold. */
interface Captured {
  duration: Duration;
  unit: Duration;
  weekday: Weekday;
  date: Extract<Period, { kind: 'date' }>;
  day: Period;
  endOfDay: true;
  part: Part;
  week: number;
  month: MonthName;
  named: MonthName;
  nth: number;
  year: number;
  span: Period;
  clock: true;
}

const WEEKDAYS: ReadonlyMap<string, Weekday> = new Map(
  ['sunday sun', 'monday mon', 'tuesday tues tue', 'wednesday weds wed', 'thursday thurs thur thu', 'friday fri', 'saturday sat'].flatMap((names, day) => names.split(' ').map(name => [name, day as Weekday] as const)),
);
const MONTHS: ReadonlyMap<string, number> = new Map(
  ['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sept sep', 'october oct', 'november nov', 'december dec'].flatMap((names, index) =>
    names.split(' ').map(name => [name, index + 1] as const),
  ),
);
/** Names that are words of their own as well: they count with a capital letter only. */
const AMBIGUOUS = wordSet('sun mon wed sat fri may march mar dec jan jun');

const UNITS: Readonly<Record<string, Unit | 'hour' | 'minute'>> = {
  day: 'day', days: 'day', night: 'day', nights: 'day', week: 'week', weeks: 'week', wk: 'week', wks: 'week', fortnight: 'week', fortnights: 'week', month: 'month', months: 'month',
  hour: 'hour', hours: 'hour', hr: 'hour', hrs: 'hour', h: 'hour', minute: 'minute', minutes: 'minute', weekdays: 'businessDay', workdays: 'businessDay', workday: 'businessDay',
  "day's": 'day', "week's": 'week', "fortnight's": 'week', "month's": 'month', "hour's": 'hour', "days'": 'day',
};
const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');
const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' ');

/** Nobody promises anything further off: a larger number is no number of days. */
const LARGEST_COUNT = 3660;

const textAt = (words: readonly Word[], at: number): string => words[at]?.text ?? '';

/** "3", "three", "forty eight", "a", "a couple of", "a few", "several", "a dozen". */
const number: Reader<number> = (words, at) => {
  const text = textAt(words, at);
  if (/^\d{1,4}$/.test(text)) return Number(text) <= LARGEST_COUNT ? { value: Number(text), end: at + 1 } : null;
  const tens = TENS[text];
  const unit = SMALL.indexOf(textAt(words, at + 1));
  if (tens !== undefined && unit >= 1 && unit <= 9) return { value: tens + unit, end: at + 2 };
  if (tens !== undefined) return { value: tens, end: at + 1 };
  const small = SMALL.indexOf(text);
  if (small >= 1) return { value: small, end: at + 1 };
  return loose(words, at);
};

const LOOSE = patternTable<number>([
  ['a|the? couple of? more?', 2], ['a? few more?', 3], ['several more?', 5], ['half a dozen', 6], ['a dozen', 12], ['a|an|another|one good|full|single|whole?', 1],
]);

const loose: Reader<number> = (words, at) => tableReader(LOOSE)(words, at);

/** "days", "business days", "fortnight". */
function unitAt(words: readonly Word[], at: number): { factor: number; unit: Unit | 'hour' | 'minute'; end: number } | null {
  if (/^(?:business|working|work|week)$/.test(textAt(words, at)) && /^days?$/.test(textAt(words, at + 1))) return { factor: 1, unit: 'businessDay', end: at + 2 };
  const unit = UNITS[textAt(words, at)];
  return unit === undefined ? null : { factor: textAt(words, at).startsWith('fortnight') ? 2 : 1, unit, end: at + 1 };
}

function durationOf(low: number, high: number, { factor, unit }: { factor: number; unit: Unit | 'hour' | 'minute' }): Duration | null {
  if (unit === 'minute') return { low: 0, high: 0, unit: 'day', today: true };
  if (unit === 'hour') return { low: Math.ceil(low / 24), high: Math.ceil(high / 24), unit: 'day', today: high < 12 };
  return high > LARGEST_COUNT / 7 ? null : { low: low * factor, high: high * factor, unit, today: false };
}

/** "two days", "a week or two", "two or three weeks", "2-3 days", "a fortnight", "ten days or so". */
const duration: Reader<Duration> = (words, at) => {
  const low = number(words, at);
  if (low === null) return null;
  const range = /^(?:or|to|-)$/.test(textAt(words, low.end)) ? number(words, low.end + 1) : null;
  const unit = unitAt(words, range?.end ?? low.end);
  if (unit === null) return null;
  const after = textAt(words, unit.end) === 'or' ? number(words, unit.end + 1) : null;
  const repeated = after && unitAt(words, after.end);
  const high = range ?? (after !== null && after.value > low.value && (repeated === null || repeated.unit === unit.unit) ? after : null);
  const value = durationOf(low.value, Math.max(low.value, high?.value ?? 0), unit);
  const end = high === null ? unit.end : high === after ? (repeated?.end ?? after.end) : unit.end;
  return value && { value, end: skip(words, end, OR_SO) };
};

const OR_SO = phrases('or so', 'or thereabouts');

/** A single unit without a number: "the next week". */
const singleUnit: Reader<Duration> = (words, at) => {
  const unit = unitAt(words, at);
  if (unit !== null && /[^']s$/.test(textAt(words, unit.end - 1))) return null;
  const value = unit && durationOf(1, 1, unit);
  if (!unit || !value) return null;
  const two = textAt(words, unit.end) === 'or' && textAt(words, unit.end + 1) === 'two';
  return { value: two ? { ...value, high: value.high * 2 } : value, end: two ? unit.end + 2 : skip(words, unit.end, OR_SO) };
};

const weekday: Reader<Weekday> = (words, at) => {
  const value = WEEKDAYS.get(textAt(words, at));
  return value === undefined || (AMBIGUOUS.has(words[at]!.text) && !words[at]!.capital) ? null : { value, end: at + 1 };
};

const monthNumber: Reader<number> = (words, at) => {
  const value = MONTHS.get(textAt(words, at));
  return value === undefined || (AMBIGUOUS.has(words[at]!.text) && !words[at]!.capital) ? null : { value, end: at + 1 };
};

const year: Reader<number> = (words, at) => {
  const from = textAt(words, at) === ',' ? at + 1 : at;
  return /^(?:19|20|21)\d\d$/.test(textAt(words, from)) ? { value: Number(textAt(words, from)), end: from + 1 } : null;
};

/** "7th", "seventh", "twenty first". */
const ordinal: Reader<number> = (words, at) => {
  const text = textAt(words, at);
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(text);
  if (digits) return { value: Number(digits[1]), end: at + 1 };
  const tens = TENS[text];
  const unit = ORDINALS.indexOf(textAt(words, at + 1));
  if (tens !== undefined && unit >= 1 && unit <= 9) return { value: tens + unit, end: at + 2 };
  const value = text === 'thirtieth' ? 30 : ORDINALS.indexOf(text);
  return value >= 1 ? { value, end: at + 1 } : null;
};

const bareDate: Reader<number> = (words, at) => (/^\d{1,2}$/.test(textAt(words, at)) ? { value: Number(textAt(words, at)), end: at + 1 } : null);

/** What a number means that is no date: "the 7th floor", "the second interview". */
const AFTER_A_RANK = wordSet('floor street avenue st ave grade round interview interviews week time one half stage draft part of person position candidate place edition chapter attempt anniversary birthday');
/** "the second" alone is a date only where the next word can't be what it counts. */
const AFTER_A_DATE = wordSet('and or to with at in if so but i as unless about regarding when from once for we you again by on then since - through between either too also latest');

const isDate = (date: number): boolean => date >= 1 && date <= 31;

/** A date in any of its English shapes; `order` settles 12/7. */
const dateReader = (order: DateOrder): Reader<Extract<Period, { kind: 'date' }>> => (words, at) => isoDate(words, at) ?? slashDate(words, at, order) ?? monthFirst(words, at) ?? dateFirst(words, at);

type DateRead = ReturnType<Reader<Extract<Period, { kind: 'date' }>>>;

const date = (year: number | null, month: number | null, date: number, end: number): DateRead => (isDate(date) ? { value: { kind: 'date', year, month, date }, end } : null);

function isoDate(words: readonly Word[], at: number): DateRead {
  const day = parseDay(textAt(words, at));
  return day === null ? null : date(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)), at + 1);
}

function slashDate(words: readonly Word[], at: number, order: DateOrder): DateRead {
  const parts = textAt(words, at).split('/');
  if (parts.length < 2 || parts.length > 3 || !parts.every(part => /^\d{1,4}$/.test(part)) || parts[0]!.length > 2 || parts[1]!.length > 2) return null;
  const [a, b, c] = parts.map(Number) as [number, number, number?];
  const [month, day] = (order === 'month-first' ? a <= 12 : b > 12) ? [a, b] : [b, a];
  if (month < 1 || month > 12 || words[at]!.text === '24/7') return null;
  return date(c === undefined ? null : c < 100 ? 2000 + c : c, month, day, at + 1);
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

/** Parts of the day, which say nothing of the day itself. */
const CLOCKS = phrases(
  'at|around|about? about|around? <clock>', 'first thing in? the? morning?', 'first thing', 'bright and early', 'in the early|late? morning|afternoon|evening', 'at night|noon|lunchtime|lunch|midday|midnight',
  'morning|afternoon|evening|night|lunchtime|noon|midday', 'before|after lunch|noon|work|five|nine', 'at? the? close of business|play|day', 'end of business|day',
);
const BEFORE_A_DAY = phrases('<endOfDay> on|of?', 'at? <clock> on?', 'at? noon|midday|lunchtime|midnight on?', 'first thing on?', 'bright and early on?', 'the morning|afternoon|evening|night of', 'early|late? in the morning|afternoon|evening of|on');

/** "3 pm", "3pm", "3:30", "10 o'clock". */
const clock: Reader<true> = (words, at) => {
  const text = textAt(words, at);
  if (/^\d{1,2}(?:am|pm)$/.test(text)) return { value: true, end: at + 1 };
  const suffixed = /^(?:am|pm|o'clock|sharp)$/.test(textAt(words, at + 1));
  if (/^\d{1,2}[:.]\d\d$/.test(text)) return { value: true, end: suffixed ? at + 2 : at + 1 };
  return suffixed && (/^\d{1,2}$/.test(text) || SMALL.includes(text)) ? { value: true, end: at + 2 } : null;
};

const END_OF_DAY = phrases('eod|cob|eob|cop', 'the? end of the|this? business|working day', 'the? end of the|this? day|business|play', 'the? close of business|play|day');
const endOfDay: Reader<true> = (words, at) => {
  const end = skip(words, at, END_OF_DAY);
  return end > at ? { value: true, end } : null;
};

/** The word after the first of the phrases that matches at `at`, or `at`. */
const skip = (words: readonly Word[], at: number, table: PatternTable<null>): number => skipPhrase(words, at, table, SKIP_READERS);
const SKIP_READERS: Readers<Pick<Captured, 'clock' | 'endOfDay'>> = {
  clock: (words, at) => clock(words, at),
  endOfDay: (words, at) => endOfDay(words, at),
};

/** Skip what says only at what time of the day. */
const skipClocks = (words: readonly Word[], at: number): number => {
  const next = textAt(words, at) === ',' ? at + 1 : at;
  const end = skip(words, next, CLOCKS);
  return end > next ? end : at;
};

/** How one speaks of a part of a week or a month; what follows is the week or month. */
const PARTS = patternTable<Part>([
  ['the? early part|days|half of', 'early'], ['early on? in?', 'early'], ['at? the beginning|start|top|outset of', 'early'], ['the? first part|days of', 'early'], ['first thing', 'early'],
  ['mid', 'mid'], ['the? middle of', 'mid'], ['midway|halfway through|into', 'mid'], ['midweek', 'mid'],
  ['late|later on? in?', 'late'], ['the? latter|second|back half|part of', 'secondHalf'], ['the first half of', 'firstHalf'],
  ['the very? end of', 'end'], ['end of', 'end'], ['the back|tail end of', 'end'],
]);

const part: Reader<Part> = (words, at) => tableReader(PARTS)(words, at);

const WEEKS = patternTable<number>([
  ['the? week after next', 2], ['the following|coming week', 1], ['next week', 1], ['this coming|next week', 1], ['this|the|that week', 0],
]);
const MONTHS_AHEAD = patternTable<number>([['the? month after next', 2], ['the following|coming month', 1], ['next month', 1], ['this coming|next month', 1], ['this|the month', 0]]);

/** A reader of whatever the patterns of a table match. */
const tableReader = <T>(table: PatternTable<T>): Reader<T> => (words, at) => {
  for (const { pattern: slots, value } of table.startingWith(textAt(words, at))) {
    const end = matchPattern(words, at, slots, {}, {});
    if (end > at) return { value, end };
  }
  return null;
};

const weekAhead: Reader<number> = tableReader(WEEKS);
const monthAhead = tableReader(MONTHS_AHEAD);
const NEW_YEAR = phrases('the new year');

/** A month by name: "December", "this December", "December 2027". */
const namedMonth: Reader<MonthName> = (words, at) => {
  const from = /^(?:this|next|coming)$/.test(textAt(words, at)) ? at + 1 : at;
  const month = monthNumber(words, from);
  const inYear = month && year(words, month.end);
  return month && { value: { month: month.value, year: inYear?.value ?? null }, end: inYear?.end ?? month.end };
};

const month: Reader<MonthName> = (words, at) => {
  const ahead = monthAhead(words, at);
  if (ahead !== null) return { value: { ahead: ahead.value }, end: ahead.end };
  const newYear = skip(words, at, NEW_YEAR);
  return newYear > at ? { value: { month: 1, year: null }, end: newYear } : namedMonth(words, at);
};

const RANKS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 };
const nth: Reader<number> = (words, at) => {
  const value = RANKS[textAt(words, at)];
  return value === undefined ? null : { value, end: at + 1 };
};

/** "week", "month", "year", "day" with what says which: what can be "out", or have an end. */
const span: Reader<Period> = (words, at) => {
  const ahead = weekAhead(words, at);
  if (ahead !== null) return { value: { kind: 'week', ahead: ahead.value, part: 'end' }, end: ahead.end };
  if (/^(?:the|this)$/.test(textAt(words, at)) && textAt(words, at + 1) === 'year') return { value: { kind: 'month', month: { month: 12, year: null }, part: 'end' }, end: at + 2 };
  if (/^(?:the|this)$/.test(textAt(words, at)) && textAt(words, at + 1) === 'day') return { value: { kind: 'today' }, end: at + 2 };
  const found = month(words, at);
  return found && { value: { kind: 'month', month: found.value, part: 'end' }, end: found.end };
};

const timeframe = (bound: Timeframe['bound'], period: Period): Timeframe => ({ bound, period });
const inPeriod = ({ low, high, unit, today }: Duration): Period => (today ? { kind: 'today' } : { kind: 'in', low, high, unit });
const withinPeriod = ({ high, unit, today }: Duration): Period => (today ? { kind: 'today' } : { kind: 'within', count: high, unit });
const daysOf = ({ high, unit }: Duration): number => (unit === 'week' ? 7 * high : high);

/** Expressions whose preposition belongs to them. */
const WHOLE: readonly (readonly [string, (c: Captured) => Timeframe | null])[] = [
  ['within|inside of? about|around|just? the? next|coming|following? <duration> from? now|today?', c => timeframe('on', withinPeriod(c.duration))],
  ['in|over|during|within|for|inside the next|coming|following <duration>', c => timeframe('on', withinPeriod(c.duration))],
  ['in|over|during|within the next|coming|following <unit>', c => timeframe('on', withinPeriod(c.unit))],
  ['in|within? under|less|fewer than? <duration>', c => timeframe('on', withinPeriod(c.duration))],
  ['in|within no more|later than <duration>', c => timeframe('on', withinPeriod(c.duration))],
  ['in at most <duration>', c => timeframe('on', withinPeriod(c.duration))],
  ['in up to <duration>', c => timeframe('on', withinPeriod(c.duration))],
  ['in the new year', () => timeframe('on', { kind: 'month', month: { month: 1, year: null }, part: 'whole' })],
  ['within|inside the <unit>', c => timeframe('on', withinPeriod(c.unit))],
  ['in <duration> from|after <day>', c => timeframe('on', { kind: 'shifted', period: c.day, days: daysOf(c.duration) })],
  ['in|after about|around|roughly|approximately|another|say|only|just|perhaps|maybe|exactly? <duration> time|hence?', c => timeframe('on', inPeriod(c.duration))],
  ['before <span> is|has|gets out|over|up|done|through|finished|ended|gone', c => timeframe('by', c.span)],
  ['before <day> is out|over|through|done', c => timeframe('by', c.day)],
  ["at the? month's end", () => timeframe('on', { kind: 'month', month: { ahead: 0 }, part: 'end' })],
  ["at the? week's end", () => timeframe('on', { kind: 'week', ahead: 0, part: 'end' })],
  ['before <span> ends|closes|finishes', c => timeframe('by', c.span)],
  ['before|by the? very? end of <span>', c => timeframe('by', c.span)],
  ["before|by the? week's end", () => timeframe('by', { kind: 'week', ahead: 0, part: 'end' })],
  ["before|by the? month's end", () => timeframe('by', { kind: 'month', month: { ahead: 0 }, part: 'end' })],
  ["before|by the? month end", () => timeframe('by', { kind: 'month', month: { ahead: 0 }, part: 'end' })],
  ["before|by the? year's end", () => timeframe('by', { kind: 'month', month: { month: 12, year: null }, part: 'end' })],
  ['later on? today|tonight', () => timeframe('on', { kind: 'today' })],
  ['later on? this? morning|afternoon|evening', () => timeframe('on', { kind: 'today' })],
  ['later on? <week>', c => timeframe('on', { kind: 'week', ahead: c.week, part: c.week === 0 ? 'rest' : 'late' })],
  ['later on? in <week>', c => timeframe('on', { kind: 'week', ahead: c.week, part: c.week === 0 ? 'rest' : 'late' })],
  ['later on? in? this|the month', () => timeframe('on', { kind: 'month', month: { ahead: 0 }, part: 'rest' })],
  ['first thing <week>', c => timeframe('on', { kind: 'week', ahead: c.week, part: 'early' })],
  ['in the morning of|on <day>', c => timeframe('on', c.day)],
  ['first thing in the morning', () => timeframe('on', { kind: 'day', days: 1 })],
  ['in the morning', () => timeframe('on', { kind: 'day', days: 1 })],
  ['once|when|after <week> is|has out|over|done|passed|ended|gone|through', c => timeframe('after', { kind: 'week', ahead: c.week, part: 'whole' })],
];

/** Expressions that take a preposition, or none. */
const PERIODS: readonly (readonly [string, (c: Captured) => Period | null])[] = [
  ['today|tonight', () => ({ kind: 'today' })],
  ['this morning|afternoon|evening', () => ({ kind: 'today' })],
  ['the? day after tomorrow', () => ({ kind: 'day', days: 2 })],
  ['tomorrow week', () => ({ kind: 'day', days: 8 })],
  ['tomorrow fortnight', () => ({ kind: 'day', days: 15 })],
  ['tomorrow', () => ({ kind: 'day', days: 1 })],
  ['the next|following day', () => ({ kind: 'day', days: 1 })],
  ['the? next|following business|working day', () => ({ kind: 'within', count: 1, unit: 'businessDay' })],
  ['this time|day next week', () => ({ kind: 'day', days: 7 })],
  ['same time|day next week', () => ({ kind: 'day', days: 7 })],
  ['<duration> from|after <day>', c => ({ kind: 'shifted', period: c.day, days: daysOf(c.duration) })],
  ['<duration> on <day>', c => ({ kind: 'shifted', period: c.day, days: daysOf(c.duration) })],
  ['<duration> <weekday>', c => (c.duration.unit === 'week' ? { kind: 'shifted', period: { kind: 'weekday', weekday: c.weekday }, days: daysOf(c.duration) } : null)],
  ['<duration> today', c => ({ kind: 'day', days: daysOf(c.duration) })],
  ['<duration> tomorrow', c => ({ kind: 'day', days: daysOf(c.duration) + 1 })],
  ['<duration> from|after now', c => inPeriod(c.duration)],
  ['<duration> hence|out|away', c => inPeriod(c.duration)],
  ['the? week|wk of|beginning|commencing|starting <day>', c => ({ kind: 'weekOf', day: c.day, later: 0 })],
  ['the? week|wk after|following <day>', c => ({ kind: 'weekOf', day: c.day, later: 1 })],
  ['the? week before <day>', c => ({ kind: 'weekOf', day: c.day, later: -1 })],
  ['the? <nth> week of|in <month>', c => ({ kind: 'month', month: c.month, part: c.nth })],
  ['the? <nth> <weekday> of|in <month>', c => ({ kind: 'weekdayOfMonth', weekday: c.weekday, nth: c.nth, month: c.month })],
  ['the last day of <month>', c => ({ kind: 'shifted', period: { kind: 'month', month: c.month, part: 'end' }, days: 0 })],
  ['midweek <week>?', c => ({ kind: 'week', ahead: c.week ?? 0, part: 'mid' })],
  ['mid week <week>', c => ({ kind: 'week', ahead: c.week, part: 'mid' })],
  ['mid week', () => ({ kind: 'week', ahead: 0, part: 'mid' })],
  ['mid month', () => ({ kind: 'month', month: { ahead: 0 }, part: 'mid' })],
  ['<part> <week>', c => ({ kind: 'week', ahead: c.week, part: c.part })],
  ['<part> <month>', c => ({ kind: 'month', month: c.month, part: c.part })],
  ['early on? in? next year', () => ({ kind: 'month', month: { month: 1, year: null }, part: 'early' })],
  ['the? beginning|start of next year', () => ({ kind: 'month', month: { month: 1, year: null }, part: 'early' })],
  ['the? end of the|this year', () => ({ kind: 'month', month: { month: 12, year: null }, part: 'end' })],
  ['<week> midweek', c => ({ kind: 'week', ahead: c.week, part: 'mid' })],
  ['<week>', c => ({ kind: 'week', ahead: c.week, part: 'whole' })],
  ['the|this|this weekend', () => ({ kind: 'weekend', ahead: 0 })],
  ['this coming weekend', () => ({ kind: 'weekend', ahead: 0 })],
  ['the weekend after next', () => ({ kind: 'weekend', ahead: 2 })],
  ['next weekend', () => ({ kind: 'weekend', ahead: 1 })],
];

const BOUNDS = patternTable<Timeframe['bound'] | 'other'>([
  ['on or before', 'by'], ['before or on', 'by'], ['on or after|about|around', 'on'], ['no|not later than', 'by'], ['at the latest by?', 'by'], ['latest by?', 'by'], ['not? any? later than', 'by'], ['by', 'by'], ['ahead of', 'before'],
  ['before', 'before'], ['prior to', 'before'], ['any? time? after', 'after'], ['after', 'after'], ['once', 'after'], ['following', 'after'], ['past', 'after'], ['when', 'other'],
  ['on', 'on'], ['at', 'on'], ['in', 'on'], ['over', 'on'], ['during', 'on'], ['around', 'on'], ['round', 'on'], ['come', 'on'], ['towards|toward', 'on'], ['as soon as', 'on'], ['within', 'on'], ['any? time? as? early? as? from', 'other'],
  ['until|till|til', 'other'], ['since', 'other'], ['for', 'other'], ['of', 'other'], ['about', 'other'], ['through', 'other'], ['starting', 'other'],
]);

/** Words that make a time no more and no less definite. */
const HEDGES = phrases('sometime|someday', 'some time|point|day', 'at some point', 'any time', 'anytime', 'probably|perhaps|maybe|likely|hopefully|possibly|ideally|preferably|say|either');

/** Prepositions with which a bare month is a time: "in December". */
const BEFORE_A_MONTH = wordSet('in during by before after come over around until till for from');
/** Words after which a weekday is no time but names something: "the Monday meeting". */
const OWNERS = wordSet('the a an my your our their his her every each all any last past previous that');

/** What names no days. */
const VAGUE = phrases(
  'very|quite|real? soon', 'sooner rather than later', 'very? shortly', 'presently', 'before too? very? long', 'in due course|time', 'at some point', 'some day', 'someday', 'sometime', 'some time', 'one of these days',
  'in|over|for|during the very|not? too? near|nearest|foreseeable|distant future', 'in the not so? distant future', 'in|over|during|within the? coming|next|following|ensuing days|weeks|months|hours', 'within|in days|weeks',
  'in a matter of days|weeks|hours', 'in a little? while|bit', 'after a little? while', 'later|down on|the? road|line?', 'eventually', 'in time', 'as soon as possible', 'when the time is right|comes', 'from time to time',
  'now and then|again', 'periodically', 'as and when', 'after the? holidays|holiday|break|vacation|summer|vacations|rush', 'when the dust settles', 'by and by', 'down the road|line', 'another time', 'in the interim|meantime', 'next quarter|term|semester|time|spring|summer|autumn|fall|winter',
);

const ANAPHORS = patternTable<Timeframe['bound']>([
  ['by|before then', 'by'], ['by that time|date|day|point|stage', 'by'], ['by|before that', 'by'], ['after that|then', 'after'], ['afterwards|afterward|thereafter', 'after'],
  ['the day after that?', 'after'], ['on that day|date', 'on'], ['that day', 'on'], ['at that time|point', 'on'], ['then', 'on'],
]);

/** Every time expression of a sentence, from left to right, none inside another. */
export function timesIn(words: readonly Word[], order: DateOrder): TimeWords[] {
  const grammar = grammarOf(order);
  const times: TimeWords[] = [];
  for (let at = 0; at < words.length; ) {
    const time = timeAt(words, at, grammar);
    if (time !== null) times.push(time);
    at = time?.end ?? at + 1;
  }
  return times;
}

/** Does the expression stand for another ("then") or name nothing ("soon")? */
export const isDefinite = ({ period }: Timeframe): boolean => period.kind !== 'antecedent' && period.kind !== 'unclear';

interface Grammar {
  readonly readers: Readers<Captured>;
  readonly whole: PatternTable<(c: Captured) => Timeframe | null>;
  readonly periods: PatternTable<(c: Captured) => Period | null>;
}

const makeGrammar = (order: DateOrder): Grammar => {
  const date = dateReader(order);
  const day: Reader<Period> = (words, at) => singleDay(words, at, date);
  const readers: Readers<Captured> = { duration, unit: singleUnit, weekday, date, day, endOfDay, part, week: weekAhead, month, named: namedMonth, nth, year, span, clock };
  return { readers, whole: WHOLE_TABLE, periods: PERIOD_TABLE };
};

const WHOLE_TABLE = patternTable(WHOLE);
const PERIOD_TABLE = patternTable(PERIODS);
const GRAMMARS: Readonly<Record<DateOrder, Grammar>> = { 'month-first': makeGrammar('month-first'), 'day-first': makeGrammar('day-first') };
const grammarOf = (order: DateOrder): Grammar => GRAMMARS[order];

/** A match over words: what it means and the word after it. */
interface Read<T> {
  readonly value: T;
  readonly end: number;
}

/** The longest sense that the words at `at` make as a time; null where they make none. */
function timeAt(words: readonly Word[], at: number, grammar: Grammar): TimeWords | null {
  const hedged = skip(words, at, HEDGES);
  const read = definiteAt(words, hedged, grammar);
  if (read !== null) return withAlternative(words, { first: at, end: read.end, timeframe: read.value, adverbial: read.adverbial }, grammar);
  const vague = skip(words, at, VAGUE);
  if (vague > at) return { first: at, end: vague, timeframe: timeframe('on', { kind: 'unclear' }), adverbial: true };
  const anaphor = tableReader(ANAPHORS)(words, at);
  return anaphor && { first: at, end: anaphor.end, timeframe: timeframe(anaphor.value, { kind: 'antecedent' }), adverbial: true };
}

/** "on Monday or Tuesday": the second expression joined to the first. */
function withAlternative(words: readonly Word[], time: TimeWords, grammar: Grammar): TimeWords {
  const at = textAt(words, time.end) === ',' && textAt(words, time.end + 1) === 'or' ? time.end + 1 : time.end;
  if (textAt(words, at) !== 'or') return time;
  const read = definiteAt(words, skip(words, at + 1, HEDGES), grammar);
  if (read === null || !read.adverbial) return time;
  const [first, second] = sameWeek(time.timeframe, read.value);
  return { ...time, end: read.end, timeframe: { bound: 'on', period: { kind: 'either', first, second } } };
}

/** In "Monday or Tuesday of next week" both days are of next week, and in "by Monday or Tuesday" both are ends. */
function sameWeek(first: Timeframe, second: Timeframe): [Timeframe, Timeframe] {
  const week = second.period.kind === 'weekdayOfWeek' && first.period.kind === 'weekday' ? { ...second.period, weekday: first.period.weekday } : first.period;
  const following = first.period.kind === 'weekdayOfWeek' && second.period.kind === 'weekday' ? { ...first.period, weekday: second.period.weekday } : second.period;
  return [{ ...first, period: week }, { bound: second.bound === 'on' ? first.bound : second.bound, period: following }];
}

/** A preposition and what follows it, or an expression that holds its own. */
function definiteAt(words: readonly Word[], at: number, grammar: Grammar): (Read<Timeframe> & { adverbial: boolean }) | null {
  const whole = betweenAt(words, at, grammar) ?? readTable(words, at, grammar.whole, grammar.readers);
  if (whole !== null) return { ...latest(words, whole), adverbial: true };
  const bound = tableReader(BOUNDS)(words, at);
  const from = skipPreliminaries(words, bound?.end ?? at);
  const period = periodAt(words, from, bound === null ? '' : textAt(words, at), grammar);
  if (period === null) return bound && endOfToday(words, bound);
  const passed = skip(words, period.end, PASSED);
  if (textAt(words, at) === 'once' && passed === period.end) return null;
  if (textAt(words, at) === 'when') return passed > period.end ? { value: timeframe('after', period.value), end: passed, adverbial: true } : null;
  if (!takes(textAt(words, at), period.value)) return null;
  const value = timeframe(bound === null || bound.value === 'other' ? 'on' : bound.value, period.value);
  return { ...latest(words, { value, end: passed }), adverbial: bound?.value !== 'other' };
}

/** Can the preposition stand before the period? The "in" of "check in next week" and the "over" of "come over tomorrow" belong to the verb. */
function takes(preposition: string, period: Period): boolean {
  if (!/^(?:in|over|round|at)$/.test(preposition)) return true;
  if (period.kind === 'week') return preposition === 'at' ? period.part === 'end' || period.part === 'early' : period.part !== 'whole' && period.part !== 'rest';
  return period.kind === 'month' || period.kind === 'weekdayOfMonth' || period.kind === 'weekOf' || (period.kind === 'weekend' && preposition !== 'in') || preposition === 'at';
}

/** "by the end of the day" without a day is today. */
function endOfToday(words: readonly Word[], bound: Read<Timeframe['bound'] | 'other'>): (Read<Timeframe> & { adverbial: boolean }) | null {
  const end = bound.value === 'by' || bound.value === 'before' ? endOfDay(words, bound.end) : null;
  return end && { value: timeframe('by', { kind: 'today' }), end: end.end, adverbial: true };
}

/** What makes "once December 7" complete. */
const PASSED = phrases('has come and gone', 'has|is passed|past|over|gone|behind', 'passes', 'is out');
const LATEST = phrases(', at the latest', 'at the latest', 'at latest', 'latest', 'or sooner|earlier|before');

/** "Friday at the latest" is "by Friday". */
function latest(words: readonly Word[], read: Read<Timeframe>): Read<Timeframe> {
  const end = skip(words, read.end, LATEST);
  return end === read.end ? read : { value: { bound: 'by', period: read.value.period }, end };
}

/** Hedges and times of day between a preposition and its day: "by 5 pm on Friday". */
function skipPreliminaries(words: readonly Word[], at: number): number {
  const hedged = skip(words, at, HEDGES);
  return skip(words, hedged, BEFORE_A_DAY);
}

function readTable<T>(words: readonly Word[], at: number, table: PatternTable<(c: Captured) => T | null>, readers: Readers<Captured>): Read<T> | null {
  for (const { pattern: slots, value: make } of table.startingWith(textAt(words, at))) {
    const captured: Partial<Captured> = {};
    const end = matchPattern(words, at, slots, readers, captured);
    // A pattern that matched has filled every slot that isn't optional.
    const value = end > at ? make(captured as Captured) : null;
    if (value !== null) return { value, end };
  }
  return null;
}

/** "between the 7th and the 9th", "from December 7 to 9". */
function betweenAt(words: readonly Word[], at: number, { readers }: Grammar): Read<Timeframe> | null {
  if (!/^(?:between|from)$/.test(textAt(words, at))) return null;
  const first = readers.day(words, at + 1) ?? bareNumberDate(words, at + 1, null);
  return first && rangeTo(words, first, /^(?:and|to|through|till|until|-)$/, readers);
}

/** The rest of a range, "and the 9th"; a bare number is a date in the month that the first day names, and the other way about ("between 7 and 9 December"). */
function rangeTo(words: readonly Word[], first: Read<Period>, joint: RegExp, readers: Readers<Captured>): Read<Timeframe> | null {
  if (!joint.test(textAt(words, first.end))) return null;
  const last = readers.day(words, first.end + 1) ?? bareNumberDate(words, first.end + 1, first.value);
  if (last === null) return null;
  return { value: timeframe('on', { kind: 'between', first: sameMonth(first.value, last.value), last: last.value }), end: skipClocks(words, last.end) };
}

function sameMonth(first: Period, last: Period): Period {
  if (first.kind === 'weekday' && last.kind === 'weekdayOfWeek') return { ...last, weekday: first.weekday };
  return first.kind === 'date' && last.kind === 'date' && first.month === null && last.month !== null && first.date <= last.date ? { ...first, month: last.month, year: last.year } : first;
}

function bareNumberDate(words: readonly Word[], at: number, model: Period | null): Read<Period> | null {
  const day = bareDate(words, at) ?? ordinal(words, at);
  if (day === null || !isDate(day.value)) return null;
  return { value: { kind: 'date', year: null, month: model?.kind === 'date' ? model.month : null, date: day.value }, end: day.end };
}

/** A period at `at`, after the preposition that begins with `preposition` ('' for none). */
function periodAt(words: readonly Word[], at: number, preposition: string, grammar: Grammar): Read<Period> | null {
  const { readers } = grammar;
  const table = readTable(words, at, grammar.periods, readers);
  if (table !== null) return refined(words, { value: table.value, end: skipClocks(words, table.end) }, readers);
  const day = readers.day(words, at);
  if (day !== null && !isNameOfSomething(words, at, preposition)) {
    const range = rangeTo(words, day, /^-$/, readers);
    if (range !== null) return { value: range.value.period, end: range.end };
    return { value: day.value, end: skipClocks(words, day.end) };
  }
  if (!BEFORE_A_MONTH.has(preposition)) return monthAheadAt(words, at);
  const named = month(words, at);
  return named && { value: { kind: 'month', month: named.value, part: 'ahead' in named.value && named.value.ahead === 0 ? 'rest' : 'whole' }, end: named.end };
}

/** "next month", "this month", which need no preposition. */
function monthAheadAt(words: readonly Word[], at: number): Read<Period> | null {
  const ahead = textAt(words, at) === 'the' && textAt(words, at + 1) === 'month' && textAt(words, at + 2) !== 'after' ? null : monthAhead(words, at);
  return ahead && { value: { kind: 'month', month: { ahead: ahead.value }, part: ahead.value === 0 ? 'rest' : 'whole' }, end: ahead.end };
}

/** A bare weekday after "the" or "your" names something else, and one before a noun in "-day's" style never gets here. */
const isNameOfSomething = (words: readonly Word[], at: number, preposition: string): boolean => preposition === '' && at > 0 && OWNERS.has(textAt(words, at - 1)) && WEEKDAYS.has(textAt(words, at));

/** "next week, on Tuesday": the day within the week. */
function refined(words: readonly Word[], read: Read<Period>, readers: Readers<Captured>): Read<Period> {
  if (read.value.kind !== 'week' || read.value.part !== 'whole') return read;
  const at = skip(words, read.end, REFINING);
  const day = weekday(words, at);
  if (day === null) return readers.date(words, at) ?? read;
  return dateAfter(words, day.end, readers.date) ?? { value: { kind: 'weekdayOfWeek', weekday: day.value, ahead: read.value.ahead }, end: skipClocks(words, day.end) };
}

const REFINING = phrases(', probably|perhaps|maybe|likely on?', 'probably|perhaps|maybe|likely on?', 'on', ', on', ',');

/** A single day: a weekday in any of its shapes, a date, or both ("Monday, December 7"). */
function singleDay(words: readonly Word[], at: number, date: Reader<Extract<Period, { kind: 'date' }>>): Read<Period> | null {
  return weekdayAt(words, at, date) ?? date(words, at) ?? dayWord(words, at);
}

const DAY_WORDS = patternTable<Period>([['today', { kind: 'day', days: 0 }], ['tomorrow', { kind: 'day', days: 1 }], ['the day after tomorrow', { kind: 'day', days: 2 }]]);
const dayWord = tableReader(DAY_WORDS);

const BEFORE_A_WEEKDAY = patternTable<'coming' | 'next' | 'the'>([
  ['this coming|next', 'coming'], ['this', 'coming'], ['the coming', 'coming'], ['the very? following|next', 'coming'], ['coming', 'coming'], ['following', 'coming'], ['next', 'next'], ['the', 'the'],
]);

function weekdayAt(words: readonly Word[], at: number, date: Reader<Extract<Period, { kind: 'date' }>>): Read<Period> | null {
  const lead = tableReader(BEFORE_A_WEEKDAY)(words, at);
  const day = weekday(words, lead?.end ?? at);
  if (day === null) return null;
  const dated = dateAfter(words, day.end, date) ?? dateAfter(words, skipClocks(words, day.end), date);
  if (dated !== null) return dated;
  const ahead = weekAfter(words, day.end);
  if (ahead !== null) return { value: { kind: 'weekdayOfWeek', weekday: day.value, ahead: ahead.value }, end: ahead.end };
  const later = textAt(words, day.end) === 'week' ? 7 : textAt(words, day.end) === 'fortnight' ? 14 : 0;
  if (later > 0) return { value: { kind: 'shifted', period: { kind: 'weekday', weekday: day.value }, days: later }, end: day.end + 1 };
  if (lead?.value === 'the') return definiteWeekday(words, day, date);
  const value: Period = lead?.value === 'next' ? { kind: 'weekdayOfWeek', weekday: day.value, ahead: 1 } : { kind: 'weekday', weekday: day.value };
  return { value, end: textAt(words, day.end) === 'coming' ? day.end + 1 : day.end };
}

/** ", December 7" or "the 7th" after a weekday: the date tells which. */
function dateAfter(words: readonly Word[], at: number, date: Reader<Extract<Period, { kind: 'date' }>>): Read<Period> | null {
  const from = textAt(words, at) === ',' ? at + 1 : at;
  const read = date(words, from) ?? (from === at ? bareNumberOrdinal(words, at) : null);
  return read;
}

const bareNumberOrdinal = (words: readonly Word[], at: number): DateRead => {
  const day = /^\d/.test(textAt(words, at)) ? ordinal(words, at) : null;
  return day && date(null, null, day.value, day.end);
};

/** "of next week", "next week", "this week" after a weekday. */
function weekAfter(words: readonly Word[], at: number): Read<number> | null {
  const from = textAt(words, at) === 'of' || textAt(words, at) === ',' ? at + 1 : at;
  const ahead = weekAhead(words, from);
  return ahead === null || (from === at && /^(?:the)$/.test(textAt(words, at)) && ahead.value !== 2) ? null : ahead;
}

/** "the Monday after next", "the Monday after the 7th", "the Monday". */
function definiteWeekday(words: readonly Word[], day: Read<Weekday>, date: Reader<Extract<Period, { kind: 'date' }>>): Read<Period> | null {
  if (!/^(?:after|following|before)$/.test(textAt(words, day.end))) return { value: { kind: 'weekday', weekday: day.value }, end: day.end };
  if (textAt(words, day.end + 1) === 'next') return { value: { kind: 'weekdayOfWeek', weekday: day.value, ahead: 2 }, end: day.end + 2 };
  const anchor = date(words, day.end + 1);
  if (anchor === null || textAt(words, day.end) === 'before') return null;
  return { value: { kind: 'weekdayAfter', weekday: day.value, period: anchor.value }, end: anchor.end };
}
