// The edits that set what an interview says of people: `with` and `thanked`, in whichever way the interview is written.

import { insertion, lineEnd, lineEnding, lineStart, spanOf, textAt, trimmed, type TextEdit } from '../../base/text.ts';
import type { Application, Frontmatter, WrittenEntry } from '../../model/application.ts';
import { metAt, type ThankYou } from '../../model/history.ts';
import { holdsComment, saidUntil } from '../../parse/scalars.ts';
import { scalar } from '../../parse/yaml.ts';
import { fillIn } from './frontmatter.ts';
import { addToList } from './items.ts';

type Interview = ThankYou['interview'];

/** Sets `with` to these names; what else the interview says stays. Null where a comment would go with what stands there. */
export const setWith = (text: string, application: Application, interview: Interview, names: readonly string[]): TextEdit | null => setField(text, application, interview, 'with', listOf(names));

/** Writes down that the person (null: nobody who is named) was thanked in another way, beside those who were. Null where a comment would go with what stands there. */
export function setThanked(text: string, application: Application, interview: Interview, person: number | null): TextEdit | null {
  const others = interview.thanked === true ? [] : interview.thanked.map(mention => mention.person);
  const name = person === null ? null : application.people[person]!.name;
  const added = name !== null && others.length > 0 ? addToList(text, application.frontmatter, interview.thankedEntry!, { lines: [scalar(name)], flow: scalar(name, true) }) : null;
  if (added) return added;
  if (person === null || metAt(application, interview).length === 1) return setField(text, application, interview, 'thanked', 'true');
  return setField(text, application, interview, 'thanked', listOf([...new Set([...others, person])].map(index => application.people[index]!.name)));
}

const listOf = (names: readonly string[]): string => `[${names.map(name => scalar(name, true)).join(', ')}]`;

/** The value in the place of the one that stands there; else a line below whom was met, or when. Between braces it goes straight behind that: before the end a comma or a comment may stand. */
function setField(text: string, { frontmatter }: Application, interview: Interview, key: 'with' | 'thanked', value: string): TextEdit | null {
  const entry = interview[`${key}Entry`];
  const span = trimmed(text, interview.span);
  if (entry) return setValue(text, frontmatter, entry, value);
  const written = textAt(text, span);
  if (written.startsWith('{')) return insertion(Math.max(interview.at.span.end, endOfMet(text, frontmatter, interview)), `, ${key}: ${value}`);
  const before = text.slice(lineStart(text, span.start), span.start);
  const isText = interview.at.span.start === interview.span.start;
  const isItem = /^[ ]*- +$/.test(before);
  if (isText && interview.with.length > 0) return { span, newText: `{at: ${textAt(text, interview.at.span)}, with: ${listOf(interview.with.map(mention => textAt(text, mention.span)))}, ${key}: ${value}}` };
  if (isText && !isItem) return { span, newText: `{at: ${written}, ${key}: ${value}}` };
  const at = isText ? span : interview.at.span;
  const end = lineEnd(text, interview.withEntry ? Math.max(at.end, trimmed(text, interview.withEntry.span).end) : at.end);
  const newLine = insertion(end, `${lineEnding(text)}${' '.repeat(isText || isItem ? before.length : /^ */.exec(before)![0].length)}${key}: ${value}`);
  return isText ? { span: spanOf(span.start, end), newText: `at: ${text.slice(span.start, end)}${newLine.newText}` } : newLine;
}

/** Where the names of those who were met end; 0 where none are written. */
function endOfMet(text: string, frontmatter: Frontmatter, { withEntry }: Interview): number {
  const value = withEntry?.valueSpan;
  return value && value.start < value.end ? saidUntil(text, frontmatter, value) : 0;
}

/** An anchor before the value stays; a list on lines of its own gives way to one behind the key. */
function setValue(text: string, frontmatter: Frontmatter, entry: WrittenEntry, value: string): TextEdit | null {
  const { written, valueSpan } = entry;
  const colon = /^\s*:/.exec(text.slice(written.span.end, frontmatter.inner.end));
  if (!colon) return insertion(written.span.end, `: ${value}`);
  if (valueSpan.start === valueSpan.end) return fillIn(text, entry, value);
  const from = written.span.end + colon[0].length;
  const before = text.slice(from, valueSpan.start);
  const place = spanOf(valueSpan.start, saidUntil(text, frontmatter, valueSpan));
  if (holdsComment(text, place) || /!/.test(before)) return null;
  if (!/[\r\n]/.test(before)) return { span: place, newText: value };
  return before.trim() === '' ? { span: spanOf(from, place.end), newText: ` ${value}` } : null;
}
