// Days and times as people type them into a box: "tomorrow 2pm", "next Tuesday at 14:30", "Dec 3 10:00", "3.12. 10 Uhr", "in 2 hours", and the spelling of the format.

import { joined, say, type Message } from '../base/message.ts';
import { dayOf, isClock, parseOffset, writtenIn, type Day, type Instant, type When } from '../base/time.ts';
import { weekdayInWords } from '../base/words.ts';
import type { DateOrder } from '../model/settings.ts';
import { LANGUAGES } from './languages.ts';
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

/** A day, with a time where one is named; a time alone is today's. Null where the words name no single day, or say more than that. */
export function readMomentInWords(text: string, { now, zone, dateOrder }: Frame): When | null {
  if (text.length > LONGEST) return null;
  if (SHORT_UNIT.test(text)) return readTimeFromNow(text, now, zone);
  const clock = readClock(text);
  if (clock?.time === null) return null;
  const today = dayOf(now, zone);
  const rest = clock ? `${text.slice(0, clock.start)}, ${text.slice(clock.end)}` : text;
  if (clock && readClock(rest)) return null;
  const day = clock && saysNothing(rest) ? today : readDay(rest, dateOrder, ({ bound, period }) => {
    const window = bound === 'on' ? resolveTimeframe({ bound, period }, today, null) : null;
    return window && (window.from === window.by || period.kind === 'in') ? window.from : null;
  });
  return day === null ? null : { day, time: clock?.time ?? null, offset: clock?.offset ?? null };
}

/** Hours and minutes, which count from now: a day alone would say less than was meant. */
const SHORT_UNIT = /(?<!\p{L})(?:hours?|hrs?|minutes?|mins?|stunden?|std|minuten)(?!\p{L})/iu;
const FROM_NOW = /^in (?:about |ca\. |etwa )?(?:half an|einer halben|(?<number>\d{1,3}|\p{L}{1,6})) (?<unit>\p{L}{1,8})\.?$/iu;
const NUMBER_WORDS: readonly string[] = ['', ' a an one ein eine einer ', ' two zwei ', ' three drei ', ' four vier ', ' five fünf ', ' six sechs ', ' seven sieben ', ' eight acht ', ' nine neun ', ' ten zehn '];

/** "in 2 hours", "in einer halben Stunde": that time from `now`, in the zone. Null where more, or no number, is said. */
function readTimeFromNow(text: string, now: Instant, zone: string): When | null {
  const { number, unit } = FROM_NOW.exec(text.trim())?.groups ?? {};
  if (!unit || !SHORT_UNIT.test(unit)) return null;
  const count = number === undefined ? 0.5 : /^\d/.test(number) ? Number(number) : NUMBER_WORDS.findIndex(words => words.includes(` ${number.toLowerCase()} `));
  if (count < 0) return null;
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

/** Every language is tried, and the one that understands all that is said is meant. Days may be written small: "fri". */
function readDay(text: string, order: DateOrder, choose: (timeframe: Timeframe) => Day | null): Day | null {
  const written = text.replace(/(?<!\p{L})\p{Ll}/gu, letter => letter.toUpperCase());
  for (const { promises } of LANGUAGES) {
    const [mention, ...more] = promises.read(written, order).mentions;
    if (!mention || more.length > 0 || !saysNothing(text.slice(0, mention.span.start) + ' ' + text.slice(mention.span.end))) continue;
    const day = choose(mention.value);
    if (day) return day;
  }
  return null;
}

/** Words around a day or a time that add nothing to it. */
const FILLERS = /(?<!\p{L})(?:at|on|the|from|around|about|um|am|den|der|dem|gegen|ab|mo|di|mi|do|fr|sa|so)(?!\p{L})/giu;
const saysNothing = (text: string): boolean => /^[\s,.;@()]*$/.test(text.replace(FILLERS, ''));

interface Clock {
  readonly start: number;
  readonly end: number;
  /** `HH:mm`; null for one that no clock shows. */
  readonly time: string | null;
  /** Minutes east of UTC, where they are written behind it. */
  readonly offset: number | null;
}

/** How times are written: hours and minutes, half of the day, offset. "at 2" comes last, for only with "at" is a number a time. */
const CLOCKS: readonly RegExp[] = [
  /(?:(?<=\d)t)?(?<![\d.:])(?<h>\d{1,2}):(?<m>\d{2})(?::\d{2})?(?: ?(?<half>[ap])\.?m\b\.?| ?uhr\b| ?(?<zone>z\b|[+-]\d{2}:?\d{2}))?(?![\d:])/i,
  /(?<![\d.:])(?<h>\d{1,2})(?:\.(?<m>\d{2}))? ?(?<half>[ap])\.?m\b\.?/i,
  /(?<![\d.:])(?<h>\d{1,2})(?:\.(?<m>\d{2}))? ?(?:uhr|o['’]clock)(?!\p{L})/iu,
  /(?<![\d.:])(?<h>\d{1,2})h(?<m>\d{2})?(?![\p{L}\d])/iu,
  /(?<!\p{L})(?<noon>noon|midday|mittags)(?!\p{L})/iu,
  /(?:(?<!\p{L})(?:at|um|gegen)|@) ?(?<h>\d{1,2})(?![\d.:/\p{L}])/iu,
];

/** The first time of a text, null for none. */
function readClock(text: string): Clock | null {
  for (const pattern of CLOCKS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { h = '12', m = '00', half, zone, noon } = match.groups ?? {};
    const place = { start: match.index, end: match.index + match[0].length };
    const offset = zone ? parseOffset(zone) : null;
    const hours = noon ? 12 : hoursOf(h, half?.toLowerCase(), zone !== undefined);
    const time = hours === null ? '' : `${String(hours).padStart(2, '0')}:${m}`;
    return { ...place, time: time !== '' && isClock(time) && !(zone && offset === null) ? time : null, offset };
  }
  return null;
}

/** Nobody is interviewed before dawn: a bare `2` or `2:30` is the afternoon's; `02:30` is what it says. */
function hoursOf(written: string, half: string | undefined, zoned: boolean): number | null {
  const hours = Number(written);
  if (half) return hours < 1 || hours > 12 ? null : (hours % 12) + (half === 'p' ? 12 : 0);
  return !zoned && written.length === 1 && hours >= 1 && hours <= 6 ? hours + 12 : hours;
}
