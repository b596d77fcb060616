// Days that lie behind, as people type them: "yesterday", "last Friday", "Friday last week", "3 days ago", "gestern", "letzten Freitag", "vor einer Woche".

import { addDays, mondayOf, weekdayOf, type Day, type Weekday } from '../base/time.ts';
import { countNamed } from './counts.ts';
import { WEEKDAYS as ENGLISH_WEEKDAYS } from './english/dates.ts';
import { WEEKDAYS as GERMAN_WEEKDAYS } from './german/timeWords.ts';

/** Days before today. */
const NAMED: ReadonlyMap<string, number> = new Map([['yesterday', 1], ['gestern', 1], ['day before yesterday', 2], ['vorgestern', 2]]);
const AGO = [/^(?<count>\S{1,6}) (?<unit>days?|weeks?) ago$/, /^vor (?<count>\S{1,6}) (?<unit>tag|tagen|woche|wochen)$/] as const;
const LAST = '(?:last|past|previous|letzte|letzten|letzter|vergangene|vergangenen|vergangener|vorige|vorigen|voriger)';
const LAST_WEEKDAY = new RegExp(`^${LAST} (?<weekday>\\p{L}{2,10})$`, 'u');
const OF_LAST_WEEK = [new RegExp(`^(?<weekday>\\p{L}{2,10}) (?:of |in )?${LAST} (?:week|woche)$`, 'u'), new RegExp(`^${LAST} (?:week|woche) (?<weekday>\\p{L}{2,10})$`, 'u')] as const;

/** The day before `today` that the words name and say nothing else, with single blanks between them; null for others. */
export function readPastDay(text: string, today: Day): Day | null {
  const words = text.toLowerCase();
  const named = NAMED.get(words);
  if (named !== undefined) return addDays(today, -named);
  const { count, unit } = groupsOf(AGO, words);
  const ago = count === undefined ? null : countNamed(count);
  if (ago !== null) return addDays(today, -ago * (/^w/.test(unit!) ? 7 : 1));
  const inWeek = weekdayNamed(groupsOf(OF_LAST_WEEK, words).weekday);
  if (inWeek !== null) return addDays(mondayOf(today), ((inWeek + 6) % 7) - 7);
  const last = weekdayNamed(groupsOf([LAST_WEEKDAY], words).weekday);
  return last === null ? null : addDays(today, -(((weekdayOf(today) - last + 6) % 7) + 1));
}

const groupsOf = (patterns: readonly RegExp[], words: string): Readonly<Record<string, string | undefined>> => patterns.map(pattern => pattern.exec(words)).find(Boolean)?.groups ?? {};

const weekdayNamed = (word = ''): Weekday | null => ENGLISH_WEEKDAYS.get(word) ?? GERMAN_WEEKDAYS.get(word) ?? null;
