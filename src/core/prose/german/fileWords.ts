// German words by which a file is read before any letter is: greetings, headings of notes and logs, log lines that tell of sending.

import type { FileWords } from '../fileWords.ts';

export const GERMAN_FILE_WORDS: FileWords = {
  greetings: ['(?:meine? )?liebe[rs]?', 'sehr (?:geehrte[rs]?|verehrte[rs]?)', 'werte[rs]?', 'hallo', 'guten (?:tag|morgen|abend)', 'gr(?:ü|ue)(?:ß|ss) gott', 'gr(?:ü|ue)ezi', 'servus', 'moin', 'an'],
  closings: ['mit (?:freundlichen|besten|herzlichen|lieben|vielen|sonnigen|kollegialen|freundlichem|bestem|herzlichem) ?(?:gr(?:ü|ue)(?:ß|ss)(?:en)?|dank)?', '(?:freundliche|beste|herzliche|liebe|viele|sch(?:ö|oe)ne) gr(?:ü|ue)(?:ß|ss)e', 'hochachtungsvoll', 'herzlich', 'gru(?:ß|ss)', 'lg', 'vg', 'mfg', 'alles gute', 'bis (?:dann|bald)', 'ihr(?:e)?', 'dein(?:e)?', 'hoi', 'ciao', 'es gr(?:ü|ue)(?:ß|ss)t', '(?:besten|vielen|herzlichen) dank', 'danke'],
  thankYou: ['dank(?:e|schreiben|esschreiben|brief|mail)?'],
  followUp: ['nachfass(?:en|brief|schreiben|mail)?', 'nachfrage(?:n)?', 'r(?:ü|ue)ckfrage'],
  note: ['antwort', 'brief', 'nachricht', 'schreiben', 'anruf'],
  decision: ['(?:gegen|vertrags)?angebot(?:e?s)?', '(?:zu|ab)sage', 'annahme', 'ablehnung', 'r(?:ü|ue)cknahme', 'r(?:ü|ue)ckzug'],
  application: ['(?:(?:meine|die) )?bewerbung(?:s(?:schreiben|brief|mail))?', '(?:(?:mein|das) )?(?:bewerbungs|motivations)?(?:an)?schreiben'],
  towards: ['an', 'auf', 'bei', 'f(?:ü|ue)r', 'als', 'um', 'per'],
  from: ['von', 'vom'],
  log: ['protokoll', 'verlauf', 'chronik', 'kontakte', 'notizen zum verlauf'],
  sending: ['(?:ich (?:habe )?|ich: )?(?:geschickt|geschrieben|gemailt|angerufen|telefoniert|nachgefasst|nachgefragt|bedankt|beworben|bewerbung (?:geschickt|abgeschickt|eingereicht)|dankschreiben (?:geschickt|an)|(?:mail|brief|nachricht) an|anruf bei)'],
};
