// The sentences of a paragraph with their places: Intl.Segmenter, mended where an abbreviation looks like an end.

import { once } from '../base/once.ts';
import type { Span } from '../base/text.ts';

/** A sentence without the white space around it, and where in the file it stands. */
export interface Sentence {
  readonly text: string;
  readonly span: Span;
}

const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'sentence' }));

/** Abbreviations that always want a word after them: a full stop here ends nothing. */
const BEFORE_A_NAME = new Set('dr mr mrs ms mx prof st rev fr hon gen col capt cpt lt sgt maj pres gov sen rep messrs mme vs e.g i.e cf viz approx dept tel ext fig attn'.split(' '));

/** Abbreviations that go on when a number follows: "Nov. 7", "No. 5", "p. 12". */
const BEFORE_A_NUMBER = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun no nos p pp vol ch sec art apt rm a.m p.m am pm'.split(' '),
);

/** German ones that always want a word after them, as they are written: "Hr. Meier" goes on, "I wrote to HR." doesn't. */
const GERMAN_BEFORE_A_WORD = new Set('z.B d.h u.a bzw ca ggf evtl inkl exkl Nr Hr Hrn Dipl Ing vgl sog gem i.d.R o.g s.o'.split(' '));

/** German months, which follow an ordinal's full stop: "7. Dezember". */
const GERMAN_MONTHS = new Set('januar jänner jaenner februar feber märz maerz april mai juni juli august september oktober november dezember'.split(' '));

/** Weeks follow one too: "49. KW", "1. Dezemberwoche". */
const isCounted = (word: string): boolean => GERMAN_MONTHS.has(word) || /^(?:kw|\p{L}{0,10}woche)$/u.test(word);

/** Abbreviations that may end a sentence or not: what follows decides. */
const PERHAPS_THE_END = new Set('inc ltd co corp llc plc b.v n.v s.a s.l s.p.a bros jr sr esq ph.d m.d b.a m.a b.sc m.sc u.s u.k e.u d.c a.m p.m jan feb mar apr aug sept oct nov dec mon tue tues wed thu thur thurs fri'.split(' '));

/** Words that begin a sentence far more often than they go on after "Acme Inc." or "at 3 p.m.". */
const BEGINNINGS = new Set(
  ('i we you he she it they my our your his her its their this that these those the a an there here who what when where why how if as in on at by for from after before since while ' +
    'please thank thanks let and but so then yes no not do does did is are was were will would could can should may also however meanwhile best kind sincerely until once').split(' '),
);

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0x85 || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0xfeff || code === 0x3000;

/**
 * The sentences of `prose`, in order. Whatever isn't prose has been replaced by spaces of the same length, so that places hold:
 * `text` is a slice of `prose`, and `span` is where it stands once `offset` is added.
 */
export function sentencesOf(prose: string, offset: number): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of boundaries(prose)) {
    if (goesOn(prose, start, end)) continue;
    add(sentences, prose, start, end, offset);
    start = end;
  }
  add(sentences, prose, start, prose.length, offset);
  return sentences;
}

/** How much the segmenter is given at a time: its cost for a boundary grows with the text that it holds, 800 ms for 25,000 short sentences at once. */
const PIECE = 1024;

/** Where the segmenter sees the end of a sentence, piece by piece. The last segment of a piece may have been cut, so that the next piece begins with it. */
function* boundaries(prose: string): Generator<number> {
  let from = 0;
  let size = PIECE;
  while (from < prose.length) {
    const piece = prose.slice(from, from + size);
    const whole = from + size >= prose.length;
    let confirmed = 0;
    for (const { index, segment } of segmenter().segment(piece)) {
      const end = index + segment.length;
      if (end === piece.length && !whole) break;
      yield from + end;
      confirmed = end;
    }
    size = confirmed === 0 ? size * 2 : PIECE;
    from += confirmed;
  }
}

/** Append the stretch as a sentence, trimmed; an empty one is none. */
function add(sentences: Sentence[], prose: string, start: number, end: number, offset: number): void {
  while (start < end && isSpace(prose.charCodeAt(start))) start++;
  while (end > start && isSpace(prose.charCodeAt(end - 1))) end--;
  if (start < end) sentences.push({ text: prose.slice(start, end), span: { start: offset + start, end: offset + end } });
}

/** Is what the segmenter took for the end of a sentence (at `end`) only the full stop of an abbreviation? Looks at a few characters on both sides, never further. */
function goesOn(prose: string, start: number, end: number): boolean {
  let stop = end;
  while (stop > start && isSpace(prose.charCodeAt(stop - 1))) stop--;
  if (prose[stop - 1] !== '.') return false;
  const before = wordBefore(prose, start, stop - 1);
  const after = wordAfter(prose, end);
  if (after === '') return false;
  const word = before.toLowerCase();
  if (isInitial(before) || BEFORE_A_NAME.has(word) || GERMAN_BEFORE_A_WORD.has(before)) return true;
  if (/^\d{1,2}$/.test(before) && (isCounted(after.toLowerCase()) || /^\p{Ll}/u.test(after))) return true;
  if (isNumber(after) && BEFORE_A_NUMBER.has(word)) return true;
  return (PERHAPS_THE_END.has(word) || isListNumber(prose, start, stop - 1)) && !BEGINNINGS.has(after.toLowerCase());
}

/** The word that ends at `end`: letters, digits and inner full stops ("p.m", "Dr"), at most sixteen characters back. */
function wordBefore(prose: string, start: number, end: number): string {
  let at = end;
  while (at > start && end - at < 16 && /[\p{L}\p{N}.]/u.test(prose[at - 1]!)) at--;
  return prose.slice(at, end);
}

/** The word that begins at or soon after `start`, without quotes and brackets before it. */
function wordAfter(prose: string, start: number): string {
  let at = start;
  while (at < prose.length && at - start < 4 && /["'“„‘([\s]/.test(prose[at]!)) at++;
  let end = at;
  while (end < prose.length && end - at < 16 && /[\p{L}\p{N}]/u.test(prose[end]!)) end++;
  return prose.slice(at, end);
}

/** "J" of "J. Smith" or "J.R" of "J.R. Smith", but not "I", which ends sentences ("So did I."), nor "U.S" or "M.D". */
function isInitial(word: string): boolean {
  const letters = word.split('.');
  return word !== 'I' && !PERHAPS_THE_END.has(word.toLowerCase()) && letters.every(letter => letter.length === 1 && /\p{Lu}/u.test(letter));
}

const isNumber = (word: string): boolean => /^\d/.test(word);
/** "1." alone in its segment is the mark of a list item. */
const isListNumber = (prose: string, start: number, end: number): boolean => end - start <= 3 && /^\d+$/.test(prose.slice(start, end).trim());
