// Days, times and spans in words, as somebody sees them who reads the file now.

import { instantOf, weekdayInWords, writtenIn, type Day, type When, type Window } from '../base/time.ts';
import { edgeOf, wholeDay, type Case } from '../due/item.ts';
import { relativeTo } from '../due/words.ts';

/** `Mon 30 Nov to Fri 4 Dec`, or the one day. */
export const windowInWords = ({ from, by }: Window, today: Day): string => (from === by ? weekdayInWords(from, today) : `${weekdayInWords(from, today)} to ${weekdayInWords(by, today)}`);

/** `in 4 days, Fri 27 Nov 14:00`; a time with an offset also as the clock of the user's zone shows it. */
export function whenSeen(when: When, { now, today, settings: { timeZone } }: Case): string {
  const written = weekdayInWords(when.day, today) + clock(when.time);
  const instant = when.offset === null ? null : instantOf(when, timeZone);
  const local = instant === null ? null : writtenIn(instant, timeZone).split(' ');
  const own = local ? weekdayInWords(local[0]!, today) + clock(local[1]!) : written;
  return `${relativeTo(edgeOf(when, timeZone), now, today)}, ${own === written ? written : `${written} there, ${own} in ${timeZone}`}`;
}

const clock = (time: string | null): string => (time === null ? '' : ` ${time.slice(0, 5)}`);

/** `in 4 days, Fri 27 Nov`; of several days `Mon 30 Nov to Fri 4 Dec, begins in 7 days` (or `ends`, `ended`). */
export function windowSeen(window: Window, kase: Case): string {
  const { from, by } = window;
  const { now, today } = kase;
  if (from === by) return whenSeen({ day: from, time: null, offset: null }, kase);
  const [verb, day] = today < from ? ['begins', from] : today <= by ? ['ends', by] : ['ended', by];
  return `${windowInWords(window, today)}, ${verb} ${relativeTo(wholeDay(day), now, today)}`;
}
