// Finds English times in a sentence: "by Friday", "early next week", "in a couple of days", "the 7th", read into timeframes that know no English.

import type { DateOrder } from '../../model/settings.ts';
import { matchPattern, type PatternTable, patternTable, phrases, type Read, type Readers, tableReader, textAt, wordSet } from '../patterns.ts';
import type { Period, Timeframe } from '../timeframe.ts';
import type { Word } from '../words.ts';
import { bareDate, dateAfter, isDate, weekday, WEEKDAYS } from './dates.ts';
import { ordinal } from './durations.ts';
import { BEFORE_A_DAY, endOfDay, month, monthAhead, namedMonth, skip, skipClocks } from './periods.ts';
import { grammarOf, timeframe, type Captured, type Grammar } from './timeGrammar.ts';

/** A time expression in a sentence: from word `first` up to, not including, word `end`. */
export interface TimeWords {
  readonly first: number;
  readonly end: number;
  readonly timeframe: Timeframe;
  /** Can it say when something is done? "until Friday", "since Friday", "for Friday" can't. */
  readonly adverbial: boolean;
}

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

/** Words that make a time no more and no less definite. */
const HEDGES = phrases('sometime|someday', 'some time|point|day', 'at some point', 'any time', 'anytime', 'probably|perhaps|maybe|likely|hopefully|possibly|ideally|preferably|say|either');

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

/** "on Monday or Tuesday": the second expression joined to the first. */
function withAlternative(words: readonly Word[], time: TimeWords, grammar: Grammar): TimeWords {
  const at = textAt(words, time.end) === ',' ? time.end + 1 : time.end;
  if (textAt(words, at) !== 'or') return time;
  const next = skip(words, at + 1, HEDGES);
  const read = definiteAt(words, next, grammar) ?? (time.timeframe.period.kind === 'month' ? otherMonth(words, next) : null);
  if (read === null || !read.adverbial) return time;
  const [first, second] = sameWeek(time.timeframe, read.value);
  return { ...time, end: read.end, timeframe: { bound: 'on', period: { kind: 'either', first, second } } };
}

/** "in November or December": a month that needs no preposition of its own. */
function otherMonth(words: readonly Word[], at: number): Definite | null {
  const named = namedMonth(words, at);
  return named && { value: timeframe('on', { kind: 'month', month: named.value, part: 'whole' }), end: named.end, adverbial: true };
}

/** In "Monday or Tuesday of next week" both days are of next week, in "the 7th or December 8" both of December, and in "by Monday or Tuesday" both are ends. */
function sameWeek(first: Timeframe, second: Timeframe): [Timeframe, Timeframe] {
  const following = first.period.kind === 'weekdayOfWeek' && second.period.kind === 'weekday' ? { ...first.period, weekday: second.period.weekday } : second.period;
  return [{ ...first, period: sameMonth(first.period, following) }, { bound: second.bound === 'on' ? first.bound : second.bound, period: following }];
}

// A preposition and its period

const BOUNDS = patternTable<Timeframe['bound'] | 'other'>([
  ['on or before', 'by'], ['before or on', 'by'], ['on or after|about|around', 'on'], ['no|not later than', 'by'], ['at the latest by?', 'by'], ['latest by?', 'by'], ['not? any? later than', 'by'], ['by', 'by'], ['ahead of', 'before'],
  ['before', 'before'], ['prior to', 'before'], ['any? time? after', 'after'], ['after', 'after'], ['once', 'after'], ['following', 'after'], ['past', 'after'], ['when', 'other'],
  ['on', 'on'], ['at', 'on'], ['in', 'on'], ['over', 'on'], ['during', 'on'], ['around', 'on'], ['round', 'on'], ['come', 'on'], ['towards|toward', 'on'], ['as soon as', 'on'], ['within', 'on'], ['any? time? as? early? as? from', 'other'],
  ['until|till|til', 'other'], ['since', 'other'], ['for', 'other'], ['of', 'other'], ['about', 'other'], ['through', 'other'], ['starting', 'other'],
]);

type Definite = Read<Timeframe> & { readonly adverbial: boolean };

