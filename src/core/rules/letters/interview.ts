// The interview that a note speaks of: the one that it thanks for, else the last one with its reader.

import type { Interview } from '../../model/application.ts';
import { metAt, recipientsOf } from '../../model/history.ts';
import type { NoteContext } from '../rule.ts';

/** Null where the file knows of none. */
export function interviewOf({ application, story, note }: NoteContext): Interview | null {
  const thanked = story.thankYous.find(({ draft, sent }) => draft === note || sent === note)?.interview;
  if (thanked) return thanked;
  const people = recipientsOf(application, note);
  return story.interviewsPast.findLast(interview => people.length === 0 || metAt(application, interview).some(person => people.includes(person))) ?? null;
}
