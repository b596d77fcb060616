// misspelled-company: a draft spells the company nearly, but not quite, as the file does.

import { english, say, type Message } from '../base/message.ts';
import { textAt } from '../base/text.ts';
import { fieldNamed } from '../model/note.ts';
import { nameTokens } from '../model/people.ts';
import { coreOf, LEGAL, type CompanyWord } from './names/companies.ts';
import { CALENDAR, readLetterProse, readProse, type Prose, type Token } from './names/inProse.ts';
import { isWordOfName } from './names/mentions.ts';
import { agrees, slips } from './names/near.ts';
import type { NoteContext, Report, Rule } from './rule.ts';

/** A slip in a word: one letter of five and more, two of eight; a plural is another word. */
function isSlip(written: string, word: string): boolean {
  const shorter = Math.min(written.length, word.length);
  if (shorter < 5 || Math.abs(written.length - word.length) > 2 || agrees(written, word) || written[0] !== word[0]) return false;
  const count = slips(written, word);
  return count <= (shorter >= 8 ? 2 : 1) && written !== `${word}s`;
}

interface Found {
  readonly tokens: readonly Token[];
  readonly wrong: Token;
  readonly right: CompanyWord;
}

/** A shorter name that is one word lies a letter away from other words and names: OpenAI and OpenAPI, Slack and Stack. */
const SURE = 7;

/** The whole name with a slip in one of its words; of a long name also its first word, where it stands alone and is no word of the language. */
function* slipsIn({ tokens, ordinary }: Prose, core: readonly CompanyWord[], known: (word: string) => boolean): Generator<Found> {
  for (let at = 0; at < tokens.length; at++) {
    const run = tokens.slice(at, at + core.length);
    if (run.length === core.length && run.every((token, index) => token.capital && (index === 0 || token.joined))) {
      const wrong = run.flatMap((token, index) => (isWord(token.word, core[index]!.word) ? [] : [{ token, right: core[index]! }]));
      const [only] = wrong;
      if (wrong.length === 1 && isSlip(only!.token.word, only!.right.word) && (core.length > 1 ? !goesOn(tokens, at + core.length) : core[0]!.word.length >= SURE && isAlone(tokens, at, ordinary, known))) {
        yield { tokens: run, wrong: only!.token, right: only!.right };
        at += core.length - 1;
        continue;
      }
    }
    const [first] = core;
    const token = tokens[at]!;
    if (core.length > 1 && first!.word.length >= 6 && token.capital && isSlip(token.word, first!.word) && slips(token.word, first!.word) === 1 && !partOf(token.word, first!.word) && isAlone(tokens, at, ordinary, known)) {
      yield { tokens: [token], wrong: token, right: first! };
    }
  }
}

/** The possessive `'s` is no part of a word of the letter, but may be one of the name: "St. Mary's". */
const isWord = (written: string, word: string): boolean => agrees(written, word) || `${written}s` === word;

/** Is the word at `at` one more of the same name, and none that a company may be written with? */
const goesOn = (tokens: readonly Token[], at: number): boolean => tokens[at]?.joined === true && tokens[at].capital && !LEGAL.has(tokens[at].word);

const partOf = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** In the middle of a sentence, beside no other capital, and no other name or word. */
function isAlone(tokens: readonly Token[], at: number, ordinary: ReadonlySet<string>, known: (word: string) => boolean): boolean {
  const token = tokens[at]!;
  const before = token.joined ? tokens[at - 1] : undefined;
  return !token.first && !goesOn(tokens, at + 1) && !(before?.capital && !before.first) && !ordinary.has(token.word) && !known(token.word) && !CALENDAR.has(token.word);
}

function* reports(context: NoteContext, prose: Prose, core: readonly CompanyWord[], known: (word: string) => boolean): Generator<Report> {
  const { file: { text }, application } = context;
  for (const { tokens, wrong, right } of slipsIn(prose, core, known)) {
    const span = { start: tokens[0]!.span.start, end: tokens[tokens.length - 1]!.span.end };
    yield {
      span,
      message: message(textAt(text, span), application.company!.value),
      fixes: [{ title: say`Write ${text.slice(span.start, wrong.span.start) + right.written + text.slice(wrong.span.end, span.end)}`, edits: [{ span: wrong.span, newText: right.written }] }],
      related: [{ span: application.company!.span, message: say`The company, as the file spells it` }],
    };
  }
}

const message = (written: string, company: string): Message => say`"${written}" is nearly, but not quite, "${company}", as the file spells the company. Put it right: they expect that you know their name.`;

