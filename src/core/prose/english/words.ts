// English spelling: contractions undone ("I'll" is "i", "will"), forms written in haste, "e-mail" as one word.

import { isLetters, pushWord, splitWords, touching, type Piece, type Spelling, type Word } from '../words.ts';

/** What stands after an apostrophe as a word of its own. */
const ENDINGS: ReadonlyMap<string, string> = new Map(Object.entries({ ll: 'will', d: 'would', ve: 'have', re: 'are', m: 'am' }));
/** Words whose `'s` is "is" or "us", not a possessive. */
const IS_AFTER: ReadonlySet<string> = new Set(['it', 'that', 'he', 'she', 'there', 'here', 'what', 'who', 'where', 'how', 'when']);
const NEGATED: ReadonlyMap<string, string> = new Map(Object.entries({ wo: 'will', ca: 'can', sha: 'shall' }));
/** Forms that people write without the apostrophe or in haste. "Ill" and "well" stay what they are. */
const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  im: ['i', 'am'], ive: ['i', 'have'], youll: ['you', 'will'], dont: ['do', 'not'], wont: ['will', 'not'], cannot: ['can', 'not'], gonna: ['going', 'to'], wanna: ['want', 'to'],
  emails: ['email'], tmrw: ['tomorrow'], tmw: ['tomorrow'], tomorow: ['tomorrow'], tommorow: ['tomorrow'], tommorrow: ['tomorrow'], ya: ['you'], yall: ['you'],
}));

/** The words of an English sentence, in order; a possessive stays one word (`week's`). */
export const wordsOf = (sentence: string): Word[] => splitWords(sentence, SPELLING);

/** A run of letters with what its apostrophe holds ("won't", "week's"), or an abbreviation like "p.m." and "d.m." */
function readLetters(pieces: readonly Piece[], at: number, words: Word[]): number {
  const { text, start, end } = pieces[at]!;
  const lower = text.toLowerCase();
  if (touching(pieces, at) && touching(pieces, at + 1) && isLetters(pieces[at + 2])) {
    const [mark, after] = [pieces[at + 1]!.text, pieces[at + 2]!];
    if (mark === "'" || mark === '’') return pushContraction(words, text, start, after), at + 3;
    if (mark === '.' && lower.length === 1 && after.text.toLowerCase() === 'm') return pushWord(words, lower + 'm', start, after.end), at + 3;
    if (mark === '-' && lower === 'e' && /^mails?$/i.test(after.text)) return pushWord(words, 'email', start, after.end), at + 3;
  }
  const spelt = SPELLINGS.get(lower);
  if (spelt === undefined) pushWord(words, text, start, end);
  else for (const word of spelt) pushWord(words, word, start, end);
  return at + 1;
}

const SPELLING: Spelling = { signs: { '/': 'or', '&': 'and', '@': 'at' }, readLetters };

function pushContraction(words: Word[], stem: string, start: number, after: Piece): void {
  const [base, ending] = [stem.toLowerCase(), after.text.toLowerCase()];
  const middle = start + stem.length;
  const second = ending === 't' && base.endsWith('n') ? 'not' : ending === 's' && base === 'let' ? 'us' : ending === 's' && IS_AFTER.has(base) ? 'is' : ENDINGS.get(ending);
  if (second === undefined) return pushWord(words, `${stem}'${after.text}`, start, after.end);
  const first = second === 'not' ? base.slice(0, -1) : stem;
  pushWord(words, second === 'not' ? (NEGATED.get(first) ?? first) : first, start, middle);
  pushWord(words, second, middle, after.end);
}
