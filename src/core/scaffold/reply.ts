// Starts of what one puts down rather than sends: what somebody wrote, and the log.

import type { Day } from '../base/time.ts';
import type { Person } from '../model/people.ts';
import { addressed } from './names.ts';
import { phrasesIn } from './phrases/index.ts';
import { escaped, numbered, stop } from './snippet.ts';

/** A note received today from that person, in snippet syntax with `\n` as line ending. */
export function scaffoldReply(person: Person, today: Day, level: number, language: string): string {
  const { headings, places } = phrasesIn(language);
  return numbered([`${'#'.repeat(level)} ${headings.reply} ${escaped(person.name)}`, '', `From: ${escaped(addressed(person))}`, `Received: ${stop(today)}`, '', stop(places.reply), ''].join('\n'));
}

/** A log with its first line, of today, in snippet syntax with `\n` as line ending. */
export const scaffoldLog = (today: Day, level: number, language: string): string => numbered(`${'#'.repeat(level)} Log\n\n- ${today}: ${stop(phrasesIn(language).places.happened)}\n`);
