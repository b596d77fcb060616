// The edit that names people in an interview's `with`, in whichever way the interview is written.

import { insertion, lineEnd, lineEnding, lineStart, spanOf, textAt, trimmed, type TextEdit } from '../../base/text.ts';
import type { Interview } from '../../model/application.ts';
import { scalar } from '../../parse/yaml.ts';

/** Sets `with` to these names; what else the interview says stays. Null for an interview without a day, or where the lines allow no insertion. */
export function setWith(text: string, interview: Interview, names: readonly string[]): TextEdit | null {
  const list = `[${names.map(name => scalar(name, true)).join(', ')}]`;
  const span = trimmed(text, interview.span);
  if (interview.withSpan) {
    const written = trimmed(text, interview.withSpan);
    const colon = text.indexOf(':', written.start);
    return colon < 0 ? null : { span: spanOf(colon + 1, Math.max(colon + 1, written.end)), newText: ` ${list}` };
  }
  if (!interview.at) return null;
  const written = textAt(text, span);
  if (written.startsWith('{')) return insertion(span.start + written.slice(0, -1).trimEnd().length, `, with: ${list}`);
  const before = text.slice(lineStart(text, span.start), span.start);
  const isText = interview.at.span.start === interview.span.start;
  const isItem = /^[ ]*- +$/.test(before);
  if (isText && !isItem) return { span, newText: `{at: ${written}, with: ${list}}` };
  const at = isText ? span : interview.at.span;
  const end = lineEnd(text, at.end);
  const newLine = insertion(end, `${lineEnding(text)}${' '.repeat(isText || isItem ? before.length : /^ */.exec(before)![0].length)}with: ${list}`);
  return isText ? { span: spanOf(span.start, end), newText: `at: ${text.slice(span.start, end)}${newLine.newText}` } : newLine;
}
