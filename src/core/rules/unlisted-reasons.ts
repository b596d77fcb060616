// unlisted-reasons: a thank-you note gives its reasons in running text.

import { english, say } from '../base/message.ts';
import { lineEnding, spanOf, type TextEdit } from '../base/text.ts';
import { piecesIn } from '../prose/enumeration.ts';
import { reasonsOf } from '../prose/reasons.ts';
import type { ReadSentence } from '../prose/reading.ts';
import { goodThanks, thankYou, thankYouBegun } from './letters/examples.ts';
import { closes, judged, THANK_YOUS, type Judged } from './letters/judged.ts';
import type { Fix, NoteContext, Rule } from './rule.ts';

const MESSAGE = say`Your reasons stand in running text. Bullet points are read first: make a list of them.`;

/** The counted pieces of the text, or the sentences, where they stand one after the other in one paragraph. */
function fixesFor({ file: { text }, letter }: NoteContext, { reading, main }: Judged, told: readonly ReadSentence[]): Fix[] {
  const [first, last] = [told[0]!, told[told.length - 1]!];
  const paragraph = letter.paragraphs.findLast(({ start }) => start <= first.span.start)!;
  if (last.span.end > paragraph.end) return [];
  const pieces = piecesIn(text.slice(first.span.start, last.span.end), first.span.start, reading.language.enumerators);
  const between = main.filter(({ span }) => span.start >= first.span.start && span.end <= last.span.end);
  if (pieces.length > 1) return [listOf(text, spanOf(pieces[0]!.counter.start, last.span.end), paragraph.end, pieces.map(({ said }) => text.slice(said.start, said.end)))];
  return told.length > 1 && between.length === told.length ? [listOf(text, spanOf(first.span.start, last.span.end), paragraph.end, told.map(({ span }) => text.slice(span.start, span.end)))] : [];
}

/** Puts a list in the place of a stretch of a paragraph, with blank lines around it. */
function listOf(text: string, { start, end }: { start: number; end: number }, paragraphEnd: number, pieces: readonly string[]): Fix {
  const line = lineEnding(text);
  const above = text.slice(0, start);
  const lead = above.slice(above.trimEnd().length);
  const atStart = lead.replace(/\r\n/g, '\n').split(/[\r\n]/).length > 2;
  const rest = /^\s*/.exec(text.slice(end, paragraphEnd))![0].length;
  const items = pieces.map(piece => `- ${sentenceOf(piece)}`).join(line);
  const edit: TextEdit = { span: spanOf(atStart ? start : start - lead.length, end + rest), newText: `${atStart ? '' : line + line}${items}${end + rest < paragraphEnd ? line + line : ''}` };
  return { title: say`Make a list of them`, edits: [edit] };
}

/** A piece as a sentence of its own. */
function sentenceOf(piece: string): string {
  const own = piece.replace(/\s+/g, ' ').trim();
  return own.charAt(0).toUpperCase() + own.slice(1) + (/[.?!…]["”')]*$/.test(own) ? '' : '.');
}

export const unlistedReasons: Rule = {
  id: 'unlisted-reasons',
  summary: say`A thank-you note gives its reasons in running text.`,
  reason: say`Give your reasons as bullet points. A reader in a hurry sees the list, and takes it into the meeting where they decide.`,
  severity: 'hint',
  judges: 'drafts',
  *check(context) {
    const letter = judged(context, THANK_YOUS);
    if (!letter || !closes(letter)) return;
    const { items, told, count } = reasonsOf(letter.reading);
    if (items.length > 0 || count < 2) return;
    yield { span: spanOf(told[0]!.span.start, told[told.length - 1]!.span.end), message: MESSAGE, fixes: fixesFor(context, letter, told) };
  },
  examples: [
    {
      title: 'First, second, third',
      text: thankYou(goodThanks({ reasons: 'Let me say why I would fit in: «first, I have shipped two motion controllers; second, I know your drives from the inside; and third, I have led a team of four.»'.replace('Let me say why I would fit in: «', '«Let me say why I would fit in: ') })),
      messages: [english(MESSAGE)],
      fixes: { 'Make a list of them': thankYou(goodThanks({ reasons: 'Let me say why I would fit in:\n\n- I have shipped two motion controllers.\n- I know your drives from the inside.\n- I have led a team of four.' })) },
    },
    {
      title: 'Sentence by sentence',
      text: thankYou(goodThanks({ reasons: '«I have shipped two safety-rated motion controllers. I have led a team of four engineers for six years.»' })),
      messages: [english(MESSAGE)],
      fixes: { 'Make a list of them': thankYou(goodThanks({ reasons: '- I have shipped two safety-rated motion controllers.\n- I have led a team of four engineers for six years.' })) },
    },
    { title: 'One reason needs no list', text: thankYou(goodThanks({ reasons: 'I have shipped two safety-rated motion controllers.' })), messages: [] },
    { title: 'The close has not begun', text: thankYouBegun(goodThanks({ reasons: 'I have shipped two motion controllers. I have led a team of four engineers.', interest: '', promise: '', closing: '' })), messages: [] },
  ],
};
