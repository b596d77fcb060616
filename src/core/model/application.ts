// One job application as it was understood from its file: plain readonly data, every value with its place.

import type { Message } from '../base/message.ts';
import type { Located, Span } from '../base/text.ts';
import type { Day, When, Window } from '../base/time.ts';
import type { LogEntry, Note } from './note.ts';
import type { Contact, Mention, Person } from './people.ts';
import type { ReadStatus, Status } from './status.ts';
import type { DateOrder } from './settings.ts';
import type { Suppression } from './suppressions.ts';

/** Kinds of interviews that are common; any other may be written. */
export const INTERVIEW_KINDS = ['phone', 'video', 'onsite', 'panel'] as const;

export interface Interview {
  /** The entry in the frontmatter. */
  readonly span: Span;
  readonly at: Located<When> | null;
  readonly kind: Located<string> | null;
  readonly with: readonly Mention[];
  /** Where `with` stands, also where it names nobody. */
  readonly withEntry: WrittenEntry | null;
  readonly duration: string | null;
  /** `true`: everybody was thanked in another way; else those who were. */
  readonly thanked: true | readonly Mention[];
  /** Where `thanked` stands. */
  readonly thankedEntry: WrittenEntry | null;
  /** `status: cancelled` or `moved`: it never was. */
  readonly cancelled: boolean;
}

export interface Reminder {
  /** The day alone, or the entry of a list. */
  readonly span: Span;
  readonly on: Located<Window>;
  readonly what: string | null;
}

export interface Offer {
  readonly span: Span;
  readonly received: Located<When> | null;
  readonly respondBy: Located<When> | null;
}

/** A key with its value, as they stand in the frontmatter. */
export interface WrittenEntry {
  /** The key. */
  readonly written: Located<string>;
  /** The whole entry, from the key to the end of its value. */
  readonly span: Span;
  /** The value as it stands in the file; empty where there is none. */
  readonly valueSpan: Span;
  /** The items of a list; none where the value isn't one. */
  readonly items: readonly Span[];
}

/** A key of the frontmatter that the format knows. */
export interface KnownKey extends WrittenEntry {
  /** Its canonical name. */
  readonly key: string;
  /** Does it count? Of several spellings of one key only one does. */
  readonly counts: boolean;
}

/** The frontmatter as text: where its lines begin, where its closing fence stands, and the keys in it. */
export interface Frontmatter {
  /** What stands between the fences. */
  readonly inner: Span;
  /** The end of the closing fence's line, where the body begins. */
  readonly end: number;
  readonly keys: readonly KnownKey[];
  /** The keys that it doesn't know: the user's own, or slips of the pen. */
  readonly otherKeys: readonly Located<string>[];
}

/** Something that couldn't be read, with its place: a rule speaks of each. */
export type Fault =
  | { readonly type: 'unreadable'; readonly span: Span; readonly detail: Message }
  | { readonly type: 'day'; readonly span: Span; readonly written: string; readonly what: Message; readonly why: 'ambiguous' | 'impossible' | 'unclear' | 'no time'; readonly readings: readonly DayReading[] };

/** One way to read a day that is not clear; `order` is null where it doesn't depend on which number comes first. */
export interface DayReading {
  readonly text: string;
  readonly order: DateOrder | null;
  /** Does it say all that was written? Not where a time couldn't be read. */
  readonly whole: boolean;
}

export interface Application {
  readonly frontmatter: Frontmatter;
  readonly company: Located<string> | null;
  readonly role: Located<string> | null;
  readonly status: Located<ReadStatus & { readonly written: string }> | null;
  readonly applied: Located<When> | null;
  readonly url: Located<string> | null;
  readonly contacts: readonly Contact[];
  readonly interviews: readonly Interview[];
  readonly decision: Located<Window> | null;
  readonly offer: Offer | null;
  readonly reminders: readonly Reminder[];
  readonly snooze: Located<Day> | null;
  readonly quiet: boolean;
  readonly source: string | null;
  readonly location: string | null;
  readonly salary: string | null;
  readonly tags: readonly string[];
  readonly people: readonly Person[];
  readonly notes: readonly Note[];
  readonly log: readonly LogEntry[];
  /** Headings that speak of a note, with letter text and no header under them: perhaps not all of them letters of the user. */
  readonly headerless: readonly HeaderlessNote[];
}

/** A section that looks like a letter but has no header. */
export interface HeaderlessNote {
  readonly title: Located<string>;
  readonly letter: Span;
  readonly recipients: readonly number[];
}

/** A file as it was read: no application at all, one that can't be read (only faults), or one that can (perhaps with faults in it). */
export interface ReadFile {
  readonly path: string;
  readonly text: string;
  /** Does its frontmatter say that it is a job application? */
  readonly isApplication: boolean;
  /** Null where there is none, or where it can't be read. */
  readonly application: Application | null;
  readonly faults: readonly Fault[];
  /** Comments that silence rules, in the order of the text. */
  readonly suppressions: readonly Suppression[];
}

/** The companies of a search, as its applications name them: each once, in the order of the alphabet. */
export const companiesOf = (names: readonly (string | undefined)[]): readonly string[] => [...new Set(names.flatMap(name => name || []))].sort();

/** The stage, where the status names one. Without a status, a day of application says `applied`. */
export function stageOf(application: Application): Status | null {
  if (application.status) return application.status.value.status;
  return application.applied ? 'applied' : null;
}
