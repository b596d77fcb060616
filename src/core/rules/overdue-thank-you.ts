// overdue-thank-you: somebody who was met has had no thank-you note in time.

import { say, type Message } from '../base/message.ts';
import { daysBetween, type Day } from '../base/time.ts';
import { dayInWords, hours, weekdayAlone } from '../base/words.ts';
import { hasPassed, hoursAfter, type DueItem } from '../due/item.ts';
import { missedThankYous, placeOf } from '../due/people.ts';
import { relativeTo } from '../due/words.ts';
import type { ThankYou } from '../model/history.ts';
import { sendFixes } from './edits/header.ts';
import { beginAllThankYous, thankedFix, thankYouFixes } from './edits/thankYou.ts';
import type { ApplicationContext, Fix, Report, Rule } from './rule.ts';

/** `Wednesday's interview` within a week, else `the interview on 3 Nov`. */
function interviewInWords(interview: ThankYou['interview'], today: Day): Message {
  const day = interview.at.value.day;
  return daysBetween(day, today) < 7 ? say`${weekdayAlone(day)}'s interview` : say`the interview on ${dayInWords(day, today)}`;
}

function* overdue(context: ApplicationContext): Generator<Report> {
  const items = context.due.filter(item => item.kind === 'thank-you' && item.urgency === 'overdue');
  const all = items.length > 0 ? beginAllThankYous(context, context.due) : null;
  for (const item of items) yield report(context, item, all);
}

function report(context: ApplicationContext, item: DueItem, all: Fix | null): Report {
  const { interview, person, draft, by } = item;
  const { now, today, settings } = context;
  const { thankYouHours, thankYouErrorHours } = settings.cadence;
  const whom = person?.name ?? say`anybody`;
  const wasDue = relativeTo(by!, now, today);
  const late = hasPassed(hoursAfter(interview!.at.value, thankYouErrorHours, settings.timeZone), now, today);
  const severity = late ? { severity: 'error' as const } : {};
  if (draft) {
    return { ...severity, span: draft.title.span, message: say`The thank-you note to ${whom} is still a draft. It was due within ${hours(thankYouHours)} of ${interviewInWords(interview!, today)} (${wasDue}).`, fixes: sendFixes(context, draft) };
  }
  return { ...severity, span: placeOf(interview!, person?.index ?? null), message: say`Nothing sent to ${whom} since ${interviewInWords(interview!, today)}. A thank-you is due within ${hours(thankYouHours)} (it was due ${wasDue}).`, fixes: thankYouFixes(context, item, all) };
}

function* missed(context: ApplicationContext): Generator<Report> {
  for (const { interview, person } of missedThankYous(context)) {
    const day = dayInWords(interview.at.value.day, context.today);
    const message = person === null
      ? say`Nobody was thanked for the interview on ${day}. It is too late for a thank-you note; say it in your next letter.`
      : say`${context.application.people[person]!.name} was never thanked for the interview on ${day}. It is too late for a thank-you note; say it in your next letter.`;
    yield { span: placeOf(interview, person), severity: 'information', message, fixes: thankedFix(context, interview, person) };
  }
}

const APPLICATION = `---
company: Northwind Robotics
role: Controls Engineer
status: interview
contacts:
  - Priya Raman <priya@northwind.example>
  - Tom Okafor
interviews:
  - at: 2026-11-21 16:00
    with: [Priya Raman, «Tom Okafor»]
---

# Northwind Robotics

## Thank-you note to Priya Raman

To: Priya Raman
Sent: 2026-11-21 20:10

Dear Priya,

Thank you for meeting me.
`;

export const overdueThankYou: Rule = {
  id: 'overdue-thank-you',
  summary: say`Somebody whom you met has had no thank-you note in time.`,
  reason: say`Send a note within 24 hours of an interview, to each person you met: while they still remember the conversation, it sets you apart from all who send none.`,
  severity: 'warning',
  judges: 'application',
  hangsOn: 'the clock',
  *check(context) {
    yield* overdue(context);
    yield* missed(context);
  },
  examples: [
    {
      title: 'A colleague of the person thanked was forgotten',
      now: '2026-11-22T19:00:00Z',
      text: APPLICATION,
      messages: ["Nothing sent to Tom Okafor since Saturday's interview. A thank-you is due within 24 hours (it was due 3 hours ago)."],
      fixes: {
        'Write the thank-you note to Tom Okafor': `${APPLICATION.replace(/[«»]/g, '')}
## Thank-you note to Tom Okafor

To: Tom Okafor
Sent:
Subject: Thank you for Saturday's conversation

Dear Tom,

Thank you for the opportunity to meet on Saturday, 21 November and to talk about the Controls Engineer position, and for taking the time out of your day. [What you took away from the conversation]

I believe that I would be a good fit:

- [Your strongest reason]
- [A second reason]
- [A third reason, or delete this line]

I would be glad to join Northwind Robotics. I will follow up again on Friday, 27 November. Thank you for your time and consideration.

Kind regards,
[your name]
`,
        'Already thanked in another way: Tom Okafor': APPLICATION.replace(/[«»]/g, '').replace('Tom Okafor]\n', 'Tom Okafor]\n    thanked: [Tom Okafor]\n'),
      },
    },
    {
      title: 'A draft that was never sent',
      now: '2026-11-24T10:00:00Z',
      text: `---
company: Acme
role: Buyer
status: interview
interviews:
  - at: 2026-11-21 16:00
    with: Siobhán O'Brien
---

## «Thank-you note to Siobhán O'Brien»

To: Siobhán O'Brien
Sent:

Dear Siobhán,
`,
      messages: ["The thank-you note to Siobhán O'Brien is still a draft. It was due within 24 hours of Saturday's interview (42 hours ago)."],
      fixes: {
        'Mark as sent now': `---
company: Acme
role: Buyer
status: interview
interviews:
  - at: 2026-11-21 16:00
    with: Siobhán O'Brien
---

## Thank-you note to Siobhán O'Brien

To: Siobhán O'Brien
Sent: 2026-11-24 10:00

Dear Siobhán,
`,
      },
    },
    {
      title: 'Too late: an information, and nothing in the list',
      text: `---
company: Acme
role: Buyer
status: interview
interviews:
  - at: 2026-10-01
    with: «Jan van der Berg»
---
`,
      messages: ['Jan van der Berg was never thanked for the interview on 1 Oct. It is too late for a thank-you note; say it in your next letter.'],
      fixes: {
        'Already thanked in another way: Jan van der Berg': `---
company: Acme
role: Buyer
status: interview
interviews:
  - at: 2026-10-01
    with: Jan van der Berg
    thanked: true
---
`,
      },
    },
    {
      title: 'The note goes before a comment that nobody has closed',
      text: `---
company: Acme
role: Buyer
status: interview
interviews:
  - at: 2026-11-20 16:00
    with: «Jane Doe»
---

<!-- what I still want to ask
`,
      messages: ["Nothing sent to Jane Doe since Friday's interview. A thank-you is due within 24 hours (it was due 44 hours ago)."],
    },
    {
      title: 'Friday afternoon: the weekend counts, but a day has not passed yet',
      now: '2026-11-21T15:59:00Z',
      text: `---
company: Acme
role: Buyer
status: interview
interviews:
  - at: 2026-11-20 16:00
    with: Nguyễn Thị Minh Khai
---
`,
      messages: [],
    },
  ],
};
