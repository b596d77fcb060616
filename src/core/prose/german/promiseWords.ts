// German words for getting in touch: verbs and what belongs to them, messages, the ways of meaning to do something. Umlauts are spelt out.

import { once } from '../../base/once.ts';
import { matchPattern, pattern, wordSet, type Pattern, type Reader } from '../patterns.ts';
import type { Word } from '../words.ts';

/** How a verb stands: as the first verb of a main clause, after a modal, with "zu", at the end of a subordinate clause. */
export type Form = 'finite' | 'infinitive' | 'zu' | 'final' | 'participle';

/** How an act reaches the reader of the letter. */
export type Reach =
  /** By itself ("nachhaken"), unless someone else is named. */
  | 'open'
  /** It names the reader. */
  | 'reader'
  /** It counts only with a time: "es noch einmal versuchen". */
  | 'timed'
  /** It goes somewhere ("vorbeikommen"), and not to an appointment. */
  | 'visit'
  /** It gives something: a message, or anything that goes to the reader. */
  | 'transfer';

/** An act of getting in touch: a verb with its particle and what else has to stand in the clause, in any order. */
export interface Contact {
  readonly verb: string;
  readonly particle: string;
  readonly needs: readonly Pattern[];
  readonly reach: Reach;
  /** May its present tense speak of this very letter: "ich melde mich wegen", "ich schreibe Ihnen"? */
  readonly speaks: boolean;
}

/** Verbs with their participles; the forms of the first person are made from the infinitive. */
const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  (`melden gemeldet; ruehren geruehrt; erkundigen erkundigt; wenden gewandt; rufen gerufen; klingeln geklingelt; laeuten gelaeutet; bimmeln gebimmelt; telefonieren telefoniert; sprechen gesprochen; reden geredet; klopfen geklopft;
  haken gehakt; fassen gefasst; hoeren gehoert; forschen geforscht; bohren gebohrt; fragen gefragt; schauen geschaut; gucken geguckt; kommen gekommen; sehen gesehen; gehen gegangen; fahren gefahren; springen gesprungen; radeln geradelt; lassen gelassen;
  nehmen genommen; treten getreten; setzen gesetzt; bleiben geblieben; stehen gestanden; bringen gebracht; halten gehalten; geben gegeben; sagen gesagt; sein gewesen; tauchen getaucht; versuchen versucht; probieren probiert; greifen gegriffen;
  haengen gehaengt; klemmen geklemmt; kontaktieren kontaktiert; informieren informiert; unterrichten unterrichtet; benachrichtigen benachrichtigt; erreichen erreicht; besuchen besucht; belaestigen belaestigt; stoeren gestoert; nerven genervt; behelligen behelligt;
  erinnern erinnert; verstaendigen verstaendigt; schreiben geschrieben; mailen gemailt; texten getextet; simsen gesimst; faxen gefaxt; funken gefunkt; suchen gesucht; antworten geantwortet; schicken geschickt; senden gesendet; leiten geleitet; reichen gereicht;
  liefern geliefert; uebersenden uebersandt; uebermitteln uebermittelt; stellen gestellt; teilen geteilt; erstatten erstattet; berichten berichtet; statten gestattet; machen gemacht; starten gestartet; unternehmen unternommen; hinterlassen hinterlassen;
  fuehlen gefuehlt; legen gelegt; unterbreiten unterbreitet; aktualisieren aktualisiert; treffen getroffen; tun getan; horchen gehorcht; werfen geworfen; anvisieren anvisiert; laufen gelaufen; spazieren spaziert; richten gerichtet; steuern gesteuert; ziehen gezogen; schneien geschneit; nachfassen nachgefasst; erlauben erlaubt; gestatten gestattet; werden geworden`)
    .split(';').map(entry => entry.trim().split(' ') as [string, string]),
);

/** What can be called or written to on the reader's side. */
const READERS_SIDE = wordSet('buero sekretariat assistentin assistenz assistenten team abteilung personalabteilung personalbuero zentrale haus firma betrieb nummer anschluss durchwahl empfang vorzimmer telefon apparat handy postfach tuer laden werkstatt kanzlei praxis redaktion mailbox anrufbeantworter schreibtisch');
const READERS_HOUSE = wordSet('personalabteilung zentrale personalbuero sekretariat');

