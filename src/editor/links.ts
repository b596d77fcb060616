// Links of an application: write to an address, call a number, open the posting.

import { DocumentLink, languages, l10n, Uri, type Disposable, type LogOutputChannel, type TextDocument } from 'vscode';
import { linksIn, type LinkKind } from '../core/index.ts';
import { rangeOf } from './convert.ts';
import { isOurs, type Documents } from './documents.ts';
import { guarded } from './guard.ts';

export function registerLinks(documents: Documents, log: LogOutputChannel): Disposable {
  return languages.registerDocumentLinkProvider({ language: 'markdown' }, {
    provideDocumentLinks: guarded(log, 'Links', (document: TextDocument): DocumentLink[] | undefined => {
      const file = isOurs(document) ? documents.read(document) : null;
      return file ? linksIn(file).map(({ kind, span, target }) => {
        const link = new DocumentLink(rangeOf(document, span), Uri.parse(target, true));
        link.tooltip = tooltipOf(kind);
        return link;
      }) : undefined;
    }),
  });
}

function tooltipOf(kind: LinkKind): string {
  switch (kind) {
    case 'mail': return l10n.t('Write to this address');
    case 'phone': return l10n.t('Call this number');
    case 'posting': return l10n.t('Open the posting');
  }
}
