// The timeline of an application in words: what was sent, received, met, said and promised, in order, and what lies ahead.

import type { Span } from '../base/text.ts';
import { joined, say, verbatim, type Message } from '../base/message.ts';
import { atOrAfter, compareWhen, hasBegun, isOver, type When, type Window } from '../base/time.ts';
import { listOf, weekdayAndTime, weekdayInWords, windowInWords } from '../base/words.ts';
import { edgeOf, wholeDay, type Case } from '../due/item.ts';
import { promiseOf, settlementOf, type OpenPromise } from '../due/people.ts';
import { relativeTo } from '../due/words.ts';
import type { Interview } from '../model/application.ts';
import { metAt, recipientsOf, type ContactEvent } from '../model/history.ts';
import type { Note } from '../model/note.ts';
import { oneLine } from './words.ts';

export const TIMELINE_KINDS = ['applied', 'sent', 'received', 'interview', 'log', 'status', 'promise', 'decision', 'offer', 'reminder'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

export interface TimelineEntry {
  readonly kind: TimelineKind;
  /** `Sent: Thank-you note to Priya Raman`, `Promise to Priya Raman`. */
  readonly label: Message;
  /** `Thu 19 Nov 20:40`, `Mon 30 Nov to Fri 4 Dec`. */
  readonly when: Message;
  /** By the day: `4 days ago`, `today`, `in 2 days`; it holds until midnight. */
  readonly relative: Message;
  /** What became of a promise: `open`, `overdue`, `kept Wed 18 Nov`; null for anything else. */
  readonly state: Message | null;
  readonly isOverdue: boolean;
  /** More words of the file for whoever looks closer; empty where there are none. */
  readonly words: string;
  /** It lies ahead, or isn't over. */
  readonly ahead: boolean;
  readonly span: Span;
}

/** An entry before it is put into words. */
interface Event {
  readonly kind: TimelineKind;
  readonly label: Message;
  readonly at: When | Window;
  readonly span: Span;
  /** Is it over once it has begun? What has an end of its own (an interview, a window) is over then. */
  readonly done?: boolean;
  readonly state?: Message;
  readonly isOverdue?: boolean;
  readonly words?: string;
}

/** Everything of which the file gives the day, in the order of time: what is past comes before what lies ahead. */
export function timelineOf(kase: Case): readonly TimelineEntry[] {
  const events = [...milestones(kase), ...notes(kase), ...interviews(kase), ...log(kase), ...promises(kase)];
  const zone = kase.settings.timeZone;
  const inOrder = events.sort((a, b) => compareWhen(startOf(a.at), startOf(b.at), zone) || a.span.start - b.span.start).map(event => entryOf(kase, event));
  return [...inOrder.filter(({ ahead }) => !ahead), ...inOrder.filter(({ ahead }) => ahead)];
}

const startOf = (at: When | Window): When => ('from' in at ? { day: at.from, time: null, offset: null } : at);

function entryOf(kase: Case, { kind, label, at, span, done = false, state, isOverdue = false, words = '' }: Event): TimelineEntry {
  const { now, settings, today } = kase;
  const past = 'from' in at ? at.by < today : done ? hasBegun(at, now, settings.timeZone) : isOver(at, now, settings.timeZone);
  return { kind, label, when: 'from' in at ? windowInWords(at, today) : weekdayAndTime(at, today), relative: relativeOf(at, kase), state: state ?? null, isOverdue, words, ahead: !past, span };
}

/** A window is seen from its nearer end; within it there is none. */
function relativeOf(at: When | Window, { now, today, settings }: Case): Message {
  if (!('from' in at)) return relativeTo(wholeDay(edgeOf(at, settings.timeZone).day), now, today);
  if (at.from < today && at.by >= today) return say`now`;
  return relativeTo(wholeDay(at.by < today ? at.by : at.from), now, today);
}

function milestones({ application: { applied, decision, offer, reminders }, today }: Case): readonly Event[] {
  return [
    ...(applied ? [{ kind: 'applied', label: say`Applied`, at: applied.value, span: applied.span, done: true } as const] : []),
    ...(decision ? [{ kind: 'decision', label: decision.value.by < today ? say`They meant to decide` : say`They mean to decide`, at: decision.value, span: decision.span } as const] : []),
    ...(offer?.received ? [{ kind: 'offer', label: say`Offer received`, at: offer.received.value, span: offer.received.span, done: true } as const] : []),
    ...(offer?.respondBy ? [{ kind: 'offer', label: say`Answer to the offer due`, at: offer.respondBy.value, span: offer.respondBy.span } as const] : []),
    ...reminders.map(({ on, what }): Event => ({ kind: 'reminder', label: what ? say`Reminder: ${lineOf(what)}` : say`Reminder`, at: on.value, span: on.span })),
  ];
}

const notes = ({ application }: Case): readonly Event[] => application.notes.flatMap((note): Event[] => (
  note.direction === 'draft' || !note.when ? [] : [{ kind: note.direction, label: note.direction === 'sent' ? say`Sent: ${titleOf(note)}` : say`Received: ${titleOf(note)}`, at: note.when.value, span: note.title.span, done: true, words: note.subject ?? '' }]));

const titleOf = ({ title, subject }: Note): string | Message => (lineOf(title.value) || subject) ?? say`a note`;

const interviews = ({ application }: Case): readonly Event[] => application.interviews.flatMap((interview): Event[] => (
  interview.at ? [{ kind: 'interview', label: interviewLabel(interview, metAt(application, interview).map(person => application.people[person]!.name)), at: interview.at.value, span: interview.span }] : []));

function interviewLabel({ kind, cancelled }: Interview, names: readonly string[]): Message {
  const what = lineOf(kind?.value ?? '');
  if (what === '' && names.length === 0) return cancelled ? say`Interview called off` : say`Interview`;
  const details = joined([what, names.length > 0 ? say`with ${listOf(names)}` : null], ' ');
  return cancelled ? say`Interview called off: ${details}` : say`Interview: ${details}`;
}

const log = ({ application }: Case): readonly Event[] => application.log.map(({ when, text, isStatus, span }): Event => (
  { kind: isStatus ? 'status' : 'log', label: lineOf(text) === '' ? say`Logged` : verbatim(lineOf(text)), at: when, span, done: true }));

/** Words of the file, as much of them as a line shows. */
const lineOf = (text: string): string => oneLine(text.slice(0, 300));

function promises(kase: Case): readonly Event[] {
  return kase.story.contacts.flatMap((contact): Event[] => {
    const promise = contact.type === 'sent' && contact.note ? promiseOf(contact.note, kase) : null;
    if (!promise) return [];
    const people = recipientsOf(kase.application, promise.note);
    const names = people.map(person => kase.application.people[person]!.name);
    const label = names.length > 0 ? say`Promise to ${listOf(names)}` : say`Promise`;
    return [{ kind: 'promise', label, at: promise.window, span: promise.span, ...fateOf(promise, contact, people, kase), words: promise.words }];
  });
}

/** Made to several, a promise is open as long as it is to one of them. */
function fateOf({ window }: OpenPromise, sent: ContactEvent, people: readonly number[], kase: Case): Required<Pick<Event, 'state' | 'isOverdue'>> {
  const settled = (people.length > 0 ? people : [null]).map(person => settlementOf(sent, person, kase));
  if (settled.includes(null)) {
    const isOverdue = !kase.story.ended && window.by < kase.today;
    return { isOverdue, state: kase.story.ended ? say`no longer owed` : isOverdue ? say`overdue` : say`open` };
  }
  const last = (settled as ContactEvent[]).reduce((a, b) => (atOrAfter(b.when, a.when, kase.settings.timeZone) ? b : a));
  return { isOverdue: false, state: settledBy(last, window, weekdayInWords(last.when.day, kase.today)) };
}

function settledBy({ own, type, when }: ContactEvent, { by }: Window, day: Message): Message {
  if (!own) return type === 'interview' ? say`settled by the interview ${day}` : say`settled: in touch ${day}`;
  return when.day > by ? say`kept late, ${day}` : say`kept ${day}`;
}
