// Where the frontmatter stands: between `---` and `---` or `...`, first in the file, each fence on a line of its own.

import { linesOf, spanOf, type Span } from '../base/text.ts';

/** A larger block is no frontmatter that anybody wrote by hand, and is not parsed. */
export const LONGEST_FRONTMATTER = 32 * 1024;

export interface Fences {
  /** The opening fence's line, without its line ending. */
  readonly opening: Span;
  /** What stands between the fences. */
  readonly inner: Span;
  /** The start of the line after the closing fence, or the end of the text. */
  readonly end: number;
}

/** `fences: null` with `opening` where the block is never closed; null for a text that doesn't begin with a fence. */
export function findFences(text: string): { readonly opening: Span; readonly fences: Fences | null } | null {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', start)) return null;
  const lines = linesOf(text, start, Math.min(text.length, start + LONGEST_FRONTMATTER + 1024));
  const first = lines.next().value!;
  const opening = spanOf(first.start, first.end);
  if (!/^---[ \t]*$/.test(text.slice(first.start, first.end))) return null;
  for (const line of lines) {
    if (/^(?:---|\.\.\.)[ \t]*$/.test(text.slice(line.start, line.end))) return { opening, fences: { opening, inner: spanOf(first.next, line.start), end: line.next } };
  }
  return { opening, fences: null };
}
