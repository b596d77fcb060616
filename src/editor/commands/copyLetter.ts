// Copy as Plain Text, Copy as Rich Text: a draft on the clipboard. VS Code's own clipboard takes text alone, so that rich text is copied from a page.

import { Disposable, env, l10n, ViewColumn, window, type LogOutputChannel, type WebviewPanel } from 'vscode';
import { copyPage, mailOf, unfilledIn, type Case, type Note } from '../../core/index.ts';
import type { Documents } from '../documents.ts';
import type { DueList } from '../dueList.ts';
import { chooseDraft, type ChosenDraft } from './draft.ts';
import { registerCommand, say } from './register.ts';

/** The page from which a letter is copied: one at a time. */
export class LetterPage implements Disposable {
  #panel: WebviewPanel | undefined;

  /** What the page holds, while it is open. */
  get html(): string | null {
    return this.#panel?.webview.html ?? null;
  }

  /** Shows the letter; once it is copied the page has done its work. */
  show({ kase, draft }: ChosenDraft): void {
    this.#panel?.dispose();
    const title = l10n.t('Copy as Rich Text');
    const panel = window.createWebviewPanel('jobFollowUp.letter', title, ViewColumn.Active, { enableScripts: true, localResourceRoots: [] });
    this.#panel = panel;
    panel.onDidDispose(() => { if (this.#panel === panel) this.#panel = undefined; });
    panel.webview.onDidReceiveMessage(message => {
      if (message === 'failed') say(l10n.t('The browser did not let the letter be copied. Select it and copy it by hand.'));
      if (message !== 'copied') return;
      panel.dispose();
      sayCopied(kase, draft);
    });
    panel.webview.html = copyPage(mailOf(kase.file, kase.application, draft), { title, copy: l10n.t('Copy') }, newNonce());
  }

  dispose(): void {
    this.#panel?.dispose();
  }
}

export function registerCopyLetter(list: DueList, documents: Documents, page: LetterPage, log: LogOutputChannel): Disposable {
  return Disposable.from(
    registerCommand(log, 'copyAsPlainText', async given => {
      const chosen = await chooseDraft(given, l10n.t('Copy as Plain Text'), list, documents);
      if (!chosen) return;
      const { kase, draft } = chosen;
      await env.clipboard.writeText(mailOf(kase.file, kase.application, draft).text);
      sayCopied(kase, draft);
    }),
    registerCommand(log, 'copyAsRichText', async given => {
      const chosen = await chooseDraft(given, l10n.t('Copy as Rich Text'), list, documents);
      if (chosen) page.show(chosen);
    }),
  );
}

function sayCopied({ file: { text }, application }: Case, draft: Note): void {
  const [open] = unfilledIn(text, draft, application);
  say(open ? l10n.t('Copied, though {0} is still to be filled in.', text.slice(open.start, open.end)) : l10n.t('Copied.'));
}

const newNonce = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