const DRAFT = (company: string, subject: string, where: string, team: string): string => `---
company: ${company}
role: Ecologist
status: interview
interviews:
  - at: 2026-11-23 09:00
    with: Jan van der Berg
---

## Thank-you note

To: Jan van der Berg
Sent:
Subject: ${subject}

Dear Jan,

Thank you for the opportunity to meet this morning, and for taking the time out of the weeks of the bird count. ${where}

I believe that I would be a good fit:

- I have mapped two estuaries.
- I know your survey boats.

I would be glad to join ${team}. I will follow up next Friday. Thank you for your time and consideration.

Ana Duarte
`;

export const misspelledCompany: Rule = {
  id: 'misspelled-company',
  summary: say`A draft spells the company nearly, but not quite, as the file does.`,
  reason: say`Spell the company's name correctly. A letter that can't get it right says that its writer didn't look.`,
  severity: 'warning',
  judges: 'drafts',
  *check(context) {
    const { file: { text }, application, note, letter, settings } = context;
    const core = coreOf(application.company?.value ?? '');
    if (core.length === 0 || core.length > 6) return;
    const others = new Set([application.role?.value ?? '', settings.me.name].flatMap(nameTokens));
    const known = (word: string): boolean => others.has(word) || isWordOfName(application, word);
    const subject = fieldNamed(note.fields, 'Subject')?.value.span;
    if (subject) yield* reports(context, readProse(textAt(text, subject), subject.start), core, known);
    yield* reports(context, readLetterProse(text, letter), core, known);
  },
  examples: [
    {
      title: 'A short name lies near other words: nothing is sure',
      text: '---\ncompany: OpenAI\nrole: Engineer\nstatus: interview\ncontacts: [Jane Doe]\n---\n\n## Follow-up to Jane Doe\n\nTo: Jane Doe\nSent:\n\nDear Jane,\n\nSince we spoke I have finished the OpenAPI generator.\n',
      messages: [],
    },
    {
      title: 'In the subject, and in the close',
      text: DRAFT('Saltmarsh Trust Ltd.', 'My visit to «Saltmash Trust»', 'I liked the reserve.', '«Saltmarch»'),
      messages: [english(message('Saltmash Trust', 'Saltmarsh Trust Ltd.')), english(message('Saltmarch', 'Saltmarsh Trust Ltd.'))],
      fixes: { 'Write Saltmarsh Trust': DRAFT('Saltmarsh Trust Ltd.', 'My visit to Saltmarsh Trust', 'I liked the reserve.', 'Saltmarch') },
    },
    {
      title: 'A name of one word',
      text: DRAFT('Datalark', 'Thank you', 'I liked the way in which «Datlark» works.', 'you'),
      messages: [english(message('Datlark', 'Datalark'))],
      fixes: { 'Write Datalark': DRAFT('Datalark', 'Thank you', 'I liked the way in which Datalark works.', 'you') },
    },
    {
      title: 'A possessive in the name',
      text: DRAFT("St. Mary's Hospital", 'Thank you', "I liked «St. Mary's Hosptial», as I did St. Mary's School.", "St. Mary's Hospital"),
      messages: [english(message("St. Mary's Hosptial", "St. Mary's Hospital"))],
      fixes: { "Write St. Mary's Hospital": DRAFT("St. Mary's Hospital", 'Thank you', "I liked St. Mary's Hospital, as I did St. Mary's School.", "St. Mary's Hospital") },
    },
    {
      title: 'Without the form of a company that serves the public',
      text: DRAFT('Klinikum Nord gGmbH', 'Thank you', 'I liked «Klinkum Nord», and Klinikum Süd.', 'Klinikum Nord'),
      messages: [english(message('Klinkum Nord', 'Klinikum Nord gGmbH'))],
    },
    {
      title: 'Behind a comma, and in the name of somebody',
      text: DRAFT('Datalark', 'Thank you', 'In the field, «Datlark» is known: Karin Datlark and the Van Datlark Prize are not.', 'you'),
      messages: [english(message('Datlark', 'Datalark'))],
    },
    {
      title: 'Without its legal form, in capitals, in parts, possessive or plural, and others with names of their own',
      text: DRAFT('Saltmarsh Trust Ltd.', 'SALTMARSH TRUST, thank you', "Saltmarsh's boats cross saltmarshes, and the Saltmarshes of Essex, the Salt Marsh Inn and Saltmarket Street are near; so is the Saltmarsh Truss Bridge.", 'Saltmarsh'),
      messages: [],
    },
    {
      title: 'A short brand, and a word at the start of a sentence',
      text: DRAFT('Notio', 'Thank you', 'Notions of wetland differ. In Motion, your film, shows that. Notion has a page on it.', 'NOTIO'),
      messages: [],
    },
  ],
};
