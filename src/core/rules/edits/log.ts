// The edits that write a line into the log of an application, beside the lines that are there; a log is begun where there is none.

import { indentAt, insertion, lineEnding, nextLine, textAt, type TextEdit } from '../../base/text.ts';
import type { Day } from '../../base/time.ts';
import type { Application } from '../../model/application.ts';
import type { LogEntry } from '../../model/note.ts';
import { linesWithin, scanBlocks, type Blocks, type Heading } from '../../parse/blocks.ts';
import { logSections } from '../../parse/notes.ts';
import { endOfBody, insertSection } from './newNotes.ts';

/** Adds `- 2026-11-23: words` where the log goes on: under its last bullet, above its first where the newest stand on top. */
export function addLogLine(text: string, application: Application, day: Day, words: string): TextEdit {
  const line = `${day}: ${words}`;
  const blocks = scanBlocks(text, application.frontmatter.end);
  const log = findLog(text, application, blocks);
  const end = lineEnding(text);
  if (!log) return insertSection(text, endOfBody(text, application), `${'#'.repeat(levelOfLog(text, application))} Log\n\n- ${line}`, false);
  const { heading, entries } = log;
  const [first, last] = [entries[0], entries[entries.length - 1]];
  if (!first || !last) return insertion(heading.span.end, `${end}${end}- ${line}`);
  if (first.when.day > last.when.day) return insertion(first.span.start, `${bulletOf(text, first)}${line}${end}${indentAt(text, first.span.start)}`);
  return insertion(endOfEntry(text, blocks, last), `${end}${indentAt(text, last.span.start)}${bulletOf(text, last)}${line}`);
}

interface Log {
  readonly heading: Heading;
  /** Its bullets with a day, in the order of the text. */
  readonly entries: readonly LogEntry[];
}

/** The last section that is a log by its heading and holds bullets with a day, or nothing yet; null for none. A table has columns of its own: its log is no place for a bullet. */
function findLog(text: string, { log }: Application, blocks: Blocks): Log | null {
  const logs = logSections(text, blocks).map(({ heading, end }) => ({
    heading,
    entries: log.filter(({ span }) => span.start >= heading.next && span.end <= end && BULLET.test(textAt(text, span))),
    isBlank: linesWithin(blocks, heading.next, end).every(({ kind }) => kind === 'blank' || kind === 'html'),
  }));
  return logs.findLast(({ entries }) => entries.length > 0) ?? logs.findLast(({ isBlank }) => isBlank) ?? null;
}

const BULLET = /^[-*+] /;
const BULLET_WIDTH = 2;

/** With what belongs to the bullet: lines that stand deeper below it, behind a blank one as deep as its words. A heading belongs to no bullet; a `#` in its code is none. */
function endOfEntry(text: string, blocks: Blocks, entry: LogEntry): number {
  const depth = columnsOf(indentAt(text, entry.span.start));
  let end = entry.span.end;
  let isBlankBefore = false;
  for (const line of linesWithin(blocks, nextLine(text, end), text.length)) {
    const content = textAt(text, line);
    if (content.trim() === '') {
      isBlankBefore = true;
      continue;
    }
    const indent = columnsOf(indentAt(text, line.end));
    if (indent <= depth || (isBlankBefore && indent < depth + BULLET_WIDTH) || line.kind === 'heading') break;
    end = line.end;
  }
  return end;
}

/** How wide white space is: a tab goes to the next column of four. */
const columnsOf = (space: string): number => [...space].reduce((columns, c) => columns + (c === '\t' ? 4 - (columns % 4) : 1), 0);

/** The bullet of the line beside it. */
const bulletOf = (text: string, { span }: LogEntry): string => `${text[span.start]} `;

/** A log belongs to no note: its heading stands no lower than theirs. */
const levelOfLog = (text: string, { notes }: Application): number => Math.min(2, ...notes.map(({ span }) => /^ {0,3}(#{1,6})/.exec(text.slice(span.start, span.start + 10))?.[1]!.length ?? 2));
