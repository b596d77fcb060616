// Heads kept from one start to the next, in the storage of the workspace: what can't be trusted is thrown away whole.

import { Uri, workspace, type LogOutputChannel } from 'vscode';
import { firstLine, lineOf, readFirstLine, readLine, type KeptHead } from '../core/index.ts';
import { inWords } from './guard.ts';
import type { Slices } from './slices.ts';

/** Counts up with every change of what a head holds or how it comes about. */
const FORMAT = 1;
const NAME = 'heads.txt';
/** Lines between two looks at the time. */
const LINES = 50;

export class HeadCache {
  /** Undefined in a window without a folder: then nothing is kept. */
  readonly #folder: Uri | undefined;
  readonly #writer: string;
  readonly #slices: Slices;
  readonly #log: LogOutputChannel;
  #saving: Promise<void> = Promise.resolve();

  /** `version`: that of the extension; heads of another one are not read. */
  constructor(folder: Uri | undefined, version: string, slices: Slices, log: LogOutputChannel) {
    this.#folder = folder;
    this.#writer = `Job Follow-Up ${version}, ${FORMAT}`;
    this.#slices = slices;
    this.#log = log;
  }

  /** What was kept; empty where nothing was, or another version wrote it, or anything in it isn't as it was written. */
  async load(): Promise<readonly KeptHead[]> {
    try {
      return this.#folder ? await this.#read(Uri.joinPath(this.#folder, NAME)) ?? [] : [];
    } catch (error) {
      this.#log.debug('No heads are kept.', inWords(error));
      return [];
    }
  }

  /** Keeps these in the place of those before. One save follows the other; where it fails, the next start reads the files. */
  save(kept: readonly KeptHead[]): Promise<void> {
    this.#saving = this.#saving.then(() => this.#write(kept)).catch((error: unknown) => this.#log.warn('The heads of the applications can’t be kept.', inWords(error)));
    return this.#saving;
  }

  async #read(uri: Uri): Promise<readonly KeptHead[] | null> {
    const lines = linesIn(await workspace.fs.readFile(uri));
    const count = readFirstLine(lines.next().value ?? '', this.#writer);
    if (count === null) return null;
    const kept: (KeptHead | null)[] = [];
    for (let more = true; more;) {
      more = await this.#slices.run(() => {
        for (let read = 0; read < LINES; read++) {
          const { value, done } = lines.next();
          if (done) return false;
          kept.push(readLine(value));
        }
        return true;
      });
    }
    return kept.length === count && kept.every(head => head !== null) ? kept : null;
  }

  /** First beside its place and then into it: whoever is stopped in between leaves the old one whole. */
  async #write(kept: readonly KeptHead[]): Promise<void> {
    if (!this.#folder) return;
    const encoder = new TextEncoder();
    const parts = [encoder.encode(firstLine(this.#writer, kept.length))];
    for (let at = 0; at < kept.length; at += LINES) parts.push(await this.#slices.run(() => encoder.encode(kept.slice(at, at + LINES).map(head => `\n${lineOf(head)}`).join(''))));
    const beside = Uri.joinPath(this.#folder, `${NAME}.new`);
    await workspace.fs.createDirectory(this.#folder);
    await workspace.fs.writeFile(beside, together(parts));
    await workspace.fs.rename(beside, Uri.joinPath(this.#folder, NAME), { overwrite: true });
  }
}

/** Decoded one by one: all at once would take long, and most have no letter that takes more than a byte. */
function* linesIn(bytes: Uint8Array): Generator<string, void> {
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(10, at);
    yield decoder.decode(bytes.subarray(at, end < 0 ? bytes.length : end));
    at = end < 0 ? bytes.length : end + 1;
  }
}

function together(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
