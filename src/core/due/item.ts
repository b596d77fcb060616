// A due item: what is to be done, from when to when, how urgent it is and why.

import type { Span } from '../base/text.ts';
import type { Message } from '../base/message.ts';
import { addDays, dayOf, endOfDay, HOUR, instantOf, type Day, type Instant, type When } from '../base/time.ts';
import type { Application, ReadFile } from '../model/application.ts';
import type { Story, ThankYou } from '../model/history.ts';
import type { Note } from '../model/note.ts';
import type { Settings } from '../model/settings.ts';

export const DUE_KINDS = ['interview', 'thank-you', 'promise', 'decision', 'application', 'silence', 'offer', 'reminder', 'close'] as const;
export type DueKind = (typeof DUE_KINDS)[number];

export const URGENCIES = ['overdue', 'today', 'open', 'soon', 'later'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** One end of a window: a whole day, or an exact instant (with its day in the user's zone). */
export interface Edge {
  readonly day: Day;
  readonly instant: Instant | null;
}

export interface DueItem {
  readonly path: string;
  readonly company: string;
  readonly role: string;
  readonly kind: DueKind;
  /** The index into the application's people, and the name; null where there is nobody to name. */
  readonly person: { readonly index: number; readonly name: string } | null;
  /** When it becomes actionable. */
  readonly from: Edge;
  /** The last moment at which it is on time; null: it is never overdue. */
  readonly by: Edge | null;
  readonly urgency: Urgency;
  /** The place to jump to: the draft where there is one, else the person or the anchor. */
  readonly span: Span;
  /** Where the anchor stands: the interview's entry, the promise's sentence, the decision's value. */
  readonly anchor: Span;
  /** The draft that waits to be sent. */
  readonly draft: Note | null;
  /** The interview to give thanks for, or that lies ahead. */
  readonly interview: ThankYou['interview'] | null;
  /** In words, naming the anchor. */
  readonly reason: Message;
  /** Of an application that nobody has touched for so long that it may be closed: why something was due; null for anything else. */
  readonly untouched: Message | null;
}

/** What a list needs of an item: plain data without the notes of the file. */
export interface DueSummary extends Omit<DueItem, 'draft' | 'interview'> {
  readonly draft: Pick<Note, 'title'> | null;
  readonly interview: Pick<ThankYou['interview'], 'at'> | null;
}

/** An item before its urgency is known. */
export interface Pending extends Pick<DueItem, 'kind' | 'from' | 'by' | 'anchor' | 'reason'> {
  readonly person: number | null;
  readonly draft?: Note | null;
  readonly interview?: ThankYou['interview'];
  readonly untouched?: Message;
  /** Where the eye should fall, where that isn't the whole anchor. */
  readonly place?: Span;
}

/** What every kind of item is computed from. */
export interface Case {
  readonly file: ReadFile;
  readonly application: Application;
  readonly story: Story;
  readonly now: Instant;
  readonly today: Day;
  readonly settings: Settings;
}

export const wholeDay = (day: Day): Edge => ({ day, instant: null });
export const exactly = (instant: Instant, zone: string): Edge => ({ day: dayOf(instant, zone), instant });

/** The start of a window: the time, or the day where no time is given. */
export function edgeOf(when: When, zone: string): Edge {
  const instant = instantOf(when, zone);
  return instant === null ? wholeDay(when.day) : exactly(instant, zone);
}

/** So many hours after a time; after a bare day, the end of so many whole days later. */
export function hoursAfter(when: When, hours: number, zone: string): Edge {
  const instant = instantOf(when, zone);
  return instant === null ? wholeDay(addDays(when.day, Math.ceil(hours / 24))) : exactly(instant + hours * HOUR, zone);
}

export const hasPassed = (edge: Edge, now: Instant, today: Day): boolean => (edge.instant === null ? edge.day < today : edge.instant < now);
const hasCome = (edge: Edge, now: Instant, today: Day): boolean => (edge.instant === null ? edge.day <= today : edge.instant <= now);

/** How urgent a window is at `now`: on the dot is in time, a day lasts to its end. */
export function urgencyOf(from: Edge, by: Edge | null, now: Instant, today: Day): Urgency {
  if (by && hasPassed(by, now, today)) return 'overdue';
  if (hasCome(from, now, today)) {
    const endsToday = by !== null && (by.day === today || (by.instant !== null && by.instant - now <= 24 * HOUR));
    return endsToday ? 'today' : 'open';
  }
  return from.day <= addDays(today, 7) ? 'soon' : 'later';
}

/** For sorting: a day counts as its end. */
export const sortKey = (edge: Edge, zone: string): Instant => edge.instant ?? endOfDay(edge.day, zone);
