// What the writer promises to do next, and when: promises read from sentences, their timeframes resolved against the day of sending.

import { remembering } from '../base/remember.ts';
import { addBusinessDays, addDays, addMonths, daysBetween, lastOfMonth, makeDay, maxDay, mondayOf, nextWeekday, PLAIN_CALENDAR, weekdayOf, type Day, type Weekday, type Window } from '../base/time.ts';
import { spanOf, type Located, type Span } from '../base/text.ts';
import type { DateOrder } from '../model/settings.ts';
import type { Commitment, MonthName, Part, Period, PromiseLanguage, SentenceReading, Timeframe, Unit } from './timeframe.ts';
import type { Sentence } from './sentences.ts';

/** The writer's own commitment to get in touch again. */
export interface FollowUpPromise {
  /** The sentence that makes it. */
  readonly span: Span;
  /** The time expression, also one that names no time ("soon"); null where there is none. */
  readonly words: Located<string> | null;
  /** The days on which to keep it; null for a promise without a timeframe. */
  readonly window: Window | null;
}

export interface PromiseOptions {
  /** The language in which they are read. */
  readonly language: PromiseLanguage;
  readonly dateOrder: DateOrder;
}

/** The promises that the sentences of a note make, in order; `sent` is the day from which their timeframes count. */
export function readPromises(sentences: readonly Sentence[], sent: Day, options: PromiseOptions): FollowUpPromise[] {
  const promises: FollowUpPromise[] = [];
  let earlier: Timeframe | null = null;
  const sending: Sending = { sent, tomorrow: addDays(sent, 1), resolve: rememberingWindows(resolveTimeframe) };
  for (const sentence of sentences) {
    const { mentions, commitments } = readSentence(sentence.text, options);
    for (const commitment of commitments) promises.push(promiseOf(sentence, commitment, mentions, earlier, sending));
    earlier = mentions.at(-1)?.value ?? earlier;
  }
  return promises;
}

/** By language and order of dates. What sentences say doesn't change: while a letter is typed, all but one of them have been read. */
const readers = new WeakMap<PromiseLanguage, Map<DateOrder, (text: string) => SentenceReading>>();

/** What the language finds in a sentence. */
export function readSentence(text: string, { language, dateOrder }: PromiseOptions): SentenceReading {
  const ofLanguage = readers.get(language) ?? new Map<DateOrder, (text: string) => SentenceReading>();
  readers.set(language, ofLanguage);
  const read = ofLanguage.get(dateOrder) ?? remembering(500, sentence => language.read(sentence, dateOrder));
  ofLanguage.set(dateOrder, read);
  return read(text);
}

/** The promise that counts: the latest in time, by its last day and then its first. One with a window beats a vague one. */
export function latestPromise(promises: readonly FollowUpPromise[]): FollowUpPromise | null {
  const key = ({ window }: FollowUpPromise): string => (window === null ? '' : `${window.by} ${window.from}`);
  return promises.reduce<FollowUpPromise | null>((latest, promise) => (latest === null || key(promise) > key(latest) ? promise : latest), null);
}

/** The day of sending, and what is worked out from it. */
interface Sending {
  readonly sent: Day;
  readonly tomorrow: Day;
  readonly resolve: Resolve;
}

type Resolve = (timeframe: Timeframe, sent: Day, antecedent: Timeframe | null) => Window | null;

/** The same function, remembering what it answered: a text that repeats itself thousands of times costs one calculation. */
function rememberingWindows(resolve: Resolve): Resolve {
  const known = new Map<string, Window | null>();
  return (timeframe, sent, antecedent) => {
    const key = JSON.stringify([timeframe, sent, timeframe.period.kind === 'antecedent' ? antecedent : null]);
    const window = known.get(key);
    if (window !== undefined) return window;
    const resolved = resolve(timeframe, sent, antecedent);
    known.set(key, resolved);
    return resolved;
  };
}

