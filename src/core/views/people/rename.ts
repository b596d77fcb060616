// A person of a file gets another name: in the frontmatter, in headers, letters and the log, each mention in its kind, or not at all and why.

import { say, type Message } from '../../base/message.ts';
import { applyEdits, insertion, spanOf, textAt, type Span, type TextEdit } from '../../base/text.ts';
import type { Application, ReadFile } from '../../model/application.ts';
import { nameTokens, sameName } from '../../model/people.ts';
import { readFile } from '../../parse/application.ts';
import type { User } from '../../parse/context.ts';
import { quotedEdits } from '../../parse/scalars.ts';
import { mentionsIn, namesOf } from '../../rules/names/mentions.ts';
import { dividedLike, readFullName, textOf } from './fullName.ts';
import { personAt, referencesTo, type PersonPlace } from './mentions.ts';
import { respell, type NewName } from './respell.ts';

/** Why nothing is renamed, in a sentence for the user. */
export interface Refusal {
  readonly refusal: Message;
}

/** What a rename at an offset would change: the place of the name there, and the whole name to begin with. Null where nobody is named. */
export function renameableAt(file: Pick<ReadFile, 'text' | 'application'>, offset: number): { readonly person: number; readonly span: Span; readonly name: string } | Refusal | null {
  const place = personAt(file, offset);
  if (!place || !file.application) return null;
  // "Tom Okafor (CTO)": which words are the name and which a remark nobody can tell for every file.
  if ([file.application.people[place.person]!.name, ...namesOf(file.application, place.person)].some(other => /[()]/.test(other))) return { refusal: say`A remark in parentheses stands in this person’s name. Take it out of the name first, into a title.` };
  const name = spokenName(file.application, place.person);
  return place.named && name !== '' ? { person: place.person, span: place.span, name } : { refusal: say`This is an address. Rename the person where the file gives a name.` };
}

/** The name as one says it: without titles and degrees, which stay where they stand, and with the family name last. */
const spokenName = (application: Application, person: number): string => (application.people[person]!.name === application.people[person]!.email ? '' : textOf(readFullName(application.people[person]!.name).parts));

/** No name is longer. */
const LONGEST_NAME = 100;

/**
 * The edits that give the person at an offset a new name. The file that they make is read again: where it would tell of other people than before, there
 * is a refusal instead. `user` is the one with whom `file` was read.
 */
export function renamePerson(file: ReadFile, offset: number, written: string, user: User): readonly TextEdit[] | Refusal {
  const at = renameableAt(file, offset);
  const { text, application } = file;
  if (!at || !application) return { refusal: say`There is no person to rename here.` };
  if ('refusal' in at) return at;
  if (/[\r\n\u2028\u2029\p{Cc}]/u.test(written)) return { refusal: say`A name stands on one line.` };
  const whole = written.trim().replace(/ {2,}/g, ' ');
  if (nameTokens(whole).length === 0) return { refusal: whole === '' ? say`A name can’t be empty.` : say`“${whole}” is no name: it has no letters.` };
  if (whole.length > LONGEST_NAME) return { refusal: say`A name has at most ${LONGEST_NAME} characters.` };
  const other = application.people.findIndex((_, person) => person !== at.person && [...namesOf(application, person), application.people[person]!.name].some(name => sameName(name, whole)));
  if (other >= 0) return { refusal: say`This file has another person called ${application.people[other]!.name}. Two people with one name could not be told apart.` };
  if (whole === at.name) return [];
  const edits = editsFor(text, application, at.person, whole);
  return keepsPeople(file, applyEdits(text, edits), at.person, whole, user) ? edits : { refusal: say`With the name “${whole}” this file would be read as telling of other people: nothing was renamed.` };
}

function editsFor(text: string, application: Application, person: number, whole: string): readonly TextEdit[] {
  const before = readFullName(application.people[person]!.name);
  const after = dividedLike(readFullName(whole), before);
  const edits = referencesTo({ text, application }, person).filter(({ named }) => named).flatMap(place => editsAt(text, place, { before, after, ...wholeFor(place, whole, textOf(after.parts)) }));
  const { end } = application.frontmatter;
  return [...quotedEdits(text, application.frontmatter, edits.filter(({ span }) => span.start < end)), ...edits.filter(({ span }) => span.start >= end)].sort((a, b) => a.span.start - b.span.start);
}

/** In lists of people the name just as it was typed, where it was typed with titles or marks of its own; else, and in running text, titles stay as they stand. */
const wholeFor = ({ where }: PersonPlace, typed: string, spoken: string): Pick<NewName, 'whole' | 'exact' | 'inText'> => ({ whole: where === 'text' ? spoken : typed, exact: where !== 'text' && typed !== spoken, inText: where === 'text' });

/**
 * A wikilink goes on leading where it led: `[[People/Jane Doe|Jane]]` shows another name, `[[People/Jane Doe]]` gets one to show. The file that it
 * leads to has a name of its own, which other files know.
 */
function editsAt(text: string, { span }: PersonPlace, name: NewName): readonly TextEdit[] {
  const edits = respell(text, span, name);
  const open = text.lastIndexOf('[[', span.start);
  const target = text.slice(open, span.start);
  const close = text.indexOf(']]', span.end);
  if (edits.length === 0 || open < 0 || close < 0 || /\]\]|[|\r\n]/.test(target) || /[\r\n|]|\[\[/.test(text.slice(span.end, close))) return edits;
  const shown = applyEdits(textAt(text, span), edits.map(edit => ({ ...edit, span: spanOf(edit.span.start - span.start, edit.span.end - span.start) })));
  return [insertion(close, `|${shown}`)];
}

/** Does the file still name the same people at the same places, this one by the new name? */
function keepsPeople(file: ReadFile, text: string, person: number, name: string, user: User): boolean {
  const [before, after] = [file.application, readFile(file.path, text, user).application];
  if (!before || !after || after.people.length !== before.people.length || !namesOf(after, person).some(other => sameName(other, name))) return false;
  const numbers = (application: Application): string => mentionsIn(application).map(mention => mention.person).join(' ');
  return numbers(before) === numbers(after);
}
