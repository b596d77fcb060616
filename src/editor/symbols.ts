// The outline of an open application, and the search for people, companies and notes of all applications.

import { Disposable, DocumentSymbol, languages, Location, SymbolInformation, SymbolKind, l10n, type LogOutputChannel, type TextDocument } from 'vscode';
import { outlineOf, symbolsMatching, type OutlineSymbol, type SymbolType } from '../core/index.ts';
import type { Applications } from './applications.ts';
import { placesIn, rangeOf } from './convert.ts';
import { isOurs, type Documents } from './documents.ts';
import { guarded } from './guard.ts';
import { translated } from './words.ts';

const KINDS: Readonly<Record<SymbolType, SymbolKind>> = {
  company: SymbolKind.Package, people: SymbolKind.Namespace, person: SymbolKind.Object, interviews: SymbolKind.Namespace,
  interview: SymbolKind.Event, note: SymbolKind.String, log: SymbolKind.Array, entry: SymbolKind.Event,
};

/** VS Code shows the symbols of each provider under one node of this name, Markdown's headings under another: a root of our own would only repeat it. */
export function registerSymbols(documents: Documents, applications: Applications, log: LogOutputChannel): Disposable {
  return Disposable.from(
    languages.registerDocumentSymbolProvider({ language: 'markdown' }, {
      provideDocumentSymbols: guarded(log, 'The outline', (document: TextDocument): DocumentSymbol[] | undefined => {
        const file = isOurs(document) ? documents.read(document) : null;
        return file ? outlineOf(file).map(symbol => documentSymbol(document, symbol)) : undefined;
      }),
    }, { label: l10n.t('Job Application') }),
    languages.registerWorkspaceSymbolProvider({ provideWorkspaceSymbols: guarded(log, 'The search for symbols', (query: string) => inAll(applications, query)) }),
  );
}

function documentSymbol(document: TextDocument, { type, name, detail, span, selection, children }: OutlineSymbol): DocumentSymbol {
  const symbol = new DocumentSymbol(translated(name), detail ? translated(detail) : '', KINDS[type], rangeOf(document, span), rangeOf(document, selection));
  symbol.children = children.map(child => documentSymbol(document, child));
  return symbol;
}

/** What a file says of itself: where it is listed, there is its text. */
function inAll(applications: Applications, query: string): SymbolInformation[] {
  return applications.all().flatMap(({ uri, file }) => {
    const found = symbolsMatching(file, query);
    const rangeAt = found.length > 0 ? placesIn(file.text) : null;
    return found.map(({ type, name, selection }) => new SymbolInformation(translated(name), KINDS[type], type === 'company' ? file.application?.role?.value ?? '' : file.application?.company?.value ?? '', new Location(uri, rangeAt!(selection))));
  });
}
