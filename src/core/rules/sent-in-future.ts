// sent-in-future: a note is marked as sent, or an application as made, at a time that hasn't come.

import { say } from '../base/message.ts';
import { runBefore, type Located } from '../base/text.ts';
import { hasBegun, makeDay, whenText, type When } from '../base/time.ts';
import { whenInWords } from '../base/words.ts';
import type { Case } from '../due/item.ts';
import { stageOf } from '../model/application.ts';
import type { Note } from '../model/note.ts';
import { isEnded } from '../model/status.ts';
import { replaceScalar } from './edits/frontmatter.ts';
import { markAsSent } from './edits/header.ts';
import { setStatus } from './edits/status.ts';
import type { ApplicationContext, Fix, Report, Rule } from './rule.ts';

const isAhead = (when: When, { now, settings }: Case): boolean => !hasBegun(when, now, settings.timeZone);

/** The same day and time of this year, where that has come: the year is a slip. */
function ofThisYear(when: When, context: Case): When | null {
  const [, month, date] = when.day.split('-').map(Number);
  const day = makeDay(Number(context.today.slice(0, 4)), month!, date!);
  return day && !isAhead({ ...when, day }, context) ? { ...when, day } : null;
}

/** A day before an application that is yet to be made is a plan, and what has ended owes nothing. */
function* ofApplication(context: ApplicationContext): Generator<Report> {
  const { file, application, application: { applied }, today } = context;
  const stage = stageOf(application);
  if (!applied || stage === null || stage === 'saved' || isEnded(stage) || !isAhead(applied.value, context)) return;
  const meant = ofThisYear(applied.value, context);
  yield {
    span: applied.span,
    message: say`The application is dated ${whenInWords(applied.value, today)}, which is still to come. Until then no follow-up is counted from it: mend the day, or set the status to saved if you have yet to apply.`,
    fixes: [
      ...(meant ? [{ title: say`Write ${whenText(meant)}`, edits: [replaceScalar(file.text, applied.span, whenText(meant))] }] : []),
      ...(stage === 'applied' ? [setStatus(context, 'saved', say`you have yet to apply`)] : []),
    ],
  };
}

function ofNote(context: ApplicationContext, note: Note, { value: sent, span }: Located<When>): Report {
  const { file: { text }, now, today, settings } = context;
  const meant = ofThisYear(sent, context);
  return {
    span,
    message: say`This note says that it was sent on ${whenInWords(sent, today)}, which is still to come. Until then it settles nothing: leave "Sent:" empty until it has gone out.`,
    fixes: [...(meant ? [{ title: say`Write ${whenText(meant)}`, edits: [{ span, newText: whenText(meant) }] }] : []), markAsSent(text, note, now, settings.timeZone), toDraft(text, note)],
  };
}

/** Takes the value of `Sent` away, with the space before it. */
function toDraft(text: string, note: Note): Fix {
  const { start, end } = note.when!.span;
  return { title: say`Make it a draft again`, edits: [{ span: { start: runBefore(text, start, /[ \t]/), end }, newText: '' }] };
}

const SENT = (sent: string): string => `---
company: Northwind Robotics
role: Senior Controls Engineer
status: interview
interviews:
  - at: 2026-11-23 10:00
    with: [Priya Raman]
---

## Thank-you note to Priya Raman

To: Priya Raman
Sent:${sent}
Subject: Thank you for today's conversation

Dear Priya,

Thank you for the opportunity to meet this morning, and for taking an hour out of a busy launch week. Your plan for the second cell stayed with me.

I believe that I would be a good fit:

- I have shipped two safety-rated motion controllers.
- I have run acceptance tests on both sites.

I would be glad to join Northwind Robotics. I will follow up again next Wednesday. Thank you for your time and consideration.

Kind regards,
Ana Duarte
`;

const APPLIED = (status: string, applied: string): string => `---
company: Kestrel Rail
role: Signalling Engineer
status: ${status}
applied: ${applied}
---
`;

export const sentInFuture: Rule = {
  id: 'sent-in-future',
  summary: say`A note is marked as sent, or an application as made, at a time that has not come.`,
  reason: say`What is marked as sent is no longer asked for, and follow-ups are counted from the day of the application. What was only planned, or a slip in the year or month, would leave somebody without a letter and nobody would notice.`,
  severity: 'warning',
  judges: 'application',
  *check(context) {
    const { application, story } = context;
    yield* ofApplication(context);
    for (const note of application.notes) if (note.direction === 'sent' && note.when && story.kindOf(note) !== 'other' && isAhead(note.when.value, context)) yield ofNote(context, note, note.when);
  },
  examples: [
    {
      title: 'Planned for this evening',
      text: SENT(' «2026-11-23 18:30»'),
      messages: ['This note says that it was sent on 23 Nov 18:30, which is still to come. Until then it settles nothing: leave "Sent:" empty until it has gone out.'],
      fixes: { 'Mark as sent now': SENT(' 2026-11-23 12:00'), 'Make it a draft again': SENT('') },
    },
    {
      title: 'The wrong year',
      text: SENT(' «2027-11-23»'),
      messages: ['This note says that it was sent on 23 Nov 2027, which is still to come. Until then it settles nothing: leave "Sent:" empty until it has gone out.'],
      fixes: { 'Write 2026-11-23': SENT(' 2026-11-23') },
    },
    {
      title: 'Noon in New York has not come at noon in London',
      text: SENT(' «2026-11-23T12:00-05:00»'),
      messages: ['This note says that it was sent on 23 Nov 12:00 UTC-05:00, which is still to come. Until then it settles nothing: leave "Sent:" empty until it has gone out.'],
    },
    {
      title: 'An application of next year',
      text: APPLIED('applied', '«2027-11-16»'),
      messages: ['The application is dated 16 Nov 2027, which is still to come. Until then no follow-up is counted from it: mend the day, or set the status to saved if you have yet to apply.'],
      fixes: { 'Write 2026-11-16': APPLIED('applied', '2026-11-16'), 'Set the status to saved: you have yet to apply': APPLIED('saved', '2027-11-16') },
    },
    {
      title: 'An application of next week',
      text: APPLIED('applied', '«2026-11-30»'),
      messages: ['The application is dated 30 Nov, which is still to come. Until then no follow-up is counted from it: mend the day, or set the status to saved if you have yet to apply.'],
    },
    { title: 'The day for which an application is planned', text: APPLIED('saved', '2026-11-30'), messages: [] },
    { title: 'Applied today', text: APPLIED('applied', '2026-11-23'), messages: [] },
    { title: 'This very minute', text: SENT(' 2026-11-23 12:00'), messages: [] },
    { title: 'Some time today', text: SENT(' 2026-11-23'), messages: [] },
  ],
};
