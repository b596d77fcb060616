// misspelled-name: a name is nearly, but not quite, that of a person of the file.

import { english, say, type Message } from '../base/message.ts';
import { applyEdits, textAt, type Span, type TextEdit } from '../base/text.ts';
import { fieldNamed, titleKeepsPlaces, type Note } from '../model/note.ts';
import { nameTokens, nameWords } from '../model/people.ts';
import { quotedEdits } from '../parse/scalars.ts';
import { letterOf, type Letter } from '../prose/letter.ts';
import { GREETED, greetedNames, isExactly } from './names/greeting.ts';
import { readLetterProse, readProse, slipsInProse, type Prose } from './names/inProse.ts';
import { judgeMentions, type Judgement, type MisspelledMention, type Reference } from './names/judgeMentions.ts';
import { namesOf, peopleWithWordOf } from './names/mentions.ts';
import { corrections, withoutApostrophe, type Correction } from './names/near.ts';
import type { ApplicationContext, Report, Rule } from './rule.ts';

/** What is judged: the case, and which of its names are right. */
interface Judged extends Judgement {
  readonly context: ApplicationContext;
  /** Words that are right wherever they stand. */
  readonly words: ReadonlySet<string>;
}

function judge(context: ApplicationContext): Judged {
  const { file: { text }, application, settings } = context;
  const judgement = judgeMentions(text, application);
  const others = [application.company?.value ?? '', application.role?.value ?? '', settings.me.name];
  return { ...judgement, context, words: new Set([...judgement.right, ...others].flatMap(nameTokens)) };
}

const message = (written: string, name: string): Message => say`"${written}" is nearly, but not quite, how the file spells ${name}. Look it up: everybody notices how their own name is written.`;

/** One finding for a name of the frontmatter and the headers, however often it stands there: put right in one place alone it would be two people. */
function* inMentions({ context, misspelled }: Judged): Generator<Report> {
  const groups = new Map<string, MisspelledMention[]>();
  for (const found of misspelled) {
    const key = `${nameTokens(found.mention.name!).join(' ')}\n${found.reference.name}`;
    groups.set(key, [...(groups.get(key) ?? []), found]);
  }
  for (const group of groups.values()) {
    const [{ mention, fix, reference }, ...more] = group as [MisspelledMention, ...MisspelledMention[]];
    const edits = quotedEdits(context.file.text, context.application.frontmatter, group.flatMap(found => found.fix.map(({ wrong, right }) => ({ span: wrong.span, newText: right.written }))));
    yield report(context, mention.nameSpan!, fix, reference, edits, more.map(({ mention: other }) => other.nameSpan!));
  }
}

function report({ file: { text } }: ApplicationContext, span: Span, fix: readonly Correction[], reference: Reference, edits: readonly TextEdit[], more: readonly Span[] = []): Report {
  const written = textAt(text, span);
  const right = applyEdits(written, fix.map(({ wrong, right: word }) => ({ span: { start: wrong.span.start - span.start, end: wrong.span.end - span.start }, newText: word.written })));
  return {
    span, message: message(written, reference.name),
    fixes: [{ title: say`Write ${right}`, edits, safe: false }],
    related: [{ span: reference.span, message: say`${reference.name}, as the file spells it` }, ...more.map(other => ({ span: other, message: say`The same spelling` }))],
  };
}

/** Headings of all notes; subject, salutation and letter of drafts. */
function* inNote(judged: Judged, note: Note): Generator<Report> {
  const { context } = judged;
  const { file: { text }, story, settings } = context;
  const { title } = note;
  if (titleKeepsPlaces(text, note)) yield* inProse(judged, readProse(title.value, title.span.start));
  const history = note.direction === 'sent';
  if (note.direction === 'received' || story.kindOf(note) === 'other' || (history && settings.checkSentNotes === 'off')) return;
  const letter = letterOf(text, note);
  const subject = fieldNamed(note.fields, 'Subject')?.value.span;
  const found = [...(subject ? inProse(judged, readProse(textAt(text, subject), subject.start)) : []), ...inSalutation(judged, note, letter), ...inProse(judged, readLetterProse(text, letter))];
  for (const slip of found) yield history && settings.checkSentNotes === 'hint' ? { ...slip, severity: 'hint' } : slip;
}

function* inProse({ context, references, words }: Judged, prose: Prose): Generator<Report> {
  for (const { token, right, about } of slipsInProse(prose, references.map(reference => ({ words: reference.words, about: reference })), words)) {
    const fix = [{ wrong: { word: token.word, written: textAt(context.file.text, token.span), span: token.span }, right }];
    yield report(context, token.span, fix, about, fix.map(({ wrong }) => ({ span: wrong.span, newText: right.written })));
  }
}

