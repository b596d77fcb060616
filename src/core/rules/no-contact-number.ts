// no-contact-number: a later note doesn't give the number at which the writer is best reached.

import { english, say } from '../base/message.ts';
import { escaped, numbered, stop } from '../scaffold/snippet.ts';
import { givesPhone } from '../prose/phone.ts';
import { putAfter } from './edits/sentences.ts';
import { goodNews, laterNote, laterNoteBegun, ME } from './letters/examples.ts';
import { judged, LATER_NOTES, sentenceThat, type Judged } from './letters/judged.ts';
import type { Fix, NoteContext, Rule } from './rule.ts';

const MESSAGE = say`Your number is missing. Give the best one in case they need it, without asking for a call.`;

function addNumber({ file: { text }, letter, settings: { me } }: NoteContext, { main, last, phrases }: Judged): Fix {
  const promise = sentenceThat('promise', main);
  const place = promise ?? last;
  if (me.phone) return { title: say`Give your number, ${me.phone}`, edits: [putAfter(text, letter, place, phrases.number(me.phone, promise !== null))] };
  return { title: say`Give your number`, edits: [{ ...putAfter(text, letter, place, numbered(escaped(phrases.number('\0', promise !== null)).replace('\0', stop(phrases.places.number)))), snippet: true }], begins: true };
}

export const noContactNumber: Rule = {
  id: 'no-contact-number',
  summary: say`A later note gives no number at which its writer can be reached.`,
  reason: say`Give the best contact number in case they need it. Whoever has to look for it in an old mail may ask the next candidate instead.`,
  severity: 'warning',
  judges: 'drafts',
  *check(context) {
    const letter = judged(context, LATER_NOTES);
    if (!letter?.complete || givesPhone(letter.reading)) return;
    yield { span: letter.last.span, message: MESSAGE, fixes: [addNumber(context, letter)] };
  },
  examples: [
    {
      title: 'No number',
      settings: ME,
      text: laterNote(goodNews({ promise: '«I will call you next Tuesday.»', number: '' })),
      messages: [english(MESSAGE)],
      fixes: { 'Give your number, 555-0142': laterNote(goodNews()) },
    },
    {
      title: 'Numbers that are none',
      text: laterNote(goodNews({ value: 'Since then I have finished the course on functional safety, number 20461, and moved 10.20.30.40 to the new firewall.', promise: '«I will call you next Tuesday.»', number: '' })),
      messages: [english(MESSAGE)],
      fixes: { 'Give your number': laterNote(goodNews({ value: 'Since then I have finished the course on functional safety, number 20461, and moved 10.20.30.40 to the new firewall.', number: 'In case you need to reach me before then, my number is [your number].' })) },
    },
    { title: 'In the signature', text: laterNote(goodNews({ number: '' })).replace('Ana Duarte\n', 'Ana Duarte\n+351 21 555 0142\n'), messages: [] },
    { title: 'The letter is not finished', text: laterNoteBegun(goodNews({ number: '' })), messages: [] },
  ],
};
