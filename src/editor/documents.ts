// Open documents as the core reads and judges them: each version once, ordinary Markdown never.

import { window, workspace, type TextDocument, type Uri } from 'vscode';
import { caseOf, dueInCase, readEdited, readFile, type Case, type DueItem, type ReadFile } from '../core/index.ts';
import type { Clock } from './clock.ts';
import type { FolderSettings } from './settings.ts';

/** What is known of one version of a document. */
interface Reading {
  readonly version: number;
  /** A change of the user's name changes whose a note is. */
  readonly me: object;
  readonly file: ReadFile;
}

export class Documents {
  readonly #settings: FolderSettings;
  readonly #clock: Clock;
  readonly #readings = new WeakMap<TextDocument, Reading>();

  constructor(settings: FolderSettings, clock: Clock) {
    this.#settings = settings;
    this.#clock = clock;
  }

  /** The document's present text, read; null for anything but an application. Costs ordinary Markdown a look at its first line. */
  read(document: TextDocument): ReadFile | null {
    if (document.isClosed || !isFence(document.lineAt(0).text)) return null;
    const { me } = this.#settings.of(document.uri);
    const known = this.#readings.get(document);
    if (known && known.version === document.version && known.me === me) return known.file.isApplication ? known.file : null;
    const file = known?.me === me ? readEdited(known.file, document.getText(), me) : readFile(document.uri.toString(), document.getText(), me);
    this.#readings.set(document, { version: document.version, me, file });
    return file.isApplication ? file : null;
  }

  /** The document's case at this moment; null where it is no readable application. */
  kase(document: TextDocument): Case | null {
    const file = this.read(document);
    return file && caseOf(file, this.#clock.now(), this.#settings.of(document.uri));
  }

  /** The case with what is due in it. */
  due(document: TextDocument): { readonly kase: Case; readonly items: readonly DueItem[] } | null {
    const kase = this.kase(document);
    return kase && { kase, items: dueInCase(kase) };
  }
}

/** A first line that can open a frontmatter. */
export const isFence = (line: string): boolean => /^\uFEFF?---[ \t]*$/.test(line);

/** Documents whose faults we speak of: Markdown that a person edits, not one side of a comparison or a page of history. */
export const isOurs = (document: TextDocument): boolean => document.languageId === 'markdown' && !document.isClosed
  && (document.uri.scheme === 'untitled' || workspace.fs.isWritableFileSystem(document.uri.scheme) === true || workspace.getWorkspaceFolder(document.uri) !== undefined);

/** Does somebody see the document, or a tab that holds it? Others that extensions opened, ours too, are open only for them. */
export const isShown = (document: TextDocument): boolean => isInTab(document.uri) || window.visibleTextEditors.some(editor => editor.document === document);

export function isInTab(uri: Uri): boolean {
  const key = uri.toString();
  return window.tabGroups.all.some(group => group.tabs.some(({ input }) => {
    const { uri: own, modified } = (input ?? {}) as { readonly uri?: Uri; readonly modified?: Uri };
    return own?.toString() === key || modified?.toString() === key;
  }));
}

/** The document of a file, where one is open. */
export function openDocument(uri: Uri): TextDocument | undefined {
  const key = uri.toString();
  return workspace.textDocuments.find(document => document.uri.toString() === key);
}