/** Whom the greeting names, compared with the recipients. */
function* inSalutation({ context, references, right, misspelled }: Judged, note: Note, letter: Letter): Generator<Report> {
  const { file: { text }, application } = context;
  const wrong = new Map(misspelled.map(({ mention, reference }) => [mention.name!, reference.name]));
  const recipients = note.to.flatMap(({ person }) => namesOf(application, person)).map(name => wrong.get(name) ?? name);
  const spelled = new Set([...right].flatMap(name => nameWords(name, 0).map(({ written }) => written)));
  for (const { value, span } of greetedNames(letter)) {
    const words = nameWords(value, span.start);
    const compare = (correct: (reference: Reference) => readonly Correction[] | null): readonly { readonly fix: readonly Correction[]; readonly reference: Reference }[] => recipients.flatMap(name => {
      const reference = references.find(other => isExactly(name, [other.name]));
      const fix = reference ? correct(reference) : null;
      return fix === null ? [] : [{ fix, reference: reference! }];
    });
    const isRight = peopleWithWordOf(application, value).some(person => isExactly(value, namesOf(application, person).filter(name => right.has(name))));
    const near = compare(isRight ? ({ words: name }) => withoutApostrophe(words, name).filter(({ wrong: { written } }) => !spelled.has(written)) : ({ words: name }) => corrections(words, name, GREETED));
    const [first] = near;
    if (!first || textAt(text, span) !== value || near.some(({ fix }) => fix.length === 0)) continue;
    yield report(context, span, first.fix, first.reference, first.fix.map(({ wrong: place, right: word }) => ({ span: place.span, newText: word.written })));
  }
}

const HEAD = `---
company: Rowan Analytics
role: Statistician
status: interview
contacts:
  - Siobhán O'Brien <siobhan@rowan.example>
  - Sarah Chen
  - Kristen Ray
interviews:
  - at: 2026-11-23 09:00
    with: [Sarah Chen, Siobhán O'Brien]
---
`;

const LETTER = (greeting: string, aside: string): string => `${HEAD}
## Thank-you note to Sarah Chen

To: Sarah Chen
Sent:
Subject: Thank you

Dear ${greeting},

Thank you for the opportunity to meet this morning, and for taking the time out of the week of the census. ${aside}

I believe that I would be a good fit:

- I have run two national surveys.
- I know your sampling software.

I would be glad to join you. I will follow up next Friday. Thank you for your time and consideration.

Ana Duarte
`;

const ADDRESSED = (to: string, greeting: string): string => `---
company: Rowan Analytics
role: Statistician
status: interview
contacts: [${to}]
---

## Thank-you note

To: ${to}
Sent:

Dear ${greeting},

Thank you for meeting me.
`;

const THREE_PLACES = `---
company: Rowan Analytics
role: Statistician
status: interview
contacts:
  - name: Priya Raman
    email: priya@rowan.example
interviews:
  - at: 2026-11-18 09:00
    with: [«Pria Raman», 'Sean O''Brien'] # the panel
    thanked: true
---

## Follow-up to «Pria» Raman

To: Pria Raman
Sent:

Dear «Pria»,
`;

