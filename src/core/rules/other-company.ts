// other-company: a draft names the company of another application: it was copied from there.

import { say, type Message } from '../base/message.ts';
import { spanOf, textAt, type Span } from '../base/text.ts';
import { fieldNamed } from '../model/note.ts';
import { nameTokens } from '../model/people.ts';
import { thankYou, goodThanks, THANKS } from './letters/examples.ts';
import { coreOf } from './names/companies.ts';
import { readLetterProse, readProse, type Token } from './names/inProse.ts';
import type { NoteContext, Rule } from './rule.ts';

/** A name of one word this short is a word of the language too often: Box, Slack, Notion. */
const SURE = 7;

interface OtherCompany {
  readonly name: string;
  readonly words: readonly string[];
}

/** By the list of them, which is the same from one keystroke to the next: the companies that a letter can be searched for, by the first of their words. */
const sought = new WeakMap<readonly string[], ReadonlyMap<string, readonly OtherCompany[]>>();

function soughtIn(companies: readonly string[]): ReadonlyMap<string, readonly OtherCompany[]> {
  const known = sought.get(companies);
  if (known) return known;
  const found = new Map<string, OtherCompany[]>();
  for (const name of companies) {
    const words = coreOf(name).map(({ word }) => word);
    const [first = ''] = words;
    if (words.length === 1 && first.length < SURE) continue;
    const alike = found.get(first);
    if (alike) alike.push({ name, words }); else found.set(first, [{ name, words }]);
  }
  sought.set(companies, found);
  return found;
}

/** The words of what belongs to this application and to its writer: a company that is called by these alone is none. */
const ownWords = ({ application, settings }: NoteContext): ReadonlySet<string> => new Set([application.company?.value ?? '', application.role?.value ?? '', settings.me.name, ...application.people.map(person => person.name)].flatMap(nameTokens));

/** What the file says outside of the letters that are judged, in lower case. A company named there, in the log or by the other side, is known to both; one letter doesn't excuse the next, which may be its copy. */
function saidElsewhere({ file: { text }, application: { notes }, settings }: NoteContext): string {
  const judged = notes.filter(({ direction }) => direction === 'draft' || (direction === 'sent' && settings.checkSentNotes !== 'off'));
  const parts = judged.map(({ span }, index) => text.slice(judged[index - 1]?.span.end ?? 0, span.start));
  return [...parts, text.slice(judged[judged.length - 1]?.span.end ?? 0)].join('\n').toLowerCase();
}

/** Where the words of a name stand one after the other from the token at `at` on, each with a capital; a single word not at the start of a sentence. */
function placeAt(tokens: readonly Token[], at: number, { words }: OtherCompany): Span | null {
  const run = tokens.slice(at, at + words.length);
  const isName = run.length === words.length && run.every((token, index) => token.word === words[index] && token.capital && (index === 0 || token.joined)) && (words.length > 1 || !run[0]!.first);
  return isName ? spanOf(run[0]!.span.start, run[run.length - 1]!.span.end) : null;
}

const message = (written: string, company: string | undefined): Message => (company
  ? say`${written} is the company of another application; this one is to ${company}. Look for what else you copied with it.`
  : say`${written} is the company of another application. Look for what else you copied with it.`);

export const otherCompany: Rule = {
  id: 'other-company',
  summary: say`A draft names the company of another application.`,
  reason: say`Spell the company's name correctly, and before that, name the right one. A letter that wishes to join somebody else is the last one that they read.`,
  severity: 'error',
  judges: 'drafts',
  hangsOn: 'other files',
  *check(context) {
    const { file: { text }, application, note, letter, otherCompanies } = context;
    if (otherCompanies.length === 0) return;
    const others = soughtIn(otherCompanies);
    const own = ownWords(context);
    const subject = fieldNamed(note.fields, 'Subject')?.value.span;
    const tokens = [...(subject ? readProse(textAt(text, subject), subject.start).tokens : []), ...readLetterProse(text, letter).tokens];
    const company = application.company?.value;
    let elsewhere: string | undefined;
    for (const [at, { word }] of tokens.entries()) {
      for (const other of others.get(word) ?? []) {
        const span = placeAt(tokens, at, other);
        if (!span || other.words.every(word => own.has(word)) || (elsewhere ??= saidElsewhere(context)).includes(other.name.toLowerCase())) continue;
        yield { span, message: message(textAt(text, span), company), fixes: company ? [{ title: say`Write ${company}`, edits: [{ span, newText: company }] }] : [] };
      }
    }
  },
  examples: [
    {
      title: 'A letter begun as a copy',
      otherCompanies: ['Halden Bay Energy AS', 'Kestrel Grid'],
      text: thankYou(goodThanks({ interest: 'I would be glad to join «Halden Bay Energy».' })),
      messages: ['Halden Bay Energy is the company of another application; this one is to Northwind Robotics. Look for what else you copied with it.'],
      fixes: { 'Write Northwind Robotics': thankYou(goodThanks({ interest: 'I would be glad to join Northwind Robotics.' })) },
    },
    {
      title: 'Words that are a company elsewhere',
      otherCompanies: ['Slack', 'Northwind', 'Controls'],
      text: thankYou(goodThanks({ interest: `I would be glad to join Northwind Robotics, and to write to you on Slack. ${THANKS.interest}` })),
      messages: [],
    },
    {
      title: 'A name of one word within a sentence, in a file that names no company',
      otherCompanies: ['Brightwater'],
      text: thankYou(goodThanks({ interest: 'I would be glad to join «Brightwater».', closing: 'Brightwater is a word that may begin a sentence. Thank you for your time and consideration.' })).replace('Northwind Robotics', ''),
      messages: ['Brightwater is the company of another application. Look for what else you copied with it.'],
    },
    {
      title: 'A copy of a letter that has not been sent either',
      otherCompanies: ['Halden Bay Energy'],
      text: `${thankYou(goodThanks({ interest: 'I would be glad to join «Halden Bay Energy».' }))}\n## Follow-up to Priya Raman\n\nTo: Priya Raman\nSent:\n\nDear Priya,\n\nI hope that you had a good week at «Halden Bay Energy».\n`,
      messages: Array.from({ length: 2 }, () => 'Halden Bay Energy is the company of another application; this one is to Northwind Robotics. Look for what else you copied with it.'),
    },
    {
      title: 'A company that the log tells of',
      otherCompanies: ['Halden Bay Energy'],
      text: `${thankYou(goodThanks({ interest: 'I would be glad to tell you more of my work with Halden Bay Energy.' }))}\n## Log\n\n- 2026-11-20: Priya asked about the commissioning with Halden Bay Energy\n`,
      messages: [],
    },
    { title: 'No other application', text: thankYou(goodThanks({ interest: 'I would be glad to join Halden Bay Energy.' })), messages: [] },
  ],
};