/** The reader as an object: "Sie", "Ihnen", "dich", "Ihr Büro", "die Personalabteilung". */
const you: Reader<true> = (words, at) => {
  const word = words[at];
  const next = words[at + 1]?.text ?? '';
  if (word === undefined) return null;
  if (/^(?:dich|dir|euch)$/.test(word.text) || (word.capital && /^(?:sie|ihnen)$/.test(word.text))) return { value: true, end: at + 1 };
  const yours = (word.capital && /^ihr(?:e|en|em|er|es)?$/.test(word.text)) || /^(?:dein|eur|euer)(?:e|en|em|er|es)?$/.test(word.text);
  return (yours && READERS_SIDE.has(next)) || (/^(?:die|der|das|dem|im|ins)$/.test(word.text) && READERS_HOUSE.has(next)) ? { value: true, end: at + 2 } : null;
};

const READERS = { you };

/** Is the reader named at `at`? The word after, or -1. */
export const readerAt = (words: readonly Word[], at: number): number => you(words, at)?.end ?? -1;

/** The verbs, their particles, what the clause has to hold ("&" between), how they reach the reader, and whether the present may mean this letter. */
const ACTS: readonly (readonly [verbs: string, particles: string, needs: string, reach: Reach, present: 'speaks' | 'acts'])[] = [
  ['melden', '- zurueck', 'mich', 'open', 'speaks'],
  ['ruehren', '-', 'mich', 'open', 'speaks'],
  ['erkundigen', '-', 'mich', 'open', 'speaks'],
  ['wenden', '-', 'mich & an <you>', 'open', 'speaks'],
  ['rufen', 'an zurueck durch', '', 'open', 'acts'],
  ['klingeln laeuten bimmeln', 'an durch', '', 'open', 'acts'],
  ['klingeln laeuten bimmeln klopfen', '-', 'bei <you>', 'open', 'acts'],
  ['klopfen', '-', 'an <you>', 'open', 'acts'],
  ['klopfen', 'an', '', 'open', 'acts'],
  ['telefonieren sprechen reden', '-', 'mit <you>', 'open', 'acts'],
  ['telefonieren', '-', '<you>', 'reader', 'acts'],
  ['haken fassen hoeren horchen forschen bohren telefonieren fragen', 'nach', '', 'open', 'speaks'],
  ['nachfassen', '-', '', 'open', 'speaks'],
  ['fragen', 'an rueck zurueck', '', 'open', 'speaks'],
  ['fragen', '-', 'nach', 'open', 'speaks'],
  ['fragen', '-', '<you>', 'reader', 'speaks'],
  ['fragen', '-', 'wieder|noch einmal?', 'open', 'speaks'],
  ['schauen gucken kommen sehen gehen fahren springen radeln laufen spazieren schneien', 'vorbei rein herein hinein rum herum rueber hinueber', '', 'visit', 'acts'],
  ['kommen fahren', '-', 'zu|bei <you>', 'visit', 'acts'],
  ['sprechen', 'vor', '', 'visit', 'acts'],
  ['kommen gehen steuern', 'zu', 'auf <you>', 'open', 'acts'],
  ['kommen', 'zurueck', 'auf <you>', 'open', 'acts'],
  ['kommen', 'zurueck', 'darauf', 'open', 'acts'],
  ['werden', '-', 'vorstellig', 'visit', 'acts'],
  ['kommen', 'zurueck', 'auf die|das|meine|unser|unsere|diese', 'open', 'acts'],
  ['treten', 'heran', 'an <you>', 'open', 'acts'],
  ['lassen', '-', 'von mir & hoeren', 'open', 'acts'],
  ['lassen', '-', '<you> & wissen|zukommen', 'reader', 'acts'],
  ['nehmen', 'auf', 'kontakt|verbindung|faden|gespraech', 'open', 'acts'],
  ['treten setzen bleiben', '-', 'in kontakt|verbindung', 'open', 'acts'],
  ['suchen', '-', 'den? kontakt|gespraech', 'open', 'acts'],
  ['bringen rufen', '-', 'in erinnerung', 'open', 'speaks'],
  ['halten', '-', '<you> & auf dem laufenden', 'reader', 'acts'],
  ['geben', '-', 'bescheid|rueckmeldung|antwort|nachricht|laut|info|signal|zeichen|lebenszeichen|update', 'open', 'acts'],
  ['geben', 'durch', '<you>', 'reader', 'acts'],
  ['sagen', '-', 'bescheid', 'open', 'acts'],
  ['stehen', '-', 'auf der matte|schwelle', 'open', 'acts'],
  ['stehen', '-', 'vor <you>', 'open', 'acts'],
  ['stehen', '-', 'vor der|ihrer|deiner|eurer tuer', 'open', 'acts'],
  ['erlauben gestatten', '-', 'mir & einen|eine kurzen|kurze|weiteren|weitere|erneuten|erneute|zweiten|freundliche? anruf|besuch|nachfrage|rueckfrage|erinnerung|nachricht|gruss|mail|email', 'open', 'speaks'],
  ['sein', '-', 'am apparat|telefon|hoerer|draht', 'timed', 'acts'],
  ['sein stehen', '-', 'in der|ihrer|deiner leitung', 'timed', 'acts'],
  ['sein stehen', '-', 'wieder|erneut & bei <you>', 'timed', 'acts'],
  ['tauchen', 'auf', '', 'visit', 'acts'],
  ['versuchen probieren', '-', 'es|mein', 'timed', 'acts'],
  ['starten unternehmen machen', '-', 'einen|den neuen|weiteren|naechsten|zweiten|erneuten versuch|anlauf|vorstoss|anruf', 'timed', 'acts'],
  ['greifen', '-', 'zum hoerer|telefon|apparat', 'open', 'acts'],
  ['haengen klemmen setzen', '-', 'mich & ans telefon', 'open', 'acts'],
  ['kontaktieren erreichen besuchen', '-', '<you>', 'reader', 'acts'],
  ['informieren unterrichten benachrichtigen belaestigen stoeren nerven behelligen erinnern verstaendigen antworten berichten sprechen', '-', '<you>', 'reader', 'speaks'],
  ['schreiben sprechen mailen texten funken', 'an', '<you>', 'reader', 'acts'],
  ['suchen', 'auf', '<you>', 'reader', 'acts'],
  ['teilen', 'mit', '<you>', 'reader', 'acts'],
  ['erstatten', '-', '<you> & bericht', 'reader', 'acts'],
  ['statten', 'ab', '<you> & besuch', 'reader', 'acts'],
  ['machen', '-', 'mich & bemerkbar', 'open', 'acts'],
  ['fuehlen', 'vor', '', 'open', 'acts'],
  ['schreiben schicken senden mailen texten simsen faxen leiten reichen liefern uebersenden uebermitteln unterbreiten hinterlassen bringen', '-', '', 'transfer', 'speaks'],
  ['schicken senden', 'zu', '', 'transfer', 'acts'],
  ['schicken senden liefern reichen', 'nach', '', 'open', 'acts'],
  ['leiten', 'weiter', '', 'transfer', 'acts'],
  ['bringen reichen werfen', 'vorbei rein ein', '', 'transfer', 'acts'],
  ['stellen', 'zu', '', 'transfer', 'acts'],
];

