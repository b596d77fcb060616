// Silencing a finding by a comment: for its line, or in its file. No rule knows of it; an edit that would not silence it is not offered.

import { say, type Message } from '../../base/message.ts';
import { applyEdits, indentAt, insertion, lineStart, textAt, type Span, type TextEdit } from '../../base/text.ts';
import type { ReadFile } from '../../model/application.ts';
import { silencerIn, silencersAt, type Suppression } from '../../model/suppressions.ts';
import { readFile, suppressionsIn } from '../../parse/application.ts';
import { lineAt, scanBlocks, type Blocks, type BodyLine } from '../../parse/blocks.ts';
import type { Finding, Fix } from '../rule.ts';
import { addRule, commentAbove, commentFor } from './comments.ts';

/** The comments that can silence a finding of this file, as fixes: "for this line" and "in this file", each where it works. */
export function silencingFixes(file: ReadFile, finding: Pick<Finding, 'rule' | 'span'>): readonly Fix[] {
  const { rule, span } = finding;
  const offers: readonly (readonly [Message, TextEdit | null])[] = [
    [say`Disable ${rule} for this line`, forLine(file, rule, span)],
    [say`Disable ${rule} in this file`, inFile(file, rule)],
  ];
  return offers.flatMap(([title, edit]) => (edit && silences(file, edit, finding) ? [{ title, edits: [edit] }] : []));
}

/**
 * Is the finding silenced in the text after the edit, which shifts it where it stands before it? In YAML that can't be read a comment may bring
 * the error elsewhere; between the lines of a text without quotes it would be one.
 */
function silences({ text, path, application }: ReadFile, edit: TextEdit, { rule, span }: Pick<Finding, 'rule' | 'span'>): boolean {
  const after = applyEdits(text, [edit]);
  const start = span.start + (edit.span.start <= span.start ? edit.newText.length - (edit.span.end - edit.span.start) : 0);
  const again = (): ReadFile => readFile(path, after, { name: '', email: '' });
  const isThere = application === null ? again().faults.some(fault => fault.span.start === start) : edit.span.start >= application.frontmatter.end || again().application !== null;
  return isThere && silencersAt(suppressionsIn(after), rule, start).length > 0;
}

/** A comment that names rules and reaches the place takes the rule in; else one begins, where the text around it is read and shown as before. */
function forLine(file: ReadFile, rule: string, { start }: Span): TextEdit | null {
  const { text, suppressions } = file;
  const there = suppressions.find(other => isForLine(other) && takesIn(other, rule) && other.reach.start <= start && start <= other.reach.end);
  if (there) return addRule(text, there, rule);
  const bodyStart = file.application?.frontmatter.end ?? Infinity;
  if (start < bodyStart) return inYaml(text, rule, start);
  const blocks = scanBlocks(text, bodyStart);
  const line = lineAt(blocks, start);
  if (!line) return null;
  // A comment above a comment would reach the line below it too.
  const inComment = suppressions.some(({ span }) => span.start <= start && start < span.end && span.end <= line.end);
  return standsAlone(text, blocks, line) && !inComment ? commentAbove(text, line.start, '', commentFor('disable-next-line', rule, false)) : insertion(endOfWords(text, line), ` ${commentFor('disable-line', rule, false)}`);
}

const isForLine = ({ verb }: Suppression): boolean => verb.value === 'disable-line' || verb.value === 'disable-next-line';
const takesIn = (suppression: Suppression, rule: string): boolean => suppression.rules.length > 0 && silencerIn(suppression, rule) === null;

/** Above the line, indented as it is. Nothing can stand above the fence that opens the frontmatter. */
function inYaml(text: string, rule: string, offset: number): TextEdit | null {
  const start = lineStart(text, offset);
  if (start === 0) return null;
  return commentAbove(text, start, indentAt(text, offset), commentFor('disable-next-line', rule, true));
}

/** Does the line begin a block of its own, so that a comment above it parts nothing? Not an item of a list, nor what an item holds. */
function standsAlone(text: string, blocks: Blocks, line: BodyLine): boolean {
  if (line.kind !== 'prose') return true;
  if (/^(?:[ \t]|[-+*] |\d{1,9}[.)] )/.test(textAt(text, line))) return false;
  const before = lineAt(blocks, line.start - 1)?.kind;
  return before !== 'prose' && before !== 'quote';
}

/** Before what ends a line without being words: spaces and a backslash that break it, the bar that closes a table's row. */
function endOfWords(text: string, line: BodyLine): number {
  const content = textAt(text, line);
  const words = content.trimEnd();
  const marked = words.endsWith('\\') || (words.endsWith('|') && words.indexOf('|') < words.length - 1);
  return line.start + (marked ? words.slice(0, -1).trimEnd().length : words.length);
}

/** Below the fence that opens the frontmatter, where no preview shows it. */
function inFile({ text, suppressions }: ReadFile, rule: string): TextEdit {
  const there = suppressions.find(other => other.verb.value === 'disable-file' && takesIn(other, rule));
  if (there) return addRule(text, there, rule);
  const second = /\r\n|\r|\n/.exec(text)!;
  return commentAbove(text, second.index + second[0].length, '', commentFor('disable-file', rule, true));
}
