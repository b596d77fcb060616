// How far somebody has come who begins: what the walkthrough ticks off.

import type { Application, ReadFile } from '../model/application.ts';
import type { Note } from '../model/note.ts';

export interface FirstSteps {
  /** An interview with a day that can be read. */
  readonly interview: boolean;
  /** A thank-you note, as its heading or header says, begun or sent. */
  readonly thankYou: boolean;
  readonly sentThankYou: boolean;
}

/** The steps that any of the files shows. Files that can't be read show none. */
export function firstStepsIn(files: readonly ReadFile[]): FirstSteps {
  const some = (shows: (application: Application) => boolean): boolean => files.some(({ application }) => application !== null && shows(application));
  return {
    interview: some(({ interviews }) => interviews.some(({ at }) => at !== null)),
    thankYou: some(({ notes }) => notes.some(isOwnThanks)),
    sentThankYou: some(({ notes }) => notes.some(note => isOwnThanks(note) && note.direction === 'sent')),
  };
}

const isOwnThanks = ({ statedKind, direction }: Note): boolean => statedKind === 'thank-you' && direction !== 'received';
