// interview-without-people: an interview names nobody, so that nobody can be thanked by name.

import { say, type Message } from '../base/message.ts';
import { textAt, type Span, type TextEdit } from '../base/text.ts';
import { dayInWords } from '../base/words.ts';
import { hasPassed } from '../due/item.ts';
import { isMissed, isOwed, thankYouDeadline } from '../due/people.ts';
import type { Application } from '../model/application.ts';
import { metAt, recipientsOf, type ThankYou } from '../model/history.ts';
import { setWith } from './edits/interviews.ts';
import { knownPeople } from './names/mentions.ts';
import type { ApplicationContext, Fix, Report, Rule } from './rule.ts';

type Dated = ThankYou['interview'];

/** More names than these are not offered one by one. */
const MOST_OFFERED = 6;

function report(context: ApplicationContext, interview: Dated, thanks: ThankYou | null): Report | null {
  const { file: { text }, today } = context;
  const begun = interview.withEntry !== null && /\p{L}/u.test(textAt(text, interview.withEntry.valueSpan));
  if (begun && thanks === null) return null;
  const day = dayInWords(interview.at.value.day, today);
  const message = thanks === null
    ? say`The interview on ${day} names nobody. Put down in "with" whom you will meet: each of them gets a thank-you note.`
    : begun ? say`The interview on ${day} still names nobody in "with". Each person you met gets a note of their own: put their names there.`
      : say`The interview on ${day} names nobody. Each person you met gets a note of their own: name them in "with".`;
  const pressing = thanks !== null && isOwed(thanks) && !isMissed(thanks, context);
  return { span: placeOf(text, interview, begun), message, severity: pressing ? 'warning' : 'information', fixes: fixesFor(context, interview, thanks, begun) };
}

