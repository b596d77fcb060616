// Heads kept from one start to the next, in the storage of the workspace: what can't be trusted is thrown away whole.

import { Uri, workspace, type LogOutputChannel } from 'vscode';
import { firstLine, lineOf, linesOfBytes, readFirstLine, readLine, type KeptHead } from '../core/index.ts';
import { inWords } from './guard.ts';
import type { Slices } from './slices.ts';

/** The sum of the core's source, which the bundler puts in: another core's heads may hold other things, or the same ones otherwise worked out. */
declare const CORE_SUM: string;
const BESIDE = 'heads.new';
/** Heads in one file: a message of several megabytes would keep the host from everything else. */
const PART = 250;
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
    this.#writer = `Job Follow-Up ${version}, ${CORE_SUM}`;
    this.#slices = slices;
    this.#log = log;
  }

  /** What was kept; nothing of a part that another version wrote, or in which anything isn't as it was written. */
  async load(): Promise<readonly KeptHead[]> {
    const kept: KeptHead[] = [];
    try {
      for (let part = 0; this.#folder; part++) kept.push(...await this.#read(partIn(this.#folder, part)) ?? []);
    } catch (error) {
      // The one behind the last is not there.
      this.#log.debug(`${kept.length} heads are kept.`, inWords(error));
    }
    return kept;
  }

  /** Keeps these in the place of those before. One save follows the other; where it fails, the next start reads the files. */
  save(kept: readonly KeptHead[]): Promise<void> {
    this.#saving = this.#saving.then(() => this.#write(kept)).catch((error: unknown) => this.#log.warn('The heads of the applications can’t be kept.', inWords(error)));
    return this.#saving;
  }

  /** Null where it is damaged or another version's; rejects where it isn't there. */
  async #read(uri: Uri): Promise<readonly KeptHead[] | null> {
    const lines = linesOfBytes(await workspace.fs.readFile(uri));
    const count = readFirstLine(lines.next().value ?? new Uint8Array(), this.#writer);
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

  async #write(kept: readonly KeptHead[]): Promise<void> {
    if (!this.#folder) return;
    await workspace.fs.createDirectory(this.#folder);
    let parts = 0;
    for (let at = 0; at < kept.length; at += PART) await this.#writePart(this.#folder, parts++, kept.slice(at, at + PART));
    // Of a larger search that was.
    for (let gone = true; gone; parts++) gone = await workspace.fs.delete(partIn(this.#folder, parts)).then(() => true, () => false);
  }

  /** First beside its place and then into it: whoever is stopped in between leaves the old one whole. */
  async #writePart(folder: Uri, part: number, kept: readonly KeptHead[]): Promise<void> {
    const lines = [firstLine(this.#writer, kept.length)];
    for (let at = 0; at < kept.length; at += LINES) lines.push(...await this.#slices.run(() => kept.slice(at, at + LINES).map(lineOf)));
    const beside = Uri.joinPath(folder, BESIDE);
    await workspace.fs.writeFile(beside, new TextEncoder().encode(lines.join('\n')));
    await workspace.fs.rename(beside, partIn(folder, part), { overwrite: true });
  }
}

const partIn = (folder: Uri, part: number): Uri => Uri.joinPath(folder, `heads-${part}.txt`);
