// The list of applications in words: each with its last contact and what is next, by stage, and found by a word of the filter.

import { joined, say, type Message } from '../base/message.ts';
import { weekdayInWords } from '../base/words.ts';
import type { Case } from '../due/item.ts';
import { byWords, compareRanked } from '../due/order.ts';
import { lastContact } from '../model/history.ts';
import { foldLetters } from '../model/people.ts';
import { isEnded, STAGE_NAMES, STATUSES, type Status } from '../model/status.ts';
import type { DueRow } from './dueList.ts';

/** An application as the list shows it. */
export interface ApplicationRow {
  readonly path: string;
  /** Empty where the file names none. */
  readonly company: string;
  readonly role: string;
  /** The stage in which it stands; null where the status doesn't tell. */
  readonly stage: Status | null;
  readonly ended: boolean;
  /** `last contact Thu 19 Nov`, `applied Mon 2 Nov`, `no contact yet`. */
  readonly contact: Message;
  /** What comes next: `Thank Tom Okafor, due in 3 hours`, `nothing due`, `snoozed until Mon 30 Nov`; null where it has ended. */
  readonly next: Message | null;
  /** What is due in it, most urgent first. */
  readonly due: readonly DueRow[];
  /** What the filter looks at, folded. */
  readonly words: string;
}

export interface StageGroup<Row> {
  /** Stays the same while its rows change. */
  readonly id: string;
  readonly label: Message;
  readonly stage: Status | null;
  readonly ended: boolean;
  readonly rows: readonly Row[];
}

/** The row of an application; `due` are the rows of what is due in it, most urgent first. */
export function applicationRow(kase: Case, due: readonly DueRow[]): ApplicationRow {
  const { application, file, story } = kase;
  const [company, role] = [application.company?.value ?? '', application.role?.value ?? ''];
  return {
    path: file.path, company, role, stage: story.stage, ended: story.ended, contact: contactWords(kase), next: nextWords(kase, due[0]), due,
    words: folded([company, role, ...application.people.flatMap(({ name, email }) => [name, email ?? '']), ...application.tags].join('\n')),
  };
}

/** The whole row for somebody who hears it. */
export const spokenApplication = ({ company, role, stage, next, due, contact }: ApplicationRow): Message => joined([company || say`no company named`, role, labelOf(stage), next && due[0] ? say`next: ${next}` : next, contact], ', ');

function contactWords({ application, story, today }: Case): Message {
  const last = lastContact(story);
  if (last) return say`last contact ${weekdayInWords(last.when.day, today)}`;
  if (application.applied) return say`applied ${weekdayInWords(application.applied.value.day, today)}`;
  return story.ended ? say`no contact` : say`no contact yet`;
}

function nextWords({ application: { snooze }, story, today }: Case, first: DueRow | undefined): Message | null {
  if (story.ended) return null;
  if (snooze && today < snooze.value) return say`snoozed until ${weekdayInWords(snooze.value, today)}`;
  return first ? joined([first.label, first.when], ', ') : say`nothing due`;
}

const labelOf = (stage: Status | null): Message => (stage === null ? say`No stage` : STAGE_NAMES[stage]);

/** Without case, accents and apostrophes, so that `obrien` finds O’Brien. */
const folded = (text: string): string => foldLetters(text).replace(/['’`´ʼ]/g, '');

/** Does every word of the filter stand in the text (a row's `words`, the name of a file)? An empty filter fits everything. */
export const fitsFilter = (text: string, filter: string): boolean => fitsIn(filter)(folded(text));

/** The same for texts that are folded already. */
function fitsIn(filter: string): (searched: string) => boolean {
  const words = folded(filter).split(/\s+/);
  return searched => words.every(word => searched.includes(word));
}

/** Soonest due first, then by company. Of what is due only the most urgent item of each counts. */
export function compareApplications(a: ApplicationRow, b: ApplicationRow): number {
  const [x, y] = [a.due[0], b.due[0]];
  if (x && y) return compareRanked(x, y);
  return Number(!x) - Number(!y) || byWords(a.company, b.company) || byWords(a.path, b.path);
}

/**
 * The rows that fit the filter in their stages, in the order of the stages; where the status doesn't tell, after those that have not ended.
 * Stages without rows are there too, to be seen and to be dropped on, but not where there is a filter. `ended`: also what has ended.
 */
export function groupApplications<Row extends ApplicationRow>(rows: readonly Row[], { filter, ended }: { readonly filter: string; readonly ended: boolean }): readonly StageGroup<Row>[] {
  const fits = fitsIn(filter);
  const found = rows.filter(({ words }) => fits(words)).sort(compareApplications);
  const stages: readonly (Status | null)[] = [...STATUSES.filter(status => !isEnded(status)), null, ...(ended ? STATUSES.filter(isEnded) : [])];
  return stages.map((stage): StageGroup<Row> => ({
    id: `stage:${stage ?? ''}`, label: labelOf(stage), stage, ended: stage !== null && isEnded(stage), rows: found.filter(row => row.stage === stage),
  })).filter(({ stage, rows: own }) => own.length > 0 || (filter.trim() === '' && stage !== null));
}

/** The companies, folded, of which there are several applications. */
export function severalAt(rows: readonly ApplicationRow[]): ReadonlySet<string> {
  const [once, several] = [new Set<string>(), new Set<string>()];
  for (const company of rows.map(row => folded(row.company))) (once.has(company) ? several : once).add(company);
  return several;
}

/** The name by which a row stands among the others, of which `several` are the companies named more than once: there the role is part of it. */
export function nameAmong({ company, role }: ApplicationRow, several: ReadonlySet<string>): string {
  if (company === '') return role;
  return role !== '' && several.has(folded(company)) ? `${company}, ${role}` : company;
}
