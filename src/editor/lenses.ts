// Lenses: above notes and interviews how they stand, with a link that acts on that very note whatever the cursor.

import { CodeLens, Disposable, EventEmitter, languages, type Command, type LogOutputChannel, type TextDocument } from 'vscode';
import { lensesOf, placeOfInterview, placeOfNote, type Lens, type LensAction } from '../core/index.ts';
import type { Clock } from './clock.ts';
import { argumentFor } from './commands/choose.ts';
import { rangeOf } from './convert.ts';
import { isOurs, type Documents } from './documents.ts';
import { guarded } from './guard.ts';
import type { FolderSettings } from './settings.ts';
import { translated } from './words.ts';

/** Edits make VS Code ask again by itself. The clock ticks for every document in sight: its problems ask it to. */
export function registerLenses(documents: Documents, settings: FolderSettings, clock: Clock, log: LogOutputChannel): Disposable {
  const stale = new EventEmitter<void>();
  const provider = languages.registerCodeLensProvider({ language: 'markdown' }, {
    onDidChangeCodeLenses: stale.event,
    provideCodeLenses: guarded(log, 'Showing lenses', (document: TextDocument): CodeLens[] => {
      if (!isOurs(document) || !settings.of(document.uri).codeLens) return [];
      const kase = documents.kase(document);
      return kase ? lensesOf(kase).map(lens => new CodeLens(rangeOf(document, lens.span), commandOf(document, lens))) : [];
    }),
  });
  return Disposable.from(provider, stale, clock.onDidTick(() => stale.fire()), settings.onDidChange(() => stale.fire()));
}

function commandOf(document: TextDocument, { title, action }: Lens): Command {
  // What looks like an icon in a name is none.
  const shown = translated(title).replace(/\$\([\w-]+(?:~\w+)?\)/g, '\\$&');
  return action ? { title: shown, command: `jobFollowUp.${action.command}`, arguments: [argumentOf(document, action)] } : { title: shown, command: '' };
}

function argumentOf(document: TextDocument, action: LensAction): object {
  if ('note' in action) return argumentFor('note', document.uri, placeOfNote(action.note));
  if ('interview' in action) return argumentFor('interview', document.uri, placeOfInterview(action.interview));
  return { type: 'row', row: { ...action.row, uri: document.uri, text: document.getText() } };
}
