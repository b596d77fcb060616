// The line scan and remark side by side: what each finds in a text, and that they agree.

import assert from 'node:assert/strict';
import type { Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { positions } from '../../src/core/base/text.ts';
import { scanBlocks } from '../../src/core/parse/blocks.ts';

const markdown = unified().use(remarkParse);

/** Headings and fenced code of the top level as remark sees them: `level line` and the lines of code. */
function byRemark(text: string): { headings: string[]; code: number[] } {
  const root = markdown.parse(text) as Root;
  const headings = root.children.filter(node => node.type === 'heading').map(node => `${node.depth} ${node.position!.start.line}-${node.position!.end.line}`);
  const code = root.children.filter((node: RootContent) => node.type === 'code').flatMap(node => range(node.position!.start.line, node.position!.end.line));
  return { headings, code };
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** The same as the line scan sees them. */
export function byScan(text: string): { headings: string[]; code: Set<number> } {
  const at = positions(text);
  const { headings, lines } = scanBlocks(text);
  return {
    headings: headings.map(h => `${h.level} ${at(h.span.start).line + 1}-${at(h.span.end).line + 1}`),
    code: new Set(lines.filter(line => line.kind === 'code').map(line => at(line.start).line + 1)),
  };
}

/** After indented code remark lets a list or a tag begin only where it could interrupt a paragraph; the specification and other readers don't. */
const QUIRK = /(?:^|\n)(?: {4}|\t).*\n\s*(?:[-+*]|\d\.|<)/;

/** Behind a paragraph remark takes an empty item that begins a quote for words of the quote, which the next line may continue; the specification doesn't. */
const EMPTY_ITEM = /\S[ \t]*\n {0,3}>[> ]*(?:[-+*]|\d{1,9}[.)])[ \t]*(?:\n|$)/;

/** Two hyphens under words: to us the mark of a signature. */
const SIGNATURE = /(?:^|\n)[ \t]*--[ \t]*(?:\n|$)/;

/** Words right below the definition of a link, underlined: a heading to remark, to us part of what the definition begins. */
const DEFINITION = /(?:^|\n)\[[^\]\n]+\]:.*\n.+\n {0,3}(?:=+|-+)[ \t]*(?:\n|$)/;

/** Quotes and lists within each other, deeper than the scan goes. */
const DEEPER = /(?:> ?|[-+*] ){24}/;

/** Can the two be held against each other here? */
export const isComparable = (text: string): boolean => [QUIRK, EMPTY_ITEM, SIGNATURE, DEFINITION, DEEPER].every(other => !other.test(text.replace(/\r\n?/g, '\n')));

/** Fails where they find other headings, or code in other lines. */
export function agree(text: string): void {
  const [expected, actual] = [byRemark(text), byScan(text)];
  assert.deepEqual(actual.headings, expected.headings);
  const blank = text.split(/\r\n|\r|\n/).map(line => line.trim() === '');
  assert.deepEqual(expected.code.filter(line => !blank[line - 1] && !actual.code.has(line)), []);
}
