// The applications of all workspace folders: found, read without opening them, and kept right whoever changes them.

import { EventEmitter, FileSystemError, Uri, window, workspace, type Disposable, type Event, type FileStat, type LogOutputChannel, type TextDocument } from 'vscode';
import { LARGEST_FILE, readFile, type ReadFile } from '../core/index.ts';
import { isFence, openDocument, type Documents } from './documents.ts';
import { guarded, inWords } from './guard.ts';
import { findMarkdown, isMarkdown, isNeverListed } from './markdownFiles.ts';
import type { FolderSettings } from './settings.ts';
import { inParallel, type Slices } from './slices.ts';

export interface ApplicationFile {
  readonly uri: Uri;
  readonly file: ReadFile;
}

/** VS Code itself shows larger files to no extension. */
const NEVER_READ = 50 * 1024 * 1024;
const AT_ONCE = 16;
/** After the last keystroke; after the last event of another program, whose events come in bursts. */
const TYPING = 150;
const BURST = 100;
/** Between two looks at the whole disk: people go back and forth between windows. */
const REST = 60_000;

/**
 * Every event says no more than "look again": at one file, or at which files there are. What is seen then is the truth of that
 * moment, an open document before the file on disk; looks never overlap, so that the last event always has the last word.
 */
export class Applications implements Disposable {
  readonly #settings: FolderSettings;
  readonly #documents: Documents;
  readonly #slices: Slices;
  readonly #log: LogOutputChannel;
  readonly #files = new Map<string, ApplicationFile>();
  /** What the disk said of a file when it was read last; none where it has to be read in any case. */
  readonly #stamps = new Map<string, string>();
  /** Every Markdown file of the workspace, application or not. */
  readonly #listed = new Map<string, Uri>();
  readonly #waiting = new Map<string, { readonly uri: Uri; readonly due: number }>();
  readonly #changed = new EventEmitter<void>();
  readonly #listeners: readonly Disposable[];
  #listDue = Infinity;
  #caughtUp = Date.now();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looking: Promise<void> | undefined;
  #disposed = false;
  /** Applications came, went or changed. */
  readonly onDidChange: Event<void> = this.#changed.event;
  /** Has the workspace been looked through once? */
  ready = false;

  constructor(settings: FolderSettings, documents: Documents, slices: Slices, log: LogOutputChannel) {
    this.#settings = settings;
    this.#documents = documents;
    this.#slices = slices;
    this.#log = log;
    this.#listeners = this.#listen();
    this.#listSoon(0);
  }

