// The frontmatter's entries as the fields of an application, every shape that format.md shows read tolerantly.

import { say, type Message } from '../base/message.ts';
import { spanOf, textAt, type Located } from '../base/text.ts';
import type { Day, When, Window } from '../base/time.ts';
import type { Application, Interview, Offer, Reminder } from '../model/application.ts';
import { isCredential, type Mention } from '../model/people.ts';
import { readStatus } from '../model/status.ts';
import { mentionIn, mentionsIn, taken, type Context } from './context.ts';
import { readWhen, readWindow } from './days.ts';
import { asWritten, FIELD_ALIASES, foldKey, isBoolean, type FieldsOf, type Key, type KnownEntries } from './keys.ts';
import { plainText, type Entry, type Value } from './values.ts';

type Text = Extract<Value, { type: 'text' }>;

/** A contact whose mention is there, before it is known which person it is. */
type Fields = Omit<Application, 'frontmatter' | 'people' | 'notes' | 'log' | 'headerless'>;

export function readFields(context: Context, entries: KnownEntries): Fields {
  const value = (key: Key): Value | null => entries.byKey.get(key)?.value ?? null;
  const contacts = readPeople(context, value('contacts'));
  const decision = textOf(value('decision'));
  const snooze = textOf(value('snooze'));
  return {
    company: name(value('company')),
    role: name(value('role')),
    status: status(entries.byKey.get('status') ?? null),
    applied: when(context, booleanless(entries.byKey.get('applied')), say`the day of the application`),
    url: located(value('url')),
    contacts,
    interviews: items(value('interviews')).flatMap(item => readInterview(context, item) ?? []),
    decision: decision && taken(context, readWindow(plainText(decision.text)), decision.span, say`the decision`),
    offer: readOffer(context, value('offer')),
    reminders: readReminders(context, entries),
    snooze: snooze && firstDay(taken(context, readWindow(plainText(snooze.text)), snooze.span, say`the day until which this is snoozed`)),
    quiet: /^(?:true|yes)$/i.test(textOf(value('quiet'))?.text ?? ''),
    source: located(value('source'))?.value ?? null,
    location: located(value('location'))?.value ?? null,
    salary: located(value('salary'))?.value ?? null,
    tags: items(value('tags')).flatMap(item => textOf(item)?.text ?? []),
  };
}

const textOf = (value: Value | null | undefined): Text | null => (value?.type === 'text' ? value : null);
const items = (value: Value | null): readonly Value[] => (value === null || value.type === 'null' ? [] : value.type === 'list' ? value.items : [value]);
const booleanless = (entry: Entry | undefined): Value | null => (entry && !isBoolean(entry) ? entry.value : null);
const entryNamed = (entries: readonly Entry[], key: string, folded = foldKey(key)): Entry | undefined => entries.find(entry => foldKey(entry.key.value) === folded);
/** The entry of a mapping under one of the format's keys, in any spelling. */
const fieldNamed = (entries: readonly Entry[], of: Key, key: string): Entry | undefined => [key, ...FIELD_ALIASES[of]?.[key] ?? []].map(spelling => entryNamed(entries, spelling)).find(found => found !== undefined);
const firstDay = (window: Located<Window> | null): Located<Day> | null => window && { value: window.value.from, span: window.span };

/** A text, the first of a list, or the `name` of a mapping. */
function name(value: Value | null): Located<string> | null {
  if (value?.type === 'map') return located(value.entries.find(entry => foldKey(entry.key.value) === 'name')?.value ?? null);
  return located(value);
}

function located(value: Value | null): Located<string> | null {
  const text = textOf(value?.type === 'list' ? value.items[0] : value);
  return text && { value: plainText(text.text), span: text.span };
}

function status(entry: Entry | null): Application['status'] {
  const text = entry && textOf(entry.value.type === 'list' ? entry.value.items[0] : entry.value);
  if (!entry || !text) return null;
  if (foldKey(entry.key.value).startsWith('appl') && isBoolean(entry)) {
    return { value: { status: text.text.toLowerCase() === 'true' ? 'applied' : 'saved', canonical: true, written: text.text }, span: text.span };
  }
  const written = plainText(text.text);
  return { value: { ...readStatus(written), written }, span: text.span };
}

function when(context: Context, value: Value | null, what: Message): Located<When> | null {
  const text = textOf(value);
  return text && taken(context, readWhen(plainText(text.text)), text.span, what);
}

/** `Name`, `Name <address>`, or `{name, title, email, phone}`; a text may name several. */
function readContacts(context: Context, value: Value): Application['contacts'] {
  if (value.type === 'text') return mentionsIn(context, value).map(mention => ({ mention, title: null, phone: null }));
  if (value.type !== 'map') return [];
  const field = (key: FieldsOf<'contacts'> | 'role'): Text | null => textOf(entryNamed(value.entries, key)?.value);
  const [named, email] = [field('name'), field('email')];
  const place = named ?? email;
  const mention = place && mentionIn(context, place);
  if (!mention) return [];
  Object.assign(mention, { email: email?.text.replace(/^mailto:/i, '') ?? mention.email });
  return [{ mention, title: field('title')?.text ?? field('role')?.text ?? null, phone: field('phone')?.text ?? null }];
}

