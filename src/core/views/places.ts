// What a lens or a menu is about, found again in a text that may have moved on since.

import { textAt } from '../base/text.ts';
import { whenText } from '../base/time.ts';
import type { Application, Interview, ReadFile } from '../model/application.ts';
import type { Note } from '../model/note.ts';

/** A note by its heading, or an interview by its time, and the offset at which it stood. */
export interface Place {
  readonly name: string;
  readonly offset: number;
}

export const placeOfNote = ({ title, span }: Note): Place => ({ name: title.value, offset: span.start });
export const placeOfInterview = ({ at, span }: Interview): Place => ({ name: at ? whenText(at.value) : '', offset: span.start });

/** The draft that is meant: of several of one name the nearest. Null where none is called so any more, or it has been sent. */
export const draftAt = ({ notes }: Application, place: Place): Note | null => nearest(notes.filter(({ direction }) => direction === 'draft'), placeOfNote, place);

/**
 * What has become of a draft of `before` in the text as it is now. It is known by its name and its letter; one whose letter was edited also where, then
 * as now, no other draft is called so. `sent`: a note with this letter has been sent since. `gone`: nobody can say any more which one it is.
 */
export function draftAgain(before: ReadFile, draft: Note, now: ReadFile): Note | 'sent' | 'gone' {
  const letter = textAt(before.text, draft.letter);
  const called = (file: ReadFile, direction: Note['direction']): readonly Note[] => file.application?.notes.filter(note => note.direction === direction && note.title.value === draft.title.value) ?? [];
  const same = (file: ReadFile, direction: Note['direction']): readonly Note[] => called(file, direction).filter(note => textAt(file.text, note.letter) === letter);
  if (same(now, 'sent').length > same(before, 'sent').length) return 'sent';
  const found = nearest(same(now, 'draft'), placeOfNote, placeOfNote(draft));
  const [only, ...others] = called(now, 'draft');
  return found ?? (only && others.length === 0 && called(before, 'draft').length === 1 ? only : 'gone');
}

/** The interview that is meant: of several at one time the nearest. Null where none is at that time any more. */
export const interviewAt = ({ interviews }: Application, place: Place): Interview | null => nearest(interviews, placeOfInterview, place);

function nearest<T>(candidates: readonly T[], placeOf: (candidate: T) => Place, { name, offset }: Place): T | null {
  const distance = (candidate: T): number => Math.abs(placeOf(candidate).offset - offset);
  return candidates.filter(candidate => placeOf(candidate).name === name).sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
