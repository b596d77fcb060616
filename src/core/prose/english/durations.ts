// English numbers and lengths of time: "a couple of", "twenty first", "two or three weeks", "a fortnight".

import { patternTable, phrases, remembering, type Reader, skipPhrase, tableReader, textAt } from '../patterns.ts';
import type { Unit } from '../timeframe.ts';
import type { Word } from '../words.ts';

// Numbers

export const SMALL: readonly string[] = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');
const TENS: ReadonlyMap<string, number> = new Map(Object.entries({ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 }));
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' ');

const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(SMALL.map((word, value) => [word, value]));

/** Nobody promises anything further off: a larger number is no number of days. */
const LARGEST_COUNT = 3660;

/** "3", "three", "forty eight", "a", "a couple of", "a few", "several", "a dozen". */
const number: Reader<number> = (words, at) => {
  const text = textAt(words, at);
  if (/^\d{1,4}$/.test(text)) return Number(text) <= LARGEST_COUNT ? { value: Number(text), end: at + 1 } : null;
  const tens = TENS.get(text);
  if (tens !== undefined) {
    const unit = SMALL_NUMBERS.get(textAt(words, at + 1)) ?? 0;
    return unit >= 1 && unit <= 9 ? { value: tens + unit, end: at + 2 } : { value: tens, end: at + 1 };
  }
  const small = SMALL_NUMBERS.get(text) ?? 0;
  return small >= 1 ? { value: small, end: at + 1 } : loose(words, at);
};

const LOOSE = patternTable<number>([
  ['a|the? couple of? more?', 2], ['a? few more?', 3], ['several more?', 5], ['half a dozen', 6], ['a dozen', 12], ['a|an|another|one good|full|single|whole?', 1],
]);

const loose: Reader<number> = tableReader(LOOSE);

/** "7th", "seventh", "twenty first". */
export const ordinal: Reader<number> = (words, at) => {
  const text = textAt(words, at);
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(text);
  if (digits) return { value: Number(digits[1]), end: at + 1 };
  const tens = TENS.get(text);
  const unit = tens === undefined ? 0 : ORDINALS.indexOf(textAt(words, at + 1));
  if (tens !== undefined && unit >= 1 && unit <= 9) return { value: tens + unit, end: at + 2 };
  const value = text === 'thirtieth' ? 30 : ORDINALS.indexOf(text);
  return value >= 1 ? { value, end: at + 1 } : null;
};

// Durations

export interface Duration {
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  /** Shorter than a day: it is over today. */
  readonly today: boolean;
}

const UNITS: ReadonlyMap<string, Unit | 'hour' | 'minute'> = new Map(Object.entries({
  day: 'day', days: 'day', night: 'day', nights: 'day', week: 'week', weeks: 'week', wk: 'week', wks: 'week', fortnight: 'week', fortnights: 'week', month: 'month', months: 'month',
  hour: 'hour', hours: 'hour', hr: 'hour', hrs: 'hour', h: 'hour', minute: 'minute', minutes: 'minute', weekdays: 'businessDay', workdays: 'businessDay', workday: 'businessDay',
  "day's": 'day', "week's": 'week', "fortnight's": 'week', "month's": 'month', "hour's": 'hour', "days'": 'day',
}));

/** "days", "business days", "fortnight". */
function unitAt(words: readonly Word[], at: number): { factor: number; unit: Unit | 'hour' | 'minute'; end: number } | null {
  if (/^(?:business|working|work|week)$/.test(textAt(words, at)) && /^days?$/.test(textAt(words, at + 1))) return { factor: 1, unit: 'businessDay', end: at + 2 };
  const unit = UNITS.get(textAt(words, at));
  return unit === undefined ? null : { factor: textAt(words, at).startsWith('fortnight') ? 2 : 1, unit, end: at + 1 };
}

function durationOf(low: number, high: number, { factor, unit }: { factor: number; unit: Unit | 'hour' | 'minute' }): Duration | null {
  if (unit === 'minute') return { low: 0, high: 0, unit: 'day', today: true };
  if (unit === 'hour') return { low: Math.ceil(low / 24), high: Math.ceil(high / 24), unit: 'day', today: high < 12 };
  return high > LARGEST_COUNT / 7 ? null : { low: low * factor, high: high * factor, unit, today: false };
}

/** "two days", "a week or two", "two or three weeks", "2-3 days", "a fortnight", "ten days or so". */
export const duration: Reader<Duration> = remembering((words, at) => {
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
  return value && { value, end: skipPhrase(words, end, OR_SO, {}) };
});

const OR_SO = phrases('or so', 'or thereabouts');

/** A single unit without a number: "the next week". */
export const singleUnit: Reader<Duration> = (words, at) => {
  const unit = unitAt(words, at);
  if (unit !== null && /[^']s$/.test(textAt(words, unit.end - 1))) return null;
  const value = unit && durationOf(1, 1, unit);
  if (!unit || !value) return null;
  const two = textAt(words, unit.end) === 'or' && textAt(words, unit.end + 1) === 'two';
  return { value: two ? { ...value, high: value.high * 2 } : value, end: two ? unit.end + 2 : skipPhrase(words, unit.end, OR_SO, {}) };
};
