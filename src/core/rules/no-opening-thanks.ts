// no-opening-thanks: a thank-you note doesn't begin with thanks for the meeting.

import { english, say } from '../base/message.ts';
import { factsOf } from '../scaffold/facts.ts';
import { putFirst } from './edits/sentences.ts';
import { goodThanks, THANKS, thankYou, thankYouBegun } from './letters/examples.ts';
import { interviewOf } from './letters/interview.ts';
import { judged, THANK_YOUS } from './letters/judged.ts';
import type { Rule } from './rule.ts';

const MESSAGE = say`This note does not open with thanks for the meeting. Say first that you are glad of the opportunity: it is what the note is for.`;

export const noOpeningThanks: Rule = {
  id: 'no-opening-thanks',
  summary: say`A thank-you note does not begin with thanks for the meeting.`,
  reason: say`Begin with thanks for the opportunity to meet. Whoever reads on then knows why you write, and feels that their effort was seen.`,
  severity: 'warning',
  judges: 'drafts',
  *check(context) {
    const letter = judged(context, THANK_YOUS);
    if (!letter?.goesOn || !letter.lacks('openingThanks')) return;
    const { phrases, first } = letter;
    const facts = factsOf(context, interviewOf(context), text => text);
    const sentence = letter.lacks('timeAcknowledged') ? phrases.thanksAndTime(facts) : phrases.thanks(facts);
    yield { span: first.span, message: MESSAGE, fixes: [{ title: say`Begin with thanks for the meeting`, edits: [putFirst(context.file.text, context.letter, first, sentence)] }] };
  },
  examples: [
    {
      title: 'Straight to the point',
      text: thankYou(goodThanks({ opening: '«I have thought a good deal about the drive that you showed me.» You gave me an hour of your launch week.' })),
      messages: [english(MESSAGE)],
      fixes: {
        'Begin with thanks for the meeting': thankYou(goodThanks({
          opening: 'Thank you for the opportunity to meet on Monday, 23 November and to talk about the Controls Engineer position. I have thought a good deal about the drive that you showed me. You gave me an hour of your launch week.',
        })),
      },
    },
    {
      title: 'Thanks to a bus, and for something else',
      text: thankYou(goodThanks({ opening: '«Thank goodness for the number 9 bus, or I would never have found the plant.» The tour was quite something.' })),
      messages: [english(MESSAGE)],
    },
    { title: 'Thanks in other words', text: thankYou(goodThanks({ opening: 'I enjoyed meeting you this morning and appreciate you making the time in your launch week.' })), messages: [] },
    { title: 'Owed rather than said', text: thankYou(goodThanks({ opening: "I'm much obliged to you for this morning's interview, and for giving up your lunch hour for it." })), messages: [] },
    { title: 'The letter has only begun', text: thankYouBegun('I have thought a good deal about the drive that you showed me.'), messages: [] },
    { title: 'All as it should be', text: thankYou(goodThanks(THANKS)), messages: [] },
  ],
};
