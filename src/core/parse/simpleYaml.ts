// The YAML that nearly every application is written in, read line by line at a tenth of a parser's cost: keys, texts, lists, mappings. Anything else is none of it.

import { spanOf } from '../base/text.ts';
import type { Entry, Value } from './values.ts';

/** A line that says something; places are those of the source. */
interface Line {
  readonly indent: number;
  readonly start: number;
  /** Behind its last character that is no blank. */
  readonly end: number;
  /** Where its ending stands. */
  readonly until: number;
  readonly next: number;
}

/** A value with the place behind its line: where a list or a mapping that it closes ends. */
interface Found {
  readonly value: Value;
  readonly end: number;
}

/** Deeper nesting and longer lists are the parser's. */
const DEEPEST = 4;
/** Lines, and items between brackets. */
const MOST = 500;
/** Longer ones are errors. */
const LONGEST_KEY = 1000;

const KEY = /([A-Za-z_][\w.-]*):(?=[ \r\n]|$)/y;
const NO_KEY = /^(?:true|false|null)$/i;
/** No mark of YAML at the beginning; within it nothing that would end it. */
const PLAIN = /^[\p{L}\p{N}(+/$€£](?:[^:#\t\u0085\u2028\u2029]|:(?=[^ \t])|(?<=[^ \t])#)*$/u;
const IN_FLOW = /^[\p{L}\p{N}(+/$€£][^:#\t\u0085\u2028\u2029[\]{},]*$/u;
const NOTHING = /^(?:~|null|Null|NULL)$/;

/**
 * The entries of a block of YAML, with every place moved by `offset`: the same that the parser finds. Null where a line holds anything
 * out of the ordinary (comments, tags, anchors, blocks of text, escapes, errors): then the parser has to be asked.
 */
export function readSimpleYaml(source: string, offset: number): readonly Entry[] | null {
  const lines = linesIn(source);
  if (!lines || lines.length === 0 || lines[0]!.indent !== 0 || isItem(source, lines[0]!)) return null;
  const reader = new Reader(source, offset, lines);
  const found = reader.mapping(0, DEEPEST);
  return found && reader.isDone() ? found.entries : null;
}

/** Null where a line of blanks is no empty one, tabs stand anywhere, or there are too many lines. */
function linesIn(source: string): Line[] | null {
  const lines: Line[] = [];
  for (let at = 0; at < source.length;) {
    const feed = source.indexOf('\n', at);
    const next = feed < 0 ? source.length : feed + 1;
    const until = feed < 0 ? source.length : source[feed - 1] === '\r' && feed > at ? feed - 1 : feed;
    let [start, end] = [at, until];
    while (start < until && source[start] === ' ') start++;
    while (end > start && source[end - 1] === ' ') end--;
    if (start < end) lines.push({ indent: start - at, start, end, until, next });
    else if (start > at) return null;
    if (lines.length > MOST) return null;
    at = next;
  }
  return /[\t\r]/.test(source.replaceAll('\r\n', '')) ? null : lines;
}

const isItem = (source: string, { start, end }: Line): boolean => source[start] === '-' && (start + 1 === end || source[start + 1] === ' ');

class Reader {
  readonly #source: string;
  readonly #offset: number;
  readonly #lines: Line[];
  #at = 0;

  constructor(source: string, offset: number, lines: Line[]) {
    this.#source = source;
    this.#offset = offset;
    this.#lines = lines;
  }

  isDone(): boolean {
    return this.#at === this.#lines.length;
  }

  /** The lines from here on that are indented so far, as `key: value`. */
  mapping(indent: number, depth: number): { readonly entries: readonly Entry[]; readonly end: number } | null {
    const entries: Entry[] = [];
    let end = 0;
    for (let line = this.#line(); line && line.indent === indent; line = this.#line()) {
      KEY.lastIndex = line.start;
      const key = KEY.exec(this.#source)?.[1];
      if (key === undefined || key.length > LONGEST_KEY || NO_KEY.test(key)) return null;
      const keyEnd = line.start + key.length;
      const found = this.#valueBehind(line, keyEnd + 1, indent, depth);
      if (!found) return null;
      end = found.end;
      const span = this.#span(line.start, keyEnd);
      entries.push({ key: { value: key, span }, value: found.value, span: spanOf(span.start, found.value.span.end) });
    }
    return { entries, end };
  }

  /** What stands behind a colon, or in the lines below that are indented further; a list may stand as far out as its key. */
  #valueBehind(line: Line, from: number, indent: number, depth: number): Found | null {
    this.#at++;
    const below = this.#line();
    if (from < line.end) return below && below.indent > indent ? null : this.#text(line, from);
    if (below && below.indent > indent) return this.#block(below.indent, depth - 1);
    if (below && below.indent === indent && isItem(this.#source, below)) return this.#list(indent, depth - 1);
    return { value: { type: 'null', span: this.#span(line.until, line.until) }, end: line.until };
  }

  #block(indent: number, depth: number): Found | null {
    const line = this.#line()!;
    if (depth <= 0) return null;
    if (isItem(this.#source, line)) return this.#list(indent, depth);
    const found = this.mapping(indent, depth);
    return found && { value: { type: 'map', entries: found.entries, span: this.#span(line.start, found.end) }, end: found.end };
  }

  #list(indent: number, depth: number): Found | null {
    const start = this.#line()!.start;
    const items: Value[] = [];
    let end = start;
    for (let line = this.#line(); line && line.indent === indent && isItem(this.#source, line); line = this.#line()) {
      const found = this.#item(line, indent, depth);
      if (!found) return null;
      items.push(found.value);
      end = found.end;
    }
    return depth <= 0 ? null : { value: { type: 'list', items, span: this.#span(start, end) }, end };
  }

  /** What stands behind a dash: a text, or the first key of a mapping whose others stand below it. */
  #item(line: Line, indent: number, depth: number): Found | null {
    let from = line.start + 1;
    while (from < line.end && this.#source[from] === ' ') from++;
    if (from === line.end) return null;
    KEY.lastIndex = from;
    if (KEY.test(this.#source)) {
      this.#lines[this.#at] = { ...line, indent: indent + from - line.start, start: from };
      return this.#block(indent + from - line.start, depth - 1);
    }
    this.#at++;
    const below = this.#line();
    return below && below.indent > indent ? null : this.#text(line, from);
  }

  /** The rest of a line as a text or as `[a, b]`. */
  #text(line: Line, from: number): Found | null {
    let start = from;
    while (this.#source[start] === ' ') start++;
    const written = this.#source.slice(start, line.end);
    const value = written[0] === '[' ? this.#flow(written, start) : this.#scalar(written, start, PLAIN);
    return value && { value, end: line.next };
  }

  #flow(written: string, start: number): Value | null {
    if (!written.endsWith(']')) return null;
    const span = this.#span(start, start + written.length);
    const parts = written.slice(1, -1).split(',');
    if (parts.length > MOST) return null;
    const items: Value[] = [];
    let at = start + 1;
    for (const part of parts) {
      let [from, to] = [0, part.length];
      while (from < to && part[from] === ' ') from++;
      while (to > from && part[to - 1] === ' ') to--;
      if (from === to && parts.length === 1) break;
      const value = this.#scalar(part.slice(from, to), at + from, IN_FLOW);
      if (!value) return null;
      items.push(value);
      at += part.length + 1;
    }
    return { type: 'list', items, span };
  }

  #scalar(written: string, start: number, plain: RegExp): Value | null {
    const span = this.#span(start, start + written.length);
    const quote = written[0];
    if (quote === '"' || quote === "'") {
      const text = written.slice(1, -1);
      if (written.length < 2 || !written.endsWith(quote) || text.includes(quote) || text.includes('\\')) return null;
      return text.trim() === '' ? { type: 'null', span } : { type: 'text', text: text.trim(), span };
    }
    if (NOTHING.test(written)) return { type: 'null', span };
    return plain.test(written) ? { type: 'text', text: written.trim(), span } : null;
  }

  #line(): Line | undefined {
    return this.#lines[this.#at];
  }

  #span(start: number, end: number): Entry['span'] {
    return spanOf(this.#offset + start, this.#offset + end);
  }
}
