// Edits of the frontmatter: a value set in its place, a key added at the end, an entry taken away, with everything else untouched.

import { indentAt, insertion, lineEnd, lineEnding, lineStart, nextLine, runBefore, spanOf, textAt, type Span, type TextEdit } from '../../base/text.ts';
import type { Application, Frontmatter, KnownKey, WrittenEntry } from '../../model/application.ts';
import { isAliasedFrom, saidUntil } from '../../parse/scalars.ts';
import { scalar } from '../../parse/yaml.ts';

/** A text in the place of a scalar, quoted as the one that stands there is, or where YAML needs it. A block of text (`|`, `>`) goes up to its last line's ending, which parts the keys. */
export function replaceScalar(text: string, span: Span, value: string): TextEdit {
  const written = textAt(text, span);
  if (/^[|>]/.test(written)) return { span: spanOf(span.start, span.end - /(?:\r\n|\r|\n)?$/.exec(written)![0].length), newText: scalar(value) };
  if (written.startsWith('"') && written.endsWith('"')) return { span, newText: JSON.stringify(value) };
  if (written.startsWith("'") && written.endsWith("'")) return { span, newText: `'${value.replace(/'/g, "''")}'` };
  return { span, newText: scalar(value) };
}

/** The place behind the brace that opens a frontmatter of the shape `{...}`; null for one of lines. */
export function braceOf(text: string, { inner }: Frontmatter): number | null {
  const brace = /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r(?!\n)|\n))*[ \t]*\{/.exec(textAt(text, inner));
  return brace && inner.start + brace[0].length;
}

/** How far the keys are set in: all as the first of them is. */
export function indentOfKeys(text: string, { keys, otherKeys }: Frontmatter): string {
  const first = Math.min(...keys.map(({ written }) => written.span.start), ...otherKeys.map(({ span }) => span.start));
  return Number.isFinite(first) ? indentAt(text, first) : '';
}

/** Sets a key of the frontmatter: its value where the key stands (whatever its spelling), else a line before the closing fence, or first within the braces of `{...}`. */
export function setKey(text: string, { frontmatter }: Pick<Application, 'frontmatter'>, key: string, value: string): TextEdit {
  const known = frontmatter.keys.find(other => other.key === key && other.counts);
  const brace = known ? null : braceOf(text, frontmatter);
  if (brace !== null) return insertion(brace, `${key}: ${scalar(value, true)}, `);
  if (!known) return insertion(frontmatter.inner.end, `${indentOfKeys(text, frontmatter)}${key}: ${scalar(value)}${lineEnding(text)}`);
  if (known.valueSpan.start < known.valueSpan.end) return replaceScalar(text, spanOf(known.valueSpan.start, saidUntil(text, frontmatter, known.valueSpan)), value);
  return fillIn(text, known, scalar(value));
}

/** Writes a value behind a key that has none; behind its tag or anchor, where one stands there. */
export function fillIn(text: string, { written, valueSpan }: WrittenEntry, value: string): TextEdit {
  const colon = text.indexOf(':', written.span.end) + 1;
  const from = Math.max(colon, runBefore(text, valueSpan.start, /\s/));
  const blank = /^[ \t]*(?=[\r\n])/.exec(text.slice(from))?.[0].length ?? 0;
  return { span: spanOf(from, from + blank), newText: ` ${value}` };
}

/** Takes a key away with its value and its lines; null where there is none, where it shares a line with other keys, and where another value is an alias of it. */
export function removeKey(text: string, { frontmatter }: Pick<Application, 'frontmatter'>, key: string): TextEdit | null {
  const known = frontmatter.keys.find(other => other.key === key && other.counts);
  return known ? removeLines(text, frontmatter, known.span, ofKey(text, frontmatter)) : null;
}

/** Takes an item of a key's value away, with its lines where it has lines of its own; the last one goes with the key. Null where it shares its line with other keys. */
export function removeItem(text: string, { frontmatter }: Pick<Application, 'frontmatter'>, known: KnownKey, item: Span): TextEdit | null {
  const index = known.items.findIndex(other => other.start === item.start);
  if (known.items.length < 2 || index < 0) return removeLines(text, frontmatter, known.span, ofKey(text, frontmatter));
  if (text[known.valueSpan.start] !== '[') return removeLines(text, frontmatter, item, /^[ \t]*-[ \t]+$/);
  return isAliasedFrom(text, frontmatter, item) ? null : removeFromBrackets(text, known.items, index);
}

/** Takes an item out of `[...]`, with its line where it stands alone on one. Null where its comment, or its anchor, would come to stand with another item, or another's be lost. */
function removeFromBrackets(text: string, items: readonly Span[], index: number): TextEdit | null {
  const [before, item, next] = [items[index - 1], items[index]!, items[index + 1]];
  const from = lineStart(text, item.start);
  const end = lineEnd(text, item.end);
  const behind = text.slice(item.end, end);
  const isAlone = text.slice(from, item.start).trim() === '' && /^[ \t]*(?:,[ \t]*)?(?:#|$)/.test(behind);
  const isParted = behind.trimStart().startsWith(',') || (!next && text[end + /^\s*/.exec(text.slice(end))![0].length] === ']');
  if (isAlone && isParted) return { span: spanOf(from, nextLine(text, end)), newText: '' };
  const between = next ? spanOf(item.end, next.start) : spanOf(before!.end, item.start);
  const hasComment = /^[ \t]*(?:,[ \t]*)?#/.test(behind);
  if (hasComment || hasAnchor(text, item) || !/^\s*,\s*$/.test(textAt(text, between))) return null;
  return { span: next ? spanOf(item.start, next.start) : spanOf(before!.end, item.end), newText: '' };
}

/** Does an anchor or a tag stand before the item? */
function hasAnchor(text: string, { start }: Span): boolean {
  const gap = runBefore(text, start, /\s/);
  return gap < start && /[&!]/.test(text[runBefore(text, gap, /[^\s,[\]]/)]!);
}

/** What stands before a key that has lines of its own; between braces nothing does, not even an indentation. */
const ofKey = (text: string, frontmatter: Frontmatter): RegExp => (braceOf(text, frontmatter) === null ? /^ *$/ : /^$/);

/** Takes the lines of an entry away, where what stands before it on its first line is as `before` says, and nothing but a comment behind it on its last. Comments below it stay. */
function removeLines(text: string, frontmatter: Frontmatter, entry: Span, before: RegExp): TextEdit | null {
  const from = lineStart(text, entry.start);
  const end = saidUntil(text, frontmatter, entry);
  if (!before.test(text.slice(from, entry.start).replace(/^\uFEFF/, '')) || !/^(?:,[ \t]*)?(?:#|$)/.test(text.slice(end, lineEnd(text, end)).trimStart())) return null;
  return isAliasedFrom(text, frontmatter, entry) ? null : { span: spanOf(from, nextLine(text, end)), newText: '' };
}
