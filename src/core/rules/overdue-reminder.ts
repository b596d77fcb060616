// overdue-reminder: a day that the user set as a reminder has passed.

import { say, type Message } from '../base/message.ts';
import { addDays, type Day } from '../base/time.ts';
import type { DueItem } from '../due/item.ts';
import { relativeTo } from '../due/words.ts';
import type { Reminder } from '../model/application.ts';
import { removeItem, replaceScalar } from './edits/frontmatter.ts';
import type { ApplicationContext, Fix, Report, Rule } from './rule.ts';

function report(context: ApplicationContext, item: DueItem): Report {
  const { application, now, today } = context;
  const reminder = application.reminders.find(({ on }) => on.span === item.anchor)!;
  const { what } = reminder;
  const when = relativeTo(item.by!, now, today);
  return {
    span: item.span,
    message: what ? say`Your reminder "${what}" was for ${when}. Do it and remove it, or give it another day.` : say`Your reminder was for ${when}. Do it and remove it, or give it another day.`,
    fixes: [...removal(context, reminder), moveTo(context, item, say`Move it to tomorrow`, addDays(today, 1)), moveTo(context, item, say`Move it to a week from today`, addDays(today, 7))],
  };
}

function removal({ file, application }: ApplicationContext, { span }: Reminder): Fix[] {
  const key = application.frontmatter.keys.find(known => known.key === 'follow_up' && known.counts)!;
  const edit = removeItem(file.text, application, key, span);
  return edit ? [{ title: say`Done: remove the reminder`, edits: [edit] }] : [];
}

const moveTo = ({ file }: ApplicationContext, item: DueItem, title: Message, day: Day): Fix => ({ title, edits: [replaceScalar(file.text, item.anchor, day)] });

const REMINDERS = (followUp: string): string => `---
company: 3M
role: Process Engineer
status: applied
applied: 2026-11-16
${followUp}# salary: see the posting
url: https://jobs.3m.example/8841
---
`;

export const overdueReminder: Rule = {
  id: 'overdue-reminder',
  summary: say`The day of a reminder of your own has passed.`,
  reason: say`A reminder that is neither done nor moved stops being read. Do it, move it or drop it, so that the list stays one that you trust.`,
  severity: 'warning',
  judges: 'application',
  hangsOn: 'the clock',
  *check(context) {
    for (const item of context.due) if (item.kind === 'reminder' && item.urgency === 'overdue') yield report(context, item);
  },
  examples: [
    {
      title: 'A day alone',
      text: REMINDERS('follow_up: «2026-11-20» # ask Aoife first\n'),
      messages: ['Your reminder was for 3 days ago. Do it and remove it, or give it another day.'],
      fixes: {
        'Done: remove the reminder': REMINDERS(''),
        'Move it to tomorrow': REMINDERS('follow_up: 2026-11-24 # ask Aoife first\n'),
        'Move it to a week from today': REMINDERS('follow_up: 2026-11-30 # ask Aoife first\n'),
      },
    },
    {
      title: 'One of several, with words',
      text: REMINDERS(`follow_up:
  - on: "«2026-11-22»"
    what: ring Mr. O'Brien # mobile
  # the big one
  - {on: 2026-12-01, what: portfolio}
  - 2026-12-08
`).replace('"«2026-11-22»"', '«"2026-11-22"»'),
      messages: [`Your reminder "ring Mr. O'Brien" was for yesterday. Do it and remove it, or give it another day.`],
      fixes: {
        'Done: remove the reminder': REMINDERS('follow_up:\n  # the big one\n  - {on: 2026-12-01, what: portfolio}\n  - 2026-12-08\n'),
        'Move it to tomorrow': REMINDERS(`follow_up:
  - on: "2026-11-24"
    what: ring Mr. O'Brien # mobile
  # the big one
  - {on: 2026-12-01, what: portfolio}
  - 2026-12-08
`),
      },
    },
    {
      title: 'The last in a list on one line',
      text: REMINDERS("Follow-up: [2026-12-01, «2026-11-18»] # both about the visa\n"),
      messages: ['Your reminder was for 5 days ago. Do it and remove it, or give it another day.'],
      fixes: { 'Done: remove the reminder': REMINDERS('Follow-up: [2026-12-01] # both about the visa\n') },
    },
    {
      title: 'Two on one line, the first of them twice as old',
      text: REMINDERS('follow_up: [«2026-11-13», «2026-11-18»]\n'),
      messages: ['Your reminder was for 10 days ago. Do it and remove it, or give it another day.', 'Your reminder was for 5 days ago. Do it and remove it, or give it another day.'],
      fixes: { 'Done: remove the reminder': REMINDERS('follow_up: [2026-11-18]\n') },
    },
    {
      title: 'The only one of a list goes with its key',
      text: REMINDERS("follow_up:\n- on: «2026-11-20»\n  what: send the reference letter\n"),
      messages: ['Your reminder "send the reference letter" was for 3 days ago. Do it and remove it, or give it another day.'],
      fixes: { 'Done: remove the reminder': REMINDERS('') },
    },
    {
      title: 'The words of a tracker from elsewhere',
      text: REMINDERS('Next Action: call the recruiter\nNext Action Date: «week of 2026-11-09»\n'),
      messages: ['Your reminder "call the recruiter" was for 10 days ago. Do it and remove it, or give it another day.'],
      fixes: { 'Move it to tomorrow': REMINDERS('Next Action: call the recruiter\nNext Action Date: 2026-11-24\n') },
    },
    {
      title: 'In a frontmatter between braces',
      text: '---\n{company: 3M, status: applied, role: Process Engineer, applied: 2026-11-16, follow_up: «2026-11-20»}\n---\n',
      messages: ['Your reminder was for 3 days ago. Do it and remove it, or give it another day.'],
      fixes: { 'Move it to tomorrow': '---\n{company: 3M, status: applied, role: Process Engineer, applied: 2026-11-16, follow_up: 2026-11-24}\n---\n' },
    },
    { title: 'Today lasts to its end', now: '2026-11-20T23:59:00Z', text: REMINDERS('follow_up: 2026-11-20\n'), messages: [] },
    { title: 'A week that has not ended', now: '2026-11-20T12:00:00Z', text: REMINDERS('follow_up: week of 2026-11-16\n'), messages: [] },
    { title: 'Snoozed', text: REMINDERS('follow_up: 2026-11-20\nsnooze: 2026-12-01\n'), messages: [] },
    { title: 'A place that was filled', text: REMINDERS('follow_up: 2026-11-20\n').replace('status: applied', 'status: no longer in consideration'), messages: [] },
  ],
};
