// A letter's Markdown: what of it is prose, its paragraphs and the items of its lists. remark reads whatever is more than plain text.

import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
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

/** remark without some of what it would find. A letter has no headings with an underline: `--` below the name is the mark of a signature, `---` a line across. */
const without = (...constructs: readonly string[]): Processor<Root> => unified().use(remarkParse).use(function disable(this: Processor) {
  (this.data().micromarkExtensions ??= []).push({ disable: { null: ['setextUnderline', ...constructs] } });
}).freeze();

const letters = without();
/** For each comment that doesn't end, remark looks through all that follows: where they are more than any letter has, none is looked for. */
const withoutHtml = without('htmlText');
const MOST_COMMENTS = 50;

/** The tree of a letter's Markdown, for those who print it. Slow on large texts: see LONGEST_LETTER. */
export const treeOf = (source: string): Root => (source.split(/<[!?]/).length > MOST_COMMENTS ? withoutHtml : letters).parse(source);

/** Keeps the text of paragraphs and headings, and of everything inside them that a reader reads as words. Never fails. */
export function proseOf(source: string): Prose {
  const collected: Collected = { kept: [], at: 0, lists: 0, paragraphs: [], tags: [] };
  for (const { start, end, plain } of stretchesOf(source)) {
    if (plain) {
      addParagraph(source, { start, end }, null, collected);
      keep(source, start, end, collected);
    } else collectTree(source, start, treeOf(source.slice(start, end)), collected);
  }
  collected.kept.push(' '.repeat(source.length - collected.at));
  return { text: collected.kept.join(''), paragraphs: collected.paragraphs, tags: collected.tags };
}

/** What has been read so far, up to `at`. */
interface Collected {
  readonly kept: string[];
  at: number;
  lists: number;
  readonly paragraphs: Paragraph[];
  readonly tags: Span[];
}

function keep(source: string, from: number, to: number, collected: Collected): void {
  collected.kept.push(' '.repeat(Math.max(0, from - collected.at)), source.slice(Math.max(from, collected.at), to).replace(/[\r\n\t]/g, ' '));
  collected.at = Math.max(collected.at, to);
}

function addParagraph(source: string, span: Span, list: number | null, collected: Collected): void {
  const dashed = list === null ? dashedLines(source, trimmed(source, span), collected.lists) : null;
  if (dashed?.some(line => line.list !== null)) collected.lists++;
  collected.paragraphs.push(...(dashed ?? [{ ...trimmed(source, span), list }]));
}

function collectTree(source: string, offset: number, root: Node, collected: Collected): void {
  const visit = (node: Node, list: number | null): void => {
    const [start, end] = [offset + (node.position?.start.offset ?? 0), offset + (node.position?.end.offset ?? 0)];
    if (node.type === 'text') keep(source, start, end, collected);
    if (node.type === 'html' && !source.startsWith('<!--', start)) collected.tags.push(spanOf(start, end));
    if (node.type === 'blockquote') return;
    if (node.type === 'paragraph' || node.type === 'heading') addParagraph(source, spanOf(start, end), list, collected);
    const own = node.type === 'list' && list === null ? collected.lists++ : null;
    for (const [index, child] of ((node as Parent).children ?? []).entries()) visit(child, own ?? (node.type === 'listItem' && index > 0 ? null : list));
  };
  visit(root, null);
}

interface Stretch extends Span {
  /** Nothing but the text of one paragraph. */
  readonly plain: boolean;
}

/** What may be more than a character of text anywhere in a line, and what may make something else of a line by beginning it. */
const MARKED = /[*_`[\]\\]|&[#\w]|:\/\//;
const BEGINS_BLOCK = /^(?:[ \t]|#|[-+=>|~]|\d{1,9}[.)])/;
/** What reaches beyond a blank line: fences, HTML and comments, definitions of links and notes. */
const REACHES_FAR = /^[ \t]*(?:`{3}|~{3})|^ {0,3}\[[^\]\r\n]{1,200}\]:|</m;
/** remark's time grows with the square of the blocks that it is given at once. So many no letter has. */
const MOST_AT_ONCE = 500;

/**
 * The source in stretches between blank lines: plain paragraphs, which need no parser, and runs of all the rest, each of which means by
 * itself what it means in the whole. remark takes a millisecond for a kilobyte, and most of a letter is plain.
 */
function stretchesOf(source: string): readonly Stretch[] {
  const pieces = piecesOf(source);
  return pieces.length <= MOST_AT_ONCE && REACHES_FAR.test(source) ? [{ start: 0, end: source.length, plain: false }] : joined(pieces);
}

/** What stands between blank lines. */
function piecesOf(source: string): readonly Stretch[] {
  const pieces: { start: number; end: number; plain: boolean }[] = [];
  let open = false;
  for (const { start, end } of linesOf(source)) {
    const line = source.slice(start, end);
    if (/^[ \t]*$/.test(line)) {
      open = false;
      continue;
    }
    const plain = !MARKED.test(line) && !BEGINS_BLOCK.test(line) && !line.includes('<');
    const last = pieces[pieces.length - 1];
    if (open && last) {
      last.end = end;
      last.plain &&= plain;
    } else pieces.push({ start, end, plain });
    open = true;
  }
  return pieces;
}

/** Pieces that are more than plain may belong together where they follow each other: the items of a list. */
function joined(pieces: readonly Stretch[]): readonly Stretch[] {
  const result: { start: number; end: number; plain: boolean; pieces: number }[] = [];
  for (const piece of pieces) {
    const last = result[result.length - 1];
    if (last && !last.plain && !piece.plain && last.pieces < MOST_AT_ONCE) {
      last.end = piece.end;
      last.pieces++;
    } else result.push({ ...piece, pieces: 1 });
  }
  return result;
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