/** `{at, kind, with, duration, thanked, status}`, also with `date` and `time` in the place of `at`; or a day or time, alone or with people. */
function readInterview(context: Context, value: Value): Interview | null {
  if (value.type === 'text') return /^(?:true|false|yes|no)$/i.test(value.text) ? null : readInterviewText(context, value);
  if (value.type !== 'map') return null;
  const entry = (key: FieldsOf<'interviews'> | 'time'): Entry | undefined => fieldNamed(value.entries, 'interviews', key);
  const [people, thanked] = [entry('with'), entry('thanked')];
  return {
    span: value.span,
    at: dayAndTime(context, entry('at')?.value ?? null, entry('time')?.value ?? null),
    kind: located(entry('kind')?.value ?? null),
    with: people ? namesIn(context, people.value) : [],
    withEntry: people ? asWritten(people) : null,
    duration: located(entry('duration')?.value ?? null)?.value ?? null,
    thanked: readThanked(context, thanked?.value ?? null),
    thankedEntry: thanked ? asWritten(thanked) : null,
    cancelled: /^(?:cancell?ed|moved|postponed|rescheduled)$/i.test(located(entry('status')?.value ?? null)?.value ?? ''),
  };
}

function readInterviewText(context: Context, value: Text): Interview {
  const parts = dayWithPeople(context, value);
  const people = parts ? mentionsIn(context, parts.people) : [];
  const day = parts && people.length > 0 ? parts.day : value;
  return { kind: null, with: people, withEntry: null, duration: null, thanked: [], thankedEntry: null, cancelled: false, span: value.span, at: when(context, day, say`the interview`) };
}

/** The two parts of `2026-11-20 14:00 with Bob Slydel and Peter Gibbons`; null for any other text, and for one that isn't written as it is read. */
function dayWithPeople(context: Context, value: Text): { readonly day: Text; readonly people: Text } | null {
  const [day = '', people = ''] = value.text.split(/ with (.*)/is);
  const start = textAt(context.text, value.span).indexOf(value.text);
  const reading = readWhen(day);
  if (start < 0 || people === '' || /\d/.test(people) || !('value' in reading || reading.readings.some(({ whole }) => whole))) return null;
  const part = (text: string, from: number): Text => ({ ...value, text, span: spanOf(value.span.start + from, value.span.start + from + text.length) });
  return { day: part(day, start), people: part(people, start + value.text.length - people.length) };
}

/** A day with the time of a key beside it; a time that stands with the day counts before that. */
function dayAndTime(context: Context, day: Value | null, time: Value | null): Located<When> | null {
  const [written, clock] = [textOf(day), textOf(time)];
  const alone = written && readWhen(plainText(written.text));
  if (!written || !clock || !alone || !('value' in alone) || alone.value.time !== null) return when(context, day, say`the interview`);
  const both = readWhen(`${alone.value.day} ${plainText(clock.text)}`);
  return 'value' in both ? { value: both.value, span: written.span } : taken(context, { why: 'no time', readings: [] }, clock.span, say`the interview`);
}

/** The people of a text or a list: an item that is a degree, as in `[Sarah Chen, RN]`, belongs to the name before it. */
const readPeople = (context: Context, value: Value | null): Application['contacts'] =>
  items(value).flatMap((item, index) => (index > 0 && item.type === 'text' && isCredential(item.text) ? [] : readContacts(context, item)));

const namesIn = (context: Context, value: Value): readonly Mention[] => readPeople(context, value).map(contact => contact.mention);

function readThanked(context: Context, value: Value | null): Interview['thanked'] {
  const text = textOf(value);
  if (text && /^(?:true|yes)$/i.test(text.text)) return true;
  return value === null || (text && /^(?:false|no)$/i.test(text.text)) ? [] : namesIn(context, value);
}

/** `{received, respond_by}`; a day alone is the one on which it came. Anything else under this key is the user's own. */
function readOffer(context: Context, value: Value | null): Offer | null {
  if (value?.type === 'text') {
    const reading = readWhen(plainText(value.text));
    return 'value' in reading ? { span: value.span, received: { value: reading.value, span: value.span }, respondBy: null } : null;
  }
  if (value?.type !== 'map') return null;
  const field = (key: FieldsOf<'offer'>): Value | null => fieldNamed(value.entries, 'offer', key)?.value ?? null;
  return { span: value.span, received: when(context, field('received'), say`the day on which the offer came`), respondBy: when(context, field('respond_by'), say`the day by which to answer the offer`) };
}

/** A day, `{on, what}`, or a list of them; `next_action` gives the words of `next_action_date`. */
function readReminders(context: Context, entries: KnownEntries): readonly Reminder[] {
  const entry = entries.byKey.get('follow_up');
  if (!entry || isBoolean(entry)) return [];
  const words = foldKey(entry.key.value) === 'nextactiondate' ? located(entries.nextAction?.value ?? null)?.value ?? null : null;
  return items(entry.value).flatMap(item => {
    const field = (key: FieldsOf<'follow_up'>): Value | null => (item.type === 'map' ? entryNamed(item.entries, key)?.value ?? null : item);
    const day = textOf(field('on'));
    const on = day && taken(context, readWindow(plainText(day.text)), day.span, say`the reminder`);
    return on ? [{ span: item.span, on, what: item.type === 'map' ? located(field('what'))?.value ?? null : words }] : [];
  });
}

