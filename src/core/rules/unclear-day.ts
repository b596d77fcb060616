// unclear-day: a day that can be read in two ways, that the calendar doesn't have, or that isn't in the format; in a draft, a date with the wrong weekday.

import { say, type Message } from '../base/message.ts';
import { textAt } from '../base/text.ts';
import { addDays, dayOf, nextWeekday, type Day } from '../base/time.ts';
import { dayInWords, weekdayAlone } from '../base/words.ts';
import type { Fault, ReadFile } from '../model/application.ts';
import type { Settings } from '../model/settings.ts';
import { contradictionsIn, type Contradiction } from '../prose/contradictions.ts';
import { languageOf } from '../prose/languages.ts';
import { letterOf } from '../prose/letter.ts';
import { phrasesIn } from '../scaffold/phrases/index.ts';
import type { Phrases } from '../scaffold/phrases/phrases.ts';
import { replaceScalar } from './edits/frontmatter.ts';
import type { FileContext, Fix, Report, Rule } from './rule.ts';

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
function fixesFor({ text }: ReadFile, fault: DayFault, { dateOrder }: Settings): Fix[] {
  return [...fault.readings].sort((a, b) => Number(b.order === dateOrder) - Number(a.order === dateOrder)).map(reading => ({
    title: say`Write ${reading.text}`,
    edits: [replaceScalar(text, fault.span, reading.text)],
    safe: saysTheSame(fault),
  }));
}

/** Is the one reading the same day in other words? Where a time couldn't be read, it would be lost. */
const saysTheSame = ({ why, readings }: DayFault): boolean => why === 'unclear' && readings.length === 1 && readings[0]!.whole;

function* faultsIn(file: ReadFile, settings: Settings): Generator<Report> {
  for (const fault of file.faults) if (fault.type === 'day') yield { span: fault.span, message: messageOf(fault), fixes: fixesFor(file, fault, settings) };
}

/** Dates in the letters of drafts that fall on another weekday than was said. */
function* contradictions({ file: { text, application }, now, settings }: FileContext): Generator<Report> {
  const today = dayOf(now, settings.timeZone);
  for (const note of application?.notes.filter(({ direction }) => direction === 'draft') ?? []) {
    const letter = letterOf(text, note);
    const language = languageOf(letter, note.lang, settings.language);
    if (language === null) continue;
    for (const found of contradictionsIn(letter.sentences, today, { language: language.promises, dateOrder: settings.dateOrder })) {
      const { span, day, weekday } = found;
      const message = say`${dayInWords(day, NO_YEAR)} is a ${weekdayAlone(day)}, not a ${weekdayAlone(nextWeekday(day, weekday))}. Name the day that you mean: they would wait on another one.`;
      yield { span, message, fixes: choicesOf(textAt(text, span), found, phrasesIn(language.code)) };
    }
  }
}

/** So that a day is told with its year. */
const NO_YEAR: Day = '';

