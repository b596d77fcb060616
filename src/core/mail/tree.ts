// What both printers of a letter share: its tree without comments, where a link leads, what was no mark to its writer.

import type { BlockContent, Definition, Delete, Emphasis, FootnoteReference, Link, LinkReference, Parents, PhrasingContent, Root, Strong, Table } from 'mdast';
import { runBefore } from '../base/text.ts';
import { LONGEST_LETTER } from '../prose/letter.ts';
import { treeOf } from '../prose/markdown.ts';

/** A letter's source with `\n` and without its comments, and its tree; null for one so long that it is taken as it stands. */
export function readTree(source: string): { readonly source: string; readonly root: Root | null } {
  const own = withoutComments(source.replace(/\r\n?/g, '\n')).trim();
  return { source: own, root: own.length > LONGEST_LETTER ? null : treeOf(own) };
}

/** Comments go before Markdown is read: it takes the rest of a comment's line for HTML too. `<!-->` is a whole one; one that nobody has closed is text. */
function withoutComments(text: string): string {
  let rest = '';
  for (let at = 0; ;) {
    const start = text.indexOf('<!--', at);
    const end = start < 0 ? -1 : text.indexOf('-->', start + 2);
    if (end < 0) return rest + text.slice(at);
    rest += text.slice(at, start);
    at = end + 3;
  }
}

/** What a letter is made of: CommonMark alone, which knows no tables, footnotes and words struck through. */
export type Block = Exclude<BlockContent, Table> | Definition;
export type Inline = Exclude<PhrasingContent, Delete | FootnoteReference>;
export const blocksIn = (parent: Parents): readonly Block[] => parent.children as readonly Block[];
export const inlinesIn = (parent: Parents): readonly Inline[] => parent.children as readonly Inline[];

/** Where `[text][name]` leads, by the name of the definition. */
export type Targets = ReadonlyMap<string, string>;

export const targetsIn = (root: Root): Targets => new Map(root.children.filter((node): node is Definition => node.type === 'definition').reverse().map(({ identifier, url }) => [identifier, url]));

/** The target of a link, where it is one that a mail program may be given: the web, an address, a telephone. Null for any other. */
export function targetOf(node: Link | LinkReference, targets: Targets): string | null {
  const url = node.type === 'link' ? node.url : targets.get(node.identifier) ?? '';
  return /^(?:https?:\/\/|mailto:|tel:)[^\s\p{Cc}]+$/iu.test(url) ? url : null;
}

/** What was written, where the marks stand within an address or a word (`https://x.example/_a_/b`, `2*3*4`): to their writer they are no marks. Null elsewhere. */
export function asWritten({ position }: Emphasis | Strong, source: string): string | null {
  const [start, end] = [position!.start.offset!, position!.end.offset!];
  const before = source.slice(runBefore(source, start, /\S/), start);
  return before.includes('://') || (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(source.slice(end, end + 2))) ? source.slice(start, end) : null;
}
