// missing-salutation: a letter begins without greeting anybody, or with a formula that is to anybody though its reader is known.

import { english, say } from '../base/message.ts';
import { linesOf } from '../base/text.ts';
import { listOf } from '../base/words.ts';
import { recipientsOf } from '../model/history.ts';
import { findPeople, nameTokens } from '../model/people.ts';
import type { Letter } from '../prose/letter.ts';
import { addressesNobody, languageOfFormula } from '../prose/names.ts';
import { phrasesIn } from '../scaffold/phrases/index.ts';
import { greetFirst, greetingFor } from './names/recipients.ts';
import type { Fix, NoteContext, Report, Rule } from './rule.ts';

/** Only in English, in writing, once the letter has got beyond its first sentence; and not where its first line greets in a way of its own. */
function isMissing({ file: { text }, application, note, letter }: NoteContext): boolean {
  const [first] = letter.sentences;
  if (letter.salutation || !first || letter.sentences.length < 2) return false;
  if (/^phone|^call/i.test(note.via ?? '') || (note.lang !== null && !/^en/i.test(note.lang))) return false;
  const line = firstLine(text, letter);
  if (line.length <= 60 && (/[,:!，：！–—-]$/.test(line) || !/[.?]$/.test(line))) return false;
  const named = findPeople(first.text, application.people).some(found => recipientsOf(application, note).includes(found.value));
  return !named && !/^\W*\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?:,| [–—-] )/u.test(first.text.slice(0, 200));
}

/** As prose: a comment on it is no part of it. */
function firstLine(text: string, { span, prose }: Letter): string {
  const { start, end } = linesOf(text, span.start, span.end).next().value!;
  return prose.slice(start - span.start, end - span.start).trim();
}

/** By which names the letter may greet its readers, where all are known by name. */
function namesToGreet({ application, note }: NoteContext): string | null {
  const people = recipientsOf(application, note).map(person => application.people[person]!);
  const names = people.filter(person => person.name !== person.email).map(greetingFor);
  return names.length > 0 && names.length === people.length && names.length <= MOST_GREETED ? english(listOf(names)) : null;
}

const MOST_GREETED = 3;

function fixesFor(context: NoteContext): Fix[] {
  const { file: { text }, note } = context;
  const greeted = namesToGreet(context);
  if (greeted !== null) return [{ title: say`Begin with "Dear ${greeted},"`, edits: [greetFirst(text, note, `Dear ${greeted}`)] }];
  return [{ title: say`Begin with "Dear ..."`, edits: [{ ...greetFirst(text, note, 'Dear ${1:[name]}'), snippet: true }], begins: true }];
}

/** A formula in the place of a name, though every reader is a person whose name is known. */
function* formulaIn(context: NoteContext): Generator<Report> {
  const { application, note, letter: { salutation } } = context;
  const language = salutation?.name ? languageOfFormula(salutation.name.value) : null;
  const people = recipientsOf(application, note).map(person => application.people[person]!);
  if (language === null || people.some(({ name }) => addressesNobody(name) || isNamedIn(name, salutation!.name!.value))) return;
  const greeted = namesToGreet(context);
  if (greeted === null) return;
  const instead = phrasesIn(language).salutation(greeted);
  yield {
    span: salutation!.name!.span,
    message: say`"${salutation!.name!.value}" could be anybody, but this letter is to ${listOf(people.map(({ name }) => name))}. Begin with the name of the person to whom you write.`,
    fixes: [{ title: say`Begin with "${instead}"`, edits: [{ span: salutation!.span, newText: instead }] }],
  };
}

const isNamedIn = (name: string, greeted: string): boolean => nameTokens(greeted).some(word => nameTokens(name).includes(word));

