// Finds the lines of a header among markdown-it's tokens, and puts one token in their place.

import type { LineRange } from '../core/index.ts';
import type { Token } from './markdownIt.ts';

/** A block that stands in no other: its tokens are those from `start` up to, not including, `end`. */
export interface Block extends LineRange {
  readonly start: number;
  readonly end: number;
}

/** In the order of the text, and the index of each by the line where it begins. */
export interface Blocks {
  readonly all: readonly Block[];
  readonly byLine: ReadonlyMap<number, number>;
}

/** Tokens to take out, and those to put there. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly rest: readonly Token[];
  /** The tokens of the lines alone, for whoever wants them as they were. */
  readonly lines: readonly Token[];
}

/** The outermost blocks; `text` has `\n` as line ending. */
export function blocksOf(text: string, tokens: readonly Token[]): Blocks {
  const lines = text.split('\n');
  const all: Block[] = [];
  let start = 0;
  tokens.forEach(({ level, nesting }, index) => {
    if (level !== 0 || nesting === 1) return;
    const map = tokens[start]!.map;
    if (map) all.push({ start, end: index + 1, from: map[0], to: withoutBlankLines(lines, map) });
    start = index + 1;
  });
  return { all, byLine: new Map(all.map(({ from }, index) => [from, index])) };
}

/** A list counts the blank lines after it as its own. */
function withoutBlankLines(lines: readonly string[], [from, to]: readonly [number, number]): number {
  let last = to;
  while (last > from && (lines[last - 1] ?? '').trim() === '') last--;
  return last;
}

/** What stands for exactly these lines: whole blocks, or the first lines of a paragraph. Null where markdown-it sees them in another way. */
export function cutOut(tokens: readonly Token[], { all, byLine }: Blocks, { from, to }: LineRange): Cut | null {
  const first = byLine.get(from);
  if (first === undefined) return null;
  let last = first;
  while (last < all.length - 1 && all[last]!.to < to) last++;
  const { start } = all[first]!;
  const { end, to: reached } = all[last]!;
  if (reached === to) return { start, end, rest: [], lines: tokens.slice(start, end) };
  const split = first === last ? splitParagraph(tokens.slice(start, end), to - from) : null;
  return split && { start, end, rest: split.after, lines: split.before };
}

/** A paragraph as two, the first of so many lines; null where a line ends within something, or where the block is no paragraph. */
function splitParagraph(tokens: readonly Token[], count: number): { readonly before: readonly Token[]; readonly after: readonly Token[] } | null {
  const [open, inline, close] = tokens;
  if (open?.type !== 'paragraph_open' || !open.map || !inline?.children || !close || tokens.length !== 3) return null;
  const lines = inline.content.split('\n');
  const breaks = inline.children.flatMap(({ type }, index) => (type === 'softbreak' || type === 'hardbreak' ? [index] : []));
  const at = breaks[count - 1];
  if (at === undefined || breaks.length !== lines.length - 1 || inline.children[at]!.level !== 0) return null;
  const [from, to] = open.map;
  const part = (map: [number, number], content: readonly string[], children: readonly Token[]): readonly Token[] => [copy(open, { map }), copy(inline, { map, content: content.join('\n'), children }), copy(close, {})];
  return { before: part([from, from + count], lines.slice(0, count), inline.children.slice(0, at)), after: part([from + count, to], lines.slice(count), inline.children.slice(at + 1)) };
}

const copy = (token: Token, changes: Partial<Token>): Token => Object.assign(Object.create(Object.getPrototypeOf(token) as object) as Token, token, changes);
