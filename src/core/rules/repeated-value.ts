// repeated-value: a later note brings news that an earlier note to the same person brought already.

import { say } from '../base/message.ts';
import type { Day } from '../base/time.ts';
import { dayInWords } from '../base/words.ts';
import { recipientsOf } from '../model/history.ts';
import type { Note } from '../model/note.ts';
import { letterOf } from '../prose/letter.ts';
import { contentOf, likeness } from '../prose/likeness.ts';
import type { ReadSentence } from '../prose/reading.ts';
import type { Sentence } from '../prose/sentences.ts';
import { numbered, stop } from '../scaffold/snippet.ts';
import { goodNews, laterNote, NEWS } from './letters/examples.ts';
import { judged, LATER_NOTES, SURE } from './letters/judged.ts';
import type { NoteContext, Report, Rule } from './rule.ts';

/** So much alike are two ways to tell one piece of news; of fewer words nobody can say. */
const ALIKE = 0.5;
const FEWEST = 4;

/** The notes that went to one of the same people before. */
function earlierNotes({ application, note }: NoteContext): readonly Note[] {
  const people = recipientsOf(application, note);
  return application.notes.filter(other => other.direction === 'sent' && other !== note && (note.when === null || (other.when !== null && other.when.value.day < note.when.value.day)) && recipientsOf(application, other).some(person => people.includes(person)));
}

function report(today: Day, { span }: ReadSentence, { note, sentence }: { readonly note: Note; readonly sentence: Sentence }, place: string): Report {
  return {
    span,
    message: note.when
      ? say`Your note of ${dayInWords(note.when.value.day, today)} told them this already. Bring something that has happened since.`
      : say`An earlier note told them this already. Bring something that has happened since.`,
    fixes: [{ title: say`Put something new in its place`, edits: [{ span, newText: numbered(stop(place)), snippet: true }], begins: true }],
    related: [{ span: sentence.span, message: say`Told here before` }],
  };
}

/** An earlier note of the example's application. */
const EARLIER = (title: string, to: string, news: string): string => `## ${title}\n\nTo: ${to}\nSent: 2026-11-16\nKind: follow-up\n\nDear ${to.split(' ')[0]},\n\n${news}\n\nAna Duarte\n\n`;
const AFTER = (earlier: string, letter: string): string => laterNote(letter).replace('## Follow-up to', `${earlier}## Follow-up to`);
const COURSE = EARLIER('Follow-up, first', "Siobhán O'Brien", 'I have finished the course on functional safety and passed its exam.');

export const repeatedValue: Rule = {
  id: 'repeated-value',
  summary: say`A later note repeats the news of an earlier one.`,
  reason: say`Bring something new each time. News that they have had already says that nothing has happened since.`,
  severity: 'warning',
  judges: 'drafts',
  *check(context) {
    const letter = judged(context, LATER_NOTES);
    const news = letter?.main.filter(({ does }) => does.news > SURE) ?? [];
    if (!letter || news.length === 0) return;
    const { lexicon } = letter.reading.language;
    const earlier = earlierNotes(context).flatMap(note => letterOf(context.file.text, note).sentences.map(sentence => ({ note, sentence, content: contentOf(sentence.text, lexicon) })));
    for (const sentence of news) {
      const content = contentOf(sentence.text, lexicon);
      const told = content.size < FEWEST ? undefined : earlier.find(other => other.content.size >= FEWEST && likeness(content, other.content) >= ALIKE);
      if (told) yield report(context.today, sentence, told, letter.phrases.places.newValue);
    }
  },
  examples: [
    {
      title: 'The same course twice',
      text: AFTER(COURSE, goodNews({ value: `«${NEWS.value}»` })),
      messages: ['Your note of 16 Nov told them this already. Bring something that has happened since.'],
      fixes: { 'Put something new in its place': AFTER(COURSE, goodNews({ value: '[Something new since then]' })) },
    },
    {
      title: 'Other news, and an earlier note to somebody else',
      text: AFTER(EARLIER('Follow-up, first', "Siobhán O'Brien", 'I have moved our test bench to the new controllers.') + EARLIER('Note to Jan', 'Jan van der Berg', NEWS.value), goodNews()),
      messages: [],
    },
  ],
};
