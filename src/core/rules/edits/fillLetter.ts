// The edit that begins the letter of a note whose header is there.

import { say } from '../../base/message.ts';
import { lineEnding, textAt } from '../../base/text.ts';
import { recipientsOf } from '../../model/history.ts';
import { languageNamed } from '../../prose/languages.ts';
import { scaffoldLetter } from '../../scaffold/notes.ts';
import type { Fix, NoteContext } from '../rule.ts';

/** Scaffolds the letter below the header, or below the salutation that stands there; null where more stands there. */
export function beginLetter(context: NoteContext): Fix | null {
  const { file: { text }, application, story, note, kind, letter, settings } = context;
  const greeted = letter.salutation?.name != null;
  if (textAt(text, letter.span).trim() !== (letter.salutation ? textAt(text, letter.salutation.span) : '') || kind === 'other') return null;
  const people = recipientsOf(application, note);
  const interview = story.thankYous.find(thanks => thanks.draft === note)?.interview ?? null;
  const body = scaffoldLetter(context, { kind, person: people.length === 1 ? people[0]! : null, interview }, greeted, (note.lang && languageNamed(note.lang)?.code) ?? settings.language);
  const end = lineEnding(text);
  const span = greeted ? { start: letter.salutation!.span.end, end: letter.salutation!.span.end } : letter.salutation ? letter.salutation.span : { start: note.header.end, end: note.header.end };
  return { title: say`Begin the letter`, edits: [{ span, newText: (letter.salutation && !greeted ? '' : end + end) + body.replace(/\n/g, end), snippet: true }], begins: true };
}
