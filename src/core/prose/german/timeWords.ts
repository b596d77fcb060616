// German words that times are made of: numbers, durations, weekdays, months, dates. Umlauts are spelt out, as words.ts reads them.

import { parseDay, type Weekday } from '../../base/time.ts';
import type { MonthName, Part, Period, Unit } from '../timeframe.ts';
import { patternTable, type Read, type Reader, tableReader, textAt, wordSet } from '../patterns.ts';
import type { Word } from '../words.ts';

export interface Duration {
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  /** Shorter than a day: it is over today. */
  readonly today: boolean;
}

export type DatePeriod = Extract<Period, { kind: 'date' }>;

// Numbers and durations

const SMALL = 'null ein zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf dreizehn vierzehn fuenfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const TENS = 'zwanzig dreissig vierzig fuenfzig sechzig siebzig achtzig neunzig'.split(' ');
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...SMALL.slice(1).map((word, index) => [word, index + 1] as const),
  ...TENS.flatMap((tens, index) => [[tens, 10 * index + 20] as const, ...SMALL.slice(1, 10).map((small, unit) => [`${small}und${tens}`, 10 * index + 21 + unit] as const)]),
  ...['eine', 'einem', 'einer', 'einen', 'eines'].map(word => [word, 1] as const),
  ['zwo', 2], ['zweier', 2], ['dreier', 3], ['paar', 3], ['einige', 3], ['einigen', 3], ['einiger', 3], ['wenige', 3], ['wenigen', 3], ['weniger', 3], ['mehrere', 5], ['mehreren', 5], ['mehrerer', 5], ['dutzend', 12],
]);
/** What "ein" before it doesn't count: "ein paar", "ein Dutzend". */
const COLLECTIVE = wordSet('paar dutzend');

/** Nobody promises anything further off: a larger number is no number of days. */
const LARGEST_COUNT = 3660;

const number: Reader<number> = (words, at) => {
  const text = textAt(words, at);
  if (/^\d{1,4}$/.test(text)) return Number(text) <= LARGEST_COUNT ? { value: Number(text), end: at + 1 } : null;
  const next = COLLECTIVE.has(textAt(words, at + 1)) ? at + 1 : at;
  const value = NUMBERS.get(textAt(words, next));
  return value === undefined ? null : { value, end: next + 1 };
};

const UNITS: ReadonlyMap<string, Unit | 'hour' | 'minute'> = new Map(Object.entries<Unit | 'hour' | 'minute'>({
  tag: 'day', tage: 'day', tagen: 'day', tages: 'day', woche: 'week', wochen: 'week', monat: 'month', monate: 'month', monaten: 'month', monats: 'month', stunde: 'hour', stunden: 'hour', std: 'hour', h: 'hour', minute: 'minute', minuten: 'minute',
}));
const BUSINESS_DAYS = /^(?:werk|arbeits|geschaefts|bankarbeits|wochen)tag(?:e|en|es)?$/;
const unitOf = (word: string): Unit | 'hour' | 'minute' | undefined => (BUSINESS_DAYS.test(word) ? 'businessDay' : UNITS.get(word));

function durationOf(low: number, high: number, unit: Unit | 'hour' | 'minute'): Duration | null {
  if (unit === 'minute') return { low: 0, high: 0, unit: 'day', today: true };
  if (unit === 'hour') return { low: Math.ceil(low / 24), high: Math.ceil(high / 24), unit: 'day', today: high < 12 };
  return high > LARGEST_COUNT / 7 ? null : { low, high, unit, today: false };
}

/** What may stand between a number and its unit: "zwei gute Wochen". */
const QUALITY = wordSet('gute guten guter ganze ganzen ganzer volle vollen voller weitere weiteren weiterer knappe knappen knapper');

