// Starts of notes: the facts at hand put in, tab stops where the advice asks for the writer's own words, `Sent:` left empty.

import type { Interview } from '../model/application.ts';
import { solePerson } from '../model/history.ts';
import type { Case } from '../due/item.ts';
import { factsOf, nextStepDay, whereItWasLeft } from './facts.ts';
import { addressed, greetedName } from './names.ts';
import { phrasesIn } from './phrases/index.ts';
import type { Phrases } from './phrases/phrases.ts';
import { escaped, numbered, stop } from './snippet.ts';

/** A note to begin: to whom (null: the only person that the file knows, else the user has to say), and after which interview. */
export interface NewNote {
  readonly kind: 'thank-you' | 'follow-up' | 'application' | 'offer-reply';
  readonly person: number | null;
  readonly interview: Interview | null;
}

/** Whole notes in snippet syntax with `\n` as line ending, headings of `level`, one after the other, in the language of the settings. */
export function scaffoldNotes(kase: Case, notes: readonly NewNote[], level: number): string {
  return numbered(notes.map(note => scaffoldNote(kase, addressedTo(kase, note), '#'.repeat(level))).join('\n'));
}

const addressedTo = ({ application }: Case, note: NewNote): NewNote => ({ ...note, person: note.person ?? solePerson(application)[0] ?? null });

function scaffoldNote(kase: Case, note: NewNote, marks: string): string {
  const { application, settings } = kase;
  const phrases = phrasesIn(settings.language);
  const person = note.person === null ? null : application.people[note.person]!;
  const nobody = stop(phrases.places.name);
  const heading = phrases.headings[note.kind === 'thank-you' ? 'thank-you' : note.kind === 'offer-reply' ? 'offer' : 'follow-up'];
  const header = [`To: ${person ? escaped(addressed(person)) : nobody}`, 'Sent:', `Subject: ${subject(kase, note, phrases)}`, ...(note.kind === 'offer-reply' ? ['Kind: other'] : []), ...disambiguation(kase, note)];
  return [`${marks} ${heading} ${person ? escaped(person.name) : nobody}`, '', ...header, '', salutation(kase, note, phrases), '', ...bodyOf(kase, note, phrases), ''].join('\n');
}

/** The letter alone in snippet syntax, for a note that has its header; `greeted`: it has its salutation too. `language` is its code. */
export function scaffoldLetter(kase: Case, note: NewNote, greeted: boolean, language: string): string {
  const phrases = phrasesIn(language);
  return numbered([...(greeted ? [] : [salutation(kase, addressedTo(kase, note), phrases), '']), ...bodyOf(kase, note, phrases)].join('\n'));
}

const salutation = ({ application }: Case, { person }: NewNote, { salutation: greet, places }: Phrases): string => greet(person === null ? stop(places.name) : escaped(greetedName(application.people[person]!)));

function bodyOf(kase: Case, note: NewNote, phrases: Phrases): string[] {
  const letter = note.kind === 'thank-you' ? thankYou(kase, note, phrases) : note.kind === 'offer-reply' ? offerReply(kase, phrases) : followUp(kase, note.kind, phrases);
  return [...letter, '', ...signature(kase, phrases)];
}

/** Where more than one interview may be meant, the header says which. */
function disambiguation({ story }: Case, { interview, person }: NewNote): string[] {
  const open = story.thankYous.filter(other => (other.person === person || other.person === null || person === null) && other.sent === null && !other.otherwise);
  return interview?.at && open.length > 1 ? [`Interview: ${interview.at.value.day}${interview.at.value.time ? ` ${interview.at.value.time.slice(0, 5)}` : ''}`] : [];
}

function subject(kase: Case, { kind, interview }: NewNote, phrases: Phrases): string {
  const { role, met } = factsOf(kase, interview, escaped);
  if (kind === 'thank-you') return phrases.thankYouSubject(met);
  if (kind === 'offer-reply') return phrases.offerSubject(role);
  return kind === 'application' ? phrases.applicationSubject(role) : phrases.followUpSubject(role);
}

function thankYou(kase: Case, { interview }: NewNote, phrases: Phrases): string[] {
  const { places } = phrases;
  const facts = factsOf(kase, interview, escaped);
  return [
    `${phrases.thanksAndTime(facts)} ${stop(places.takeaway)}`, '',
    phrases.reasonsIntro, '',
    ...[places.reason1, places.reason2, places.reason3].map(reason => `- ${stop(reason)}`), '',
    `${phrases.interest(facts.company)} ${withStop(phrases.followUp(nextStepDay(kase, 'thank-you')), phrases.longDay(nextStepDay(kase, 'thank-you')))} ${phrases.closingThanks}`,
  ];
}

/** Makes a part of a sentence a tab stop. */
const withStop = (sentence: string, part: string): string => sentence.replace(part, () => stop(part));

function followUp(kase: Case, kind: 'follow-up' | 'application', phrases: Phrases): string[] {
  const { settings: { me } } = kase;
  const day = nextStepDay(kase, kind);
  return [
    `${phrases.wish(stop(phrases.weekGoesWell))} ${whereItWasLeft(kase, kind, phrases, escaped, stop)}`, '',
    stop(phrases.places.value), '',
    `${withStop(phrases.getInTouch(day), phrases.longDay(day))} ${phrases.number(me.phone ? escaped(me.phone) : stop(phrases.places.number), true)}`,
  ];
}

/** Thanks for an offer, and the day by which it will be decided: theirs where they named one. */
function offerReply(kase: Case, phrases: Phrases): string[] {
  const by = kase.application.offer?.respondBy?.value.day ?? nextStepDay(kase, 'other');
  return [`${phrases.offerThanks(factsOf(kase, null, escaped).role)} ${stop(phrases.places.attraction)}`, '', phrases.offerAnswer(stop(phrases.longDay(by)))];
}

const signature = ({ settings: { me } }: Case, { regards, places }: Phrases): string[] => [regards, me.name ? escaped(me.name) : stop(places.me), ...(me.phone ? [escaped(me.phone)] : [])];
