// The promises of a user's own note, as hovers and hints speak of them: which days each means, and which of several counts.

import { joined, say, type Message } from '../base/message.ts';
import { windowInWords } from '../base/words.ts';
import type { Case } from '../due/item.ts';
import type { Note } from '../model/note.ts';
import { languageOf } from '../prose/languages.ts';
import { letterOf } from '../prose/letter.ts';
import { latestPromise, readPromises, type FollowUpPromise } from '../prose/promises.ts';

/** A promise with what it means in words. */
export interface ToldPromise extends FollowUpPromise {
  readonly text: Message;
}

/** The promises of a note in the order of the text; a draft's count from today. None in a note received, or in a language that isn't read. */
export function promisesIn(note: Note, { file, settings, today }: Case): readonly ToldPromise[] {
  if (note.direction === 'received') return [];
  const letter = letterOf(file.text, note);
  const language = languageOf(letter, note.lang, settings.language);
  if (!language) return [];
  const promises = readPromises(letter.sentences, note.when?.value.day ?? today, { language: language.promises, dateOrder: settings.dateOrder });
  const latest = latestPromise(promises);
  return promises.map(promise => ({ ...promise, text: meaningOf(note, promise, latest, today) }));
}

function meaningOf(note: Note, { span, window }: FollowUpPromise, latest: FollowUpPromise | null, today: string): Message {
  if (window === null) return say`A promise that names no day: nothing becomes due by it.`;
  const days = windowInWords(window, today);
  const meaning = note.direction === 'draft' ? say`A promise; if sent today: follow-up due ${days}.` : say`A promise: follow-up due ${days}.`;
  const instead = note.next !== null ? say`The header’s Next counts instead.` : latest!.span.start !== span.start ? say`A later promise in this note counts instead.` : null;
  return joined([meaning, instead], ' ');
}
