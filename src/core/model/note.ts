// Notes and log entries: what was written to whom and when, as the file tells it.

import type { Located, Span } from '../base/text.ts';
import type { When, Window } from '../base/time.ts';
import type { Mention } from './people.ts';

export const NOTE_KINDS = ['thank-you', 'follow-up', 'application', 'other'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** The keys of a note's header, in the order in which a new header is written. */
export const HEADER_KEYS = ['To', 'Cc', 'From', 'Sent', 'Received', 'Subject', 'Via', 'Kind', 'Interview', 'Next', 'Lang'] as const;
export type HeaderKey = (typeof HEADER_KEYS)[number];

export interface HeaderField {
  readonly key: HeaderKey | null;
  /** The whole line, without its line ending. */
  readonly line: Span;
  /** What stands after the colon, trimmed; an empty span where nothing does. */
  readonly value: Located<string>;
}

/** `draft`: not sent yet; `sent`: by the user; `received`: from the other side, and not judged. */
export type Direction = 'draft' | 'sent' | 'received';

export interface Note {
  readonly title: Located<string>;
  /** The heading line with the section below it. */
  readonly span: Span;
  readonly header: Span;
  readonly fields: readonly HeaderField[];
  readonly direction: Direction;
  readonly to: readonly Mention[];
  readonly from: readonly Mention[];
  /** When it was sent or received; null for a draft, and where the day can't be read. */
  readonly when: Located<When> | null;
  readonly subject: string | null;
  readonly via: string | null;
  /** The kind that `Kind` or the heading gives; null: the story tells (see history.ts). */
  readonly statedKind: NoteKind | null;
  /** `Interview`: a day, a time or a kind of interview. */
  readonly interview: Located<string> | null;
  readonly next: Located<Window> | null;
  readonly lang: string | null;
  /** The text below the header. */
  readonly letter: Span;
}

export interface LogEntry {
  readonly span: Span;
  readonly when: When;
  readonly text: string;
  /** The people whom the line names. */
  readonly people: readonly number[];
  /** Does it tell of something that the user sent, rather than of something heard? */
  readonly own: boolean;
  /** Does it tell of a change of status alone? Nobody was in touch then. */
  readonly ofStatus: boolean;
}

/** The first field with that key, where a header has one. */
export const fieldNamed = (fields: readonly HeaderField[], key: HeaderKey): HeaderField | null => fields.find(field => field.key === key) ?? null;
