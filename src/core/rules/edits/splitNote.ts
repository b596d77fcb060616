// The edits that make one note for each recipient of a note to several.

import { applyEdits, textAt, trimmed, type Span, type TextEdit } from '../../base/text.ts';
import { findPeople, type Mention } from '../../model/people.ts';
import { fieldNamed, titleKeepsPlaces } from '../../model/note.ts';
import { greetedNames, isExactly } from '../names/greeting.ts';
import { namesOf } from '../names/mentions.ts';
import { greetingFor } from '../names/recipients.ts';
import type { FixEdit, NoteContext } from '../rule.ts';
import { insertSection } from './newNotes.ts';

/** The note becomes that of the first recipient; a copy for each other one follows it. */
export function splitNote(context: NoteContext, recipients: readonly Mention[]): readonly FixEdit[] {
  const { file: { text }, note } = context;
  const section = trimmed(text, note.span);
  const copies = recipients.slice(1).map(mention => {
    const edits = addressedTo(context, mention).map(({ span, newText }) => ({ span: { start: span.start - section.start, end: span.end - section.start }, newText }));
    return applyEdits(textAt(text, section), edits).replace(/\r\n?/g, '\n');
  });
  return [...addressedTo(context, recipients[0]!), insertSection(text, note.span.end, copies.join('\n\n'), false)];
}

/** Heading, `To` and salutation for one of the recipients; a greeting in which nobody is named stays. */
function addressedTo(context: NoteContext, mention: Mention): readonly TextEdit[] {
  const { file: { text }, application, note, letter } = context;
  const person = application.people[mention.person]!;
  const names = namesOf(application, mention.person);
  const to = fieldNamed(note.fields, 'To')!.value.span;
  const heading = namesInHeading(context);
  const greeting = letter.salutation?.name;
  const own = greetedNames(letter).find(({ value }) => isExactly(value, names));
  return [
    ...(heading ? [{ span: heading, newText: person.name }] : []),
    { span: to, newText: textAt(text, mention.span) },
    ...(greeting ? [{ span: greeting.span, newText: own ? textAt(text, own.span) : greetingFor(person) }] : []),
  ];
}

/** Where the heading names more than one of the recipients, from the first name to the last. */
function namesInHeading({ file: { text }, application, note }: NoteContext): Span | null {
  const found = findPeople(note.title.value, application.people).filter(({ value }) => note.to.some(mention => mention.person === value));
  const [first, last] = [found[0], found[found.length - 1]];
  if (!first || !last || first === last || !titleKeepsPlaces(text, note)) return null;
  return { start: note.title.span.start + first.span.start, end: note.title.span.start + last.span.end };
}
