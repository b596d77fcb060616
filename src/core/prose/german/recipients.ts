// Whom the words of a German clause reach: the reader of the letter, or someone else.

import { wordSet } from '../patterns.ts';
import type { Word } from '../words.ts';
import { at, type Bare } from './clauses.ts';
import { GERMAN_FUNCTION_WORDS } from './functionWords.ts';
import { MESSAGES, readerAt, type Contact } from './promiseWords.ts';

/** Whom the bare words of a clause name, apart from the writer. */
interface Named {
  readonly reader: boolean;
  readonly other: boolean;
  /** Someone else to whom, or with whom: "bei meinem Vermieter". */
  readonly elsewhere: boolean;
  readonly message: boolean;
}

/** Does an act reach the reader? `used` are the words that make the act itself, `firstWord` is the sentence's, whose capital says nothing. */
export function reaches(bare: Bare, firstWord: Word | undefined, contact: Contact, used: ReadonlySet<number>): boolean {
  const named = namedIn(bare, used, firstWord);
  if (named.elsewhere && !named.reader) return false;
  switch (contact.reach) {
    case 'open': return named.reader || !named.other || (contact.needs.length > 0 && !/^(?:geben|sagen)$/.test(contact.verb));
    case 'reader': case 'timed': return true;
    case 'visit': return !isAppointment(bare) && (named.reader || !named.other);
    case 'transfer': return named.reader || (named.message && !named.other && !named.elsewhere);
  }
}

/** Coming to what is fixed already is no follow-up: "komme am Freitag zum Gespräch vorbei". */
const isAppointment = ({ words }: Bare): boolean => words.some((word, index) => word.capital && /(?:gespraech|termin|interview|probearbeiten|probetag|arbeit|vorstellung|hospitation|schnuppertag|assessment)$/.test(word.text) && /^(?:zum|zur|beim|fuer|das|ihrem|einem)$/.test(at(words, index - 1)));

/** Words that stand before a noun, so that a verb's particle doesn't stand before them. */
export const DETERMINERS = wordSet('der die das den dem des ein eine einen einem einer mein meine meinen meinem meiner dein deine deinem deiner unser unsere unserem dich dir euch mich mir dies diese diesem dieser jeden alle');
const PREPOSITIONS = wordSet('in im ins an am ans auf aus bei beim mit nach von vom zu zum zur fuer ueber um unter vor wegen bezueglich hinsichtlich betreffs trotz statt waehrend ohne gegen durch per via samt seit ab bis zwischen neben anlaesslich dank laut gemaess zwecks mittels als wie');
const TOWARDS = wordSet('bei beim an ans');
const TOGETHER = wordSet('mit zu zum zur');
/** Others who are named by a pronoun. In lower case "sie" and "ihnen" are not the reader. */
const OTHERS = wordSet('ihn ihm sie ihnen jeden jede jedem jeder alle allen jemanden jemandem niemanden saemtliche mehrere');
const NEUTRAL = wordSet('mal uhr weile ende anfang stueck gelegenheit bedarf neuigkeiten sache runde ruhe form art fall');

function namedIn({ words }: Bare, used: ReadonlySet<number>, firstWord: Word | undefined): Named {
  const named = { reader: false, other: false, elsewhere: false, message: false };
  for (let index = 0; index < words.length; ) {
    const word = words[index]!;
    const reader = word === firstWord ? -1 : readerAt(words, index);
    named.message ||= MESSAGES.has(word.text) && word.capital;
    if (reader >= 0) {
      named.reader = true;
      index = reader;
    } else if (used.has(index)) index++;
    else if (PREPOSITIONS.has(word.text)) index = pastPhrase(words, index, used, named);
    else {
      if (OTHERS.has(word.text) || (word.capital && word !== firstWord && !GERMAN_FUNCTION_WORDS.has(word.text) && word.text.length > 1 && !MESSAGES.has(word.text) && !NEUTRAL.has(word.text) && !isPossessive(word))) named.other = true;
      index++;
    }
  }
  return named;
}

/** "Ihre", "Ihrem": written with a capital it is the reader's. */
const isPossessive = (word: Word): boolean => /^ihr(?:e|en|em|er|es)?$/.test(word.text) && word.capital;

/** The word after a prepositional phrase: its noun, what belongs to it in the genitive, and what "und" joins to it. */
function pastPhrase(words: readonly Word[], preposition: number, used: ReadonlySet<number>, named: { reader: boolean; elsewhere: boolean; message: boolean }): number {
  const kind = words[preposition]!.text;
  const towards = TOWARDS.has(kind) || (TOGETHER.has(kind) && words.some(({ text }) => /^(?:kontakt|verbindung|telefoniere|telefonieren|spreche|sprechen)$/.test(text)));
  let index = preposition + 1;
  let noun = false;
  let theirs = false;
  for (; index < words.length && index - preposition < 12; ) {
    const word = words[index]!;
    const reader = readerAt(words, index);
    if (used.has(index)) break;
    if (reader >= 0 && !noun) {
      named.reader = true;
      return reader;
    }
    if (isPossessive(word) || /^(?:dein|eur|euer)/.test(word.text)) theirs = true;
    else if (word.capital) {
      if (towards && !noun && !theirs && !NEUTRAL.has(word.text) && !MESSAGES.has(word.text)) named.elsewhere = true;
      named.message ||= MESSAGES.has(word.text);
      noun = true;
    } else if (noun ? !GENITIVE.has(word.text) && !(word.text === 'und' && words[index + 1]?.capital) : !isInPhrase(word.text)) {
      if (!noun && towards && OTHERS.has(word.text)) named.elsewhere = true;
      return noun ? index : index + (OBJECT_PRONOUNS.has(word.text) ? 1 : 0);
    }
    index++;
  }
  return index;
}
const GENITIVE = wordSet('der des meiner meines ihrer ihres unserer unseres dieser dieses eines einer von vom bei und');
const OBJECT_PRONOUNS = wordSet('ihn ihm ihr sie ihnen mich mir uns es das dies');
/** Articles and adjectives may stand before the noun of a phrase. */
const isInPhrase = (word: string): boolean => DETERMINERS.has(word) || /^\d+$/.test(word) || /(?:e|en|em|er|es)$/.test(word);
