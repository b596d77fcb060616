// A mark in the explorer on the applications that owe something.

import { EventEmitter, FileDecoration, ThemeColor, Uri, window, Disposable, type LogOutputChannel } from 'vscode';
import { overdueWords, type DueRow } from '../core/index.ts';
import type { DueList, Listing } from './dueList.ts';
import { guarded } from './guard.ts';
import type { FolderSettings } from './settings.ts';
import { translated } from './words.ts';

/** By file: what is due in it, where something is overdue. It is put into words where somebody looks. */
type Marks = ReadonlyMap<string, readonly DueRow[]>;

/** VS Code takes no more at a time; beyond that, all are looked at again. */
const MOST_NEWS = 250;

export class Decorations implements Disposable {
  readonly #list: DueList;
  readonly #settings: FolderSettings;
  readonly #changed = new EventEmitter<Uri[] | undefined>();
  readonly #listeners: readonly Disposable[];
  #marks: Marks = new Map();
  /** Only the files whose mark is another one now; undefined: it may be any. */
  readonly onDidChange = this.#changed.event;

  constructor(list: DueList, settings: FolderSettings, log: LogOutputChannel) {
    this.#list = list;
    this.#settings = settings;
    this.#listeners = [
      list.onDidChange(guarded(log, 'Marking files in the explorer', () => this.#update())),
      settings.onDidChange(() => this.#changed.fire(undefined)),
    ];
  }

  of(uri: Uri): FileDecoration | undefined {
    const due = this.#marks.get(uri.toString());
    return due && this.#settings.of(uri).fileDecorations ? new FileDecoration('!', wordsFor(due), new ThemeColor('list.warningForeground')) : undefined;
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#changed.dispose();
  }

  #update(): void {
    const before = this.#marks;
    this.#marks = marksOf(this.#list.current);
    const changed = [...new Set([...before.keys(), ...this.#marks.keys()])].filter(key => differ(before.get(key), this.#marks.get(key)));
    if (changed.length > MOST_NEWS) this.#changed.fire(undefined);
    else if (changed.length > 0) this.#changed.fire(changed.map(key => Uri.parse(key)));
  }
}

const marksOf = ({ readable }: Listing): Marks => new Map(readable.flatMap(({ path, due }) => (due[0]?.item.urgency === 'overdue' ? [[path, due] as const] : [])));

function wordsFor(due: readonly DueRow[]): string {
  const words = overdueWords(due);
  return words ? translated(words) : '';
}

const differ = (a: readonly DueRow[] | undefined, b: readonly DueRow[] | undefined): boolean => a !== b && (!a || !b || wordsFor(a) !== wordsFor(b));

export const registerDecorations = (decorations: Decorations): Disposable => window.registerFileDecorationProvider({ onDidChangeFileDecorations: decorations.onDidChange, provideFileDecoration: uri => decorations.of(uri) });
