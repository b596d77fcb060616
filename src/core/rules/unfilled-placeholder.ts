// unfilled-placeholder: something is still to be filled in, in a draft's heading, header or letter.

import { say, type Message } from '../base/message.ts';
import { lineStart, textAt, type Span } from '../base/text.ts';
import { recipientsOf } from '../model/history.ts';
import { fieldNamed } from '../model/note.ts';
import { unfilledIn } from '../prose/unfilled.ts';
import { addressTo, greetingFor, possibleRecipients } from './names/recipients.ts';
import type { Fix, NoteContext, Rule } from './rule.ts';

/** What the file and the settings can fill in. */
function fixesFor(context: NoteContext, span: Span): Fix[] {
  const { file: { text }, application, note, settings: { me } } = context;
  const to = fieldNamed(note.fields, 'To')?.value.span;
  if (to && span.start >= to.start && span.end <= to.end) {
    return textAt(text, to) === textAt(text, span) ? possibleRecipients(context).map(person => ({ title: say`Address it to ${application.people[person]!.name}`, edits: [addressTo(text, context, person)] })) : [];
  }
  const value = valueFor(context, shownAt(context, span).replace(/[^\p{L} ]+/gu, ' ').trim().toLowerCase(), span, me);
  if (value && value !== textAt(text, span)) return [{ title: say`Fill in "${value}"`, edits: [{ span, newText: value }] }];
  return deletable(text, span);
}

function valueFor({ application, note, letter }: NoteContext, wanted: string, span: Span, me: NoteContext['settings']['me']): string | null {
  const mine = /^(?:your|my) (.+)$/.exec(wanted)?.[1];
  if (mine) return (/^(?:full )?name$/.test(mine) ? me.name : /number|phone/.test(mine) ? me.phone : /e ?mail/.test(mine) ? me.email : '') || null;
  if (/^(?:the )?(?:company|employer|organi[sz]ation)(?: name)?$/.test(wanted)) return application.company?.value ?? null;
  if (/^(?:the )?(?:role|position|job(?: title)?|job)$/.test(wanted)) return application.role?.value ?? null;
  const [person, ...more] = recipientsOf(application, note).map(index => application.people[index]!);
  if (!/^(?:first |last |full |recipient |interviewer |contact |hiring manager )?(?:sur)?name$|^recipient$|^interviewer$/.test(wanted) || !person || more.length > 0 || person.name === person.email) return null;
  const greeting = letter.salutation?.name;
  return greeting && span.start >= greeting.span.start && span.end <= greeting.span.end ? (span.start === greeting.span.start ? greetingFor(person) : null) : span.end <= note.title.span.end ? person.name : null;
}

/** "[A third reason, or delete this line]" as the whole of a list item. */
function deletable(text: string, span: Span): Fix[] {
  if (!/\bdelete this\b/i.test(textAt(text, span))) return [];
  const start = lineStart(text, span.start);
  const rest = /^[ \t]*(?:\r\n|\r|\n|$)/.exec(text.slice(span.end));
  return /^\s*[-*+]\s+$/.test(text.slice(start, span.start)) && rest ? [{ title: say`Delete this line`, edits: [{ span: { start, end: span.end + rest[0].length }, newText: '' }] }] : [];
}

/** What a reader sees there, on one line: none of the comments that silence rules. */
function shownAt({ file: { text, suppressions } }: NoteContext, span: Span): string {
  const within = suppressions.filter(comment => span.start <= comment.span.start && comment.span.end <= span.end);
  return within.reduceRight((shown, { span: { start, end } }) => shown.slice(0, start - span.start) + shown.slice(end - span.start), textAt(text, span)).replace(/\s+/g, ' ');
}

const message = (context: NoteContext, span: Span): Message => say`${shownAt(context, span)} is still to be filled in. Write your own words there, or take it out.`;

const DRAFT = (letter: string): string => `---
company: Ridgeway Trust
role: Fundraiser
status: interview
contacts:
  - Siobhán O'Brien <siobhan@ridgeway.example>
interviews:
  - at: 2026-11-23 09:00
    with: [Siobhán O'Brien]
---

## Thank-you note to Siobhán O'Brien

To: Siobhán O'Brien <siobhan@ridgeway.example>
Sent:
Subject: Thank you

${letter}`;

const WHOLE = (greeting: string, team: string): string => DRAFT(`Dear ${greeting},

Thank you for the opportunity to meet this morning, and for taking the time out of a busy appeal week.

I believe that I would be a good fit:

- I have run two capital appeals.
- I know your donor database.

I would be glad to join ${team}. I will follow up next Friday. Thank you for your time and consideration.

Ana Duarte
`);

