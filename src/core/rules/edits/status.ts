// Edits of the status: the value in the frontmatter, and the line of the log that tells when it changed.

import { insertion, lineEnding, runBefore, spanOf, trimmed, type TextEdit } from '../../base/text.ts';
import type { Day } from '../../base/time.ts';
import type { Case } from '../../due/item.ts';
import { stageOf, type Application } from '../../model/application.ts';
import { statusLine, type Status } from '../../model/status.ts';
import { scanBlocks } from '../../parse/blocks.ts';
import { readLog, type RawLogEntry } from '../../parse/log.ts';
import { logSections } from '../../parse/notes.ts';
import type { Fix } from '../rule.ts';
import { setKey } from './frontmatter.ts';
import { endOfBody, insertSection } from './newNotes.ts';

/** Sets the status, with words on when it fits. */
export const setStatus = ({ file, application }: Case, status: Status, when: string): Fix => ({ title: `Set the status to ${status}: ${when}`, edits: [setKey(file.text, application, 'status', status)] });

/**
 * Sets the status and tells of it in the log, under `today`; both are made where they are missing. No edits where the application has that status already.
 * `application` is what was read from `text`. The line counts as contact with nobody.
 */
export function changeStatus(text: string, application: Application, status: Status, today: Day): readonly TextEdit[] {
  const before = stageOf(application);
  if (before === status) return [];
  const written = application.status?.value.written.replace(/\s+/g, ' ').trim().slice(0, 60) ?? null;
  return [setKey(text, application, 'status', status), addToLog(text, application, `${today}: ${statusLine(before ?? written, status)}`)];
}

/** The line as a bullet of the log, beside the others: after the last, or before the first where the newest stands first. */
function addToLog(text: string, application: Application, line: string): TextEdit {
  const blocks = scanBlocks(text, application.frontmatter.end);
  const logs = logSections(text, blocks).map(({ heading, end }) => ({ from: heading.next, entries: readLog(text, blocks, heading, end), whole: trimmed(text, spanOf(heading.span.start, end)) }));
  const log = logs.findLast(({ entries }) => entries.length > 0) ?? logs.findLast(({ from, whole }) => isList(text.slice(from, whole.end)));
  if (!log) return insertSection(text, endOfBody(text, application), `${levelOfLog(text, application)} Log\n\n- ${line}`, false);
  const end = lineEnding(text);
  const [first, last] = [log.entries[0], log.entries[log.entries.length - 1]];
  const bullet = last ? bulletOf(text, last) : null;
  if (first && bullet && isLater(first, last!)) return insertion(first.span.start, `${bullet}${line}${end}${indentOf(text, first)}`);
  if (bullet) return insertion(last!.span.end, `${end}${indentOf(text, last!)}${bullet}${line}`);
  return insertion(log.whole.end, `${end}${end}- ${line}`);
}

/** Nothing, or something other than a text that happens to stand under such a heading ("History"). */
const isList = (body: string): boolean => /^\s*(?:$|[-*+|#]|\d+[.)])/.test(body);

/** How an entry's line begins, where it is a bullet; null for a row of a table and a heading. */
const bulletOf = (text: string, { span }: RawLogEntry): string | null => /^[-*+][ \t]+/.exec(text.slice(span.start, span.start + 20))?.[0] ?? null;

const indentOf = (text: string, { span }: RawLogEntry): string => text.slice(runBefore(text, span.start, /[ \t]/), span.start);

const isLater = (a: RawLogEntry, b: RawLogEntry): boolean => 'value' in a.when && 'value' in b.when && a.when.value.day > b.when.value.day;

/** One that no note takes for a part of itself. */
const levelOfLog = (text: string, application: Application): string => (application.notes.some(note => /^ {0,3}#[ \t]|^[^#]/.test(text.slice(note.span.start, note.span.start + 6))) ? '#' : '##');
