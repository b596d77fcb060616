// The sample search as cases, on one fixed Monday: real files for the tests of views.

import { readdirSync, readFileSync } from 'node:fs';
import { caseOf, readFile, readSettings, type Case } from '../../src/core/index.ts';
import { fillSample } from '../../src/core/scaffold/sample.ts';

const TODAY = '2026-11-23';
/** That Monday, 13:00 in Berlin. */
const NOW = Date.UTC(2026, 10, 23, 12);

/** The case of one text on that Monday, in Berlin. */
export function caseIn(text: string, path = 'a.md', now = NOW): Case {
  const { settings } = readSettings({}, 'Europe/Berlin');
  const kase = caseOf(readFile(path, text, settings.me), now, settings);
  if (!kase) throw new Error(`${path} is no application that can be read`);
  return kase;
}

const FOLDER = 'samples/search';

/** Every application of the sample, in the order of their names. */
export const searchCases = (): readonly Case[] => readdirSync(FOLDER).sort().filter(path => path !== 'How I search.md')
  .map(path => caseIn(fillSample(readFileSync(`${FOLDER}/${path}`, 'utf8'), TODAY), path));

export function searchCase(path: string): Case {
  return searchCases().find(({ file }) => file.path.startsWith(path))!;
}
