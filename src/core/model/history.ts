// The story that a file tells: who was in touch when, what kind each note is, and which interviews have had their thanks.

import type { Located, Span } from '../base/text.ts';
import { atOrAfter, compareWhen, hasBegun, inOrderOfTime, isOver, surelyBefore, type Day, type Instant, type When } from '../base/time.ts';
import { stageOf, type Application, type Interview } from './application.ts';
import { foldLetters } from './people.ts';
import type { LogEntry, Note, NoteKind } from './note.ts';
import { isEnded, type Status } from './status.ts';

/** Contact: anything sent, received or logged, and an interview that took place; nothing that lies ahead. */
export interface ContactEvent {
  readonly type: 'sent' | 'received' | 'logged' | 'interview';
  readonly when: When;
  readonly people: readonly number[];
  readonly span: Span;
  /** The user acted, and nobody answered: a note sent, a log line that tells of one. */
  readonly own: boolean;
  readonly note: Note | null;
  readonly entry: LogEntry | null;
}

/** One interview × one person (null where nobody can be named): has the person been thanked, or is there a draft? */
export interface ThankYou {
  readonly interview: Interview & { readonly at: NonNullable<Interview['at']> };
  readonly person: number | null;
  readonly sent: Note | null;
  /** Thanked in another way, as the file says. */
  readonly otherwise: boolean;
  readonly draft: Note | null;
}

export interface Story {
  /** In the order of time. */
  readonly contacts: readonly ContactEvent[];
  readonly kindOf: (note: Note) => NoteKind;
  /** The day of applying, where one is known, and its place. */
  readonly applied: Located<Day> | null;
  /** Is it part of applying, so that it follows up on nothing? */
  readonly isApplying: (note: Note) => boolean;
  readonly thankYous: readonly ThankYou[];
  readonly interviewsAhead: readonly ThankYou['interview'][];
  readonly interviewsPast: readonly ThankYou['interview'][];
  /** The stage by which things are due: null where the status doesn't tell, `interview` for one that woke from `ghosted`. */
  readonly stage: Status | null;
  readonly ended: boolean;
}

/** The recipients; where `To` names nobody, the only person that the frontmatter knows. */
export function recipientsOf(application: Application, note: Note): readonly number[] {
  const named = [...new Set(note.to.map(mention => mention.person))];
  return named.length > 0 || note.direction === 'received' ? named : solePerson(application);
}

/** Who was met; where `with` names nobody, the only person that the frontmatter knows. */
export function metAt(application: Application, interview: Interview): readonly number[] {
  const named = [...new Set(interview.with.map(mention => mention.person))];
  return named.length > 0 ? named : solePerson(application);
}

/** The only person that the frontmatter knows, where there is just one. */
export function solePerson(application: Application): readonly number[] {
  const known = application.people.flatMap((person, index) => (person.known ? [index] : []));
  return known.length === 1 ? known : [];
}

/** The days gone by that a note names, the likeliest to be that of its interview first. */
export type DaysNamed = (note: Note) => Iterable<Day>;

/** Tells the story as of `now`; days without an offset are local to `zone`. What the letters say of days is asked only where it decides. */
export function tellStory(application: Application, now: Instant, zone: string, daysNamed: DaysNamed): Story {
  const dated = inOrderOfTime(application.interviews.filter((interview): interview is ThankYou['interview'] => interview.at !== null && !interview.cancelled), interview => interview.at.value, zone);
  const interviewsPast = dated.filter(interview => isOver(interview.at.value, now, zone));
  const interviewsAhead = dated.filter(interview => !interviewsPast.includes(interview));
  const contacts = contactsOf(application, interviewsPast, now, zone);
  const kinds = new Map<Note, NoteKind>(application.notes.map(note => [note, kindFrom(application, note, interviewsPast, contacts, zone)]));
  const kindOf = (note: Note): NoteKind => kinds.get(note)!;
  const first = contacts.find(contact => contact.type === 'sent')?.note ?? null;
  const applied = appliedOn(application, first);
  const written = stageOf(application);
  const woken = written === 'ghosted' && (interviewsAhead.length > 0 || answeredLast(contacts, zone));
  return {
    contacts, kindOf, applied, interviewsAhead, interviewsPast,
    isApplying: note => (note.applies && (note.when === null || note === first)) || (note.direction === 'sent' && note.when !== null && applied !== null && note.when.value.day <= applied.value),
    thankYous: matchThankYous(application, interviewsPast, kindOf, now, zone, daysNamed),
    stage: woken ? 'interview' : written,
    ended: written !== null && isEnded(written) && !woken,
  };
}