const IRREGULAR: Readonly<Record<string, readonly string[]>> = { sein: ['bin'], klingeln: ['klingel', 'klingle', 'klingele'], bimmeln: ['bimmel', 'bimmle', 'bimmele'], radeln: ['radle', 'radele'], uebermitteln: ['uebermittle', 'uebermittele'], tun: ['tue', 'tu'] };
/** "melde", and "meld" as it is spoken. */
const firstPerson = (verb: string): readonly string[] => IRREGULAR[verb] ?? [verb.slice(0, -1), verb.slice(0, -2)];

interface WrittenForm {
  readonly contact: Contact;
  readonly form: Form;
}

const forms = once(formsOf);

/** Each written form to the acts that it may be part of. With "zu" a plain verb is written as its infinitive: that "zu" stands before it is the reader's to see. */
function formsOf(): ReadonlyMap<string, readonly WrittenForm[]> {
  const found = new Map<string, WrittenForm[]>();
  const add = (written: string, contact: Contact, form: Form): void => void found.set(written, [...(found.get(written) ?? []), { contact, form }]);
  for (const [verbs, particles, needs, reach, present] of ACTS)
    for (const verb of verbs.split(' '))
      for (const mark of particles.split(' ')) {
        const particle = mark === '-' ? '' : mark;
        const contact: Contact = { verb, particle, needs: needs === '' ? [] : needs.split(' & ').map(pattern), reach, speaks: present === 'speaks' };
        for (const written of firstPerson(verb)) {
          add(written, contact, 'finite');
          add(particle + written, contact, 'final');
        }
        add(particle + verb, contact, 'infinitive');
        add(particle === '' ? verb : `${particle}zu${verb}`, contact, 'zu');
        add(particle + PARTICIPLES.get(verb)!, contact, 'participle');
      }
  return found;
}

/** The acts that a word may be the verb of, in that form. */
export const contactsOf = (word: string, form: Form): readonly Contact[] => (forms().get(word) ?? []).filter(written => written.form === form).map(({ contact }) => contact);

/** Is it a first person of a verb that says an act, or leads up to one? */
export const isFirstPerson = (word: string): boolean => MODALS.has(word) || LEADING_VERBS.has(word) || (forms().get(word) ?? []).some(({ form }) => form === 'finite');

