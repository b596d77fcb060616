// Days, times and spans in words, as somebody sees them who reads the file now.

import { say, type Message } from '../base/message.ts';
import { instantOf, writtenIn, type When, type Window } from '../base/time.ts';
import { weekdayAndTime, windowInWords } from '../base/words.ts';
import { edgeOf, wholeDay, type Case } from '../due/item.ts';
import { relativeTo } from '../due/words.ts';

/** A moment: how far away it is, and `Fri 27 Nov 14:00`; a time with an offset also as the clock of the user's zone shows it. */
export function whenSeen(when: When, { now, today, settings: { timeZone } }: Case): { readonly relative: Message; readonly written: Message } {
  const relative = relativeTo(edgeOf(when, timeZone), now, today);
  const written = weekdayAndTime({ ...when, offset: null }, today);
  const instant = when.offset === null ? null : instantOf(when, timeZone);
  if (instant === null) return { relative, written };
  const [day, time] = writtenIn(instant, timeZone).split(' ') as [string, string];
  const isSame = day === when.day && time === when.time?.slice(0, 5);
  return { relative, written: isSame ? written : say`${written} there, ${weekdayAndTime({ day, time, offset: null }, today)} in ${timeZone}` };
}

/** `Fri 27 Nov, in 4 days`; of several days `Mon 30 Nov to Fri 4 Dec, begins in 7 days` (or `ends`, `ended`). */
export function windowSeen(window: Window, kase: Case): Message {
  const { from, by } = window;
  const { now, today } = kase;
  const days = windowInWords(window, today);
  const seen = (day: string): Message => relativeTo(wholeDay(day), now, today);
  if (from === by) return say`${days}, ${seen(from)}`;
  if (today < from) return say`${days}, begins ${seen(from)}`;
  return today <= by ? say`${days}, ends ${seen(by)}` : say`${days}, ended ${seen(by)}`;
}
