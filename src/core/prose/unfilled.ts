// What of a note is still to be filled in: placeholders of its heading, its header and its letter.

import { textAt, type Span } from '../base/text.ts';
import type { Note } from '../model/note.ts';
import { letterOf } from './letter.ts';
import { findPlaceholders } from './placeholders.ts';

/** In the order of the file's text. Of the heading and the header what stands there; of the letter its prose, and what only looks like a tag. */
export function unfilledIn(text: string, note: Note): readonly Span[] {
  const letter = letterOf(text, note);
  const written = [note.title.span, ...note.fields.map(field => field.value.span), ...letter.tags].flatMap(span => findPlaceholders(textAt(text, span), span.start));
  return [...written, ...findPlaceholders(letter.prose, letter.span.start)].sort((a, b) => a.start - b.start);
}
