// no-value: a later note brings nothing new.

import { english, say } from '../base/message.ts';
import { numbered, stop } from '../scaffold/snippet.ts';
import { putAfter, putParagraphBefore } from './edits/sentences.ts';
import { goodNews, laterNote, laterNoteBegun } from './letters/examples.ts';
import { judged, LATER_NOTES, type Judged } from './letters/judged.ts';
import type { Fix, NoteContext, Rule } from './rule.ts';

const MESSAGE = say`This note brings them nothing. Add something of value: a course done, a deal closed, a project shipped, an idea for their team.`;

function addValue({ file: { text }, letter }: NoteContext, { main, last, phrases }: Judged): Fix {
  const place = numbered(stop(phrases.places.value));
  const close = main.find(({ place: { paragraphFromStart } }) => paragraphFromStart === last.place.paragraphFromStart)!;
  const edit = close.place.paragraphFromStart > 0 ? putParagraphBefore(text, letter, close, place) : putAfter(text, letter, last, place);
  return { title: say`Add something of value`, edits: [{ ...edit, snippet: true }], begins: true };
}

export const noValue: Rule = {
  id: 'no-value',
  summary: say`A later note brings nothing of value.`,
  reason: say`Include something of value in every note. "Any news?" asks; a finished course or a useful lead gives, and gives them a reason to answer.`,
  severity: 'warning',
  judges: 'drafts',
  *check(context) {
    const letter = judged(context, LATER_NOTES);
    if (!letter?.complete || !letter.lacks('value')) return;
    yield { span: letter.last.span, message: MESSAGE, fixes: [addValue(context, letter)] };
  },
  examples: [
    {
      title: 'Nothing new',
      text: laterNote(goodNews({ value: '', number: '«In case you need to reach me before then, my number is 555-0142.»' })),
      messages: [english(MESSAGE)],
      fixes: { 'Add something of value': laterNote(goodNews({ value: '[Something of value since then: a course done, a project shipped, an idea for their team]' })) },
    },
    {
      title: 'Old experience, and value that is only claimed',
      text: laterNote(goodNews({ value: 'I am confident that I would bring value to your team.', number: '«In case you need to reach me before then, my number is 555-0142.»' })),
      messages: [english(MESSAGE)],
    },
    { title: 'Something for them', text: laterNote(goodNews({ value: 'The fault list that you sighed about is attached, sorted by how often each alarm came up last year; use it as you like.' })), messages: [] },
    { title: 'The letter is not finished', text: laterNoteBegun(goodNews({ value: '' })), messages: [] },
  ],
};
