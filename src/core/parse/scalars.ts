// The texts of the frontmatter as they are written, so that an edit within one can be quoted as YAML wants it.

import { isPair, isScalar, parseDocument, visit } from 'yaml';
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

/** Every text between the fences, in order. A block that can't be parsed gives what it still says. */
export function writtenScalars(text: string, { inner }: Frontmatter): readonly WrittenScalar[] {
  const found: WrittenScalar[] = [];
  visit(parseDocument(textAt(text, inner), { uniqueKeys: false, logLevel: 'silent' }), {
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