  all(): readonly ApplicationFile[] {
    return [...this.#files.values()];
  }

  /** The application in this file; undefined where there is none. */
  of(uri: Uri): ApplicationFile | undefined {
    return this.#files.get(uri.toString());
  }

  /** Looks through everything anew, as if nothing were known. */
  async refresh(): Promise<void> {
    this.#listed.clear();
    this.#stamps.clear();
    this.#listSoon(0);
    await this.settled();
  }

  /** Watchers start late and lose events (of a file that comes and goes at once, of a burst, of a sleeping disk): what differs from the disk is read anew. */
  catchUp(): void {
    this.#caughtUp = Date.now();
    for (const [key, uri] of this.#listed) if (!this.#waiting.has(key)) this.#waiting.set(key, { uri, due: Date.now() });
    this.#listSoon(0);
  }

  /** Nothing waits to be looked at. */
  async settled(): Promise<void> {
    while (!this.#disposed && (this.#looking || this.#waiting.size > 0 || this.#listDue < Infinity)) {
      await (this.#looking ?? new Promise(resume => setTimeout(resume, 20)));
    }
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
    for (const listener of this.#listeners) listener.dispose();
    this.#changed.dispose();
  }

  #listen(): Disposable[] {
    const watcher = workspace.createFileSystemWatcher('**');
    return [
      watcher,
      // A file that went and came again within a moment is announced as changed.
      watcher.onDidChange(uri => { if (this.#listed.has(uri.toString())) this.#look(uri, BURST); else if (isMarkdown(uri)) this.#came(uri); }),
      watcher.onDidCreate(uri => { if (isMarkdown(uri) || isPerhapsFolder(uri)) this.#came(uri); }),
      watcher.onDidDelete(uri => this.#went(uri)),
      workspace.onDidCreateFiles(({ files }) => files.forEach(uri => this.#came(uri))),
      workspace.onDidDeleteFiles(({ files }) => files.forEach(uri => this.#went(uri))),
      workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri, newUri }) => { this.#went(oldUri); this.#came(newUri); })),
      workspace.onDidOpenTextDocument(({ uri }) => this.#look(uri, 0)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => { if (contentChanges.length > 0) this.#look(document.uri, TYPING); }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#look(uri, BURST)),
      workspace.onDidSaveTextDocument(document => this.#saved(document)),
      workspace.onDidChangeWorkspaceFolders(() => this.#listSoon(0)),
      workspace.onDidChangeConfiguration(event => { if (event.affectsConfiguration('files.exclude')) this.#listSoon(0); }),
      this.#settings.onDidChange(() => this.#readAgain()),
      window.onDidChangeWindowState(({ focused }) => { if (focused && Date.now() - this.#caughtUp > REST) this.catchUp(); }),
    ];
  }

  /** Where `files.watcherExclude` swallows the news of a new file, its first save tells. */
  #saved(document: TextDocument): void {
    if (this.#listed.has(document.uri.toString())) this.#look(document.uri, BURST);
    else if (isMarkdown(document.uri) && isFence(document.lineAt(0).text)) this.#came(document.uri);
  }

  /** Which files count is a question of `files.exclude`, which only a listing answers; a burst of new files asks it once. */
  #came(uri: Uri): void {
    const folder = workspace.getWorkspaceFolder(uri);
    if (!folder || isNeverListed(uri, folder.uri)) return;
    this.#look(uri, BURST);
    this.#listSoon(BURST);
  }

  /** Of a folder that is deleted or moved only the folder itself is announced. */
  #went(uri: Uri): void {
    this.#look(uri, 0);
    const inside = `${uri.toString()}/`;
    for (const { uri: file } of this.#files.values()) if (file.toString().startsWith(inside)) this.#look(file, 0);
  }

  /** Looks at a file that counts, once nothing has happened to it for so long. */
  #look(uri: Uri, quiet: number): void {
    const key = uri.toString();
    if (!this.#listed.has(key)) return;
    this.#stamps.delete(key);
    this.#waiting.set(key, { uri, due: Date.now() + quiet });
    this.#arm();
  }

  #listSoon(quiet: number): void {
    this.#listDue = Date.now() + quiet;
    this.#arm();
  }

  #arm(): void {
    if (this.#looking || this.#disposed) return;
    clearTimeout(this.#timer);
    const next = [...this.#waiting.values()].reduce((earliest, { due }) => Math.min(earliest, due), this.#listDue);
    if (next === Infinity) return;
    this.#timer = setTimeout(() => {
      this.#looking = guarded(this.#log, 'Reading the workspace', () => this.#lookAround())()!.finally(() => {
        this.#looking = undefined;
        this.#arm();
      });
    }, Math.max(0, next - Date.now()));
  }

  async #lookAround(): Promise<void> {
    let changed = false;
    const began = Date.now();
    const listing = this.#listDue <= began;
    const found = listing ? await this.#list() : null;
    if (found) changed = this.#dropGone(new Set(found.map(String)));
    const now = Date.now();
    const ripe = [...this.#waiting.values()].filter(({ due }) => due <= now).map(({ uri }) => uri);
    for (const uri of ripe) this.#waiting.delete(uri.toString());
    const fresh = (found ?? []).filter(uri => !this.#listed.has(uri.toString()));
    for (const uri of fresh) {
      this.#listed.set(uri.toString(), uri);
      // It may have been seen while it was not listed: then nothing was kept of it.
      this.#stamps.delete(uri.toString());
    }
    await inParallel([...ripe, ...fresh], AT_ONCE, async uri => {
      if (this.#put(uri, await this.#read(uri))) changed = true;
    });
    if (found) this.#log.debug(`${this.#listed.size} Markdown files, ${fresh.length} of them new, ${this.#files.size} applications: ${Date.now() - began} ms.`);
    const first = listing && !this.ready;
    this.ready ||= listing;
    if (changed || first) this.#changed.fire();
  }

  /** Null where it can't be told: then what is known stays. */
  async #list(): Promise<readonly Uri[] | null> {
    this.#listDue = Infinity;
    try {
      return await findMarkdown(this.#log);
    } catch (error) {
      this.#log.warn('The workspace can’t be searched.', inWords(error));
      return null;
    }
  }

  #dropGone(found: ReadonlySet<string>): boolean {
    for (const key of this.#listed.keys()) if (!found.has(key)) this.#listed.delete(key);
    let dropped = false;
    for (const key of this.#files.keys()) if (!found.has(key)) dropped = this.#files.delete(key);
    for (const key of this.#stamps.keys()) if (!found.has(key)) this.#stamps.delete(key);
    return dropped;
  }

  /** Says whether anything changed. */
  #put(uri: Uri, file: ReadFile | null): boolean {
    const key = uri.toString();
    if (!file) return this.#files.delete(key);
    if (!this.#listed.has(key) || this.#files.get(key)?.file === file) return false;
    this.#files.set(key, { uri, file });
    return true;
  }

  /** The open document, else the file; null for one that is gone or is no application. What can't be had for the moment stays as it is known. */
  async #read(uri: Uri): Promise<ReadFile | null> {
    const key = uri.toString();
    const document = openDocument(uri);
    if (document?.isDirty) return this.#slices.run(() => this.#documents.read(document));
    try {
      const stat = await workspace.fs.stat(uri);
      // Documents outlive their files for a while, where nothing in them would be lost.
      if (document && !document.isClosed) return await this.#slices.run(() => this.#documents.read(document));
      if (this.#stamps.get(key) === stampOf(stat)) return this.#known(key);
      this.#stamps.set(key, stampOf(stat));
      if (stat.size > NEVER_READ) {
        this.#log.warn(`${uri.path} is not read: it is larger than ${NEVER_READ / 1024 / 1024} MB.`);
        return null;
      }
      const bytes = await workspace.fs.readFile(uri);
      if (!beginsLikeFrontmatter(bytes)) return null;
      const text = await decoded(bytes, uri);
      return await this.#slices.run(() => asApplication(uri, text, this.#settings));
    } catch (error) {
      this.#stamps.delete(key);
      if (isGone(error)) return null;
      this.#log.warn(`${uri.path} can't be read.`, inWords(error));
      return this.#known(key);
    }
  }

  #known(key: string): ReadFile | null {
    return this.#files.get(key)?.file ?? null;
  }

  /** Another name of the user makes other notes the user's own; the texts are at hand. */
  #readAgain(): void {
    for (const { uri } of this.#files.values()) this.#look(uri, 0);
  }
}

/** New folders come without their files; ordinary files have a dot in their names. */
const isPerhapsFolder = (uri: Uri): boolean => !uri.path.slice(uri.path.lastIndexOf('/') + 1).includes('.');

const stampOf = ({ mtime, size }: FileStat): string => `${mtime} ${size}`;

/** `---`, perhaps after the byte order mark of UTF-8; the marks of UTF-16 are left to the decoder. */
function beginsLikeFrontmatter(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return bytes[at] === 0x2d && bytes[at + 1] === 0x2d && bytes[at + 2] === 0x2d;
}

/** UTF-8; what is none is left to VS Code, which knows the user's encodings. Of a file too large no more than tells that it is. */
async function decoded(bytes: Uint8Array, uri: Uri): Promise<string> {
  const enough = bytes.subarray(0, 3 * LARGEST_FILE + 3);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(enough, { stream: enough.length < bytes.length });
  } catch {
    return (await workspace.decode(enough, { uri })).replace(/^\uFEFF/, '');
  }
}

/** Of an application that can't be read the text is let go where it is large: its fault stands on the first line. */
function asApplication(uri: Uri, text: string, settings: FolderSettings): ReadFile | null {
  const file = readFile(uri.toString(), text, settings.of(uri).me);
  if (!file.isApplication) return null;
  return text.length > LARGEST_FILE ? { ...file, text: text.slice(0, 1000) } : file;
}

const isGone = (error: unknown): boolean => error instanceof FileSystemError && error.code === 'FileNotFound';
