// Notes that went or came on a day that is clear, but not written as the format has it: until it is mended nobody can say that nothing was sent, or nothing heard.

import type { Day } from '../base/time.ts';
import { recipientsOf } from '../model/history.ts';
import type { Note } from '../model/note.ts';
import type { Case } from './item.ts';

/** May one that was sent have settled what is owed to the person (null: to nobody who is named)? */
export const mayBeSettled = (kase: Case, person: number | null): boolean => undatedNotes(kase).some(note => person === null || recipientsOf(kase.application, note).includes(person));

/** Those that were sent. */
export const undatedNotes = (kase: Case): readonly Note[] => kase.application.notes.filter(note => note.direction === 'sent' && clearDayOf(kase, note) !== null);

/** Did one come from the person (null: from anybody) on that day or later, as it seems? */
export const mayBeAnswered = (kase: Case, person: number | null, since: Day): boolean => kase.application.notes.some(note => note.direction === 'received'
  && (person === null || note.from.some(mention => mention.person === person)) && (clearDayOf(kase, note) ?? '') >= since);

/** Null for a note whose day is read; and for one whose day can be read in two ways, or not at all: it may be any. */
function clearDayOf({ file: { faults } }: Case, { when, header }: Note): Day | null {
  const clear = when === null ? faults.flatMap(fault => (fault.type === 'day' && fault.readings.length === 1 && fault.span.start >= header.start && fault.span.end <= header.end ? fault.readings : [])) : [];
  return clear[0]?.text.slice(0, 10) ?? null;
}
