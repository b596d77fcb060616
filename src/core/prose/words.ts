// A sentence as words and marks, each with its place: what every language shares of it. How a run of letters is spelt out is the language's own.

/** A word or a mark of punctuation. */
export interface Word {
  /** Lower case, spelt one way (`email` for "e-mail"). Of marks only , ; : ? ! ( ) " — and a hyphen between numbers are kept. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Written with a capital letter? */
  readonly capital: boolean;
}

/** A run of letters or digits, or one other character. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How a language spells its words. */
export interface Spelling {
  /** What signs stand for: `&` for "and". */
  readonly signs: Readonly<Record<string, string>>;
  /** Appends what the run of letters at piece `at` stands for, and returns the piece after it. */
  readLetters(pieces: readonly Piece[], at: number, words: Word[]): number;
}

/** Marks that part one clause from another for good. A comma doesn't. */
export const STRONG_MARKS: ReadonlySet<string> = new Set([';', ':', '?', '!', '(', ')', '—', '"']);

const PIECES = /\p{L}+|\d+|\S/gu;
const MARKS: Readonly<Record<string, string>> = {
  ',': ',', ';': ';', ':': ':', '?': '?', '!': '!', '(': '(', ')': ')', '"': '"', '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '—': '—', '–': '—',
};

/** The words of a sentence, in order. Linear in its length; places are offsets into `sentence`. */
export function splitWords(sentence: string, spelling: Spelling): Word[] {
  const pieces: Piece[] = [];
  for (const match of sentence.matchAll(PIECES)) pieces.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  const words: Word[] = [];
  for (let at = 0; at < pieces.length; ) at = readWord(pieces, at, words, spelling);
  return words;
}

/** Append the word that begins at piece `at`; returns the piece after it. */
function readWord(pieces: readonly Piece[], at: number, words: Word[], spelling: Spelling): number {
  const piece = pieces[at]!;
  if (isDigits(piece)) return readNumber(pieces, at, words);
  if (isLetters(piece)) return spelling.readLetters(pieces, at, words);
  const mark = markAt(pieces, at, spelling);
  if (mark !== null) words.push({ text: mark, start: piece.start, end: piece.end, capital: false });
  return at + 1;
}

/** The mark at a piece as patterns know it; null for one that says nothing (a full stop, an asterisk). */
function markAt(pieces: readonly Piece[], at: number, { signs }: Spelling): string | null {
  const { text } = pieces[at]!;
  const [left, right] = [touching(pieces, at - 1), touching(pieces, at)];
  const numbered = left && right && isDigits(pieces[at + 1]);
  // "7.-9. Dezember": the full stop is of the number.
  if (text === '-') return numbered && pieces[at - 1]!.text === '.' && touching(pieces, at - 2) && isDigits(pieces[at - 2]) ? '-' : left || right ? null : '—';
  if (text === '–' && numbered) return '-';
  return MARKS[text] ?? signs[text] ?? null;
}

/** Does piece `at` touch the one after it, without a space between? */
export const touching = (pieces: readonly Piece[], at: number): boolean => at >= 0 && at + 1 < pieces.length && pieces[at]!.end === pieces[at + 1]!.start;
export const isLetters = (piece: Piece | undefined): boolean => piece !== undefined && /^\p{L}/u.test(piece.text);
const isDigits = (piece: Piece | undefined): boolean => piece !== undefined && /^\d/.test(piece.text);

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

export function pushWord(words: Word[], text: string, start: number, end: number): void {
  words.push({ text: text.toLowerCase().replace('’', "'"), start, end, capital: text !== text.toLowerCase() });
}