const DRAFT = (opening: string): string => `---
company: Copperfield Press
role: Production Editor
status: interview
interviews:
  - at: 2026-11-23 09:00
    with: Nguyễn Thị Minh Khai
---

## Thank-you note

To: Nguyễn Thị Minh Khai
Sent:
Subject: Thank you

${opening}Thank you for meeting me this morning, and for taking an hour out of a week with two books at the printer's.« »

I believe that I would be a good fit:

- I have brought forty titles from manuscript to print.
- I know your typesetting system.

I would be glad to join you. I will follow up next Friday. Thank you for your time and consideration.

Ana Duarte
`;

const GERMAN_DRAFT = (greeting: string): string => `---
company: Halden Werkzeuge
role: Mechatroniker
status: applied
applied: 2026-11-09
contacts: [Jana Vogt]
---

## Nachfrage

To: Jana Vogt
Sent:
Subject: Meine Bewerbung

${greeting}

ich habe mich am 9. November bei Ihnen beworben. Ich melde mich am Freitag noch einmal bei Ihnen.
`;

export const missingSalutation: Rule = {
  id: 'missing-salutation',
  summary: say`A letter greets nobody, or anybody at all.`,
  reason: say`A note is to one person and begins with their name. Without it, it reads like a circular.`,
  severity: 'warning',
  judges: 'drafts',
  *check(context) {
    yield* formulaIn(context);
    if (!isMissing(context)) return;
    yield { span: context.letter.sentences[0]!.span, message: say`This letter greets nobody. Begin with the name of the person to whom you write.`, fixes: fixesFor(context) };
  },
  examples: [
    {
      title: 'A letter that begins at once',
      text: DRAFT('«').replace('« »', '»'),
      messages: ['This letter greets nobody. Begin with the name of the person to whom you write.'],
      fixes: { 'Begin with "Dear Nguyễn Thị Minh Khai,"': DRAFT('Dear Nguyễn Thị Minh Khai,\n\n').replace('« »', '') },
    },
    {
      title: 'A formula, though the name is known',
      text: DRAFT('To «whom it may concern»:\n\n').replace('« »', ''),
      messages: ['"whom it may concern" could be anybody, but this letter is to Nguyễn Thị Minh Khai. Begin with the name of the person to whom you write.'],
      fixes: { 'Begin with "Dear Nguyễn Thị Minh Khai,"': DRAFT('Dear Nguyễn Thị Minh Khai,\n\n').replace('« »', '') },
    },
    {
      title: 'To an office, where a person will read it',
      text: DRAFT('Dear «Hiring Manager»,\n\n').replace('« »', ''),
      messages: ['"Hiring Manager" could be anybody, but this letter is to Nguyễn Thị Minh Khai. Begin with the name of the person to whom you write.'],
    },
    {
      title: 'A formula in German',
      text: GERMAN_DRAFT('Sehr geehrte «Damen und Herren»,'),
      messages: ['"Damen und Herren" could be anybody, but this letter is to Jana Vogt. Begin with the name of the person to whom you write.'],
      fixes: { 'Begin with "Guten Tag Jana,"': GERMAN_DRAFT('Guten Tag Jana,') },
    },
    { title: 'A formula to those who have no name here', text: GERMAN_DRAFT('Sehr geehrte Damen und Herren,').replace('To: Jana Vogt', 'To: Bewerbungsteam'), messages: [] },
    { title: 'A formula to a team', text: DRAFT('Dear Hiring Team,\n\n').replace('« »', '').replace('To: Nguyễn Thị Minh Khai', 'To: Hiring Team'), messages: [] },
    { title: 'A greeting', text: DRAFT('Dear Ms. Nguyễn,\n\n').replace('« »', ''), messages: [] },
    { title: 'Only a name', text: DRAFT('Khai –\n\n').replace('« »', ''), messages: [] },
    { title: 'A greeting that names nobody', text: DRAFT('Good morning!\n\n').replace('« »', ''), messages: [] },
    { title: 'A name in the first sentence', text: DRAFT('Khai, ').replace('« »', ''), messages: [] },
    { title: 'Another language', text: DRAFT('Es hat mich sehr gefreut. ').replace('« »', '').replace('Sent:', 'Sent:\nLang: de'), messages: [] },
  ],
};
