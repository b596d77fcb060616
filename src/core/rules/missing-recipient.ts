// missing-recipient: a note doesn't say to whom it goes.

import { say } from '../base/message.ts';
import { fieldNamed } from '../model/note.ts';
import { recipientsOf } from '../model/history.ts';
import { greetedNames } from './names/greeting.ts';
import { knownPeople } from './names/mentions.ts';
import { addressTo, beginTo, hasValue, possibleRecipients } from './names/recipients.ts';
import { setField } from './edits/header.ts';
import type { Fix, NoteContext, Rule } from './rule.ts';

function fixesFor(context: NoteContext): Fix[] {
  const { file: { text }, application, note, letter } = context;
  const people = possibleRecipients(context);
  if (people.length > 0) return people.map(person => ({ title: say`Address it to ${application.people[person]!.name}`, edits: [addressTo(text, context, person)] }));
  const [greeted] = knownPeople(application).length === 0 ? greetedNames(letter) : [];
  if (greeted) return [{ title: say`Address it to ${greeted.value}`, edits: [setField(text, note, 'To', greeted.value)] }];
  return [{ title: say`Begin the line To`, edits: [beginTo(text, note)], begins: true }];
}

const PANEL = `---
company: Alder & Stone
role: Estimator
status: interview
interviews:
  - at: 2026-11-23 09:30
    with: [Tom Okafor, Tomasz Wiśniewski]
---

## «Thank-you note after the site visit»

Sent: 2026-11-23 11:40
Subject: Thank you for this morning

Dear Tomasz,

Thank you for showing me the Harlow site.
`;

export const missingRecipient: Rule = {
  id: 'missing-recipient',
  summary: say`A note does not say to whom it goes.`,
  reason: say`Notes go to one person each. Without a name, nobody can tell whose thanks are given and whose are still owed.`,
  severity: 'warning',
  judges: 'notes',
  *check(context) {
    const { application, note } = context;
    if (note.to.length > 0 || hasValue(note, 'To') || recipientsOf(application, note).length > 0) return;
    yield {
      span: fieldNamed(note.fields, 'To')?.line ?? note.title.span,
      message: say`This note doesn't say to whom it goes. Name one person in "To", so that it counts for them.`,
      fixes: fixesFor(context),
    };
  },
  examples: [
    {
      title: 'Sent to one of two people: the greeting tells to whom',
      text: PANEL,
      messages: ['This note doesn\'t say to whom it goes. Name one person in "To", so that it counts for them.'],
      fixes: { 'Address it to Tomasz Wiśniewski': PANEL.replace(/[«»]/g, '').replace('Sent: 2026-11-23 11:40', 'To: Tomasz Wiśniewski\nSent: 2026-11-23 11:40') },
    },
    {
      title: 'An empty line To in a file that names nobody yet',
      text: `---
company: Alder & Stone
role: Estimator
status: applied
applied: 2026-11-16
---

## Follow-up

«- **To:**»
- **Subject:** My application of 16 November
`,
      messages: ['This note doesn\'t say to whom it goes. Name one person in "To", so that it counts for them.'],
      fixes: {
        'Begin the line To': `---
company: Alder & Stone
role: Estimator
status: applied
applied: 2026-11-16
---

## Follow-up

- **To:** [name]
- **Subject:** My application of 16 November
`,
      },
    },
    {
      title: 'The letter greets somebody else than all whom the file knows',
      text: PANEL.replace('Dear Tomasz,', 'Dear Ms. Lefebvre,'),
      messages: ['This note doesn\'t say to whom it goes. Name one person in "To", so that it counts for them.'],
      fixes: { 'Begin the line To': PANEL.replace(/[«»]/g, '').replace('Sent: 2026-11-23 11:40', 'To: [name]\nSent: 2026-11-23 11:40').replace('Dear Tomasz,', 'Dear Ms. Lefebvre,') },
    },
    {
      title: 'The only contact stands in, a reply has no recipient, and a placeholder is spoken of elsewhere',
      text: `---
company: Alder & Stone
role: Estimator
status: applied
applied: 2026-11-16
contacts: [Mei Tanaka]
---

## Follow-up

Sent: 2026-11-20
Subject: My application

Dear Mei,

I hope that the move went well.

## Reply from Mei

Received: 2026-11-21

We will be in touch.

## Second follow-up

To: [name]
Sent:
`,
      messages: [],
    },
  ],
};
