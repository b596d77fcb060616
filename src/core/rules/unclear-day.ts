// unclear-day: a day that can be read in two ways, that the calendar doesn't have, or that isn't in the format.

import { say, type Message } from '../base/message.ts';
import type { Fault, ReadFile } from '../model/application.ts';
import type { Settings } from '../model/settings.ts';
import { replaceScalar } from './edits/frontmatter.ts';
import type { Fix, Report, Rule } from './rule.ts';

type DayFault = Extract<Fault, { type: 'day' }>;

function messageOf({ written, what, why, readings }: DayFault): Message {
  const [a, b] = readings;
  const shown = written.replace(/^(["'])(.*)\1$/s, '$2');
  if (why === 'ambiguous' && a && b) return say`"${shown}" can be ${a.text} or ${b.text}, so ${what} is taken as not given. Choose one.`;
  if (why === 'no time') return say`"${shown}" is no time on the clock, so ${what} is taken as not given. Write it as HH:MM.`;
  const form = CLOCK.test(shown) ? say`Write it as YYYY-MM-DD HH:MM.` : say`Write it as YYYY-MM-DD.`;
  if (why === 'impossible') return say`"${shown}" doesn't exist in the calendar or on the clock, so ${what} is taken as not given. ${form}`;
  return say`"${shown}" can't be read as a day, so ${what} is taken as not given. ${form}`;
}

/** Who has written a time wants to keep it. */
const CLOCK = /\d:\d\d|\d ?[ap]\.?m\b/i;

/** Each reading, that of the user's own order first. */
function fixesFor({ text, application }: ReadFile, fault: DayFault, { dateOrder }: Settings): Fix[] {
  const inFrontmatter = application !== null && fault.span.start < application.frontmatter.end;
  return [...fault.readings].sort((a, b) => Number(b.order === dateOrder) - Number(a.order === dateOrder)).map(reading => ({
    title: say`Write ${reading.text}`,
    edits: [inFrontmatter ? replaceScalar(text, fault.span, reading.text) : { span: fault.span, newText: reading.text }],
    safe: saysTheSame(fault),
  }));
}

/** Is the one reading the same day in other words? Where a time couldn't be read, it would be lost. */
const saysTheSame = ({ why, readings }: DayFault): boolean => why === 'unclear' && readings.length === 1 && readings[0]!.whole;

function* faultsIn(file: ReadFile, settings: Settings): Generator<Report> {
  for (const fault of file.faults) if (fault.type === 'day') yield { span: fault.span, message: messageOf(fault), fixes: fixesFor(file, fault, settings) };
}

const AT = (at: string): string => `---
company: Northwind Robotics
role: Senior Controls Engineer
status: interview
applied: 2026-11-16
interviews:
  - at: ${at} # on site
    with: Priya Raman
    thanked: true
---
`;

const SENT = (sent: string): string => `---
company: Northwind Robotics
role: Senior Controls Engineer
status: applied
applied: 2026-11-16
---

## Note to the recruiter

To: Jan van der Berg
Sent: ${sent}
Kind: other

Dear Mr. van der Berg,

Here are my references.
`;

export const unclearDay: Rule = {
  id: 'unclear-day',
  summary: say`A day that can be read in two ways, that does not exist, or that is not in the format.`,
  reason: say`A deadline counted from the wrong day is worse than none. A day is never guessed: until it is clear, it counts as not given.`,
  severity: 'warning',
  judges: 'file',
  *check({ file, settings }) {
    yield* faultsIn(file, settings);
  },
  examples: [
    {
      title: 'Month first, or day first?',
      now: '2026-11-17T12:00:00Z',
      text: AT('«11/12/2026 14:00»'),
      messages: ['"11/12/2026 14:00" can be 2026-11-12 14:00 or 2026-12-11 14:00, so the interview is taken as not given. Choose one.'],
      fixes: { 'Write 2026-12-11 14:00': AT('2026-12-11 14:00') },
    },
    {
      title: 'The thirteenth month is a day',
      text: SENT('«11/13/2026»'),
      messages: ['"11/13/2026" can\'t be read as a day, so the day on which this was sent is taken as not given. Write it as YYYY-MM-DD.'],
      fixes: { 'Write 2026-11-13': SENT('2026-11-13') },
    },
    {
      title: 'In words',
      text: SENT('«Nov 17th, 2026 2:05 pm»'),
      messages: ['"Nov 17th, 2026 2:05 pm" can\'t be read as a day, so the day on which this was sent is taken as not given. Write it as YYYY-MM-DD HH:MM.'],
      fixes: { 'Write 2026-11-17 14:05': SENT('2026-11-17 14:05') },
    },
    {
      title: 'On the hour',
      text: AT('«11/24/2026 2pm»'),
      messages: ['"11/24/2026 2pm" can\'t be read as a day, so the interview is taken as not given. Write it as YYYY-MM-DD HH:MM.'],
      fixes: { 'Write 2026-11-24 14:00': AT('2026-11-24 14:00') },
    },
    {
      title: 'In words, and on the hour',
      text: AT('«November 24, 2026 at 2pm»'),
      messages: ['"November 24, 2026 at 2pm" can\'t be read as a day, so the interview is taken as not given. Write it as YYYY-MM-DD HH:MM.'],
      fixes: { 'Write 2026-11-24 14:00': AT('2026-11-24 14:00') },
    },
    {
      title: 'A day that is clear, at a time that is not',
      text: AT('«11/24/2026 after lunch»'),
      messages: ['"11/24/2026 after lunch" can\'t be read as a day, so the interview is taken as not given. Write it as YYYY-MM-DD.'],
      fixes: { 'Write 2026-11-24': AT('2026-11-24') },
    },
    {
      title: 'An interview in one line',
      text: SENT('2026-11-17').replace('---\n\n', 'interviews:\n  - «11/27/2026 2pm» with Bob Slydel and Peter Gibbons\n---\n\n'),
      messages: ['"11/27/2026 2pm" can\'t be read as a day, so the interview is taken as not given. Write it as YYYY-MM-DD HH:MM.'],
      fixes: { 'Write 2026-11-27 14:00': SENT('2026-11-17').replace('---\n\n', 'interviews:\n  - 2026-11-27 14:00 with Bob Slydel and Peter Gibbons\n---\n\n') },
    },
    {
      title: 'A time of its own that no clock shows',
      text: AT('2026-11-24\n    time: «25:00»'),
      messages: ['"25:00" is no time on the clock, so the interview is taken as not given. Write it as HH:MM.'],
    },
    {
      title: 'A day that February lacks',
      text: AT("«'2027-02-30'»"),
      messages: ["\"2027-02-30\" doesn't exist in the calendar or on the clock, so the interview is taken as not given. Write it as YYYY-MM-DD."],
    },
    {
      title: 'A span from its end to its start',
      text: AT('2026-11-20').replace('status: interview\n', 'status: interview\ndecision: «"2026-12-04/2026-12-01"»\n'),
      messages: ['"2026-12-04/2026-12-01" doesn\'t exist in the calendar or on the clock, so the decision is taken as not given. Write it as YYYY-MM-DD.'],
      fixes: { 'Write 2026-12-01/2026-12-04': AT('2026-11-20').replace('status: interview\n', 'status: interview\ndecision: "2026-12-01/2026-12-04"\n') },
    },
    {
      title: 'Words that name no day',
      text: SENT('«yesterday evening»'),
      messages: ['"yesterday evening" can\'t be read as a day, so the day on which this was sent is taken as not given. Write it as YYYY-MM-DD.'],
    },
    { title: 'A time with an offset', text: AT('2026-11-20T14:00-08:00'), messages: [] },
    { title: 'A slash that leaves no doubt which day', text: SENT('2026-11-17 9:05am'), messages: [] },
    { title: 'On the hour, behind a day of the format', text: SENT('2026-11-17 9am'), messages: [] },
  ],
};
