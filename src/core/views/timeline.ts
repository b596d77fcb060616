// The timeline of an application in words: what was sent, received, met, said and promised, in order, and what lies ahead.

import type { Span } from '../base/text.ts';
import { atOrAfter, compareWhen, hasBegun, isOver, weekdayInWords, type Day, type When, type Window } from '../base/time.ts';
import { listOf } from '../due/dates.ts';
import { wholeDay, type Case } from '../due/item.ts';
import { promiseOf, settlementOf, type OpenPromise } from '../due/people.ts';
import { relativeTo } from '../due/words.ts';
import type { Interview } from '../model/application.ts';
import { metAt, recipientsOf, type ContactEvent } from '../model/history.ts';
import type { Note } from '../model/note.ts';
import { windowInWords } from './days.ts';
import { oneLine } from './words.ts';

export const TIMELINE_KINDS = ['applied', 'sent', 'received', 'interview', 'log', 'status', 'promise', 'decision', 'offer', 'reminder'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

export interface TimelineEntry {
  readonly kind: TimelineKind;
  /** `Sent: Thank-you note to Priya Raman`, `Promise to Priya Raman`. */
  readonly label: string;
  /** `Thu 19 Nov 20:40`, `Mon 30 Nov to Fri 4 Dec`. */
  readonly when: string;
  /** By the day: `4 days ago`, `today`, `in 2 days`; it holds until midnight. */
  readonly relative: string;
  /** What became of a promise: `open`, `overdue`, `kept Wed 18 Nov`; empty for anything else. */
  readonly state: string;
  /** More words for whoever looks closer; empty where there are none. */
  readonly words: string;
  /** It lies ahead, or isn't over. */
  readonly ahead: boolean;
  readonly span: Span;
}

/** An entry before it is put into words. */
interface Event {
  readonly kind: TimelineKind;
  readonly label: string;
  readonly at: When | Window;
  readonly span: Span;
  /** Is it over once it has begun? What has an end of its own (an interview, a window) is over then. */
  readonly done?: boolean;
  readonly state?: string;
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

function entryOf(kase: Case, { kind, label, at, span, done = false, state = '', words = '' }: Event): TimelineEntry {
  const { now, settings, today } = kase;
  const past = 'from' in at ? at.by < today : done ? hasBegun(at, now, settings.timeZone) : isOver(at, now, settings.timeZone);
  return { kind, label, when: daysOf(at, today), relative: relativeOf(at, kase), state, words, ahead: !past, span };
}

const daysOf = (at: When | Window, today: Day): string => ('from' in at ? windowInWords(at, today) : weekdayInWords(at.day, today) + (at.time === null ? '' : ` ${at.time.slice(0, 5)}`));

/** A window is seen from its nearer end; within it there is none. */
function relativeOf(at: When | Window, { now, today }: Case): string {
  if (!('from' in at)) return relativeTo(wholeDay(at.day), now, today);
  if (at.from < today && at.by >= today) return 'now';
  return relativeTo(wholeDay(at.by < today ? at.by : at.from), now, today);
}

function milestones({ application: { applied, decision, offer, reminders }, today }: Case): readonly Event[] {
  return [
    ...(applied ? [{ kind: 'applied', label: 'Applied', at: applied.value, span: applied.span, done: true } as const] : []),
    ...(decision ? [{ kind: 'decision', label: decision.value.by < today ? 'They meant to decide' : 'They mean to decide', at: decision.value, span: decision.span } as const] : []),
    ...(offer?.received ? [{ kind: 'offer', label: 'Offer received', at: offer.received.value, span: offer.received.span, done: true } as const] : []),
    ...(offer?.respondBy ? [{ kind: 'offer', label: 'Answer to the offer due', at: offer.respondBy.value, span: offer.respondBy.span } as const] : []),
    ...reminders.map(({ on, what }): Event => ({ kind: 'reminder', label: what ? `Reminder: ${lineOf(what)}` : 'Reminder', at: on.value, span: on.span })),
  ];
}

const notes = ({ application }: Case): readonly Event[] => application.notes.flatMap((note): Event[] => (
  note.direction === 'draft' || !note.when ? [] : [{ kind: note.direction, label: `${note.direction === 'sent' ? 'Sent' : 'Received'}: ${titleOf(note)}`, at: note.when.value, span: note.title.span, done: true, words: note.subject ?? '' }]));

const titleOf = ({ title, subject }: Note): string => lineOf(title.value) || subject || 'a note';

const interviews = ({ application }: Case): readonly Event[] => application.interviews.flatMap((interview): Event[] => (
  interview.at ? [{ kind: 'interview', label: interviewLabel(interview, metAt(application, interview).map(person => application.people[person]!.name)), at: interview.at.value, span: interview.span }] : []));

function interviewLabel({ kind, cancelled }: Interview, names: readonly string[]): string {
  const what = [kind ? lineOf(kind.value) : '', names.length > 0 ? `with ${listOf(names)}` : ''].filter(part => part !== '').join(' ');
  return `Interview${cancelled ? ' called off' : ''}${what === '' ? '' : `: ${what}`}`;
}

const log = ({ application }: Case): readonly Event[] => application.log.map(({ when, text, isStatus, span }): Event => (
  { kind: isStatus ? 'status' : 'log', label: lineOf(text) || 'Logged', at: when, span, done: true }));

/** Words of the file, as much of them as a line shows. */
const lineOf = (text: string): string => oneLine(text.slice(0, 300));

function promises(kase: Case): readonly Event[] {
  return kase.story.contacts.flatMap((contact): Event[] => {
    const promise = contact.type === 'sent' && contact.note ? promiseOf(contact.note, kase) : null;
    if (!promise) return [];
    const people = recipientsOf(kase.application, promise.note);
    const names = people.map(person => kase.application.people[person]!.name);
    return [{ kind: 'promise', label: `Promise${names.length > 0 ? ` to ${listOf(names)}` : ''}`, at: promise.window, span: promise.span, state: fateOf(promise, contact, people, kase), words: promise.words }];
  });
}

/** Made to several, a promise is open as long as it is to one of them. */
function fateOf({ window }: OpenPromise, sent: ContactEvent, people: readonly number[], kase: Case): string {
  const settled = (people.length > 0 ? people : [null]).map(person => settlementOf(sent, person, kase));
  if (settled.includes(null)) return kase.story.ended ? 'no longer owed' : window.by < kase.today ? 'overdue' : 'open';
  const last = (settled as ContactEvent[]).reduce((a, b) => (atOrAfter(b.when, a.when, kase.settings.timeZone) ? b : a));
  const day = weekdayInWords(last.when.day, kase.today);
  if (!last.own) return last.type === 'interview' ? `settled by the interview ${day}` : `settled: in touch ${day}`;
  return last.when.day > window.by ? `kept late, ${day}` : `kept ${day}`;
}
