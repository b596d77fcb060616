// empty-note: a draft has no letter yet.

import { say } from '../base/message.ts';
import { listOf } from '../base/words.ts';
import { recipientsOf } from '../model/history.ts';
import { isEmpty } from '../prose/letter.ts';
import { beginLetter } from './edits/fillLetter.ts';
import type { Rule } from './rule.ts';

const DRAFT = `---
company: Quayside Clinic
role: Physiotherapist
status: interview
interviews:
  - at: 2026-11-23 09:00
    with: Mei Tanaka
---

## «Thank-you note to Mei Tanaka»

To: Mei Tanaka
Sent:

Dear Mei,
`;

const FILLED = (letter: string): string => DRAFT.replace(/[«»]/g, '').replace('Dear Mei,\n', letter);

export const emptyNote: Rule = {
  id: 'empty-note',
  summary: say`A draft has no letter yet.`,
  reason: say`A note that is begun is soon taken for one that is written. As long as it is empty, this is all that is said about it.`,
  severity: 'information',
  judges: 'drafts',
  *check(context) {
    const { file: { text }, application, note, letter } = context;
    if (/^phone|^call/i.test(note.via ?? '') || !isEmpty(letter, text)) return;
    const names = recipientsOf(application, note).map(person => application.people[person]!.name);
    const fix = beginLetter(context);
    yield { span: note.title.span, message: names.length > 0 ? say`The letter to ${listOf(names)} is still empty. Write it, or delete the note.` : say`The letter is still empty. Write it, or delete the note.`, fixes: fix ? [fix] : [] };
  },
  examples: [
    {
      title: 'Nothing but a greeting',
      text: DRAFT,
      messages: ['The letter to Mei Tanaka is still empty. Write it, or delete the note.'],
      fixes: {
        'Begin the letter': FILLED(`Dear Mei,

Thank you for the opportunity to meet on Monday, 23 November and to talk about the Physiotherapist position, and for taking the time out of your day. [What you took away from the conversation]

I believe that I would be a good fit:

- [Your strongest reason]
- [A second reason]
- [A third reason, or delete this line]

I would be glad to join Quayside Clinic. I will follow up again on Monday, 30 November. Thank you for your time and consideration.

Kind regards,
[your name]
`),
      },
    },
    {
      title: 'A header, and nothing below it',
      text: `---
company: Quayside Clinic
role: Physiotherapist
status: applied
applied: 2026-11-12
---

## «Follow-up»

To: Mei Tanaka
Subject: My application
Kind: application
`,
      messages: ['The letter to Mei Tanaka is still empty. Write it, or delete the note.'],
      fixes: {
        'Begin the letter': `---
company: Quayside Clinic
role: Physiotherapist
status: applied
applied: 2026-11-12
---

## Follow-up

To: Mei Tanaka
Subject: My application
Kind: application

Dear Mei,

I hope that your week is going well. I applied as Physiotherapist on Thursday, 12 November and remain very interested.

[Something of value since then: a course done, a project shipped, an idea for their team]

I will get in touch again on Monday, 7 December. In case you need to reach me before then, my number is [your number].

Kind regards,
[your name]
`,
      },
    },
    {
      title: 'Greeting and signature, and their letter quoted',
      text: DRAFT.replace('Dear Mei,\n', 'Dear Mei,\n\n> It was good to meet you.\n\nKind regards,\nAna Duarte\n'),
      messages: ['The letter to Mei Tanaka is still empty. Write it, or delete the note.'],
    },
    { title: 'A sentence', text: FILLED('Dear Mei,\n\nThank you for meeting me.\n'), messages: [] },
    { title: 'Places to fill in', text: FILLED('Dear Mei,\n\n[Thanks]\n'), messages: [] },
    { title: 'A letter that lies elsewhere', text: FILLED('[The letter](letters/mei.md)\n'), messages: [] },
    { title: 'A call', text: FILLED('').replace('Sent:', 'Sent:\nVia: phone'), messages: [] },
  ],
};
