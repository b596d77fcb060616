// The outline of an application: its people, interviews, notes and log; and what of it a search through all applications finds.

import { joined, say, verbatim, type Message } from '../base/message.ts';
import { positions, spanOf, trimmed, type Span } from '../base/text.ts';
import type { When } from '../base/time.ts';
import { clock, shortDay } from '../base/words.ts';
import type { Application, Interview, ReadFile } from '../model/application.ts';
import type { LogEntry, Note } from '../model/note.ts';
import { foldLetters, type Person } from '../model/people.ts';
import { definitionOf } from './people/mentions.ts';

export type SymbolType = 'company' | 'people' | 'person' | 'interviews' | 'interview' | 'note' | 'log' | 'entry';

export interface OutlineSymbol {
  readonly type: SymbolType;
  /** Never empty. */
  readonly name: Message;
  readonly detail: Message | null;
  readonly span: Span;
  /** Within `span`: where one goes. */
  readonly selection: Span;
  readonly children: readonly OutlineSymbol[];
}

/**
 * In the order of the text; empty for what can't be read. Notes are headings too, which Markdown's outline has: ours say what those can't, whether
 * a note was sent and when. They reach no further than their headers, so that the cursor in a letter is shown at Markdown's own heading, and
 * the lines that stick to the top of the editor are headings still.
 */
export function outlineOf({ text, application }: Pick<ReadFile, 'text' | 'application'>): readonly OutlineSymbol[] {
  if (!application) return [];
  const people = application.people.flatMap((person, number) => personSymbol(application, person, number));
  const interviews = application.interviews.map(interview => interviewSymbol(text, application, interview));
  const log = application.log.map(entry => entrySymbol(text, entry));
  const { end } = application.frontmatter;
  return [...group('people', say`People`, people, end), ...group('interviews', say`Interviews`, interviews, end), ...application.notes.map(noteSymbol), ...group('log', say`Log`, log, text.length)].sort((a, b) => a.span.start - b.span.start);
}

/** A name by which a search through all applications finds a place. */
export interface SearchName {
  readonly type: SymbolType;
  readonly name: string;
  /** Where it stands, lines and columns from 0; a name of several lines is cut off at the end of its first. */
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** The company, the people and the notes of a file, which a search finds by their names; none of what can't be read. */
export function namesIn({ text, application }: Pick<ReadFile, 'text' | 'application'>): readonly SearchName[] {
  if (!application) return [];
  const { company, notes, people } = application;
  const positionOf = positions(text);
  const name = (type: SymbolType, words: string, { start, end }: Span): SearchName => ({ type, name: words.trim() || '…', ...positionOf(start), length: end - start });
  return [
    ...(company?.value ? [name('company', company.value, company.span)] : []),
    ...people.flatMap((person, number) => { const span = definitionOf(application, number); return span ? [name('person', person.name, span)] : []; }),
    ...notes.map(({ title }) => name('note', title.value, title.span)),
  ];
}

/** Names that hold the letters of `query` in order, accents and case aside. */
export function searchBy(query: string): (name: string) => boolean {
  const letters = [...foldLetters(query)].filter(letter => letter.trim() !== '');
  return name => {
    const folded = foldLetters(name);
    let at = 0;
    return letters.every(letter => (at = folded.indexOf(letter, at) + 1) > 0);
  };
}

const symbol = (type: SymbolType, name: Message, detail: Message | null, span: Span, selection = span, children: readonly OutlineSymbol[] = []): OutlineSymbol => ({ type, name, detail, span, selection, children });

/** The file's own words; never empty. */
const named = (words: string): Message => verbatim(words.trim() || '…');

/** Members of one kind under one name, nothing where there are none. It reaches over those that stand before `end`: a person named in a note alone makes no node of the whole file. */
function group(type: SymbolType, name: Message, members: readonly OutlineSymbol[], end: number): readonly OutlineSymbol[] {
  const children = [...members].sort((a, b) => a.span.start - b.span.start);
  const [first] = children;
  return first ? [symbol(type, name, null, spanOf(first.span.start, Math.max(first.span.end, ...children.map(child => child.span.end).filter(last => last <= end))), first.selection, children)] : [];
}

/** Where the file says who it is. */
function personSymbol(application: Application, person: Person, number: number): readonly OutlineSymbol[] {
  const span = definitionOf(application, number);
  return span ? [symbol('person', named(person.name), person.title === null ? null : verbatim(person.title), span)] : [];
}

/** `Interview: onsite, Wed 18 Nov 14:00`, with whom. */
function interviewSymbol(text: string, { people }: Application, interview: Interview): OutlineSymbol {
  const { at, kind, cancelled } = interview;
  const names = [...new Set(interview.with.map(({ person }) => people[person]!.name))];
  const detail = cancelled || names.length > 0 ? joined([cancelled ? say`cancelled` : null, names.length > 0 ? say`with ${names.join(', ')}` : null], ', ') : null;
  const name = kind?.value || at ? say`Interview: ${joined([kind?.value ?? null, at && momentInWords(at.value)], ', ')}` : say`Interview`;
  const span = trimmed(text, interview.span);
  return symbol('interview', name, detail, span, at && span.start <= at.span.start && at.span.end <= span.end ? at.span : span);
}

/** `Wed 18 Nov 14:00`. */
const momentInWords = (when: When): Message => joined([shortDay(when.day), clock(when)], ' ');

const noteSymbol = (note: Note): OutlineSymbol => symbol('note', named(note.title.value), stateOf(note), spanOf(note.span.start, note.header.end), note.title.span);

function stateOf({ direction, when }: Note): Message {
  if (direction === 'draft') return say`draft`;
  if (!when) return direction === 'sent' ? say`sent` : say`received`;
  const day = shortDay(when.value.day);
  return direction === 'sent' ? say`sent ${day}` : say`received ${day}`;
}

/** The day, and the words beside it. */
function entrySymbol(text: string, { span, when, text: words }: LogEntry): OutlineSymbol {
  return symbol('entry', momentInWords(when), verbatim(words.replace(/\s+/g, ' ').slice(0, LONGEST_DETAIL)), trimmed(text, span));
}

const LONGEST_DETAIL = 80;
