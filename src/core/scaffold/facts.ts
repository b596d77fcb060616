// What the file knows that a letter should say: the meeting, where things were left, the day for the next step.

import { addBusinessDays, addDays, type Day } from '../base/time.ts';
import type { Case } from '../due/item.ts';
import type { Interview } from '../model/application.ts';
import { lastContact } from '../model/history.ts';
import type { NoteKind } from '../model/note.ts';
import type { Facts, Phrases } from './phrases/phrases.ts';

/** How a fact is put into a text: as it is, or escaped for a snippet. */
export type Write = (text: string) => string;

export const factsOf = ({ application }: Case, interview: Interview | null, write: Write): Facts => ({
  role: application.role && write(application.role.value),
  company: application.company && write(application.company.value),
  met: interview?.at?.value.day ?? null,
});

/** A decision further ahead than that is not waited for. */
const LONGEST_WAIT = 21;

/** The day for the writer's next step: the business day after their decision, where one is near; else so many business days from today as the cadence says. */
export function nextStepDay({ application, settings, today }: Case, kind: NoteKind): Day {
  const decided = application.decision?.value.by;
  if (decided && decided >= today && decided <= addDays(today, LONGEST_WAIT)) return addBusinessDays(decided, 1, settings.calendar);
  const days = kind === 'application' ? settings.cadence.applicationAgainBusinessDays : settings.cadence.silenceBusinessDays;
  return addBusinessDays(today, Math.max(1, days), settings.calendar);
}

/** The sentence on where the last exchange left off. `open` marks the words that only the user knows. */
export function whereItWasLeft({ application, story }: Case, kind: NoteKind, phrases: Phrases, write: Write, open: (words: string) => string): string {
  const role = application.role && write(application.role.value);
  if (kind === 'application' && story.applied) return phrases.applied(role, story.applied.value);
  const { decision } = application;
  if (decision) return decision.value.from === decision.value.by ? phrases.decisionDay(decision.value.by) : phrases.decisionWeek(decision.value.from);
  const last = lastContact(story);
  return last ? phrases.lastContact(last.when.day, open(phrases.places.whereLeft)) : phrases.aboutApplication(role, open(phrases.places.whenSent));
}
