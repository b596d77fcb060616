// What is due in all applications, at any moment: what the tree, the badge and the status bar show.

import { EventEmitter, type Disposable, type Event, type LogOutputChannel, type Uri } from 'vscode';
import { applicationRow, caseOf, countDue, dueInCase, nextChange, rowOf, sortRows, type ApplicationRow, type DueRow, type Instant, type ReadFile, type Settings } from '../core/index.ts';
import type { ApplicationFile, Applications } from './applications.ts';
import type { Clock } from './clock.ts';
import { guarded, inWords } from './guard.ts';
import type { FolderSettings } from './settings.ts';
import type { Slices } from './slices.ts';

/** A row with the file that it is from. */
export interface ListedRow extends DueRow {
  readonly uri: Uri;
  /** The text that its places speak of. */
  readonly text: string;
}

/** An application with what is due in it; the same object as long as nothing of it has changed. */
export interface ListedApplication extends ApplicationRow {
  readonly uri: Uri;
  readonly due: readonly ListedRow[];
}

/** An application that can't be read: what is due in it nobody knows. */
export interface Unreadable {
  readonly uri: Uri;
  readonly file: ReadFile;
}

export interface Listing {
  /** Most urgent first. */
  readonly rows: readonly ListedRow[];
  /** Those that can be read, in no particular order. */
  readonly readable: readonly ListedApplication[];
  readonly unreadable: readonly Unreadable[];
  /** How many applications there are, readable or not. */
  readonly applications: number;
  readonly counts: ReturnType<typeof countDue>;
}

const NOTHING: Listing = { rows: [], readable: [], unreadable: [], applications: 0, counts: countDue([]) };

/** What is listed of one file, and until when it holds. */
interface Known {
  readonly file: ReadFile;
  readonly settings: Settings;
  readonly application: ListedApplication | null;
  readonly since: Instant;
  readonly until: Instant;
}

export class DueList implements Disposable {
  readonly #applications: Applications;
  readonly #settings: FolderSettings;
  readonly #clock: Clock;
  readonly #slices: Slices;
  readonly #log: LogOutputChannel;
  readonly #changed = new EventEmitter<Listing>();
  readonly #listeners: readonly Disposable[];
  #known = new Map<string, Known>();
  #working: Promise<void> | undefined;
  #again = false;
  #ready: () => void = () => undefined;
  readonly onDidChange: Event<Listing> = this.#changed.event;
  /** The workspace has been looked through once. */
  readonly ready = new Promise<void>(resolve => { this.#ready = resolve; });
  current: Listing = NOTHING;

  constructor(applications: Applications, settings: FolderSettings, clock: Clock, slices: Slices, log: LogOutputChannel) {
    this.#applications = applications;
    this.#settings = settings;
    this.#clock = clock;
    this.#slices = slices;
    this.#log = log;
    const update = (): void => this.#update();
    this.#listeners = [applications.onDidChange(update), settings.onDidChange(update), clock.onDidTick(update)];
  }

  async settled(): Promise<void> {
    do {
      await this.#applications.settled();
      await this.#working;
    } while (this.#working);
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#clock.wakeAt(this, Infinity);
    this.#changed.dispose();
  }

  /** Computes what no longer holds; what happens meanwhile is taken up in a second round. */
  #update(): void {
    if (this.#working) {
      this.#again = true;
      return;
    }
    this.#working = guarded(this.#log, 'Listing what is due', () => this.#compute())()!.finally(() => {
      this.#working = undefined;
      if (this.#again) {
        this.#again = false;
        this.#update();
      }
    });
  }

  async #compute(): Promise<void> {
    const files = this.#applications.all();
    const now = this.#clock.now();
    const known = new Map<string, Known>();
    for (const file of files) {
      const key = file.uri.toString();
      const before = this.#known.get(key);
      const settings = this.#settings.of(file.uri);
      const holds = before && before.file === file.file && before.settings === settings && before.since <= now && now < before.until;
      known.set(key, holds ? before : await this.#slices.run(() => this.#listed(file, settings, now)));
    }
    this.#known = known;
    this.#clock.wakeAt(this, [...known.values()].reduce((next, { until }) => Math.min(next, until), Infinity));
    const readable = [...known.values()].flatMap(({ application }) => application ?? []);
    const rows = sortRows(readable.flatMap(({ due }) => due));
    this.current = { rows, readable, unreadable: files.filter(({ file }) => !file.application), applications: files.length, counts: countDue(rows.map(({ item }) => item)) };
    if (this.#applications.ready) this.#ready();
    this.#changed.fire(this.current);
  }

  /** A file in which the core fails is said in the log and leaves the others alone. */
  #listed({ uri, file }: ApplicationFile, settings: Settings, now: Instant): Known {
    const none: Known = { file, settings, application: null, since: now, until: Infinity };
    try {
      const kase = caseOf(file, now, settings);
      if (!kase) return none;
      const items = dueInCase(kase);
      const due = sortRows(items.map(item => ({ ...rowOf(item, file, now, settings), uri, text: file.text })));
      return { ...none, application: { ...applicationRow(kase, due), uri, due }, until: nextChange(kase.application, items, now, settings) };
    } catch (error) {
      this.#log.error(`What is due in ${uri.path} can't be told.`, inWords(error));
      return none;
    }
  }
}
