// A letter's Markdown as remark reads it: what of it is prose, its paragraphs and the items of its lists.

import type { Node, Parent } from 'unist';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { linesOf, spanOf, trimmed, type Span } from '../base/text.ts';

/** A paragraph, a heading or a line of a list. */
export interface Paragraph extends Span {
  /** Which list of the letter it begins an item of, from 0; null for a paragraph of its own, and for what an item holds besides. */
  readonly list: number | null;
}

/** What of a source is prose, in offsets of the source. */
export interface Prose {
  /** The source with everything that isn't prose (code, quotes, comments, addresses of links, marks) replaced by spaces: places hold. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Whatever looks like an HTML tag, `<your reason>` too; comments don't. */
  readonly tags: readonly Span[];
}

const markdown = unified().use(remarkParse).freeze();

/** Keeps the text of paragraphs and headings, and of everything inside them that a reader reads as words. Never fails. */
export function proseOf(source: string): Prose {
  const kept: string[] = [];
  let at = 0;
  let lists = 0;
  const paragraphs: Paragraph[] = [];
  const tags: Span[] = [];
  const keep = (from: number, to: number): void => {
    kept.push(' '.repeat(Math.max(0, from - at)), source.slice(Math.max(from, at), to).replace(/[\r\n\t]/g, ' '));
    at = Math.max(at, to);
  };
  const visit = (node: Node, list: number | null): void => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    if (node.type === 'text') keep(start, end);
    if (node.type === 'html' && !source.startsWith('<!--', start)) tags.push(spanOf(start, end));
    if (node.type === 'blockquote') return;
    if (node.type === 'paragraph' || node.type === 'heading') {
      const dashed = list === null ? dashedLines(source, trimmed(source, spanOf(start, end)), lists) : null;
      if (dashed?.some(line => line.list !== null)) lists++;
      paragraphs.push(...(dashed ?? [{ ...trimmed(source, spanOf(start, end)), list }]));
    }
    const own = node.type === 'list' && list === null ? lists++ : null;
    for (const [index, child] of ((node as Parent).children ?? []).entries()) visit(child, own ?? (node.type === 'listItem' && index > 0 ? null : list));
  };
  visit(markdown.parse(source), null);
  kept.push(' '.repeat(source.length - at));
  return { text: kept.join(''), paragraphs, tags };
}

/** A list written with dashes or bullets that Markdown doesn't know, `– one` under `– two`: a paragraph for each line. A single one is a sentence that begins with a dash. */
function dashedLines(source: string, paragraph: Span, list: number): Paragraph[] {
  const lines = [...linesOf(source, paragraph.start, paragraph.end)].map(({ start, end }) => ({ ...trimmed(source, spanOf(start, end)), dash: DASH.test(source.slice(start, end)) }));
  if (lines.filter(line => line.dash).length < 2) return [{ ...paragraph, list: null }];
  const found: { start: number; end: number; list: number | null }[] = [];
  for (const { start, end, dash } of lines) {
    const last = found[found.length - 1];
    if (dash || last === undefined) found.push({ start, end, list: dash ? list : null });
    else last.end = end;
  }
  return found;
}

const DASH = /^[ \t]*(?:[–—•·◦▪‣]|\d{1,2}[.)]|[a-h]\))[ \t]+\S/;
