// Where code stands within the lines of a body: from a run of backticks to the next run of the same length in its paragraph.

import { spanOf, type Span } from '../base/text.ts';
import type { Blocks } from './blocks.ts';

/** All spans of code in prose and headings, in the order of the text. Linear in the text. */
export function codeSpans(text: string, { lines }: Blocks): readonly Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < lines.length;) {
    let to = from + 1;
    if (lines[from]!.kind === 'prose') while (lines[to]?.kind === 'prose') to++;
    if (lines[from]!.kind === 'prose' || lines[from]!.kind === 'heading') spans.push(...inParagraph(text, lines[from]!.start, lines[to - 1]!.end));
    from = to;
  }
  return spans;
}

function* inParagraph(text: string, start: number, end: number): Generator<Span> {
  const runs = [...text.slice(start, end).matchAll(/`+/g)].map(({ 0: run, index }) => ({ at: start + index, length: run.length }));
  // The next run of the same length, found from behind.
  const last = new Map<number, number>();
  const closing: (number | undefined)[] = [];
  for (let i = runs.length - 1; i >= 0; i--) {
    closing[i] = last.get(runs[i]!.length);
    last.set(runs[i]!.length, i);
  }
  for (let i = 0; i < runs.length; i++) {
    const to = closing[i];
    if (to === undefined) continue;
    yield spanOf(runs[i]!.at, runs[to]!.at + runs[to]!.length);
    i = to;
  }
}
