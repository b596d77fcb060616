// The edit that adds an item to a list of the frontmatter, whatever stands under its key: nothing, one value, one mapping, a list in either style.

import { indentAt, insertion, lineEnd, lineEnding, linesOf, lineStart, runBefore, spanOf, textAt, type Span, type TextEdit } from '../../base/text.ts';
import type { Application, Frontmatter, WrittenEntry } from '../../model/application.ts';
import { isNothing, saidUntil } from '../../parse/scalars.ts';
import { braceOf, indentOfKeys } from './frontmatter.ts';

/** An item as YAML: on lines of its own (without indentation, the first behind the dash), and for within `[...]`. */
export interface NewItem {
  readonly lines: readonly string[];
  readonly flow: string;
}

/** Adds the item behind those that are there; what stands alone becomes the first item. Null where the value's shape has no room for one. */
export function addItem(text: string, { frontmatter }: Pick<Application, 'frontmatter'>, key: string, item: NewItem): TextEdit | null {
  const end = lineEnding(text);
  const known = frontmatter.keys.find(other => other.key === key && other.counts);
  const brace = braceOf(text, frontmatter);
  const outer = indentOfKeys(text, frontmatter);
  const indent = `${outer}  `;
  if (!known) return brace === null ? insertion(frontmatter.inner.end, `${outer}${key}:${end}${itemAt(indent, item, end)}${end}`) : insertion(brace, `${key}: [${item.flow}], `);
  const value = spanOf(known.valueSpan.start, saidUntil(text, frontmatter, known.valueSpan));
  const written = textAt(text, value);
  if (IS_LIST.test(written)) return addToList(text, frontmatter, known, item);
  if (written.startsWith('{')) return { span: value, newText: `[${written}, ${item.flow}]` };
  if (brace !== null) return written === '' || /[\r\n]/.test(written) ? null : { span: value, newText: isNothing(written) ? `[${item.flow}]` : `[${written}, ${item.flow}]` };
  if (written === '') return insertion(lineEnd(text, known.written.span.end), end + itemAt(indent, item, end));
  if (isNothing(written)) return inPlaceOfNull(text, value, indent, item);
  return afterOne(text, known.written.span.end, value, indent, item);
}

/** A list in either style, and no wikilink. */
const IS_LIST = /^(?:\[(?!\[)|-\s)/;

/** Adds the item to the list that stands as the value of the key; null where none stands there. */
export function addToList(text: string, frontmatter: Frontmatter, { valueSpan, items }: WrittenEntry, item: NewItem): TextEdit | null {
  const value = spanOf(valueSpan.start, saidUntil(text, frontmatter, valueSpan));
  const written = textAt(text, value);
  if (!IS_LIST.test(written)) return null;
  if (written.startsWith('[')) return inBrackets(text, value, items, item);
  const end = lineEnding(text);
  return insertion(lineEnd(text, value.end), end + itemAt(indentAt(text, value.start), item, end));
}

/** Behind the last item between brackets; on a line of its own where that one has one, with the comma as the list has it. */
function inBrackets(text: string, { start }: Span, items: readonly Span[], { flow }: NewItem): TextEdit {
  const last = items[items.length - 1];
  if (!last) return insertion(start + 1, flow);
  const until = lineEnd(text, last.end);
  const rest = text.slice(last.end, until);
  const behind = /^(,?)([ \t]*(?:#.*)?)$/.exec(rest.trimStart());
  const indent = indentAt(text, last.start);
  if (!behind || lineStart(text, last.start) + indent.length < last.start) return insertion(last.end, `, ${flow}`);
  return { span: spanOf(last.end, until), newText: `,${/^[ \t]*/.exec(rest)![0]}${behind[2]}${lineEnding(text)}${indent}${flow}${behind[1]}` };
}

/** A written `null` makes room for the list; a comment behind it stays on the line of the key. */
function inPlaceOfNull(text: string, { start, end }: Span, indent: string, item: NewItem): TextEdit {
  const until = lineEnd(text, end);
  const comment = text.slice(end, until).trim();
  const ending = lineEnding(text);
  return { span: spanOf(comment === '' ? runBefore(text, start, /[ \t]/) : start, until), newText: comment + ending + itemAt(indent, item, ending) };
}

/** What stands alone, a text behind its key or a mapping on lines of its own, becomes the first item. */
function afterOne(text: string, keyEnd: number, value: Span, indent: string, item: NewItem): TextEdit | null {
  const end = lineEnding(text);
  const written = textAt(text, value);
  const colon = text.indexOf(':', keyEnd) + 1;
  const before = text.slice(colon, value.start);
  const until = lineEnd(text, value.end);
  if (/^[ \t]*$/.test(before)) {
    if (/[\r\n{|>]/.test(written[0]! + written.slice(1).replace(/>/g, ''))) return null;
    return { span: spanOf(colon, until), newText: `${end}${indent}- ${text.slice(value.start, until)}${end}${itemAt(indent, item, end)}` };
  }
  const own = indentAt(text, value.start);
  if (own === '' || /^[&!|>"']/.test(written) || !/^[\w -]+:(?:\s|$)/.test(written)) return null;
  const lines = [...linesOf(text, value.start, until)].map((line, index) => (index === 0 || line.start === line.end ? '' : '  ') + text.slice(line.start, line.next));
  return { span: spanOf(value.start, until), newText: `- ${lines.join('')}${end}${itemAt(own, item, end)}` };
}

const itemAt = (indent: string, { lines }: NewItem, end: string): string => lines.map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}`).join(end);
