// The frontmatter's keys, the other spellings that are read as them, and whether a file is a job application at all.

import { say, type Message } from '../base/message.ts';
import type { Located } from '../base/text.ts';
import type { KnownKey, WrittenEntry } from '../model/application.ts';
import { readStatus } from '../model/status.ts';
import { plainText, type Entry } from './values.ts';

/** Canonical keys with their other spellings, the ones named first counting before the later ones (format.md). */
export const KEYS = {
  company: ['company_name', 'employer', 'organization', 'organisation'],
  role: ['position', 'job_title', 'job_position', 'job', 'title'],
  status: ['app_stage', 'job_status', 'stage', 'state', 'outcome', 'result'],
  applied: ['date_applied', 'applied_date', 'application_date', 'applied_at', 'applied_on'],
  url: ['job_url', 'link', 'website', 'job_link', 'apply_url', 'job_posting'],
  contacts: ['contact', 'people', 'contact_person', 'recruiter'],
  interviews: ['interview', 'interview_date'],
  decision: ['decision_by', 'decision_date'],
  offer: [],
  follow_up: ['followup', 'follow_up_date', 'followup_date', 'next_follow_up', 'follow_up_reminder_date', 'next_action_date'],
  snooze: [],
  quiet: ['no_follow_up'],
  source: [],
  location: [],
  salary: [],
  tags: [],
} as const satisfies Record<string, readonly string[]>;

export type Key = keyof typeof KEYS;

/** What each key is for, as somebody reads it who is about to write one. */
export const KEY_MEANINGS: Readonly<Record<Key, Message>> = {
  company: say`The employer.`,
  role: say`The position.`,
  status: say`The stage that the application has reached.`,
  applied: say`The day of the application.`,
  url: say`The posting.`,
  contacts: say`The people: a name, a name with an address, or name, title, email and phone.`,
  interviews: say`The interviews: when, of what kind, with whom.`,
  decision: say`When they said that they would decide: a day, or a span such as week of 2026-11-30.`,
  offer: say`When the offer came, and by when to answer it.`,
  follow_up: say`A reminder of your own: a day, or on with what.`,
  snooze: say`Nothing is due from this file before that day.`,
  quiet: say`true: no follow-up is computed, since the posting forbids contact or there is nobody to write to.`,
  source: say`Where you found the position.`,
  location: say`Where the work is.`,
  salary: say`What it pays.`,
  tags: say`Words of your own.`,
};

/** The keys of the mappings that stand under a key, each with what it is for. */
export const FIELDS = {
  contacts: { name: say`Their name.`, title: say`What they are: Engineering Manager.`, email: say`Their address.`, phone: say`Their number.` },
  interviews: {
    at: say`The day, or the day and the time: 2026-11-18 14:00.`,
    kind: say`What kind of interview: phone, video, onsite, panel.`,
    with: say`Whom you met: one person, or several as [a, b].`,
    duration: say`How long it took.`,
    thanked: say`true, or the names of those whom you have thanked in another way.`,
    status: say`cancelled or moved: it never was.`,
  },
  offer: { received: say`The day on which the offer came.`, respond_by: say`The day by which to answer it.` },
  follow_up: { on: say`The day of the reminder.`, what: say`What to do.` },
} as const satisfies Partial<Record<Key, Readonly<Record<string, Message>>>>;

/** Other spellings of the keys of an interview and of an offer; the canonical one counts before them. */
export const FIELD_ALIASES: Partial<Readonly<Record<Key, Readonly<Record<string, readonly string[]>>>>> = {
  interviews: { at: ['date', 'day', 'when'], kind: ['type'], with: ['interviewers', 'interviewer', 'people'] },
  offer: { respond_by: ['answer_by', 'reply_by', 'decide_by', 'deadline'] },
};

/** Whose mapping it is, and a key in it. */
export type FieldsOf<K extends keyof typeof FIELDS> = Extract<keyof (typeof FIELDS)[K], string>;

/** Keys that other documents use too: they make an application only beside something that no other document has. */
const COMMON: ReadonlySet<string> = new Set(['title', 'stage', 'state', 'outcome', 'result'].map(foldKey));
/** What no other document has. A web address counts where its key says that it is a posting's, or is the canonical one. */
const OF_A_JOB_SEARCH: readonly Key[] = ['applied', 'url', 'contacts', 'interviews', 'decision', 'offer', 'follow_up', 'salary'];
const NO_EVIDENCE: ReadonlySet<string> = new Set(['website', 'people'].map(foldKey));

