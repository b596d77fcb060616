// What a draft promises, read as if it were sent today, and the promise that mends one that is missing or vague.

import type { NoteContext } from '../rule.ts';
import type { Language } from '../../prose/language.ts';
import { readPromises, type FollowUpPromise } from '../../prose/promises.ts';
import type { Sentence } from '../../prose/sentences.ts';
import { nextStepDay } from '../../scaffold/facts.ts';
import type { Judged } from './judged.ts';

/** The promises of some sentences; of a note that was sent, as they were on its day. */
export function promisesIn({ note, today, settings }: NoteContext, language: Language, sentences: readonly Sentence[]): readonly FollowUpPromise[] {
  return readPromises(sentences, note.when?.value.day ?? today, { language: language.promises, dateOrder: settings.dateOrder });
}

/** Does the letter, or its header, name the next step with a day? */
export const isDated = (context: NoteContext, { reading }: Judged): boolean => context.note.next !== null || promisesIn(context, reading.language, reading.sentences).some(({ window }) => window !== null);

/** The sentence that promises the next step on its day. */
export function promiseSentence(context: NoteContext, { phrases }: Pick<Judged, 'phrases'>): string {
  const day = nextStepDay(context, context.kind);
  return context.kind === 'thank-you' ? phrases.followUp(day) : phrases.getInTouch(day);
}
