// A mark in the explorer on the applications that owe something.

import { EventEmitter, FileDecoration, ThemeColor, Uri, window, Disposable, type LogOutputChannel } from 'vscode';
import { overdueWords } from '../core/index.ts';
import type { DueList, ListedRow, Listing } from './dueList.ts';
import { guarded } from './guard.ts';
import type { FolderSettings } from './settings.ts';
import { translated } from './words.ts';

/** By file: what is overdue in it, in words. */
type Marks = ReadonlyMap<string, string>;

export class Decorations implements Disposable {
  readonly #list: DueList;
  readonly #settings: FolderSettings;
  readonly #changed = new EventEmitter<Uri[]>();
  readonly #listener: Disposable;
  #marks: Marks = new Map();
  /** Only the files whose mark is another one now. */
  readonly onDidChange = this.#changed.event;

  constructor(list: DueList, settings: FolderSettings, log: LogOutputChannel) {
    this.#list = list;
    this.#settings = settings;
    this.#listener = list.onDidChange(guarded(log, 'Marking files in the explorer', () => this.#update()));
  }

  of(uri: Uri): FileDecoration | undefined {
    const words = this.#marks.get(uri.toString());
    return words === undefined ? undefined : new FileDecoration('!', words, new ThemeColor('list.warningForeground'));
  }

  dispose(): void {
    this.#listener.dispose();
    this.#changed.dispose();
  }

  #update(): void {
    const before = this.#marks;
    this.#marks = marksOf(this.#list.current, this.#settings);
    const changed = [...new Set([...before.keys(), ...this.#marks.keys()])].filter(key => before.get(key) !== this.#marks.get(key));
    if (changed.length > 0) this.#changed.fire(changed.map(key => Uri.parse(key)));
  }
}

function marksOf({ rows }: Listing, settings: FolderSettings): Marks {
  const files = new Map<string, { uri: Uri; rows: ListedRow[] }>();
  for (const row of rows) {
    const file = files.get(row.uri.toString());
    if (file) file.rows.push(row); else files.set(row.uri.toString(), { uri: row.uri, rows: [row] });
  }
  return new Map([...files].flatMap(([key, file]) => {
    const words = settings.of(file.uri).fileDecorations ? overdueWords(file.rows) : null;
    return words === null ? [] : [[key, translated(words)] as const];
  }));
}

export const registerDecorations = (decorations: Decorations): Disposable => window.registerFileDecorationProvider({ onDidChangeFileDecorations: decorations.onDidChange, provideFileDecoration: uri => decorations.of(uri) });
