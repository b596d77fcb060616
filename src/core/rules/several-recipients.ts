// several-recipients: one note is addressed to several people.

import { say } from '../base/message.ts';
import { listOf } from '../base/words.ts';
import { fieldNamed } from '../model/note.ts';
import type { Mention } from '../model/people.ts';
import { addressesNobody } from '../prose/names.ts';
import { splitNote } from './edits/splitNote.ts';
import type { Fix, NoteContext, Rule } from './rule.ts';

/** More are no panel but a mailing list. */
const MOST_SPLIT = 8;

/** The first mention of each recipient. */
const recipients = ({ note }: NoteContext): readonly Mention[] => note.to.filter((mention, index) => note.to.findIndex(other => other.person === mention.person) === index);

function fixesFor(context: NoteContext, people: readonly Mention[]): Fix[] {
  if (people.length > MOST_SPLIT || people.some(({ name }) => name !== null && addressesNobody(name))) return [];
  return [{ title: say`Make a note for each of the ${people.length}`, edits: splitNote(context, people), begins: true }];
}

const HEAD = `---
company: Marlowe Observatory
role: Instrument Engineer
status: interview
interviews:
  - at: 2026-11-23 09:00
    with: [Priya Raman, Tom Okafor]
---
`;

const LETTER = `Thank you for the opportunity to meet this morning, and for taking the time out of the week of the eclipse.

I believe that I would be a good fit:

- I have built two spectrographs.
- I know your telescope from my thesis.

I would be glad to join you. I will follow up next Friday. Thank you for your time and consideration.

Ana Duarte
`;

export const severalRecipients: Rule = {
  id: 'several-recipients',
  summary: say`One note is addressed to several people.`,
  reason: say`A note to everybody is a note to nobody. Write to each person whom you met, with something that you and they talked about.`,
  severity: 'warning',
  judges: 'drafts',
  *check(context) {
    const { application, note } = context;
    const people = recipients(context);
    if (people.length < 2) return;
    yield {
      span: fieldNamed(note.fields, 'To')!.value.span,
      message: say`This note goes to ${listOf(people.map(({ person }) => application.people[person]!.name))} together. Write to each of them, with a word that is meant for them alone.`,
      fixes: fixesFor(context, people),
    };
  },
  examples: [
    {
      title: 'Both interviewers in one note',
      text: `${HEAD}
## Thank-you note to Priya Raman and Tom Okafor

To: «Priya Raman <priya@marlowe.example>, Tom Okafor»
Sent:
Subject: Thank you

Dear Ms. Raman and Tom,

${LETTER}
## Log

- 2026-11-23: on site
`,
      messages: ['This note goes to Priya Raman and Tom Okafor together. Write to each of them, with a word that is meant for them alone.'],
      fixes: {
        'Make a note for each of the 2': `${HEAD}
## Thank-you note to Priya Raman

To: Priya Raman <priya@marlowe.example>
Sent:
Subject: Thank you

Dear Ms. Raman,

${LETTER}
## Thank-you note to Tom Okafor

To: Tom Okafor
Sent:
Subject: Thank you

Dear Tom,

${LETTER}
## Log

- 2026-11-23: on site
`,
      },
    },
    {
      title: 'A greeting for both, at the end of the file',
      text: `${HEAD}
## Thank-you note

To: «Priya & Tom»
Sent:
Subject: Thank you

Hello both,

${LETTER}`,
      messages: ['This note goes to Priya Raman and Tom Okafor together. Write to each of them, with a word that is meant for them alone.'],
      fixes: {
        'Make a note for each of the 2': `${HEAD}
## Thank-you note

To: Priya
Sent:
Subject: Thank you

Hello Priya,

${LETTER}
## Thank-you note

To: Tom
Sent:
Subject: Thank you

Hello Tom,

${LETTER}`,
      },
    },
    {
      title: 'One person twice, a family name first, a degree, a copy to somebody else, and a note long sent',
      text: `---
company: Marlowe Observatory
role: Instrument Engineer
status: applied
applied: 2026-11-02
contacts: [Tom Okafor, Jane Doe]
---

## Follow-up

To: Tom Okafor, Tom
Cc: Jane Doe
Sent:

## Follow-up

To: Okafor, Tom
Sent:

## Follow-up

To: Jane Doe, PhD
Sent:

## Follow-up

To: Tom Okafor and Jane Doe
Sent: 2026-11-12
`,
      messages: [],
    },
  ],
};
