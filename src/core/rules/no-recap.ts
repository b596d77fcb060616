// no-recap: a later note doesn't say where the last exchange left off.

import { english, say } from '../base/message.ts';
import { whereItWasLeft } from '../scaffold/facts.ts';
import { escaped, numbered, stop } from '../scaffold/snippet.ts';
import { putAfter, putBefore } from './edits/sentences.ts';
import { goodNews, laterNote, laterNoteBegun } from './letters/examples.ts';
import { judged, LATER_NOTES, pleasantryOf, type Judged } from './letters/judged.ts';
import type { Fix, NoteContext, Rule } from './rule.ts';

const MESSAGE = say`Nothing here says where you left off. Remind them in a sentence of what was said and when: they have talked to many since.`;

function remind(context: NoteContext, judgement: Judged): Fix {
  const { file: { text }, letter, kind } = context;
  const { first, phrases } = judgement;
  const plain = whereItWasLeft(context, kind, phrases, fact => fact, words => words);
  const snippet = numbered(whereItWasLeft(context, kind, phrases, escaped, stop));
  const pleasantry = pleasantryOf(judgement);
  const isOpen = snippet.includes('${');
  const edit = pleasantry ? putAfter(text, letter, pleasantry, isOpen ? snippet : plain) : putBefore(text, letter, first, isOpen ? snippet : plain);
  return { title: say`Say where you left off`, edits: [isOpen ? { ...edit, snippet: true } : edit], ...(isOpen ? { begins: true } : {}) };
}

export const noRecap: Rule = {
  id: 'no-recap',
  summary: say`A later note does not say where the last exchange left off.`,
  reason: say`Say in a sentence where you left off, such as the week in which they meant to decide. It spares them the search, and holds them gently to their word.`,
  severity: 'warning',
  judges: 'drafts',
  *check(context) {
    const letter = judged(context, LATER_NOTES);
    if (!letter || !(letter.complete || letter.last.place.paragraphFromStart > 1) || !letter.lacks('recap')) return;
    yield { span: (pleasantryOf(letter) ?? letter.first).span, message: MESSAGE, fixes: [remind(context, letter)] };
  },
  examples: [
    {
      title: 'As discussed',
      text: laterNote(goodNews({ pleasantry: '«I hope that the open day at the harbour went well.»', recap: 'I am following up on our conversation.' })),
      messages: [english(MESSAGE)],
      fixes: { 'Say where you left off': laterNote(goodNews({ pleasantry: 'I hope that the open day at the harbour went well. You had indicated that you would decide in the week of Monday, 16 November.', recap: 'I am following up on our conversation.' })) },
    },
    {
      title: 'An application without a day',
      text: laterNote(goodNews({ pleasantry: '«I hope that the open day at the harbour went well.»', recap: 'I am one of those who have applied.' })).replace('interviews:\n  - at: 2026-11-11 14:00\n    with: [Siobhán O\'Brien]\n    thanked: true\ndecision: week of 2026-11-16', 'applied: 2026-11-09').replace('status: interview', 'status: applied').replace('Subject:', 'Kind: application\nSubject:'),
      messages: [english(MESSAGE)],
      fixes: {
        'Say where you left off': laterNote(goodNews({ pleasantry: 'I hope that the open day at the harbour went well. I applied as Automation Engineer on Monday, 9 November and remain very interested.', recap: 'I am one of those who have applied.' })).replace('interviews:\n  - at: 2026-11-11 14:00\n    with: [Siobhán O\'Brien]\n    thanked: true\ndecision: week of 2026-11-16', 'applied: 2026-11-09').replace('status: interview', 'status: applied').replace('Subject:', 'Kind: application\nSubject:'),
      },
    },
    ...['rejected', 'declined'].map(status => ({ title: `An answer to a refusal: ${status}`, text: laterNote('Thank you for letting me know. I wish you and your team all the best.').replace('status: interview', `status: ${status}`), messages: [] })),
    { title: 'What was said and when, in the words that say why one writes', text: laterNote(goodNews({ pleasantry: '', recap: 'Just circling back on the buyer role we discussed two weeks ago.' })), messages: [] },
    { title: 'By their reckoning', text: laterNote(goodNews({ recap: 'By your reckoning on the 11th, the board was to settle it last week.' })), messages: [] },
    { title: 'The letter is not finished', text: laterNoteBegun('I hope that the open day at the harbour went well. I am following up on our conversation.'), messages: [] },
  ],
};
