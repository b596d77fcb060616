// overdue-offer-reply: an offer has had no word of thanks, or the day by which to answer it has passed.

import { say } from '../base/message.ts';
import { dayInWords, hours } from '../base/words.ts';
import type { DueItem } from '../due/item.ts';
import { relativeTo } from '../due/words.ts';
import { lastInTouch } from '../model/history.ts';
import { sendFixes } from './edits/header.ts';
import { beginNotes } from './edits/newNotes.ts';
import { setStatus } from './edits/status.ts';
import type { ApplicationContext, Report, Rule } from './rule.ts';

function unacknowledged(context: ApplicationContext, item: DueItem): Report {
  const { application: { offer }, story, now, today, settings } = context;
  const day = dayInWords(offer!.received!.value.day, today);
  const [within, was] = [hours(settings.cadence.offerHours), relativeTo(item.by!, now, today)];
  const { draft } = item;
  if (draft) return { span: item.span, message: say`The answer to the offer of ${day} is still a draft. Thanks for it were due within ${within} (it was due ${was}).`, fixes: sendFixes(context, draft) };
  return {
    span: item.span,
    message: say`Nothing sent since the offer of ${day}. Thanks, and the day by which you will decide, are due within ${within} (it was due ${was}).`,
    fixes: [beginNotes(say`Write the answer to the offer`, context, [{ kind: 'offer-reply', person: lastInTouch(story), interview: null }])],
  };
}

function unanswered(context: ApplicationContext, item: DueItem): Report {
  return {
    span: item.span,
    message: say`Your answer to the offer was due ${relativeTo(item.by!, context.now, context.today)}. Call them today; once they know, set the status.`,
    fixes: [setStatus(context, 'accepted', say`you took it`), setStatus(context, 'withdrawn', say`you declined`)],
  };
}

const OFFER = (offer: string): string => `---
company: Harbour & Finch
role: "Data Analyst"
status: 🎉 Offer # at last
contacts:
  - Nguyễn Thị Minh Khai <khai@harbourfinch.example>
${offer}---

## Offer

From: Nguyễn Thị Minh Khai
Received: 2026-11-20 16:40

We would be delighted if you joined us.
`;

export const overdueOfferReply: Rule = {
  id: 'overdue-offer-reply',
  summary: say`An offer waits for thanks, or for an answer, beyond its time.`,
  reason: say`Whoever makes an offer is waiting. Thank them within a day, say by when you will decide, and decide by then: silence is read as doubt.`,
  severity: 'warning',
  judges: 'application',
  hangsOn: 'the clock',
  *check(context) {
    for (const item of context.due) {
      if (item.kind !== 'offer' || item.urgency !== 'overdue') continue;
      yield item.anchor === context.application.offer?.respondBy?.span ? unanswered(context, item) : unacknowledged(context, item);
    }
  },
  examples: [
    {
      title: 'An offer over the weekend, and no word of thanks',
      text: OFFER('offer:\n  received: «2026-11-20 16:40»\n  respond_by: 2026-12-01\n'),
      messages: ['Nothing sent since the offer of 20 Nov. Thanks, and the day by which you will decide, are due within 24 hours (it was due 43 hours ago).'],
      fixes: {
        'Write the answer to the offer': `${OFFER('offer:\n  received: 2026-11-20 16:40\n  respond_by: 2026-12-01\n')}
## Answer to the offer: Nguyễn Thị Minh Khai

To: Nguyễn Thị Minh Khai <khai@harbourfinch.example>
Sent:
Subject: Your offer: Data Analyst
Kind: other

Dear Nguyễn Thị Minh Khai,

Thank you very much for the offer for the Data Analyst position. [What makes it attractive to you]

I would like to give it the thought that it deserves, and will let you know my answer by Tuesday, 1 December.

Kind regards,
[your name]
`,
      },
    },
    {
      title: 'The answer is written, but not sent',
      text: `${OFFER('offer: {received: 2026-11-20}\n')}
## «Answer to the offer»

To: Khai
Subject: Your offer

Dear Khai,
`,
      messages: ['The answer to the offer of 20 Nov is still a draft. Thanks for it were due within 24 hours (it was due 2 days ago).'],
      fixes: {
        'Mark as sent now': `${OFFER('offer: {received: 2026-11-20}\n')}
## Answer to the offer

To: Khai
Sent: 2026-11-23 12:00
Subject: Your offer

Dear Khai,
`,
      },
    },
    {
      title: 'The day by which to answer has passed',
      text: OFFER("offer: {received: 2026-11-20, respond_by: «'2026-11-22'»}\n") + `
## Answer to the offer

To: Minh Khai
Sent: 2026-11-20 19:00
Kind: other

Thank you very much. I will decide over the weekend.
`,
      messages: ['Your answer to the offer was due yesterday. Call them today; once they know, set the status.'],
      fixes: {
        'Set the status to accepted: you took it': OFFER("offer: {received: 2026-11-20, respond_by: '2026-11-22'}\n").replace('🎉 Offer', 'accepted') + `
## Answer to the offer

To: Minh Khai
Sent: 2026-11-20 19:00
Kind: other

Thank you very much. I will decide over the weekend.
`,
      },
    },
    { title: 'Twenty-four hours on the dot', now: '2026-11-21T16:40:00Z', text: OFFER('offer:\n  received: 2026-11-20 16:40\n'), messages: [] },
    { title: 'The last day lasts to its end', now: '2026-11-21T23:59:00Z', text: OFFER('offer: 2026-11-20\n'), messages: [] },
    { title: 'Accepted: nothing is owed', text: OFFER('offer: {received: 2026-11-20, respond_by: 2026-11-22}\n').replace('🎉 Offer', '✅ Hired'), messages: [] },
    { title: 'Snoozed', text: OFFER('offer: 2026-11-20\nsnooze: 2026-11-24\n'), messages: [] },
  ],
};
