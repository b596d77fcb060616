// The frontmatter as it is written: its texts with their quotes, where a value ends, what an alias stands for. Edits need it; `yaml` knows.

import { isAlias, isCollection, isPair, isScalar, Lexer, parseDocument, visit, type Document } from 'yaml';
import { applyEdits, spanOf, textAt, type Span, type TextEdit } from '../base/text.ts';
import type { Frontmatter } from '../model/application.ts';
import { scalar } from './yaml.ts';

/** One text of the frontmatter, key or value. */
export interface WrittenScalar {
  /** With its quotes. */
  readonly span: Span;
  readonly style: 'plain' | 'single' | 'double' | 'block';
  /** Does it stand within `[...]` or `{...}`? */
  readonly inFlow: boolean;
  /** The key whose value it is; null for a key, and for an item of a list. */
  readonly key: string | null;
}

/** A lone CR ends a line in the files of the format, though not in YAML. */
const documentIn = (text: string, inner: Span): Document => parseDocument(textAt(text, inner).replace(/\r(?!\n)/g, '\n'), { uniqueKeys: false, logLevel: 'silent' });

/** Every text between the fences, in order. A block that can't be parsed gives what it still says. */
export function writtenScalars(text: string, { inner }: Frontmatter): readonly WrittenScalar[] {
  const found: WrittenScalar[] = [];
  visit(documentIn(text, inner), {
    Scalar(place, node, path) {
      if (!node.range || node.range[0] === node.range[1]) return;
      const style = node.type === 'QUOTE_SINGLE' ? 'single' : node.type === 'QUOTE_DOUBLE' ? 'double' : node.type === 'PLAIN' ? 'plain' : 'block';
      const pair = path[path.length - 1];
      const key = place === 'value' && isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : null;
      found.push({ key, span: spanOf(inner.start + node.range[0], inner.start + node.range[1]), style, inFlow: path.some(parent => !isScalar(parent) && 'flow' in parent && parent.flow === true) });
    },
  });
  return found;
}

/**
 * Where the entry or value at `span` has said all: behind its last text, alias or bracket. Comments below that belong to what follows;
 * a `#` in a block of text (`|`, `>`) is no comment. A block's last line ending isn't counted in.
 */
export function saidUntil(text: string, { inner }: Frontmatter, span: Span): number {
  let end = span.start;
  visit(documentIn(text, inner), {
    Node(_, node) {
      const [start, until] = [inner.start + node.range![0], inner.start + node.range![1]];
      // An item without a text stands behind its dash, at the end of its list.
      const isWithin = span.start <= start && (start < span.end || until === span.end);
      if ((!isCollection(node) || node.flow) && isWithin) end = Math.max(end, until);
    },
  });
  return end - (/(?:\r\n|\r|\n)?$/.exec(text.slice(Math.max(span.start, end - 2), end))![0].length);
}

/** Does a comment stand within the span, which begins and ends where a value does? */
export const holdsComment = (text: string, span: Span): boolean => [...new Lexer().lex(textAt(text, span).replace(/\r(?!\n)/g, '\n'))].some(token => token.startsWith('#'));

/** Does an alias (`*name`) outside of `span` stand for something within it? */
export function isAliasedFrom(text: string, { inner }: Frontmatter, span: Span): boolean {
  const [anchors, aliases] = [new Set<string>(), new Set<string>()];
  visit(documentIn(text, inner), {
    Node(_, node) {
      const start = inner.start + node.range![0];
      const isWithin = span.start <= start && start < span.end;
      if (isAlias(node)) { if (!isWithin) aliases.add(node.source); } else if (node.anchor && isWithin) anchors.add(node.anchor);
    },
  });
  return [...anchors].some(anchor => aliases.has(anchor));
}

/** Is nothing written there, in one of YAML's ways to say so? */
export const isNothing = (written: string): boolean => /^(?:""|''|~|null)?$/i.test(written.trim());

/**
 * Edits within texts of the frontmatter as YAML must have them: escaped within quotes, and a text without quotes put into them
 * where it would be read otherwise. Edits that stand in no text are left as they are.
 */
export function quotedEdits(text: string, frontmatter: Frontmatter, edits: readonly TextEdit[]): readonly TextEdit[] {
  const inside = ({ span }: WrittenScalar, edit: TextEdit): boolean => span.start <= edit.span.start && edit.span.end <= span.end;
  const scalars = writtenScalars(text, frontmatter).map(one => ({ one, own: edits.filter(edit => inside(one, edit)) })).filter(({ own }) => own.length > 0);
  const placed = new Set(scalars.flatMap(({ own }) => own));
  return [...edits.filter(edit => !placed.has(edit)), ...scalars.flatMap(({ one, own }) => quoted(text, one, own))];
}

function quoted(text: string, { span, style, inFlow }: WrittenScalar, edits: readonly TextEdit[]): readonly TextEdit[] {
  if (style === 'single') return edits.map(edit => ({ ...edit, newText: edit.newText.replace(/'/g, "''") }));
  if (style === 'double') return edits.map(edit => ({ ...edit, newText: JSON.stringify(edit.newText).slice(1, -1) }));
  const value = applyEdits(textAt(text, span), edits.map(edit => ({ ...edit, span: spanOf(edit.span.start - span.start, edit.span.end - span.start) })));
  const written = style === 'plain' && !/[\r\n]/.test(value) ? scalar(value, inFlow) : value;
  return written === value ? edits : [{ span, newText: written }];
}
