// From the text of a file to an application: never fails, never guesses, remembers where everything stands.

import { say, type Message } from '../base/message.ts';
import { spanOf, textAt, type Located, type Span } from '../base/text.ts';
import type { Application, ReadFile } from '../model/application.ts';
import type { LogEntry, Note } from '../model/note.ts';
import { findPeople, fitsName, nameTokens, whoIsWho, type Contact, type Mention, type Person } from '../model/people.ts';
import { isStatusLine } from '../model/status.ts';
import { COMMENT_PREFIX } from '../model/suppressions.ts';
import { tellsOfSending } from '../prose/everyLanguage.ts';
import { scanBlocks, type Blocks } from './blocks.ts';
import { newContext, taken, type Context, type User } from './context.ts';
import { findFences, LONGEST_FRONTMATTER, type Fences } from './fences.ts';
import { readFields } from './frontmatter.ts';
import { knownEntries, saysApplication, type KnownEntries } from './keys.ts';
import { readLog, type RawLogEntry } from './log.ts';
import { readNote } from './note.ts';
import { findNotes, logSections } from './notes.ts';
import { readSuppressions, withoutComments } from './suppressions.ts';
import type { Entry } from './values.ts';
import { readYaml } from './yaml.ts';

/** A larger file (in characters) isn't read: a finding on its first line says so. */
export const LARGEST_FILE = 512 * 1024;

/**
 * Reads one file. `path` is only carried along; `user` tells which notes are the user's own.
 * A file that is no application comes back with `isApplication: false` and nothing else; one that can't be read with `application: null` and its faults.
 */
export function readFile(path: string, text: string, user: User): ReadFile {
  const none: ReadFile = { path, text, isApplication: false, application: null, faults: [], suppressions: [] };
  const found = findFences(text);
  if (!found) return none;
  const { opening, fences } = found;
  const unreadable = (span: Span, detail: Message): ReadFile => ({ ...none, isApplication: true, faults: [{ type: 'unreadable', span, detail }], suppressions: commentsIn(text, opening, fences) });
  if (!fences) return looksUnclosed(text, opening.end) ? unreadable(opening, say`the line --- that ends it is missing`) : none;
  const tooLong = fences.inner.end - fences.inner.start > LONGEST_FRONTMATTER;
  const { entries, error } = tooLong ? { entries: [], error: null } : readYaml(text, fences);
  if (!saysApplication(entries) && !((error || tooLong) && looksLikeApplication(textAt(text, fences.inner)))) return none;
  if (tooLong) return unreadable(opening, say`it is longer than ${LONGEST_FRONTMATTER / 1024} KB`);
  if (text.length > LARGEST_FILE) return unreadable(opening, say`the file is larger than ${LARGEST_FILE / 1024} KB`);
  if (error) return unreadable(error.span, error.detail);
  const suppressions = commentsIn(text, opening, fences);
  const context = newContext(withoutComments(text, suppressions.filter(({ yaml }) => !yaml)), user);
  const blocks = scanBlocks(withoutComments(text, suppressions.filter(({ yaml, place }) => !yaml && place === 'inline')), fences.end);
  const application = readApplication(context, blocks, fences, knownEntries(entries));
  return { path, text, isApplication: true, application, faults: context.faults, suppressions };
}

/** The comments that silence rules in the text of an application, without reading the rest of it. */
export function suppressionsIn(text: string): ReadFile['suppressions'] {
  const { opening, fences } = findFences(text)!;
  return commentsIn(text, opening, fences);
}

/** Where nothing closes the frontmatter its comments count up to the first blank line. */
function commentsIn(text: string, opening: Span, fences: Fences | null): ReadFile['suppressions'] {
  if (!text.includes(COMMENT_PREFIX)) return [];
  const blank = text.slice(opening.end).search(/[\r\n][ \t]*[\r\n](?<!\r\n)|\r\n[ \t]*\r\n/);
  const inner = fences?.inner ?? spanOf(opening.end, blank < 0 ? text.length : opening.end + blank);
  return readSuppressions(text, spanOf(inner.start, Math.min(inner.end, inner.start + LONGEST_FRONTMATTER)), fences && text.length <= LARGEST_FILE ? scanBlocks(text, fences.end) : null);
}

/** Lines of a block that can't be parsed still tell whose file it is. */
function looksLikeApplication(block: string): boolean {
  const nowhere = spanOf(0, 0);
  return saysApplication(block.slice(0, LONGEST_FRONTMATTER).split(/\r\n|\r|\n/).flatMap((line): Entry[] => {
    const m = /^([A-Za-z][\w -]{0,40}):(?=\s|$)(.*)$/.exec(line);
    const value = m?.[2]!.trim();
    return m ? [{ key: { value: m[1]!, span: nowhere }, value: value ? { type: 'text', text: value, span: nowhere } : { type: 'null', span: nowhere }, span: nowhere }] : [];
  }));
}

