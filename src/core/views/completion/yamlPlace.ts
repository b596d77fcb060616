// What is being typed at an offset of a frontmatter: a key or a value, under which keys, beside what.

import { spanOf, textAt, trimmed, type Span } from '../../base/text.ts';
import { foldKey } from '../../parse/keys.ts';
import { tokenAt } from './completion.ts';
import { closingQuote } from './quotes.ts';
import { keyIn, placeInFlow } from './yamlFlow.ts';
import { isInText, itemsBeside, keysBeside, pathTo, yamlLines, type YamlLine } from './yamlLines.ts';

export interface YamlPlace {
  /** Folded keys, outermost first; a value's own key is the last. */
  readonly path: readonly string[];
  /** `start`: the line's content begins here, and may become a key or, in a list, a value. */
  readonly type: 'start' | 'key' | 'value';
  /** What a completion takes the place of: within the quotes where it is quoted. */
  readonly token: Span;
  readonly quote: '"' | "'" | null;
  readonly inFlow: boolean;
  /** In a list, an item of it; `missing`: the dash is yet to be written. */
  readonly item: 'yes' | 'no' | 'missing';
  /** The keys of the same mapping. */
  readonly keysBeside: readonly string[];
  /** The other items of the same list. */
  readonly itemsBeside: readonly Span[];
  /** What has to be put before a value: a space behind a bare colon. */
  readonly before: '' | ' ';
  /** Does a colon follow the key already? */
  readonly colonFollows: boolean;
}

const NOTHING = { quote: null, inFlow: false, item: 'no', keysBeside: [], itemsBeside: [], before: '', colonFollows: false } as const;

/** The place in the frontmatter's `block`; null in comments, and where nothing can be completed. */
export function placeInYaml(text: string, block: Span, offset: number): YamlPlace | null {
  const lines = yamlLines(text, block);
  const index = lines.findIndex(line => line.start <= offset && offset <= line.end);
  const line = lines[index];
  if (!line || (offset < line.content && !line.blank)) return null;
  const isComment = /(?:^|[ \t])#/.test(text.slice(line.value.end, offset));
  if (isComment || line.opensText || isInText(lines, index, line.blank ? offset - line.start : line.column)) return null;
  return line.key !== null && offset > line.colon ? inValue(text, lines, index, offset) : atStart(text, lines, index, offset);
}

function inValue(text: string, lines: readonly YamlLine[], index: number, offset: number): YamlPlace | null {
  const line = lines[index]!;
  const path = [...pathTo(lines, index, line.dash ?? line.column, line.dash !== null), line.key!];
  const flow = inBrackets(text, line.value, path, offset);
  if (flow !== undefined) return flow;
  const token = tokenAt(text, spanOf(line.colon + 1, Math.max(offset, line.value.end)), offset);
  return token && { ...NOTHING, path, type: 'value', ...unquoted(text, token, offset), before: offset === line.colon + 1 ? ' ' : '' };
}

function atStart(text: string, lines: readonly YamlLine[], index: number, offset: number): YamlPlace | null {
  const line = lines[index]!;
  const column = line.blank ? offset - line.start : line.column;
  const path = pathTo(lines, index, line.dash ?? column, line.dash !== null);
  const flow = line.key === null ? inBrackets(text, line.value, path, offset) : undefined;
  if (flow !== undefined) return flow;
  const token = tokenAt(text, spanOf(line.content, line.key === null ? Math.max(offset, line.value.end) : line.colon), offset);
  const beside = keysBeside(lines, index, column);
  const item = line.dash !== null ? 'yes' : beside.length === 0 && path.length > 0 ? 'missing' : 'no';
  const dash = line.dash ?? column;
  return token && {
    ...NOTHING, path, type: 'start', ...(line.key === null ? unquoted(text, token, offset) : { token }), item, keysBeside: beside,
    itemsBeside: item === 'no' ? [] : itemsBeside(lines, index, dash), colonFollows: line.key !== null, before: text[token.start - 1] === '-' ? ' ' : '',
  };
}

/** The place within brackets; undefined outside of them. */
function inBrackets(text: string, value: Span, path: readonly string[], offset: number): YamlPlace | null | undefined {
  const flow = /[[{]/.test(text[value.start] ?? '') ? placeInFlow(text, spanOf(value.start, Math.max(value.end, offset)), offset) : null;
  if (!flow) return undefined;
  const { part, others } = flow;
  const place = { ...NOTHING, inFlow: true, path: [...path, ...flow.path] };
  const colon = flow.type === 'map' ? text.slice(part.start, part.end).indexOf(':') : -1;
  if (flow.type === 'list' || (colon >= 0 && offset > part.start + colon)) {
    const from = flow.type === 'list' ? part.start : part.start + colon + 1;
    const token = tokenAt(text, spanOf(from, part.end), offset);
    const own = flow.type === 'list' ? [] : [keyIn(textAt(text, part))!];
    return token && { ...place, path: [...place.path, ...own], type: 'value', ...unquoted(text, token, offset), item: flow.type === 'list' ? 'yes' : 'no', itemsBeside: others.map(other => trimmed(text, other)), before: own.length > 0 && offset === from ? ' ' : '' };
  }
  const token = tokenAt(text, spanOf(part.start, colon < 0 ? part.end : part.start + colon), offset);
  return token && { ...place, type: 'key', token, keysBeside: others.map(other => foldKey(textAt(text, other).split(':', 1)[0]!.trim())), colonFollows: colon >= 0 };
}

/** Within the quotes, where the cursor is. */
function unquoted(text: string, token: Span, offset: number): Pick<YamlPlace, 'token' | 'quote'> {
  const quote = text[token.start];
  if ((quote !== '"' && quote !== "'") || offset === token.start) return { token, quote: null };
  const closing = closingQuote(text, token.start);
  const end = closing < 0 || closing >= token.end ? token.end : closing;
  return offset > end ? { token, quote: null } : { token: spanOf(token.start + 1, end), quote };
}
