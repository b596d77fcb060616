// German words in classes, spelt out as words.ts spells them, and the stems by which forms of one word are known.

import { once } from '../../base/once.ts';
import { lexiconClasses, type Lexicon } from '../features.ts';
import { wordsOf } from './words.ts';

const CLASSES: Readonly<Record<string, string>> = {
  ME: 'ich mich mir mein meine meinen meinem meiner meines',
  WE: 'wir uns unser unsere unserem unseren unserer',
  YOU: 'sie ihnen ihr ihre ihrem ihren ihrer ihres du dich dir dein deine deinem deinen deiner euch euer eure eurem euren',
  THEY: 'er ihm ihn sein seine seinem seinen',
  WEEKDAY: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag gestern heute morgen vorgestern',
  MONTH: 'januar jaenner februar maerz april mai juni juli august september oktober november dezember',
  COUNT: 'eins zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf fuenfzehn zwanzig dreissig hundert tausend halb halbe dutzend',
  TIME: 'stunde stunden minute minuten vormittag nachmittag abend tag tage tagen woche wochen monat monate monaten jahr jahre jahren mittagspause pause zeit wochenende',
  THANKS: 'dank danke danken bedanke bedanken dankbar verbunden dankeschoen merci danksagen',
  MEETING: 'gespraech vorstellungsgespraech interview unterhaltung austausch termin treffen telefonat besuch fuehrung rundgang einladung gelegenheit moeglichkeit empfang kennenlernen kennenzulernen probearbeiten',
  SAYING: 'sagten sagtest gesagt erwaehnten erwaehnt meinten gemeint kuendigten angekuendigt schrieben geschrieben erklaerten erklaert planten geplant rechneten entscheiden entscheidung entschieden besprochen vereinbart verblieben versprochen',
  BEING: 'bin ist sind war waren sein habe hat haben hatte hatten gewesen gehabt',
  MODAL: 'werde wird werden wuerde wuerden kann koennen koennte moechte will soll sollte darf muss',
  NOT: 'nicht nie kein keine keinen nichts niemand weder noch ohne',
  APPLYING: 'bewerbe beworben bewerbung bewerbungsunterlagen unterlagen lebenslauf bewerber bewerberin stelle ausschreibung',
};

// The classes and pairs of words tell as much of a German sentence as of its clauses, in cross-validation: none is asked for itself.
const joinsClauses = (): boolean => false;

/** A word without its ending; short ones stay. */
const stem = (word: string): string => (word.length <= 4 ? word : word.replace(/(?:ungen|ung)$/, 'ung').replace(/(?:ern|em|en|er|es|e|n|s|t|st|te|ten)$/, ''));

export const GERMAN_LEXICON: Lexicon = { words: wordsOf, stem, classes: once(() => lexiconClasses(CLASSES)), capitalNouns: true, joinsClauses };
