// The lines of a frontmatter that is still being typed: which key each has, at which column, and under which keys a line stands. No parser takes such text.

import { linesOf, spanOf, textAt, trimmed, type Line, type Span } from '../../base/text.ts';
import { foldKey } from '../../parse/keys.ts';
import { closingQuote } from './quotes.ts';

export interface YamlLine extends Line {
  readonly blank: boolean;
  /** The column of the dash that begins an item here; null where none does. */
  readonly dash: number | null;
  /** The column at which the line's content begins, behind the dash. */
  readonly column: number;
  /** Where the content begins. */
  readonly content: number;
  /** The key, folded; null where the line has none. */
  readonly key: string | null;
  /** Where the colon behind the key stands; the content's end where there is none. */
  readonly colon: number;
  /** What stands behind the colon, or all of the content where there is none: without comment and space around it. */
  readonly value: Span;
  /** Does a block of text (`|`, `>`) begin below the line? */
  readonly opensText: boolean;
}

/** The lines of a block; the empty one at its end too, where the cursor may stand. */
export function yamlLines(text: string, block: Span): readonly YamlLine[] {
  const lines = [...linesOf(text, block.start, block.end)];
  const last = lines[lines.length - 1];
  if (!last || last.next > last.end) lines.push({ start: block.end, end: block.end, next: block.end });
  return lines.map(line => yamlLine(text, line));
}

function yamlLine(text: string, line: Line): YamlLine {
  const [marks, indent = '', dash] = /^([ \t]*)(-(?:[ \t]+|$))?/.exec(text.slice(line.start, line.end))!;
  const content = line.start + marks.length;
  const end = endWithoutComment(text, content, line.end);
  const colon = colonIn(text, content, end);
  const value = trimmed(text, spanOf(colon === null ? content : colon + 1, end));
  const key = colon === null ? null : foldKey(text.slice(content, colon).replace(/^["']|["']$/g, ''));
  return {
    ...line, content, key, blank: text.slice(content, end).trim() === '' && dash === undefined,
    dash: dash === undefined ? null : indent.length, column: marks.length,
    colon: colon ?? end, value, opensText: /^(?:[&!]\S* +)*[|>][-+\d]{0,2}$/.test(textAt(text, value)),
  };
}

/** A `#` at the start or behind a space begins a comment, but not within quotes. */
function endWithoutComment(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const c = text[at]!;
    if ((c === '"' || c === "'") && /^$|[\s[{,]/.test(text.slice(Math.max(start, at - 1), at))) {
      const closing = closingQuote(text, at);
      if (closing < 0) return end;
      at = closing;
    } else if (c === '#' && (at === start || /\s/.test(text[at - 1]!))) return at;
  }
  return end;
}

/** The colon behind a key; null where the content is no `key: value`. */
function colonIn(text: string, start: number, end: number): number | null {
  if (/[[{&*!|>%@`]/.test(text[start] ?? '[')) return null;
  for (let at = start + 1; at < end; at++) if (text[at] === ':' && (at + 1 === end || /\s/.test(text[at + 1]!))) return at;
  return null;
}

/** The keys, outermost first, under which something stands that begins at `column` of a line; `isItem`: it is an item of a list. */
export function pathTo(lines: readonly YamlLine[], index: number, column: number, isItem: boolean): readonly string[] {
  const path: string[] = [];
  let limit = column;
  let item = isItem;
  for (let at = index - 1; at >= 0 && (limit > 0 || item); at--) {
    const line = lines[at]!;
    if (line.blank) continue;
    if (line.key !== null && (line.column < limit || (item && line.dash === null && line.column === limit))) {
      path.unshift(line.key);
      limit = line.dash ?? line.column;
      item = line.dash !== null;
    } else if (line.dash !== null && line.dash < limit) {
      limit = line.dash;
      item = true;
    }
  }
  return path;
}

/** Does a line that begins at `column` stand in a block of text that one above it opens? */
export function isInText(lines: readonly YamlLine[], index: number, column: number): boolean {
  let limit = column;
  for (let at = index - 1; at >= 0 && limit > 0; at--) {
    const line = lines[at]!;
    const own = line.key === null ? line.dash ?? line.column : line.column;
    if (line.blank || own >= limit) continue;
    if (line.opensText) return true;
    limit = own;
  }
  return false;
}

/** The keys that stand beside a line in the same mapping, those above it and those below. */
export function keysBeside(lines: readonly YamlLine[], index: number, column: number): readonly string[] {
  const keys: string[] = [];
  for (let at = index - 1; at >= 0 && lines[index]!.dash === null; at--) {
    const line = lines[at]!;
    if (line.blank) continue;
    if (line.column === column && line.key !== null) keys.push(line.key);
    if ((line.dash ?? line.column) < column) break;
  }
  for (const line of lines.slice(index + 1)) {
    if (line.blank) continue;
    if ((line.dash ?? line.column) < column) break;
    if (line.dash === null && line.column === column && line.key !== null) keys.push(line.key);
  }
  return keys;
}

/** The other items of the block list in which a line stands, as their places. */
export function itemsBeside(lines: readonly YamlLine[], index: number, dash: number): readonly Span[] {
  const inList = (line: YamlLine): boolean => line.blank || (line.dash ?? line.column) > dash || line.dash === dash;
  const above = lines.slice(0, index).reverse();
  const below = lines.slice(index + 1);
  const of = (side: readonly YamlLine[]): readonly YamlLine[] => side.slice(0, side.findIndex(line => !inList(line)) >>> 0);
  return [...of(above), ...of(below)].flatMap(line => (line.dash === dash && line.key === null ? [line.value] : []));
}
