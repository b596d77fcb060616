// Every place at which a file names a person: in the frontmatter, in headers, in headings, letters and the log.

import { spanOf, type Span } from '../../base/text.ts';
import type { Application, ReadFile } from '../../model/application.ts';
import type { Note } from '../../model/note.ts';
import type { Mention } from '../../model/people.ts';
import { readMentions } from '../../parse/mentions.ts';
import { letterOf, type Letter } from '../../prose/letter.ts';
import { personGreeted } from '../../rules/names/greeting.ts';
import { mentionsIn } from '../../rules/names/mentions.ts';
import { hide, visibleBody } from '../visible.ts';
import { findNamed, type Around, type Named } from './inText.ts';

/** A place that names a person: the name, or the address where no name stands there. */
export interface PersonPlace extends Named {
  readonly where: 'contacts' | 'interviews' | 'header' | 'text';
  /** Is it a name, rather than an address? */
  readonly named: boolean;
}

const places = new WeakMap<Application, readonly PersonPlace[]>();

/** All of them in the order of the text; none in what can't be read. */
export function peoplePlaces({ text, application }: Pick<ReadFile, 'text' | 'application'>): readonly PersonPlace[] {
  if (!application) return [];
  let found = places.get(application);
  if (!found) places.set(application, found = readPlaces(text, application));
  return found;
}

function readPlaces(text: string, application: Application): readonly PersonPlace[] {
  const contacts = new Set(application.contacts.map(({ mention }) => mention));
  const place = (mention: Mention, where: PersonPlace['where']): PersonPlace => ({ person: mention.person, span: mention.nameSpan ?? mention.span, where, named: mention.nameSpan !== null });
  const inFrontmatter = mentionsIn({ ...application, notes: [] }).map(mention => place(mention, contacts.has(mention) ? 'contacts' : 'interviews'));
  const headers = application.notes.map(note => headerMentions(text, application, note));
  const inHeaders = headers.flatMap(({ mentions }) => mentions.map(mention => place(mention, 'header')));
  const body = hide(visibleBody(text, application), headers.flatMap(({ values }) => values));
  const inText = findNamed(body, application, aroundIn(text, application)).map((named): PersonPlace => ({ ...named, where: 'text', named: true }));
  return [...inFrontmatter, ...inHeaders, ...inText].sort((a, b) => a.span.start - b.span.start);
}

/** The people of `To`, `From` and `Cc`, and where these stand. Of those whom the note itself doesn't count, the file's own people. */
function headerMentions(text: string, application: Application, note: Note): { readonly mentions: readonly Mention[]; readonly values: readonly Span[] } {
  const values = note.fields.flatMap(({ key, value }) => (key === 'To' || key === 'From' || key === 'Cc' ? [value.span] : []));
  const own = [...note.to, ...note.from];
  const others = values.flatMap(value => (own.some(({ span }) => value.start <= span.start && span.end <= value.end) ? [] : readMentions(text, value, new Set())));
  const known = others.flatMap((raw): Mention[] => {
    const byAddress = application.people.findIndex(({ email }) => email !== null && email.toLowerCase() === raw.email?.toLowerCase());
    const person = byAddress >= 0 ? byAddress : raw.name === null ? null : personGreeted(application, raw.name);
    return person === null ? [] : [{ ...raw, person }];
  });
  return { mentions: [...own, ...known], values };
}

/** Greetings and signatures in the letters, the user's and the others'; whom the letters are from and to. */
function aroundIn(text: string, application: Application): Around {
  const letters = application.notes.map(note => ({ note, letter: letterOf(text, note) }));
  const greetings = letters.flatMap(({ note, letter }) => (note.direction !== 'received' && letter.salutation?.name ? [letter.salutation.name.span] : []));
  const leaves = letters.flatMap(({ note, letter }) => (note.direction === 'received' && letter.leave ? [letter.leave] : []));
  const users = letters.flatMap(({ note, letter }) => (note.direction === 'received' ? firstGreeted(letter) : letter.leave ?? []));
  const within = (spans: readonly Span[], { start, end }: Span): boolean => spans.some(span => span.start <= start && end <= span.end);
  const parties = application.notes.map(note => new Set([...note.to, ...note.from].map(({ person }) => person)));
  return {
    sure: span => within(greetings, span) || within(leaves, span),
    user: span => within(users, span),
    parties: offset => parties[application.notes.findLastIndex(({ span }) => span.start <= offset && offset < span.end)] ?? new Set(),
  };
}

/** "Hi Ana, Priya and Tom would love …": whom a letter greets first. */
function firstGreeted({ salutation }: Letter): readonly Span[] {
  const name = salutation?.name;
  return name ? [spanOf(name.span.start, name.span.start + /^\S*/.exec(name.value)![0].length)] : [];
}

/** The place that holds an offset, its end included; null where nobody is named. */
export const personAt = (file: Pick<ReadFile, 'text' | 'application'>, offset: number): PersonPlace | null => peoplePlaces(file).find(({ span }) => span.start <= offset && offset <= span.end) ?? null;

/** All places that name a person, in the order of the text. */
export const referencesTo = (file: Pick<ReadFile, 'text' | 'application'>, person: number): readonly PersonPlace[] => peoplePlaces(file).filter(place => place.person === person);

const definitions = new WeakMap<Application, ReadonlyMap<number, Span>>();

/** Where the file says who a person is: the entry of `contacts`, else the first mention in the frontmatter, else in a header; null where it doesn't. */
export function definitionOf(application: Application, person: number): Span | null {
  let found = definitions.get(application);
  // Of the same person the first stays: it is put in last.
  if (!found) definitions.set(application, found = new Map(mentionsIn(application).map(({ person: whose, nameSpan, span }) => [whose, nameSpan ?? span] as const).reverse()));
  return found.get(person) ?? null;
}
