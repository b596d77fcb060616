// Completions on the first line of a letter: whom it greets.

import { verbatim } from '../../base/message.ts';
import { spanOf, type Span } from '../../base/text.ts';
import { recipientsOf } from '../../model/history.ts';
import { hasTitle, nameWords, type Person } from '../../model/people.ts';
import { greetingAt } from '../../prose/everyLanguage.ts';
import { languageNamed } from '../../prose/languages.ts';
import { greetedName } from '../../scaffold/names.ts';
import { phrasesIn } from '../../scaffold/phrases/index.ts';
import { completion, type Asking, type Completion } from './completion.ts';

/** Behind a greeting the recipient's first name and full name; the whole salutation where none is written yet. */
export function salutationCompletions(asking: Asking, line: Span): readonly Completion[] {
  const { text, offset } = asking;
  const typed = text.slice(line.start, offset);
  const greeting = greetingAt(typed)?.trimEnd() ?? null;
  if (greeting !== null && /^(?:to|an)$/i.test(greeting)) return [];
  const behind = greeting === null ? null : /^[ \t]+/.exec(typed.slice(greeting.length));
  if (behind) return names(asking, spanOf(line.start + greeting!.length + behind[0].length, line.end));
  return /^\p{L}*$/u.test(typed) && text.slice(offset, line.end).trim() === '' ? whole(asking, spanOf(line.start, offset)) : [];
}

/** In place of the name that is begun, up to the comma behind it. Behind a title, as in "Dear Ms.", the family name comes first. */
function names(asking: Asking, { start, end }: Span): readonly Completion[] {
  const { text, offset } = asking;
  const title = /^\p{L}+\.?[ \t]+/u.exec(text.slice(start, offset))?.[0] ?? '';
  const formal = hasTitle(`${title}x`);
  const from = formal ? start + title.length : start;
  const name = /^[^,:!]*/.exec(text.slice(from, end))![0].trimEnd();
  const span = spanOf(from, Math.max(offset, from + name.length));
  const comma = /^\s*[,:!]/.test(text.slice(span.end, end)) ? '' : ',';
  return greeted(asking, span, formal).names.map(label => completion({ kind: 'person', label: label + comma, span, filter: verbatim(label) }));
}

/** Only what goes on as the line begins. */
function whole(asking: Asking, span: Span): readonly Completion[] {
  const typed = asking.text.slice(span.start, span.end).toLowerCase();
  if (typed === '' && !asking.asked) return [];
  const { names: all, language } = greeted(asking, span, false);
  return all.map(phrasesIn(language).salutation).filter(label => label.toLowerCase().startsWith(typed)).map(label => completion({ kind: 'person', label, span }));
}

/** The names by which the note at the cursor may greet, the likeliest first, and the language that it is to be in. */
function greeted({ offset, settings, caseWithout }: Asking, span: Span, formal: boolean): { readonly names: readonly string[]; readonly language: string } {
  const application = caseWithout(span)?.application;
  const note = application?.notes.find(({ span: { start, end } }) => start <= offset && offset <= end);
  const people = note && note.direction !== 'received' ? recipientsOf(application!, note).map(index => application!.people[index]!) : [];
  return { names: people.flatMap(person => namesFor(person, formal)), language: (note?.lang && languageNamed(note.lang)?.code) || settings.language };
}

function namesFor(person: Person, formal: boolean): readonly string[] {
  if (person.name === person.email) return [];
  return [...new Set([formal ? familyName(person.name) : greetedName(person), person.name])];
}

/** What follows the given name; nobody can tell more. */
function familyName(name: string): string {
  const [, second] = nameWords(name, 0);
  return second && !name.includes(',') ? name.slice(second.span.start) : name;
}
