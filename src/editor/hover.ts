// Hovers in an application: people, interviews, the status, days, promises, and the advice behind a finding.

import { Hover, languages, type Disposable, type LogOutputChannel, type Position, type TextDocument } from 'vscode';
import { hoverAt } from '../core/index.ts';
import { plainText, rangeOf } from './convert.ts';
import { isOurs, type Documents } from './documents.ts';
import type { Findings } from './findings.ts';
import { guarded } from './guard.ts';
import { translated } from './words.ts';

export function registerHovers(documents: Documents, findings: Findings, log: LogOutputChannel): Disposable {
  return languages.registerHoverProvider({ language: 'markdown' }, {
    provideHover: guarded(log, 'A hover', (document: TextDocument, position: Position): Hover | undefined => {
      const kase = isOurs(document) ? documents.kase(document) : null;
      const hover = kase && hoverAt(kase, findings.of(document, kase), document.offsetAt(position));
      return hover ? new Hover(hover.paragraphs.map(paragraph => plainText(translated(paragraph))), rangeOf(document, hover.span)) : undefined;
    }),
  });
}
