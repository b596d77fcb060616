// Edits of the comments that silence rules: one begun, a rule added to one, one taken away.

import { insertion, lineEnding, runBefore, spanOf, type Located, type TextEdit } from '../../base/text.ts';
import { COMMENT_PREFIX, type Suppression, type Verb } from '../../model/suppressions.ts';

/** A comment as it stands in the body or the frontmatter. */
export const commentFor = (verb: Verb, rule: string, yaml: boolean): string => (yaml ? `# ${COMMENT_PREFIX}${verb} ${rule}` : `<!-- ${COMMENT_PREFIX}${verb} ${rule} -->`);

/** Adds a rule to a comment that names some. */
export function addRule(text: string, { rules }: Suppression, rule: string): TextEdit {
  const last = rules[rules.length - 1]!;
  const separator = rules.length > 1 ? text.slice(rules[rules.length - 2]!.span.end, last.span.start) : ', ';
  return insertion(last.span.end, (/[\r\n]/.test(separator) ? ' ' : separator) + rule);
}

/** Takes a rule out of a comment that names others too. */
export function takeRule({ rules }: Suppression, rule: Located<string>): TextEdit {
  const index = rules.indexOf(rule);
  const next = rules[index + 1];
  return { span: next ? spanOf(rule.span.start, next.span.start) : spanOf(rules[index - 1]!.span.end, rule.span.end), newText: '' };
}

/** Takes a comment away: with its line where nothing else stands there, and with the blank line below where one stands above too; else with the space before it. */
export function takeComment(text: string, { span }: Suppression): TextEdit {
  const start = runBefore(text, span.start, /[ \t]/);
  const begins = start === 0 || /[\r\n]/.test(text[start - 1]!);
  const rest = REST_OF_LINE.exec(text.slice(span.end))!;
  if (!begins) return { span: spanOf(start, span.end), newText: '' };
  if (rest[2] === undefined) return { span: spanOf(span.start, span.end + rest[1]!.length), newText: '' };
  const end = span.end + rest[0].length;
  const below = isBlankAbove(text, start) ? REST_OF_LINE.exec(text.slice(end))! : null;
  return { span: spanOf(start, end + (below?.[2] ? below[0].length : 0)), newText: '' };
}

/** White space, and the line ending (or the end of the text) where nothing else follows. */
const REST_OF_LINE = /^([ \t]*)(\r\n|\r|\n|$)?/;

/** Is the line before the one that begins at `start` blank? */
function isBlankAbove(text: string, start: number): boolean {
  const ending = text.slice(Math.max(0, start - 2), start) === '\r\n' ? 2 : 1;
  const before = runBefore(text, start - ending, /[ \t]/);
  return start > 0 && (before <= 0 || /[\r\n]/.test(text[before - 1]!));
}

/** A comment on a line of its own above the line that begins at `offset`. */
export const commentAbove = (text: string, offset: number, indent: string, comment: string): TextEdit => insertion(offset, indent + comment + lineEnding(text));
