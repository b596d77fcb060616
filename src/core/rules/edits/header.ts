// Edits of a note's header: a field set or added, a note marked as sent.

import { say } from '../../base/message.ts';
import { insertion, lineEnding, type TextEdit } from '../../base/text.ts';
import { writtenIn, type Instant } from '../../base/time.ts';
import type { Case } from '../../due/item.ts';
import { fieldNamed, HEADER_KEYS, type HeaderKey, type Note } from '../../model/note.ts';
import { unfilledIn } from '../../prose/unfilled.ts';
import type { Fix } from '../rule.ts';

/** Puts a value into a field: in its place where the field stands, else on a line of its own where the canonical order wants it. */
export function setField(text: string, note: Note, key: HeaderKey, value: string): TextEdit {
  const field = fieldNamed(note.fields, key);
  if (field) {
    const { span } = field.value;
    const glued = span.start === span.end && !/\s$/.test(text.slice(field.line.start, span.start));
    return { span, newText: glued ? ` ${value}` : value };
  }
  const before = note.fields.findLast(other => other.key !== null && HEADER_KEYS.indexOf(other.key) < HEADER_KEYS.indexOf(key));
  const model = before ?? note.fields[0]!;
  const line = lineLike(text, model, key, value);
  return before ? insertion(before.line.end, lineEnding(text) + line) : insertion(note.header.start, line + lineEnding(text));
}

/** A header line written as the line beside it is: as a list item, with Dataview's two colons. */
function lineLike(text: string, model: Note['fields'][number], key: HeaderKey, value: string): string {
  const written = text.slice(model.line.start, model.line.end);
  const bullet = /^\s*[-*+] /.exec(written)?.[0] ?? '';
  return `${bullet}${key}${/^[^:]*::/.test(written) ? '::' : ':'} ${value}`;
}

/** Writes the time of sending, local to `zone`. */
export const markAsSent = (text: string, note: Note, now: Instant, zone: string): Fix => ({ title: say`Mark as sent now`, edits: [setField(text, note, 'Sent', writtenIn(now, zone))] });

/** For a draft that is late: none while something in it is still to be filled in, which has a finding of its own. */
export const sendFixes = ({ file: { text }, application, now, settings }: Case, draft: Note): readonly Fix[] => (unfilledIn(text, draft, application).length > 0 ? [] : [markAsSent(text, draft, now, settings.timeZone)]);
