// "First ... second ... third": the pieces of running text that count themselves.

import { spanOf, type Span } from '../base/text.ts';

/** One counted piece: the word that counts it, and what it says. */
export interface Piece {
  readonly counter: Span;
  readonly said: Span;
}

/** Where a counted piece may begin: at the start, after a mark, after "and". */
const MAY_BEGIN = /(?:^|[.;:,–—(]\s*(?:and\s+|und\s+)?|\s(?:and|und)\s+)$/i;

/**
 * The pieces of a text that begins at `offset`, where it counts at least two in order; else none. Each ends before the next one's counter,
 * without the marks and the "and" between them.
 */
export function piecesIn(text: string, offset: number, enumerators: readonly (readonly string[])[]): readonly Piece[] {
  const counters: Span[] = [];
  let from = 0;
  for (const words of enumerators) {
    const next = counterIn(text, from, words);
    if (next === null) break;
    counters.push(next);
    from = next.end;
  }
  if (counters.length < 2) return [];
  return counters.map((counter, index) => {
    const said = text.slice(counter.end, counters[index + 1]?.start ?? text.length);
    const start = counter.end + /^[\s,:]*/.exec(said)![0].length;
    const end = counter.end + lengthSaid(said);
    return { counter: spanOf(offset + counter.start, offset + counter.end), said: spanOf(offset + start, offset + Math.max(start, end)) };
  });
}

/** Without the marks at its end, and an "and" between them. */
function lengthSaid(said: string): number {
  const unmarked = (length: number): number => {
    let end = length;
    while (end > 0 && /[\s.;,]/.test(said[end - 1]!)) end--;
    return end;
  };
  const end = unmarked(said.length);
  const joint = /[\s.;,](?:and|und)$/i.exec(said.slice(Math.max(0, end - 4), end));
  return joint ? unmarked(end - joint[0].length) : end;
}

/** The first of the words after `from` that stands where a piece may begin, the longest where several do. */
function counterIn(text: string, from: number, words: readonly string[]): Span | null {
  let best: Span | null = null;
  const lower = text.toLowerCase();
  for (const word of words) {
    for (let at = lower.indexOf(word, from); at >= 0; at = lower.indexOf(word, at + 1)) {
      const end = at + word.length;
      if (/[\p{L}\p{N}]/u.test(lower[end] ?? '') || !MAY_BEGIN.test(text.slice(Math.max(0, at - 8), at))) continue;
      if (best === null || at < best.start || (at === best.start && end > best.end)) best = spanOf(at, end);
      break;
    }
  }
  return best;
}
