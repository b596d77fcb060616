// note-without-header: a section that is a letter has no header, so that it counts for nothing.

import { say } from '../base/message.ts';
import { insertion, lineEnding } from '../base/text.ts';
import { isOwed } from '../due/people.ts';
import type { Application, HeaderlessNote } from '../model/application.ts';
import { kindInTitle, namesApplication, namesSender } from '../prose/everyLanguage.ts';
import { readLetter } from '../prose/letter.ts';
import { addressed } from '../scaffold/names.ts';
import { escaped, numbered, stop } from '../scaffold/snippet.ts';
import { goodNews } from './letters/examples.ts';
import { greetedNames, greetsSomebodyElse, personGreeted } from './names/greeting.ts';
import { knownPeople } from './names/mentions.ts';
import type { ApplicationContext, Fix, Rule } from './rule.ts';

/** The one person whom the heading names, whom the letter greets, or whom the file knows. */
function recipientOf(text: string, application: Application, note: HeaderlessNote): number | null {
  const letter = readLetter(text, note.letter);
  const greeted = greetedNames(letter).map(({ value }) => personGreeted(application, value));
  const named = [note.recipients, greeted.length === 1 && greeted[0] !== null ? greeted as number[] : [], knownPeople(application)].find(list => list.length === 1)?.[0] ?? null;
  return named !== null && greetsSomebodyElse(application, letter, [named]) === null ? named : null;
}

/**
 * Thanks and follow-ups are the user's own. A message, an email or a letter may be anything, and is where it goes to a person of the file;
 * the application itself may well have gone through a form.
 */
function isUsers({ file: { text }, application }: ApplicationContext, note: HeaderlessNote): boolean {
  const title = note.title.value;
  if (kindInTitle(title) !== null) return true;
  if (namesApplication(title) || namesSender(title)) return false;
  const letter = readLetter(text, note.letter);
  const greeted = greetedNames(letter);
  return greeted.some(({ value }) => personGreeted(application, value) !== null) || (note.recipients.length > 0 && greetsSomebodyElse(application, letter, note.recipients) === null);
}

function addHeader({ file: { text }, application, story }: ApplicationContext, note: HeaderlessNote): Fix {
  const recipient = recipientOf(text, application, note);
  const kind = kindInTitle(note.title.value) ?? (story.thankYous.some(thankYou => thankYou.person === recipient && isOwed(thankYou)) ? 'thank-you' : 'follow-up');
  const subject = kind === 'thank-you' ? 'Thank you' : 'Following up';
  const lines = [`To: ${recipient === null ? stop('[name]') : escaped(addressed(application.people[recipient]!))}`, 'Sent:', `Subject: ${stop(subject)}`, '', ''];
  return { title: say`Add the header`, edits: [{ ...insertion(note.letter.start, numbered(lines.join(lineEnding(text)))), snippet: true }], begins: true };
}

const HEAD = `---
company: Larkfield School
role: Chemistry Teacher
status: interview
contacts:
  - name: Siobhán O'Brien
    email: siobhan@larkfield.example
  - Jan van der Berg
interviews:
  - at: 2026-11-23 09:00
    with: [Siobhán O'Brien]
---
`;

const LETTER = `
Thank you for the opportunity to meet this morning, and for taking the time out of a week of examinations.

I believe that I would be a good fit:

- I have taught chemistry for nine years.
- I run a laboratory on a small budget.

I would be glad to join you. I will follow up next Friday. Thank you for your time and consideration.

Ana Duarte
`;

