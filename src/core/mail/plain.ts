// A letter as plain text: as it was written, without the marks of Markdown that would disturb a reader.

import type { Link, LinkReference, List, ListItem, Parents } from 'mdast';
import { asWritten, blocksIn, inlinesIn, readTree, targetOf, targetsIn, type Block, type Inline, type Targets } from './tree.ts';

interface Printing {
  readonly source: string;
  readonly targets: Targets;
}

/** Plain text with `\n`, of the Markdown of one letter. Lists keep their bullets, a link becomes `text (target)`, comments go. */
export function plainOf(letter: string): string {
  const { source, root } = readTree(letter);
  return root ? blocks(root, { source, targets: targetsIn(root) }).trim() : source;
}

/** One under the other, with a blank line between unless the list that holds them is a close one. */
const blocks = (parent: Parents, printing: Printing, between = '\n\n'): string => blocksIn(parent).map(node => block(node, printing)).filter(text => text.trim() !== '').join(between);

function block(node: Block, printing: Printing): string {
  switch (node.type) {
    case 'paragraph': case 'heading': return inlines(node, printing).split('\n').map(line => line.trimEnd()).join('\n');
    case 'list': return list(node, printing);
    case 'blockquote': return blocks(node, printing).replace(/^/gm, '> ').replace(/^> $/gm, '>');
    case 'code': return node.value;
    case 'html': return node.value.trim();
    case 'thematicBreak': return '---';
    case 'definition': return '';
  }
}

function list(node: List, printing: Printing): string {
  const items = node.children.map((item, index) => {
    const mark = markOf(item, node, index, printing);
    return mark + blocks(item, printing, item.spread ? '\n\n' : '\n').replace(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`);
  });
  return items.join(node.spread ? '\n\n' : '\n');
}

/** The bullet that the writer took, the mark behind a number too; numbers go up as Markdown counts. */
function markOf({ position }: ListItem, { ordered, start }: List, index: number, { source }: Printing): string {
  const mark = /[-*+.)]/.exec(source.slice(position!.start.offset))![0];
  return ordered ? `${start! + index}${mark} ` : `${mark} `;
}

const inlines = (node: Parents, printing: Printing): string => inlinesIn(node).map(child => inline(child, printing)).join('');

function inline(node: Inline, printing: Printing): string {
  switch (node.type) {
    case 'text': case 'inlineCode': case 'html': return node.value;
    case 'break': return '\n';
    case 'emphasis': case 'strong': return asWritten(node, printing.source) ?? inlines(node, printing);
    case 'image': case 'imageReference': return node.alt!;
    case 'link': case 'linkReference': return link(node, printing);
  }
}

/** `text (target)`; the target alone where the text says the same. */
function link(node: Link | LinkReference, printing: Printing): string {
  const text = inlines(node, printing);
  const target = targetOf(node, printing.targets)?.replace(/^(?:mailto|tel):/i, '') ?? null;
  return target === null || target === text || target.replace(/^https?:\/\//i, '') === text ? text : text === '' ? target : `${text} (${target})`;
}
