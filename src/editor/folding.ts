// Folds of an application: its frontmatter, the lists in it, and the headers of notes.

import { FoldingRange, languages, type Disposable, type LogOutputChannel, type TextDocument } from 'vscode';
import { foldsIn } from '../core/index.ts';
import { rangeOf } from './convert.ts';
import { isOurs, type Documents } from './documents.ts';
import { guarded } from './guard.ts';

export function registerFolding(documents: Documents, log: LogOutputChannel): Disposable {
  return languages.registerFoldingRangeProvider({ language: 'markdown' }, {
    provideFoldingRanges: guarded(log, 'Folding', (document: TextDocument): FoldingRange[] | undefined => {
      const file = isOurs(document) ? documents.read(document) : null;
      return file ? foldsIn(file).map(span => rangeOf(document, span)).map(({ start, end }) => new FoldingRange(start.line, end.line)) : undefined;
    }),
  });
}