export const noteWithoutHeader: Rule = {
  id: 'note-without-header',
  summary: say`A section is a letter, but has no header.`,
  reason: say`Only the header tells to whom a note goes and whether it has been sent. Without one it settles nothing, and nothing in it is checked.`,
  severity: 'warning',
  judges: 'application',
  *check(context) {
    for (const note of context.application.headerless) {
      if (!isUsers(context, note)) continue;
      yield { span: note.title.span, message: say`This letter has no header, so it counts as nothing sent. Put the lines To, Sent and Subject under its heading.`, fixes: [addHeader(context, note)] };
    }
  },
  examples: [
    {
      title: 'A thank-you as it was pasted',
      text: `${HEAD}
## «Thank-you note to Siobhán»

Dear Siobhán,
${LETTER}`,
      messages: ['This letter has no header, so it counts as nothing sent. Put the lines To, Sent and Subject under its heading.'],
      fixes: {
        'Add the header': `${HEAD}
## Thank-you note to Siobhán

To: Siobhán O'Brien <siobhan@larkfield.example>
Sent:
Subject: Thank you

Dear Siobhán,
${LETTER}`,
      },
    },
    {
      title: 'The greeting tells to whom',
      text: `${HEAD}
## «Thanks»
Dear Mr. van der Berg,
${LETTER}`,
      messages: ['This letter has no header, so it counts as nothing sent. Put the lines To, Sent and Subject under its heading.'],
      fixes: {
        'Add the header': `${HEAD}
## Thanks
To: Jan van der Berg
Sent:
Subject: Thank you

Dear Mr. van der Berg,
${LETTER}`,
      },
    },
    {
      title: 'A follow-up',
      text: `${HEAD}\n## «Follow-up with Siobhán»\n\nDear Siobhán,\n\n${goodNews()}\n\nAna Duarte\n`,
      messages: ['This letter has no header, so it counts as nothing sent. Put the lines To, Sent and Subject under its heading.'],
      fixes: { 'Add the header': `${HEAD}\n## Follow-up with Siobhán\n\nTo: Siobhán O'Brien <siobhan@larkfield.example>\nSent:\nSubject: Following up\n\nDear Siobhán,\n\n${goodNews()}\n\nAna Duarte\n` },
    },
    {
      title: 'Nobody knows to whom',
      text: `${HEAD.replace(/with: .*/, 'with: [Mei Tanaka]')}
## «Thank-you note»

Hello,
${LETTER}`,
      messages: ['This letter has no header, so it counts as nothing sent. Put the lines To, Sent and Subject under its heading.'],
      fixes: {
        'Add the header': `${HEAD.replace(/with: .*/, 'with: [Mei Tanaka]')}
## Thank-you note

To: [name]
Sent:
Subject: Thank you

Hello,
${LETTER}`,
      },
    },
    {
      title: 'A message and an email to a person of the file',
      text: `${HEAD}
## «Message to Siobhán»

Hi Siobhán,
${LETTER}
## «Email, second attempt»

Dear Ms. O'Brien,
${LETTER}`,
      messages: ['This letter has no header, so it counts as nothing sent. Put the lines To, Sent and Subject under its heading.', 'This letter has no header, so it counts as nothing sent. Put the lines To, Sent and Subject under its heading.'],
      fixes: {
        'Add the header': `${HEAD}
## Message to Siobhán

To: Siobhán O'Brien <siobhan@larkfield.example>
Sent:
Subject: Thank you

Hi Siobhán,
${LETTER}
## Email, second attempt

Dear Ms. O'Brien,
${LETTER}`,
      },
    },
    {
      title: 'What they wrote, the letter of application, and messages to nobody of the file',
      text: `${HEAD}
## Reply from Jan van der Berg

Hi Ana,

We will be in touch.

## Message from Jan

Hello,

Could you come on Tuesday?

## Cover letter

Dear Ms. O'Brien,

I would like to teach at your school.

## Message board

Hello everyone,

The school has one.

## Email to Jan

Hi Susanne,

Do you know him?
`,
      messages: [],
    },
    {
      title: 'Advice on thank-you notes, a list of follow-ups, and a quoted letter are none',
      text: `${HEAD}
## How I write thank-you notes

Short, and on the same day.

## Follow-ups

- Ask about the timetable

## Thanks

> Dear Ana,
>
> Thank you for coming.
`,
      messages: [],
    },
  ],
};
