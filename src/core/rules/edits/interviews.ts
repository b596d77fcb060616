// The edits that set what an interview says of people: `with` and `thanked`, in whichever way the interview is written.

import { insertion, lineEnd, lineEnding, lineStart, spanOf, textAt, trimmed, type TextEdit } from '../../base/text.ts';
import type { Application, Interview } from '../../model/application.ts';
import { metAt } from '../../model/history.ts';
import { scalar } from '../../parse/yaml.ts';

/** Sets `with` to these names; what else the interview says stays. Null for an interview without a day, or where the lines allow no insertion. */
export const setWith = (text: string, interview: Interview, names: readonly string[]): TextEdit | null => setField(text, interview, 'with', listOf(names));

/** Writes down that the person (null: nobody who is named) was thanked in another way, beside those who were. */
export function setThanked(text: string, application: Application, interview: Interview, person: number | null): TextEdit | null {
  if (person === null || metAt(application, interview).length === 1) return setField(text, interview, 'thanked', 'true');
  const others = interview.thanked === true ? [] : interview.thanked.map(mention => mention.person);
  const thanked = [...new Set([...others, person])];
  return setField(text, interview, 'thanked', listOf(thanked.map(index => application.people[index]!.name)));
}

const listOf = (names: readonly string[]): string => `[${names.map(name => scalar(name, true)).join(', ')}]`;

/** The value in the place of the one that stands there; else a line below whom was met, or when. */
function setField(text: string, interview: Interview, key: 'with' | 'thanked', value: string): TextEdit | null {
  const place = interview[`${key}Span`];
  const span = trimmed(text, interview.span);
  if (place) {
    const written = trimmed(text, place);
    const colon = text.indexOf(':', written.start);
    return colon < 0 ? null : { span: spanOf(colon + 1, Math.max(colon + 1, written.end)), newText: ` ${value}` };
  }
  if (!interview.at) return null;
  const written = textAt(text, span);
  if (written.startsWith('{')) return insertion(span.start + written.slice(0, -1).trimEnd().length, `, ${key}: ${value}`);
  const before = text.slice(lineStart(text, span.start), span.start);
  const isText = interview.at.span.start === interview.span.start;
  const isItem = /^[ ]*- +$/.test(before);
  if (isText && interview.with.length > 0) return { span, newText: `{at: ${textAt(text, interview.at.span)}, with: ${listOf(interview.with.map(mention => textAt(text, mention.span)))}, ${key}: ${value}}` };
  if (isText && !isItem) return { span, newText: `{at: ${written}, ${key}: ${value}}` };
  const at = isText ? span : interview.at.span;
  const end = lineEnd(text, interview.withSpan ? Math.max(at.end, trimmed(text, interview.withSpan).end) : at.end);
  const newLine = insertion(end, `${lineEnding(text)}${' '.repeat(isText || isItem ? before.length : /^ */.exec(before)![0].length)}${key}: ${value}`);
  return isText ? { span: spanOf(span.start, end), newText: `at: ${text.slice(span.start, end)}${newLine.newText}` } : newLine;
}