/** What makes a plan of the infinitive that follows. Of these `WISHES` only with a time to come: "möchte ich heute nachfragen" is this letter; `IF_GLADLY` only with "gern". */
export const MODALS = wordSet('werde werd will moechte moecht darf duerfte wuerde');
export const WISHES = wordSet('will moechte moecht darf duerfte wuerde');
export const IF_GLADLY = wordSet('wuerde');

/** What leads up to an infinitive with "zu": a first person and what its clause has to hold. */
const LEADS: readonly (readonly [verbs: string, needs: string])[] = [
  ['plane beabsichtige gedenke verspreche gelobe erwaege bezwecke', ''], ['versuche versuch probiere', ''], ['erlaube gestatte', 'mir'], ['nehme nehm', 'vor & mir'], ['nehme nehm', 'mir & freiheit|recht'], ['setze', 'mir & ziel'], ['habe hab', 'vor'],
  ['habe hab', 'mir & vorgenommen|vorgemerkt|notiert|eingetragen|angestrichen|vermerkt'], ['habe hab', 'eingeplant|geplant|beschlossen|fest vor|entschlossen'], ['habe hab', 'die feste? absicht'], ['bin', 'so frei'], ['bin', 'entschlossen'], ['behalte', 'mir & vor'], ['bemuehe', 'mich'], ['sehe', 'vor'], ['sage', 'zu'], ['merke', 'mir & vor'], ['denke', 'daran'], ['werde', 'nicht & versaeumen|vergessen|unterlassen|verfehlen|verabsaeumen'],
];
const LEADING_VERBS = new Set(LEADS.flatMap(([verbs]) => verbs.split(' ')));
const LEAD_PATTERNS = LEADS.map(([verbs, needs]) => ({ verbs: new Set(verbs.split(' ')), needs: needs === '' ? [] : needs.split(' & ').map(pattern) }));

/** Does the first person at `verb` announce the infinitive with "zu" that follows? */
export const isLead = (words: readonly Word[], verb: number): boolean =>
  LEAD_PATTERNS.some(lead => lead.verbs.has(words[verb]!.text) && lead.needs.every(need => words.some((_, at) => matchPattern(words, at, need, {}, {}) > at)));

/** Infinitives after a modal that lead up to another with "zu": "werde mir erlauben, ... nachzufragen". */
export const LEADING_INFINITIVES = wordSet('erlauben gestatten versuchen probieren bemuehen vornehmen versaeumen vergessen verabsaeumen unterlassen nehmen freiheit wagen herausnehmen');
/** With these two negations make a promise: "werde nicht versäumen, mich zu melden". */
export const OMITTING = wordSet('versaeumen vergessen verabsaeumen unterlassen verfehlen nehmen');

/** The words of the clause that a need of an act takes up; null where it isn't met. */
export function met(words: readonly Word[], needs: readonly Pattern[]): ReadonlySet<number> | null {
  const used = new Set<number>();
  for (const need of needs) {
    const at = words.findIndex((_, index) => matchPattern(words, index, need, READERS, {}) > index);
    if (at < 0) return null;
    for (let index = at; index < matchPattern(words, at, need, READERS, {}); index++) used.add(index);
  }
  return used;
}

/** Things by which one gets in touch. */
export const MESSAGES = wordSet('anruf anrufe rueckruf nachricht nachrichten email mail mailchen brief zeilen zeile schreiben notiz karte postkarte sms rueckmeldung antwort bescheid post erinnerung lebenszeichen zeichen anfrage nachfrage kurznachricht gruss update info neues besuch whatsapp telefonat fax laut');
/** What a message does when it comes: "mein Anruf folgt". */
export const ARRIVING = wordSet('kommt kommen folgt folgen erreicht erreichen geht gehen trifft treffen landet landen liegt flattert erfolgt erfolgen ereilt klingelt wartet');
/** What the reader does with it: "Sie hören von mir". */
export const HEARING = wordSet('hoeren hoerst hoert lesen liest');
export const RECEIVING = wordSet('erhalten erhaeltst erhaltet bekommen bekommst bekommt kriegen kriegst kriegt haben hast habt finden findest findet empfangen');
export const EXPECTING = wordSet('rechnen rechne rechnet erwarten erwarte erwartet einstellen gefasst verlassen zaehlen');

/** Particles that make another verb of one that stands without: "melde mich ... an". */
export const PARTICLES = wordSet('an ab auf aus bei ein nach vor zurueck um durch los fest vorbei rein herein weiter zu heran teil');
