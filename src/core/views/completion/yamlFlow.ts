// Where an offset stands within `[...]` and `{...}` on one line of half-typed YAML, closed or not.

import { spanOf, type Span } from '../../base/text.ts';
import { foldKey } from '../../parse/keys.ts';
import { closingQuote } from './quotes.ts';

/** One pair of brackets: what stands between its commas, and the key of the mapping around it that it is the value of. */
interface Brackets {
  readonly type: 'list' | 'map';
  readonly key: string | null;
  readonly around: Brackets | null;
  readonly parts: Span[];
  start: number;
}

export interface FlowPlace {
  /** The keys within the brackets, outermost first. */
  readonly path: readonly string[];
  readonly type: 'list' | 'map';
  /** What stands between the commas around the offset, and between the others of the same brackets. */
  readonly part: Span;
  readonly others: readonly Span[];
}

/** The innermost brackets around `offset` among those that begin at `start`; null where it stands in none. */
export function placeInFlow(text: string, { start, end }: Span, offset: number): FlowPlace | null {
  const found = bracketsIn(text, start, end).flatMap(brackets => brackets.parts.filter(part => part.start <= offset && offset <= part.end).map(part => ({ brackets, part })));
  const innermost = found.reduce<(typeof found)[number] | null>((best, next) => (best === null || next.part.end - next.part.start < best.part.end - best.part.start ? next : best), null);
  if (!innermost) return null;
  const { brackets, part } = innermost;
  return { path: keysAround(brackets), type: brackets.type, part, others: brackets.parts.filter(other => other !== part) };
}

function bracketsIn(text: string, start: number, end: number): readonly Brackets[] {
  const all: Brackets[] = [];
  let open = null as Brackets | null;
  for (let at = start; at < end; at++) {
    const c = text[at]!;
    const before: string = open ? text.slice(open.start, at) : '';
    if ((c === '"' || c === "'") && beginsValue(before)) {
      const closing = closingQuote(text, at);
      if (closing < 0) break;
      at = closing;
    } else if ((c === '[' || c === '{') && beginsValue(before)) all.push(open = { type: c === '[' ? 'list' : 'map', key: open?.type === 'map' ? keyIn(before) : null, around: open, parts: [], start: at + 1 });
    else if (open && c === ',') {
      open.parts.push(spanOf(open.start, at));
      open.start = at + 1;
    } else if (open && (c === ']' || c === '}')) {
      open.parts.push(spanOf(open.start, at));
      open = open.around;
      if (!open) return all;
    }
  }
  for (; open; open = open.around) open.parts.push(spanOf(open.start, end));
  return all;
}

/** Nothing before it but a key. */
const beginsValue = (before: string): boolean => before.trim() === '' || /:\s*$/.test(before.slice(-20));

/** The key with which a part of a mapping begins, folded; null where it has none yet. */
export function keyIn(part: string): string | null {
  const colon = part.indexOf(':');
  return colon < 0 ? null : foldKey(part.slice(0, colon).trim());
}

function keysAround(brackets: Brackets): readonly string[] {
  const keys: string[] = [];
  for (let at: Brackets | null = brackets; at; at = at.around) if (at.key !== null) keys.unshift(at.key);
  return keys;
}
