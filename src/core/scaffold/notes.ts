// Starts of notes: the facts at hand put in, tab stops where the advice asks for the writer's own words, `Sent:` left empty.

import { addBusinessDays, longDay, PLAIN_CALENDAR, weekdayName, type Day } from '../base/time.ts';
import type { Interview } from '../model/application.ts';
import { lastContact, solePerson } from '../model/history.ts';
import type { Case } from '../due/item.ts';
import { addressed, greetedName } from './names.ts';
import { escaped, numbered, stop } from './snippet.ts';

/** A note to begin: to whom (null: the only person that the file knows, else the user has to say), and after which interview. */
export interface NewNote {
  readonly kind: 'thank-you' | 'follow-up' | 'application' | 'offer-reply';
  readonly person: number | null;
  readonly interview: Interview | null;
}

/** Whole notes in snippet syntax with `\n` as line ending, headings of `level`, one after the other. */
export function scaffoldNotes(kase: Case, notes: readonly NewNote[], level: number): string {
  return numbered(notes.map(note => scaffoldNote(kase, addressedTo(kase, note), '#'.repeat(level))).join('\n'));
}

const addressedTo = ({ application }: Case, note: NewNote): NewNote => ({ ...note, person: note.person ?? solePerson(application)[0] ?? null });

function scaffoldNote(kase: Case, note: NewNote, marks: string): string {
  const { application } = kase;
  const person = note.person === null ? null : application.people[note.person]!;
  const name = person ? escaped(person.name) : stop('[name]');
  const heading = `${marks} ${HEADINGS[note.kind]} ${name}`;
  const header = [`To: ${person ? escaped(addressed(person)) : stop('[name]')}`, 'Sent:', `Subject: ${subject(kase, note)}`, ...(note.kind === 'offer-reply' ? ['Kind: other'] : []), ...disambiguation(kase, note)];
  return [heading, '', ...header, '', salutation(kase, note), '', ...bodyOf(kase, note), ''].join('\n');
}

/** The letter alone in snippet syntax, for a note that has its header; `greeted`: it has its salutation too. */
export const scaffoldLetter = (kase: Case, note: NewNote, greeted: boolean): string => numbered([...(greeted ? [] : [salutation(kase, addressedTo(kase, note)), '']), ...bodyOf(kase, note)].join('\n'));

function salutation({ application }: Case, { person }: NewNote): string {
  return `Dear ${person === null ? stop('[name]') : escaped(greetedName(application.people[person]!))},`;
}

function bodyOf(kase: Case, note: NewNote): string[] {
  const letter = note.kind === 'thank-you' ? thankYou(kase, note) : note.kind === 'offer-reply' ? offerReply(kase) : followUp(kase, note);
  return [...letter, '', ...signature(kase)];
}

const HEADINGS: Readonly<Record<NewNote['kind'], string>> = { 'thank-you': 'Thank-you note to', 'follow-up': 'Follow-up to', application: 'Follow-up to', 'offer-reply': 'Answer to the offer:' };

/** Where more than one interview may be meant, the header says which. */
function disambiguation({ story }: Case, { interview, person }: NewNote): string[] {
  const open = story.thankYous.filter(other => (other.person === person || other.person === null || person === null) && other.sent === null && !other.otherwise);
  return interview?.at && open.length > 1 ? [`Interview: ${interview.at.value.day}${interview.at.value.time ? ` ${interview.at.value.time.slice(0, 5)}` : ''}`] : [];
}

function subject({ application }: Case, { kind, interview }: NewNote): string {
  const role = escaped(application.role?.value ?? 'your opening');
  if (kind === 'thank-you') return interview?.at ? `Thank you for ${weekdayName(interview.at.value.day)}'s conversation` : 'Thank you for the conversation';
  if (kind === 'offer-reply') return `Your offer: ${role}`;
  return kind === 'application' ? `My application as ${role}` : `Following up: ${role}`;
}

function thankYou({ application, settings, today }: Case, { interview }: NewNote): string[] {
  const met = interview?.at ? ` on ${longDay(interview.at.value.day)}` : '';
  const role = application.role ? ` about the ${escaped(application.role.value)} position` : '';
  const company = application.company ? ` ${escaped(application.company.value)}` : ' your team';
  return [
    `Thank you for the opportunity to meet${met} and to talk${role}, and for taking the time out of your day. ${stop('[What you took away from the conversation]')}`,
    '',
    'I believe that I would be a good fit:',
    '',
    `- ${stop('[Your strongest reason]')}`,
    `- ${stop('[A second reason]')}`,
    `- ${stop('[A third reason, or delete this line]')}`,
    '',
    `I would be glad to join${company}. I will follow up again on ${stop(longDay(followUpDay(today, settings.cadence.silenceBusinessDays)))}. Thank you for your time and consideration.`,
  ];
}

const followUpDay = (today: Day, businessDays: number): Day => addBusinessDays(today, Math.max(1, businessDays), PLAIN_CALENDAR);

function followUp(kase: Case, note: NewNote): string[] {
  const { settings, today } = kase;
  const phone = settings.me.phone ? escaped(settings.me.phone) : stop('[your number]');
  const days = note.kind === 'application' ? settings.cadence.applicationAgainBusinessDays : settings.cadence.silenceBusinessDays;
  return [
    `I hope that ${stop('your week is going well')}. ${whereItWasLeft(kase, note)}`,
    '',
    stop('[Something of value since then: a course done, a project shipped, an idea for their team]'),
    '',
    `I will get in touch again on ${stop(longDay(followUpDay(today, days)))}. In case you need to reach me before then, my number is ${phone}.`,
  ];
}

/** Thanks for an offer, and the day by which it will be decided: theirs where they named one. */
function offerReply({ application, settings, today }: Case): string[] {
  const role = application.role ? ` for the ${escaped(application.role.value)} position` : '';
  const by = application.offer?.respondBy?.value.day ?? followUpDay(today, settings.cadence.silenceBusinessDays);
  return [`Thank you very much for the offer${role}. ${stop('[What makes it attractive to you]')}`, '', `I would like to give it the thought that it deserves, and will let you know my answer by ${stop(longDay(by))}.`];
}

/** The sentence on where the last exchange left off, with the facts of the file. */
function whereItWasLeft({ application, story }: Case, { kind }: NewNote): string {
  const role = application.role ? ` as ${escaped(application.role.value)}` : '';
  if (kind === 'application' && application.applied) return `I applied${role} on ${longDay(application.applied.value.day)} and remain very interested.`;
  const { decision } = application;
  if (decision) return decision.value.from === decision.value.by ? `You had indicated that you would decide by ${longDay(decision.value.by)}.` : `You had indicated that you would decide in the week of ${longDay(decision.value.from)}.`;
  const last = lastContact(story);
  return last ? `When we were last in touch, on ${longDay(last.when.day)}, ${stop('[where it was left]')}.` : `I am writing about my application${role}.`;
}

const signature = ({ settings: { me } }: Case): string[] => ['Kind regards,', me.name ? escaped(me.name) : stop('[your name]'), ...(me.phone ? [escaped(me.phone)] : [])];