/** As the file says; else the day of the first note sent, where that is the application. */
function appliedOn({ applied }: Application, first: Note | null): Located<Day> | null {
  if (applied) return { value: applied.value.day, span: applied.span };
  return first?.applies ? { value: first.when!.value.day, span: first.title.span } : null;
}

function contactsOf(application: Application, past: readonly ThankYou['interview'][], now: Instant, zone: string): readonly ContactEvent[] {
  const notes = application.notes.flatMap((note): ContactEvent[] => {
    if (note.direction === 'draft' || note.when === null) return [];
    const own = note.direction === 'sent';
    const people = own ? recipientsOf(application, note) : note.from.map(mention => mention.person);
    return [{ type: note.direction, when: note.when.value, people, span: note.title.span, own, note, entry: null }];
  });
  const log = application.log.filter(entry => !entry.isStatus).map((entry): ContactEvent => ({ type: 'logged', when: entry.when, people: entry.people, span: entry.span, own: entry.own, note: null, entry }));
  const interviews = past.map((interview): ContactEvent => ({ type: 'interview', when: interview.at.value, people: metAt(application, interview), span: interview.span, own: false, note: null, entry: null }));
  return inOrderOfTime([...notes, ...log].filter(contact => hasBegun(contact.when, now, zone)).concat(interviews), contact => contact.when, zone);
}

/** Is a message from them the last that was written? `ghosted` doesn't hold then. */
export const answeredLast = (contacts: readonly ContactEvent[], zone: string): boolean => {
  const sent = contacts.findLast(contact => contact.type === 'sent');
  const received = contacts.findLast(contact => contact.type === 'received');
  return sent !== undefined && received !== undefined && atOrAfter(received.when, sent.when, zone);
};

/** `Kind` or the heading's words; else what comes after an offer speaks of that, the first note to a person after an interview is a thank-you, any later one a follow-up; with no interview it is `application`. */
function kindFrom(application: Application, note: Note, past: readonly ThankYou['interview'][], contacts: readonly ContactEvent[], zone: string): NoteKind {
  if (note.statedKind || note.direction === 'received') return note.statedKind ?? 'other';
  const when = note.when?.value ?? null;
  const before = past.filter(interview => when === null || !surelyBefore(when, interview.at.value, zone));
  if (followsOffer(application, when, before, zone)) return 'other';
  if (before.length === 0) return 'application';
  const people = recipientsOf(application, note);
  const latest = before.findLast(interview => people.some(person => metAt(application, interview).includes(person)));
  if (!latest) return 'follow-up';
  const earlier = contacts.some(contact => contact.type === 'sent' && contact.note !== note && contact.people.some(person => people.includes(person))
    && !surelyBefore(contact.when, latest.at.value, zone) && (when === null || comesBefore(contact, note, when, application, zone)));
  return earlier ? 'follow-up' : 'thank-you';
}

/** Was an offer there when it was written, or is one there for a draft, and no interview since? */
function followsOffer({ offer }: Application, when: When | null, past: readonly ThankYou['interview'][], zone: string): boolean {
  const received = offer?.received?.value;
  return received !== undefined && (when === null || !surelyBefore(when, received, zone)) && !past.some(interview => surelyBefore(received, interview.at.value, zone));
}

/** Earlier in time; of two at the same time the one that stands first in the file. */
function comesBefore(contact: ContactEvent, note: Note, when: When, application: Application, zone: string): boolean {
  const order = compareWhen(contact.when, when, zone);
  return order < 0 || (order === 0 && application.notes.indexOf(contact.note!) < application.notes.indexOf(note));
}

