// Days and times as people type them into a box: "tomorrow 2pm", "next Tuesday at 14:30", "Dec 3 10:00", "3.12. 10 Uhr", "in 2 hours", and the spelling of the format.

import { joined, say, type Message } from '../base/message.ts';
import { textAt, type Span } from '../base/text.ts';
import { addMonths, dayOf, isClock, nextWeekday, parseOffset, weekdayOf, writtenIn, type Day, type Instant, type Weekday, type When } from '../base/time.ts';
import { weekdayInWords } from '../base/words.ts';
import type { DateOrder } from '../model/settings.ts';
import { countNamed } from './counts.ts';
import { LANGUAGES } from './languages.ts';
import { readPastDay } from './past.ts';
import { resolveTimeframe } from './promises.ts';
import type { Timeframe } from './timeframe.ts';

/** What is known where the words are read. */
export interface Frame {
  readonly now: Instant;
  readonly zone: string;
  readonly dateOrder: DateOrder;
}

/** Nobody types more to name a moment. */
const LONGEST = 80;

/** A moment as it was said. */
interface Said {
  readonly when: When;
  /** The weekday that was named beside a date; null for none. */
  readonly weekday: Weekday | null;
  /** Was a date named? */
  readonly dated: boolean;
}

/**
 * A day, with a time where one is named; a time alone is today's, and of a stretch ("10:00 – 11:00") the start is taken. The day may lie behind: a date without a year is
 * the one of the last three months, else the next. Null where the words name no single day, or say more than that, or a weekday that the date contradicts.
 */
export function readMomentInWords(text: string, frame: Frame): When | null {
  const said = readMoment(text, frame);
  return said && !isContradicted(said) ? said.when : null;
}

/** The moment by its date where another weekday was named with it: "Wednesday, December 3" in a year in which that is a Thursday; else null. */
export function contradictedMoment(text: string, frame: Frame): When | null {
  const said = readMoment(text, frame);
  return said && isContradicted(said) ? said.when : null;
}

const isContradicted = ({ when: { day }, weekday }: Said): boolean => weekday !== null && weekdayOf(day) !== weekday;

function readMoment(text: string, frame: Frame): Said | null {
  if (text.length > LONGEST) return null;
  const { now, zone } = frame;
  if (SHORT_UNIT.test(text)) {
    const when = readTimeFromNow(text, now, zone);
    return when && { when, weekday: null, dated: false };
  }
  const clock = readClock(text, CLOCKS);
  if (clock) return readWithClock(text, clock, frame);
  const bare = readDayNear(text, frame);
  // In "tomorrow 14.05" no date is meant.
  const dotted = bare?.dated ? null : readClock(text, [DATE_OR_TIME]);
  return dotted && !saysNothing(without(text, dotted)) ? readWithClock(text, dotted, frame) : bare;
}

function readWithClock(text: string, clock: Clock, frame: Frame): Said | null {
  const { time, offset } = clock;
  if (time === null) return null;
  const rest = without(text, clock);
  if (saysNothing(rest) && shortWeekdaysIn(rest).length === 0) return { when: { day: dayOf(frame.now, frame.zone), time, offset }, weekday: null, dated: false };
  const said = readDayNear(rest, frame);
  return said && { ...said, when: { day: said.when.day, time, offset } };
}

const without = (text: string, { start, end }: Span): string => `${text.slice(0, start)}, ${text.slice(end)}`;

/** How far back the date of a moment is looked for. */
const MONTHS_BACK = 3;
/** "this Tuesday" on a Tuesday, "diesen Dienstag", and no more words. */
const THIS = /^(?:this|diese[mnr]) \p{L}+$/iu;

/** A single day without its time, which may lie behind. */
function readDayNear(text: string, { now, zone, dateOrder }: Frame): Said | null {
  const today = dayOf(now, zone);
  const on = (day: Day, weekday: Weekday | null = null, dated = false): Said => ({ when: { day, time: null, offset: null }, weekday, dated });
  if (saysNothing(text)) {
    const [weekday, ...more] = shortWeekdaysIn(text);
    return weekday === undefined || more.length > 0 ? null : on(nextWeekday(today, weekday));
  }
  const past = readPastDay(bareWords(text), today);
  if (past !== null) return on(past);
  return readDay(text, dateOrder, ({ bound, period }, around) => {
    if (bound !== 'on') return null;
    if (period.kind === 'weekday' && period.weekday === weekdayOf(today) && THIS.test(bareWords(text))) return on(today);
    const isUnsaid = period.kind === 'date' && period.month !== null && period.year === null;
    const window = resolveTimeframe({ bound, period }, isUnsaid ? addMonths(today, -MONTHS_BACK) : today, null);
    if (!window || (window.from !== window.by && period.kind !== 'in')) return null;
    return period.kind === 'date' ? on(window.from, period.weekday ?? shortWeekdaysIn(around)[0] ?? null, true) : on(window.from);
  });
}

