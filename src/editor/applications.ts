// The applications of all workspace folders: found, read without opening them, and kept right whoever changes them.

import { EventEmitter, FileSystemError, Uri, window, workspace, type Disposable, type Event, type LogOutputChannel, type TextDocument } from 'vscode';
import { headKey, headOf, holdsAt, readFile, type Head, type Instant, type KeptHead, type ReadFile, type Settings } from '../core/index.ts';
import { Agenda, type Quiet } from './agenda.ts';
import type { Clock } from './clock.ts';
import { isFence, openDocument, type Documents } from './documents.ts';
import { encodingFor, isSettled, stampOf, textOf } from './fileText.ts';
import { guarded, inWords } from './guard.ts';
import type { HeadCache } from './headCache.ts';
import { findMarkdown, isMarkdown, isNeverListed } from './markdownFiles.ts';
import type { FolderSettings } from './settings.ts';
import { inParallel, type Slices } from './slices.ts';

/** A Markdown file of the workspace, application or not. */
interface Listed {
  readonly uri: Uri;
  /** What the disk said of it when it was read last; null where it has to be read in any case, or was read from a document. */
  stamp: string | null;
  /** Under which settings the head was made (`headKey`), and in which encoding. */
  key: string;
  /** Null: it is no application. */
  head: Head | null;
}

/** How far a batch of files has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

const AT_ONCE = 16;
/** Between two looks at the time. */
const ADDRESSES = 200;
/** After the last keystroke. */
const TYPING = 150;
/** Between two looks at the whole disk: people go back and forth between windows. */
const REST = 60_000;
/** So many files take a while: their progress is shown, and what came of them is kept at once. */
const MANY = 200;
/** Before the first word about the progress, and between two. */
const NEWS = 100;

/**
 * Every event says no more than "look again": at one file, or at which files there are. What is seen then is the truth of that
 * moment, an open document before the file on disk; looks never overlap, so that the last event always has the last word.
 */
export class Applications implements Disposable {
  readonly #settings: FolderSettings;
  readonly #documents: Documents;
  readonly #clock: Clock;
  readonly #cache: HeadCache;
  readonly #slices: Slices;
  readonly #log: LogOutputChannel;
  readonly #diskNow: () => Instant;
  readonly #files = new Map<string, Listed>();
  #keys = new WeakMap<Settings, string>();
  /** The news of other programs comes in bursts. */
  readonly #agenda = new Agenda<Uri>();
  /** What is gone may have been a folder, of which alone the news tells. */
  readonly #gone = new Set<string>();
  /** Being looked at: their stamps may be newer than their heads. */
  readonly #inHand = new Set<Listed>();
  /** Left unread when the user stopped the reading. */
  readonly #left = new Set<string>();
  #toldLeft = 0;
  readonly #changed = new EventEmitter<void>();
  readonly #read = new EventEmitter<Uri>();
  readonly #progressed = new EventEmitter<void>();
  readonly #listeners: readonly Disposable[];
  #caughtUp = performance.now();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #armedFor = Infinity;
  #looking: Promise<void> | undefined;
  #stopped = false;
  #unsaved = 0;
  #disposed = false;
  #remembered = false;
  /** Applications came, went or changed. */
  readonly onDidChange: Event<void> = this.#changed.event;
  /** A text was read anew, whatever it says. */
  readonly onDidRead: Event<Uri> = this.#read.event;
  /** Another word can be said about `progress` or `left`. */
  readonly onDidProgress: Event<void> = this.#progressed.event;
  /** Has the workspace been looked through once? */
  ready = false;
  /** Null where nothing is read that takes a while. */
  progress: Progress | null = null;
  /** How many texts were read and understood so far: what a change costs. */
  reads = 0;

