// Times as they are said, in no language: what a language finds in a sentence, before it is settled against the day of sending.

import type { Located, Span } from '../base/text.ts';
import type { Weekday } from '../base/time.ts';
import type { DateOrder } from '../model/settings.ts';

/** What a timeframe counts in. */
export type Unit = 'day' | 'businessDay' | 'week' | 'month';

/** A part of a week or a month. `rest` is what is left of it; a number is a week of the month, from 1, or the last one (-1). */
export type Part = 'whole' | 'early' | 'mid' | 'late' | 'end' | 'firstHalf' | 'secondHalf' | 'lastDay' | number;

/** A stretch of days as it was said, in no language: what it means is settled against the day of sending. */
export type Period =
  /** Later on the day itself. */
  | { readonly kind: 'today' }
  /** That many days on: tomorrow is 1. */
  | { readonly kind: 'day'; readonly days: number }
  /** In two weeks; in two or three days. */
  | { readonly kind: 'in'; readonly low: number; readonly high: number; readonly unit: Unit }
  /** Within two weeks. */
  | { readonly kind: 'within'; readonly count: number; readonly unit: Unit }
  /** The first such day to come. */
  | { readonly kind: 'weekday'; readonly weekday: Weekday }
  /** That day of the week `ahead` weeks after this one. */
  | { readonly kind: 'weekdayOfWeek'; readonly weekday: Weekday; readonly ahead: number }
  /** The first such day after the end of a period. */
  | { readonly kind: 'weekdayAfter'; readonly weekday: Weekday; readonly period: Period }
  /** The second Tuesday of a month; -1 is the last. */
  | { readonly kind: 'weekdayOfMonth'; readonly weekday: Weekday; readonly nth: number; readonly month: MonthName }
  /** A date, as much of it as was said; with its weekday where that was said too, which may be wrong. `otherwise` is what its two numbers may mean as well. */
  | { readonly kind: 'date'; readonly year: number | null; readonly month: number | null; readonly date: number; readonly weekday?: Weekday; readonly otherwise?: MonthAndDate }
  /** The week `ahead` weeks after this one. */
  | { readonly kind: 'week'; readonly ahead: number; readonly part: Part }
  /** The week in which a day lies, or one that many weeks later. */
  | { readonly kind: 'weekOf'; readonly day: Period; readonly later: number; readonly part: Part }
  /** A week by its number in the year, as ISO 8601 counts: "KW 49". */
  | { readonly kind: 'isoWeek'; readonly week: number; readonly part: Part }
  | { readonly kind: 'weekend'; readonly ahead: number }
  | { readonly kind: 'month'; readonly month: MonthName; readonly part: Part }
  | { readonly kind: 'between'; readonly first: Period; readonly last: Period }
  | { readonly kind: 'either'; readonly first: Timeframe; readonly second: Timeframe }
  /** A week from Tuesday. */
  | { readonly kind: 'shifted'; readonly period: Period; readonly count: number; readonly unit: Unit }
  /** The time that was mentioned last: "then". */
  | { readonly kind: 'antecedent' }
  /** A time that names no days: "soon", or one whose day is misspelled. */
  | { readonly kind: 'unclear' };

export interface MonthAndDate {
  readonly month: number;
  readonly date: number;
}

/** A month by its name (from 1), perhaps with its year, or by how many months ahead it lies. */
export type MonthName = { readonly month: number; readonly year: number | null } | { readonly ahead: number };

/** A period and how the act stands to it: within it, not later than its end, before it begins, after it. */
export interface Timeframe {
  readonly bound: 'on' | 'by' | 'before' | 'after';
  readonly period: Period;
}

/** What a language finds in a sentence. Spans are offsets into the sentence. */
export interface SentenceReading {
  /** Every time that the sentence names, whoever's it is, in order: what a later "then" may mean. */
  readonly mentions: readonly Located<Timeframe>[];
  readonly commitments: readonly Commitment[];
}

/** A commitment to get in touch, its time still in the words of the writer. */
export interface Commitment {
  readonly time: Located<Timeframe> | null;
  /** The day up to which the writer waits for word from the reader: "if I haven't heard by Friday". */
  readonly silence: Located<Timeframe> | null;
}

/** A language that promises can be read in. */
export interface PromiseLanguage {
  read(sentence: string, dateOrder: DateOrder): SentenceReading;
  /** Weekdays and months with a slip in them, by which no day can be told, and how they are spelled. Offsets into the text. */
  misspelledDays?(text: string): readonly (Span & { readonly right: string })[];
}
