// The stages of an application: canonical words, the everyday words read as them, and words too unclear to read.

import { say, type Message } from '../base/message.ts';

/** Canonical statuses in their order. */
export const STATUSES = ['saved', 'applied', 'screening', 'assessment', 'interview', 'offer', 'accepted', 'rejected', 'withdrawn', 'ghosted', 'archived'] as const;
export type Status = (typeof STATUSES)[number];

const ENDED: ReadonlySet<Status> = new Set(['accepted', 'rejected', 'withdrawn', 'ghosted', 'archived']);
/** Nothing more is owed. */
export const isEnded = (status: Status): boolean => ENDED.has(status);

/** What each status says of an application, in a sentence. */
export const STATUS_MEANINGS: Readonly<Record<Status, Message>> = {
  saved: say`Found, and not applied for yet.`,
  applied: say`You have applied, and wait for an answer.`,
  screening: say`First talks: a recruiter’s call, questions by email.`,
  assessment: say`A test or a task is to be done.`,
  interview: say`Interviews are planned or have been held.`,
  offer: say`They have made an offer.`,
  accepted: say`You have taken the offer.`,
  rejected: say`They have said no.`,
  withdrawn: say`You have said no, or decided not to apply.`,
  ghosted: say`They have fallen silent, and you have let it rest.`,
  archived: say`Put away for another reason: the posting was closed, for instance.`,
};

/** The stages as lists name them. */
export const STAGE_NAMES: Readonly<Record<Status, Message>> = {
  saved: say`Saved`, applied: say`Applied`, screening: say`Screening`, assessment: say`Assessment`, interview: say`Interview`, offer: say`Offer`,
  accepted: say`Accepted`, rejected: say`Rejected`, withdrawn: say`Withdrawn`, ghosted: say`Ghosted`, archived: say`Archived`,
};

const WORDS: Readonly<Record<Status, readonly string[]>> = {
  saved: ['wishlist', 'bookmarked', 'lead', 'interested', 'pursue', 'considering', 'researching', 'reviewing', 'new', 'discovered', 'prospective', 'to apply', 'not applied', 'not started', 'preparing', 'ready', 'resume written', 'draft', 'drafted', 'applying'],
  applied: ['submitted', 'sent', 'application sent', 'application received', 'application confirmation', 'in review', 'under review', 'acknowledged'],
  screening: ['screen', 'phone screen', 'recruiter screen', 'recruiter conversation', 'responded', 'replied', 'in talks', 'hr screen'],
  assessment: ['online test', 'online assessment', 'oa', 'take-home', 'technical test', 'coding challenge'],
  interview: ['interviewing', 'interviewed', 'technical', 'technical interview', 'technical round', 'onsite', 'panel', 'hiring manager', 'final', 'final round', 'final interview', 'interview invitation', 'interview scheduled'],
  offer: ['offered', 'offer made', 'offer received', 'offer extended', 'negotiating', 'negotiation'],
  accepted: ['offer accepted', 'hired', 'signed'],
  rejected: ['rejection', 'not selected', 'no longer in consideration'],
  withdrawn: ['withdrew', 'offer declined', 'discarded', 'skip', 'skipped', 'do not apply', 'not eligible'],
  ghosted: ['no response', 'no feedback', 'no reply'],
  archived: ['expired', 'role closed'],
};

/** Words that people use in more than one direction, with the statuses that they may mean. */
const UNCLEAR: Readonly<Record<string, readonly Status[]>> = {
  declined: ['rejected', 'withdrawn'],
  passed: ['rejected', 'withdrawn', 'interview'],
  closed: ['rejected', 'withdrawn', 'archived', 'accepted'],
  active: ['applied', 'screening', 'interview'],
  pending: ['applied', 'screening', 'interview'],
  'no-go': ['rejected', 'withdrawn'],
  lost: ['rejected', 'withdrawn'],
  dead: ['rejected', 'ghosted', 'archived'],
  'on hold': ['applied', 'interview', 'archived'],
  cancelled: ['withdrawn', 'archived', 'rejected'],
};

/** What a status word says: a status, or the statuses that it might mean (all of them for an unknown word). */
export type ReadStatus = { readonly status: Status; readonly canonical: boolean } | { readonly status: null; readonly candidates: readonly Status[]; readonly known: boolean };

/** Does a word that is read as no status end an application in each of the senses that it has: "declined"? */
export const isSurelyOver = (read: ReadStatus): boolean => read.status === null && read.known && read.candidates.every(isEnded);

/** Letters and digits alone, lower case: case, spaces, `_` and `-` don't count. */
const fold = (word: string): string => word.toLowerCase().replace(/[\s_-]+/g, '');

const BY_WORD: ReadonlyMap<string, Status> = new Map(STATUSES.flatMap(status => [status, ...WORDS[status]].map(word => [fold(word), status] as const)));
const UNCLEAR_BY_WORD: ReadonlyMap<string, readonly Status[]> = new Map(Object.entries({ ...UNCLEAR, canceled: UNCLEAR.cancelled! }).map(([word, candidates]) => [fold(word), candidates]));

/** Reads a status word; an emoji or other symbol before it is passed over. Never guesses: see `ReadStatus`. */
export function readStatus(written: string): ReadStatus {
  const word = fold(written.replace(/^[^\p{L}\p{N}]+/u, ''));
  const status = BY_WORD.get(word) ?? (/^(interview|round)\d{1,2}$/.test(word) ? 'interview' : undefined);
  if (status) return { status, canonical: written === status };
  const candidates = UNCLEAR_BY_WORD.get(word);
  return { status: null, candidates: candidates ?? STATUSES, known: candidates !== undefined };
}

/** The words of a log line that tells of a change of status; `from` null where none was written. */
export const statusLine = (from: string | null, to: Status): string => (from === null ? `status set to ${to}` : `status changed from ${from} to ${to}`);

/** Does a log line say that and nothing more? Nobody was in touch then. */
export function isStatusLine(text: string): boolean {
  const line = text.trim().toLowerCase().replace(/\.$/, '');
  return /^status (?:set|changed from) /.test(line) && STATUSES.some(status => line.endsWith(` to ${status}`));
}