export const misspelledName: Rule = {
  id: 'misspelled-name',
  summary: say`A name is nearly, but not quite, that of a person of the file.`,
  reason: say`Spell everyone's name correctly. It is the one word of your letter that its reader knows better than you.`,
  severity: 'warning',
  judges: 'application',
  *check(context) {
    const judged = judge(context);
    yield* inMentions(judged);
    for (const note of context.application.notes) yield* inNote(judged, note);
  },
  examples: [
    {
      title: 'A greeting',
      text: LETTER('«Sara»', 'It was good to see the field office.'),
      messages: [english(message('Sara', 'Sarah Chen'))],
      fixes: { 'Write Sarah': LETTER('Sarah', 'It was good to see the field office.') },
    },
    {
      title: 'A letter: full names, a family name behind a title, a name alone',
      text: LETTER('Ms. Chen', "I liked Siobhan «O'Brian»'s maps. Please give my thanks to Ms. Rey, and to «Siobahn» as well."),
      messages: [english(message("O'Brian", "Siobhán O'Brien")), english(message('Siobahn', "Siobhán O'Brien"))],
      fixes: { "Write O'Brien": LETTER('Ms. Chen', "I liked Siobhan O'Brien's maps. Please give my thanks to Ms. Rey, and to Siobahn as well.") },
    },
    {
      title: 'Frontmatter and header are one finding, put right together; heading and greeting follow',
      text: THREE_PLACES,
      messages: [english(message('Pria Raman', 'Priya Raman')), english(message('Pria', 'Priya Raman')), english(message('Pria', 'Priya Raman'))],
      fixes: { 'Write Priya Raman': THREE_PLACES.replace(/[«»]/g, '').replace('[Pria', '[Priya').replace('To: Pria', 'To: Priya') },
    },
    {
      title: 'Both words of a name; a long name with two slips',
      text: THREE_PLACES.replace("«Pria Raman», 'Sean O''Brien'", '«Prija Rahman», Tomasz Wiśniewski, Ewa Krzyżanowska').replace('«Pria» Raman', 'the panel').replace('To: Pria Raman', 'To: «Tomas Wiszniewsky», Ewa Grzyżanowskaja').replace('Dear «Pria»', 'Dear Tomasz'),
      messages: [english(message('Prija Rahman', 'Priya Raman')), english(message('Tomas Wiszniewsky', 'Tomasz Wiśniewski'))],
    },
    {
      title: 'Behind a title, beside another name, and where YAML writes a letter by its number',
      text: LETTER('Sarah', "I was shown round by Dr. Siobahn and Ms. «O'Brian», and by Brian Siobahn.").replace('[Sarah Chen', '["Kr\\u0069sten Rai", Sarah Chen'),
      messages: [english(message("O'Brian", "Siobhán O'Brien"))],
    },
    ...([['«Sahra»', 'Sarah', 'Sarah Chen'], ['«Sahra Chen»', 'Sarah Chen', 'Sarah Chen'], ['«Mr. van den Berg»', 'Mr. van der Berg', 'Jan van der Berg'], ["«Ms. OBrien»", "Ms. O'Brien", "Siobhán O'Brien"], ["«Ms. O'Bryan»", "Ms. O'Brien", "Siobhán O'Brien"], ['«Anna-Lehna»', 'Anna-Lena', 'Anna-Lena Müller']] as const).map(([greeting, right, to]) => ({
      title: `Who is addressed is known: ${greeting.slice(1, -1)}`,
      text: ADDRESSED(to, greeting),
      messages: [english(message(greeting.slice(1, -1), to))],
      fixes: { [`Write ${right}`]: ADDRESSED(to, right) },
    })),
    {
      title: 'A family name with small words, written large, and behind a title',
      text: ADDRESSED('Jan van der Berg', 'Jan').replace('Thank you', 'I met Jan Van der «Burg», and Ms. van der «Burg», of the Van der Burg family with Piet van der Burg. Thank you'),
      messages: [english(message('Burg', 'Jan van der Berg')), english(message('Burg', 'Jan van der Berg'))],
    },
    {
      title: 'Somebody else of the file, and a name without its accents',
      text: ADDRESSED("Siobhán O'Brien", 'Siobhan O’Brien').replace('contacts: [', "contacts: [Kate O'Bryan, Sahra Wagner, Sarah Chen, ").replace('Thank you', 'I met Sahra and Sahra Wagner. Thank you'),
      messages: [],
    },
    {
      title: 'Names in the quotes of YAML',
      text: `---
company: Rowan Analytics
role: Statistician
status: interview
contacts: "Siobhán O'Brien, Jan van der Berg"
interviews:
  - at: 2026-11-23 09:00
    with: "«Siobhán O'Brian»"
---
`,
      messages: [english(message("Siobhán O'Brian", "Siobhán O'Brien"))],
      fixes: {
        "Write Siobhán O'Brien": `---
company: Rowan Analytics
role: Statistician
status: interview
contacts: "Siobhán O'Brien, Jan van der Berg"
interviews:
  - at: 2026-11-23 09:00
    with: "Siobhán O'Brien"
---
`,
      },
    },
    {
      title: 'Alike, and right: both of the file, without accents, by-names, another person, words that look like names, quotes and code',
      text: `---
company: Rowan Analytics
role: Statistician
status: interview
contacts: [Kristen Ray, Kristin Rae, Jon Smith, John Smith, Max Müller, Robert Chen, Will Marsh, Siobhán O'Brien]
interviews:
  - at: 2026-11-23 09:00
    with: [Max Mueller, Kristin Rae, Bob Chen]
    thanked: true
---

## Thank-you note to Siobhan

To: Siobhan O'Brien
Cc: J. Smith
Sent:

Dear Siobhan,

Thank you for meeting me. Mark my words: in March I will march on. Christen the ship with Kristen Rea Smith of Chan Robotics, or with Kirsten, and bring Roberts and Siobhans.

> I am Kirsten Rai.

\`Siobahn O'Brien\`, [the site](https://siobahn.example).

Best regards,
Kristan
`,
      messages: [],
    },
  ],
};
