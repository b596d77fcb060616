// Files that are made from the code, or in part: compared with what would be made now, and rewritten by UPDATE=1.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export const update = process.env.UPDATE === '1';

/** `make` gets the file's present text, empty where there is none, and gives the one that it should have. */
export function fresh(path: string, make: (now: string) => string): void {
  const now = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const made = make(now);
  if (update && made !== now) writeFileSync(path, made);
  assert.equal(existsSync(path) ? readFileSync(path, 'utf8') : '', made, `${path} is stale: UPDATE=1 npm test rewrites it`);
}

export const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
