// no-reasons: a thank-you note doesn't say why the writer would be a good fit.

import { english, say } from '../base/message.ts';
import { lineEnding } from '../base/text.ts';
import { numbered, stop } from '../scaffold/snippet.ts';
import { putParagraphAfter } from './edits/sentences.ts';
import { goodThanks, thankYou, thankYouBegun } from './letters/examples.ts';
import { closes, judged, THANK_YOUS } from './letters/judged.ts';
import type { Phrases } from '../scaffold/phrases/phrases.ts';
import type { Rule } from './rule.ts';

const MESSAGE = say`Nothing here says why you are the one for it. Give up to three reasons, best as a list.`;

const reasonsIn = ({ reasonsIntro, places }: Phrases, end: string): string => numbered([reasonsIntro, '', `- ${stop(places.reason1)}`, `- ${stop(places.reason2)}`, `- ${stop(places.reason3)}`].join(end));

export const noReasons: Rule = {
  id: 'no-reasons',
  summary: say`A thank-you note gives no reason why the writer would be a good fit.`,
  reason: say`Tell them why you would be a good fit: the note is the last thing of yours that they read before they compare you with others.`,
  severity: 'warning',
  judges: 'drafts',
  *check(context) {
    const letter = judged(context, THANK_YOUS);
    if (!letter || !closes(letter) || letter.main.some(({ place }) => place.list === 'in') || !letter.lacks('reasons')) return;
    const { text } = context.file;
    const opening = letter.main.findLast(({ place }) => place.paragraphFromStart === 0)!;
    yield { span: opening.span, message: MESSAGE, fixes: [{ title: say`Add a list of reasons`, edits: [{ ...putParagraphAfter(text, context.letter, opening, reasonsIn(letter.phrases, lineEnding(text))), snippet: true }], begins: true }] };
  },
  examples: [
    {
      title: 'Thanks, a wish and a promise',
      text: thankYou(goodThanks({ opening: '«Thank you for the opportunity to meet this morning, and for taking an hour out of your launch week.»', reasons: '' })),
      messages: [english(MESSAGE)],
      fixes: {
        'Add a list of reasons': thankYou(goodThanks({ reasons: 'I believe that I would be a good fit:\n\n- [Your strongest reason]\n- [A second reason]\n- [A third reason, or delete this line]' })),
      },
    },
    { title: 'One reason in a sentence', text: thankYou(goodThanks({ reasons: 'I have shipped two safety-rated motion controllers, and would do the same for your line.' })), messages: [] },
    { title: 'The close has not begun', text: thankYouBegun('Thank you for the opportunity to meet this morning. I enjoyed the tour, and the coffee.'), messages: [] },
  ],
};
