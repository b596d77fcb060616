// The grammar of English times: patterns of whole expressions ("before the week is out") and of periods ("early next week"), and what their slots hold.

import type { Weekday } from '../../base/time.ts';
import type { DateOrder } from '../../model/settings.ts';
import { matchPattern, patternTable, type PatternTable, type Reader, type Readers, remembering, textAt } from '../patterns.ts';
import type { MonthName, Part, Period, Timeframe } from '../timeframe.ts';
import { dateReader, singleDay, THANKSGIVING, weekday } from './dates.ts';
import { duration, singleUnit, type Duration } from './durations.ts';
import { clock, endOfDay, month, namedMonth, nth, part, span, weekAhead, year } from './periods.ts';

/** What the slots of the patterns below may hold. */
export interface Captured {
  duration: Duration;
  unit: Duration;
  weekday: Weekday;
  date: Extract<Period, { kind: 'date' }>;
  day: Period;
  endOfDay: true;
  part: Part;
  week: number;
  weekOf: WeekOf;
  month: MonthName;
  named: MonthName;
  nth: number;
  year: number;
  span: Period;
  clock: true;
}

type WeekOf = Extract<Period, { kind: 'weekOf' }>;

export const timeframe = (bound: Timeframe['bound'], period: Period): Timeframe => ({ bound, period });
const inPeriod = ({ low, high, unit, today }: Duration): Period => (today ? { kind: 'today' } : { kind: 'in', low, high, unit });
const withinPeriod = ({ high, unit, today }: Duration): Period => (today ? { kind: 'today' } : { kind: 'within', count: high, unit });
const TODAY: Period = { kind: 'day', days: 0 };
const TOMORROW: Period = { kind: 'day', days: 1 };
const shifted = (period: Period, { high, unit }: Duration): Period => ({ kind: 'shifted', period, count: high, unit });

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
  ['in <duration> from|after <day>', c => timeframe('on', shifted(c.day, c.duration))],
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
  ['later on? <weekOf>', c => timeframe('on', { ...c.weekOf, part: 'late' })],
  ['later on? in <weekOf>', c => timeframe('on', { ...c.weekOf, part: 'late' })],
  ['later on? <week>', c => timeframe('on', { kind: 'week', ahead: c.week, part: c.week === 0 ? 'whole' : 'late' })],
  ['later on? in <week>', c => timeframe('on', { kind: 'week', ahead: c.week, part: c.week === 0 ? 'whole' : 'late' })],
  ['later on? in? this|the month', () => timeframe('on', { kind: 'month', month: { ahead: 0 }, part: 'whole' })],
  ['first thing <weekOf>', c => timeframe('on', { ...c.weekOf, part: 'early' })],
  ['first thing <week>', c => timeframe('on', { kind: 'week', ahead: c.week, part: 'early' })],
  ['in the morning of|on <day>', c => timeframe('on', c.day)],
  ['first thing in the morning', () => timeframe('on', { kind: 'day', days: 1 })],
  ['in the morning', () => timeframe('on', { kind: 'day', days: 1 })],
  ['any? time? after the? thanksgiving holiday|holidays|weekend|break?', () => timeframe('after', { kind: 'shifted', period: THANKSGIVING, count: 3, unit: 'day' })],
  ['once|when|after <week> is|has out|over|done|passed|ended|gone|through', c => timeframe('after', { kind: 'week', ahead: c.week, part: 'whole' })],
];

