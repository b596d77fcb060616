// A file system that lives in memory alone, as a virtual workspace has one: no search, no disk, another scheme.
import { Disposable, EventEmitter, FileChangeType, FileSystemError, FileType, Uri, type FileChangeEvent, type FileStat, type FileSystemProvider } from 'vscode';

export const SCHEME = 'memory';

export class MemoryFiles implements FileSystemProvider {
  readonly #files = new Map<string, { readonly bytes: Uint8Array; readonly mtime: number }>();
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  /** Paths that may not be read. */
  readonly refused = new Set<string>();
  /** How often one of them was asked for all the same. */
  refusals = 0;
  /** Paths that may not be written. */
  readonly locked = new Set<string>();
  #tick = 0;
  readonly onDidChangeFile = this.#changed.event;

  watch(): Disposable {
    return new Disposable(() => undefined);
  }

  stat(uri: Uri): FileStat {
    const file = this.#files.get(uri.path);
    if (file) return { type: FileType.File, ctime: 0, mtime: file.mtime, size: file.bytes.length };
    if (uri.path === '/' || this.#inside(uri).length > 0) return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw FileSystemError.FileNotFound(uri);
  }

  readDirectory(uri: Uri): [string, FileType][] {
    const names = new Map(this.#inside(uri).map(path => {
      const [name, ...rest] = path.split('/');
      return [name!, rest.length > 0 ? FileType.Directory : FileType.File] as const;
    }));
    return [...names];
  }

  readFile(uri: Uri): Uint8Array {
    const file = this.#files.get(uri.path);
    if (!file) throw FileSystemError.FileNotFound(uri);
    if (this.refused.has(uri.path)) {
      this.refusals++;
      throw FileSystemError.NoPermissions(uri);
    }
    return file.bytes;
  }

  writeFile(uri: Uri, bytes: Uint8Array): void {
    if (this.locked.has(uri.path)) throw FileSystemError.NoPermissions(uri);
    const type = this.#files.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
    this.#files.set(uri.path, { bytes, mtime: ++this.#tick });
    this.#changed.fire([{ type, uri }]);
  }

  delete(uri: Uri): void {
    for (const path of [...this.#files.keys()]) if (path === uri.path || path.startsWith(`${uri.path}/`)) this.#files.delete(path);
    this.#changed.fire([{ type: FileChangeType.Deleted, uri }]);
  }

  rename(from: Uri, to: Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }

  createDirectory(): void {
    // Folders are where files are.
  }

  #inside({ path }: Uri): string[] {
    const start = path.endsWith('/') ? path : `${path}/`;
    return [...this.#files.keys()].filter(other => other.startsWith(start)).map(other => other.slice(start.length));
  }
}
