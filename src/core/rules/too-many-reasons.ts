// too-many-reasons: a thank-you note gives more than three reasons.

import { say, type Message } from '../base/message.ts';
import { lineStart, nextLine, spanOf, type TextEdit } from '../base/text.ts';
import type { Paragraph } from '../prose/markdown.ts';
import { reasonsOf } from '../prose/reasons.ts';
import { goodThanks, thankYou } from './letters/examples.ts';
import { judged, THANK_YOUS } from './letters/judged.ts';
import type { Report, Rule } from './rule.ts';

const MOST = 3;
const message = (count: number): Message => say`${count} reasons are more than anybody remembers. Keep your best three.`;

/** Takes the lines of the items away that follow the third one. */
function keepThree(text: string, items: readonly Paragraph[]): TextEdit {
  const start = lineStart(text, items[MOST]!.start);
  return { span: spanOf(start, nextLine(text, items[items.length - 1]!.end)), newText: '' };
}

export const tooManyReasons: Rule = {
  id: 'too-many-reasons',
  summary: say`A thank-you note gives more than three reasons.`,
  reason: say`Give no more than three reasons. Three are read and remembered; a fifth makes the first one smaller.`,
  severity: 'warning',
  judges: 'drafts',
  *check(context): Generator<Report> {
    const letter = judged(context, THANK_YOUS);
    if (!letter) return;
    const { items, told, count } = reasonsOf(letter.reading);
    if (items.length > MOST) {
      yield { span: spanOf(items[MOST]!.start, items[items.length - 1]!.end), message: message(items.length), fixes: [{ title: say`Keep the first three`, edits: [keepThree(context.file.text, items)] }] };
    } else if (told.length > MOST) yield { span: spanOf(told[MOST]!.span.start, told[told.length - 1]!.span.end), message: message(count) };
  },
  examples: [
    {
      title: 'Five bullets',
      text: thankYou(goodThanks({ reasons: 'I believe that I would be a good fit:\n\n- I have shipped two motion controllers.\n- I know your drives from the inside.\n- I write tests first.\n- «I have led a team of four.\n- I speak Portuguese.»' })),
      messages: ['5 reasons are more than anybody remembers. Keep your best three.'],
      fixes: { 'Keep the first three': thankYou(goodThanks({ reasons: 'I believe that I would be a good fit:\n\n- I have shipped two motion controllers.\n- I know your drives from the inside.\n- I write tests first.' })) },
    },
    { title: 'Three, one of them with more to say', text: thankYou(goodThanks({ reasons: 'I believe that I would be a good fit:\n\n1. I have shipped two motion controllers.\n   Both are still in use.\n2. I know your drives from the inside. I mended one last week.\n3. I write tests first.' })), messages: [] },
  ],
};
