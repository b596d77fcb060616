// Findings under the text, while typing: in open applications, and nowhere else.

import { Disposable, languages, workspace, type DiagnosticCollection, type LogOutputChannel, type TextDocument } from 'vscode';
import { nextChange } from '../core/index.ts';
import type { Clock } from './clock.ts';
import { diagnosticOf, SOURCE } from './convert.ts';
import { isOurs, type Documents } from './documents.ts';
import { guarded } from './guard.ts';
import type { RulePages } from './rulePages.ts';
import type { FolderSettings } from './settings.ts';
import type { Slices } from './slices.ts';

/** After the last keystroke. */
const TYPING = 150;

export function registerDiagnostics(documents: Documents, settings: FolderSettings, clock: Clock, slices: Slices, pages: RulePages, log: LogOutputChannel): Disposable {
  const collection = languages.createDiagnosticCollection(SOURCE);
  const waiting = new Map<TextDocument, ReturnType<typeof setTimeout>>();
  const holdsUntil = new Map<TextDocument, number>();

  const look = guarded(log, 'Checking an application', (document: TextDocument): void => {
    waiting.delete(document);
    const due = isOurs(document) ? documents.due(document) : null;
    if (due) holdsUntil.set(document, nextChange(due.kase.application, due.items, due.now, due.kase.settings)); else holdsUntil.delete(document);
    clock.wakeAt(collection, Math.min(...holdsUntil.values()));
    show(collection, document, documents, pages);
  });
  const lookSoon = (document: TextDocument): void => {
    clearTimeout(waiting.get(document));
    waiting.set(document, setTimeout(() => look(document), TYPING));
  };
  const forget = (document: TextDocument): void => {
    clearTimeout(waiting.get(document));
    waiting.delete(document);
    holdsUntil.delete(document);
    clock.wakeAt(collection, Math.min(...holdsUntil.values()));
    collection.delete(document.uri);
  };
  const lookAtAll = (): void => workspace.textDocuments.forEach(document => void slices.run(() => look(document)));
  /** A file may be gone while its text is still open: what it says counts no more, until somebody types on. */
  const gone = (path: string): void => {
    for (const document of workspace.textDocuments) {
      const own = document.uri.toString();
      if (own === path || own.startsWith(`${path}/`)) forget(document);
    }
  };
  const watcher = workspace.createFileSystemWatcher('**', true, true);

  lookAtAll();
  return Disposable.from(
    collection, watcher,
    watcher.onDidDelete(uri => gone(uri.toString())),
    workspace.onDidDeleteFiles(({ files }) => files.forEach(uri => gone(uri.toString()))),
    workspace.onDidOpenTextDocument(look),
    workspace.onDidCloseTextDocument(forget),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => { if (document.languageId === 'markdown' && contentChanges.length > 0) lookSoon(document); }),
    workspace.onDidChangeWorkspaceFolders(lookAtAll),
    settings.onDidChange(lookAtAll),
    clock.onDidTick(lookAtAll),
    new Disposable(() => waiting.forEach(clearTimeout)),
  );
}

function show(collection: DiagnosticCollection, document: TextDocument, documents: Documents, pages: RulePages): void {
  const findings = isOurs(document) ? documents.findings(document) : [];
  if (findings.length > 0) collection.set(document.uri, findings.map(finding => diagnosticOf(document, finding, pages(finding.rule))));
  else if (collection.has(document.uri)) collection.delete(document.uri);
}
