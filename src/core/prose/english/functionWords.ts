// English function words, and the commonest words that sentences of letters begin with.

export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = new Set((
  'a an the this that these those my your our his her its their some any no every each all both either neither such i you he she it we they me him us them who whom whose which what ' +
  'and or but nor so yet if when while because although though since until unless whether as than of to in on at by for from with without about after before between into through during over under up out off again near ' +
  'am is are was were be been being have has had do does did will would shall should can could may might must not there here then now also just very too only even still already ever never always often soon ' +
  'thank thanks thanking hope hoping please let following further however meanwhile regarding attached enclosed having given looking how where why let\'s i\'m i\'ll i\'ve i\'d it\'s you\'re we\'re that\'s congratulations happy merry good great really'
).split(' '));
