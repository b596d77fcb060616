// wrong-salutation: a letter greets somebody else than the person to whom it is addressed.

import { english, say } from '../base/message.ts';
import { listOf } from '../base/words.ts';
import { greetsSomebodyElse } from './names/greeting.ts';
import { addressTo, greetingFor } from './names/recipients.ts';
import type { Fix, NoteContext, Rule } from './rule.ts';

function fixesFor(context: NoteContext, people: readonly number[], other: number | null): Fix[] {
  const { file: { text }, application, letter } = context;
  const right = english(listOf(people.map(person => greetingFor(application.people[person]!))));
  const theirs = other === null ? null : application.people[other]!;
  return [
    { title: say`Greet ${right}`, edits: [{ span: letter.salutation!.name!.span, newText: right }] },
    ...(theirs?.known ? [{ title: say`Address the note to ${theirs.name}`, edits: [addressTo(text, context, other!)] }] : []),
  ];
}

const COPIED = `---
company: Halden & Sons
role: Cabinet Maker
status: interview
contacts:
  - Priya Raman
  - Tom Okafor <tom@halden.example>
interviews:
  - at: 2026-11-23 09:00
    with: [Priya Raman, Tom Okafor]
---

## Thank-you note to Tom Okafor

To: Tom Okafor <tom@halden.example>
Sent:
Subject: Thank you

Dear «Priya»,
`;

const GREETING = (to: string, greeting: string): string => `---
company: Halden & Sons
role: Cabinet Maker
status: interview
contacts: [Priya Raman, Robert Chen, Bartholomew Quince, Nguyễn Thị Minh Khai, Louise Bertrand]
---

## Follow-up

To: ${to}
Sent:

${greeting}
`;

export const wrongSalutation: Rule = {
  id: 'wrong-salutation',
  summary: say`A letter greets somebody else than its recipient.`,
  reason: say`A note that was copied from the one before greets the wrong person. Nothing undoes a letter faster than another name at its head.`,
  severity: 'warning',
  judges: 'drafts',
  *check(context) {
    const { application, note, letter } = context;
    const people = [...new Set(note.to.map(mention => mention.person))];
    const stranger = greetsSomebodyElse(application, letter, people);
    if (!stranger) return;
    const to = listOf(people.map(person => application.people[person]!.name));
    yield {
      span: letter.salutation!.name!.span,
      ...(stranger.sure ? {} : { severity: 'information' as const }),
      message: say`The letter greets ${letter.salutation!.name!.value}, but it is addressed to ${to}. Greet the person who will read it.`,
      fixes: fixesFor(context, people, stranger.other),
      related: note.to.map(({ span }) => ({ span, message: say`To whom it is addressed` })),
    };
  },
  examples: [
    {
      title: 'Copied from the note before',
      text: COPIED,
      messages: ['The letter greets Priya, but it is addressed to Tom Okafor. Greet the person who will read it.'],
      fixes: {
        'Greet Tom': COPIED.replace('«Priya»', 'Tom'),
        'Address the note to Priya Raman': COPIED.replace(/[«»]/g, '').replace('To: Tom Okafor <tom@halden.example>', 'To: Priya Raman'),
      },
    },
    {
      title: 'Another family name',
      text: GREETING('Priya Raman', 'Dear «Ms. Whitfield»,'),
      messages: ['The letter greets Ms. Whitfield, but it is addressed to Priya Raman. Greet the person who will read it.'],
    },
    {
      title: 'A given name that stands nowhere else in the file: perhaps what she is called, so an information',
      text: GREETING('Priya Raman', 'Hi «Susan»,'),
      messages: ['The letter greets Susan, but it is addressed to Priya Raman. Greet the person who will read it.'],
    },
    {
      title: 'A full name that the file does not know',
      text: GREETING('Priya Raman', 'Dear «Susan Whitfield»,'),
      messages: ['The letter greets Susan Whitfield, but it is addressed to Priya Raman. Greet the person who will read it.'],
    },
    { title: 'A whole name of which nobody can say what it is', text: GREETING('Priya Raman', 'Dear Oyelaran Adébáyò,'), messages: [] },
    { title: 'An address', text: GREETING('Priya Raman', 'Dear priya@halden.example,'), messages: [] },
    { title: 'A by-name', text: GREETING('Robert Chen', 'Dear Bob,'), messages: [] },
    { title: 'A by-name that no list knows', text: GREETING('Bartholomew Quince', 'Dear Barty,'), messages: [] },
    { title: 'The last of four names, without its accents', text: GREETING('Nguyễn Thị Minh Khai', 'Dear Ms. Nguyen,'), messages: [] },
    { title: 'A rank', text: GREETING('Louise Bertrand', 'Dear Captain Bertrand,'), messages: [] },
    { title: 'Nobody by name', text: GREETING('Louise Bertrand', 'Dear Hiring Team,'), messages: [] },
    { title: 'Titles whose name is still to come', text: GREETING('Robert Chen', 'Dear Prof. Dr.,'), messages: [] },
    { title: 'A profession', text: GREETING('Robert Chen', 'Chef,'), messages: [] },
    { title: 'Both of two', text: GREETING('Priya Raman', 'Dear Priya and Robert,'), messages: [] },
    { title: 'A placeholder', text: GREETING('Priya Raman', 'Dear [name],'), messages: [] },
  ],
};
