// The edit that adds an item to a list of the frontmatter, whatever stands under its key: nothing, one value, one mapping, a list in either style.

import { indentAt, insertion, lineEnd, lineEnding, spanOf, textAt, trimmed, type Span, type TextEdit } from '../../base/text.ts';
import type { Application } from '../../model/application.ts';

/** An item as YAML: on lines of its own (without indentation, the first behind the dash), and for within `[...]`. */
export interface NewItem {
  readonly lines: readonly string[];
  readonly flow: string;
}

/** Adds the item behind those that are there; what stands alone becomes the first item. Null where the value's shape has no room for one. */
export function addItem(text: string, { frontmatter }: Pick<Application, 'frontmatter'>, key: string, item: NewItem): TextEdit | null {
  const end = lineEnding(text);
  const known = frontmatter.keys.find(other => other.key === key && other.counts);
  const brace = /^\s*\{/.exec(textAt(text, frontmatter.inner));
  if (!known) return brace ? insertion(frontmatter.inner.start + brace[0].length, `${key}: [${item.flow}], `) : insertion(frontmatter.inner.end, `${key}:${end}${itemAt('  ', item, end)}${end}`);
  const value = trimmed(text, known.valueSpan);
  const written = textAt(text, value);
  if (written.startsWith('[') && !written.startsWith('[[')) return insertion(value.end - 1, `${/[[,]\s*$/.test(written.slice(0, -1)) ? '' : ', '}${item.flow}`);
  if (written.startsWith('{')) return { span: value, newText: `[${written}, ${item.flow}]` };
  if (brace) return written === '' || /[\r\n]/.test(written) ? null : { span: value, newText: `[${written}, ${item.flow}]` };
  if (written === '') return insertion(lineEnd(text, known.written.span.end), end + itemAt('  ', item, end));
  if (/^-\s/.test(written)) return insertion(lineEnd(text, lastLineEnd(text, value)), end + itemAt(indentAt(text, value.start), item, end));
  return afterOne(text, known.written.span.end, value, item, end);
}

/** What stands alone, a text behind its key or a mapping on lines of its own, becomes the first item. */
function afterOne(text: string, keyEnd: number, value: Span, item: NewItem, end: string): TextEdit | null {
  const written = textAt(text, value);
  const colon = text.indexOf(':', keyEnd) + 1;
  const before = text.slice(colon, value.start);
  if (/^[ \t]*$/.test(before)) {
    if (/[\r\n{|>]/.test(written[0]! + written.slice(1).replace(/>/g, ''))) return null;
    const rest = text.slice(value.start, lineEnd(text, value.end));
    return { span: spanOf(colon, value.start + rest.length), newText: `${end}  - ${rest}${end}${itemAt('  ', item, end)}` };
  }
  const indent = indentAt(text, value.start);
  if (indent === '' || /^[&!|>"']/.test(written) || !/^[\w -]+:(?:\s|$)/.test(written)) return null;
  const until = lineEnd(text, lastLineEnd(text, value));
  const lines = text.slice(value.start, until).split(/(?<=\n)/);
  return { span: spanOf(value.start, until), newText: `- ${lines.map((line, index) => (index === 0 || line.trim() === '' ? line : `  ${line}`)).join('')}${end}${itemAt(indent, item, end)}` };
}

const itemAt = (indent: string, { lines }: NewItem, end: string): string => lines.map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}`).join(end);

/** The end of the last line of a value that isn't a comment. Where a block of text (`|`, `>`) stands in it, `#` may begin a line of that. */
function lastLineEnd(text: string, value: Span): number {
  const lines = textAt(text, value).split(/(?<=\n)/);
  const over = lines.some(line => /[:-][ \t]+[|>]/.test(line)) ? /^\s*$/ : /^\s*(?:#|$)/;
  while (lines.length > 1 && over.test(lines[lines.length - 1]!)) lines.pop();
  return value.start + lines.join('').trimEnd().length;
}
