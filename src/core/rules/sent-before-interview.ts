// sent-before-interview: a thank-you note whose day of sending lies before the interview that it could thank for.

import { say } from '../base/message.ts';
import { surelyBefore, type When } from '../base/time.ts';
import { dayInWords, whenInWords } from '../base/words.ts';
import { metAt, namesInterview, recipientsOf, type ThankYou } from '../model/history.ts';
import { setField } from './edits/header.ts';
import type { NoteContext, Report, Rule } from './rule.ts';

/** The interview that the note was sent before: one that its header names, else the first with its recipients. Null where it may well thank for another of those. */
function sentBefore(context: NoteContext, sent: When): ThankYou['interview'] | null {
  const { application, story, note, settings } = context;
  const people = recipientsOf(application, note);
  const past = pastWith(context, people);
  const named = past.filter(interview => note.interview && namesInterview(note.interview.value, interview));
  const meant = named.length > 0 ? named : past;
  if (!meant.every(interview => surelyBefore(sent, interview.at.value, settings.timeZone)) || (named.length === 0 && metOtherwise(context, people, sent))) return null;
  const owed = story.thankYous.find(({ person, interview, ...thanks }) => thanks.sent === null && !thanks.otherwise && person !== null && people.includes(person) && meant.includes(interview));
  return owed?.interview ?? null;
}

/** The past interviews at which these people were met, or may have been. */
const pastWith = ({ application, story }: NoteContext, people: readonly number[]): readonly ThankYou['interview'][] => story.interviewsPast.filter(interview => {
  const met = metAt(application, interview);
  return met.length === 0 || met.some(person => people.includes(person));
});

/** Does the log tell of a call or a meeting before, which may be what the note thanks for? */
const metOtherwise = ({ story, settings }: NoteContext, people: readonly number[], sent: When): boolean => story.contacts.some(contact => contact.type === 'logged' && !contact.own
  && !surelyBefore(sent, contact.when, settings.timeZone) && (contact.people.length === 0 || contact.people.some(person => people.includes(person))));

function report({ file, note, today }: NoteContext, interview: ThankYou['interview']): Report {
  const at = interview.at.value;
  return {
    span: note.when!.span,
    message: say`This thank-you was sent before the interview of ${whenInWords(at, today)}, so it can't be the thanks for it. Mend the day, or say that the note is about something else.`,
    related: [{ span: interview.at.span, message: say`The interview` }],
    fixes: [
      { title: say`It was sent on ${dayInWords(at.day, today)}, the day of the interview`, edits: [{ span: note.when!.span, newText: at.day }] },
      { title: say`It is about something else: set Kind to other`, edits: [setField(file.text, note, 'Kind', 'other')] },
    ],
  };
}

const NOTE = (sent: string, more = '', log = ''): string => `---
company: Kestrel Rail
role: Signalling Engineer
status: interview
interviews:
  - at: 2026-11-19 14:00
    kind: phone
    with: Siobhán O'Brien
  - at: 2026-11-20 10:00
    kind: panel
    with: [Siobhán O'Brien, Jan van der Berg]
    thanked: [Siobhán O'Brien, Jan van der Berg]
---

## Thank-you note to Siobhán O'Brien

To: Siobhán O'Brien
Sent: ${sent}
Subject: Thank you
${more}
Dear Ms. O'Brien,

Thank you for your time.
${log}`;

export const sentBeforeInterview: Rule = {
  id: 'sent-before-interview',
  summary: say`A thank-you note was sent before the interview that it could thank for.`,
  reason: say`Most often the month or the day is a slip. As long as it stands, the note thanks for nothing, and the thank-you counts as owed.`,
  severity: 'warning',
  judges: 'notes',
  *check(context) {
    const { note, kind } = context;
    if (kind !== 'thank-you' || note.direction !== 'sent' || !note.when) return;
    const interview = sentBefore(context, note.when.value);
    if (interview) yield report(context, interview);
  },
  examples: [
    {
      title: 'Last month instead of this one',
      text: NOTE('«2026-10-19 17:30»'),
      messages: ["This thank-you was sent before the interview of 19 Nov 14:00, so it can't be the thanks for it. Mend the day, or say that the note is about something else."],
      fixes: {
        'It was sent on 19 Nov, the day of the interview': NOTE('2026-11-19'),
        'It is about something else: set Kind to other': NOTE('2026-10-19 17:30', 'Kind: other\n'),
      },
    },
    {
      title: 'On the day, but an hour too early',
      text: NOTE('«2026-11-19 13:00»'),
      messages: ["This thank-you was sent before the interview of 19 Nov 14:00, so it can't be the thanks for it. Mend the day, or say that the note is about something else."],
    },
    {
      title: 'The header says which interview is meant',
      text: NOTE('«2026-11-18»', 'Interview: phone\n'),
      messages: ["This thank-you was sent before the interview of 19 Nov 14:00, so it can't be the thanks for it. Mend the day, or say that the note is about something else."],
    },
    {
      title: 'The second of two calls has not had its thanks; the first has',
      text: NOTE('2026-11-17', 'Interview: phone\n').replace('interviews:\n', "interviews:\n  - at: 2026-11-16 17:00\n    kind: phone\n    with: Siobhán O'Brien\n"),
      messages: [],
    },
    { title: 'Some time on the day of the interview', text: NOTE('2026-11-19'), messages: [] },
    { title: 'Thanks for a call that only the log knows', text: NOTE('2026-11-10', '', '\n## Log\n\n- 2026-11-09: Siobhán rang, long talk about the ETCS programme\n'), messages: [] },
    { title: 'The interview has had its thanks: this note was for something else', text: NOTE('2026-11-10').replace('with: Siobhán O\'Brien\n', "with: Siobhán O'Brien\n    thanked: true\n"), messages: [] },
  ],
};
