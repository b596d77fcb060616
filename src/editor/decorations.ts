// A mark in the explorer on the applications that owe something.

import { EventEmitter, FileDecoration, ThemeColor, Uri, window, Disposable, type LogOutputChannel } from 'vscode';
import { overdueWords } from '../core/index.ts';
import type { DueList, Listing } from './dueList.ts';
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

const marksOf = ({ readable }: Listing, settings: FolderSettings): Marks => new Map(readable.flatMap(({ path, due }) => {
  // Most owe nothing, and a look at the settings of a file is dear.
  if (due[0]?.item.urgency !== 'overdue') return [];
  const words = settings.of(Uri.parse(path)).fileDecorations ? overdueWords(due) : null;
  return words === null ? [] : [[path, translated(words)] as const];
}));

export const registerDecorations = (decorations: Decorations): Disposable => window.registerFileDecorationProvider({ onDidChangeFileDecorations: decorations.onDidChange, provideFileDecoration: uri => decorations.of(uri) });
