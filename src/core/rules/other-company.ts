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

/** The companies of other applications that a letter can be searched for: none that is named in this file's own frontmatter or log. */
function soughtIn({ file: { text }, application, note, otherCompanies, settings }: NoteContext): readonly OtherCompany[] {
  const own = new Set([application.company?.value ?? '', application.role?.value ?? '', settings.me.name, ...application.people.map(person => person.name)].flatMap(nameTokens));
  const elsewhere = text.slice(0, note.span.start).toLowerCase();
  return otherCompanies.map(name => ({ name, words: coreOf(name).map(({ word }) => word) }))
    .filter(({ name, words }) => words.length > 0 && (words.length > 1 || words[0]!.length >= SURE) && !words.every(word => own.has(word)) && !elsewhere.includes(name.toLowerCase()));
}

/** Where the words of a name stand one after the other, each with a capital; a single word not at the start of a sentence. */
function* placesOf(tokens: readonly Token[], { words }: OtherCompany): Generator<Span> {
  for (let at = 0; at + words.length <= tokens.length; at++) {
    const run = tokens.slice(at, at + words.length);
    if (run.every((token, index) => token.word === words[index] && token.capital && (index === 0 || token.joined)) && (words.length > 1 || !run[0]!.first)) yield spanOf(run[0]!.span.start, run[run.length - 1]!.span.end);
  }
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
    const others = soughtIn(context);
    if (others.length === 0) return;
    const { file: { text }, application, note, letter } = context;
    const subject = fieldNamed(note.fields, 'Subject')?.value.span;
    const tokens = [...(subject ? readProse(textAt(text, subject), subject.start).tokens : []), ...readLetterProse(text, letter).tokens];
    const company = application.company?.value;
    for (const other of others) {
      for (const span of placesOf(tokens, other)) yield { span, message: message(textAt(text, span), company), fixes: company ? [{ title: say`Write ${company}`, edits: [{ span, newText: company }] }] : [] };
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
    { title: 'No other application', text: thankYou(goodThanks({ interest: 'I would be glad to join Halden Bay Energy.' })), messages: [] },
  ],
};