/** The right weekday for the date, or the right date for the weekday: both or none, since nobody else knows which is wrong. */
function choicesOf(words: string, { span, day, weekday }: Contradiction, { longDay }: Phrases): Fix[] {
  const nearest = nextWeekday(addDays(day, -4), weekday);
  const weekdayIn = (of: Day): string => /^\p{L}+/u.exec(longDay(of))![0];
  const named = weekdayIn(nearest);
  const numbers = [...words.matchAll(/\d+/g)].filter(([number]) => Number(number) === Number(day.slice(8)));
  const [number] = numbers;
  if (number === undefined || numbers.length > 1 || nearest.slice(0, 7) !== day.slice(0, 7) || words.split(named).length !== 2 || /^(?:st|nd|rd|th)/i.test(words.slice(number.index + number[0].length))) return [];
  const otherDate = words.slice(0, number.index) + String(Number(nearest.slice(8))).padStart(number[0].length, '0').slice(-2) + words.slice(number.index + number[0].length);
  return [words.replace(named, weekdayIn(day)), otherDate].map(newText => ({ title: say`Say "${newText.replace(/\s+/g, ' ')}"`, edits: [{ span, newText }] }));
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

const DRAFT = (promise: string): string => SENT('').replace('Kind: other', 'Kind: follow-up').replace('Here are my references.', promise);

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
  summary: say`A day that can be read in two ways, that does not exist, that falls on another weekday, or that is not in the format.`,
  reason: say`A deadline counted from the wrong day is worse than none. A day is never guessed: until it is clear, it counts as not given.`,
  severity: 'warning',
  judges: 'file',
  *check(context) {
    const { file, settings } = context;
    yield* faultsIn(file, settings);
    yield* contradictions(context);
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
    {
      title: 'A weekday that is not that of its date',
      text: DRAFT('I will follow up «on Friday, December 3».'),
      messages: ['3 Dec 2026 is a Thursday, not a Friday. Name the day that you mean: they would wait on another one.'],
      fixes: {
        'Say "on Thursday, December 3"': DRAFT('I will follow up on Thursday, December 3.'),
        'Say "on Friday, December 4"': DRAFT('I will follow up on Friday, December 4.'),
      },
    },
    {
      title: 'A day gone by, with its year',
      text: DRAFT('Thank you for meeting me «on Wednesday, November 17, 2026». I will follow up next week.'),
      messages: ['17 Nov 2026 is a Tuesday, not a Wednesday. Name the day that you mean: they would wait on another one.'],
    },
    {
      title: 'In German',
      text: DRAFT('ich melde mich «am Freitag, den 3. Dezember», noch einmal bei Ihnen, wenn ich bis dahin nichts von Ihnen gehört habe.'),
      messages: ['3 Dec 2026 is a Thursday, not a Friday. Name the day that you mean: they would wait on another one.'],
      fixes: {
        'Say "am Donnerstag, den 3. Dezember"': DRAFT('ich melde mich am Donnerstag, den 3. Dezember, noch einmal bei Ihnen, wenn ich bis dahin nichts von Ihnen gehört habe.'),
        'Say "am Freitag, den 4. Dezember"': DRAFT('ich melde mich am Freitag, den 4. Dezember, noch einmal bei Ihnen, wenn ich bis dahin nichts von Ihnen gehört habe.'),
      },
    },
    { title: 'A weekday with its date, gone by or to come', text: DRAFT('Thank you for meeting me on Monday, November 16. I will follow up on Thursday, December 3.'), messages: [] },
    {
      title: 'From and to, or the time of an island in the Pacific?',
      text: AT('«2026-11-20 10:00-11:00»'),
      messages: ['"2026-11-20 10:00-11:00" can be 2026-11-20 10:00 or 2026-11-20T10:00-11:00, so the interview is taken as not given. Choose one.'],
      fixes: { 'Write 2026-11-20 10:00': AT('2026-11-20 10:00') },
    },
    {
      title: 'From and to, in another notation',
      text: AT('«11/20/2026, 2-3 pm»'),
      messages: ['"11/20/2026, 2-3 pm" can\'t be read as a day, so the interview is taken as not given. Write it as YYYY-MM-DD HH:MM.'],
      fixes: { 'Write 2026-11-20 14:00': AT('2026-11-20 14:00') },
    },
    { title: 'From and to: the start counts', text: AT('2026-11-20 14:00 - 15:00'), messages: [] },
    { title: 'A dot in the time', text: AT('2026-11-20 14.00'), messages: [] },
    { title: 'A time with an offset', text: AT('2026-11-20T14:00-08:00'), messages: [] },
    { title: 'A slash that leaves no doubt which day', text: SENT('2026-11-17 9:05am'), messages: [] },
    { title: 'On the hour, behind a day of the format', text: SENT('2026-11-17 9am'), messages: [] },
  ],
};