/** A block that is never closed counts as frontmatter where only lines of YAML follow, up to the first blank line. */
function looksUnclosed(text: string, from: number): boolean {
  const block: string[] = [];
  for (const line of text.slice(from, from + LONGEST_FRONTMATTER).split(/\r\n|\r|\n/).slice(1)) {
    if (line.trim() === '') break;
    block.push(line);
  }
  return block.every(line => /^(?:[ \t]+\S|- |#|[\w -]+:(?:\s|$))/.test(line)) && looksLikeApplication(block.join('\n'));
}

function readApplication(context: Context, blocks: Blocks, fences: Fences, entries: KnownEntries): Application {
  const { text } = context;
  const fields = readFields(context, entries);
  const known = context.mentions.length;
  const { notes: rawNotes, headerless } = findNotes(text, blocks, value => namesSomebody(value, context));
  const isOther = (mention: Mention): boolean => namesSomebody({ value: mention.email ?? mention.name!, span: mention.span }, context, known) || (mention.name !== null && namesSomebody({ value: mention.name, span: mention.span }, context, known));
  const notes: readonly Note[] = rawNotes.map(raw => readNote(context, raw, isOther));
  const rawLog = logOf(text, blocks);
  const people = assignPeople(context, fields.contacts, known);
  return {
    frontmatter: { inner: fences.inner, end: fences.end, keys: entries.known, otherKeys: entries.others },
    ...fields,
    people,
    notes,
    log: rawLog.flatMap(raw => logEntry(context, raw, people)),
    headerless: headerless.map(({ title, letter }) => ({ title, letter, recipients: findPeople(title.value, people).map(found => found.value) })),
  };
}

/** Does the text name somebody whom the file has named so far (the first `count` mentions)? */
function namesSomebody(value: Located<string>, context: Context, count = context.mentions.length): boolean {
  const words = nameTokens(value.value);
  return context.mentions.slice(0, count).some(({ name, email }) => (email !== null && value.value.toLowerCase().includes(email.toLowerCase()))
    || (name !== null && words.length > 0 && (nameTokens(name).join(' ') === words.join(' ') || fitsName(value.value, name) || findPeople(value.value, [{ name }]).length > 0)));
}

/** Puts its person into every mention, and lists the people in the order in which the file names them. */
function assignPeople(context: Context, contacts: readonly Contact[], known: number): readonly Person[] {
  const numbers = whoIsWho(context.mentions);
  context.mentions.forEach((mention, index) => { mention.person = numbers[index]!; });
  const inFrontmatter = new Set(numbers.slice(0, known));
  const [mentionsOf, entriesOf] = [byPerson(context.mentions, mention => mention), byPerson(contacts, ({ mention }) => mention)];
  return Array.from({ length: mentionsOf.size }, (_, person): Person => {
    const mentions = mentionsOf.get(person)!;
    const entries = entriesOf.get(person) ?? [];
    const email = mentions.find(mention => mention.email !== null)?.email ?? null;
    return {
      name: fullest(mentions.flatMap(mention => mention.name ?? [])) ?? email!,
      email,
      title: entries.find(entry => entry.title)?.title ?? null,
      phone: entries.find(entry => entry.phone)?.phone ?? null,
      known: inFrontmatter.has(person),
    };
  });
}

function byPerson<T>(things: readonly T[], mentionOf: (thing: T) => Pick<Mention, 'person'>): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>();
  for (const thing of things) {
    const { person } = mentionOf(thing);
    (found.get(person) ?? found.set(person, []).get(person)!).push(thing);
  }
  return found;
}

/** The name with the most letters; of several the first, which is that of `contacts` where it stands there. */
const fullest = (names: readonly string[]): string | null => names.reduce<string | null>((best, name) => (best === null || nameTokens(name).join('').length > nameTokens(best).join('').length ? name : best), null);

const logOf = (text: string, blocks: Blocks): readonly RawLogEntry[] => logSections(text, blocks).flatMap(({ heading, end }) => readLog(text, blocks, heading, end));

function logEntry(context: Context, raw: RawLogEntry, people: readonly Person[]): LogEntry[] {
  const when = taken(context, raw.when, raw.day, say`this line of the log`);
  if (!when) return [];
  const named = [...new Set(findPeople(raw.text, people).map(found => found.value))];
  return [{ span: raw.span, day: raw.day, when: when.value, text: raw.text, people: named, own: tellsOfSending(raw.text), isStatus: isStatusLine(raw.text) }];
}

