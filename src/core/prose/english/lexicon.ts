// English words in classes, and the stems by which forms of one word are known.

import { once } from '../../base/once.ts';
import { lexiconClasses, type Lexicon } from '../features.ts';
import { wordSet } from '../patterns.ts';
import { withoutIdioms } from './idioms.ts';
import { wordsOf } from './words.ts';

const CLASSES: Readonly<Record<string, string>> = {
  ME: 'i me my mine myself',
  WE: 'we us our ours',
  YOU: 'you your yours yourself yourselves',
  THEY: 'he she they him her them his their hers theirs',
  WEEKDAY: 'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow',
  MONTH: 'january february march april june july august september october november december',
  COUNT: 'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand million half dozen couple',
  TIME: 'hour hours minute minutes morning afternoon evening day days week weeks month months night year years lunch break time weekend',
  THANKS: 'thank thanks thanking thankful grateful gratitude appreciate appreciated appreciation appreciative obliged indebted debt cheers ta',
  MEETING: 'meeting interview interviews interviewing conversation chat talk talking visit tour meet met call panel discussion session coffee speaking spoke seeing opportunity chance invitation inviting hosting receiving interviewed having',
  SAYING: 'said told mentioned indicated explained wrote reckoned thought suggested expected hoped promised planned estimated asked',
  BEING: 'am is are was were be been being have has had do does did',
  MODAL: 'will would shall should can could may might must',
  NOT: 'not no never nothing nobody neither nor none without',
  APPLYING: 'apply applied application submitted applying cv resume candidate candidacy',
};

/** A word without its ending; short ones stay. */
function stem(word: string): string {
  if (word.length <= 3) return word;
  return word.replace(/'s$/, '').replace(/ies$/, 'y').replace(/(?:ing|ed|es|s|ly)$/, '').replace(/(.)\1$/, '$1').replace(/[ey]$/, '');
}

const JOINTS = wordSet('and but so');
const DIVIDING_MARKS = wordSet('; : —');
/** What begins a clause after a joint: who does it, or what the writer does once more. Anything else may only be another thing of the same kind. */
const OPENERS = wordSet('i you we am appreciate grateful really thank thanks');

export const ENGLISH_LEXICON: Lexicon = {
  words: text => withoutIdioms(wordsOf(text)), stem, classes: once(() => lexiconClasses(CLASSES)), capitalNouns: false,
  joinsClauses: (word, next) => DIVIDING_MARKS.has(word) || (JOINTS.has(word) && OPENERS.has(next)),
};
