// A note's header: lines of `Key: value` under a heading, as a paragraph, as list items, or as Dataview's `Key:: value`.

import { spanOf, trimmed, type Span } from '../base/text.ts';
import { HEADER_KEYS, type HeaderField, type HeaderKey } from '../model/note.ts';
import type { BodyLine } from './blocks.ts';
import { plainText } from './values.ts';

const BY_NAME: ReadonlyMap<string, HeaderKey> = new Map(HEADER_KEYS.map(key => [key.toLowerCase(), key]));
/** `To: x`, `- To: x`, `**To:** x`, `[To:: x]`. Groups: marks before, key, colon with marks, value. */
const FIELD = /^( {0,3}(?:[-*+] )?[[(]?(?:\*\*|__|\*|_)?)(\p{L}[\p{L} -]{0,24}?)((?:\*\*|__|\*|_)?::?(?:\*\*|__|\*|_)?)(.*)$/us;

export interface Header {
  readonly fields: readonly HeaderField[];
  readonly span: Span;
  /** The start of the line after it. */
  readonly next: number;
}

/**
 * The header that begins at the first line with text among `lines`, or null. It goes on to the first blank line; where other text follows
 * without one, it ends with the last line that has a key of a note. Lines that continue nothing (code, quotes, HTML) are no header.
 * Comments that silence a rule, blanked out in `text`, stand where they like.
 */
export function readHeader(text: string, allLines: readonly BodyLine[]): Header | null {
  const lines = allLines.filter(line => line.kind !== 'html' || text.slice(line.start, line.end).trim() !== '');
  const first = lines.findIndex(line => line.kind !== 'blank');
  if (first < 0) return null;
  const fields: HeaderField[] = [];
  let end = first;
  for (const line of lines.slice(first)) {
    const field = line.kind === 'prose' ? readField(text, line) : null;
    if (!field) break;
    fields.push(field);
    end++;
  }
  const toParagraphEnd = end >= lines.length || lines[end]!.kind !== 'prose';
  const kept = toParagraphEnd ? fields : fields.slice(0, fields.findLastIndex(field => field.key !== null) + 1);
  if (!kept.some(field => field.key !== null)) return null;
  const last = lines[first + kept.length - 1]!;
  return { fields: kept, span: spanOf(lines[first]!.start, last.end), next: last.next };
}

function readField(text: string, line: BodyLine): HeaderField | null {
  if (line.end - line.start > 2000) return null;
  const m = FIELD.exec(text.slice(line.start, line.end));
  if (!m) return null;
  const [, before = '', name = '', colon = '', rest = ''] = m;
  const key = BY_NAME.get(name.trim().toLowerCase()) ?? null;
  if (key === null && !/^\s+\S/.test(rest)) return null;
  const start = line.start + before.length + name.length + colon.length;
  const written = rest.trimEnd();
  const closing = /[[(]/.test(before) && /[\])]$/.test(written) ? rest.length - written.slice(0, -1).trimEnd().length : 0;
  // In an empty value a comment may stand blanked out: what is written there comes before it.
  const value = written === '' && rest.length > 1 ? spanOf(start, start) : trimmed(text, spanOf(start, line.end - closing));
  return { key, line: spanOf(line.start, line.end), value: { value: plainText(text.slice(value.start, value.end)), span: value } };
}
