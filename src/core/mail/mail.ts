// A note as a mail: to whom, about what, and the letter as plain text and as HTML.

import { textAt } from '../base/text.ts';
import type { Application, ReadFile } from '../model/application.ts';
import { recipientsOf } from '../model/history.ts';
import type { Note } from '../model/note.ts';
import { findPeople, sameName } from '../model/people.ts';
import { htmlOf } from './html.ts';
import { plainOf } from './plain.ts';

export interface Address {
  readonly name: string;
  /** `user@host`, with nothing in it that could end a header or begin another. */
  readonly email: string;
}

export interface Mail {
  /** Those of whom the file knows an address. */
  readonly to: readonly Address[];
  /** The names of recipients without an address. */
  readonly unaddressed: readonly string[];
  readonly cc: readonly Address[];
  /** On one line. */
  readonly subject: string;
  /** With `\n`. */
  readonly text: string;
  readonly html: string;
}

/** The mail that a note makes, draft or sent. Names and subject come out on one line, whatever the file holds. */
export function mailOf({ text }: Pick<ReadFile, 'text'>, application: Application, note: Note): Mail {
  const letter = textAt(text, note.letter);
  const people = recipientsOf(application, note).map(person => {
    const { name, email } = application.people[person]!;
    return { name, addresses: addressOf(name, note.to.find(mention => mention.person === person && mention.email !== null)?.email ?? email) };
  });
  const to = people.flatMap(({ addresses }) => addresses);
  const unaddressed = people.filter(({ addresses }) => addresses.length === 0).map(({ name }) => oneLine(name));
  return { to, unaddressed, cc: copiesTo(application, note, to), subject: oneLine(note.subject ?? ''), text: plainOf(letter), html: htmlOf(letter) };
}

/** An address, where it is one. */
function addressOf(name: string, email: string | null): Address[] {
  const alone = email?.trim() ?? '';
  return /^[^\s\p{Cc}<>(),;:"[\]]+$/u.test(alone) && alone.indexOf('@') > 0 ? [{ name: name === email ? '' : oneLine(name), email: alone }] : [];
}

/** `Cc` names people of the file, or gives addresses of its own; nobody gets two letters. */
function copiesTo({ people }: Application, { cc }: Note, to: readonly Address[]): readonly Address[] {
  const named = (name: string): readonly number[] => {
    const whole = people.findIndex(person => sameName(person.name, name));
    return whole >= 0 ? [whole] : findPeople(name, people).map(({ value }) => value);
  };
  const all = cc.flatMap(({ name, email }) => (email === null ? named(name!).flatMap(index => addressOf(people[index]!.name, people[index]!.email)) : addressOf(name ?? email, email)));
  const seen = new Set(to.map(({ email }) => email.toLowerCase()));
  return all.filter(({ email }) => !seen.has(email.toLowerCase()) && seen.add(email.toLowerCase()));
}

/** White space of any kind as one space each, control characters gone, halves of characters replaced: fit for a header. */
const oneLine = (text: string): string => wellFormed(text).replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Half of a surrogate pair can't be encoded. */
export const wellFormed = (text: string): string => text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
