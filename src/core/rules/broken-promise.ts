// broken-promise: the day on which the last note promised to be in touch has passed, and nothing was sent.

import { say } from '../base/message.ts';
import { dayInWords } from '../base/words.ts';
import type { DueItem } from '../due/item.ts';
import { followUpFixes } from './edits/nextNote.ts';
import type { ApplicationContext, Report, Rule } from './rule.ts';

function report(context: ApplicationContext, item: DueItem): Report {
  const { from, by, draft, person } = item;
  const whom = person?.name ?? say`the reader`;
  const last = dayInWords(by!.day, context.today);
  const day = from.day === by!.day ? say`on ${last}` : say`by ${last}`;
  const message = draft
    ? say`You promised ${whom} to be in touch ${day}, and the follow-up is still a draft. Send it today.`
    : say`You promised ${whom} to be in touch ${day}, and nothing has gone out since. Keep your word late rather than never: write today.`;
  return { span: item.span, message, fixes: followUpFixes(context, item) };
}

const AFTER_THE_PANEL = `---
company: Northwind Robotics
role: Senior Controls Engineer
status: interview
contacts:
  - Priya Raman <priya@northwind.example>
  - Tom Okafor
interviews:
  - at: 2026-11-11 14:00
    kind: onsite
    with: [Priya Raman, Tom Okafor]
---

## Thank-you note to Priya Raman

To: Priya Raman
Sent: 2026-11-11 20:10

Dear Priya,

Thank you for the tour of the test cell. «I'll follow up again next Wednesday.»

## Thank-you note to Tom Okafor

To: Tom Okafor
Sent: 2026-11-12 08:30

Dear Tom,

Thank you for your time yesterday. «I will be in touch within a few days.»
`;

const NEXT = (next: string, more = ''): string => `---
company: Meyer & Söhne # family-owned
role: 'Buyer'
status: interview
${more}interviews:
  - at: 2026-11-12
    with: [Siobhán O'Brien]
---

## Thank-you note to Siobhán O'Brien

To: Siobhán O'Brien
Sent: 2026-11-13
Next: ${next}

Dear Siobhán,

Thank you for Thursday.
`;

export const brokenPromise: Rule = {
  id: 'broken-promise',
  summary: say`The day on which you promised to be in touch has passed.`,
  reason: say`A close that names the day of your next step shows that you take the initiative, but only if you take it. A promise that is kept is worth more than any phrase in the letter.`,
  severity: 'warning',
  judges: 'application',
  hangsOn: 'the clock',
  *check(context) {
    for (const item of context.due) if (item.kind === 'promise' && item.urgency === 'overdue') yield report(context, item);
  },
  examples: [
    {
      title: 'Two people were promised a word',
      text: AFTER_THE_PANEL,
      messages: [
        'You promised Priya Raman to be in touch on 18 Nov, and nothing has gone out since. Keep your word late rather than never: write today.',
        'You promised Tom Okafor to be in touch by 15 Nov, and nothing has gone out since. Keep your word late rather than never: write today.',
      ],
      fixes: {
        'Write the follow-up to Priya Raman': `${AFTER_THE_PANEL.replace(/[«»]/g, '')}
## Follow-up to Priya Raman

To: Priya Raman <priya@northwind.example>
Sent:
Subject: Following up: Senior Controls Engineer

Dear Priya,

I hope that your week is going well. When we were last in touch, on Thursday, 12 November, [where it was left].

[Something of value since then: a course done, a project shipped, an idea for their team]

I will get in touch again on Monday, 30 November. In case you need to reach me before then, my number is [your number].

Kind regards,
[your name]
`,
      },
    },
    {
      title: 'The follow-up is written, but was never sent',
      now: '2026-11-20T08:05:00Z',
      text: `${NEXT('2026-11-19')}
## «Follow-up to Siobhán O'Brien»

To: Siobhán O'Brien
Sent:
Subject: Following up

Dear Siobhán,

I hope that the move to the new warehouse went well.
`,
      messages: ["You promised Siobhán O'Brien to be in touch on 19 Nov, and the follow-up is still a draft. Send it today."],
      fixes: {
        'Mark as sent now': `${NEXT('2026-11-19')}
## Follow-up to Siobhán O'Brien

To: Siobhán O'Brien
Sent: 2026-11-20 08:05
Subject: Following up

Dear Siobhán,

I hope that the move to the new warehouse went well.
`,
      },
    },
    { title: 'The last minute of the promised day', now: '2026-11-19T23:59:00Z', text: NEXT('2026-11-19'), messages: [] },
    { title: 'One minute later', now: '2026-11-20T00:00:00Z', text: NEXT('«2026-11-19»'), messages: ["You promised Siobhán O'Brien to be in touch on 19 Nov, and nothing has gone out since. Keep your word late rather than never: write today."] },
    {
      title: 'They wrote before the day came',
      text: `${NEXT('2026-11-19')}
## Reply

From: Siobhán O'Brien
Received: 2026-11-18 09:00

We need another week.
`,
      messages: [],
    },
    {
      title: 'A call is in the log',
      text: `${NEXT('2026-11-19')}
## Log

- 2026-11-19: called Siobhán, left word with her office
`,
      messages: [],
    },
    {
      title: 'A note that names nobody',
      text: NEXT('«2026-11-19»', 'contacts: [Jan van der Berg]\n').replace(" to Siobhán O'Brien\n\nTo: Siobhán O'Brien", '\n'),
      messages: ['You promised the reader to be in touch on 19 Nov, and nothing has gone out since. Keep your word late rather than never: write today.'],
    },
    { title: 'Snoozed until next week', text: NEXT('2026-11-19', 'snooze: 2026-11-30\n'), messages: [] },
    { title: 'An application that was turned down', text: NEXT('2026-11-19').replace('status: interview', 'status: rejected'), messages: [] },
  ],
};
