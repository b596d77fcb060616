// What the reading of one file collects on its way: faults, and mentions whose people are known only when all have been read.

import type { Message } from '../base/message.ts';
import { spanOf, type Located, type Span } from '../base/text.ts';
import type { DayReading, Fault } from '../model/application.ts';
import { nameTokens, sameName, type Mention, type RawMention } from '../model/people.ts';
import type { Reading } from './days.ts';
import { decoded, type Decoded } from './decoded.ts';
import { readMention, readMentions } from './mentions.ts';
import type { Value } from './values.ts';

/** The user, as far as the settings tell; empty where they don't. */
export interface User {
  readonly name: string;
  readonly email: string;
}

export interface Context {
  readonly text: string;
  readonly user: User;
  readonly faults: Fault[];
  /** In the order of reading; `person` is put in at the end. */
  readonly mentions: { -readonly [K in keyof Mention]: Mention[K] }[];
  /** Folded full names of those named so far. */
  readonly known: Set<string>;
}

export const newContext = (text: string, user: User): Context => ({ text, user, faults: [], mentions: [], known: new Set() });

/** Remembers a mention; the object returned gets its person later. */
function remember(context: Context, raw: RawMention): Mention {
  const mention = { ...raw, person: -1 };
  context.mentions.push(mention);
  if (raw.name) context.known.add(nameTokens(raw.name).join(' '));
  return mention;
}

/** One person whom a text of the frontmatter names. */
export function mentionIn(context: Context, { span, text: value }: ScalarText): Mention | null {
  const { text, placeOf } = decoded(context.text, span, value);
  const raw = readMention(text, spanOf(0, text.length));
  return raw && remember(context, placed(raw, placeOf));
}

/** Several people whom a text of the frontmatter names, between commas and the like. */
export function mentionsIn(context: Context, { span, text: value }: ScalarText): Mention[] {
  const { text, placeOf } = decoded(context.text, span, value);
  return readMentions(text, spanOf(0, text.length), context.known).map(raw => remember(context, placed(raw, placeOf)));
}

type ScalarText = Extract<Value, { type: 'text' }>;

const placed = (raw: RawMention, placeOf: Decoded['placeOf']): RawMention => ({ ...raw, span: placeOf(raw.span), nameSpan: raw.nameSpan && placeOf(raw.nameSpan) });

/** Several people at a place of the body, between commas and the like. */
export const mentionsAt = (context: Context, span: Span): Mention[] => readMentions(context.text, span, context.known).map(raw => remember(context, raw));

/** Is it the user? Not where the settings don't say who that is. */
export function isUser(user: User, mention: RawMention): boolean {
  if (mention.email && user.email && mention.email.toLowerCase() === user.email.toLowerCase()) return true;
  return mention.name !== null && user.name !== '' && sameName(mention.name, user.name);
}

/** The value of a reading, or null with the fault put down; `what` names the thing in messages. */
export function taken<T>(context: Context, reading: Reading<T>, span: Span, what: Message): Located<T> | null {
  if ('value' in reading) return { value: reading.value, span };
  context.faults.push({ type: 'day', span, written: context.text.slice(span.start, span.end), what, why: reading.why, readings: reading.readings as readonly DayReading[] });
  return null;
}
