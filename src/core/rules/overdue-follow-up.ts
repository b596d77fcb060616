// overdue-follow-up: an application that nobody has touched for longer than is wise: no answer to it, a decision overdue, silence.

import { say, type Message } from '../base/message.ts';
import type { Span } from '../base/text.ts';
import type { DueItem, DueKind } from '../due/item.ts';
import { relativeTo } from '../due/words.ts';
import { followUpFixes } from './edits/nextNote.ts';
import type { ApplicationContext, Report, Rule } from './rule.ts';

/** What to do, by what has been waited for. */
const ADVICE: Partial<Readonly<Record<DueKind, Message>>> = {
  decision: say`Ask how things stand.`,
  application: say`Ask after it, and add something that speaks for you.`,
  silence: say`Write again, with something of value to them.`,
};

/** The draft, or the anchor; of an interview its day. */
function placeOf({ application }: ApplicationContext, item: DueItem): Span {
  return item.draft ? item.span : application.interviews.find(interview => interview.span === item.anchor)?.at?.span ?? item.span;
}

function messageOf({ person, draft, kind, reason }: DueItem, when: Message): Message {
  const advice = ADVICE[kind]!;
  if (draft) return person ? say`The follow-up to ${person.name} was due ${when}: ${reason}.` : say`The follow-up was due ${when}: ${reason}.`;
  return person ? say`A follow-up to ${person.name} was due ${when}: ${reason}. ${advice}` : say`A follow-up was due ${when}: ${reason}. ${advice}`;
}

function report(context: ApplicationContext, item: DueItem): Report {
  return {
    span: placeOf(context, item),
    message: messageOf(item, relativeTo(item.by!, context.now, context.today)),
    fixes: followUpFixes(context, item, item.kind === 'application' ? 'application' : 'follow-up'),
  };
}

const APPLIED = (applied: string, more = ''): string => `---
Company: Vattenfall Nord
Position: Grid Planner
Status: Submitted
Date Applied: ${applied}
${more}---

# Vattenfall Nord, Grid Planner

Found through Aoife. Ask about the Malmö team.
`;

const DECISION = (decision: string): string => `---
company: Northwind Robotics
role: Senior Controls Engineer
status: interview
applied: 2026-10-05
contacts: [Priya Raman <priya@northwind.example>, Tom Okafor]
interviews:
  - at: 2026-10-27 14:00
    kind: onsite
    with: Priya Raman
    thanked: true
decision: ${decision}
---
`;

export const overdueFollowUp: Rule = {
  id: 'overdue-follow-up',
  summary: say`Nobody has been in touch for so long that a follow-up is overdue.`,
  reason: say`Do not wait to be called. A question after a week or two without an answer, or a day or two after a decision was promised, keeps you in mind and shows that you want the job.`,
  severity: 'warning',
  judges: 'application',
  hangsOn: 'the clock',
  *check(context) {
    for (const item of context.due) if (item.kind in ADVICE && item.urgency === 'overdue') yield report(context, item);
  },
  examples: [
    {
      title: 'No answer to an application',
      text: APPLIED('«2026-11-02»'),
      messages: ['A follow-up was due 12 days ago: applied 2 Nov, plus 7 business days. Ask after it, and add something that speaks for you.'],
      fixes: {
        'Write the follow-up': `${APPLIED('2026-11-02')}
## Follow-up to [name]

To: [name]
Sent:
Subject: My application as Grid Planner

Dear [name],

I hope that your week is going well. I applied as Grid Planner on Monday, 2 November and remain very interested.

[Something of value since then: a course done, a project shipped, an idea for their team]

I will get in touch again on Monday, 7 December. In case you need to reach me before then, my number is [your number].

Kind regards,
[your name]
`,
      },
    },
    { title: 'The seventh business day lasts to its end', now: '2026-11-11T23:59:59Z', text: APPLIED('2026-11-02'), messages: [] },
    {
      title: 'It is over at midnight',
      now: '2026-11-12T00:00:00Z',
      text: APPLIED('«2026-11-02»'),
      messages: ['A follow-up was due yesterday: applied 2 Nov, plus 7 business days. Ask after it, and add something that speaks for you.'],
    },
    { title: 'A holiday is no business day', now: '2026-11-12T12:00:00Z', settings: { holidays: ['2026-11-11'] }, text: APPLIED('2026-11-02'), messages: [] },
    {
      title: 'The day of their decision has passed',
      text: DECISION('«2026-11-16/2026-11-18» # "mid-November"'),
      messages: ['A follow-up to Priya Raman was due 3 days ago: they meant to decide by 18 Nov, plus 2 business days. Ask how things stand.'],
      fixes: {
        'Write the follow-up to Priya Raman': `${DECISION('2026-11-16/2026-11-18 # "mid-November"')}
## Follow-up to Priya Raman

To: Priya Raman <priya@northwind.example>
Sent:
Subject: Following up: Senior Controls Engineer

Dear Priya,

I hope that your week is going well. You had indicated that you would decide in the week of Monday, 16 November.

[Something of value since then: a course done, a project shipped, an idea for their team]

I will get in touch again on Monday, 30 November. In case you need to reach me before then, my number is [your number].

Kind regards,
[your name]
`,
      },
    },
    { title: 'A decision last Thursday may still be asked about today', text: DECISION('2026-11-19'), messages: [] },
    {
      title: 'Silence since the last interview',
      text: `---
company: Kestrel Rail
role: Signalling Engineer
status: final round
interviews:
  - at: 2026-10-20 09:00
    kind: phone
    with: Jan van der Berg
    thanked: true
  - kind: panel
    at: «2026-11-10 13:30»
    with: [Jan van der Berg, Siobhán O'Brien]
    thanked: true
---
`,
      messages: ['A follow-up to Jan van der Berg was due 6 days ago: last contact 10 Nov (interview), plus 5 business days. Write again, with something of value to them.'],
    },
    {
      title: 'The follow-up waits to be sent',
      text: `${APPLIED('2026-11-02')}
## «Follow-up on my application»

- To: Åsa Lindqvist
- Sent:
- Subject: Grid Planner

Dear Ms. Lindqvist,
`,
      messages: ['The follow-up was due 12 days ago: applied 2 Nov, plus 7 business days; a draft is waiting to be sent.'],
      fixes: {
        'Mark as sent now': `${APPLIED('2026-11-02')}
## Follow-up on my application

- To: Åsa Lindqvist
- Sent: 2026-11-23 12:00
- Subject: Grid Planner

Dear Ms. Lindqvist,
`,
      },
    },
    { title: 'Snoozed', text: APPLIED('2026-11-02', 'snooze: 2026-11-24\n'), messages: [] },
    { title: 'The posting forbids contact', text: APPLIED('2026-11-02', 'quiet: true\n'), messages: [] },
    { title: 'An application withdrawn', text: APPLIED('2026-11-02').replace('Submitted', 'Withdrew'), messages: [] },
  ],
};
