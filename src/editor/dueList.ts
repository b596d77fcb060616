// What is due in all applications, at any moment: what the trees, the badge and the status bar show.

import { EventEmitter, type Disposable, type Event, type LogOutputChannel } from 'vscode';
import { countDue, sortRows, type ApplicationRow, type DueRow, type Head } from '../core/index.ts';
import type { Applications } from './applications.ts';
import type { Clock } from './clock.ts';
import { guarded } from './guard.ts';
import type { FolderSettings } from './settings.ts';
import type { Slices } from './slices.ts';

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

/** So many new rows are put in order at a stretch. */
const AT_ONCE = 500;

export class DueList implements Disposable {
  readonly #applications: Applications;
  readonly #slices: Slices;
  readonly #changed = new EventEmitter<Listing>();
  readonly #listeners: readonly Disposable[];
  /** The list that is made, or the next one, which has not begun. */
  #pending: Promise<void> = Promise.resolve();
  #isNext = false;
  /** A list that waits for heads to be made anew. */
  #waiting: Promise<void> = Promise.resolve();
  #ready: () => void = () => undefined;
  readonly onDidChange: Event<Listing> = this.#changed.event;
  /** The workspace has been looked through once. */
  readonly ready = new Promise<void>(resolve => { this.#ready = resolve; });
  current: Listing = listing([], []);

  constructor(applications: Applications, settings: FolderSettings, clock: Clock, slices: Slices, log: LogOutputChannel) {
    this.#applications = applications;
    this.#slices = slices;
    const list = guarded(log, 'Listing what is due', () => this.#list());
    const listNext = (): void => {
      if (this.#isNext) return;
      this.#isNext = true;
      this.#pending = this.#pending.then(list);
    };
    // Heads that time or a setting has overtaken are made anew first; whoever shows the list has settings of its own.
    const wait = guarded(log, 'Listing what is due', async () => { await applications.settled(); listNext(); });
    const listLater = (): void => { this.#waiting = Promise.all([this.#waiting, wait()]).then(() => undefined); };
    this.#listeners = [applications.onDidChange(listNext), settings.onDidChange(listLater), clock.onDidTick(listLater)];
  }

  async settled(): Promise<void> {
    for (let pending; pending !== this.#pending;) {
      await this.#applications.settled();
      await this.#waiting;
      pending = this.#pending;
      await pending;
    }
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#changed.dispose();
  }

  async #list(): Promise<void> {
    this.#isNext = false;
    const [heads, isWhole] = [this.#applications.heads(), this.#applications.ready];
    this.current = listing(heads, await this.#inOrder(heads.flatMap(({ application }) => application?.due ?? [])));
    if (isWhole) this.#ready();
    this.#changed.fire(this.current);
  }

  /** Rows that stand in the list are in order; the others are put there a few at a time. */
  async #inOrder(rows: readonly DueRow[]): Promise<readonly DueRow[]> {
    const wanted = new Set(rows);
    let sorted: readonly DueRow[] = this.current.rows.filter(row => wanted.has(row));
    const known = new Set(sorted);
    const fresh = rows.filter(row => !known.has(row));
    for (let at = 0; at < fresh.length; at += AT_ONCE) sorted = await this.#slices.run(() => sortRows(fresh.slice(at, at + AT_ONCE), sorted));
    return sorted;
  }
}

function listing(heads: readonly Head[], rows: readonly DueRow[]): Listing {
  const readable = heads.flatMap(({ application }) => application ?? []);
  const unreadable = heads.flatMap(({ path, application, fault }) => (application ? [] : [{ path, fault }]));
  return { rows, readable, unreadable, applications: heads.length, counts: countDue(rows.map(({ item }) => item)) };
}