function promiseOf(sentence: Sentence, { time, silence }: Commitment, mentions: readonly Located<Timeframe>[], earlier: Timeframe | null, sending: Sending): FollowUpPromise {
  const { sent } = sending;
  const before = ({ span }: Located<Timeframe>): Timeframe | null => mentions.findLast(mention => mention.span.end <= span.start)?.value ?? earlier;
  const resolve = (expression: Located<Timeframe> | null, from: Day): Window | null => expression && sending.resolve(expression.value, from, before(expression));
  const waited = silence === null ? null : deadline(silence.value, before(silence), sending);
  const own = resolve(time, sent);
  // What is to follow the silence can't come before its end: "within two days" then counts from there.
  const window = own !== null && waited !== null && own.by <= waited ? resolve(time, waited) : own ?? (waited === null ? null : graceAfter(waited));
  const expression = own === null && waited !== null ? silence : time ?? silence;
  return { span: sentence.span, words: expression && wordsIn(sentence, expression.span), window: window && clamp(window, sending, time?.value ?? null) };
}

/** The last day of waiting for word: that of the period by which it should come. */
function deadline({ bound, period }: Timeframe, antecedent: Timeframe | null, { sent, resolve }: Sending): Day | null {
  const window = resolve({ bound: bound === 'before' ? 'before' : 'after', period }, sent, antecedent);
  return window && (bound === 'before' ? window.by : addDays(window.from, -1));
}

function wordsIn({ text, span }: Sentence, inner: Span): Located<string> {
  return { value: text.slice(inner.start, inner.end), span: spanOf(span.start + inner.start, span.start + inner.end) };
}

/** The day after `day` and two days' grace. */
const graceAfter = (day: Day): Window => ({ from: addDays(day, 1), by: addDays(day, 3) });

/** A window that begins on the day after sending at the earliest, unless it would end before that: then it is its last day, or the day of sending. */
function clamp({ from, by }: Window, { sent, tomorrow }: Sending, timeframe: Timeframe | null): Window {
  if (timeframe?.period.kind === 'either' && by > sent) return { from: maxDay(from, includesToday(timeframe) ? sent : tomorrow), by };
  const first = maxDay(from, tomorrow);
  if (first <= by) return { from: first, by };
  return { from: maxDay(by, sent), by: maxDay(by, sent) };
}

const includesToday = ({ period }: Timeframe): boolean => period.kind === 'today' || (period.kind === 'either' && (includesToday(period.first) || includesToday(period.second)));

/**
 * The days that a timeframe means to someone who says it on `sent`, before they are clamped; null where it names none.
 * `antecedent` is the time mentioned before it.
 */
export function resolveTimeframe({ bound, period }: Timeframe, sent: Day, antecedent: Timeframe | null): Window | null {
  if (period.kind === 'antecedent') {
    const then = antecedent && resolveTimeframe(antecedent, sent, null);
    return then && bounded(bound, then, then.by, sent);
  }
  const window = resolvePeriod(period, sent);
  return window && bounded(bound, window, endOfPeriod(period, window, sent), sent);
}

function bounded(bound: Timeframe['bound'], window: Window, end: Day, sent: Day): Window {
  switch (bound) {
    case 'on': return window;
    case 'by': return { from: addDays(sent, 1), by: window.by };
    case 'before': return { from: addDays(sent, 1), by: addDays(window.from, -1) };
    case 'after': return graceAfter(end);
  }
}

/** The day after which a period is over: a week lasts to its Sunday, though one gets in touch in it up to Friday. On a weekend, "after the weekend" means this one. */
function endOfPeriod(period: Period, window: Window, sent: Day): Day {
  const wholeWeek = (period.kind === 'week' || period.kind === 'weekOf' || period.kind === 'isoWeek') && period.part === 'whole';
  if (period.kind === 'in') return window.from;
  if (period.kind === 'weekend' && period.ahead === 0) return addDays(mondayOf(sent), 6);
  return wholeWeek ? addDays(window.by, 2) : window.by;
}

