// The edit that adds a person to `contacts`, whatever stands there.

import { insertion, lineEnding, runBefore, spanOf, textAt, trimmed, type Span, type TextEdit } from '../../base/text.ts';
import type { Application } from '../../model/application.ts';
import { scalar } from '../../parse/yaml.ts';

/** Adds a contact as one more item; null where the value's shape has no room for one. */
export function addContact(text: string, { frontmatter }: Application, contact: string): TextEdit | null {
  const end = lineEnding(text);
  const known = frontmatter.keys.find(key => key.key === 'contacts' && key.counts);
  if (!known) return insertion(frontmatter.inner.end, `contacts:${end}  - ${scalar(contact)}${end}`);
  const value = trimmed(text, known.valueSpan);
  const written = textAt(text, value);
  if (written === '') return insertion(lineEnd(text, known.written.span.end), `${end}  - ${scalar(contact)}`);
  if (written.startsWith('[') && !written.startsWith('[[')) return insertion(value.end - 1, `${/\[\s*$/.test(written.slice(0, -1)) ? '' : ', '}${scalar(contact, true)}`);
  if (/^-\s/.test(written)) return insertion(lineEnd(text, lastItemEnd(text, value)), `${end}${indentAt(text, value.start)}- ${scalar(contact)}`);
  if (/[\r\n{|>]/.test(written[0]! + written.slice(1).replace(/>/g, '')) || !/^[ \t]*$/.test(text.slice(text.indexOf(':', known.written.span.end) + 1, value.start))) return null;
  const rest = text.slice(value.start, lineEnd(text, value.end));
  return { span: spanOf(text.indexOf(':', known.written.span.end) + 1, value.start + rest.length), newText: `${end}  - ${rest}${end}  - ${scalar(contact)}` };
}

/** The end of the last line of a list that isn't a comment. */
function lastItemEnd(text: string, list: Span): number {
  const lines = textAt(text, list).split(/(?<=\n)/);
  while (lines.length > 1 && /^\s*(?:#|$)/.test(lines[lines.length - 1]!)) lines.pop();
  return list.start + lines.join('').trimEnd().length;
}

function lineEnd(text: string, offset: number): number {
  const at = /[\r\n]/.exec(text.slice(offset, offset + 10_000));
  return at ? offset + at.index : text.length;
}

const indentAt = (text: string, offset: number): string => text.slice(runBefore(text, offset, /[ \t]/), offset);
