// Sentences that nobody wrote and somebody may: the beginning of one with the end of another, and one with other words of the same kinds.

import type { Random } from './random.ts';

/** Words of one kind, by language: each may stand where another stands. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday weekend', 'January February March May June November December Dec Sept', 'one two three four five six seven ten twelve fourteen a 2 3 5 10 14 21 30', 'first second third fourth last 1st 2nd 12th 23rd 31st', 'day days week weeks month months fortnight hour year',
    'on by before after until till in within from during for since around about at past', 'early late mid beginning end start middle rest half', 'next this following coming last the that each every any', 'and or but so then , - ;', 'I we you they he she it who somebody', 'will would shall can could may might must won\'t \'ll do did am is was', 'call write email follow check ring phone contact visit reach hear get let know send share drop touch speak',
    'if when once unless while whenever until provided as', 'again back today tomorrow tonight soon then later shortly now early already', 'please kindly gladly happily certainly perhaps maybe not never only also still', 'me you us them him her', 'my your our their his the a', 'to of with up from out for', 'decide decision answer word news reply hear', 'week\'s month\'s Friday\'s day\'s',
  ],
  de: [
    'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Wochenende Montagmorgen Freitagabend', 'Januar Februar März Mai Juni November Dezember', 'ein eine einer zwei drei vier fünf sechs acht zehn vierzehn 2 3 5 10 14 21', 'ersten zweiten dritten vierten letzten 1. 2. 12. 23. 31.', 'Tag Tage Tagen Woche Wochen Monat Monaten Stunden Stunde Werktagen Jahr', 'am bis vor nach ab in im innerhalb binnen seit gegen um zum zur von für spätestens',
    'Anfang Ende Mitte Laufe Beginn Hälfte Rest', 'nächsten nächster nächste kommenden kommende dieser diese diesem folgenden letzten letzter jeden jede', 'und oder aber sondern sowie ,', 'ich wir Sie du ihr er sie man wer jemand', 'werde würde will möchte kann könnte darf soll muss melde rufe schreibe bin habe', 'anrufen melden schreiben nachfragen nachhaken fragen hören erreichen telefonieren vorbeikommen schicken senden mailen',
    'wenn falls sobald bevor nachdem sofern bis dass ob weil', 'wieder zurück heute morgen übermorgen bald dann später gleich demnächst jetzt noch schon', 'bitte gern gerne sicher vielleicht nicht nie nur auch erst', 'mich mir Sie Ihnen uns dich dir euch sich', 'meine Ihre Ihrer unsere deine die der das dem den einen', 'an auf mit bei zu für über nach', 'Entscheidung Antwort Rückmeldung Nachricht Bescheid Anruf',
  ],
};

type Kinds = ReadonlyMap<string, readonly string[]>;
/** By word, in small letters, those that may stand in its place; of a word of several kinds the last. */
const KINDS_OF = new Map(Object.entries(KINDS).map(([language, lines]): [string, Kinds] => [language, new Map(lines.flatMap(line => line.split(' ').map(word => [word.toLowerCase(), line.split(' ')])))]));

/** The beginning of one sentence and the end of another. */
export function putTogether(sentences: readonly string[], random: Random): string {
  const [some, others] = [random.pick(sentences), random.pick(sentences)].map(sentence => sentence.split(' '));
  return [...some!.slice(0, 1 + random.below(some!.length)), ...others!.slice(random.below(others!.length))].join(' ');
}

/** A sentence in which some words are others of their kinds. */
export function reworded(sentences: readonly string[], language: string, random: Random): string {
  const kinds = KINDS_OF.get(language)!;
  return random.pick(sentences).replace(/[\p{L}\p{N}]+(?:['’]\p{L}+)?\.?/gu, word => {
    const kind = kinds.get(word.toLowerCase());
    return kind && random.chance(15) ? random.pick(kind) : word;
  });
}
