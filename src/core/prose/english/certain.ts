// What an English sentence surely does, by its grammar, whatever its words tell the classifier: it recalls what was said and when, or thanks for time.

import type { Act } from '../acts.ts';
import { LONGEST_SENTENCE } from '../features.ts';
import { patternTable, tableReader, textAt, wordSet } from '../patterns.ts';
import type { Word } from '../words.ts';
import { dateReader, weekday } from './dates.ts';
import { duration } from './durations.ts';
import { wordsOf } from './words.ts';

export function certainActs(text: string): Partial<Record<Act, number>> {
  const words = wordsOf(text).slice(0, LONGEST_SENTENCE);
  return { ...(recalls(words) ? { recalls: 1 } : {}), ...(acknowledgesTime(words) ? { acknowledgesTime: 1 } : {}) };
}

// Where the last exchange left off

/** What one had with each other, and what one did. */
const EXCHANGES = wordSet('interview conversation conversations chat call discussion talk meeting visit email note application');
const EXCHANGED = wordSet('spoke talked met chatted discussed interviewed applied corresponded');
/** Words with which a sentence looks ahead. */
const AHEAD = wordSet('will shall would could can may might should going hope look');
/** How far behind what was said its day may stand: "the buyer role that we discussed two weeks ago". */
const NEAR = 8;

const pastDay = tableReader(patternTable<null>([['yesterday', null], ['the other day|week', null], ['earlier this week|month|today', null], ['last week|month|night|summer|spring|autumn|fall|winter', null]]));
const date = dateReader('month-first');

/** The word after a time gone by, or after a date that may be one; -1 for none. */
function pastEnd(words: readonly Word[], at: number): number {
  const ago = duration(words, at);
  if (ago && textAt(words, ago.end) === 'ago') return ago.end + 1;
  if (textAt(words, at) === 'last') return weekday(words, at + 1)?.end ?? pastDay(words, at)?.end ?? -1;
  const day = /^(?:on|of|from|dated)$/.test(textAt(words, at)) ? at + 1 : -1;
  return pastDay(words, at)?.end ?? (day < 0 ? -1 : date(words, day)?.end ?? weekday(words, day)?.end ?? -1);
}

/** "the interview we had on November 9", "since we spoke", "two weeks ago we discussed": what was said and when. */
function recalls(words: readonly Word[]): boolean {
  return words.some(({ text }, at) => {
    const told = EXCHANGED.has(text) || EXCHANGES.has(text);
    return told && !words.slice(0, at).some(word => AHEAD.has(word.text)) && (isSince(words, at) || isDatedBehind(words, at) || isDatedBefore(words, at));
  });
}

/** "It has been two weeks since we spoke". */
function isSince(words: readonly Word[], at: number): boolean {
  const since = words.findLastIndex(({ text }, index) => text === 'since' && index < at && at - index <= 4);
  return since > 0 && words.some((_, index) => index < since && duration(words, index)?.end === since);
}

function isDatedBehind(words: readonly Word[], at: number): boolean {
  for (let index = at + 1; index <= at + NEAR && index < words.length; index++) {
    if (AHEAD.has(textAt(words, index)) || /^[;:?!]$/.test(textAt(words, index))) return false;
    if (pastEnd(words, index) >= 0) return true;
  }
  return false;
}

/** "Two weeks ago we spoke", "On November 9, I applied". */
const isDatedBefore = (words: readonly Word[], at: number): boolean => EXCHANGED.has(textAt(words, at)) && words.slice(Math.max(0, at - NEAR), at).some((_, index) => {
  const end = pastEnd(words, Math.max(0, at - NEAR) + index);
  return end >= 0 && end < at && at - end <= 3;
});

// Thanks for the time that somebody gave

const THANKING = wordSet('thank thanks grateful appreciate appreciated appreciative gratitude');
/** What says that somebody made room: "for squeezing me in", "at such short notice", "for your time yesterday". */
const room = tableReader(patternTable<null>([
  ['squeezing|squeezed|fitting|slotting|slotted|working me|us in', null], ['at such|very|so? short|late a? notice', null], ['on such? short notice', null],
  ['your time yesterday|today|earlier', null], ['your time this|last morning|afternoon|week|evening|night', null], ['your time on monday|tuesday|wednesday|thursday|friday|saturday|sunday', null],
]));

/** Time beside something else that is thanked for: "for the interview and your time"; or given freely. */
const besides = tableReader(patternTable<null>([['and|plus for|of? all? your time', null], ['and|plus for? the time you|taken|spent', null], ['generous|generosity with your time', null], ['generosity of|in your time', null]]));
/** "Thank you for your consideration and your time" is how every letter ends. */
const FORMULA = wordSet('consideration attention application reading');

function acknowledgesTime(words: readonly Word[]): boolean {
  const thanks = words.findIndex(({ text }) => THANKING.has(text));
  return thanks >= 0 && words.some((_, at) => at > thanks && (room(words, at) !== null || (at > thanks + 2 && besides(words, at) !== null && !words.some(({ text }) => FORMULA.has(text)))));
}