/** Hours and minutes, which count from now: a day alone would say less than was meant. */
const SHORT_UNIT = /(?<!\p{L})(?:hours?|hrs?|minutes?|mins?|stunden?|std|minuten)(?!\p{L})/iu;
const FROM_NOW = /^in (?:about |ca\. |etwa )?(?:half an|einer halben|(?<number>\d{1,3}|\p{L}{1,6})) (?<unit>\p{L}{1,8})\.?$/iu;

/** "in 2 hours", "in einer halben Stunde": that time from `now`, in the zone. Null where more, or no number, is said. */
function readTimeFromNow(text: string, now: Instant, zone: string): When | null {
  const { number, unit } = FROM_NOW.exec(text.trim())?.groups ?? {};
  if (!unit || !SHORT_UNIT.test(unit)) return null;
  const count = number === undefined ? 0.5 : countNamed(number);
  if (count === null) return null;
  const minutes = count * (/^[hs]/i.test(unit) ? 60 : 1);
  const [day = '', time = null] = writtenIn(now + minutes * 60_000, zone).split(' ');
  return { day, time, offset: null };
}

/** A day; of a span ("next week", "in December") the first. Null where the words name none, or say more than that. */
export function readDayInWords(text: string, { now, zone, dateOrder }: Frame): Day | null {
  if (text.length > LONGEST) return null;
  return readDay(text, dateOrder, timeframe => {
    const window = resolveTimeframe(timeframe, dayOf(now, zone), null);
    return window && (timeframe.bound === 'by' ? window.by : timeframe.bound === 'before' ? null : window.from);
  });
}

/** A moment as one checks it: `Wed 25 Nov 14:00`, with the year where it isn't that of `today`. */
export function momentInWords({ day, time, offset }: When, today: Day): Message {
  const written = joined([weekdayInWords(day, today), time], ' ');
  return time === null || offset === null ? written : say`${written}, in the zone that was written`;
}

/** Every language is tried, and the one that understands all that is said is meant. Days may be written small: "fri". `choose` is told the words around the time too. */
function readDay<T>(text: string, order: DateOrder, choose: (timeframe: Timeframe, around: string) => T | null): T | null {
  const written = text.replace(/(?<!\p{L})\p{Ll}/gu, letter => letter.toUpperCase());
  for (const { promises } of LANGUAGES) {
    const [mention, ...more] = promises.read(written, order).mentions;
    const around = mention && `${text.slice(0, mention.span.start)} ${text.slice(mention.span.end)}`;
    if (around === undefined || more.length > 0 || !saysNothing(around)) continue;
    const day = choose(mention!.value, around);
    if (day !== null) return day;
  }
  return null;
}

/** German weekdays as people write them short, from Sunday on. */
const SHORT_WEEKDAYS = ['so', 'mo', 'di', 'mi', 'do', 'fr', 'sa'];
/** Words around a day or a time that add nothing to it, and those weekdays. */
const FILLERS = /(?<!\p{L})(?:at|on|the|from|around|about|um|am|den|der|dem|gegen|ab|mo|di|mi|do|fr|sa|so)(?!\p{L})/giu;
/** What is said beside them, with single blanks between the words. */
const bareWords = (text: string): string => text.replace(FILLERS, ' ').replace(/[\s,.;@()]+/g, ' ').trim();
const saysNothing = (text: string): boolean => bareWords(text) === '';

/** In "Mi, 3.12." the weekday stands beside the date, in "Mi 14 Uhr" for it. */
const shortWeekdaysIn = (around: string): readonly Weekday[] => (around.toLowerCase().match(FILLERS) ?? []).map(filler => SHORT_WEEKDAYS.indexOf(filler)).filter(day => day >= 0) as Weekday[];

