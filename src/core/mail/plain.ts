// A letter as plain text: as it was written, without the marks of Markdown that would disturb a reader.

import type { List, ListItem, Nodes, Parents } from 'mdast';
import { asWritten, readTree, targetOf, targetsIn, textOfHtml, type Targets } from './tree.ts';

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
const blocks = (parent: Parents, printing: Printing, between = '\n\n'): string => parent.children.map(node => block(node, printing)).filter(text => text.trim() !== '').join(between);

function block(node: Nodes, printing: Printing): string {
  switch (node.type) {
    case 'paragraph': case 'heading': return inline(node, printing).split('\n').map(line => line.trimEnd()).join('\n');
    case 'list': return list(node, printing);
    case 'blockquote': return blocks(node, printing).replace(/^/gm, '> ').replace(/^> $/gm, '>');
    case 'code': return node.value;
    case 'html': return textOfHtml(node.value).trim();
    case 'thematicBreak': return '---';
    case 'definition': return '';
    default: return 'children' in node ? blocks(node, printing) : '';
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
const markOf = ({ position }: ListItem, { ordered, start }: List, index: number, { source }: Printing): string =>
  (ordered ? `${(start ?? 1) + index}${/^\d{1,9}([.)])/.exec(source.slice(position?.start.offset ?? 0, (position?.start.offset ?? 0) + 10))?.[1] ?? '.'} ` : `${/[-*+]/.exec(source.slice(position?.start.offset ?? 0))?.[0] ?? '-'} `);

function inline(node: Nodes, printing: Printing): string {
  switch (node.type) {
    case 'text': case 'inlineCode': return node.value;
    case 'break': return '\n';
    case 'emphasis': case 'strong': return asWritten(node, printing.source) ?? node.children.map(child => inline(child, printing)).join('');
    case 'html': return textOfHtml(node.value);
    case 'image': case 'imageReference': return node.alt ?? '';
    case 'link': case 'linkReference': return link(node, printing);
    default: return 'children' in node ? node.children.map(child => inline(child, printing)).join('') : '';
  }
}

/** `text (target)`; the target alone where the text says the same. */
function link(node: Extract<Nodes, { type: 'link' | 'linkReference' }>, printing: Printing): string {
  const text = node.children.map(child => inline(child, printing)).join('');
  const target = targetOf(node, printing.targets)?.replace(/^(?:mailto|tel):/i, '') ?? null;
  return target === null || target === text || target.replace(/^https?:\/\//i, '') === text ? text : text === '' ? target : `${text} (${target})`;
}
