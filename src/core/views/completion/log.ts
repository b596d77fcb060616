// Completions in a log: the day with which a line begins.

import { spanOf, type Span } from '../../base/text.ts';
import type { Asking, Completion } from './completion.ts';
import { dayCompletions } from './days.ts';

/** A bullet, with a task box perhaps. */
const BULLET = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;
/** What a day is asked for with: digits, or words such as "last fri". */
const BEGUN = /^[\d-]*$|^[a-z]{1,9}(?: [a-z]{0,9})?$/i;

/** The days on which something can have happened, at the start of a bullet. Words that follow on the line stay. */
export function logCompletions(asking: Asking, line: Span): readonly Completion[] {
  const { text, offset } = asking;
  const bullet = BULLET.exec(text.slice(line.start, offset));
  if (!bullet) return [];
  const start = line.start + bullet[0].length;
  const typed = text.slice(start, offset);
  if (!BEGUN.test(typed)) return [];
  const end = offset + (typed === '' ? /^[\d-]*/ : /^[\w-]*/).exec(text.slice(offset, line.end))![0].length;
  const rest = text.slice(end, line.end);
  return dayCompletions(asking, spanOf(start, end), { of: 'past' }, rest.trim() === '' ? ': ' : /^[\s:|,]/.test(rest) ? '' : ': ');
}
