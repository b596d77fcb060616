// Places in a text, values that know their place, and edits: offsets only (UTF-16 code units), never lines.

/** A stretch of text: offsets in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value together with the place that it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

/** Replace `span` by `newText`. An empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** A line (from 0) and a column (from 0, in UTF-16 code units). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export const spanOf = (start: number, end: number): Span => ({ start, end });
export const located = <T>(value: T, start: number, end: number): Located<T> => ({ value, span: { start, end } });
/** The same place, or thing with a place, `by` further on in a text. */
export const movedSpan = <T extends Span>(span: T, by: number): T => ({ ...span, start: span.start + by, end: span.end + by });
export const textAt = (text: string, span: Span): string => text.slice(span.start, span.end);
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const insertion = (offset: number, newText: string): TextEdit => ({ span: { start: offset, end: offset }, newText });

/**
 * The text after the edits, which all speak of the text before. Edits at one offset apply in the order given.
 * Throws a RangeError where two edits overlap or one lies outside the text: that is a mistake of the caller.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start);
  let result = '';
  let from = 0;
  for (const { span, newText } of ordered) {
    if (span.start < from || span.end < span.start || span.end > text.length) throw new RangeError(`edit ${span.start}..${span.end} overlaps another or leaves the text`);
    result += text.slice(from, span.start) + newText;
    from = span.end;
  }
  return result + text.slice(from);
}

/** The line ending that a text uses: that of its first line, `\n` for a text of one line. */
export const lineEnding = (text: string): string => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';

/** A lookup from offset to line and column; CRLF, LF and a lone CR each end a line, as in VS Code. Offsets outside are clamped. */
export function positions(text: string): (offset: number) => Position {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return offset => {
    const at = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle; else high = middle - 1;
    }
    return { line: low, column: at - starts[low]! };
  };
}

/** One line: its text ends at `end`, the next line begins at `next`. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The lines from `from` (the start of a line) to `to`; CRLF, LF and a lone CR each end one. A text that ends with a line ending has no empty line after it. */
export function* linesOf(text: string, from = 0, to = text.length): Generator<Line> {
  for (let start = from; start < to;) {
    let end = start;
    while (end < to && !isLineBreak(text.charCodeAt(end))) end++;
    const next = end >= to ? to : text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
    yield { start, end, next };
    start = next;
  }
}

/** Where the line that holds `offset` begins. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the line that holds `offset` ends, before its line ending. */
export function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++;
  return end;
}

/** Where the line behind the one that holds `offset` begins, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return end + (text.startsWith('\r\n', end) ? 2 : end < text.length ? 1 : 0);
}

/** The white space with which the line that holds `offset` begins, as far as it stands before `offset`. */
export const indentAt = (text: string, offset: number): string => /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))![0];

/** The span without the white space at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Where the run of characters before `end` begins, each of which `one` matches. An expression that ends with `+$` would try every run of the text. */
export function runBefore(text: string, end: number, one: RegExp): number {
  let start = end;
  while (start > 0 && one.test(text[start - 1]!)) start--;
  return start;
}

/** The text without the characters at its end that `one` matches. */
export const withoutEnd = (text: string, one: RegExp): string => text.slice(0, runBefore(text, text.length, one));

const isLineBreak = (code: number): boolean => code === 10 || code === 13;
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
