// The edits that set what an interview says of people: `with` and `thanked`, in whichever way the interview is written.

import { insertion, lineEnd, lineEnding, lineStart, spanOf, textAt, trimmed, type TextEdit } from '../../base/text.ts';
import type { Application } from '../../model/application.ts';
import { metAt, type ThankYou } from '../../model/history.ts';
import { scalar } from '../../parse/yaml.ts';

type Interview = ThankYou['interview'];

/** Sets `with` to these names; what else the interview says stays. */
export const setWith = (text: string, interview: Interview, names: readonly string[]): TextEdit => setField(text, interview, 'with', listOf(names));

/** Writes down that the person (null: nobody who is named) was thanked in another way, beside those who were. */
export function setThanked(text: string, application: Application, interview: Interview, person: number | null): TextEdit {
  if (person === null || metAt(application, interview).length === 1) return setField(text, interview, 'thanked', 'true');
  const others = interview.thanked === true ? [] : interview.thanked.map(mention => mention.person);
  const thanked = [...new Set([...others, person])];
  return setField(text, interview, 'thanked', listOf(thanked.map(index => application.people[index]!.name)));
}

const listOf = (names: readonly string[]): string => `[${names.map(name => scalar(name, true)).join(', ')}]`;

/** The value in the place of the one that stands there; else a line below whom was met, or when. Between braces it goes behind the day: before the end a comma or a comment may stand. */
function setField(text: string, interview: Interview, key: 'with' | 'thanked', value: string): TextEdit {
  const place = interview[`${key}Span`];
  const span = trimmed(text, interview.span);
  if (place) {
    const { start, end } = trimmed(text, place);
    const colon = text.slice(start, end).indexOf(':');
    return colon < 0 ? insertion(end, `: ${value}`) : { span: spanOf(start + colon + 1, end), newText: ` ${value}` };
  }
  const written = textAt(text, span);
  if (written.startsWith('{')) return insertion(interview.at.span.end, `, ${key}: ${value}`);
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
