// no-promise: a letter doesn't say that the writer will be in touch again.

import { english, say } from '../base/message.ts';
import { beforeLastThanks } from './letters/close.ts';
import { goodNews, goodThanks, laterNote, thankYou, thankYouBegun } from './letters/examples.ts';
import { BOTH, judged } from './letters/judged.ts';
import { promiseSentence, promisesIn } from './letters/promises.ts';
import type { Rule } from './rule.ts';

const MESSAGE = say`This note leaves open what comes next. Promise to follow up on a day that you name, and the next step stays yours.`;

export const noPromise: Rule = {
  id: 'no-promise',
  summary: say`A note does not commit the writer to following up.`,
  reason: say`Close with a commitment to follow up again. It tells them that you mean it, and keeps the next step with you instead of waiting for theirs.`,
  severity: 'warning',
  judges: 'drafts',
  *check(context) {
    const letter = judged(context, BOTH);
    if (!letter?.complete || context.note.next || !letter.lacks('promise') || promisesIn(context, letter.reading.language, letter.reading.sentences).length > 0) return;
    yield { span: letter.last.span, message: MESSAGE, fixes: [{ title: say`Promise to follow up`, edits: [beforeLastThanks(context, letter, promiseSentence(context, letter))] }] };
  },
  examples: [
    {
      title: 'A thank-you note without a next step',
      text: thankYou(goodThanks({ promise: '', closing: '«Thank you for your time and consideration.»' })),
      messages: [english(MESSAGE)],
      fixes: { 'Promise to follow up': thankYou(goodThanks({ promise: 'I will follow up again on Monday, 30 November.' })) },
    },
    {
      title: 'What they will do is no promise of yours',
      text: laterNote(goodNews({ promise: 'You said that the board would decide by Friday.', number: '«My number is 555-0142, in case you need it.»' })),
      messages: [english(MESSAGE)],
      fixes: { 'Promise to follow up': laterNote(goodNews({ promise: 'You said that the board would decide by Friday.', number: 'My number is 555-0142, in case you need it. I will get in touch again on Monday, 30 November.' })) },
    },
    { title: 'A promise in polite dress', text: laterNote(goodNews({ promise: "If it's all right with you, I'll plan to check in next Tuesday." })), messages: [] },
    { title: 'In the header', text: laterNote(goodNews({ promise: '' })).replace('Subject: A', 'Next: 2026-12-01\nSubject: A'), messages: [] },
    { title: 'The letter is not finished', text: thankYouBegun(goodThanks({ promise: '', closing: '' })), messages: [] },
  ],
};
