// no-interest: a thank-you note doesn't say that the writer wants the job.

import { english, say } from '../base/message.ts';
import { goodThanks, thankYou, thankYouBegun } from './letters/examples.ts';
import { beginClose } from './letters/close.ts';
import { judged, THANK_YOUS } from './letters/judged.ts';
import type { Rule } from './rule.ts';

const MESSAGE = say`Nothing here says that you want the job. Say so in the close: people choose those who want to come.`;

export const noInterest: Rule = {
  id: 'no-interest',
  summary: say`A thank-you note does not express interest in the job.`,
  reason: say`Close with your interest in the position. They can't tell it from good manners, and it settles many a close decision.`,
  severity: 'warning',
  judges: 'drafts',
  *check(context) {
    const letter = judged(context, THANK_YOUS);
    if (!letter?.complete || !letter.lacks('interest')) return;
    const sentence = letter.phrases.interest(context.application.company?.value ?? null);
    yield { span: letter.last.span, message: MESSAGE, fixes: [{ title: say`Say that you would be glad to join them`, edits: [beginClose(context, letter, sentence)] }] };
  },
  examples: [
    {
      title: 'Thanks, reasons and a promise',
      text: thankYou(goodThanks({ interest: '', closing: '«Thank you for your time and consideration.»' })),
      messages: [english(MESSAGE)],
      fixes: { 'Say that you would be glad to join them': thankYou(goodThanks({ interest: 'I would be glad to join Northwind Robotics.' })) },
    },
    {
      title: 'The close stands in the list',
      text: thankYou('Thank you for the opportunity to meet this morning, and for taking an hour out of your launch week. I will follow up next Tuesday.\n\n- I have shipped two motion controllers.\n- «I know your drives from the inside.»'),
      messages: [english(MESSAGE)],
      fixes: {
        'Say that you would be glad to join them': thankYou('Thank you for the opportunity to meet this morning, and for taking an hour out of your launch week. I will follow up next Tuesday.\n\n- I have shipped two motion controllers.\n- I know your drives from the inside.\n\nI would be glad to join Northwind Robotics.'),
      },
    },
    {
      title: 'Working together, in German',
      text: thankYou('Vielen Dank für das Gespräch heute Morgen und dafür, dass Sie sich die Zeit genommen haben.\n\n- Ich habe zwei Steuerungen gebaut.\n- Ich kenne Ihre Antriebe.\n\nIch freue mich auf eine mögliche Zusammenarbeit. Am Dienstag melde ich mich wieder. Vielen Dank noch einmal.').replace('Sent:', 'Sent:\nLang: de'),
      messages: [],
    },
    { title: 'An understatement', text: thankYou(goodThanks({ interest: "If you have a bench free, I'd like it to be mine." })), messages: [] },
    { title: 'The letter is not finished', text: thankYouBegun(goodThanks({ interest: '', promise: '', closing: '' })), messages: [] },
  ],
};