/** "zwei Wochen", "zwei bis drei Tagen", "2-3 Tage", "zwei, drei Tagen", "einer Woche oder zwei", "anderthalb Wochen". */
export const duration: Reader<Duration> = (words, at) => {
  if (/^(?:anderthalb|eineinhalb)$/.test(textAt(words, at)) && /^wochen?$/.test(textAt(words, at + 1))) return { value: { low: 10, high: 11, unit: 'day', today: false }, end: at + 2 };
  const low = number(words, at);
  if (low === null) return null;
  const range = /^(?:oder|bis|-)$/.test(textAt(words, low.end)) ? number(words, low.end + 1) : textAt(words, low.end) === ',' ? nextNumber(words, low) : null;
  const counted = range?.end ?? low.end;
  const last = QUALITY.has(textAt(words, counted)) ? counted + 1 : counted;
  const unit = unitOf(textAt(words, last));
  if (unit === undefined) return null;
  const after = range === null && textAt(words, last + 1) === 'oder' ? number(words, last + 2) : null;
  const repeated = after === null ? undefined : unitOf(textAt(words, after.end));
  const high = range ?? (after !== null && after.value > low.value && (repeated === undefined || repeated === unit) ? after : null);
  const value = durationOf(low.value, Math.max(low.value, high?.value ?? 0), unit);
  return value && { value, end: high !== null && high === after ? after.end + (repeated === undefined ? 0 : 1) : last + 1 };
};

/** "zwei, drei": the number after a comma, if it is the next one. */
function nextNumber(words: readonly Word[], low: Read<number>): Read<number> | null {
  const high = number(words, low.end + 1);
  return high?.value === low.value + 1 ? high : null;
}

/** A single unit without a number: "innerhalb der nächsten Woche". */
export const singleUnit: Reader<Duration> = (words, at) => {
  const unit = /^(?:woche|monats|tages|stunde)$/.test(textAt(words, at)) ? unitOf(textAt(words, at)) : undefined;
  const value = unit && durationOf(1, 1, unit);
  return value ? { value, end: at + 1 } : null;
};

// Weekdays, months, dates

const WEEKDAY_NAMES = ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'];
const TIMES_OF_DAY = ['', 'morgen', 'frueh', 'vormittag', 'mittag', 'nachmittag', 'abend', 'nacht'];
export const WEEKDAYS: ReadonlyMap<string, Weekday> = new Map(
  [...WEEKDAY_NAMES, 'sonnabend'].flatMap((name, index) => TIMES_OF_DAY.map(time => [name + time, Math.min(index, 6) as Weekday] as const)),
);
/** Abbreviations, most of them words of their own as well ("so", "mit Frau Mo"): they count with a capital letter and after what stands before a day. */
const SHORT_WEEKDAYS: ReadonlyMap<string, Weekday> = new Map(['so', 'mo', 'di', 'mi', 'do', 'fr', 'sa'].map((name, day) => [name, day as Weekday]));
const BEFORE_A_SHORT_WEEKDAY = wordSet('am bis diesen kommenden naechsten oder und');

export const weekday: Reader<Weekday> = (words, at) => {
  const value = WEEKDAYS.get(textAt(words, at)) ?? (words[at]?.capital && BEFORE_A_SHORT_WEEKDAY.has(textAt(words, at - 1)) ? SHORT_WEEKDAYS.get(textAt(words, at)) : undefined);
  return value === undefined ? null : { value, end: at + 1 };
};

const MONTH_NAMES = ['januar jaenner jan', 'februar feber feb', 'maerz mrz', 'april apr', 'mai', 'juni juno jun', 'juli jul', 'august aug', 'september sept sep', 'oktober okt', 'november nov', 'dezember dez'];
const MONTHS: ReadonlyMap<string, number> = new Map(MONTH_NAMES.flatMap((names, index) => names.split(' ').flatMap(name => [name, `${name}s`].map(form => [form, index + 1] as const))));

const monthNumber: Reader<number> = (words, at) => {
  const value = MONTHS.get(textAt(words, at));
  return value === undefined ? null : { value, end: at + 1 };
};

