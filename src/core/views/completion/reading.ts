// Reads an application while somebody types in it: what can't be read yet is passed over, line by line, so that its people are known all the same.

import { lineEnd, linesOf, lineStart, nextLine, spanOf, type Span } from '../../base/text.ts';
import type { Instant } from '../../base/time.ts';
import { caseOf } from '../../due/index.ts';
import type { Case } from '../../due/item.ts';
import type { ReadFile } from '../../model/application.ts';
import type { Settings } from '../../model/settings.ts';
import { readFile } from '../../parse/application.ts';
import { findFences } from '../../parse/fences.ts';

/** Lines that can't be read, beside the one that is being typed: no more are passed over. */
const MOST_PASSED_OVER = 6;

/** The case of the file without the words at `span`; all places hold. Null where too much can't be read. */
export function caseWithout(file: ReadFile, span: Span, now: Instant, settings: Settings): Case | null {
  if (file.application && span.start === span.end) return caseOf(file, now, settings);
  const read = (text: string): ReadFile => readFile(file.path, text, settings.me);
  const whole = closed(blanked(file.text, span), span.start);
  const first = read(whole);
  return caseOf(first.application ? first : mended(blanked(whole, lineAt(whole, span.start)), read), now, settings);
}

/** Passes over the line at which the reading failed, again and again. */
function mended(text: string, read: (text: string) => ReadFile): ReadFile {
  let file = read(text);
  for (let count = 0; count < MOST_PASSED_OVER; count++) {
    const [fault] = file.faults;
    if (file.application || fault?.type !== 'unreadable') break;
    file = read(blanked(file.text, lineAt(file.text, fault.span.start)));
  }
  return file;
}

/** Spaces in the place of a stretch of one line. */
const blanked = (text: string, { start, end }: Span): string => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

const lineAt = (text: string, offset: number): Span => spanOf(lineStart(text, offset), lineEnd(text, offset));

/** A frontmatter that nobody has closed yet ends at `offset`'s block; nothing behind it is read. */
function closed(text: string, offset: number): string {
  const found = findFences(text);
  if (!found || found.fences) return text;
  const block = openBlock(text, found.opening.end, offset);
  return `${text.slice(0, block.end)}\n---\n`;
}

/** The lines below an opening fence that nobody has closed, up to the first blank one but that of the cursor. */
export function openBlock(text: string, openingEnd: number, offset: number): Span {
  const start = nextLine(text, openingEnd);
  let end = start;
  for (const line of linesOf(text, start)) {
    if (text.slice(line.start, line.end).trim() === '' && !(line.start <= offset && offset <= line.end)) break;
    end = line.next;
  }
  return spanOf(start, end);
}
