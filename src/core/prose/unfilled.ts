// What of a note is still to be filled in: placeholders of its heading, its header and its letter.

import { textAt, type Span } from '../base/text.ts';
import type { Application } from '../model/application.ts';
import type { Note } from '../model/note.ts';
import { letterOf } from './letter.ts';
import { findPlaceholders } from './placeholders.ts';

/** In the order of the file's text. Of the heading and the header what stands there; of the letter its prose, and what only looks like a tag. What is so called, "RN [nights]", is none. */
export function unfilledIn(text: string, note: Note, application: Named): readonly Span[] {
  const letter = letterOf(text, note);
  const written = [note.title.span, ...note.fields.map(field => field.value.span), ...letter.tags].flatMap(span => findPlaceholders(textAt(text, span), span.start));
  const called = calledSo(application);
  return [...written, ...findPlaceholders(letter.prose, letter.span.start)].filter(span => !called.has(onOneLine(textAt(text, span)))).sort((a, b) => a.start - b.start);
}

type Named = Pick<Application, 'company' | 'role'>;

/** What looks like a placeholder in the company's and the role's name, and isn't all of it. */
const calledSo = ({ company, role }: Named): ReadonlySet<string> => new Set([company?.value ?? '', role?.value ?? ''].flatMap(name => findPlaceholders(name).flatMap(span => {
  const written = textAt(name, span);
  return written === name.trim() ? [] : [onOneLine(written)];
})));

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');
