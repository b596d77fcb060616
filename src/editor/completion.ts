// Completions in an application: each part of the file offers what belongs there, by Ctrl+Space, and where a value begins.

import { CompletionItem, CompletionItemKind, CompletionList, CompletionTriggerKind, l10n, languages, SnippetString, type CancellationToken, type CompletionContext, type CompletionItemProvider, type Disposable, type LogOutputChannel, type Position, type TextDocument } from 'vscode';
import { completionsAt, english, type Completion } from '../core/index.ts';
import type { Clock } from './clock.ts';
import { rangeOf } from './convert.ts';
import { isOurs, type Documents } from './documents.ts';
import { guarded } from './guard.ts';
import type { FolderSettings } from './settings.ts';
import { translated } from './words.ts';

/**
 * Behind a colon, a greeting, a bullet, a bracket, a comma or the marks of a heading a value begins; a hyphen goes on with a day or a directive.
 * Letters are left out, since VS Code leaves those to its quick suggestions, which Markdown has not; line breaks too, since a second Enter would take the first choice.
 */
const TRIGGERS = [...' -[,#'];

export function registerCompletions(documents: Documents, settings: FolderSettings, clock: Clock, log: LogOutputChannel): Disposable {
  const provider: CompletionItemProvider = {
    provideCompletionItems: guarded(log, 'Completing', (document: TextDocument, position: Position, _: CancellationToken, { triggerKind }: CompletionContext): CompletionList => {
      const file = isOurs(document) ? documents.read(document) : null;
      if (!file) return new CompletionList();
      const asked = triggerKind === CompletionTriggerKind.Invoke;
      const found = completionsAt(file, document.offsetAt(position), clock.now(), settings.of(document.uri), asked);
      // What "Dec 10" means is known when it is typed: days are asked for again with each letter.
      return new CompletionList(found.map((completion, index) => itemOf(document, completion, index)), found.some(({ kind }) => kind === 'day'));
    }),
  };
  return languages.registerCompletionItemProvider({ language: 'markdown' }, provider, ...TRIGGERS);
}

const KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property, value: CompletionItemKind.EnumMember, person: CompletionItemKind.User, day: CompletionItemKind.Event, note: CompletionItemKind.Snippet, rule: CompletionItemKind.Constant,
};

/** The order is the core's, not that of the alphabet. */
function itemOf(document: TextDocument, { kind, label, description, meaning, span, newText, snippet, filter, again }: Completion, index: number): CompletionItem {
  const item = new CompletionItem({ label, ...(description ? { description: translated(description) } : {}) }, KINDS[kind]);
  const range = rangeOf(document, span);
  item.range = range;
  // The list begins at what stands there.
  item.preselect = !range.isEmpty && document.getText(range) === newText;
  item.insertText = snippet ? new SnippetString(newText) : newText;
  item.keepWhitespace = true;
  // In German too somebody may type English days, as the file has English keys.
  item.filterText = [...new Set([translated(filter), english(filter)])].join(' ');
  item.sortText = String(index).padStart(4, '0');
  if (meaning) item.documentation = translated(meaning);
  if (again) item.command = { command: 'editor.action.triggerSuggest', title: l10n.t('Suggest') };
  return item;
}
