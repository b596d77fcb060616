// Inlay hints: behind a promise in a letter the days that it means.

import { Disposable, EventEmitter, InlayHint, languages, type LogOutputChannel, type Range, type TextDocument } from 'vscode';
import { hintsIn } from '../core/index.ts';
import type { Clock } from './clock.ts';
import { plainText, spanOf } from './convert.ts';
import { isOurs, type Documents } from './documents.ts';
import { guarded } from './guard.ts';
import type { FolderSettings } from './settings.ts';
import { translated } from './words.ts';

/** Those of drafts count from today: a new day makes them anew. */
export function registerHints(documents: Documents, settings: FolderSettings, clock: Clock, log: LogOutputChannel): Disposable {
  const stale = new EventEmitter<void>();
  const provider = languages.registerInlayHintsProvider({ language: 'markdown' }, {
    onDidChangeInlayHints: stale.event,
    provideInlayHints: guarded(log, 'Showing what promises mean', (document: TextDocument, range: Range): InlayHint[] => {
      if (!isOurs(document) || !settings.of(document.uri).inlayHints) return [];
      const kase = documents.kase(document);
      return kase ? hintsIn(kase, spanOf(document, range)).map(({ offset, label, tooltip }) => {
        const hint = new InlayHint(document.positionAt(offset), translated(label));
        hint.paddingLeft = true;
        hint.tooltip = plainText(translated(tooltip));
        return hint;
      }) : [];
    }),
  });
  return Disposable.from(provider, stale, clock.onDidTick(() => stale.fire()), settings.onDidChange(() => stale.fire()));
}
