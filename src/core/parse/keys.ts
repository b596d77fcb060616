// The frontmatter's keys, the other spellings that are read as them, and whether a file is a job application at all.

import type { KnownKey } from '../model/application.ts';
import { readStatus } from '../model/status.ts';
import { plainText, type Entry } from './yaml.ts';

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

/** The entries under the keys that the format knows; of several spellings of one key the first in rank counts. `applied: true` is a status. */
export interface KnownEntries {
  readonly byKey: ReadonlyMap<Key, Entry>;
  readonly known: readonly KnownKey[];
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
    known: spelled.map(({ key, spelling, entry }) => ({ key: spelling.key, written: entry.key, span: entry.span, valueSpan: entry.value.span, items: entry.value.type === 'list' ? entry.value.items.map(item => item.span) : [], counts: best.get(key)?.entry === entry })),
    nextAction: entries.find(entry => foldKey(entry.key.value) === 'nextaction') ?? null,
  };
}

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