/** Keys match without regard to case, spaces, `_` and `-`. */
export function foldKey(key: string): string {
  return key.toLowerCase().replace(/[\s_-]+/g, '');
}

interface Spelling { readonly key: Key; readonly rank: number }
const SPELLINGS: ReadonlyMap<string, Spelling> = new Map(Object.entries(KEYS).flatMap(([key, others]) => [key, ...others].map((spelling, rank) => [foldKey(spelling), { key: key as Key, rank }] as const)));

/** The canonical key that a spelling is read as; null for a key of the user's own. */
export const canonicalKey = (written: string): Key | null => SPELLINGS.get(foldKey(written))?.key ?? null;

/** The entries under the keys that the format knows; of several spellings of one key the first in rank counts. `applied: true` is a status. */
export interface KnownEntries {
  readonly byKey: ReadonlyMap<Key, Entry>;
  readonly known: readonly KnownKey[];
  /** The keys of the user's own. */
  readonly others: readonly Located<string>[];
  /** The words of `next_action`, which go with `next_action_date`. */
  readonly nextAction: Entry | null;
}

export function knownEntries(entries: readonly Entry[]): KnownEntries {
  const best = new Map<Key, { entry: Entry; rank: number }>();
  const spelled = entries.flatMap(entry => {
    const spelling = SPELLINGS.get(foldKey(entry.key.value));
    if (!spelling) return [];
    const key = spelling.key === 'applied' && isBoolean(entry) ? 'status' : spelling.key;
    const rank = key === spelling.key ? spelling.rank : KEYS.status.length + 1;
    const other = best.get(key);
    if (!other || betterThan({ entry, rank }, other)) best.set(key, { entry, rank });
    return [{ key, spelling, entry }];
  });
  return {
    byKey: new Map([...best].map(([key, { entry }]) => [key, entry])),
    known: spelled.map(({ key, spelling, entry }) => ({ key: spelling.key, ...asWritten(entry), counts: best.get(key)?.entry === entry })),
    others: entries.map(({ key }) => key).filter(({ value }) => canonicalKey(value) === null),
    nextAction: entries.find(entry => foldKey(entry.key.value) === 'nextaction') ?? null,
  };
}

/** Where the parts of an entry stand. */
export const asWritten = ({ key, value, span }: Entry): WrittenEntry => ({ written: key, span, valueSpan: value.span, items: value.type === 'list' ? value.items.map(item => item.span) : [] });

/** A spelling with a value counts before one without; else the one named first in the table. */
function betterThan(a: { entry: Entry; rank: number }, b: { entry: Entry; rank: number }): boolean {
  const [x, y] = [a.entry.value.type === 'null', b.entry.value.type === 'null'];
  return x === y ? a.rank < b.rank : y;
}

export const isBoolean = (entry: Entry): boolean => entry.value.type === 'text' && /^(?:true|false)$/i.test(entry.value.text);

/** Does the frontmatter say that the file is a job application (format.md, "What counts as an application")? */
export function saysApplication(entries: readonly Entry[]): boolean {
  if (entries.some(isTypeOfApplication)) return true;
  const filled = entries.filter(entry => entry.value.type !== 'null');
  const of = (key: Key, list: readonly Entry[]): Entry[] => list.filter(entry => SPELLINGS.get(foldKey(entry.key.value))?.key === key);
  const common = (entry: Entry): boolean => COMMON.has(foldKey(entry.key.value));
  const work = [...of('role', entries), ...of('status', entries), ...of('applied', entries).filter(isBoolean)];
  if (of('company', entries).length === 0 || work.length === 0) return false;
  if (of('company', filled).length === 0 && !work.some(entry => filled.includes(entry))) return false;
  if (work.some(entry => !common(entry))) return true;
  const evidence = OF_A_JOB_SEARCH.flatMap(key => of(key, entries)).some(entry => !NO_EVIDENCE.has(foldKey(entry.key.value)));
  return evidence || of('status', filled).some(entry => entry.value.type === 'text' && readStatus(plainText(entry.value.text)).status !== null);
}

function isTypeOfApplication({ key, value }: Entry): boolean {
  if (foldKey(key.value) !== 'type') return false;
  const values = value.type === 'list' ? value.items : [value];
  return values.some(item => item.type === 'text' && foldKey(plainText(item.text)) === 'jobapplication');
}