export const unfilledPlaceholder: Rule = {
  id: 'unfilled-placeholder',
  summary: say`Something in a draft is still to be filled in.`,
  reason: say`A letter that says "Dear [name]" tells its reader that it was written for nobody. Fill every place in before you send it.`,
  severity: 'warning',
  judges: 'drafts',
  *check(context) {
    for (const span of unfilledIn(context.file.text, context.note, context.application)) yield { span, message: message(context, span), fixes: fixesFor(context, span) };
  },
  examples: [
    {
      title: 'The name in the greeting',
      text: WHOLE('«[name]»', 'you'),
      messages: ['[name] is still to be filled in. Write your own words there, or take it out.'],
      fixes: { 'Fill in "Siobhán"': WHOLE('Siobhán', 'you') },
    },
    {
      title: 'The company',
      text: WHOLE('Siobhán', '«{{company}}»'),
      messages: ['{{company}} is still to be filled in. Write your own words there, or take it out.'],
      fixes: { 'Fill in "Ridgeway Trust"': WHOLE('Siobhán', 'Ridgeway Trust') },
    },
    {
      title: 'Every way in which people leave a place open',
      text: DRAFT(`Dear «<first name>»,

Thank you for meeting me on «[day]» about «{role}»; I enjoyed the «<your reason>», and «____» as well. My number is «XXX-XXX-XXXX», and «XX»% of it is «TBD».
`),
      messages: ['<first name>', '[day]', '{role}', '<your reason>', '____', 'XXX-XXX-XXXX', 'XX', 'TBD'].map(place => `${place} is still to be filled in. Write your own words there, or take it out.`),
    },
    {
      title: 'What the role and the company are called is nothing to fill in, but for what is all of the name',
      text: WHOLE('Siobhán', 'you as RN [nights], or «[days]», at «[Company]»').replace('role: Fundraiser', 'role: "RN [nights]"').replace('company: Ridgeway Trust', 'company: "[Company]"').replace('Subject: Thank you', 'Subject: RN [nights]'),
      messages: ['[days]', '[Company]'].map(place => `${place} is still to be filled in. Write your own words there, or take it out.`),
    },
    {
      title: 'In heading and header',
      text: `---
company: Ridgeway Trust
role: Fundraiser
status: applied
applied: 2026-11-16
---

## Follow-up with «[name]»

To: «[name]»
Sent:
Subject: «[what it is about]»
`,
      messages: ['[name]', '[name]', '[what it is about]'].map(place => `${place} is still to be filled in. Write your own words there, or take it out.`),
    },
    {
      title: 'What is known is filled in, and no more',
      settings: { me: { email: 'ana@duarte.example' } },
      text: WHOLE('Ms. «[last name]»', 'you').replace('Ana Duarte\n', 'Ana Duarte, «[your email]», «[your phone number]»\n').replace('I know your donor database.', 'I know «[company]», as «[role]».\n- «[a third reason, or delete this line]», and so on'),
      messages: ['[last name]', '[company]', '[role]', '[a third reason, or delete this line]', '[your email]', '[your phone number]'].map(place => `${place} is still to be filled in. Write your own words there, or take it out.`),
    },
    {
      title: 'Nothing is known of the company and the role, and only one of two recipients',
      text: WHOLE('Siobhán', '«[company]» as «[role]»').replace(/^company: .*\n^role: .*\n/m, 'type: job-application\n').replace('To: ', 'To: «[name]», '),
      messages: ['[name]', '[company]', '[role]'].map(place => `${place} is still to be filled in. Write your own words there, or take it out.`),
    },
    {
      title: 'Links, tasks, footnotes, tags, code and quotes hold nothing to fill in',
      text: DRAFT(`Dear Siobhán,

Thank you for meeting me. My work is [here](https://ana.example), [there][work] and on [[My portfolio|a page]][^1]; <b>two</b> pieces<br>are at <https://ana.example/two>. You asked about \`[name]\` and {{}}.

> Dear [name], we write to [Company]

- [ ] ask about the team
- [x] send references
- \\[not this\\], "we [sic] agreed", [1], [2026], [...], manager[s], [REPRO] crash on start

<!-- [your number] -->

    [code]

[work]: https://ana.example/work
[^1]: A note.
`),
      messages: [],
    },
  ],
};
