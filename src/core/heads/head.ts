// The head of a file: what lists, badges and searches keep of an application, so that the file itself can be let go.

import type { Message } from '../base/message.ts';
import type { Span } from '../base/text.ts';
import { addDays, startOfDay, type Instant } from '../base/time.ts';
import { caseOf, dueInCase } from '../due/index.ts';
import type { Case, DueItem, DueSummary } from '../due/item.ts';
import { nextChange } from '../due/nextChange.ts';
import type { ReadFile } from '../model/application.ts';
import type { Settings } from '../model/settings.ts';
import { applicationRow, type ApplicationRow } from '../views/applicationList.ts';
import { rowsOf } from '../views/dueList.ts';
import { firstStepsIn, type FirstSteps } from '../views/firstSteps.ts';
import { namesIn } from '../views/symbols.ts';
import { packedNames } from './names.ts';
import { sumOf } from './sum.ts';

/** Plain data, the same after a round trip through JSON. It holds for one text, for the settings that `headKey` names, and for a time. */
export interface Head {
  readonly path: string;
  /** Null where the file can't be read. */
  readonly application: ApplicationRow | null;
  /** Where and why it can't be read. */
  readonly fault: { readonly span: Span; readonly detail: Message } | null;
  /** What `searchNames` takes apart. */
  readonly names: string;
  readonly steps: FirstSteps;
  readonly since: Instant;
  /** The first moment at which it may differ; null: never. */
  readonly until: Instant | null;
}

/** The head of an application (`isApplication`), readable or not, at `now` (milliseconds since 1970). Keeps nothing of the text alive. */
export function headOf(file: ReadFile, now: Instant, settings: Settings): Head {
  const kase = caseOf(file, now, settings);
  const fault = file.faults.find(({ type }) => type === 'unreadable');
  return detached({
    path: file.path,
    application: kase && applicationRow(kase, rowsOf(kase).map(row => ({ ...row, item: summaryOf(row.item) }))),
    fault: fault?.type === 'unreadable' ? { span: fault.span, detail: fault.detail } : null,
    names: packedNames(namesIn(file)), steps: firstStepsIn(file), since: now, until: kase && untilOf(kase),
  });
}

/** Does a head still hold at `now`? Not where the clock was set back before it was made. */
export const holdsAt = ({ since, until }: Head, now: Instant): boolean => since <= now && (until === null || now < until);

/** A short text that differs where any of the settings differs on which a head depends: other severities or lenses leave heads as they are. */
export const headKey = ({ timeZone, dateOrder, language, calendar: { weekdays, holidays }, cadence, me }: Settings): string => sumOf(JSON.stringify([timeZone, dateOrder, language, weekdays, [...holidays], cadence, me]));

const summaryOf = ({ draft, interview, ...item }: DueItem): DueSummary => ({ ...item, draft: draft && { title: draft.title }, interview: interview && { at: interview.at } });

/** Of what has ended, and has nothing ahead, only the year changes the words: days of this year are named without it. */
function untilOf(kase: Case): Instant {
  const { application, now, settings, story, today } = kase;
  const days = [...application.interviews.map(({ at }) => at?.value.day), ...application.notes.map(({ when }) => when?.value.day), ...application.log.map(({ when }) => when.day)];
  // A day more, for days in other zones.
  const isPast = story.ended && days.every(day => day === undefined || day < addDays(today, -1));
  return isPast ? startOfDay(`${Number(today.slice(0, 4)) + 1}-01-01`, settings.timeZone) : nextChange(application, dueInCase(kase), now, settings);
}

/** A piece cut out of a text keeps the whole text in memory; one that was read anew doesn't. */
const detached = (head: Head): Head => JSON.parse(JSON.stringify(head)) as Head;
