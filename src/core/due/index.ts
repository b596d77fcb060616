// What is due, and when: the one answer that the list, the badge, the rules about lateness and the command line share.

import { say } from '../base/message.ts';
import { dayOf, type Instant } from '../base/time.ts';
import type { ReadFile } from '../model/application.ts';
import { lastContact, tellStory } from '../model/history.ts';
import type { Settings } from '../model/settings.ts';
import { daysNamed } from '../prose/daysNamed.ts';
import { nextStep } from './application.ts';
import { interviews, offers, reminders } from './dates.ts';
import { urgencyOf, type Case, type DueItem, type Pending } from './item.ts';
import { compareRanked, ranked } from './order.ts';
import { promises, thankYous } from './people.ts';
import { mayBeAnswered, mayBeSettled, undatedNotes } from './undated.ts';

/**
 * What is due from these files at `now` (milliseconds since 1970), most urgent first: by urgency, then by the last moment in time
 * (a day counts as its end), then by company. Files that are no applications, or can't be read, give nothing.
 */
export function dueItems(files: readonly ReadFile[], now: Instant, settings: Settings): readonly DueItem[] {
  return files.flatMap(file => dueIn(file, now, settings)).map(item => ranked(item, settings.timeZone)).sort(compareRanked).map(({ item }) => item);
}

/** The case of one readable application, or null. */
export function caseOf(file: ReadFile, now: Instant, settings: Settings): Case | null {
  const { application } = file;
  if (!application) return null;
  const today = dayOf(now, settings.timeZone);
  const story = tellStory(application, now, settings.timeZone, note => daysNamed(file.text, note, note.when?.value.day ?? today, settings));
  return { file, application, story, now, today, settings };
}

/** What is due from one file, in no particular order. */
export function dueIn(file: ReadFile, now: Instant, settings: Settings): readonly DueItem[] {
  const kase = caseOf(file, now, settings);
  return kase ? dueInCase(kase) : [];
}

const found = new WeakMap<Case, readonly DueItem[]>();

/** What is due in a case, in no particular order: worked out once, for all who ask. */
export function dueInCase(kase: Case): readonly DueItem[] {
  let items = found.get(kase);
  if (!items) found.set(kase, items = itemsIn(kase));
  return items;
}

function itemsIn(kase: Case): readonly DueItem[] {
  const { application, today } = kase;
  if (application.snooze && today < application.snooze.value) return [];
  return pendingIn(kase).map(pending => itemOf(kase, pending));
}

/** One next step for each person and for the application (due.md). */
function pendingIn(kase: Case): readonly Pending[] {
  const { application, story } = kase;
  if (story.ended) return [];
  const ahead = interviews(kase);
  const own = reminders(kase);
  if (story.stage === 'saved') return [...ahead, ...own];
  const thanks = thankYous(kase).filter(({ person }) => !mayBeSettled(kase, person));
  const answers = offers(kase);
  if (application.quiet) return [...ahead, ...thanks, ...answers, ...own];
  const promised = promises(kase).filter(promise => !mayBeSettled(kase, promise.person) && !thanks.some(item => item.person === promise.person));
  const owed = [...thanks, ...promised, ...ahead];
  const atOffer = story.stage === 'offer' || application.offer?.received != null;
  const step = owed.length > 0 || atOffer || undatedNotes(kase).length > 0 || mayBeAnswered(kase, null, lastContact(story)?.when.day ?? story.applied?.value ?? '0') ? null : nextStep(kase);
  return [...owed, ...answers, ...own, ...(step ? [step] : [])];
}

function itemOf({ file, application, now, today }: Case, pending: Pending): DueItem {
  const { person, draft = null, interview = null, untouched = null, place = pending.anchor, ...rest } = pending;
  return {
    ...rest,
    path: file.path,
    company: application.company?.value ?? '',
    role: application.role?.value ?? '',
    person: person === null ? null : { index: person, name: application.people[person]!.name },
    urgency: urgencyOf(pending.from, pending.by, now, today),
    span: draft ? draft.title.span : place,
    draft, interview, untouched,
    reason: draft ? say`${pending.reason}; a draft is waiting to be sent` : pending.reason,
  };
}
