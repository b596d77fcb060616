// What is due in all applications, at any moment: what the trees, the badge and the status bar show.

import { EventEmitter, type Disposable, type Event, type LogOutputChannel } from 'vscode';
import { countDue, sortRows, type ApplicationRow, type DueRow, type Head } from '../core/index.ts';
import type { Applications } from './applications.ts';
import type { Clock } from './clock.ts';
import { guarded } from './guard.ts';
import type { FolderSettings } from './settings.ts';

/** An application that can't be read: what is due in it nobody knows. */
export interface Unreadable {
  readonly path: string;
  readonly fault: Head['fault'];
}

export interface Listing {
  /** Most urgent first. */
  readonly rows: readonly DueRow[];
  /** Those that can be read, in no particular order; each the same object as long as it says the same. */
  readonly readable: readonly ApplicationRow[];
  readonly unreadable: readonly Unreadable[];
  /** How many applications there are, readable or not. */
  readonly applications: number;
  readonly counts: ReturnType<typeof countDue>;
}

export class DueList implements Disposable {
  readonly #applications: Applications;
  readonly #changed = new EventEmitter<Listing>();
  readonly #listeners: readonly Disposable[];
  #pending: Promise<void> | undefined;
  #ready: () => void = () => undefined;
  readonly onDidChange: Event<Listing> = this.#changed.event;
  /** The workspace has been looked through once. */
  readonly ready = new Promise<void>(resolve => { this.#ready = resolve; });
  current: Listing = listed([]);

  constructor(applications: Applications, settings: FolderSettings, clock: Clock, log: LogOutputChannel) {
    this.#applications = applications;
    const list = guarded(log, 'Listing what is due', () => this.#list());
    // Heads that time or a setting has overtaken are made anew first; whoever shows the list has settings of its own.
    const listLater = guarded(log, 'Listing what is due', () => (this.#pending = applications.settled().then(() => this.#list())));
    this.#listeners = [applications.onDidChange(list), settings.onDidChange(listLater), clock.onDidTick(listLater)];
  }

  async settled(): Promise<void> {
    await this.#applications.settled();
    await this.#pending;
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#changed.dispose();
  }

  #list(): void {
    this.current = listed(this.#applications.heads());
    if (this.#applications.ready) this.#ready();
    this.#changed.fire(this.current);
  }
}

function listed(heads: readonly Head[]): Listing {
  const readable = heads.flatMap(({ application }) => application ?? []);
  const rows = sortRows(readable.flatMap(({ due }) => due));
  const unreadable = heads.flatMap(({ path, application, fault }) => (application ? [] : [{ path, fault }]));
  return { rows, readable, unreadable, applications: heads.length, counts: countDue(rows.map(({ item }) => item)) };
}
