// The log of an application: bullets that begin with a day, tables with a Date column, headings that begin with a day.

import { spanOf, trimmed, withoutEnd, type Located, type Span } from '../base/text.ts';
import type { When } from '../base/time.ts';
import { headingAt, linesWithin, type Blocks, type BodyLine, type Heading } from './blocks.ts';
import { MONTH_NAMES, readWhen, type Reading } from './days.ts';

/** One line of a log before its people are known: its day, or why it can't be read. */
export interface RawLogEntry {
  readonly span: Span;
  readonly day: Span;
  readonly when: Reading<When>;
  readonly text: string;
}

const BULLET = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/;
const MONTH = `(?:${MONTH_NAMES.flat().join('|')})\\b\\.?`;
const DATE = '\\d{1,2}(?:st|nd|rd|th)?';
/** Something that wants to be a day: an ISO day with a time perhaps; numbers and month names in another order; a day of no year, where the line goes on behind a colon or a dash. */
const DAY = new RegExp(`^(?:${[
  '\\d{4}-\\d{2}-\\d{2}(?:[T ]+\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]m\\b)?(?:Z|[+-]\\d{2}:\\d{2}\\b)?)?',
  '\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}\\b',
  `${MONTH} ${DATE},? \\d{4}\\b`, `${DATE}\\.? ${MONTH},? \\d{4}\\b`,
  `(?:${MONTH} ${DATE}|${DATE}\\.? ${MONTH})(?= ?[:–—]| - )`,
].join('|')})`, 'i');

/** The entries of the section under `heading`, up to `end`. */
export function readLog(text: string, blocks: Blocks, heading: Heading, end: number): readonly RawLogEntry[] {
  const lines = linesWithin(blocks, heading.next, end);
  const entries: RawLogEntry[] = [];
  let table: number | null = null;
  for (const [index, line] of lines.entries()) {
    const content = text.slice(line.start, line.end);
    if (line.kind === 'heading') {
      const inner = headingAt(blocks, line.start);
      if (inner) push(entries, entryAt(text, inner.title.start, inner.span.end, inner.span.start));
      table = null;
    } else if (line.kind !== 'prose') {
      table = null;
    } else if (table !== null && !BULLET.test(content) && content.includes('|')) {
      push(entries, rowEntry(text, line, table));
    } else if (isDelimiterRow(content) && index > 0) {
      table = cells(text, lines[index - 1]!).findIndex(cell => /^\W*(?:date|day|when)\W*$/i.test(cell.value));
      if (table < 0) table = null;
    } else {
      const bullet = BULLET.exec(content);
      if (!bullet) continue;
      push(entries, entryAt(text, line.start + bullet[0].length, endOfItem(text, lines, index), line.start));
      table = null;
    }
  }
  return entries;
}

const push = (entries: RawLogEntry[], entry: RawLogEntry | null): void => { if (entry) entries.push(entry); };

/** A bullet goes on over the lines that continue it, up to the next bullet or blank line. */
function endOfItem(text: string, lines: readonly BodyLine[], index: number): number {
  let last = index;
  while (last + 1 < lines.length && last < index + 20 && lines[last + 1]!.kind === 'prose' && !BULLET.test(text.slice(lines[last + 1]!.start, lines[last + 1]!.end))) last++;
  return lines[last]!.end;
}

/** The entry whose day stands at `at`, behind marks of emphasis or a wikilink; null where no day stands there. */
function entryAt(text: string, at: number, end: number, start: number): RawLogEntry | null {
  const content = text.slice(at, Math.min(end, at + 2000));
  const marks = /^(?:\*\*|__|\*|_|`|\[\[)*/.exec(content)![0].length;
  const m = DAY.exec(content.slice(marks));
  if (!m) return null;
  const day = spanOf(at + marks, at + marks + m[0].length);
  const rest = trimmed(text, spanOf(day.end + /^[\s*_`\]:|–—-]*/.exec(text.slice(day.end, end))![0].length, end));
  return { span: trimmed(text, spanOf(start, end)), day, when: readWhen(m[0]), text: text.slice(rest.start, Math.max(rest.start, rest.end)) };
}

function rowEntry(text: string, line: BodyLine, column: number): RawLogEntry | null {
  const row = cells(text, line);
  const cell = row[column];
  if (!cell || cell.value === '') return null;
  const marks = /^(?:\*\*|__|\*|_|`|\[\[)*/.exec(cell.value)![0].length;
  const value = withoutEnd(cell.value.slice(marks), /[\]*_`]/);
  const span = spanOf(cell.span.start + marks, cell.span.start + marks + value.length);
  return { span: trimmed(text, line), day: span, when: readWhen(value), text: row.filter(other => other !== cell).map(other => other.value).join(' | ') };
}

const isDelimiterRow = (content: string): boolean => content.includes('-') && content.includes('|') && /^[\s|:-]+$/.test(content);

/** The cells of a table's row, trimmed. */
function cells(text: string, line: BodyLine): readonly Located<string>[] {
  const bounds: number[] = [line.start - 1];
  for (let i = line.start; i < line.end; i++) if (text[i] === '|' && text[i - 1] !== '\\') bounds.push(i);
  bounds.push(line.end);
  const all = bounds.slice(1).map((end, i) => trimmed(text, spanOf(bounds[i]! + 1, end)));
  const withoutEdges = all.filter((cell, i) => cell.end > cell.start || (i > 0 && i < all.length - 1));
  return withoutEdges.map(span => ({ value: text.slice(span.start, span.end), span }));
}
