// What a German sentence surely does, by its grammar, whatever its words tell the classifier: it looks forward to working together, or thanks for time.

import type { Act } from '../acts.ts';
import { LONGEST_SENTENCE } from '../features.ts';
import { patternTable, tableReader, wordSet } from '../patterns.ts';
import type { Word } from '../words.ts';
import { wordsOf } from './words.ts';

const GLAD = wordSet('freue freuen');
const TOGETHER = wordSet('zusammenarbeit');
/** A word from the reader is more than that. */
const WORD = wordSet('rueckmeldung antwort nachricht anruf hoeren bescheid einladung zusage');

const THANKING = wordSet('dank danke danken bedanke bedanken');
/** Time beside something else that is thanked for. */
const besides = tableReader(patternTable<null>([['und|sowie fuer? die|ihre|eure|deine zeit', null]]));
/** "Vielen Dank für Ihre Aufmerksamkeit und Ihre Zeit" is how a letter ends. */
const FORMULA = wordSet('aufmerksamkeit beruecksichtigung pruefung durchsicht unterlagen bewerbung muehe');

/** "Danke für die freundliche Aufnahme und die Zeit am Montag". */
function acknowledgesTime(words: readonly Word[]): boolean {
  const thanks = words.findIndex(({ text }) => THANKING.has(text));
  return thanks >= 0 && !words.some(({ text }) => FORMULA.has(text)) && words.some((_, at) => at > thanks + 1 && besides(words, at) !== null);
}

/** "Ich freue mich auf eine mögliche Zusammenarbeit" wants the job, and nothing of the reader. */
export function certainActs(text: string): Partial<Record<Act, number>> {
  const words = wordsOf(text).slice(0, LONGEST_SENTENCE);
  const has = (set: ReadonlySet<string>): boolean => words.some(word => set.has(word.text));
  return { ...(has(GLAD) && has(TOGETHER) && !has(WORD) ? { interest: 1, asks: 0 } : {}), ...(acknowledgesTime(words) ? { acknowledgesTime: 1 } : {}) };
}
