// German spelling: umlauts and ß read as they are spelt out (ä = ae, ß = ss), "E-Mail" as one word, abbreviations undone.

import { isLetters, pushWord, splitWords, touching, type Piece, type Spelling, type Word } from '../words.ts';

/** Letters that people also spell out, and what they are spelt out as. Word lists of German are written that way. */
const SPELT_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ẞ: 'SS' };
/** Words written short, or together. */
const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  u: ['und'], bzw: ['oder'], od: ['oder'], uebers: ['ueber', 'das'], fuers: ['fuer', 'das'], vorm: ['vor', 'dem'], nochmal: ['noch', 'einmal'], nochmals: ['noch', 'einmal'],
  emails: ['email'], kalenderwoche: ['kw'], demnaechts: ['demnaechst'],
}));
/** The dots of an umlaut where a system writes them as a character of their own. */
const DOTS = '\u0308';

/** The words of a German sentence, in order. Who writes without any capitals means the reader by "sie" as well. */
export function wordsOf(sentence: string): Word[] {
  const words = splitWords(sentence, SPELLING);
  return words.some(word => word.capital) ? words : words.map(word => (ADDRESS.test(word.text) ? { ...word, capital: true } : word));
}
const ADDRESS = /^(?:sie|ihnen|ihr(?:e|en|em|er|es)?)$/;

/** A run of letters, with the dots that stand apart and what belongs to "E-Mail". */
function readLetters(pieces: readonly Piece[], at: number, words: Word[]): number {
  const { start } = pieces[at]!;
  let [text, next] = [pieces[at]!.text, at + 1];
  while (touching(pieces, next - 1) && (pieces[next]!.text === DOTS || (isLetters(pieces[next]) && pieces[next - 1]!.text === DOTS))) text += pieces[next++]!.text;
  if (/^e$/i.test(text) && touching(pieces, next - 1) && touching(pieces, next) && pieces[next]!.text === '-' && /^mails?$/i.test(pieces[next + 1]!.text)) [text, next] = ['Email', next + 2];
  pushSpelt(words, spellOut(text), start, pieces[next - 1]!.end);
  return next;
}

function pushSpelt(words: Word[], text: string, start: number, end: number): void {
  for (const word of SPELLINGS.get(text.toLowerCase()) ?? [text]) pushWord(words, word, start, end);
}

const spellOut = (text: string): string => text.normalize('NFC').replace(/[äöüßÄÖÜẞ]/g, letter => SPELT_OUT[letter]!);

const SPELLING: Spelling = { signs: { '/': 'oder', '&': 'und' }, readLetters };
