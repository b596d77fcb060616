// unknown-recipient: a draft is addressed to somebody whom the frontmatter doesn't know.

import { say } from '../base/message.ts';
import { textAt } from '../base/text.ts';
import type { Application } from '../model/application.ts';
import { nameTokens, type Mention } from '../model/people.ts';
import { addressesNobody } from '../prose/names.ts';
import { addContact } from './edits/contacts.ts';
import { judgeMentions } from './names/judgeMentions.ts';
import { knownPeople, namesOf } from './names/mentions.ts';
import { addressTo, possibleRecipients } from './names/recipients.ts';
import type { Fix, NoteContext, Rule } from './rule.ts';

/** Somebody who has been in touch before is known, wherever the file says so. */
function hasHistory({ application, note }: NoteContext, person: number): boolean {
  const elsewhere = application.notes.some(other => other !== note && other.direction !== 'draft' && [...other.to, ...other.from].some(mention => mention.person === person));
  return elsewhere || application.log.some(entry => entry.people.includes(person));
}

const nameOf = ({ name, email }: Mention): string => name ?? email!;

function fixesFor(context: NoteContext, mention: Mention): Fix[] {
  const { file: { text }, application, note } = context;
  const words = nameTokens(mention.name ?? '');
  const alike = note.to.length > 1 ? [] : possibleRecipients(context).filter(person => namesOf(application, person).some(name => nameTokens(name).some(word => words.includes(word))));
  const added = standsIn(application) ? null : addContact(text, application, textAt(text, mention.span));
  return [
    ...alike.map(person => ({ title: say`Address it to ${application.people[person]!.name}`, edits: [addressTo(text, context, person)] })),
    ...(added ? [{ title: say`Add ${nameOf(mention)} to contacts`, edits: [added] }] : []),
  ];
}

/** Does the file rely on there being one contact alone, whom a second would displace? */
function standsIn(application: Application): boolean {
  const unnamed = application.interviews.some(interview => interview.with.length === 0 && !interview.cancelled) || application.notes.some(note => note.direction !== 'received' && note.to.length === 0);
  return unnamed && knownPeople(application).length === 1;
}

const KNOWN = `---
company: Fjordline Ferries
role: Deck Officer
status: interview
contacts:
  - name: Siobhán O'Brien
    email: siobhan@fjordline.example
  - Jan van der Berg # HR
interviews:
  - at: 2026-11-18 10:00
    with: [Siobhán O'Brien]
    thanked: true
---

## Follow-up to Ingrid

To: «Ingrid Solheim <ingrid@fjordline.example>»
Sent:
Subject: Certificates

Dear Ingrid,
`;

export const unknownRecipient: Rule = {
  id: 'unknown-recipient',
  summary: say`A draft is addressed to somebody who is in neither contacts nor an interview.`,
  reason: say`A name that stands nowhere else may be a slip, or a person of another application. Whoever is new belongs into contacts, where the spelling can be looked up.`,
  severity: 'information',
  judges: 'drafts',
  *check(context) {
    const { file, application, note } = context;
    if (knownPeople(application).length === 0) return;
    const misspelled = new Set<unknown>(judgeMentions(file.text, application).misspelled.map(found => found.mention)); // misspelled-name speaks of those
    for (const mention of note.to) {
      if (application.people[mention.person]!.known || hasHistory(context, mention.person) || misspelled.has(mention)) continue;
      if (mention.name !== null && addressesNobody(mention.name)) continue;
      yield {
        span: mention.span,
        message: say`${nameOf(mention)} is in neither contacts nor an interview of this application. Look the name up, or add it to contacts.`,
        fixes: fixesFor(context, mention),
      };
    }
  },
  examples: [
    {
      title: 'Somebody new',
      text: KNOWN,
      messages: ['Ingrid Solheim is in neither contacts nor an interview of this application. Look the name up, or add it to contacts.'],
      fixes: { 'Add Ingrid Solheim to contacts': KNOWN.replace(/[«»]/g, '').replace(' # HR', ' # HR\n  - Ingrid Solheim <ingrid@fjordline.example>') },
    },
    {
      title: 'The right first name with another family name',
      text: `---
company: Fjordline Ferries
role: Deck Officer
status: applied
applied: 2026-11-16
contacts: [Jan van der Berg, Mei Tanaka]
---

## Follow-up

To: «Jan Peeters»
Sent:

Dear Jan,
`,
      messages: ['Jan Peeters is in neither contacts nor an interview of this application. Look the name up, or add it to contacts.'],
      fixes: {
        'Address it to Jan van der Berg': `---
company: Fjordline Ferries
role: Deck Officer
status: applied
applied: 2026-11-16
contacts: [Jan van der Berg, Mei Tanaka]
---

## Follow-up

To: Jan van der Berg
Sent:

Dear Jan,
`,
        'Add Jan Peeters to contacts': `---
company: Fjordline Ferries
role: Deck Officer
status: applied
applied: 2026-11-16
contacts: [Jan van der Berg, Mei Tanaka, Jan Peeters]
---

## Follow-up

To: Jan Peeters
Sent:

Dear Jan,
`,
      },
    },
    {
      title: 'An address alone; the interview that named nobody was called off',
      text: KNOWN.replace('Ingrid Solheim <ingrid@fjordline.example>', 'crewing@fjordline.example').replace('Dear Ingrid', 'Dear crewing team').replace('  - Jan van der Berg # HR\n', '').replace('interviews:', 'interviews:\n  - at: 2026-11-30\n    status: cancelled'),
      messages: ['crewing@fjordline.example is in neither contacts nor an interview of this application. Look the name up, or add it to contacts.'],
      fixes: {},
    },
    {
      title: 'First names, initials, somebody who wrote before, a team, and a placeholder',
      text: `---
company: Fjordline Ferries
role: Deck Officer
status: applied
applied: 2026-11-16
contacts: [Jan van der Berg, Nguyễn Thị Minh Khai]
---

## Note

From: Ingrid Solheim
Received: 2026-11-19

Thank you for your application.

## Follow-up

To: Ingrid
Sent:

## Follow-up

To: J. van der Berg
Sent:

## Follow-up

To: Minh Khai
Sent:

## Follow-up

To: Crewing Team <crew@fjordline.example>
Sent:

## Follow-up

To: [name]
Sent:
`,
      messages: [],
    },
    {
      title: 'A file that names nobody else: every recipient is new',
      text: `---
company: Fjordline Ferries
role: Deck Officer
status: applied
applied: 2026-11-16
---

## Follow-up

To: Ingrid Solheim
Sent:
`,
      messages: [],
    },
  ],
};
