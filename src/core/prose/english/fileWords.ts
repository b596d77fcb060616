// English words by which a file is read before any letter is: greetings, headings of notes and logs, log lines that tell of sending.

import type { FileWords } from '../fileWords.ts';

export const ENGLISH_FILE_WORDS: FileWords = {
  greetings: ['(?:my )?dear(?:est)?', 'hi', 'hello', 'hey', 'good (?:morning|afternoon|evening|day)', 'greetings', 'respected', 'to'],
  closings: ['(?:with )?(?:all )?(?:my |our |every )?(?:best|kind(?:est|ly)?|warm(?:est|ly)?|many|good|heartfelt|friendly|cordial(?:ly)?|yours?|regards|sincere(?:ly)?|respectful(?:ly)?|cheers|thanks|thank you|ta|faithfully|truly|grateful(?:ly)?|gratitude|appreciatively|respectfully|obediently|love)', 'all the best', 'take care', 'god bless', 'until (?:then|soon)', 'safe home', 'speak soon', 'talk soon', 'onwards?', 'blessings', 'i (?:am|remain)'],
  thankYou: ['thank[- ]?yous?', 'thanks'],
  followUp: ['follow(?:ing)?[- ]?ups?', 'check(?:ing)?[- ]?in'],
  note: ['reply', 'note', 'letter', 'e-?mail', 'message'],
  decision: ['(?:counter[- ]?)?offers?', 'acceptance', 'accept(?:ing)?', 'declin(?:e|ing)', 'withdraw(?:al|ing)?', 'rejection'],
  application: ['(?:(?:my|the) )?(?:job )?application(?: (?:letter|e-?mail|mail|note))?', '(?:(?:my|the) )?(?:cover(?:ing)?|motivation(?:al)?) (?:letter|e-?mail|mail|note)', '(?:(?:my|the) )?letter of (?:application|motivation|interest)'],
  towards: ['to', 'for', 'at', 'as', 'by', 'via', 'with'],
  from: ['from'],
  log: ['log', 'timeline', 'activity', 'history', 'communication log', 'follow-up log'],
  sending: [
    '(?:i |me: )?(?:sent|wrote|e-?mailed|mailed|messaged|posted|texted|called|phoned|rang|followed up|checked in|thanked|thank[- ]you(?: note)?s? (?:sent|mailed|to)|follow[- ]up (?:sent|mailed|to|e-?mail)|left (?:a )?(?:message|voicemail)|applied|submitted|reached out|pinged|reminded|e-?mail (?:sent )?to|note (?:sent )?to|letter (?:sent )?to|call to)',
    'me\\s*\\|',
  ],
};