/** Expressions that take a preposition, or none. */
const PERIODS: readonly (readonly [string, (c: Captured) => Period | null])[] = [
  ['today|tonight', () => ({ kind: 'today' })],
  ['this morning|afternoon|evening', () => ({ kind: 'today' })],
  ['the? day after tomorrow', () => ({ kind: 'day', days: 2 })],
  ['tomorrow week', () => ({ kind: 'day', days: 8 })],
  ['tomorrow fortnight', () => ({ kind: 'day', days: 15 })],
  ['tomorrow', () => TOMORROW],
  ['the next|following day', () => ({ kind: 'day', days: 1 })],
  ['the? next|following business|working day', () => ({ kind: 'within', count: 1, unit: 'businessDay' })],
  ['this time|day next week', () => ({ kind: 'day', days: 7 })],
  ['same time|day next week', () => ({ kind: 'day', days: 7 })],
  ['<duration> from|after <day>', c => shifted(c.day, c.duration)],
  ['<duration> on <day>', c => shifted(c.day, c.duration)],
  ['<duration> <weekday>', c => (c.duration.unit === 'week' ? shifted({ kind: 'weekday', weekday: c.weekday }, c.duration) : null)],
  ['<duration> today', c => shifted(TODAY, c.duration)],
  ['<duration> tomorrow', c => shifted(TOMORROW, c.duration)],
  ['<duration> from|after now', c => inPeriod(c.duration)],
  ['<duration> hence|out|away', c => inPeriod(c.duration)],
  ['<part> <weekOf>', c => ({ ...c.weekOf, part: c.part })],
  ['<weekOf>', c => c.weekOf],
  ['the? <nth> week of|in <month>', c => ({ kind: 'month', month: c.month, part: c.nth })],
  ['the? <nth> <weekday> of|in <month>', c => ({ kind: 'weekdayOfMonth', weekday: c.weekday, nth: c.nth, month: c.month })],
  ['the last day of <month>', c => ({ kind: 'month', month: c.month, part: 'lastDay' })],
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
  ['the weekend after next', () => ({ kind: 'weekend', ahead: 2 })],
  ['the|this coming? weekend', () => ({ kind: 'weekend', ahead: 0 })],
  ['next weekend', () => ({ kind: 'weekend', ahead: 1 })],
];

/** How a week is told by a day in it, and how many weeks after that day's it is. */
const WEEKS_OF = patternTable<number>([
  ['the? week|wk of|beginning|commencing|starting <day>', 0], ['the? w or c <day>', 0], ['the? wc <day>', 0], ['the? week|wk after|following <day>', 1], ['the? week before <day>', -1],
]);

const weekOfDay = (day: Reader<Period>): Reader<WeekOf> => (words, at) => {
  for (const { pattern: slots, value: later } of WEEKS_OF.startingWith(textAt(words, at))) {
    const captured: Partial<Pick<Captured, 'day'>> = {};
    const end = matchPattern(words, at, slots, { day }, captured);
    if (end > at) return { value: { kind: 'weekOf', day: captured.day!, later, part: 'whole' }, end };
  }
  return null;
};

export interface Grammar {
  readonly readers: Readers<Captured>;
  readonly whole: PatternTable<(c: Captured) => Timeframe | null>;
  readonly periods: PatternTable<(c: Captured) => Period | null>;
}

const makeGrammar = (order: DateOrder): Grammar => {
  const date = dateReader(order);
  const day: Reader<Period> = (words, at) => singleDay(words, at, date);
  const weekOf = remembering(weekOfDay(day));
  const endOf: Reader<Period> = (words, at) => {
    const named = weekOf(words, at);
    return named ? { ...named, value: { ...named.value, part: 'end' } } : span(words, at);
  };
  const readers: Readers<Captured> = { duration, unit: singleUnit, weekday, date, day, endOfDay, part, week: weekAhead, weekOf, month, named: namedMonth, nth, year, span: endOf, clock };
  return { readers, whole: WHOLE_TABLE, periods: PERIOD_TABLE };
};

const WHOLE_TABLE = patternTable(WHOLE);
const PERIOD_TABLE = patternTable(PERIODS);
const GRAMMARS: Readonly<Record<DateOrder, Grammar>> = { 'month-first': makeGrammar('month-first'), 'day-first': makeGrammar('day-first') };
export const grammarOf = (order: DateOrder): Grammar => GRAMMARS[order];
