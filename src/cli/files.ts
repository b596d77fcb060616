// The Markdown files behind the paths of the command line.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from './arguments.ts';

export interface TextFile {
  /** As it is reached from where the command runs, with `/`; `-` for standard input. */
  readonly path: string;
  readonly text: string;
}

/** Reads files, the Markdown files of folders (not in node_modules nor in hidden folders, symbolic links not followed), and `-`. A file that several paths reach is read once. Throws a UsageError where a path can't be read. */
export function readPaths(paths: readonly string[]): readonly TextFile[] {
  const seen = new Set<string>();
  const isNew = (path: string): boolean => seen.size < seen.add(path === '-' ? path : resolve(path)).size;
  return paths.flatMap(path => (path === '-' ? [path] : markdownFiles(path))).filter(isNew)
    .map(path => ({ path: path.replaceAll('\\', '/'), text: decode(path === '-' ? readFileSync(0) : reading(path, () => readFileSync(path))) }));
}

function markdownFiles(path: string): readonly string[] {
  return reading(path, () => statSync(path)).isDirectory() ? walk(path) : [path];
}

function walk(folder: string): readonly string[] {
  const entries = reading(folder, () => readdirSync(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap(entry => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name) ? [path] : [];
  });
}

function reading<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(`${path} can't be read: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`);
  }
}

/** UTF-8; a byte order mark is taken off, as an editor does. */
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);