/**
 * Gives each thank-you note the interview that it thanks for: the one that `Interview` names, else the one whose day the note names, else the nearest earlier one that names its reader,
 * and only then one that names nobody. A second note fills an earlier gap.
 */
function matchThankYous(application: Application, past: readonly ThankYou['interview'][], kindOf: (note: Note) => NoteKind, now: Instant, zone: string, daysNamed: DaysNamed): readonly ThankYou[] {
  const slots = past.flatMap(interview => {
    const met = metAt(application, interview);
    return (met.length > 0 ? met : [null]).map(person => ({ interview, person, sent: null as Note | null, draft: null as Note | null, otherwise: isThanked(interview, person) }));
  });
  type Slot = (typeof slots)[number];
  const mayThank = (person: number | null) => (slot: Slot): boolean => slot.person === person || slot.person === null || person === null;
  const readersOf = (note: Note): readonly (number | null)[] => {
    const people = recipientsOf(application, note);
    return people.length > 0 ? people : [null];
  };
  /** The day that a note names of one of several interviews that it may thank for. */
  const dayIn = (note: Note): Day | null => {
    const days = new Set(readersOf(note).flatMap(person => slots.filter(mayThank(person)).map(({ interview }) => interview.at.value.day)));
    if (days.size > 1) for (const day of daysNamed(note)) if (days.has(day)) return day;
    return null;
  };
  const give = (note: Note, day: Day | null, taken: 'sent' | 'draft', candidates: readonly Slot[]): void => {
    for (const person of readersOf(note)) {
      const own = candidates.filter(mayThank(person));
      const named = note.interview ? own.filter(slot => namesInterview(note.interview!.value, slot.interview)) : [];
      const open = (named.length > 0 ? named : own).filter(slot => slot.sent === null && slot.draft === null && !slot.otherwise);
      const slot = nearest(open.filter(({ interview }) => interview.at.value.day === day), person) ?? nearest(open, person);
      if (slot) slot[taken] = note;
    }
  };
  /** Those that say which interview they mean choose first. */
  const surestFirst = (of: readonly Note[]): { readonly note: Note; readonly day: Day | null }[] => {
    const all = of.map(note => ({ note, day: note.interview ? null : dayIn(note) }));
    const rank = ({ note, day }: (typeof all)[number]): number => (note.interview ? 0 : day ? 1 : 2);
    return all.sort((a, b) => rank(a) - rank(b));
  };
  const notes = application.notes.filter(note => note.direction !== 'received' && kindOf(note) === 'thank-you');
  const sent = inOrderOfTime(notes.filter(note => note.direction === 'sent' && note.when && hasBegun(note.when.value, now, zone)), note => note.when!.value, zone);
  for (const { note, day } of surestFirst(sent)) give(note, day, 'sent', slots.filter(slot => !surelyBefore(note.when!.value, slot.interview.at.value, zone)));
  for (const { note, day } of surestFirst(notes.filter(({ direction }) => direction === 'draft'))) give(note, day, 'draft', slots);
  return slots;
}

/** The last one with the person; an interview that names nobody, where they are owed nothing else. */
const nearest = <T extends { readonly person: number | null }>(open: readonly T[], person: number | null): T | undefined => open.findLast(slot => slot.person === person) ?? open[open.length - 1];

const isThanked = (interview: Interview, person: number | null): boolean => interview.thanked === true || (person !== null && interview.thanked.some(mention => mention.person === person));

/** Does `Interview: onsite`, `2026-11-18` or `2026-11-18 14:00` mean this one? */
export function namesInterview(written: string, interview: Interview): boolean {
  const at = interview.at?.value;
  const text = foldLetters(written);
  if (at && text.includes(at.day)) return !/\d:\d\d/.test(text) || at.time === null || text.includes(at.time.slice(0, 5));
  return interview.kind !== null && text.includes(foldLetters(interview.kind.value));
}

/** The last contact, where there is one. */
export const lastContact = (story: Story): ContactEvent | null => story.contacts[story.contacts.length - 1] ?? null;

/** The person last in touch, where one was named. */
export const lastInTouch = (story: Story): number | null => story.contacts.findLast(contact => contact.people.length > 0)?.people[0] ?? null;

