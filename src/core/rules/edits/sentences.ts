// Edits that put a sentence into a letter: before or after another one, as a paragraph of its own where a list stands in the way.

import { insertion, lineEnding, lineStart, spanOf, type Span, type TextEdit } from '../../base/text.ts';
import type { Letter } from '../../prose/letter.ts';
import type { Paragraph } from '../../prose/markdown.ts';
import type { ReadSentence } from '../../prose/reading.ts';

type Placed = Pick<ReadSentence, 'span' | 'place'>;

const paragraphOf = (letter: Letter, { start }: Span): Paragraph => letter.paragraphs.findLast(paragraph => paragraph.start <= start) ?? { ...letter.span, list: null };

/** At the start of the letter: before its first sentence, or after it in a letter without a salutation, where that one greets in its own way (an item of a list greets nobody). */
export const putFirst = (text: string, letter: Letter, first: Placed, addition: string): TextEdit =>
  (letter.salutation === null && paragraphOf(letter, first.span).list === null ? putAfter(text, letter, first, addition.charAt(0).toUpperCase() + addition.slice(1)) : putBefore(text, letter, first, addition));

/** Before a sentence: in its paragraph, or above the list that it stands in. A sentence that began the letter in lower case gets its capital. */
export function putBefore(text: string, letter: Letter, sentence: Placed, addition: string): TextEdit {
  const paragraph = paragraphOf(letter, sentence.span);
  if (paragraph.list !== null) return putParagraphBefore(text, letter, sentence, addition);
  const begins = letter.prose.slice(paragraph.start - letter.span.start, sentence.span.start - letter.span.start).trim() === '';
  const start = begins ? paragraph.start : sentence.span.start;
  const small = /^\p{Ll}/u.test(addition) && /^\p{Ll}/u.test(text.slice(start));
  return { span: spanOf(start, small ? start + 1 : start), newText: `${addition} ${small ? text[start]!.toUpperCase() : ''}` };
}

/** As a paragraph of its own above the paragraph or the list of a sentence. */
export function putParagraphBefore(text: string, letter: Letter, sentence: Placed, addition: string): TextEdit {
  const paragraph = paragraphOf(letter, sentence.span);
  const first = paragraph.list === null ? paragraph : letter.paragraphs.find(other => other.list === paragraph.list)!;
  const start = Math.max(lineStart(text, first.start), letter.span.start);
  const end = lineEnding(text);
  // A line right above, of a quote too, would go on in the new paragraph.
  const isBelow = /\S[ \t]*(?:\r\n|\r|\n)$/.test(text.slice(letter.span.start, start));
  return insertion(start, `${isBelow ? end : ''}${addition}${end}${end}`);
}

/** After a sentence: in its paragraph, or below the list that it stands in. */
export function putAfter(text: string, letter: Letter, sentence: Placed, addition: string): TextEdit {
  const paragraph = paragraphOf(letter, sentence.span);
  if (paragraph.list !== null) return putParagraphAfter(text, letter, sentence, addition);
  const ends = letter.prose.slice(sentence.span.end - letter.span.start, paragraph.end - letter.span.start).trim() === '';
  return insertion(ends ? paragraph.end : sentence.span.end, ` ${addition}`);
}

/** As a paragraph of its own below the paragraph or the list of a sentence. */
export function putParagraphAfter(text: string, letter: Letter, sentence: Placed, addition: string): TextEdit {
  const paragraph = paragraphOf(letter, sentence.span);
  const last = paragraph.list === null ? paragraph : letter.paragraphs.findLast(other => other.list === paragraph.list)!;
  const end = lineEnding(text);
  // What follows at once would go on in the new paragraph: an empty bullet would make a heading of it.
  const isFollowed = /^[ \t]*(?:\r\n|\r|\n)[ \t]*[^\s]/.test(text.slice(last.end));
  return insertion(last.end, `${end}${end}${addition}${isFollowed ? end : ''}`);
}

/** Takes a sentence away with the space before it, or with its paragraph where it is all of it. */
export function takeOut(text: string, letter: Letter, sentence: Placed): TextEdit {
  const paragraph = paragraphOf(letter, sentence.span);
  const prose = (from: number, to: number): string => letter.prose.slice(from - letter.span.start, to - letter.span.start).trim();
  const before = prose(paragraph.start, sentence.span.start);
  const after = prose(sentence.span.end, paragraph.end);
  if (before === '' && after === '' && paragraph.list === null) {
    const rest = /^[ \t]*(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)?/.exec(text.slice(paragraph.end))?.[0].length ?? 0;
    return { span: spanOf(paragraph.start, paragraph.end + rest), newText: '' };
  }
  const [above, below] = [text.slice(paragraph.start, sentence.span.start), text.slice(sentence.span.end, paragraph.end)];
  const lead = before === '' ? 0 : above.length - above.trimEnd().length;
  const trail = before === '' ? below.length - below.trimStart().length : 0;
  return { span: spanOf(sentence.span.start - lead, sentence.span.end + trail), newText: '' };
}
