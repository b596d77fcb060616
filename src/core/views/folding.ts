// What of an application folds besides what Markdown folds itself.

import { spanOf, trimmed, type Span } from '../base/text.ts';
import type { ReadFile } from '../model/application.ts';

/**
 * The frontmatter, its `contacts` and `interviews` with each entry, and the headers of notes; each from the line of its start to that of its
 * end. Not the notes themselves: each of them begins with a heading, and Markdown folds from there; of two folds at one line VS Code keeps one.
 */
export function foldsIn({ text, application }: Pick<ReadFile, 'text' | 'application'>): readonly Span[] {
  if (!application) return [];
  const { frontmatter: { end, keys }, notes } = application;
  const lists = keys.filter(({ key, counts }) => counts && (key === 'contacts' || key === 'interviews'));
  const folds = [spanOf(0, end), ...lists.flatMap(({ span, items }) => [span, ...items]), ...notes.map(({ header }) => header)];
  return folds.map(fold => trimmed(text, fold)).filter(fold => /[\r\n]/.test(text.slice(fold.start, fold.end)));
}