/** The value of `with` where something stands there, else the interview's day. */
function placeOf(text: string, interview: Dated, begun: boolean): Span {
  if (!begun) return interview.at.span;
  const { start, end } = interview.withEntry!.span;
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** Names each person whom the file knows: the one thanked, where a note went out; all together as long as that leaves nobody waiting too long. */
function fixesFor(context: ApplicationContext, interview: Dated, thanks: ThankYou | null, begun: boolean): Fix[] {
  const { file: { text }, application } = context;
  const people = thanks?.sent ? recipientsOf(application, thanks.sent) : knownPeople(application);
  const fix = (title: Message, names: readonly string[]): Fix[] => fixOf(title, setWith(text, application, interview, names));
  const names = people.map(person => application.people[person]!.name);
  const inTime = thanks === null || thanks.otherwise || !hasPassed(thankYouDeadline(thanks, context), context.now, context.today);
  const all = names.length > 1 && names.length <= MOST_OFFERED && inTime ? fix(metAll(names, thanks !== null), names) : [];
  const each = names.slice(0, MOST_OFFERED).flatMap(name => fix(thanks === null ? say`You will meet ${name}` : say`You met ${name}`, [name]));
  return names.length > 0 || begun ? [...each, ...all] : begin(text, application, interview);
}

function metAll(names: readonly string[], isPast: boolean): Message {
  const list = names.join(', ');
  if (names.length === 2) return isPast ? say`You met both: ${list}` : say`You will meet both: ${list}`;
  return isPast ? say`You met all ${names.length}: ${list}` : say`You will meet all ${names.length}: ${list}`;
}

/** A list to fill in, where the file knows nobody. */
const begin = (text: string, application: Application, interview: Dated): Fix[] => fixOf(say`Begin the list of names`, setWith(text, application, interview, ['name'])).map(fix => ({ ...fix, begins: true }));

const fixOf = (title: Message, edit: TextEdit | null): Fix[] => (edit ? [{ title, edits: [edit] }] : []);

const TWO_CONTACTS = `---
company: Brightwater Energy
role: Grid Planner
status: interview
contacts:
  - Siobhán O'Brien <siobhan@brightwater.example>
  - name: Jan van der Berg
    title: Head of Planning
interviews:
  - at: «2026-11-23 09:00» # second round
    kind: onsite
---
`;

const BRACES = (interview: string): string => `---
company: Brightwater Energy
role: Grid Planner
status: interview
interviews:
  - ${interview}
contacts: [Siobhán O'Brien, Jan van der Berg]
---
`;

export const interviewWithoutPeople: Rule = {
  id: 'interview-without-people',
  summary: say`An interview names nobody whom you met.`,
  reason: say`A note is addressed to each person you met, and a name is soon forgotten. Put everybody down on the same day, and ask for the spelling.`,
  severity: 'warning',
  judges: 'application',
  *check(context) {
    const { application, story } = context;
    if (story.ended) return;
    for (const interview of [...story.interviewsPast, ...story.interviewsAhead]) {
      if (interview.thanked === true || metAt(application, interview).length > 0) continue;
      const found = report(context, interview, story.thankYous.find(thanks => thanks.interview === interview) ?? null);
      if (found) yield found;
    }
  },
  examples: [
    {
      title: 'This morning, and two people whom it may have been',
      text: TWO_CONTACTS,
      messages: ['The interview on 23 Nov names nobody. Each person you met gets a note of their own: name them in "with".'],
      fixes: {
        'You met Jan van der Berg': TWO_CONTACTS.replace(/[«»]/g, '').replace(' # second round', ' # second round\n    with: [Jan van der Berg]'),
        "You met both: Siobhán O'Brien, Jan van der Berg": TWO_CONTACTS.replace(/[«»]/g, '').replace(' # second round', " # second round\n    with: [Siobhán O'Brien, Jan van der Berg]"),
      },
    },
    {
      title: 'An interview ahead, written as a bare day: an information',
      text: `---
company: Brightwater Energy
role: Grid Planner
status: interview
interviews:
  - «2026-11-27 14:00»
---
`,
      messages: ['The interview on 27 Nov names nobody. Put down in "with" whom you will meet: each of them gets a thank-you note.'],
      fixes: {
        'Begin the list of names': `---
company: Brightwater Energy
role: Grid Planner
status: interview
interviews:
  - at: 2026-11-27 14:00
    with: [name]
---
`,
      },
    },
    {
      title: 'The interview is over, and the name was never filled in',
      text: `---
company: Brightwater Energy
role: Grid Planner
status: interview
contacts: [Tom Okafor, Mei Tanaka]
interviews:
  - {at: 2026-11-23 08:00, kind: video, «with: [name]»}
---
`,
      messages: ['The interview on 23 Nov still names nobody in "with". Each person you met gets a note of their own: put their names there.'],
      fixes: {
        'You met Mei Tanaka': `---
company: Brightwater Energy
role: Grid Planner
status: interview
contacts: [Tom Okafor, Mei Tanaka]
interviews:
  - {at: 2026-11-23 08:00, kind: video, with: [Mei Tanaka]}
---
`,
      },
    },
    {
      title: 'Between braces, with a comma too many and a comment',
      text: BRACES('{at: «2026-11-23 09:00», kind: phone, # by video\n    }'),
      messages: ['The interview on 23 Nov names nobody. Each person you met gets a note of their own: name them in "with".'],
      fixes: { "You met Siobhán O'Brien": BRACES("{at: 2026-11-23 09:00, with: [Siobhán O'Brien], kind: phone, # by video\n    }") },
    },
    {
      title: 'Begun with the key alone',
      text: BRACES('{at: «2026-11-23 09:00», with}'),
      messages: ['The interview on 23 Nov names nobody. Each person you met gets a note of their own: name them in "with".'],
      fixes: { 'You met Jan van der Berg': BRACES('{at: 2026-11-23 09:00, with: [Jan van der Berg]}') },
    },
    {
      title: 'Alone, on lines of its own',
      text: TWO_CONTACTS.replace(/interviews:[^]*/, 'interviews:\n  kind: onsite\n  at: «2026-11-23 09:00»\n---\n'),
      messages: ['The interview on 23 Nov names nobody. Each person you met gets a note of their own: name them in "with".'],
      fixes: { 'You met Jan van der Berg': TWO_CONTACTS.replace(/interviews:[^]*/, 'interviews:\n  kind: onsite\n  at: 2026-11-23 09:00\n  with: [Jan van der Berg]\n---\n') },
    },
    {
      title: 'The note that went out tells whom it was with',
      text: `---
company: Brightwater Energy
role: Grid Planner
status: interview
contacts: [Tom Okafor, Mei Tanaka]
interview_date: «2026-11-18»
---

## Thank-you note to Mei

To: Mei Tanaka
Sent: 2026-11-18 19:30

Dear Mei,

Thank you for the tour of the control room.
`,
      messages: ['The interview on 18 Nov names nobody. Each person you met gets a note of their own: name them in "with".'],
      fixes: {
        'You met Mei Tanaka': `---
company: Brightwater Energy
role: Grid Planner
status: interview
contacts: [Tom Okafor, Mei Tanaka]
interview_date: {at: 2026-11-18, with: [Mei Tanaka]}
---

## Thank-you note to Mei

To: Mei Tanaka
Sent: 2026-11-18 19:30

Dear Mei,

Thank you for the tour of the control room.
`,
      },
    },
    {
      title: 'One contact stands in; one was thanked by phone; one never took place; one is a snippet just begun',
      text: `---
company: Brightwater Energy
role: Grid Planner
status: interview
contacts: Nguyễn Thị Minh Khai <khai@brightwater.example>
interviews:
  - at: 2026-11-23 08:00
  - at: 2026-11-10
    thanked: true
  - at: 2026-11-12
    status: cancelled
  - at: 2026-11-25 14:00
    with: [name]
---
`,
      messages: [],
    },
    {
      title: 'An application that has ended',
      text: `---
company: Brightwater Energy
role: Grid Planner
status: rejected
interviews:
  - 2026-11-10
---
`,
      messages: [],
    },
  ],
};
