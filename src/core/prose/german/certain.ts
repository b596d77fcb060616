// What a German sentence surely does, by its grammar, whatever its words tell the classifier: it looks forward to working together.

import type { Act } from '../acts.ts';
import { LONGEST_SENTENCE } from '../features.ts';
import { wordSet } from '../patterns.ts';
import { wordsOf } from './words.ts';

const GLAD = wordSet('freue freuen');
const TOGETHER = wordSet('zusammenarbeit');
/** A word from the reader is more than that. */
const WORD = wordSet('rueckmeldung antwort nachricht anruf hoeren bescheid einladung zusage');

/** "Ich freue mich auf eine mögliche Zusammenarbeit" wants the job, and nothing of the reader. */
export function certainActs(text: string): Partial<Record<Act, number>> {
  const words = wordsOf(text).slice(0, LONGEST_SENTENCE).map(word => word.text);
  return [GLAD, TOGETHER].every(set => words.some(word => set.has(word))) && !words.some(word => WORD.has(word)) ? { interest: 1, asks: 0 } : {};
}