function resolvePeriod(period: Period, sent: Day): Window | null {
  switch (period.kind) {
    case 'today': return oneDay(sent);
    case 'day': return oneDay(addDays(sent, period.days));
    case 'in': return { from: later(sent, period.low, period.unit, 0), by: later(sent, period.high, period.unit, 2) };
    case 'within': return { from: later(sent, 1, period.unit === 'businessDay' ? 'businessDay' : 'day', 0), by: later(sent, period.count, period.unit, 0) };
    case 'weekday': return oneDay(nextWeekday(sent, period.weekday));
    case 'weekdayOfWeek': return oneDay(dayInWeek(mondayOf(sent), period.ahead, period.weekday));
    case 'weekdayAfter': return mapWindow(resolvePeriod(period.period, sent), ({ by }) => oneDay(nextWeekday(by, period.weekday)));
    case 'weekdayOfMonth': return weekdayOfMonth(period.month, period.nth, period.weekday, sent);
    case 'date': return mapWindow(dateMeant(period, sent), oneDay);
    case 'week': return week(period.ahead, period.part, sent);
    case 'weekOf': return mapWindow(resolvePeriod(period.day, sent), ({ from }) => partOfWeek(addDays(mondayOf(from), 7 * period.later), period.part));
    case 'isoWeek': return isoWeek(period.week, period.part, sent);
    case 'weekend': return weekend(period.ahead, sent);
    case 'month': return month(period.month, period.part, sent);
    case 'between': return between(period.first, period.last, sent);
    case 'either': return either(resolveTimeframe(period.first, sent, null), resolveTimeframe(period.second, sent, null));
    case 'shifted': return mapWindow(resolvePeriod(period.period, sent), ({ from, by }) => ({ from: later(from, period.count, period.unit, 0), by: later(by, period.count, period.unit, 0) }));
    case 'antecedent': case 'unclear': return null;
  }
}

const oneDay = (day: Day): Window => ({ from: day, by: day });
const mapWindow = <T>(value: T | null, make: (value: T) => Window | null): Window | null => (value === null ? null : make(value));

/** `count` units after `day`, and `grace` days more: business days where business days are counted. */
function later(day: Day, count: number, unit: Unit, grace: number): Day {
  switch (unit) {
    case 'day': return addDays(day, count + grace);
    case 'businessDay': return addBusinessDays(day, count + grace, PLAIN_CALENDAR);
    case 'week': return addDays(day, 7 * count + grace);
    case 'month': return addDays(addMonths(day, count), grace);
  }
}

/** The weekday of the week that begins `ahead` weeks after `monday`. Weeks end on Sunday. */
const dayInWeek = (monday: Day, ahead: number, weekday: Weekday): Day => addDays(monday, 7 * ahead + ((weekday + 6) % 7));

/** The day that a date promised on `sent` means, where it isn't the weekday that was named with it; else null. */
export function contradictedDay(period: Period, sent: Day): Day | null {
  if (period.kind !== 'date' || period.weekday === undefined) return null;
  const day = dateMeant(period, sent);
  return day === null || weekdayOf(day) === period.weekday ? null : day;
}

/** Whoever says "8/12" at the end of November means December: not August, and nobody promises for what lies so far ahead or is past. */
const FAR = 240;
const SOON = 62;

/** The date as the order of its numbers has it; where that lies far ahead or in the past, and the other order gives a day that comes soon, that one. */
function dateMeant(period: Extract<Period, { kind: 'date' }>, sent: Day): Day | null {
  const [day, other] = [dateOnOrAfter(period, sent), period.otherwise ? dateOnOrAfter({ ...period, ...period.otherwise }, sent) : null];
  const isUnlikely = day !== null && (day < sent || daysBetween(sent, day) > FAR);
  return isUnlikely && other !== null && other > sent && daysBetween(sent, other) <= SOON ? other : day;
}

/** The first such date on or after the day: in a month that has it, in the year given or the first that does. */
function dateOnOrAfter({ year, month, date }: Extract<Period, { kind: 'date' }>, day: Day): Day | null {
  const [thisYear, thisMonth] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (month !== null && year !== null) return makeDay(year, month, date);
  // Eight years hold a 29 February even around 2100; every date of a month comes within two months.
  for (let step = 0; step <= 8; step++) {
    const found = month !== null ? makeDay(thisYear + step, month, date) : makeDay(thisYear + Math.floor((thisMonth - 1 + step) / 12), ((thisMonth - 1 + step) % 12) + 1, date);
    if (found !== null && found >= day) return found;
  }
  return null;
}

/** Days from Monday on which a part of a week begins and ends. */
const WEEK_PARTS: Readonly<Record<string, readonly [number, number]>> = { whole: [0, 4], early: [0, 1], mid: [1, 3], late: [3, 4], end: [3, 4], firstHalf: [0, 2], secondHalf: [3, 4] };

/** A part of the week that begins on `monday`. */
function partOfWeek(monday: Day, part: Part): Window {
  const [first, last] = WEEK_PARTS[part] ?? [0, 4];
  return { from: addDays(monday, first), by: addDays(monday, last) };
}

