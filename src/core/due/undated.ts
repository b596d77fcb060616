// Notes that were sent on a day that is clear, but not written as the format has it: until it is mended nobody can say that nothing was sent.

import { recipientsOf } from '../model/history.ts';
import type { Note } from '../model/note.ts';
import type { Case } from './item.ts';

/** May one of them have settled what is owed to the person (null: to nobody who is named)? */
export const mayBeSettled = (kase: Case, person: number | null): boolean => undatedNotes(kase).some(note => person === null || recipientsOf(kase.application, note).includes(person));

/** A day that can be read in two ways, or not at all, may be any. */
export const undatedNotes = ({ file: { faults }, application: { notes } }: Case): readonly Note[] => notes.filter(({ direction, when, header }) => direction === 'sent' && when === null
  && faults.some(fault => fault.type === 'day' && fault.span.start >= header.start && fault.span.end <= header.end && fault.readings.length === 1));
