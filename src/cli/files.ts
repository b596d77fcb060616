// The Markdown files behind the paths of the command line.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface TextFile {
  /** As it is reached from where the command runs, with `/`; `-` for standard input. */
  readonly path: string;
  readonly text: string;
}

/** Told of each path that can't be read, in words. */
type Unreadable = (problem: string) => void;

/** Reads files, the Markdown files of folders (not in node_modules nor in hidden folders, symbolic links not followed), and `-`. A file that several paths reach is read once; a path that can't be read is told of and passed over. */
export function readPaths(paths: readonly string[], unreadable: Unreadable): readonly TextFile[] {
  const seen = new Set<string>();
  const isNew = (path: string): boolean => seen.size < seen.add(path === '-' ? path : resolve(path)).size;
  return paths.flatMap(path => (path === '-' ? [path] : markdownFiles(path, unreadable))).filter(isNew)
    .flatMap(path => reading(path, unreadable, () => [{ path: path.replaceAll('\\', '/'), text: decode(readFileSync(path === '-' ? 0 : path)) }]));
}

const markdownFiles = (path: string, unreadable: Unreadable): readonly string[] => reading(path, unreadable, () => (statSync(path).isDirectory() ? walk(path, unreadable) : [path]));

function walk(folder: string, unreadable: Unreadable): readonly string[] {
  const entries = reading(folder, unreadable, () => readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)));
  return entries.flatMap(entry => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path, unreadable);
    return entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name) ? [path] : [];
  });
}

function reading<T>(path: string, unreadable: Unreadable, read: () => readonly T[]): readonly T[] {
  try {
    return read();
  } catch (error) {
    unreadable(`${path} can't be read: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`);
    return [];
  }
}

/** UTF-8; a byte order mark is taken off, as an editor does. */
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);
