// A letter as HTML: the few elements that a letter needs, every text escaped, no style, no script, no target but web, mail and telephone.

import type { Emphasis, Link, LinkReference, List, Parents, Strong, Text } from 'mdast';
import { asWritten, blocksIn, inlinesIn, readTree, targetOf, targetsIn, type Block, type Inline, type Targets } from './tree.ts';

interface Printing {
  readonly source: string;
  readonly targets: Targets;
  /** Of the source. */
  readonly lines: readonly string[];
}

/** The HTML of the Markdown of one letter, to stand in a body. What HTML the letter itself holds comes out as text. */
export function htmlOf(letter: string): string {
  const { source, root } = readTree(letter);
  if (!root) return source.split(/\n{2,}/).map(text => `<p>${escapeHtml(text).replaceAll('\n', '<br>\n')}</p>`).join('\n');
  return blocks(root, { source, targets: targetsIn(root), lines: source.split('\n') });
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for anywhere in HTML: between tags, and in an attribute within quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, character => ESCAPES[character]!);

const blocks = (parent: Parents, printing: Printing): string => blocksIn(parent).map(node => block(node, printing)).filter(html => html !== '').join('\n');

function block(node: Block, printing: Printing): string {
  switch (node.type) {
    case 'paragraph': return `<p>${inlines(node, printing)}</p>`;
    case 'heading': return `<p><strong>${inlines(node, printing)}</strong></p>`;
    case 'list': return node.ordered
      ? `<ol${node.start === 1 ? '' : ` start="${node.start}"`}>\n${items(node, printing)}\n</ol>`
      : `<ul>\n${items(node, printing)}\n</ul>`;
    case 'blockquote': return `<blockquote>\n${blocks(node, printing)}\n</blockquote>`;
    case 'code': return `<pre>${escapeHtml(node.value)}</pre>`;
    case 'html': return `<p>${escapeHtml(node.value.trim())}</p>`;
    case 'thematicBreak': return '<hr>';
    case 'definition': return '';
  }
}

const items = ({ children }: List, printing: Printing): string => children
  .map(item => `<li>${blocksIn(item).map(child => (child.type === 'paragraph' && !item.spread ? inlines(child, printing) : block(child, printing))).join('\n')}</li>`).join('\n');

function marked(node: Emphasis | Strong, printing: Printing): string {
  const written = asWritten(node, printing.source);
  if (written !== null) return escapeHtml(written);
  const element = node.type === 'strong' ? 'strong' : 'em';
  return `<${element}>${inlines(node, printing)}</${element}>`;
}

/** A line that long was wrapped by its writer's editor; a shorter one ends where it was meant to: a greeting, a signature. */
const WRAPPED = 60;

/** The lines of a text: of a letter people see the breaks that they typed, though Markdown doesn't. */
function textOf({ value, position }: Text, { lines }: Printing): string {
  const [first = '', ...rest] = value.split('\n').map(escapeHtml);
  const isWrapped = (index: number): boolean => (lines[position!.start.line - 1 + index] ?? '').trim().length >= WRAPPED;
  return rest.reduce((text, line, index) => `${text.trimEnd()}${isWrapped(index) && !/^[–—•·]/.test(line) ? '' : '<br>'}\n${line}`, first);
}

const inlines = (node: Parents, printing: Printing): string => inlinesIn(node).map(child => inline(child, printing)).join('');

function inline(node: Inline, printing: Printing): string {
  switch (node.type) {
    case 'text': return textOf(node, printing);
    case 'emphasis': case 'strong': return marked(node, printing);
    case 'inlineCode': return `<code>${escapeHtml(node.value)}</code>`;
    case 'break': return '<br>\n';
    case 'html': return escapeHtml(node.value);
    case 'image': case 'imageReference': return escapeHtml(node.alt!);
    case 'link': case 'linkReference': return link(node, printing);
  }
}

/** A link without words shows its target. */
function link(node: Link | LinkReference, printing: Printing): string {
  const shown = inlines(node, printing);
  const target = targetOf(node, printing.targets);
  return target === null ? shown : `<a href="${escapeHtml(target)}">${shown === '' ? escapeHtml(target) : shown}</a>`;
}