/** A part of the week `ahead` weeks on. Of this week's part nothing may be left: then next week's is meant, and what is left of "this week" runs to the Friday after. */
function week(ahead: number, part: Part, sent: Day): Window {
  const [first, last] = WEEK_PARTS[part] ?? [0, 4];
  const monday = addDays(mondayOf(sent), 7 * ahead);
  if (ahead > 0) return partOfWeek(monday, part);
  const shift = addDays(monday, last) > sent ? 0 : 7;
  return { from: part === 'whole' ? addDays(sent, 1) : addDays(monday, first + shift), by: addDays(monday, last + shift) };
}

/** A week by its number, in the first year in which it isn't over. Week 1 is that of 4 January. */
function isoWeek(number: number, part: Part, sent: Day): Window | null {
  const year = Number(sent.slice(0, 4));
  const mondays = [year - 1, year, year + 1].flatMap(of => makeDay(of, 1, 4) ?? []).map(day => addDays(mondayOf(day), 7 * (number - 1)));
  return mondays.map(monday => partOfWeek(monday, part)).find(({ by }) => by >= sent) ?? null;
}

function weekend(ahead: number, sent: Day): Window {
  const saturday = ahead === 0 ? nextWeekday(sent, 6) : dayInWeek(mondayOf(sent), ahead, 6);
  return { from: saturday, by: addDays(saturday, 1) };
}

/** Dates on which a part of a month begins and ends; 31 stands for the last day, whatever its date. */
const MONTH_PARTS: Readonly<Record<string, readonly [number, number]>> = {
  whole: [1, 31], early: [1, 10], mid: [11, 20], late: [21, 31], end: [25, 31], firstHalf: [1, 15], secondHalf: [16, 31], lastDay: [31, 31],
};

/** A part of a month: of the first month of that name in which it isn't over. */
function month(name: MonthName, part: Part, sent: Day): Window | null {
  const candidates = firstDays(name, sent).map(first => partOfMonth(first, part));
  return candidates.find(window => window.by >= sent) ?? candidates[0] ?? null;
}

function partOfMonth(first: Day, part: Part): Window {
  const last = lastOfMonth(first);
  if (typeof part === 'number') return part < 0 ? { from: addDays(last, -6), by: last } : { from: addDays(first, 7 * (part - 1)), by: addDays(first, 7 * part - 1) };
  const [from, by] = MONTH_PARTS[part]!;
  const dayOf = (date: number): Day => (date === 31 ? last : addDays(first, date - 1));
  return { from: dayOf(from), by: dayOf(by) };
}

/** The first days of the months that a name may mean, the likeliest first. */
function firstDays(name: MonthName, sent: Day): Day[] {
  const thisMonth = `${sent.slice(0, 7)}-01`;
  if ('ahead' in name) return name.ahead > 0 ? [addMonths(thisMonth, name.ahead)] : [thisMonth, addMonths(thisMonth, 1)];
  const year = name.year ?? Number(sent.slice(0, 4));
  const first = makeDay(year, name.month, 1);
  return first === null ? [] : name.year !== null ? [first] : [first, addMonths(first, 12)];
}

function weekdayOfMonth(name: MonthName, nth: number, weekday: Weekday, sent: Day): Window | null {
  const days = firstDays(name, sent).map(first => (nth < 0 ? addDays(nextWeekday(lastOfMonth(first), weekday), -7) : addDays(nextWeekday(addDays(first, -1), weekday), 7 * (nth - 1))));
  const day = days.find(day => day > sent) ?? days[0];
  return day === undefined ? null : oneDay(day);
}

/** From the first day of one period to the last of another, which is the first such after it. */
function between(first: Period, last: Period, sent: Day): Window | null {
  return mapWindow(resolvePeriod(first, sent), ({ from }) => {
    const end = resolvePeriod(last, last.kind === 'date' || last.kind === 'weekday' ? maxDay(from, sent) : sent);
    return end && end.by >= from ? { from, by: end.by } : null;
  });
}

/** Both, from the first day of either to the last. */
function either(a: Window | null, b: Window | null): Window | null {
  if (a === null || b === null) return a ?? b;
  return { from: a.from < b.from ? a.from : b.from, by: maxDay(a.by, b.by) };
}
