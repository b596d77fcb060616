// A sentence as words: lower case, contractions undone ("I'll" is "i", "will"), each with its place. Patterns of words are matched over them.

/** A word or a mark of punctuation. The halves of a contraction share the place of the whole as far as they can. */
export interface Word {
  /** Lower case, spelt one way: `email` for "e-mail", `week's` for a possessive. Of marks only , ; : ? ! ( ) " — and a hyphen between numbers are kept. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Written with a capital letter? */
  readonly capital: boolean;
}

/** Marks that part one clause from another for good. A comma doesn't. */
export const STRONG_MARKS: ReadonlySet<string> = new Set([';', ':', '?', '!', '(', ')', '—', '"']);

const PIECES = /\p{L}+|\d+|\S/gu;
const MARKS: Readonly<Record<string, string>> = {
  ',': ',', ';': ';', ':': ':', '?': '?', '!': '!', '(': '(', ')': ')', '"': '"', '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '—': '—', '–': '—', '&': 'and', '@': 'at',
};

/** What stands after an apostrophe as a word of its own. */
const ENDINGS: Readonly<Record<string, string>> = { ll: 'will', d: 'would', ve: 'have', re: 'are', m: 'am' };
/** Words whose `'s` is "is" or "us", not a possessive. */
const IS_AFTER: ReadonlySet<string> = new Set(['it', 'that', 'he', 'she', 'there', 'here', 'what', 'who', 'where', 'how', 'when']);
const NEGATED: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', sha: 'shall' };
/** Forms that people write without the apostrophe or in haste. "Ill" and "well" stay what they are. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  im: ['i', 'am'], ive: ['i', 'have'], youll: ['you', 'will'], dont: ['do', 'not'], wont: ['will', 'not'], cannot: ['can', 'not'], gonna: ['going', 'to'], wanna: ['want', 'to'],
  emails: ['email'], tmrw: ['tomorrow'], tmw: ['tomorrow'], tomorow: ['tomorrow'], tommorow: ['tomorrow'], tommorrow: ['tomorrow'], ya: ['you'], yall: ['you'],
};

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a sentence, in order. Linear in its length; places are offsets into `sentence`. */
export function wordsOf(sentence: string): Word[] {
  const pieces: Piece[] = [];
  for (const match of sentence.matchAll(PIECES)) pieces.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  const words: Word[] = [];
  for (let at = 0; at < pieces.length; ) at = readWord(pieces, at, words);
  return words;
}

/** Append the word that begins at piece `at`; returns the piece after it. */
function readWord(pieces: readonly Piece[], at: number, words: Word[]): number {
  const piece = pieces[at]!;
  if (/^\d/.test(piece.text)) return readNumber(pieces, at, words);
  if (/^\p{L}/u.test(piece.text)) return readLetters(pieces, at, words);
  const mark = markAt(pieces, at);
  if (mark !== null) words.push({ text: mark, start: piece.start, end: piece.end, capital: false });
  return at + 1;
}

/** The mark at a piece as patterns know it; null for one that says nothing (a full stop, an asterisk). */
function markAt(pieces: readonly Piece[], at: number): string | null {
  const { text } = pieces[at]!;
  const [left, right] = [touching(pieces, at - 1), touching(pieces, at)];
  if (text === '-') return left || right ? null : '—';
  if (text === '–' && left && right && /^\d/.test(pieces[at + 1]!.text)) return '-';
  if (text === '/') return 'or';
  return MARKS[text] ?? null;
}

/** Does piece `at` touch the one after it, without a space between? */
const touching = (pieces: readonly Piece[], at: number): boolean => at >= 0 && at + 1 < pieces.length && pieces[at]!.end === pieces[at + 1]!.start;
const isDigits = (piece: Piece | undefined): boolean => piece !== undefined && /^\d/.test(piece.text);
const isLetters = (piece: Piece | undefined): boolean => piece !== undefined && /^\p{L}/u.test(piece.text);

/** "12/7/2027", "2027-12-07", "3.5", "3:30", "7th", "48h": whatever hangs together around digits is one word; "2-3" is three. */
function readNumber(pieces: readonly Piece[], at: number, words: Word[]): number {
  let last = at;
  const joined = (marks: string): boolean => touching(pieces, last) && touching(pieces, last + 1) && marks.includes(pieces[last + 1]!.text) && isDigits(pieces[last + 2]);
  const mark = joined('/.:-') ? pieces[last + 1]!.text : '';
  if (mark !== '' && (mark !== '-' || pieces[at]!.text.length === 4)) while (joined(mark)) last += 2;
  if (last === at && touching(pieces, last) && isLetters(pieces[last + 1])) last++;
  pushWord(words, pieces.slice(at, last + 1).map(piece => piece.text).join(''), pieces[at]!.start, pieces[last]!.end);
  if (last === at && joined('-')) {
    pushWord(words, '-', pieces[at + 1]!.start, pieces[at + 1]!.end);
    return at + 2;
  }
  return last + 1;
}

/** A run of letters with what its apostrophe holds ("won't", "week's"), or an abbreviation like "p.m." */
function readLetters(pieces: readonly Piece[], at: number, words: Word[]): number {
  const { text, start, end } = pieces[at]!;
  const lower = text.toLowerCase();
  if (touching(pieces, at) && touching(pieces, at + 1) && isLetters(pieces[at + 2])) {
    const [mark, after] = [pieces[at + 1]!.text, pieces[at + 2]!];
    if (mark === "'" || mark === '’') return pushContraction(words, text, start, after), at + 3;
    if (mark === '.' && (lower === 'a' || lower === 'p') && after.text.toLowerCase() === 'm') return pushWord(words, lower + 'm', start, after.end), at + 3;
    if (mark === '-' && lower === 'e' && /^mails?$/i.test(after.text)) return pushWord(words, 'email', start, after.end), at + 3;
  }
  const spelt = SPELLINGS[lower];
  if (spelt === undefined) pushWord(words, text, start, end);
  else for (const word of spelt) pushWord(words, word, start, end);
  return at + 1;
}

function pushContraction(words: Word[], stem: string, start: number, after: Piece): void {
  const [base, ending] = [stem.toLowerCase(), after.text.toLowerCase()];
  const middle = start + stem.length;
  const second = ending === 't' && base.endsWith('n') ? 'not' : ending === 's' && base === 'let' ? 'us' : ending === 's' && IS_AFTER.has(base) ? 'is' : ENDINGS[ending];
  if (second === undefined) return pushWord(words, `${stem}'${after.text}`, start, after.end);
  const first = second === 'not' ? base.slice(0, -1) : stem;
  pushWord(words, second === 'not' ? (NEGATED[first] ?? first) : first, start, middle);
  pushWord(words, second, middle, after.end);
}

function pushWord(words: Word[], text: string, start: number, end: number): void {
  words.push({ text: text.toLowerCase().replace('’', "'"), start, end, capital: text !== text.toLowerCase() });
}
