// The due list in words: what each item asks for, its line in the list, its groups and their order.

import { joined, say, verbatim, type Message } from '../base/message.ts';
import { dayOf, type Instant } from '../base/time.ts';
import { shortDay } from '../base/words.ts';
import { dueInCase } from '../due/index.ts';
import { DUE_KINDS, URGENCIES, type Case, type DueItem, type DueKind, type DueSummary, type Edge, type Urgency } from '../due/item.ts';
import { compareRanked, ranked, type Ranked } from '../due/order.ts';
import { relativeTo } from '../due/words.ts';
import type { ReadFile } from '../model/application.ts';
import type { Settings } from '../model/settings.ts';
import type { NewNote } from '../scaffold/notes.ts';
import { oneLine, shortened } from './words.ts';

export const GROUPINGS = ['urgency', 'company', 'kind'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** An item as the list shows it. */
export interface DueRow<T extends DueSummary = DueSummary> extends Ranked<T> {
  /** What to do: `Thank Tom Okafor`. */
  readonly label: Message;
  /** `due 3 hours ago`, `in 4 days`; null where no time presses. */
  readonly when: Message | null;
}

export interface DueGroup {
  /** Stays the same while its rows change. */
  readonly id: string;
  readonly label: Message;
  readonly rows: readonly DueRow[];
}

const URGENCY_WORDS: Readonly<Record<Urgency, Message>> = { overdue: say`Overdue`, today: say`Today`, open: say`Open`, soon: say`Next 7 days`, later: say`Later` };

const KIND_WORDS: Readonly<Record<DueKind, Message>> = {
  interview: say`Interviews`, 'thank-you': say`Thank-You Notes`, promise: say`Promises`, decision: say`Decisions`, application: say`Applications Without an Answer`,
  silence: say`Gone Quiet`, offer: say`Offers`, reminder: say`Reminders`, close: say`To Close`,
};

/** The row of an item of `file`. */
export function rowOf(item: DueItem, file: ReadFile, now: Instant, settings: Settings): DueRow<DueItem> {
  return { ...ranked(item, settings.timeZone), label: labelOf(item, file), when: whenOf(item, now, dayOf(now, settings.timeZone)) };
}

/** The whole row for somebody who hears it. */
export const spokenRow = ({ item, label, when }: DueRow): Message => joined([label, item.company, item.role, URGENCY_WORDS[item.urgency], when, item.reason], ', ');

/** What one application owes, most urgent first. */
export const rowsOf = (kase: Case): readonly DueRow<DueItem>[] => sortRows(dueInCase(kase).map(item => rowOf(item, kase.file, kase.now, kase.settings)));

/** A reminder may be a paragraph: so much of it fits above a line. */
const LONGEST_REMINDER = 80;

/** `Next: Thank Tom Okafor, due in 3 hours`. */
export function nextInWords({ item, when }: DueRow<DueItem>, file: ReadFile): Message {
  const words = reminderIn(item, file);
  return say`Next: ${joined([words === null ? labelOf(item, file) : shortened(words, LONGEST_REMINDER), when], ', ')}`;
}

function labelOf(item: DueItem, file: ReadFile): Message {
  const name = item.person?.name;
  if (item.draft && item.kind === 'thank-you') return name ? say`Send the thank-you note to ${name}` : say`Send the thank-you note`;
  if (item.draft) return name ? say`Send the draft to ${name}` : say`Send the draft`;
  switch (item.kind) {
    case 'interview': return name ? say`Interview with ${name}` : say`Interview`;
    case 'thank-you': return name ? say`Thank ${name}` : say`Send a thank-you note`;
    case 'promise': return name ? say`Follow up with ${name}` : say`Follow up`;
    case 'decision': return name ? say`Ask ${name} about the decision` : say`Ask about the decision`;
    case 'application': return name ? say`Follow up on the application with ${name}` : say`Follow up on the application`;
    case 'silence': return name ? say`Check in with ${name}` : say`Check in`;
    case 'offer': return isAnswer(item, file) ? say`Decide on the offer` : say`Thank them for the offer`;
    case 'reminder': {
      const words = reminderIn(item, file);
      return words === null ? say`Reminder` : verbatim(words);
    }
    case 'close': return say`Consider closing the application`;
  }
}

const isAnswer = (item: DueItem, file: ReadFile): boolean => file.application?.offer?.respondBy?.span.start === item.anchor.start;

/** The user's own words, on one line; null where the item is no reminder, or one without words. */
function reminderIn(item: DueItem, file: ReadFile): string | null {
  const what = file.application?.reminders.find(reminder => reminder.on.span.start === item.anchor.start)?.what;
  return oneLine(what ?? '') || null;
}

function whenOf({ kind, from, by, urgency }: DueItem, now: Instant, today: string): Message | null {
  const seen = (edge: Edge): Message => relativeTo(edge, now, today);
  if (kind === 'interview' && by) return seen(by);
  if (urgency === 'soon' || urgency === 'later') return seen(from);
  return by && say`due ${seen(by)}`;
}

/** When, with the last day: `due 3 days ago (Fri 20 Nov)`, `due in 2 days (by Wed 25 Nov)`; null as above. */
export function whenInFull({ item: { by, urgency, kind }, when }: DueRow): Message | null {
  if (!by || !when) return when;
  return urgency === 'overdue' || kind === 'interview' ? say`${when} (${shortDay(by.day)})` : say`${when} (by ${shortDay(by.day)})`;
}

/** Most urgent first: by urgency, by the last moment in time, by company; within a file in the order of the text. Rows of `among` are in order already, and are only looked through. */
export function sortRows<T extends DueRow>(rows: readonly T[], among: readonly T[] = []): readonly T[] {
  const added = [...rows].sort(compareRanked);
  const sorted: T[] = [];
  let next = 0;
  for (const row of among) {
    while (next < added.length && compareRanked(added[next]!, row) < 0) sorted.push(added[next++]!);
    sorted.push(row);
  }
  return [...sorted, ...added.slice(next)];
}

/** Sorted rows in their groups; groups without rows are left out. */
export function groupRows(rows: readonly DueRow[], grouping: Grouping): readonly DueGroup[] {
  const group = (id: string, label: Message, own: readonly DueRow[]): DueGroup => ({ id: `${grouping}:${id}`, label, rows: own });
  const groups = grouping === 'urgency' ? URGENCIES.map(urgency => group(urgency, URGENCY_WORDS[urgency], rows.filter(row => row.item.urgency === urgency)))
    : grouping === 'kind' ? DUE_KINDS.map(kind => group(kind, KIND_WORDS[kind], rows.filter(row => row.item.kind === kind)))
      : byCompany(rows).map(([company, own]) => group(company, company === '' ? say`No Company Named` : verbatim(company), own));
  return groups.filter(({ rows: own }) => own.length > 0);
}

/** In the order of their most urgent rows. */
function byCompany(rows: readonly DueRow[]): readonly (readonly [string, readonly DueRow[]])[] {
  const companies = new Map<string, DueRow[]>();
  for (const row of rows) {
    const own = companies.get(row.item.company);
    if (own) own.push(row); else companies.set(row.item.company, [row]);
  }
  return [...companies];
}

/** What the badge counts, and what it says (null: nothing): overdue and today alone. */
export function countDue(items: readonly Pick<DueItem, 'urgency'>[]): { readonly overdue: number; readonly today: number; readonly words: Message | null } {
  const overdue = items.filter(item => item.urgency === 'overdue').length;
  const today = items.filter(item => item.urgency === 'today').length;
  return { overdue, today, words: overdue + today === 0 ? null : joined([overdue > 0 ? say`${overdue} overdue` : null, today > 0 ? say`${today} due today` : null], ', ') };
}

/** What would settle an item: a note of which kind; null: none would. */
const SETTLED_BY: Readonly<Record<DueKind, NewNote['kind'] | null>> = {
  'thank-you': 'thank-you', application: 'application', promise: 'follow-up', decision: 'follow-up', silence: 'follow-up',
  interview: null, offer: null, reminder: null, close: null,
};

/** Is there a note to be written that would settle the item, and is none begun? */
export const wantsNote = ({ kind, draft }: DueSummary): boolean => draft === null && SETTLED_BY[kind] !== null;

/** The note that would settle an item; null where none would, or where one is begun already. */
export function noteFor(item: DueItem): NewNote | null {
  const kind = SETTLED_BY[item.kind];
  return kind && !item.draft ? { kind, person: item.person?.index ?? null, interview: kind === 'thank-you' ? item.interview : null } : null;
}

/** The item that an earlier one has become after the text changed: same kind, same person, same interview, else the nearest. */
export function findAgain<T extends DueSummary>(items: readonly T[], earlier: DueSummary): T | null {
  const alike = items.filter(item => item.kind === earlier.kind && item.person?.name === earlier.person?.name);
  const at = (item: DueSummary): string => JSON.stringify(item.interview?.at?.value ?? null);
  const same = alike.filter(item => at(item) === at(earlier));
  const distance = (item: T): number => Math.abs(item.anchor.start - earlier.anchor.start);
  return (same.length > 0 ? same : alike).reduce<T | null>((best, item) => (best === null || distance(item) < distance(best) ? item : best), null);
}
