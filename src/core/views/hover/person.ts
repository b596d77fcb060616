// A person, wherever the file names one: who that is, when you were last in touch, and what you owe them.

import { joined, say, type Message } from '../../base/message.ts';
import { spanOf, textAt, type Located, type Span } from '../../base/text.ts';
import { weekdayInWords } from '../../base/words.ts';
import type { Case } from '../../due/item.ts';
import { metAt, type ContactEvent } from '../../model/history.ts';
import type { Note, NoteKind } from '../../model/note.ts';
import { findPeople } from '../../model/people.ts';
import { letterOf } from '../../prose/letter.ts';
import { greetedNames, personGreeted } from '../../rules/names/greeting.ts';
import { mentionsIn, namesOf } from '../../rules/names/mentions.ts';
import { rowsOf, whenInFull } from '../dueList.ts';
import { shortened } from '../words.ts';
import { firstHere, type Here, type Look } from './part.ts';

export const personAt: Look = (kase, here) => {
  const found = namedAt(kase, here);
  return found && { span: found.span, text: joined([...whoIs(kase, found.value), lastTouch(kase, found.value), ...owedTo(kase, found.value)], '\n') };
};

/** In contacts, interviews and headers as they were read; elsewhere by the name. */
function namedAt({ application, file: { text } }: Case, here: Here): Located<number> | null {
  const mention = firstHere(mentionsIn(application), here);
  if (mention) return { value: mention.person, span: mention.span };
  const note = application.notes.find(({ span }) => here(span));
  if (note && here(note.letter)) return inLetter(text, application, note, here);
  const place = [...(note ? [note.title.span, note.header] : []), ...application.log.map(({ span }) => span)].find(here);
  return place ? inText(textAt(text, place), place.start, application, here) : null;
}

function inLetter(text: string, application: Case['application'], note: Note, here: Here): Located<number> | null {
  const letter = letterOf(text, note);
  const greeted = firstHere(greetedNames(letter), here);
  const person = greeted && personGreeted(application, greeted.value);
  return person === null ? inText(letter.prose, letter.span.start, application, here) : { value: person, span: greeted!.span };
}

/** By any name that the file gives a person ("Minh Khai"), else by a first or last name. `text` stands at `offset`. */
function inText(text: string, offset: number, application: Case['application'], here: Here): Located<number> | null {
  const moved = ({ start, end }: Span): Span => spanOf(start + offset, end + offset);
  const called = application.people.flatMap((_, person) => namesOf(application, person).map(name => ({ name, person })));
  const found = findPeople(text, called).map(({ value, span }) => ({ value: called[value]!.person, span }));
  return firstHere([...found, ...findPeople(text, application.people)].map(({ value, span }) => ({ value, span: moved(span) })), here);
}

function whoIs({ application }: Case, index: number): readonly string[] {
  const { name, title, email, phone } = application.people[index]!;
  const reached = [email === name ? null : email, phone].filter(part => part !== null);
  return [[name, title].filter(part => part !== null).join(', '), ...(reached.length > 0 ? [reached.join(', ')] : [])];
}

function lastTouch(kase: Case, person: number): Message {
  const last = kase.story.contacts.findLast(({ people }) => people.includes(person));
  return last ? say`Last contact: ${weekdayInWords(last.when.day, kase.today)}, ${contactInWords(last, kase)}.` : say`No contact yet.`;
}

const YOUR_NOTES: Readonly<Record<NoteKind, Message>> = { 'thank-you': say`your thank-you note`, 'follow-up': say`your follow-up`, application: say`your note on the application`, other: say`your note` };

/** So much of a line of the log says which one it is. */
const ENOUGH = 80;

function contactInWords({ type, note, entry }: ContactEvent, { story }: Case): Message {
  switch (type) {
    case 'sent': return YOUR_NOTES[story.kindOf(note!)];
    case 'received': return say`a message from them`;
    case 'interview': return say`the interview`;
    case 'logged': return entry!.text === '' ? say`in your log` : say`in your log: “${shortened(entry!.text, ENOUGH)}”`;
  }
}

/** What is due to this person, with the interviews ahead at which you will meet them. */
function owedTo(kase: Case, person: number): readonly Message[] {
  const own = rowsOf(kase).filter(({ item }) => item.person?.index === person || (item.kind === 'interview' && item.interview !== null && metAt(kase.application, item.interview).includes(person)));
  return own.map(row => say`${joined([row.label, whenInFull(row)], ': ')}.`);
}
