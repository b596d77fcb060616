// How far somebody has come who begins: what the walkthrough ticks off.

import type { ReadFile } from '../model/application.ts';
import type { Note } from '../model/note.ts';

export interface FirstSteps {
  /** An interview with a day that can be read. */
  readonly interview: boolean;
  /** A thank-you note, as its heading or header says, begun or sent. */
  readonly thankYou: boolean;
  readonly sentThankYou: boolean;
}

/** The steps that a file shows; none where it can't be read. */
export function firstStepsIn({ application }: ReadFile): FirstSteps {
  const { interviews, notes } = application ?? { interviews: [], notes: [] };
  return {
    interview: interviews.some(({ at }) => at !== null),
    thankYou: notes.some(isOwnThanks),
    sentThankYou: notes.some(note => isOwnThanks(note) && note.direction === 'sent'),
  };
}

const isOwnThanks = ({ statedKind, direction }: Note): boolean => statedKind === 'thank-you' && direction !== 'received';
