// no-time-acknowledged: a thank-you note doesn't say that the reader gave up time for the meeting.

import { english, say } from '../base/message.ts';
import { putAfter } from './edits/sentences.ts';
import { goodThanks, thankYou, thankYouBegun } from './letters/examples.ts';
import { closes, judged, sentenceThat, THANK_YOUS } from './letters/judged.ts';
import type { Rule } from './rule.ts';

const MESSAGE = say`Nothing here says that they took time for you. Acknowledge it: an hour out of a full day is what they gave.`;

export const noTimeAcknowledged: Rule = {
  id: 'no-time-acknowledged',
  summary: say`A thank-you note does not acknowledge the time that the reader took.`,
  reason: say`Acknowledge that they took time out of their day. It costs a clause, and shows that you see the meeting from their side of the table.`,
  severity: 'warning',
  judges: 'drafts',
  *check(context) {
    const letter = judged(context, THANK_YOUS);
    if (!letter || !(letter.complete || letter.main.some(({ place }) => place.list === 'in') || closes(letter)) || !letter.lacks('timeAcknowledged')) return;
    const sentence = sentenceThat('thanksForMeeting', letter.main.slice(0, 2)) ?? letter.first;
    yield { span: sentence.span, message: MESSAGE, fixes: [{ title: say`Acknowledge the time that they took`, edits: [putAfter(context.file.text, context.letter, sentence, letter.phrases.time)] }] };
  },
  examples: [
    {
      title: 'Thanks for the meeting, and not a word on what it took',
      text: thankYou(goodThanks({ opening: '«Thank you for the opportunity to meet this morning.» The new line is impressive.', closing: 'Thank you for your consideration.' })),
      messages: [english(MESSAGE)],
      fixes: {
        'Acknowledge the time that they took': thankYou(goodThanks({
          opening: 'Thank you for the opportunity to meet this morning. I know how full your days are, and I appreciate that you took the time for our conversation. The new line is impressive.', closing: 'Thank you for your consideration.',
        })),
      },
    },
    {
      title: 'Full time, on time',
      text: thankYou(goodThanks({ opening: '«Thank you for showing me the plant.» I was glad to hear that the post is full time, and that the last three launches were on time.', closing: 'Thank you again.' })),
      messages: [english(MESSAGE)],
    },
    { title: 'An hour between two meetings', text: thankYou(goodThanks({ opening: 'Thank you for having me in this morning. You had two suppliers in the corridor, and still you sat with me until every question was answered.', closing: 'Thank you again.' })), messages: [] },
    { title: 'Room made for the meeting', text: thankYou(goodThanks({ opening: 'Thanks ever so much for seeing me yesterday at such short notice.', closing: 'Thank you again.' })), messages: [] },
    { title: 'In a clause beside another', text: thankYou(goodThanks({ opening: 'Thanks so much for the interview this morning! I really enjoyed hearing about the new office, and I am grateful for the 45 minutes you spent with me.', closing: 'Thank you again.' })), messages: [] },
    { title: 'The reasons have not begun', text: thankYouBegun('Thank you for the opportunity to meet this morning. The new line is impressive.'), messages: [] },
  ],
};
