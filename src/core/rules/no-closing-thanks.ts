// no-closing-thanks: a thank-you note doesn't thank once more in its close.

import { english, say } from '../base/message.ts';
import { putAfter } from './edits/sentences.ts';
import { goodThanks, thankYou, thankYouBegun } from './letters/examples.ts';
import { judged, THANK_YOUS } from './letters/judged.ts';
import type { Rule } from './rule.ts';

const MESSAGE = say`This note ends without thanks. Thank them once more for their time and consideration.`;

export const noClosingThanks: Rule = {
  id: 'no-closing-thanks',
  summary: say`A thank-you note does not close with thanks.`,
  reason: say`Close with thanks for their time and consideration. The last sentence is the one that stays.`,
  severity: 'warning',
  judges: 'drafts',
  *check(context) {
    const letter = judged(context, THANK_YOUS);
    if (!letter?.complete || !letter.lacks('closingThanks')) return;
    yield { span: letter.last.span, message: MESSAGE, fixes: [{ title: say`Thank them once more`, edits: [putAfter(context.file.text, context.letter, letter.last, letter.phrases.closingThanks)] }] };
  },
  examples: [
    {
      title: 'The promise comes last',
      text: thankYou(goodThanks({ promise: '«I will follow up again next Tuesday.»', closing: '' })),
      messages: [english(MESSAGE)],
      fixes: { 'Thank them once more': thankYou(goodThanks()) },
    },
    {
      title: 'A bare "Thanks" takes leave',
      text: thankYou(goodThanks({ promise: '«I will follow up again next Tuesday.»', closing: '' })).replace('Kind regards', 'Thanks'),
      messages: [english(MESSAGE)],
    },
    { title: 'For something that they did', text: thankYou(goodThanks({ closing: 'And thank you, truly, for the straight answers.' })), messages: [] },
    { title: 'The letter is not finished', text: thankYouBegun(goodThanks({ closing: '' })), messages: [] },
  ],
};