/** "Dezemberwoche", "Dezemberhälfte": the month that a compound begins with. */
export const monthIn = (ending: string): Reader<MonthName> => (words, at) => {
  const text = textAt(words, at);
  const month = text.endsWith(ending) ? MONTHS.get(text.slice(0, -ending.length)) : undefined;
  return month === undefined ? null : { value: { month, year: null }, end: at + 1 };
};

const year: Reader<number> = (words, at) => {
  const text = textAt(words, at);
  return /^(?:19|20|21)\d\d$/.test(text) ? { value: Number(text), end: at + 1 } : null;
};

/** A month by name: "Dezember", "Dezember 2027". */
export const namedMonth: Reader<MonthName> = (words, at) => {
  const month = monthNumber(words, at);
  const inYear = month && year(words, month.end);
  return month && { value: { month: month.value, year: inYear?.value ?? null }, end: inYear?.end ?? month.end };
};

const ORDINALS = 'nullte erste zweite dritte vierte fuenfte sechste siebte achte neunte zehnte elfte zwoelfte dreizehnte vierzehnte fuenfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste einundzwanzigste zweiundzwanzigste dreiundzwanzigste vierundzwanzigste fuenfundzwanzigste sechsundzwanzigste siebenundzwanzigste achtundzwanzigste neunundzwanzigste dreissigste einunddreissigste'.split(' ');
const ordinalOf = (word: string): number => ORDINALS.indexOf(/^\w+te[nrs]$/.test(word) ? word.slice(0, -1) : word);

/** Which of several: "ersten", "zweiten", "letzten" (-1), "2." */
export const nth: Reader<number> = (words, at) => {
  const text = textAt(words, at);
  if (/^letzte[nrs]?$/.test(text)) return { value: -1, end: at + 1 };
  const value = /^\d$/.test(text) ? Number(text) : ordinalOf(text);
  return value >= 1 && value <= 5 ? { value, end: at + 1 } : null;
};

type DateRead = Read<DatePeriod> | null;

const date = (year: number | null, month: number | null, date: number, end: number): DateRead => (date >= 1 && date <= 31 ? { value: { kind: 'date', year, month, date }, end } : null);

/** A date in any of its German shapes: the day comes first, whatever order the user has set for his own English letters. */
export const dateAt: Reader<DatePeriod> = (words, at) => {
  const from = /^(?:de[nmr]|der)$/.test(textAt(words, at)) ? at + 1 : at;
  return isoDate(words, from) ?? numericDate(words, from) ?? namedDate(words, from);
};

function isoDate(words: readonly Word[], at: number): DateRead {
  const day = parseDay(textAt(words, at));
  return day === null ? null : date(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)), at + 1);
}

/** "7.12.", "07.12.2026", "7/12", "7. 12." */
function numericDate(words: readonly Word[], at: number): DateRead {
  const m = /^(\d{1,2})[./](\d{1,2})(?:[./](\d\d|\d{4}))?$/.exec(textAt(words, at));
  if (m === null || textAt(words, at + 1) === 'uhr') return null;
  const [day, month] = [Number(m[1]), Number(m[2])];
  const inYear = m[3] === undefined ? year(words, at + 1) : null;
  if (month < 1 || month > 12) return null;
  return date(m[3] === undefined ? (inYear?.value ?? null) : Number(m[3]) + (m[3].length === 2 ? 2000 : 0), month, day, inYear?.end ?? at + 1);
}

/** The date in a month that a word may be: "7" (its full stop is gone), "siebten". */
export const dateNumber: Reader<number> = (words, at) => {
  const text = textAt(words, at);
  const value = /^\d{1,2}$/.test(text) ? Number(text) : ordinalOf(text);
  return value >= 1 && value <= 31 ? { value, end: at + 1 } : null;
};

