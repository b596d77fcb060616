// Hovers in an application: which advice a finding stands for, and when a promise falls due.

import { Hover, languages, MarkdownString, type Disposable, type LogOutputChannel, type Position, type TextDocument } from 'vscode';
import { hoverAt } from '../core/index.ts';
import { rangeOf } from './convert.ts';
import { isOurs, type Documents } from './documents.ts';
import type { Findings } from './findings.ts';
import { guarded } from './guard.ts';

export function registerHovers(documents: Documents, findings: Findings, log: LogOutputChannel): Disposable {
  return languages.registerHoverProvider({ language: 'markdown' }, {
    provideHover: guarded(log, 'A hover', (document: TextDocument, position: Position): Hover | undefined => {
      const due = isOurs(document) ? documents.due(document) : null;
      const hover = due && hoverAt(due.kase, findings.of(document), document.offsetAt(position));
      return hover ? new Hover(hover.paragraphs.map(text => new MarkdownString().appendText(text)), rangeOf(document, hover.span)) : undefined;
    }),
  });
}
