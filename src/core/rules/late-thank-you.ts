// late-thank-you: a thank-you was sent, but after the time in which it is expected.

import { say } from '../base/message.ts';
import { instantOf, type When } from '../base/time.ts';
import { dayInWords, hours, listOf, whenInWords } from '../base/words.ts';
import type { Edge } from '../due/item.ts';
import { thankYouDeadline } from '../due/people.ts';
import type { ThankYou } from '../model/history.ts';
import type { ApplicationContext, Report, Rule } from './rule.ts';

/** Was it certainly sent after that? On the last day itself only two times tell. */
function isAfter(sent: When, by: Edge, zone: string): boolean {
  const instant = instantOf(sent, zone);
  return instant !== null && by.instant !== null ? instant > by.instant : sent.day > by.day;
}

/** Thanks that came late. On the day of sending overdue-thank-you has just said so: once is enough. */
const lateIn = (context: ApplicationContext): readonly ThankYou[] => context.story.thankYous.filter(thankYou => {
  const sent = thankYou.sent?.when?.value;
  return sent && sent.day < context.today && isAfter(sent, thankYouDeadline(thankYou, context), context.settings.timeZone);
});

function report({ application, settings, today }: ApplicationContext, thanks: readonly ThankYou[]): Report {
  const { interview, sent } = thanks[0]!;
  const names = thanks.flatMap(({ person }) => (person === null ? [] : [application.people[person]!.name]));
  const [late, within, at] = [whenInWords(sent!.when!.value, today), hours(settings.cadence.thankYouHours), whenInWords(interview.at.value, today)];
  return {
    span: sent!.when!.span,
    message: names.length > 0
      ? say`The thank-you to ${listOf(names)} went out on ${late}, more than ${within} after the interview of ${at}. Next time, write it on the evening of the same day.`
      : say`The thank-you went out on ${late}, more than ${within} after the interview of ${at}. Next time, write it on the evening of the same day.`,
    related: [{ span: interview.at.span, message: say`The interview of ${dayInWords(interview.at.value.day, today)}` }],
  };
}

const SENT_AT = (at: string, sent: string): string => `---
company: Harbour & Finch
role: Data Analyst
status: interview
contacts:
  - name: Nguyễn Thị Minh Khai
    email: khai@harbourfinch.example
interviews:
  - at: ${at}
    with: Minh Khai
---

## Thank-you note to Khai

To: Nguyễn Thị Minh Khai <khai@harbourfinch.example>
Sent: ${sent}
Subject: Thank you

Dear Khai,

Thank you for the conversation.
`;

export const lateThankYou: Rule = {
  id: 'late-thank-you',
  summary: say`A thank-you note was sent later than it is expected.`,
  reason: say`A note within 24 hours still meets the impression that you made; after that, it finds one already formed. Nothing can be mended here: it is good to know for the next interview.`,
  severity: 'information',
  judges: 'application',
  *check(context) {
    if (context.story.ended) return;
    const late = lateIn(context);
    for (const note of new Set(late.map(({ sent }) => sent))) yield report(context, late.filter(({ sent }) => sent === note));
  },
  examples: [
    {
      title: 'Two days after the interview',
      text: SENT_AT('2026-11-18 14:00', '«2026-11-20 09:10»'),
      messages: ['The thank-you to Nguyễn Thị Minh Khai went out on 20 Nov 09:10, more than 24 hours after the interview of 18 Nov 14:00. Next time, write it on the evening of the same day.'],
    },
    {
      title: 'A panel thanked in one letter, three days on',
      text: `---
company: Kestrel Rail
role: Signalling Engineer
status: interview
interviews:
  - at: 2026-11-16
    kind: panel
    with: [Siobhán O'Brien, Jan van der Berg]
---

## Thank-you note to the panel

To: Siobhán O'Brien, Jan van der Berg
Sent: «2026-11-19»

Dear Ms. O'Brien, dear Mr. van der Berg,

Thank you both for your time on Monday.
`,
      messages: ["The thank-you to Siobhán O'Brien and Jan van der Berg went out on 19 Nov, more than 24 hours after the interview of 16 Nov. Next time, write it on the evening of the same day."],
    },
    { title: 'Twenty-four hours on the dot', text: SENT_AT('2026-11-18 14:00', '2026-11-19 14:00'), messages: [] },
    { title: 'On the day after, at some time that nobody wrote down', text: SENT_AT('2026-11-18 14:00', '2026-11-19'), messages: [] },
    { title: 'An interview without a time: the next day lasts to its end', text: SENT_AT('2026-11-18', '2026-11-19 23:55'), messages: [] },
    { title: 'Times with offsets: 22:00 in Oakland is 06:00 in London', text: SENT_AT('2026-11-18T22:00-08:00', '2026-11-20T05:30Z'), messages: [] },
    { title: 'Only just sent: its being overdue has been said', text: SENT_AT('2026-11-18 14:00', '2026-11-23 10:00'), messages: [] },
    { title: 'An application that has ended', text: SENT_AT('2026-11-18 14:00', '2026-11-20 09:10').replace('status: interview', 'status: rejected'), messages: [] },
  ],
};
