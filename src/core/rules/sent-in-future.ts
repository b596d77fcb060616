// sent-in-future: a note is marked as sent at a time that hasn't come.

import { say } from '../base/message.ts';
import { runBefore } from '../base/text.ts';
import { hasBegun, type When } from '../base/time.ts';
import { whenInWords } from '../base/words.ts';
import type { Note } from '../model/note.ts';
import { markAsSent } from './edits/header.ts';
import type { Fix, NoteContext, Report, Rule } from './rule.ts';

function report({ file, note, now, today, settings }: NoteContext, sent: When): Report {
  return {
    span: note.when!.span,
    message: say`This note says that it was sent on ${whenInWords(sent, today)}, which is still to come. Until then it settles nothing: leave "Sent:" empty until it has gone out.`,
    fixes: [markAsSent(file.text, note, now, settings.timeZone), toDraft(file.text, note)],
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

export const sentInFuture: Rule = {
  id: 'sent-in-future',
  summary: say`A note is marked as sent at a time that has not come.`,
  reason: say`What is marked as sent is no longer asked for. A note that was only planned, or whose year or month is a slip, would leave somebody without a letter and nobody would notice.`,
  severity: 'warning',
  judges: 'notes',
  *check(context) {
    const { note, now, settings } = context;
    if (note.direction === 'sent' && note.when && !hasBegun(note.when.value, now, settings.timeZone)) yield report(context, note.when.value);
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
    },
    {
      title: 'Noon in New York has not come at noon in London',
      text: SENT(' «2026-11-23T12:00-05:00»'),
      messages: ['This note says that it was sent on 23 Nov 12:00, which is still to come. Until then it settles nothing: leave "Sent:" empty until it has gone out.'],
    },
    { title: 'This very minute', text: SENT(' 2026-11-23 12:00'), messages: [] },
    { title: 'Some time today', text: SENT(' 2026-11-23'), messages: [] },
  ],
};