interface Clock extends Span {
  /** `HH:mm`; null for one that no clock shows, and for several that are no stretch. */
  readonly time: string | null;
  /** Minutes east of UTC, where they are written behind it. */
  readonly offset: number | null;
  /** `am` or `pm`, where that is said. */
  readonly half: string | null;
}

/** How times are written: hours and minutes, half of the day, offset. "14.30" is no date, "10:00-11:00" has no offset, and "at 2" comes last, for only with "at" is a number a time. */
const CLOCKS: readonly RegExp[] = [
  /(?:(?<=\d)t)?(?<![\d.:])(?<h>\d{1,2}):(?<m>\d{2})(?::\d{2})?(?: ?(?<half>[ap])\.?m\b\.?| ?uhr\b| ?(?<zone>z\b|\+\d{2}:?\d{2}|(?<=\d{4}-\d{2}-\d{2}[t ]\d{2}:\d{2}(?::\d{2})? ?)-\d{2}:?\d{2}))?(?![\d:])/i,
  /(?<![\d.:])(?<h>\d{1,2})(?:\.(?<m>\d{2}))? ?(?<half>[ap])\.?m\b\.?/i,
  /(?<![\d.:])(?<h>\d{1,2})(?:\.(?<m>\d{2}))? ?(?:uhr|o['’]clock)(?!\p{L})/iu,
  /(?<![\d.:])(?<h>\d{1,2})h(?<m>\d{2})?(?![\p{L}\d])/iu,
  /(?<!\p{L})(?<noon>noon|midday|mittags)(?!\p{L})/iu,
  /(?<![\d.:])(?<h>\d{1,2})\.(?<m>00|1[3-9]|[2-5]\d)(?![\d.:])/,
  /(?:(?<!\p{L})(?:at|um|gegen)|@) ?(?<h>\d{1,2})(?![\d.:/\p{L}])/iu,
];
/** "9.10", "14.05". */
const DATE_OR_TIME = /(?<![\d.:])(?<h>\d{1,2})\.(?<m>0[1-9]|1[0-2])(?![\d.:])/;
/** Between the start and the end of a stretch. */
const JOINT = /^\s*(?:[-–—]|to|until|till|bis)\s*$/i;

/** The time of a text, null for none. Of a stretch the start: "8:00 – 9:00 PM" begins at 20:00. */
function readClock(text: string, patterns: readonly RegExp[]): Clock | null {
  const found: Clock[] = [];
  let left = text;
  for (let clock = firstClock(left, patterns); clock && found.length < 3; clock = firstClock(left, patterns)) {
    found.push(clock);
    left = left.slice(0, clock.start) + ' '.repeat(clock.end - clock.start) + left.slice(clock.end);
  }
  const [start, end, ...more] = found.sort((a, b) => a.start - b.start);
  if (!start || !end) return start ?? null;
  if (more.length > 0 || end.time === null || !JOINT.test(text.slice(start.end, end.start))) return { ...start, time: null };
  const inHalf = end.half !== null ? firstClock(`${textAt(text, start)} ${end.half}`, patterns)?.time ?? null : null;
  return { ...start, end: end.end, time: inHalf !== null && inHalf < end.time ? inHalf : start.time };
}

/** One of the times of a text, that of the first pattern. */
function firstClock(text: string, patterns: readonly RegExp[]): Clock | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { h = '12', m = '00', half, zone, noon } = match.groups ?? {};
    const place = { start: match.index, end: match.index + match[0].length };
    const offset = zone ? parseOffset(zone) : null;
    const hours = noon ? 12 : hoursOf(h, half?.toLowerCase(), zone !== undefined);
    const time = hours === null ? '' : `${String(hours).padStart(2, '0')}:${m}`;
    return { ...place, time: isClock(time) && !(zone && offset === null) ? time : null, offset, half: half ? `${half.toLowerCase()}m` : null };
  }
  return null;
}

/** Nobody is interviewed before dawn: a bare `2` or `2:30` is the afternoon's; `02:30` is what it says. */
function hoursOf(written: string, half: string | undefined, zoned: boolean): number | null {
  const hours = Number(written);
  if (half) return hours < 1 || hours > 12 ? null : (hours % 12) + (half === 'p' ? 12 : 0);
  return !zoned && written.length === 1 && hours >= 1 && hours <= 6 ? hours + 12 : hours;
}
