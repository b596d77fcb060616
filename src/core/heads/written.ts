// Heads as lines of text, to be kept for the next start: each with a sum of its own, so that a damaged one is noticed.

import type { Head } from './head.ts';
import { SUM_LENGTH, sumOf } from './sum.ts';

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

/** How many lines follow the first one; null where another program wrote it, or it is damaged. */
export function readFirstLine(line: string, writer: string): number | null {
  const [by, count] = (unsummed(line) ?? []) as unknown[];
  return by === writer && typeof count === 'number' ? count : null;
}

/** Null for a line that isn't as it was written. */
export function readLine(line: string): KeptHead | null {
  const [path, stamp, key, head] = (unsummed(line) ?? []) as unknown[];
  return typeof path === 'string' && typeof stamp === 'string' && typeof key === 'string' ? { path, stamp, key, head: head as Head | null } : null;
}

const summed = (json: string): string => `${sumOf(json)}${json}`;

function unsummed(line: string): unknown {
  const json = line.slice(SUM_LENGTH);
  return sumOf(json) === line.slice(0, SUM_LENGTH) ? JSON.parse(json) : null;
}
