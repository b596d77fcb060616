// Notes and log entries: what was written to whom and when, as the file tells it.

import { say, type Message } from '../base/message.ts';
import { textAt, type Located, type Span } from '../base/text.ts';
import type { When, Window } from '../base/time.ts';
import type { Mention, RawMention } from './people.ts';

export const NOTE_KINDS = ['thank-you', 'follow-up', 'application', 'other'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** What each kind says of a note. */
export const KIND_MEANINGS: Readonly<Record<NoteKind, Message>> = {
  'thank-you': say`Thanks for an interview.`,
  'follow-up': say`The next word after an interview or another note.`,
  application: say`A follow-up on an application that has led to no interview yet.`,
  other: say`Anything else: it is not judged.`,
};

/** The ways in which a note goes. */
export const WAYS = ['email', 'letter', 'LinkedIn', 'phone'] as const;

/** The keys of a note's header, in the order in which a new header is written. */
export const HEADER_KEYS = ['To', 'Cc', 'From', 'Sent', 'Received', 'Subject', 'Via', 'Kind', 'Interview', 'Next', 'Lang'] as const;
export type HeaderKey = (typeof HEADER_KEYS)[number];

/** What each of them is for. */
export const HEADER_MEANINGS: Readonly<Record<HeaderKey, Message>> = {
  To: say`The person to whom it goes: one alone.`,
  Cc: say`Who gets a copy.`,
  From: say`Who wrote it: somebody else, where it was received.`,
  Sent: say`When you sent it, a day or a time. Empty: it is a draft.`,
  Received: say`When it came, a day or a time.`,
  Subject: say`Its subject line.`,
  Via: say`How it goes: ${WAYS.join(', ')}.`,
  Kind: say`What kind of note it is, where the heading doesn’t say.`,
  Interview: say`The interview that it thanks for, where that isn’t the last one with this person.`,
  Next: say`The day of the next follow-up, where the letter promises none or another.`,
  Lang: say`The language of the letter, such as en or de.`,
};

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
  /** Who gets a copy, as written: they make nobody a person of the file. */
  readonly cc: readonly RawMention[];
  /** When it was sent or received; null for a draft, and where the day can't be read. */
  readonly when: Located<When> | null;
  readonly subject: string | null;
  readonly via: string | null;
  /** The kind that `Kind` or the heading gives; null: the story tells (see history.ts). */
  readonly statedKind: NoteKind | null;
  /** Its heading calls it the application itself, or the letter to it: it follows up on nothing. */
  readonly applies: boolean;
  /** `Interview`: a day, a time or a kind of interview. */
  readonly interview: Located<string> | null;
  readonly next: Located<Window> | null;
  readonly lang: string | null;
  /** The text below the header. */
  readonly letter: Span;
}

export interface LogEntry {
  readonly span: Span;
  /** Where its day stands. */
  readonly day: Span;
  readonly when: When;
  readonly text: string;
  /** The people whom the line names. */
  readonly people: readonly number[];
  /** Does it tell of something that the user sent, rather than of something heard? */
  readonly own: boolean;
  /** Does it tell of a change of status alone, as the program writes it? That is no contact. */
  readonly isStatus: boolean;
}

/** The first field with that key, where a header has one. */
export const fieldNamed = (fields: readonly HeaderField[], key: HeaderKey): HeaderField | null => fields.find(field => field.key === key) ?? null;

/** Does each word of the title stand where its offset in it says? Not over several lines, nor where white space was folded. */
export const titleKeepsPlaces = (text: string, { title: { value, span } }: Note): boolean => value.length === span.end - span.start && !/[\r\n]/.test(textAt(text, span));
