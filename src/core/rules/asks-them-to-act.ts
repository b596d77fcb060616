// asks-them-to-act: a later note leaves the next step with its reader.

import { english, say } from '../base/message.ts';
import { textAt } from '../base/text.ts';
import type { ReadSentence } from '../prose/reading.ts';
import { phoneIn } from '../prose/phone.ts';
import { takeOut } from './edits/sentences.ts';
import { goodNews, laterNote, laterNoteBegun, NEWS } from './letters/examples.ts';
import { judged, LATER_NOTES, type Judged } from './letters/judged.ts';
import { isDated, promisesIn, promiseSentence } from './letters/promises.ts';
import type { Fix, NoteContext, Rule } from './rule.ts';

const MESSAGE = say`This leaves the next step with them, and they may never take it. Say instead on which day you will be in touch.`;

/** Beside the request nothing may stand in the sentence that would be lost with it; a number is kept. */
function fixesFor(context: NoteContext, letter: Judged, sentence: ReadSentence): Fix[] {
  const { does } = sentence;
  const { bound } = letter.reading.language.classifier();
  if (does.recalls > bound('recap') || does.news > bound('value') || does.promise > bound('promise') || (does.pleasantry > bound('pleasantry') && sentence === letter.first)) return [];
  const { file: { text } } = context;
  const dated = isDated(context, letter);
  const number = phoneIn(textAt(text, sentence.span));
  const instead = [...(dated ? [] : [promiseSentence(context, letter)]), ...(number ? [letter.phrases.number(number, !dated)] : [])].join(' ');
  if (instead !== '') return [{ title: dated ? say`Give your number without asking for a call` : say`Say when you will be in touch instead`, edits: [{ span: sentence.span, newText: instead }] }];
  return letter.main.length > 1 ? [{ title: say`Take it out: you have said when you will be in touch`, edits: [takeOut(text, context.letter, sentence)] }] : [];
}

/** "I look forward to hearing from you, and will call on Friday" says already what it would be told to say instead. */
const isOwnStep = (context: NoteContext, { reading }: Judged, sentence: ReadSentence): boolean => promisesIn(context, reading.language, [sentence]).some(({ window }) => window !== null);

export const asksThemToAct: Rule = {
  id: 'asks-them-to-act',
  summary: say`A later note leaves the next step with its reader.`,
  reason: say`Never ask them to call you back. Whoever is asked may not, and then you can only wait; whoever says when they will follow up can.`,
  severity: 'warning',
  judges: 'drafts',
  *check(context) {
    const letter = judged(context, LATER_NOTES);
    if (!letter || letter.lacks('request')) return;
    const bound = letter.reading.language.classifier().bound('request');
    for (const sentence of letter.reading.body) {
      const unfinished = !letter.complete && sentence === letter.last && !/[.?!]$/.test(sentence.text);
      if (sentence.does.asks > bound && !unfinished && !isOwnStep(context, letter, sentence)) yield { span: sentence.span, message: MESSAGE, fixes: fixesFor(context, letter, sentence) };
    }
  },
  examples: [
    {
      title: 'Please call me back',
      text: laterNote(goodNews({ promise: '«Please call me back at your convenience.»' })),
      messages: [english(MESSAGE)],
      fixes: { 'Say when you will be in touch instead': laterNote(goodNews({ promise: 'I will get in touch again on Monday, 30 November.' })) },
    },
    {
      title: 'A call to a number',
      text: laterNote(goodNews({ promise: '«Please give me a call at 555-0142 when you know more.»', number: '' })),
      messages: [english(MESSAGE)],
      fixes: { 'Say when you will be in touch instead': laterNote(goodNews({ promise: 'I will get in touch again on Monday, 30 November. In case you need to reach me before then, my number is 555-0142.', number: '' })) },
    },
    {
      title: 'A promise, and then a wait',
      text: laterNote(goodNews({ number: `${NEWS.number} «I look forward to hearing from you.»` })),
      messages: [english(MESSAGE)],
      fixes: { 'Take it out: you have said when you will be in touch': laterNote(goodNews()) },
    },
    { title: 'An offer, and a number in case', text: laterNote(goodNews({ value: `${NEWS.value} Let me know if I can send you anything else.` })), messages: [] },
    { title: 'Their answer, or else the writer’s own call', text: laterNote('Ich hoffe, dass der Tag der offenen Tür gut verlaufen ist. Gern komme ich nächste Woche auf Sie zu.\n\nÜber eine Rückmeldung freue ich mich, melde mich aber spätestens am Mittwoch selbst noch einmal.').replace('Sent:', 'Sent:\nLang: de'), messages: [] },
    { title: 'No need to answer', text: laterNote(goodNews({ number: `${NEWS.number} There is no need to reply to this.` })), messages: [] },
    {
      title: 'The last words of a letter that has said when',
      text: laterNoteBegun(goodNews({ number: '' }) + '\n\n«Please call me back at your convenience.»').trimEnd(),
      messages: [english(MESSAGE)],
      fixes: { 'Take it out: you have said when you will be in touch': `${laterNoteBegun(goodNews({ number: '' }))}\n` },
    },
    { title: 'All that the letter says, with the day in its header', text: laterNote('«Please call me back at your convenience.»').replace('Sent:\n', 'Sent:\nNext: 2026-12-01\n'), messages: [english(MESSAGE)] },
  ],
};
