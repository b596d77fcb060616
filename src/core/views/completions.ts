// What may be written at a place of an application: each part of the file has its own completions, ordinary text has none.

import { verbatim } from '../base/message.ts';
import { textAt, type Span } from '../base/text.ts';
import { dayOf, type Instant } from '../base/time.ts';
import type { ReadFile } from '../model/application.ts';
import type { Settings } from '../model/settings.ts';
import { LARGEST_FILE } from '../parse/application.ts';
import { scanBlocks, type Blocks, type BodyLine, type Heading } from '../parse/blocks.ts';
import { findFences } from '../parse/fences.ts';
import { readHeader } from '../parse/headers.ts';
import { isLogTitle, speaksOfNote } from '../prose/everyLanguage.ts';
import { commentCompletions } from './completion/comments.ts';
import type { Asking, Completion } from './completion/completion.ts';
import { frontmatterCompletions } from './completion/frontmatter.ts';
import { headerCompletions } from './completion/headers.ts';
import { headingCompletions } from './completion/headings.ts';
import { logCompletions } from './completion/log.ts';
import { caseWithout, openBlock } from './completion/reading.ts';
import { salutationCompletions } from './completion/salutations.ts';

export type { Completion } from './completion/completion.ts';

/**
 * The completions at an offset of an application, the likeliest first; none in a file that is no application. `asked`: the user asks
 * outright. Days are those of the settings' zone at `now`. What can't be read yet is passed over.
 */
export function completionsAt(file: ReadFile, offset: number, now: Instant, settings: Settings, asked: boolean): readonly Completion[] {
  if (!file.isApplication || file.text.length > LARGEST_FILE) return [];
  const asking: Asking = { text: file.text, offset, asked, now, today: dayOf(now, settings.timeZone), settings, caseWithout: span => caseWithout(file, span, now, settings) };
  return besideWritten(asking, completionsIn(asking));
}

function completionsIn(asking: Asking): readonly Completion[] {
  const { text, offset } = asking;
  const found = findFences(text);
  if (!found || offset <= found.opening.end) return [];
  const block = found.fences?.inner ?? openBlock(text, found.opening.end, offset);
  if (offset < block.end || (!found.fences && offset === block.end)) return frontmatterCompletions(asking, block);
  return found.fences && offset >= found.fences.end ? bodyCompletions(asking, found.fences.end) : [];
}

function bodyCompletions(asking: Asking, bodyStart: number): readonly Completion[] {
  const { text, offset } = asking;
  const blocks = scanBlocks(text, bodyStart);
  const line = blocks.lines.find(({ start, end }) => start <= offset && offset <= end) ?? { start: offset, end: offset, next: offset, kind: 'blank' as const };
  if (line.kind === 'code' || line.kind === 'quote') return [];
  const comment = commentCompletions(asking, line);
  if (comment || line.kind === 'html') return comment ?? [];
  if (/^ {0,3}#{1,6}[ \t]*$|^ {0,3}#{1,6}[ \t]/.test(text.slice(line.start, offset))) return headingCompletions(asking, line, blocks);
  if (line.kind === 'heading') return [];
  const headings = blocks.headings.filter(({ span }) => span.end < line.start);
  if (around(headings).some(({ title }) => isLogTitle(textAt(text, title)))) return logCompletions(asking, line);
  const heading = headings[headings.length - 1];
  return heading ? noteCompletions(asking, blocks, heading, line) : [];
}

/** The headings whose sections a line behind them stands in. */
function around(headings: readonly Heading[]): readonly Heading[] {
  const open: Heading[] = [];
  for (let index = headings.length - 1; index >= 0; index--) if (headings[index]!.level < (open[open.length - 1]?.level ?? Infinity)) open.push(headings[index]!);
  return open;
}

/** In the header, which is the first block under a heading, or on the first line of the letter, which is the next. */
function noteCompletions(asking: Asking, { lines }: Blocks, heading: Heading, line: Span): readonly Completion[] {
  const { text } = asking;
  const between = lines.filter(({ start }) => start >= heading.next && start < line.start);
  const title = textAt(text, heading.title);
  const above = readHeader(text, between);
  if (between.every(({ kind }) => kind === 'blank') || above?.next === line.start) {
    const own = lines.findIndex(({ start }) => start === line.start);
    const below = own < 0 ? null : readHeader(text, headerLinesFrom(lines, own + 1));
    const fields = [...above?.fields ?? [], ...below?.fields ?? []];
    if (speaksOfNote(title) || fields.some(({ key }) => key !== null)) return headerCompletions(asking, { title, line, fields });
  }
  const behind = above ? between.filter(({ start }) => start >= above.next) : [];
  return above && behind.length > 0 && behind.every(({ kind }) => kind === 'blank') ? salutationCompletions(asking, line) : [];
}

/** The lines that go on without a blank one. */
function headerLinesFrom(lines: readonly BodyLine[], from: number): readonly BodyLine[] {
  let to = from;
  while (to < lines.length && lines[to]!.kind === 'prose') to++;
  return lines.slice(from, to);
}

/** Where a choice stands there in full already, somebody who asks is offered that one and all others, and somebody who types on nothing. */
function besideWritten({ text, asked }: Asking, completions: readonly Completion[]): readonly Completion[] {
  const written = completions.find(({ span, newText }) => span.end > span.start && textAt(text, span) === newText);
  if (!written) return completions;
  const { span } = written;
  const same = (other: Completion): boolean => other.span.start === span.start && other.span.end === span.end;
  return asked ? completions.map(other => (same(other) ? { ...other, filter: verbatim(textAt(text, span)) } : other)) : [];
}
