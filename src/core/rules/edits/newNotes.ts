// The edit that begins notes: after the notes that are there, before the log, with a blank line on either side.

import type { Message } from '../../base/message.ts';
import { once } from '../../base/once.ts';
import { lineEnding, withoutEnd } from '../../base/text.ts';
import type { Case } from '../../due/item.ts';
import type { Application } from '../../model/application.ts';
import { scanBlocks } from '../../parse/blocks.ts';
import { isLogTitle } from '../../prose/everyLanguage.ts';
import { scaffoldNotes, type NewNote } from '../../scaffold/notes.ts';
import type { Fix, FixEdit } from '../rule.ts';

/** A fix that scaffolds these notes as one snippet, when somebody asks for its edit: few of the fixes that findings offer are ever looked at. */
export function beginNotes(title: Message, kase: Case, notes: readonly NewNote[]): Fix {
  const edits = once(() => [newNotes(kase, notes)]);
  return { title, get edits() { return edits(); }, begins: true };
}

/** The edit alone, for commands. */
export function newNotes(kase: Case, notes: readonly NewNote[]): FixEdit {
  const { file: { text }, application } = kase;
  return insertSection(text, placeForNote(text, application), scaffoldNotes(kase, notes, levelOfNotes(text, application)), true);
}

/** Inserts a section at `offset` with blank lines around it and the text's own line endings. */
export function insertSection(text: string, offset: number, section: string, snippet: boolean): FixEdit {
  const end = lineEnding(text);
  const before = text.slice(0, offset);
  // A last line of blanks is a blank line, in which no heading may begin.
  const breaks = /(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r(?!\n)|\n)$/.test(before) || before === '' ? 0 : /(?:\r\n|\r|\n)[ \t]*$/.test(before) ? 1 : 2;
  const body = withoutEnd(section, /\n/).replace(/\n/g, end);
  return { span: { start: offset, end: offset }, newText: end.repeat(breaks) + body + end.repeat(offset < text.length ? 2 : 1), snippet };
}

/** Where a new note goes: before the log, where one stands behind the notes; else at the end. Looked up once a text: many findings offer a note. Applications are made anew whenever their text changes. */
const places = new WeakMap<Application, number>();

export function placeForNote(text: string, application: Application): number {
  const known = places.get(application);
  if (known !== undefined) return known;
  const place = findPlace(text, application);
  places.set(application, place);
  return place;
}

/** Before the log, where one stands behind the notes; else at the end. */
function findPlace(text: string, application: Application): number {
  const lastNote = Math.max(0, ...application.notes.map(note => note.span.start));
  const { headings } = scanBlocks(text, application.frontmatter.end);
  const log = headings.find(heading => heading.span.start > lastNote && isLogTitle(text.slice(heading.title.start, heading.title.end)));
  return log ? log.span.start : endOfBody(text, application);
}

/** The end of the text, but before a fence or comment that nobody has closed. */
export function endOfBody(text: string, { frontmatter }: Application): number {
  const { headings, lines } = scanBlocks(`${text}\n\n# end\n`, frontmatter.end);
  const isOpen = headings[headings.length - 1]?.span.start !== text.length + 2;
  const open = isOpen ? lines.findLastIndex(line => line.kind !== 'code' && line.kind !== 'html') + 1 : lines.length;
  return Math.min(lines[open]?.start ?? text.length, text.length);
}

/** The level of the notes' headings: that of the last one, else 2. */
export const levelOfNotes = (text: string, application: Application): number => {
  const last = application.notes[application.notes.length - 1];
  return last ? /^ {0,3}(#{1,6})/.exec(text.slice(last.span.start, last.span.start + 10))?.[1]!.length ?? 2 : 2;
};
