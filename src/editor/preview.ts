// The Markdown preview of VS Code shows the cards of an application: the plugin that VS Code asks for, and a fresh page when something has fallen due.

import { commands, Uri, window, workspace, type Disposable, type LogOutputChannel } from 'vscode';
import { previewCards, readFile } from '../core/index.ts';
import { showCards } from '../preview/cards.ts';
import type { MarkdownIt } from '../preview/markdownIt.ts';
import type { Clock } from './clock.ts';
import type { DueList } from './dueList.ts';
import { guarded, inWords } from './guard.ts';
import type { FolderSettings } from './settings.ts';
import { translated } from './words.ts';

/** What VS Code's Markdown extension looks for in what `activate` gives back. */
export interface PreviewPlugin {
  readonly extendMarkdownIt: <T extends MarkdownIt>(md: T) => T;
}

/** Cards in every preview. Of a document VS Code tells the place only when it draws the page: the settings of its folder count then. */
export function previewPlugin(settings: FolderSettings, clock: Clock, log: LogOutputChannel): PreviewPlugin {
  const source = {
    read: (text: string) => readFile('', text, settings.of().me),
    cards: (file: ReturnType<typeof readFile>, env: unknown) => previewCards(file, clock.now(), settings.of(documentOf(env))),
    keepsFrontmatter: (env: unknown) => isSet(workspace.getConfiguration('markdown', documentOf(env) ?? null).inspect('preview.frontMatter')),
    translated,
    failed: (error: unknown) => log.error('A card in the preview failed.', inWords(error)),
  };
  return { extendMarkdownIt: md => guarded(log, 'Adding cards to the preview', () => showCards(md, source))() ?? md };
}

const documentOf = (env: unknown): Uri | undefined => {
  const { currentDocument } = (env ?? {}) as { readonly currentDocument?: unknown };
  return currentDocument instanceof Uri ? currentDocument : undefined;
};

/** By the user, whatever to; the default is VS Code's. */
const isSet = (inspected: { readonly globalValue?: unknown; readonly workspaceValue?: unknown; readonly workspaceFolderValue?: unknown } | undefined): boolean =>
  [inspected?.globalValue, inspected?.workspaceValue, inspected?.workspaceFolderValue].some(value => value !== undefined);

/** A preview follows the text by itself, but not the clock. Drawing it anew flickers: only where the clock changed what is due. */
export function registerPreviewRefresh(list: DueList, clock: Clock, log: LogOutputChannel): Disposable {
  let before = countOf(list);
  let ticked = false;
  const refresh = guarded(log, 'Drawing the preview anew', async () => { await commands.executeCommand('markdown.preview.refresh'); });
  const listeners = [
    clock.onDidTick(() => { ticked = true; }),
    list.onDidChange(() => {
      const count = countOf(list);
      if (ticked && count !== before && isPreviewOpen()) void refresh();
      before = count;
      ticked = false;
    }),
  ];
  return { dispose: () => listeners.forEach(listener => listener.dispose()) };
}

const countOf = ({ current: { counts } }: DueList): string => `${counts.overdue} ${counts.today}`;

/** A panel or an editor; VS Code puts a prefix before the name of a panel. */
export const isPreviewOpen = (): boolean => window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => /\bmarkdown\.preview\b/.test((input as { readonly viewType?: string } | undefined)?.viewType ?? '')));
