// A text of the frontmatter without its quotes, escapes and other marks, with the way back to the places at which its characters are written.

import { spanOf, type Span } from '../base/text.ts';

export interface Decoded {
  readonly text: string;
  /** Where a stretch of it is written. */
  readonly placeOf: (span: Span) => Span;
}

/** What stands for another character, within single and within double quotes. */
const ESCAPES: Readonly<Record<string, RegExp>> = { "'": /''/g, '"': /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^\r\n])/g };
/** YAML 1.2, 5.7; any other character stands for itself. */
const NAMED: Readonly<Record<string, string>> = { 0: '\0', a: '\u0007', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\u001b', N: '\u0085', _: '\u00a0', L: '\u2028', P: '\u2029' };

/** The scalar at `span` of YAML without an error, read as `value`. Line endings stay as they are written; of an alias every place is the whole. */
export function decoded(source: string, span: Span, value: string): Decoded {
  const mark = source.charAt(span.start);
  if (mark === '*') return { text: value, placeOf: () => span };
  const inner = insideOf(source, span, mark);
  const written = source.slice(inner.start, inner.end);
  const places: number[] = [];
  let [text, from] = ['', 0];
  for (const { 0: escape, index } of ESCAPES[mark] ? written.matchAll(ESCAPES[mark]) : []) {
    const character = characterOf(escape);
    for (let at = from; at < index; at++) places.push(inner.start + at);
    for (let at = 0; at < character.length; at++) places.push(inner.start + index);
    text += written.slice(from, index) + character;
    from = index + escape.length;
  }
  text += written.slice(from);
  for (let at = from; at < written.length; at++) places.push(inner.start + at);
  places.push(inner.end);
  return { text, placeOf: ({ start, end }) => spanOf(places[start]!, places[end]!) };
}

/** Between the quotes, or below the header of a block of text. */
function insideOf(source: string, { start, end }: Span, mark: string): Span {
  if (mark === '|' || mark === '>') return spanOf(start + /^[^\r\n]*/.exec(source.slice(start, end))![0].length, end);
  return mark in ESCAPES && end - start >= 2 && source[end - 1] === mark ? spanOf(start + 1, end - 1) : spanOf(start, end);
}

function characterOf(escape: string): string {
  const code = /^\\[xuU](.+)$/.exec(escape);
  return code ? String.fromCodePoint(parseInt(code[1]!, 16)) : NAMED[escape[1]!] ?? escape[1]!;
}