/** A preposition and what follows it, or an expression that holds its own. */
function definiteAt(words: readonly Word[], at: number, grammar: Grammar): Definite | null {
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
  if (period.kind === 'week') return preposition === 'at' ? period.part === 'end' || period.part === 'early' : period.part !== 'whole';
  return period.kind === 'month' || period.kind === 'weekOf' || (period.kind === 'weekend' && preposition !== 'in') || preposition === 'at';
}

/** "by the end of the day" without a day is today. */
function endOfToday(words: readonly Word[], bound: Read<Timeframe['bound'] | 'other'>): Definite | null {
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

// Ranges

/** "between the 7th and the 9th", "from December 7 to 9". */
function betweenAt(words: readonly Word[], at: number, { readers }: Grammar): Read<Timeframe> | null {
  if (!/^(?:between|from)$/.test(textAt(words, at))) return null;
  const first = readers.day(words, at + 1) ?? bareNumberDate(words, at + 1);
  return first && rangeTo(words, first, /^(?:and|to|through|till|until|-)$/, readers);
}

/** The rest of a range, "and the 9th"; a bare number is the next such date after the first day, or one in the month of the last ("between 7 and 9 December"). */
function rangeTo(words: readonly Word[], first: Read<Period>, joint: RegExp, readers: Readers<Captured>): Read<Timeframe> | null {
  if (!joint.test(textAt(words, first.end))) return null;
  const last = readers.day(words, first.end + 1) ?? bareNumberDate(words, first.end + 1);
  if (last === null) return null;
  return { value: timeframe('on', { kind: 'between', first: sameMonth(first.value, last.value), last: last.value }), end: skipClocks(words, last.end) };
}

function sameMonth(first: Period, last: Period): Period {
  if (first.kind === 'weekday' && last.kind === 'weekdayOfWeek') return { ...last, weekday: first.weekday };
  return first.kind === 'date' && last.kind === 'date' && first.month === null && last.month !== null && first.date <= last.date ? { ...first, month: last.month, year: last.year } : first;
}

function bareNumberDate(words: readonly Word[], at: number): Read<Period> | null {
  const day = bareDate(words, at) ?? ordinal(words, at);
  if (day === null || !isDate(day.value)) return null;
  return { value: { kind: 'date', year: null, month: null, date: day.value }, end: day.end };
}

// Periods

/** Prepositions with which a bare month is a time: "in December". */
const BEFORE_A_MONTH = wordSet('in during by before after come over around until till for from');
/** Words after which a weekday is no time but names something: "the Monday meeting". */
const OWNERS = wordSet('the a an my your our their his her every each all any last past previous that');

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
  return named && { value: { kind: 'month', month: named.value, part: 'whole' }, end: named.end };
}

/** "next month", "this month", which need no preposition. */
function monthAheadAt(words: readonly Word[], at: number): Read<Period> | null {
  const ahead = textAt(words, at) === 'the' && textAt(words, at + 1) === 'month' && textAt(words, at + 2) !== 'after' ? null : monthAhead(words, at);
  return ahead && { value: { kind: 'month', month: { ahead: ahead.value }, part: 'whole' }, end: ahead.end };
}

/** A bare weekday after "the" or "your" names something else, and one before a noun in "-day's" style never gets here. */
const isNameOfSomething = (words: readonly Word[], at: number, preposition: string): boolean => preposition === '' && OWNERS.has(textAt(words, at - 1)) && WEEKDAYS.has(textAt(words, at));

/** "next week, on Tuesday": the day within the week. */
function refined(words: readonly Word[], read: Read<Period>, readers: Readers<Captured>): Read<Period> {
  if (read.value.kind !== 'week' || (read.value.part !== 'whole' && read.value.ahead === 0)) return read;
  const at = skip(words, read.end, REFINING);
  const day = weekday(words, at);
  if (day === null) return readers.date(words, at) ?? read;
  return dateAfter(words, day.end, readers.date) ?? { value: { kind: 'weekdayOfWeek', weekday: day.value, ahead: read.value.ahead }, end: skipClocks(words, day.end) };
}

const REFINING = phrases(', probably|perhaps|maybe|likely on?', 'probably|perhaps|maybe|likely on?', 'on', ', on', ',');
