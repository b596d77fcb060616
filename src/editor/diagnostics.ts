// Findings under the text, while typing: in open applications, and nowhere else.

import { Disposable, languages, window, workspace, type DiagnosticCollection, type LogOutputChannel, type TextDocument } from 'vscode';
import { nextChange, type Finding } from '../core/index.ts';
import type { Clock } from './clock.ts';
import { diagnosticOf, SOURCE } from './convert.ts';
import { isOurs, isShown, type Documents } from './documents.ts';
import type { Findings } from './findings.ts';
import { guarded } from './guard.ts';
import type { RulePages } from './rulePages.ts';
import type { FolderSettings } from './settings.ts';
import type { Slices } from './slices.ts';

/** After the last keystroke. */
const TYPING = 150;

export function registerDiagnostics(documents: Documents, findings: Findings, settings: FolderSettings, clock: Clock, slices: Slices, pages: RulePages, log: LogOutputChannel): Disposable {
  const collection = languages.createDiagnosticCollection(SOURCE);
  const waiting = new Map<TextDocument, ReturnType<typeof setTimeout>>();
  /** The documents looked at, each with the moment until which that holds. */
  const known = new Map<TextDocument, number>();
  const wake = (): void => clock.wakeAt(collection, Math.min(...known.values()));

  const look = guarded(log, 'Checking an application', (document: TextDocument): void => {
    clearTimeout(waiting.get(document));
    waiting.delete(document);
    if (!isOurs(document) || !isShown(document)) return forget(document);
    const due = documents.due(document);
    known.set(document, due ? nextChange(due.kase.application, due.items, due.kase.now, due.kase.settings) : Infinity);
    wake();
    show(collection, document, findings.of(document, due?.kase), pages);
  });
  const forget = (document: TextDocument): void => {
    clearTimeout(waiting.get(document));
    waiting.delete(document);
    if (known.delete(document)) wake();
    collection.delete(document.uri);
  };
  const lookSoon = (document: TextDocument): void => {
    clearTimeout(waiting.get(document));
    waiting.set(document, setTimeout(() => look(document), TYPING));
  };
  const lookAgain = (): void => known.forEach((_, document) => void slices.run(() => look(document)));
  /** Takes up what has come into sight, and lets go of what has left it. */
  const lookAround = (): void => workspace.textDocuments.forEach(document => {
    if (document.languageId === 'markdown' && known.has(document) !== isShown(document)) void slices.run(() => look(document));
  });
  /** A file may be gone while its text is still open: what it says counts no more, until somebody types on. */
  const gone = (path: string): void => workspace.textDocuments.forEach(document => {
    const own = document.uri.toString();
    if (own === path || own.startsWith(`${path}/`)) forget(document);
  });
  const watcher = workspace.createFileSystemWatcher('**', true, true);

  lookAround();
  return Disposable.from(
    collection, watcher,
    watcher.onDidDelete(uri => gone(uri.toString())),
    workspace.onDidDeleteFiles(({ files }) => files.forEach(uri => gone(uri.toString()))),
    workspace.onDidOpenTextDocument(lookAround),
    workspace.onDidCloseTextDocument(forget),
    window.tabGroups.onDidChangeTabs(({ opened, closed }) => { if (opened.length + closed.length > 0) lookAround(); }),
    window.onDidChangeVisibleTextEditors(lookAround),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => { if (document.languageId === 'markdown' && contentChanges.length > 0) lookSoon(document); }),
    workspace.onDidChangeWorkspaceFolders(lookAgain),
    settings.onDidChange(lookAgain),
    findings.onDidChange(lookAgain),
    clock.onDidTick(lookAgain),
    pages.onDidFind(lookAgain),
    new Disposable(() => waiting.forEach(clearTimeout)),
  );
}

/** Nothing is set where nothing was and is. */
function show(collection: DiagnosticCollection, document: TextDocument, findings: readonly Finding[], pages: RulePages): void {
  if (findings.length > 0) collection.set(document.uri, findings.map(finding => diagnosticOf(document, finding, pages.of(finding.rule))));
  else if (collection.has(document.uri)) collection.delete(document.uri);
}
