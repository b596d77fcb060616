// Where a letter takes leave: its closing formula and signature, or the signature alone.

import { linesOf, spanOf, textAt, trimmed, type Span } from '../base/text.ts';
import { takesLeave } from './everyLanguage.ts';
import type { Paragraph } from './markdown.ts';
import { isOrdinaryWord } from './ordinary.ts';

/** A line of more words says something. */
const LONGEST_LINE = 6;
/** Nor one of more characters. */
const LONGEST = 120;
/** Formula, name, title, address, two numbers, a link: nobody signs with more. */
const MOST_LINES = 10;

const POSTSCRIPT = /^p\.? ?(?:p\.? ?)*s\b/i;
/** Is it a postscript that stands at the end of a letter? */
export const isPostscript = (text: string): boolean => POSTSCRIPT.test(text);

/**
 * The last lines of a letter that say nothing more, from the formula or the name on; a postscript may follow them. Null where the last
 * line goes on with the letter, or could be the beginning of one more sentence. `from` is where the body begins.
 */
export function leaveOf(source: string, prose: string, paragraphs: readonly Paragraph[], from: number): Span | null {
  const body = paragraphs.filter(paragraph => !isPostscript(textAt(prose, paragraph).trimStart()));
  const last = body[body.length - 1];
  if (last === undefined) return null;
  let start = last.end;
  let signed = false;
  for (const line of linesFromEnd(source, body, from)) {
    const text = textAt(prose, line).trim();
    if (text.length > LONGEST || !isLeave(text)) break;
    start = line.start;
    signed ||= takesLeave(text) || isName(text);
  }
  return signed ? spanOf(start, last.end) : null;
}

/** The last lines of the last paragraphs, the last one first; none of a list. */
function linesFromEnd(source: string, body: readonly Paragraph[], from: number): readonly Span[] {
  const lines: Span[] = [];
  for (const paragraph of body.toReversed()) {
    if (paragraph.list !== null || lines.length >= MOST_LINES) break;
    lines.push(...[...linesOf(source, paragraph.start, paragraph.end)].map(line => trimmed(source, line)).filter(({ start, end }) => start < end && start >= from).toReversed());
  }
  return lines.slice(0, MOST_LINES);
}

/** A line that says nothing: short, and without an end of a sentence. */
function isLeave(text: string): boolean {
  if (text === '') return true;
  const words = text.split(/\s+/).length;
  if (words > LONGEST_LINE) return takesLeave(text) && isOneLine(text);
  if (takesLeave(text)) return !/[.?!]$/.test(text) || words <= 2;
  return !/[.?!:]$/.test(text) || isInitial(text);
}

/** Formula and signature on one line: "Sincerely, Ana Duarte, 555-0142", "Best, [Your Name] [Your Email]". */
function isOneLine(text: string): boolean {
  const [formula = '', ...rest] = text.split(',');
  return formula.split(/\s+/).length <= 3 && rest.join(' ').replace(/\[[^\]]*\]/g, '').split(/\s+/).every(word => !/^\p{Ll}/u.test(word) || PARTICLES.has(word));
}

/** "Kyle B." */
const isInitial = (text: string): boolean => /(?:^|\s)\p{Lu}\.$/u.test(text) || /\b(?:Jr|Sr|Ph\.D|M\.D)\.$/.test(text);

/** A name: words with capitals, the particles of names between them, and not the first word of a sentence to come; or one word alone, as those sign who write no capitals. */
function isName(text: string): boolean {
  const words = text.replace(/[(,|][^]*/, '').replace(/^(?:[–—-]+|x+(?=\s))\s*/i, '').replace(/(?:\s+x+)+$/i, '').trim().split(/\s+/);
  if (words.length === 1 && /^\p{Ll}[\p{L}'’]*$/u.test(words[0]!)) return !isOrdinaryWord(words[0]!);
  if (words.length > 5 || !words.every(word => /^\p{Lu}/u.test(word) || PARTICLES.has(word))) return false;
  return words.some(word => !isOrdinaryWord(word));
}
const PARTICLES = new Set('van von der den de la le du da di del dos bin al el ter ten zu y und and &'.split(' '));
