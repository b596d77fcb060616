// Items owed to one person: the thank-you after an interview, and the promise of the last note.

import { say } from '../base/message.ts';
import { addDays, atOrAfter, HOUR, surelyBefore, type Window } from '../base/time.ts';
import { dayInWords, whenInWords } from '../base/words.ts';
import type { Interview } from '../model/application.ts';
import { metAt, type ContactEvent, type ThankYou } from '../model/history.ts';
import type { Note } from '../model/note.ts';
import { languageOf } from '../prose/languages.ts';
import { letterOf } from '../prose/letter.ts';
import { latestPromise, readPromises } from '../prose/promises.ts';
import type { Span } from '../base/text.ts';
import { edgeOf, exactly, hasPassed, hoursAfter, wholeDay, type Case, type Edge, type Pending } from './item.ts';
import { mayBeAnswered, mayBeSettled } from './undated.ts';

/** Where an interview names the person; else where its day stands. */
export const placeOf = (interview: Interview, person: number | null): Span => interview.with.find(mention => mention.person === person)?.span ?? interview.at!.span;

/** The last moment at which the thanks are on time: so many hours after the interview, weekends or not. */
export const thankYouDeadline = ({ interview }: ThankYou, { settings }: Case): Edge => hoursAfter(interview.at.value, settings.cadence.thankYouHours, settings.timeZone);

/** Thanks are owed until they are sent, or given in another way. */
export const isOwed = ({ sent, otherwise }: ThankYou): boolean => sent === null && !otherwise;

/** So late that the note is no longer on the list; it stays in the file as an information. */
export function isMissed(thankYou: ThankYou, kase: Case): boolean {
  const by = thankYouDeadline(thankYou, kase);
  const days = kase.settings.cadence.thankYouMissedDays;
  const last: Edge = by.instant === null ? wholeDay(addDays(by.day, days)) : exactly(by.instant + days * 24 * HOUR, kase.settings.timeZone);
  return hasPassed(last, kase.now, kase.today);
}

export function thankYous(kase: Case): readonly Pending[] {
  const { application, story, settings, today } = kase;
  return story.thankYous.filter(thankYou => isOwed(thankYou) && !isMissed(thankYou, kase)).map(thankYou => {
    const { interview, person, draft } = thankYou;
    const [at, hours] = [whenInWords(interview.at.value, today), settings.cadence.thankYouHours];
    return {
      kind: 'thank-you', person, draft, interview, anchor: interview.span, place: placeOf(interview, person),
      from: edgeOf(interview.at.value, settings.timeZone),
      by: thankYouDeadline(thankYou, kase),
      reason: person === null ? say`interview ${at}, plus ${hours} h` : say`interview ${at} with ${application.people[person]!.name}, plus ${hours} h`,
    };
  });
}

/** A promise that is open: made in the last note sent to a person, and not settled since. */
export interface OpenPromise {
  readonly note: Note;
  readonly window: Window;
  /** The sentence, or the value of `Next`. */
  readonly span: Span;
  readonly words: string;
}

/** What a sent note promises: `Next` beats the prose; of several promises the latest in time. Null where it promises no day. */
export function promiseOf(note: Note, { file, settings }: Case): OpenPromise | null {
  if (note.next) return { note, window: note.next.value, span: note.next.span, words: `Next: ${file.text.slice(note.next.span.start, note.next.span.end)}` };
  if (note.when === null) return null;
  const letter = letterOf(file.text, note);
  const language = languageOf(letter, note.lang, settings.language);
  const promise = language && latestPromise(readPromises(letter.sentences, note.when.value.day, { language: language.promises, dateOrder: settings.dateOrder }));
  return promise?.window ? { note, window: promise.window, span: promise.span, words: file.text.slice(promise.span.start, promise.span.end).replace(/\s+/g, ' ') } : null;
}

export function promises(kase: Case): readonly Pending[] {
  const { application, story, today } = kase;
  const people: readonly (number | null)[] = [...application.people.keys(), null];
  return people.flatMap((person): Pending[] => {
    const last = story.contacts.findLast(contact => contact.type === 'sent' && isTo(contact, person));
    if (!last?.note || settlementOf(last, person, kase) || mayBeAnswered(kase, person, last.when.day)) return [];
    const promise = promiseOf(last.note, kase);
    if (!promise) return [];
    return [{
      kind: 'promise', person, anchor: promise.span,
      from: wholeDay(promise.window.from), by: wholeDay(promise.window.by),
      reason: say`promised in the note of ${dayInWords(last.when.day, today)}: "${promise.words}"`,
      draft: followUpDraft(kase, person),
    }];
  });
}

const isTo = (contact: ContactEvent, person: number | null): boolean => (person === null ? contact.people.length === 0 : contact.people.includes(person));

/** What settled the promise of a note sent to a person (null: to nobody who is named): see below, or the next note sent to them. Null where it is open. */
export function settlementOf(sent: ContactEvent, person: number | null, kase: Case): ContactEvent | null {
  const { contacts } = kase.story;
  const next = contacts.slice(contacts.indexOf(sent) + 1).find(contact => contact.type === 'sent' && isTo(contact, person));
  const settling = contacts.find(contact => settlesPromise(contact, sent, person, kase));
  return next && settling ? (contacts.indexOf(next) < contacts.indexOf(settling) ? next : settling) : next ?? settling ?? null;
}

/** A message from them, an interview with them, a log line that names them; of the note's own day no line that only tells of the sending, or of the meeting that the note came after. */
function settlesPromise(contact: ContactEvent, note: ContactEvent, person: number | null, { application, story, settings }: Case): boolean {
  if (person !== null && !contact.people.includes(person)) return false;
  const zone = settings.timeZone;
  if (contact.type === 'received') return atOrAfter(contact.when, note.when, zone);
  if (contact.type === 'interview') return surelyBefore(note.when, contact.when, zone);
  if (contact.type !== 'logged') return false;
  const tellsOfMeeting = contact.when.time === null && story.interviewsPast.some(interview => interview.at.value.day === contact.when.day && (person === null || metAt(application, interview).includes(person)));
  return contact.when.day > note.when.day || (!contact.own && !tellsOfMeeting && atOrAfter(contact.when, note.when, zone));
}

/** A draft that follows up with this person; with nobody named, any follow-up. */
export function followUpDraft({ application, story }: Case, person: number | null): Note | null {
  return application.notes.find(note => note.direction === 'draft' && !story.isApplying(note) && (story.kindOf(note) === 'follow-up' || story.kindOf(note) === 'application')
    && (person === null || note.to.length === 0 || note.to.some(mention => mention.person === person))) ?? null;
}

/** Thanks so late that they are no longer on the list, in an application that still owes something. */
export function missedThankYous(kase: Case): readonly ThankYou[] {
  const { application, story, today } = kase;
  if (story.ended || story.stage === 'saved' || (application.snooze && today < application.snooze.value)) return [];
  return story.thankYous.filter(thankYou => isOwed(thankYou) && isMissed(thankYou, kase) && !mayBeSettled(kase, thankYou.person));
}
