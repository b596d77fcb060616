// Where code stands within the lines of a body: from a run of backticks to the next run of the same length in its paragraph.

import { spanOf, type Span } from '../base/text.ts';
import type { Blocks } from './blocks.ts';

/** All spans of code in prose, quotes and headings, in the order of the text. Linear in the text. */
export const codeSpans = (text: string, blocks: Blocks): readonly Span[] => runsOf(text, blocks).flatMap(run => codeWithin(text, run));

/** Lines that belong together, a paragraph or an item of a list: no code begins in one and ends in another. */
export function runsOf(text: string, { lines }: Blocks): readonly Span[] {
  const runs: { start: number; end: number }[] = [];
  let open = false;
  for (const { start, end, kind } of lines) {
    const shown = kind === 'prose' || kind === 'quote' || kind === 'heading';
    if (shown && open && kind === 'prose' && !/^\s*(?:[-*+|]|\d{1,9}[.)])/.test(text.slice(start, Math.min(end, start + 40)))) runs[runs.length - 1]!.end = end;
    else if (shown) runs.push({ start, end });
    open = shown && kind !== 'heading';
  }
  return runs;
}

/** The code of one run, in order. */
function codeWithin(text: string, { start, end }: Span): readonly Span[] {
  const ticks = [...text.slice(start, end).matchAll(/`+/g)].map(({ 0: { length }, index }) => spanOf(start + index, start + index + length));
  // The next ticks of the same length, found from behind.
  const next = new Map<number, number>();
  const closing: (number | undefined)[] = [];
  for (let i = ticks.length - 1; i >= 0; i--) {
    const length = ticks[i]!.end - ticks[i]!.start;
    closing[i] = next.get(length);
    next.set(length, i);
  }
  const spans: Span[] = [];
  for (let i = 0; i < ticks.length; i++) {
    const to = closing[i];
    if (to === undefined) continue;
    spans.push(spanOf(ticks[i]!.start, ticks[to]!.end));
    i = to;
  }
  return spans;
}
