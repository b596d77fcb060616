// The outline of an open application, and the search for people, companies and notes of all applications.

import { Disposable, DocumentSymbol, languages, Location, Range, SymbolInformation, SymbolKind, l10n, type LogOutputChannel, type TextDocument } from 'vscode';
import { outlineOf, searchBy, searchNames, type OutlineSymbol, type SymbolType } from '../core/index.ts';
import type { Applications } from './applications.ts';
import { rangeOf, uriOf } from './convert.ts';
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

/** A company has its role beside it, whatever stands in its file the company. */
function inAll(applications: Applications, query: string): SymbolInformation[] {
  const isFound = searchBy(query);
  return applications.heads().flatMap(head => searchNames(head).filter(({ name }) => isFound(name)).map(({ type, name, line, column, length }) => (
    new SymbolInformation(name, KINDS[type], (type === 'company' ? head.application?.role : head.application?.company) ?? '', new Location(uriOf(head), new Range(line, column, line, column + length)))
  )));
}
