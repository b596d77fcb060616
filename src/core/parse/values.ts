// What the frontmatter's YAML comes to: texts, lists and mappings with their places.

import type { Located, Span } from '../base/text.ts';

/** A YAML value as the format uses them: text, a list or a mapping; `null` where nothing stands. */
export type Value =
  | { readonly type: 'text'; readonly text: string; readonly span: Span }
  | { readonly type: 'list'; readonly items: readonly Value[]; readonly span: Span }
  | { readonly type: 'map'; readonly entries: readonly Entry[]; readonly span: Span }
  | { readonly type: 'null'; readonly span: Span };

export interface Entry {
  readonly key: Located<string>;
  readonly value: Value;
  readonly span: Span;
}

/** What wikilinks show: `[[People/Jane Doe|Jane]]` is Jane, `[[People/Jane Doe]]` is Jane Doe. */
export const plainText = (text: string): string => text.replace(/\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]/g, (_, target: string, shown: string | undefined) => (shown ?? target.slice(target.lastIndexOf('/') + 1)).trim());
