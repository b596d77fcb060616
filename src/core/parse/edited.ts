// A file again after an edit: words typed in a letter leave all else in it as it was, only further on.

import { lineEnd, lineStart, movedSpan, spanOf, textAt, trimmed, type Located, type Span } from '../base/text.ts';
import type { Application, HeaderlessNote, ReadFile } from '../model/application.ts';
import type { LogEntry, Note } from '../model/note.ts';
import type { RawMention } from '../model/people.ts';
import { COMMENT_PREFIX } from '../model/suppressions.ts';
import { LARGEST_FILE, readFile } from './application.ts';
import type { User } from './context.ts';

/** Where two texts differ: `start` to `end` of the first became `start` to `end + by` of the second. */
interface Edit extends Span {
  readonly by: number;
}

/**
 * The same as `readFile` of the text, where `before` is what was read of an earlier one for the same user. An edit of words in one line of a
 * letter costs the length of the text and no more; any other is a reading anew.
 */
export function readEdited(before: ReadFile, text: string, user: User): ReadFile {
  if (text === before.text) return before;
  const { application } = before;
  const edit = editBetween(before.text, text);
  const note = application?.notes.find(({ span }) => edit.end <= span.end);
  if (!application || !note || !staysInLetter(note, before.text, text, edit) || text.length > LARGEST_FILE || text.includes(COMMENT_PREFIX) || before.suppressions.length > 0) return readFile(before.path, text, user);
  const faults = before.faults.map(fault => (fault.span.start < edit.start ? fault : { ...fault, span: movedSpan(fault.span, edit.by) }));
  return { ...before, text, application: movedBehind(application, note, edit, text), faults };
}

function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (same < shorter - start && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) same++;
  return { start, end: before.length - same, by: after.length - before.length };
}

/** Marks of a list, perhaps, and a letter of the alphabet: with these a line has become one of words, or of what is open above it, and nothing behind them changes that. */
const BEGINS_WITH_WORDS = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?\p{L}/u;
const BLANK_LINE = /(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]/;
/** A line that is a heading, or makes one of the lines above it. */
const MAKES_HEADING = /^[ \t]*(?:#|(?:=+|-+)[ \t]*$)/m;

/**
 * Is the edit one of words in a single line of the note's letter, so that no line becomes anything else? A blank line has to part it from the header, no
 * heading may stand between them, and its paragraph may make none. `>` might end HTML.
 */
function staysInLetter({ header, span }: Note, before: string, after: string, { start, end, by }: Edit): boolean {
  const line = spanOf(lineStart(before, start), lineEnd(before, end));
  const written = textAt(before, line) + textAt(after, spanOf(line.start, line.end + by));
  const above = before.slice(header.end, line.start);
  const below = before.slice(line.end, span.end);
  const paragraph = below.search(BLANK_LINE);
  return BEGINS_WITH_WORDS.test(before.slice(line.start, start)) && !/[\r\n>]/.test(written)
    && BLANK_LINE.test(above) && !MAKES_HEADING.test(above) && !MAKES_HEADING.test(paragraph < 0 ? below : below.slice(0, paragraph));
}

/** The application with all that stands behind the edit moved along with the text, and the letter of one note longer or shorter. */
function movedBehind(application: Application, note: Note, { start, by }: Edit, text: string): Application {
  const behind = <T extends { readonly span: Span }>(thing: T, moved: (thing: T, by: number) => T): T => (thing.span.start < start ? thing : moved(thing, by));
  const end = note.span.end + by;
  const edited: Note = { ...note, span: spanOf(note.span.start, end), letter: trimmed(text, spanOf(note.letter.start, end)) };
  return {
    ...application,
    notes: application.notes.map(other => (other === note ? edited : behind(other, movedNote))),
    log: application.log.map(entry => behind(entry, movedEntry)),
    headerless: application.headerless.map(section => (section.title.span.start < start ? section : movedSection(section, by))),
  };
}

const movedValue = <T>({ value, span }: Located<T>, by: number): Located<T> => ({ value, span: movedSpan(span, by) });
const movedMention = <T extends RawMention>(mention: T, by: number): T => ({ ...mention, span: movedSpan(mention.span, by), nameSpan: mention.nameSpan && movedSpan(mention.nameSpan, by) });
const movedEntry = (entry: LogEntry, by: number): LogEntry => ({ ...entry, span: movedSpan(entry.span, by), day: movedSpan(entry.day, by) });
const movedSection = (section: HeaderlessNote, by: number): HeaderlessNote => ({ ...section, title: movedValue(section.title, by), letter: movedSpan(section.letter, by) });

function movedNote(note: Note, by: number): Note {
  return {
    ...note,
    title: movedValue(note.title, by),
    span: movedSpan(note.span, by),
    header: movedSpan(note.header, by),
    fields: note.fields.map(field => ({ ...field, line: movedSpan(field.line, by), value: movedValue(field.value, by) })),
    to: note.to.map(mention => movedMention(mention, by)),
    from: note.from.map(mention => movedMention(mention, by)),
    cc: note.cc.map(mention => movedMention(mention, by)),
    when: note.when && movedValue(note.when, by),
    interview: note.interview && movedValue(note.interview, by),
    next: note.next && movedValue(note.next, by),
    letter: movedSpan(note.letter, by),
  };
}
