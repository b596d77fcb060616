// German: all that the reading of letters needs of it.

import { once } from '../../base/once.ts';
import { classifierOf } from '../classifier.ts';
import type { Language } from '../language.ts';
import { wordSet } from '../patterns.ts';
import { certainActs } from './certain.ts';
import { germanPromises } from './commitments.ts';
import { GERMAN_ENUMERATORS } from './enumerators.ts';
import { GERMAN_LEXICON } from './lexicon.ts';
import { MODEL } from './model.ts';

export const german: Language = {
  code: 'de',
  promises: germanPromises,
  lexicon: GERMAN_LEXICON,
  enumerators: GERMAN_ENUMERATORS,
  claims: { subject: 'ich', joints: wordSet(', ; : — ( " und weil da denn habe bin kenne spreche leite'), noClaims: wordSet('werde wuerde moechte hoffe wuensche glaube denke freue danke bedanke melde will kann koennte') },
  certain: certainActs,
  classifier: once(() => classifierOf(MODEL)),
};
