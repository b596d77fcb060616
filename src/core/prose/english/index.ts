// English: all that the reading of letters needs of it.

import { once } from '../../base/once.ts';
import { classifierOf } from '../classifier.ts';
import type { Language } from '../language.ts';
import { wordSet } from '../patterns.ts';
import { certainActs } from './certain.ts';
import { englishPromises } from './commitments.ts';
import { ENGLISH_ENUMERATORS } from './enumerators.ts';
import { ENGLISH_LEXICON } from './lexicon.ts';
import { MODEL } from './model.ts';

export const english: Language = {
  code: 'en',
  promises: englishPromises,
  lexicon: ENGLISH_LEXICON,
  enumerators: ENGLISH_ENUMERATORS,
  claims: { subject: 'i', joints: wordSet(', ; : — ( " and because since as so but then'), noClaims: wordSet('will would shall should could may might hope want wish like look believe think feel guess thank appreciate enjoyed understand promise remain') },
  certain: certainActs,
  classifier: once(() => classifierOf(MODEL)),
};