/** "7. Dezember", "siebten Dezember 2027", "7. dieses Monats". */
function namedDate(words: readonly Word[], at: number): DateRead {
  const day = dateNumber(words, at);
  if (day === null) return null;
  const month = monthNumber(words, day.end);
  if (month !== null) {
    const inYear = year(words, month.end);
    return date(inYear?.value ?? null, month.value, day.value, inYear?.end ?? month.end);
  }
  const ofMonth = tableReader(OF_THE_MONTH)(words, day.end);
  return ofMonth && date(null, null, day.value, ofMonth.end);
}
const OF_THE_MONTH = patternTable<null>([['dieses|des laufenden? monats', null], ['des monats', null], ['d m', null]]);

/** Words after which a bare number, or "Ersten", is a date. */
const BEFORE_A_DATE = wordSet('am zum dem den der vom bis ab beim und bis');
/** Capital letters that may follow a bare date; any other begins what is counted: "am 7. Stock". */
const AFTER_A_DATE = wordSet('sie ihnen ihr ihre ihren ihrem ihrer du dich dir');

/** A date without its month: "am 7.", "bis zum Fünfzehnten", after a word that dates stand after. */
export const bareDate: Reader<DatePeriod> = (words, at) => {
  const from = /^(?:de[nm]|zum)$/.test(textAt(words, at)) ? at + 1 : at;
  if (!BEFORE_A_DATE.has(textAt(words, from - 1))) return null;
  const day = dateNumber(words, from);
  if (day === null || (!/^\d/.test(textAt(words, from)) && !words[from]!.capital)) return null;
  const next = words[day.end];
  return next !== undefined && ((next.capital && !AFTER_A_DATE.has(next.text)) || next.text === 'uhr' || unitOf(next.text) !== undefined) ? null : date(null, null, day.value, day.end);
};

// Parts of weeks and months

const PARTS = patternTable<Part>([
  ['zu|zum|am|gleich? beginn|anfang|start', 'early'], ['gegen|zur|in? der? mitte', 'mid'], ['gegen|zum|am? ende|schluss|ausgang', 'end'],
]);
export const part = tableReader(PARTS);

const WEEKS = patternTable<number>([
  ['die|der? naechste|naechsten|naechster|kommende|kommenden|kommender|folgende|folgenden|folgender|darauffolgende|darauffolgenden|neue|neuen|neuer|drauffolgenden woche', 1],
  ['die|der? uebernaechste|uebernaechsten|uebernaechster woche', 2], ['die|der? ueberuebernaechste|ueberuebernaechsten|ueberuebernaechster woche', 3],
  ['noch? in? diese|dieser|laufenden|laufende woche noch?', 0], ['der? laufenden woche', 0],
]);
/** A week that names itself: "nächste Woche", "dieser Woche". */
export const weekAhead = tableReader(WEEKS);
const ANY_WEEK = patternTable<number>([['die|der|dieser? woche', 0]]);
/** After a part, "der Woche" is this one. */
export const anyWeek: Reader<number> = (words, at) => weekAhead(words, at) ?? tableReader(ANY_WEEK)(words, at);

const MONTHS_AHEAD = patternTable<number>([
  ['der|des|dem|den? naechsten|naechster|kommenden|folgenden|darauffolgenden monat|monats', 1], ['der|des|dem|den? uebernaechsten monat|monats', 2], ['noch? diesen|dieses|diesem|laufenden|des|den? laufenden? monat|monats', 0],
]);
/** A month told by how far off it is: "nächsten Monat", "des Monats". */
export const monthAhead = tableReader(MONTHS_AHEAD);

const NEW_YEAR = patternTable<null>([['des|dem|das? neuen|neues|neue jahr|jahres', null], ['des|dem? naechsten|kommenden jahres', null]]);

/** A month by name, by its distance, or the new year's first. */
export const month: Reader<MonthName> = (words, at) => {
  const from = /^(?:de[smn]|diese[snm])$/.test(textAt(words, at)) ? at + 1 : at;
  const ahead = monthAhead(words, at);
  if (ahead !== null) return { value: { ahead: ahead.value }, end: ahead.end };
  const newYear = tableReader(NEW_YEAR)(words, at);
  return newYear !== null ? { value: { month: 1, year: null }, end: newYear.end } : namedMonth(words, from);
};
