// same-text-twice: two people of one interview get nearly the same thank-you note.

import { say } from '../base/message.ts';
import { textAt } from '../base/text.ts';
import { listOf } from '../base/words.ts';
import { metAt, recipientsOf } from '../model/history.ts';
import type { Note } from '../model/note.ts';
import { nameTokens } from '../model/people.ts';
import type { Lexicon } from '../prose/features.ts';
import { letterOf } from '../prose/letter.ts';
import { likeness, runsOf } from '../prose/likeness.ts';
import { judged, THANK_YOUS } from './letters/judged.ts';
import type { NoteContext, Rule } from './rule.ts';

/** So much of two notes is the same that one is a copy of the other; shorter ones can't help being alike. */
const ALIKE = 0.6;
const FEWEST = 25;

/** The other thank-you notes to people of an interview with this note's reader: those sent, and the drafts above it. */
function others({ application, story, note }: NoteContext): readonly Note[] {
  const people = recipientsOf(application, note);
  const met = new Set(story.interviewsPast.map(interview => metAt(application, interview)).filter(all => all.some(person => people.includes(person))).flat());
  return application.notes.filter(other => other !== note && other.direction !== 'received' && story.kindOf(other) === 'thank-you' && (other.direction === 'sent' || other.span.start < note.span.start)
    && recipientsOf(application, other).some(person => met.has(person) && !people.includes(person)));
}

/** The runs of words of a letter without salutation, leave and names. */
function runs(text: string, note: Note, lexicon: Lexicon, names: ReadonlySet<string>): ReadonlySet<string> {
  const letter = letterOf(text, note);
  const sentences = letter.sentences.filter(({ span }) => letter.leave === null || span.start < letter.leave.start);
  return runsOf(sentences.map(sentence => sentence.text).join(' '), lexicon, names);
}

const NOTE = (name: string, sent: string, letter: string): string => `## Thank-you note to ${name}\n\nTo: ${name}\nSent:${sent}\nSubject: Thank you\n\nDear ${name.split(' ')[0]},\n\n${letter}\n\nAna Duarte\n`;
const FILE = (...notes: readonly string[]): string => `---\ncompany: Northwind Robotics\nrole: Controls Engineer\nstatus: interview\ninterviews:\n  - at: 2026-11-23 09:00\n    with: [Priya Raman, Tom Okafor]\n---\n\n${notes.join('\n')}`;
const LETTER = (more = ''): string => `Thank you for the opportunity to meet this morning, and for taking an hour out of your launch week.${more}\n\n- I have shipped two safety-rated motion controllers.\n- I know your drives from the inside.\n\nI would be glad to join your team. I will follow up again next Tuesday. Thank you for your time and consideration.`;

export const sameTextTwice: Rule = {
  id: 'same-text-twice',
  summary: say`Two people of one interview get nearly the same thank-you note.`,
  reason: say`Write a note of its own to each person whom you met. They sit next to each other, and compare.`,
  severity: 'warning',
  judges: 'drafts',
  *check(context) {
    const letter = judged(context, THANK_YOUS);
    if (!letter) return;
    const { file: { text }, application, note } = context;
    const { lexicon } = letter.reading.language;
    const names = new Set(application.people.flatMap(person => nameTokens(person.name)));
    const own = runs(text, note, lexicon, names);
    if (own.size < FEWEST) return;
    const twin = others(context).find(other => likeness(own, runs(text, other, lexicon, names)) >= ALIKE);
    if (!twin) return;
    const to = listOf(recipientsOf(application, twin).map(person => application.people[person]!.name));
    yield {
      span: note.title.span,
      message: say`This is nearly the note to ${to}. Say something that only the two of you spoke of: colleagues compare.`,
      related: [{ span: twin.title.span, message: say`The note to ${to}: ${textAt(text, twin.title.span)}` }],
    };
  },
  examples: [
    {
      title: 'A copy with another name',
      text: FILE(NOTE('Priya Raman', ' 2026-11-23 10:00', LETTER()), NOTE('Tom Okafor', '', LETTER()).replace('Thank-you note to Tom Okafor', '«Thank-you note to Tom Okafor»')),
      messages: ['This is nearly the note to Priya Raman. Say something that only the two of you spoke of: colleagues compare.'],
    },
    {
      title: 'Each a note of its own',
      text: FILE(NOTE('Priya Raman', ' 2026-11-23 10:00', LETTER()), NOTE('Tom Okafor', '', 'I owe you thanks for the tour of the test cell, and for staying on after your shift for it.\n\n- I have run such a cell for six years.\n- I can read your ladder logic.\n\nThis is the job that I want. I will call you on Thursday. Thank you again for your patience.')),
      messages: [],
    },
  ],
};
