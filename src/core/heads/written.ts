// Heads as lines of text, to be kept for the next start: each with a sum of its own, so that a damaged one is noticed.

import type { Head } from './head.ts';
import { SUM_LENGTH, sumOfBytes } from './sum.ts';

/** A head with what tells whether it still speaks of the file: the file's stamp, and the settings (`headKey`) under which it was made. */
export interface KeptHead {
  readonly path: string;
  readonly stamp: string;
  readonly key: string;
  /** Null: the file is no application. */
  readonly head: Head | null;
}

/** The first line: by whom the others were written, and how many there are. `writer` names the program and its version. */
export const firstLine = (writer: string, count: number): string => summed(JSON.stringify([writer, count]));

export const lineOf = ({ path, stamp, key, head }: KeptHead): string => summed(JSON.stringify([path, stamp, key, head]));

/** The lines of what was kept, without their endings and still UTF-8: to decode all at once would take long, while most lines have no letter of more than a byte. */
export function* linesOfBytes(bytes: Uint8Array): Generator<Uint8Array, void> {
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(10, at);
    yield bytes.subarray(at, end < 0 ? bytes.length : end);
    at = end < 0 ? bytes.length : end + 1;
  }
}

/** How many lines follow the first one; null where another program wrote it, or it is damaged. */
export function readFirstLine(line: Uint8Array, writer: string): number | null {
  const [by, count] = (unsummed(line) ?? []) as unknown[];
  return by === writer && typeof count === 'number' ? count : null;
}

/** Null for a line that isn't as it was written. */
export function readLine(line: Uint8Array): KeptHead | null {
  const [path, stamp, key, head] = (unsummed(line) ?? []) as unknown[];
  return typeof path === 'string' && typeof stamp === 'string' && typeof key === 'string' ? { path, stamp, key, head: head as Head | null } : null;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const summed = (json: string): string => `${sumOfBytes(encoder.encode(json))}${json}`;

function unsummed(line: Uint8Array): unknown {
  const text = decoder.decode(line);
  return sumOfBytes(line.subarray(SUM_LENGTH)) === text.slice(0, SUM_LENGTH) ? JSON.parse(text.slice(SUM_LENGTH)) : null;
}
