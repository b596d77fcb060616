// The reminder of the day: when it is said, in which words, and when to look again. Off by default.

import { say, type Message } from '../base/message.ts';
import { addDays, dayOf, HOUR, startOfDay, type Day, type Instant } from '../base/time.ts';

/** What is remembered between two looks, in all windows. */
export interface Reminded {
  /** The last day on which it was said, in the user's zone. */
  readonly day: Day;
  /** Asked to be told later: not before then. */
  readonly notBefore: Instant | null;
}

export interface Reminder {
  /** What to say now; null: nothing. */
  readonly words: Message | null;
  /** The next moment at which the answer can differ, while the list stays as it is. */
  readonly next: Instant;
}

/** How long "Later" is. */
const LATER = 3 * HOUR;

/** Once a day, as soon as somebody is there and something is overdue or due today; "Later" holds over midnight. `zone` is the user's. */
export function reminderAt(now: Instant, zone: string, counts: { readonly overdue: number; readonly today: number }, before: Reminded | null): Reminder {
  const today = dayOf(now, zone);
  const tomorrow = startOfDay(addDays(today, 1), zone);
  const later = before?.notBefore ?? null;
  // A clock that was set back would make "later" a matter of days.
  if (later !== null && now < later && later - now <= LATER) return { words: null, next: later };
  if (later === null && before?.day === today) return { words: null, next: tomorrow };
  return { words: wordsFor(counts), next: tomorrow };
}

/** What to remember when it is said at `now`, and when the answer is "Later". */
export const remindedAt = (now: Instant, zone: string): Reminded => ({ day: dayOf(now, zone), notBefore: null });
export const laterThan = (now: Instant, zone: string): Reminded => ({ day: dayOf(now, zone), notBefore: now + LATER });

/** Memory that another version wrote, or none: read with care. */
export function readReminded(value: unknown): Reminded | null {
  const { day, notBefore } = (typeof value === 'object' && value !== null ? value : {}) as { readonly day?: unknown; readonly notBefore?: unknown };
  return typeof day === 'string' ? { day, notBefore: typeof notBefore === 'number' ? notBefore : null } : null;
}

function wordsFor({ overdue, today }: { readonly overdue: number; readonly today: number }): Message | null {
  if (today === 0) return overdue === 0 ? null : overdue === 1 ? say`1 item is overdue.` : say`${overdue} items are overdue.`;
  const items = today === 1 ? say`1 item is due today` : say`${today} items are due today`;
  if (overdue === 0) return say`${items}.`;
  return overdue === 1 ? say`${items}, 1 is overdue.` : say`${items}, ${overdue} are overdue.`;
}
