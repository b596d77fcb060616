// The promises of a user's own note, as hovers and hints speak of them: which days each means, and which of several counts.

import { windowInWords } from './days.ts';
import type { Case } from '../due/item.ts';
import type { Note } from '../model/note.ts';
import { languageOf } from '../prose/languages.ts';
import { letterOf } from '../prose/letter.ts';
import { latestPromise, readPromises, type FollowUpPromise } from '../prose/promises.ts';

/** A promise with what it means in words. */
export interface ToldPromise extends FollowUpPromise {
  readonly text: string;
}

/** The promises of a note in the order of the text; a draft's count from today. None in a note received, or in a language that isn't read. */
export function promisesIn(note: Note, { file, settings, today }: Case): readonly ToldPromise[] {
  if (note.direction === 'received') return [];
  const letter = letterOf(file.text, note);
  const language = languageOf(letter, note.lang, settings.language);
  if (!language) return [];
  const promises = readPromises(letter.sentences, note.when?.value.day ?? today, { language: language.promises, dateOrder: settings.dateOrder });
  const latest = latestPromise(promises);
  return promises.map(promise => ({ ...promise, text: inWords(note, promise, latest, today) }));
}

function inWords(note: Note, { span, window }: FollowUpPromise, latest: FollowUpPromise | null, today: string): string {
  if (window === null) return 'A promise that names no day: nothing becomes due by it.';
  const counts = note.next !== null ? ' The header’s Next counts instead.' : latest!.span.start !== span.start ? ' A later promise in this note counts instead.' : '';
  return `${note.direction === 'draft' ? 'A promise; if sent today: ' : 'A promise: '}follow-up due ${windowInWords(window, today)}.${counts}`;
}
