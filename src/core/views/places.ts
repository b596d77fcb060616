// What a lens or a menu is about, found again in a text that may have moved on since.

import { whenText } from '../base/time.ts';
import type { Application, Interview } from '../model/application.ts';
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

/** The interview that is meant: of several at one time the nearest. Null where none is at that time any more. */
export const interviewAt = ({ interviews }: Application, place: Place): Interview | null => nearest(interviews, placeOfInterview, place);

function nearest<T>(candidates: readonly T[], placeOf: (candidate: T) => Place, { name, offset }: Place): T | null {
  const distance = (candidate: T): number => Math.abs(placeOf(candidate).offset - offset);
  return candidates.filter(candidate => placeOf(candidate).name === name).sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
