// Finds the notes of a body: sections whose first block is a header, with the fields read and the people still unnamed.

import { located, spanOf, trimmed, type Located, type Span } from '../base/text.ts';
import { fieldNamed, type HeaderField, type HeaderKey } from '../model/note.ts';
import { greetingAt, isLogTitle, kindInTitle, speaksOfNote } from '../prose/everyLanguage.ts';
import { lineAt, type Blocks, type Heading } from './blocks.ts';
import { readHeader, type Header } from './headers.ts';
import { holdsAddress } from './mentions.ts';

/** A section that a header makes a note. */
export interface RawNote {
  readonly title: Located<string>;
  readonly span: Span;
  readonly header: Header;
  readonly letter: Span;
}

/** A section with letter text and no header, under a heading that speaks of a note. */
export interface RawHeaderless {
  readonly title: Located<string>;
  readonly letter: Span;
}

export interface Section {
  readonly heading: Heading;
  /** Where the next heading of the same or a higher level stands. */
  readonly end: number;
}

function sectionsOf(text: string, headings: readonly Heading[]): readonly Section[] {
  const open: number[] = [];
  const ends = headings.map(() => text.length);
  headings.forEach((heading, index) => {
    while (open.length > 0 && headings[open[open.length - 1]!]!.level >= heading.level) ends[open.pop()!] = heading.span.start;
    open.push(index);
  });
  return headings.map((heading, index) => ({ heading, end: ends[index]! }));
}

/** Every log of the file; a log within a log belongs to the outer one. */
export function logSections(text: string, blocks: Blocks): readonly Section[] {
  let readTo = 0;
  return sectionsOf(text, blocks.headings).filter(({ heading, end }) => {
    if (heading.span.start < readTo || !isLogTitle(text.slice(heading.title.start, heading.title.end))) return false;
    readTo = end;
    return true;
  });
}

/** The notes, and the sections that would be ones if they had a header. `isPerson` tells whether a header's value names a person of the file. */
export function findNotes(text: string, blocks: Blocks, isPerson: (value: Located<string>) => boolean): { readonly notes: readonly RawNote[]; readonly headerless: readonly RawHeaderless[] } {
  const sections = sectionsOf(text, blocks.headings);
  const found: { title: Located<string>; section: Section; header: Header }[] = [];
  const headerless: RawHeaderless[] = [];
  const logs: number[] = [];
  let logEnd = 0;
  // "Message" within a note is a part of it.
  let noteEnd = 0;
  let line = 0;
  for (const [index, section] of sections.entries()) {
    const { heading } = section;
    const title = located(text.slice(heading.title.start, heading.title.end).replace(/\s+/g, ' '), heading.title.start, heading.title.end);
    if (isLogTitle(title.value)) {
      logs.push(heading.span.start);
      logEnd = Math.max(logEnd, section.end);
    }
    if (heading.span.start < logEnd) continue;
    while (line < blocks.lines.length && blocks.lines[line]!.start < heading.next) line++;
    const until = Math.min(section.end, sections[index + 1]?.heading.span.start ?? text.length);
    const lines = takeUntil(blocks.lines, line, until);
    const header = readHeader(text, lines);
    if (header && makesNote(header, title.value, isPerson)) {
      found.push({ title, section, header });
      noteEnd = section.end;
    } else if (kindInTitle(title.value) !== null || (speaksOfNote(title.value) && heading.span.start >= noteEnd)) {
      const letter = trimmed(text, spanOf(heading.next, until));
      if (lineAt(blocks, letter.start)?.kind === 'prose' && looksLikeLetter(text.slice(letter.start, letter.end))) headerless.push({ title, letter });
    }
  }
  let log = 0;
  const notes = found.map(({ title, section, header }, index) => {
    while (log < logs.length && logs[log]! <= section.heading.span.start) log++;
    // A log below a note is no part of its letter, whatever the level of its heading.
    const end = beforeComments(text, blocks, Math.min(section.end, logs[log] ?? text.length, found[index + 1]?.section.heading.span.start ?? text.length));
    return { title, span: spanOf(section.heading.span.start, end), header, letter: trimmed(text, spanOf(Math.min(header.next, end), end)) };
  });
  return { notes, headerless };
}

/** Comments that silence a rule, blanked out in `text`, belong to the heading that they stand above. */
function beforeComments(text: string, blocks: Blocks, end: number): number {
  let start = end;
  for (let at = end; at > 0;) {
    const line = lineAt(blocks, at - 1);
    if (!line || text.slice(line.start, line.end).trim() !== '') break;
    if (line.kind === 'html') start = line.start;
    at = line.start;
  }
  return start;
}

function takeUntil(lines: Blocks['lines'], from: number, until: number): Blocks['lines'] {
  let to = from;
  while (to < lines.length && lines[to]!.start < until) to++;
  return lines.slice(from, to);
}

/** Sent, Received or Subject; or To or From where the heading speaks of a note, or the value is an address or a person of the file. */
function makesNote(header: Header, title: string, isPerson: (value: Located<string>) => boolean): boolean {
  const field = (key: HeaderKey): HeaderField | null => fieldNamed(header.fields, key);
  if (field('Sent') || field('Received') || field('Subject')) return true;
  const parties = [field('To'), field('From')].filter(found => found !== null);
  return parties.length > 0 && (speaksOfNote(title) || parties.some(({ value }) => value.value.split(/\s/).some(holdsAddress) || isPerson(value)));
}

/** Letter text begins with a greeting on a line of its own: "Dear Priya,". */
function looksLikeLetter(letter: string): boolean {
  const line = /^[^\r\n]*/.exec(letter.slice(0, 200))![0].trimEnd();
  const greeting = greetingAt(line);
  return greeting !== null && line.length <= 100 && !/[.?]/.test(line.slice(greeting.length).replace(/\b(?:mr|mrs|ms|mx|dr|prof|st|[a-z])\./gi, ''));
}