  /** `diskNow`: the clock that dates files, in milliseconds since 1970. */
  constructor(settings: FolderSettings, documents: Documents, clock: Clock, cache: HeadCache, slices: Slices, log: LogOutputChannel, diskNow: () => Instant = Date.now) {
    this.#settings = settings;
    this.#documents = documents;
    this.#clock = clock;
    this.#cache = cache;
    this.#slices = slices;
    this.#log = log;
    this.#diskNow = diskNow;
    this.#listeners = this.#listen();
    this.#listSoon(0);
  }

  /** The heads of all applications, a new one for each reading; what is in them stays the same object as long as it says the same. */
  heads(): readonly Head[] {
    return [...this.#files.values()].flatMap(({ head }) => head ?? []);
  }

  /** The head of the application in this file; null where there is none. */
  headOf(uri: Uri): Head | null {
    return this.#files.get(uri.toString())?.head ?? null;
  }

  /** The whole application, as it stands in its document or else on the disk; null where there is none, or it can't be had. */
  async read(uri: Uri): Promise<ReadFile | null> {
    const document = openDocument(uri);
    if (document && !document.isClosed) return this.#documents.read(document);
    try {
      const text = await textOf(uri, await workspace.fs.stat(uri), this.#log);
      return text === null ? null : asApplication(uri, text, this.#settings);
    } catch (error) {
      if (!isGone(error)) this.#log.warn(`${uri.path} can't be read.`, inWords(error));
      return null;
    }
  }

  /** How many files were left unread when the user stopped the reading. */
  get left(): number {
    return this.#left.size;
  }

  /** Looks through everything anew, as if nothing were known. */
  async refresh(): Promise<void> {
    for (const file of this.#files.values()) this.#lookAt(file);
    this.#left.clear();
    this.#listSoon(0);
    await this.settled();
  }

  /** Watchers start late and lose events (of a file that comes and goes at once, of a burst, of a sleeping disk): what differs from the disk is read anew. */
  catchUp(): void {
    this.#caughtUp = performance.now();
    for (const [key, { uri }] of this.#files) if (!this.#agenda.has(key) && !this.#left.has(key)) this.#wait(uri, 0);
    this.#listSoon(0);
  }

  /** Leaves what is being read as it is known, until `refresh` or until it changes again. */
  stop(): void {
    this.#stopped = this.progress !== null;
  }

  /** Keeps the heads for the next start, where any of them is news; of a file that is in hand nothing, whatever asks for it: a window may close at any moment. */
  async keep(): Promise<void> {
    if (this.#unsaved === 0) return;
    this.#unsaved = 0;
    const kept = [...this.#files].filter(([, file]) => file.stamp !== null && !this.#inHand.has(file));
    await this.#cache.save(kept.map(([path, { stamp, key, head }]): KeptHead => ({ path, stamp: stamp!, key, head })));
  }

  /** Nothing waits to be looked at. */
  async settled(): Promise<void> {
    while (!this.#disposed && (this.#looking || !this.#agenda.isEmpty || this.#gone.size > 0)) {
      await (this.#looking ?? new Promise(resume => setTimeout(resume, 20)));
    }
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
    for (const listener of this.#listeners) listener.dispose();
    this.#clock.wakeAt(this, Infinity);
    this.#changed.dispose();
    this.#read.dispose();
    this.#progressed.dispose();
  }

  #listen(): Disposable[] {
    const watcher = workspace.createFileSystemWatcher('**');
    return [
      watcher,
      // A file that went and came again within a moment is announced as changed.
      watcher.onDidChange(uri => { if (this.#files.has(uri.toString())) this.#look(uri, 'burst'); else if (isMarkdown(uri)) this.#came(uri); }),
      watcher.onDidCreate(uri => { if (isMarkdown(uri) || isPerhapsFolder(uri)) this.#came(uri); }),
      watcher.onDidDelete(uri => this.#went(uri)),
      workspace.onDidCreateFiles(({ files }) => files.forEach(uri => this.#came(uri))),
      workspace.onDidDeleteFiles(({ files }) => files.forEach(uri => this.#went(uri))),
      workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri, newUri }) => { this.#went(oldUri); this.#came(newUri); })),
      workspace.onDidOpenTextDocument(({ uri }) => this.#look(uri, 0)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => { if (contentChanges.length > 0) this.#look(document.uri, TYPING); }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#look(uri, 'burst')),
      workspace.onDidSaveTextDocument(document => this.#saved(document)),
      workspace.onDidChangeWorkspaceFolders(() => { this.#lookAgain(file => this.#isOfSettings(file)); this.#listSoon(0); }),
      workspace.onDidChangeConfiguration(event => { if (event.affectsConfiguration('files.exclude')) this.#listSoon(0); if (event.affectsConfiguration('files.encoding')) this.#reencoded(); }),
      this.#settings.onDidChange(() => this.#lookAgain(file => this.#isOfSettings(file))),
      this.#clock.onDidTick(() => { const now = this.#clock.now(); this.#lookAgain(({ uri, head }) => head === null || holdsAt(head, now) || this.#left.has(uri.toString())); }),
      window.onDidChangeWindowState(({ focused }) => { if (focused && performance.now() - this.#caughtUp > REST) this.catchUp(); }),
    ];
  }

  /** Where `files.watcherExclude` swallows the news of a new file, its first save tells. */
  #saved(document: TextDocument): void {
    if (this.#files.has(document.uri.toString())) this.#look(document.uri, 'burst');
    else if (isMarkdown(document.uri) && isFence(document.lineAt(0).text)) this.#came(document.uri);
  }

  /** Which files count is a question of `files.exclude`, which only a listing answers; a burst of new files asks it once. */
  #came(uri: Uri): void {
    const folder = workspace.getWorkspaceFolder(uri);
    if (!folder || isNeverListed(uri, folder.uri)) return;
    this.#look(uri, 'burst');
    this.#listSoon('burst');
  }

  #went(uri: Uri): void {
    if (this.#files.has(uri.toString())) return this.#look(uri, 0);
    this.#gone.add(uri.toString());
    this.#arm(performance.now());
  }

  /** Looks at a file that counts, once nothing has happened to it for so long, or the burst is over. */
  #look(uri: Uri, quiet: Quiet): void {
    const file = this.#files.get(uri.toString());
    if (file) this.#lookAt(file, quiet);
  }

  #lookAt(file: Listed, quiet: Quiet = 0): void {
    file.stamp = null;
    this.#left.delete(file.uri.toString());
    this.#wait(file.uri, quiet);
  }

  #wait(uri: Uri, quiet: Quiet): void {
    this.#arm(this.#agenda.put(uri.toString(), uri, quiet, performance.now()));
  }

  #listSoon(quiet: Quiet): void {
    this.#arm(this.#agenda.putEverything(quiet, performance.now()));
  }

  /** Time has passed, or the settings are others: what no longer holds is made anew. */
  #lookAgain(holds: (file: Listed) => boolean): void {
    for (const file of this.#files.values()) if (!holds(file)) this.#lookAt(file);
    this.#wakeUp();
  }

  #isOfSettings({ uri, key, head }: Pick<Listed, 'uri' | 'key' | 'head'>): boolean {
    return head === null || key === this.#keyFor(uri);
  }

  #keyFor(uri: Uri): string {
    const settings = this.#settings.of(uri);
    let key = this.#keys.get(settings);
    if (key === undefined) this.#keys.set(settings, key = `${headKey(settings)} ${encodingFor(uri)}`);
    return key;
  }

  /** Texts are decoded in another way. */
  #reencoded(): void {
    this.#keys = new WeakMap();
    this.#lookAgain(file => this.#isOfSettings(file));
  }

  /** A head that is past its time already could not be made anew, or was left: there is nothing to wake for. */
  #wakeUp(): void {
    const now = this.#clock.now();
    let next = Infinity;
    for (const { head } of this.#files.values()) if (head?.until && head.until > now) next = Math.min(next, head.until);
    this.#clock.wakeAt(this, next);
  }

  /** One timer; a later event that waits longer leaves it, and is waited for when it has rung. */
  #arm(due: number): void {
    if (this.#looking || this.#disposed || due >= this.#armedFor) return;
    clearTimeout(this.#timer);
    this.#armedFor = due;
    this.#timer = setTimeout(() => {
      this.#armedFor = Infinity;
      this.#looking = guarded(this.#log, 'Reading the workspace', () => this.#lookAround())()!.finally(() => {
        this.#looking = undefined;
        this.#arm(this.#gone.size > 0 ? performance.now() : this.#agenda.next());
      });
    }, Math.max(0, due - performance.now()));
  }

  async #lookAround(): Promise<void> {
    const began = performance.now();
    const listing = this.#agenda.takeEverything(began);
    const found = listing ? await this.#list() : null;
    let changed = found !== null && await this.#slices.run(() => this.#dropMissing(new Set(found.map(String))));
    const fresh = found ? await this.#slices.run(() => this.#addNew(found)) : 0;
    if (found && !this.#remembered) await this.#remember();
    if (await this.#readAll(await this.#slices.run(() => this.#ripe()))) changed = true;
    this.#wakeUp();
    if (found) this.#log.debug(`${this.#files.size} Markdown files, ${fresh} of them new, ${this.reads} texts read: ${Math.round(performance.now() - began)} ms.`);
    const first = listing && !this.ready;
    this.ready ||= listing;
    if (changed || first) this.#changed.fire();
    if (this.#unsaved >= MANY) await this.keep();
  }

  /** Null where it can't be told: then what is known stays. */
  async #list(): Promise<readonly Uri[] | null> {
    try {
      const found = await findMarkdown(this.#log);
      // An address is written out when it is first asked for, and remembered.
      for (let at = 0; at < found.length; at += ADDRESSES) await this.#slices.run(() => found.slice(at, at + ADDRESSES).forEach(String));
      return found;
    } catch (error) {
      this.#log.warn('The workspace can’t be searched.', inWords(error));
      return null;
    }
  }

  #dropMissing(found: ReadonlySet<string>): boolean {
    let dropped = false;
    for (const [key, { head }] of this.#files) {
      if (found.has(key)) continue;
      this.#files.delete(key);
      this.#left.delete(key);
      dropped ||= head !== null;
      this.#unsaved++;
    }
    return dropped;
  }

  /** Puts files that were not known on the agenda. Gives their number. */
  #addNew(found: readonly Uri[]): number {
    const fresh = found.filter(uri => !this.#files.has(uri.toString()));
    for (const uri of fresh) {
      this.#files.set(uri.toString(), { uri, stamp: null, key: '', head: null });
      this.#wait(uri, 0);
    }
    return fresh.length;
  }

  /** Heads of an earlier start that may still be good; the look at each file's stamp, which follows, tells. */
  async #remember(): Promise<void> {
    this.#remembered = true;
    const now = this.#clock.now();
    for (const { path, ...kept } of await this.#cache.load()) {
      const file = this.#files.get(path);
      if (file && (kept.head === null || holdsAt(kept.head, now)) && this.#isOfSettings({ uri: file.uri, ...kept })) Object.assign(file, kept);
    }
  }

  /** What has waited long enough, which then waits no longer; and what lay in a folder that is gone. */
  #ripe(): readonly Uri[] {
    if (this.#gone.size > 0) for (const file of this.#files.values()) if (foldersAbove(file.uri).some(folder => this.#gone.has(folder))) this.#lookAt(file);
    this.#gone.clear();
    return this.#agenda.take(performance.now());
  }

  /** Says whether any application changed. */
  async #readAll(batch: readonly Uri[]): Promise<boolean> {
    let [changed, done, told] = [false, 0, performance.now()];
    this.#stopped = false;
    await inParallel(batch, AT_ONCE, async uri => {
      if (this.#stopped) return void this.#left.add(uri.toString());
      this.#left.delete(uri.toString());
      if (await this.#see(uri)) changed = true;
      done++;
      if (batch.length >= MANY && performance.now() - told > NEWS) {
        told = performance.now();
        this.#tell({ done, total: batch.length });
      }
    });
    if (this.progress || this.#toldLeft !== this.left) this.#tell(null);
    return changed;
  }

  #tell(progress: Progress | null): void {
    this.progress = progress;
    this.#toldLeft = this.left;
    this.#progressed.fire();
  }

  /** Looks at one file. Says whether its application changed. */
  async #see(uri: Uri): Promise<boolean> {
    const file = this.#files.get(uri.toString());
    if (!file) return false;
    const [before, stamp] = [file.head, file.stamp];
    this.#inHand.add(file);
    try {
      const now = await this.#headIn(file);
      if (file.stamp !== stamp) this.#unsaved++;
      if (now === before) return false;
      const same = before !== null && now !== null && saysTheSame(before, now);
      file.head = same ? { ...before, since: now.since, until: now.until } : now;
      this.#read.fire(uri);
      return !same;
    } finally {
      this.#inHand.delete(file);
    }
  }

  /** Of the open document, else of the file; null for one that is gone or is no application. What can't be had for the moment stays as it is known. */
  async #headIn(file: Listed): Promise<Head | null> {
    const { uri } = file;
    const document = openDocument(uri);
    if (document?.isDirty) return this.#slices.run(() => this.#fromDocument(file, document));
    try {
      const stat = await workspace.fs.stat(uri);
      // Documents outlive their files for a while, where nothing in them would be lost.
      if (document && !document.isClosed) return await this.#slices.run(() => this.#fromDocument(file, document));
      const stamp = stampOf(stat);
      if (file.stamp === stamp) return file.head;
      file.stamp = isSettled(stamp, this.#diskNow()) ? stamp : null;
      const text = await textOf(uri, stat, this.#log);
      return text === null ? null : await this.#slices.run(() => this.#made(file, () => asApplication(uri, text, this.#settings)));
    } catch (error) {
      file.stamp = null;
      if (isGone(error)) return null;
      this.#log.warn(`${uri.path} can't be read.`, inWords(error));
      return file.head;
    }
  }

  #fromDocument(file: Listed, document: TextDocument): Head | null {
    file.stamp = null;
    return this.#made(file, () => this.#documents.read(document));
  }

  /** A file in which the core fails is said in the log, stays as it is known, and leaves the others alone. */
  #made(file: Listed, read: () => ReadFile | null): Head | null {
    const settings = this.#settings.of(file.uri);
    try {
      const application = read();
      if (!application) return null;
      const head = headOf(application, this.#clock.now(), settings);
      this.reads++;
      file.key = this.#keyFor(file.uri);
      return head;
    } catch (error) {
      file.stamp = null;
      this.#log.error(`${file.uri.path} can't be understood.`, inWords(error));
      return file.head;
    }
  }
}

/** New folders come without their files; ordinary files have a dot in their names. */
const isPerhapsFolder = (uri: Uri): boolean => !uri.path.slice(uri.path.lastIndexOf('/') + 1).includes('.');

/** As text, the nearest first. */
function foldersAbove(uri: Uri): readonly string[] {
  const key = uri.toString();
  const folders: string[] = [];
  for (let at = key.lastIndexOf('/'); at > 0; at = key.lastIndexOf('/', at - 1)) folders.push(key.slice(0, at));
  return folders;
}

const asApplication = (uri: Uri, text: string, settings: FolderSettings): ReadFile | null => {
  const file = readFile(uri.toString(), text, settings.of(uri).me);
  return file.isApplication ? file : null;
};

const saysTheSame = (a: Head, b: Head): boolean => JSON.stringify({ ...a, since: b.since, until: b.until }) === JSON.stringify(b);

const isGone = (error: unknown): boolean => error instanceof FileSystemError && error.code === 'FileNotFound';
