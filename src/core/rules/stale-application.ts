// stale-application: follow-ups stay without an answer, or nobody has acted for weeks: time to close the application.

import { say, type Message } from '../base/message.ts';
import { addDays } from '../base/time.ts';
import type { DueItem } from '../due/item.ts';
import { answeredLast } from '../model/history.ts';
import { setKey } from './edits/frontmatter.ts';
import { setStatus } from './edits/status.ts';
import type { ApplicationContext, Fix, Report, Rule } from './rule.ts';

const SNOOZE_DAYS = 14;

function report(context: ApplicationContext, item: DueItem): Report {
  return { span: item.span, message: say`${waited(item, context)}. Close this application, so that your list shows what is alive; a word from them opens it again.`, fixes: closings(context) };
}

/** The item's reason, as a sentence begins. */
function waited({ reason, untouched }: DueItem, { settings }: ApplicationContext): Message {
  const days = settings.cadence.staleBusinessDays;
  if (!untouched) return reason;
  return days === 1 ? say`Untouched for more than 1 business day: ${untouched}` : say`Untouched for more than ${days} business days: ${untouched}`;
}

/** `ghosted` would wake at once where theirs is the last word. */
function closings(context: ApplicationContext): Fix[] {
  const { file, application, story, settings, today } = context;
  return [
    ...(answeredLast(story.contacts, settings.timeZone) ? [] : [setStatus(context, 'ghosted', say`they never answered`)]),
    setStatus(context, 'archived', say`it is over`),
    setStatus(context, 'withdrawn', say`you no longer want it`),
    { title: say`Snooze it for two weeks`, edits: [setKey(file.text, application, 'snooze', addDays(today, SNOOZE_DAYS))] },
  ];
}

const TWICE = (last: string): string => `---
company: Kestrel Rail
role: Signalling Engineer
status: "Applied" # through their site
applied: 2026-10-05
---

## Follow-up to Jan van der Berg

To: Jan van der Berg
Sent: 2026-10-16

Dear Mr. van der Berg,

I applied two weeks ago.

## ${last}

To: Jan van der Berg
Sent: 2026-11-02

Dear Mr. van der Berg,

Since we were last in touch I have finished the ETCS course.
`;

const ANSWERED = (title: string, status: string): string => `---
company: Meyer & Söhne
role: Buyer
status: ${status}
applied: 2026-08-03
---

## Application by mail

To: Siobhán O'Brien
Sent: 2026-08-03
Kind: application

Dear Ms. O'Brien,

## ${title}

From: Siobhán O'Brien
Received: 2026-09-01

We'll be in touch.
`;

export const staleApplication: Rule = {
  id: 'stale-application',
  summary: say`Follow-ups stay without an answer, or nobody has acted for weeks.`,
  reason: say`Two follow-ups without an answer are an answer. Closing what is dead keeps the list short, and your time for those who reply.`,
  severity: 'information',
  judges: 'application',
  hangsOn: 'the clock',
  *check(context) {
    for (const item of context.due) if (item.kind === 'close' && item.urgency === 'open') yield report(context, item);
  },
  examples: [
    {
      title: 'A frontmatter in braces stays one',
      text: "---\n{company: Acme, role: Buyer, applied: «2026-01-02», tags: [x, 'y, z']}\n---\n",
      messages: ['Untouched for more than 20 business days: applied 2 Jan, plus 7 business days. Close this application, so that your list shows what is alive; a word from them opens it again.'],
      fixes: { 'Set the status to ghosted: they never answered': "---\n{status: ghosted, company: Acme, role: Buyer, applied: 2026-01-02, tags: [x, 'y, z']}\n---\n" },
    },
    {
      title: 'Two follow-ups, and no answer',
      text: TWICE('«Follow-up to Jan van der Berg»'),
      messages: ['2 follow-ups without an answer, the last on 2 Nov, plus 10 business days. Close this application, so that your list shows what is alive; a word from them opens it again.'],
      fixes: {
        'Set the status to ghosted: they never answered': TWICE('Follow-up to Jan van der Berg').replace('"Applied"', '"ghosted"'),
        'Snooze it for two weeks': TWICE('Follow-up to Jan van der Berg').replace('applied: 2026-10-05\n', 'applied: 2026-10-05\nsnooze: 2026-12-07\n'),
      },
    },
    { title: 'The tenth business day has not come', now: '2026-11-15T23:59:00Z', text: TWICE('Follow-up to Jan van der Berg'), messages: [] },
    {
      title: 'It has come',
      now: '2026-11-16T00:00:00Z',
      text: TWICE('«Follow-up to Jan van der Berg»'),
      messages: ['2 follow-ups without an answer, the last on 2 Nov, plus 10 business days. Close this application, so that your list shows what is alive; a word from them opens it again.'],
    },
    {
      title: 'Theirs was the last word, but nobody acted on it',
      text: ANSWERED('«Reply»', 'screening'),
      messages: ['Untouched for more than 20 business days: last contact 1 Sep (message received), plus 5 business days. Close this application, so that your list shows what is alive; a word from them opens it again.'],
      fixes: { 'Set the status to archived: it is over': ANSWERED('Reply', 'archived') },
    },
    {
      title: 'Somebody who closes after a day',
      settings: { cadence: { staleBusinessDays: 1 } },
      text: ANSWERED('«Reply»', 'screening'),
      messages: ['Untouched for more than 1 business day: last contact 1 Sep (message received), plus 5 business days. Close this application, so that your list shows what is alive; a word from them opens it again.'],
    },
    {
      title: 'Applied in summer, and nothing since; no status yet',
      text: `---
Employer: Vattenfall Nord
Position: Grid Planner
Date Applied: «2026-07-01»
---
`,
      messages: ['Untouched for more than 20 business days: applied 1 Jul, plus 7 business days. Close this application, so that your list shows what is alive; a word from them opens it again.'],
      fixes: {
        'Set the status to withdrawn: you no longer want it': `---
Employer: Vattenfall Nord
Position: Grid Planner
Date Applied: 2026-07-01
status: withdrawn
---
`,
      },
    },
    { title: 'They answered the second one', text: `${TWICE('Follow-up to Jan van der Berg')}\n## Log\n\n- 2026-11-10: Mr. van der Berg called, decision in December\n`, messages: [] },
    { title: 'Snoozed', text: TWICE('Follow-up to Jan van der Berg').replace('applied: ', 'snooze: 2026-12-01\napplied: '), messages: [] },
    { title: 'Closed', text: TWICE('Follow-up to Jan van der Berg').replace('"Applied"', 'no response'), messages: [] },
  ],
};
