// What the Markdown preview shows of an application: a card for the file and one for each note's header, as plain words.

import { joined, say, verbatim, type Message } from '../base/message.ts';
import { positions, type Span } from '../base/text.ts';
import { dayOf, whenText, writtenIn, type Day, type Instant, type When } from '../base/time.ts';
import { weekdayInWords } from '../base/words.ts';
import { dueIn } from '../due/index.ts';
import type { DueItem, Edge, Urgency } from '../due/item.ts';
import type { Application, ReadFile } from '../model/application.ts';
import type { HeaderField, Note } from '../model/note.ts';
import type { Settings } from '../model/settings.ts';
import { rowOf, sortRows, type DueRow } from './dueList.ts';

/** Lines from `from` up to, not including, `to`; the first line of the text is 0. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** A few words that strike the eye. They name days rather than distances: a preview stays open for hours and is not drawn anew. */
export interface Badge {
  readonly words: Message;
  readonly urgency: Urgency | null;
}

export interface Card {
  readonly badges: readonly Badge[];
  readonly fields: readonly { readonly name: Message; readonly value: string }[];
}

export interface PreviewCards {
  readonly application: Card;
  /** In the order of the text, as the lines of their headers. */
  readonly notes: readonly Card[];
}

/** How many steps the application's card names. */
const STEPS = 3;

/** The lines of each note's header, whose place the note's card takes; null for any text but a readable application. */
export function headerLines({ text, application }: ReadFile): readonly LineRange[] | null {
  if (!application) return null;
  const lineAt = positions(text);
  const rangeOf = ({ start, end }: Span): LineRange => ({ from: lineAt(start).line, to: lineAt(end).line + 1 });
  return application.notes.map(note => rangeOf(note.header));
}

/** The cards of a readable application at `now` (milliseconds since 1970), days in the zone of the settings; null for any other text. */
export function previewCards(file: ReadFile, now: Instant, settings: Settings): PreviewCards | null {
  const { application } = file;
  if (!application) return null;
  const rows = sortRows(dueIn(file, now, settings).map(item => rowOf(item, file, now, settings)));
  const today = dayOf(now, settings.timeZone);
  const words: Words = { day: day => weekdayInWords(day, today), zone: settings.timeZone };
  return { application: cardOf(application, rows, today, words), notes: application.notes.map(note => ({ badges: badgesOf(note, rows, words), fields: fieldsOf(file.text, note) })) };
}

interface Words {
  /** `Thu 19 Nov`, with the year where it isn't this one. */
  readonly day: (day: Day) => Message;
  readonly zone: string;
}

function cardOf({ company, role, status, snooze }: Application, rows: readonly DueRow<DueItem>[], today: Day, words: Words): Card {
  const fields = [{ name: say`Company`, value: company?.value }, { name: say`Role`, value: role?.value }, { name: say`Status`, value: status?.value.written }];
  const steps = rows.slice(0, STEPS).map(({ label, item }) => badge(label, item, words));
  const more = rows.length > STEPS ? [{ words: say`and ${rows.length - STEPS} more`, urgency: null }] : [];
  const asleep = snooze && today < snooze.value ? [{ words: say`Snoozed until ${words.day(snooze.value)}`, urgency: null }] : [];
  return { badges: [...asleep, ...steps, ...more], fields: fields.flatMap(({ name, value }) => (value ? [{ name, value }] : [])) };
}

function badgesOf(note: Note, rows: readonly DueRow<DueItem>[], words: Words): readonly Badge[] {
  if (note.direction === 'draft') {
    const waiting = rows.find(({ item }) => item.draft === note);
    return [waiting ? badge(say`Draft`, waiting.item, words) : { words: say`Draft`, urgency: null }];
  }
  const promised = rows.find(({ item: { kind, anchor } }) => kind === 'promise' && note.span.start <= anchor.start && anchor.end <= note.span.end);
  return [{ words: cameOrWent(note, words), urgency: null }, ...(promised ? [badge(say`Follow-up`, promised.item, words)] : [])];
}

function cameOrWent({ direction, when }: Note, words: Words): Message {
  if (!when) return direction === 'sent' ? say`Sent, day unknown` : say`Received, day unknown`;
  const moment = momentOf(when.value, words);
  return direction === 'sent' ? say`Sent ${moment}` : say`Received ${moment}`;
}

/** `Draft, due by Mon 23 Nov 16:00`, `Follow-up, overdue since Fri 20 Nov`. */
function badge(what: Message, { kind, by, urgency }: DueItem, words: Words): Badge {
  if (by === null) return { words: what, urgency };
  const edge = edgeOf(by, words);
  return { words: kind === 'interview' ? say`${what}, ${edge}` : urgency === 'overdue' ? say`${what}, overdue since ${edge}` : say`${what}, due by ${edge}`, urgency };
}

const edgeOf = ({ day, instant }: Edge, words: Words): Message => joined([words.day(day), instant === null ? null : writtenIn(instant, words.zone).slice(-5)], ' ');

/** As it was written: `Thu 19 Nov 09:10`, `Thu 19 Nov 09:10-08:00`. */
const momentOf = (when: When, words: Words): Message => joined([words.day(when.day), whenText(when).slice(when.day.length + 1)], ' ');

/** Every line of the header, save the one that a badge tells. */
const fieldsOf = (text: string, note: Note): Card['fields'] => note.fields.filter(field => !isTold(field, note)).map(field => ({ name: verbatim(field.key ?? writtenName(text, field)), value: field.value.value }));

const isTold = ({ key, value }: HeaderField, { when, direction }: Note): boolean => (when ? value.span.start === when.span.start : direction === 'draft' && key === 'Sent');

/** A key that is no word of the format: as the user wrote it, without the marks around it. */
const writtenName = (text: string, { line, value }: HeaderField): string => /\p{L}[\p{L} -]*/u.exec(text.slice(line.start, value.span.start))![0].trim();
