// What a German clause announces: the writer's act of getting in touch, or that the reader will hear from the writer.

import { wordSet } from '../patterns.ts';
import type { Word } from '../words.ts';
import { at, bareOf, COORDINATORS, isOwnClause, PRONOUNS, type Bare, type Clauses, type Stretch } from './clauses.ts';
import {
  ARRIVING, contactsOf, EXPECTING, HEARING, IF_GLADLY, isFirstPerson, isLead, LEADING_INFINITIVES, MESSAGES, met, MODALS, OMITTING, PARTICLES, readerAt, RECEIVING, WISHES, type Contact, type Form,
} from './promiseWords.ts';
import { DETERMINERS, reaches } from './recipients.ts';
import type { TimeWords } from './timeExpressions.ts';

/** An act that is announced. */
export interface Act {
  /** The stretches that its words stand in: that of its first verb, then those that complete it or add a time. */
  readonly region: readonly Stretch[];
  /** The words of its first verb and of the verb that says the act. */
  readonly verb: number;
  readonly contact: number;
  /** Its subject stands in a clause before: "ich warte und melde mich". */
  readonly shared: boolean;
  /** Is it only wished, so that it counts with a time alone; or could its present speak of this letter? */
  readonly needsTime: boolean;
}

/** The act that the clause beginning with the stretch announces; null where it announces none. */
export function actIn(clauses: Clauses, index: number): Act | null {
  const stretch = clauses.stretches[index]!;
  switch (stretch.kind) {
    case 'main': return writersAct(clauses, index) ?? heardAct(clauses, index) ?? politeAct(clauses, index);
    case 'content': return isPromised(clauses, index) ? subordinateAct(clauses, stretch) : null;
    case 'consequence': return subordinateAct(clauses, stretch);
    default: return null;
  }
}

// The writer as the subject

/** "ich rufe an", "nächste Woche werde ich nachfragen", "und melde mich": a first person with what it announces. */
function writersAct(clauses: Clauses, index: number): Act | null {
  const stretch = clauses.stretches[index]!;
  const found = writersVerb(clauses, index);
  if (found === null) return null;
  const { verb, shared } = found;
  let region: readonly Stretch[] = [stretch];
  for (let next = index + 1; ; next++) {
    const act = (MODALS.has(at(clauses.words, verb)) ? readInfinitive(clauses, region, verb) : null) ?? readFinite(clauses, region, verb);
    if (act !== null) return { ...act, shared, region: [...region, ...addedTimes(clauses, next)] };
    const following = clauses.stretches[next];
    if (following === undefined || following.section !== stretch.section || region.length > 3) return null;
    if (following.kind !== 'main') continue;
    if (isOwnClause(clauses.words, following) || isFirstPerson(at(clauses.words, following.start))) return null;
    region = [...region, following];
  }
}

/** The first person in a stretch whose subject is "ich", or that shares the subject of a clause before it, or leaves it out ("Vielen Dank, melde mich"). */
function writersVerb({ words, starting, stretches }: Clauses, index: number): { verb: number; shared: boolean } | null {
  const { first, end, start, section } = stretches[index]!;
  let own = false;
  for (let verb = first; verb < end; verb++) {
    own ||= at(words, verb) === 'ich';
    const after = verb + 1 < end && at(words, verb + 1) === 'ich';
    const before = verb > first && (at(words, verb - 1) === 'ich' || (at(words, verb - 2) === 'ich' && BETWEEN.has(at(words, verb - 1))));
    if ((after || before) && isFirstPerson(at(words, verb))) return { verb, shared: false };
  }
  if (own) return null;
  let verb = start;
  while (verb < end && (starting.has(verb) || ADVERBS.has(at(words, verb)))) verb = starting.get(verb)?.end ?? verb + 1;
  if (verb >= end || !isFirstPerson(at(words, verb))) return null;
  if (first > 0 && stretches.slice(0, index).some(earlier => earlier.section === section && words.slice(earlier.first, earlier.end).some(({ text }) => text === 'ich'))) return { verb, shared: true };
  return isImperative(words, verb, end) ? null : { verb, shared: false };
}
const BETWEEN = wordSet('jedenfalls selbst aber also dann nun natuerlich gern gerne persoenlich');
const ADVERBS = wordSet('dann danach auch daher darum deshalb deswegen somit folglich entsprechend anschliessend einfach gern gerne kurz');

/** "Ruf mich an" bids the reader; "Melde mich" and "Rufe Sie an" leave out "ich". */
const isImperative = (words: readonly Word[], verb: number, end: number): boolean => {
  const rest = words.slice(verb + 1, end);
  return !rest.some((_, index) => readerAt(rest, index) >= 0) && !/^(?:meld|melde|ruehr|ruehre|lass|lasse|werd|werde|erkundige|moechte)$/.test(at(words, verb));
};

/** What is found of an act before its surroundings are looked at. */
type Found = Pick<Act, 'verb' | 'contact' | 'needsTime' | 'region'> & { readonly shared: false };

/** "melde mich", "rufe ... an"; or a verb that leads up to an infinitive, "nehme mir vor, ... anzurufen". */
function readFinite(clauses: Clauses, region: readonly Stretch[], verb: number): Found | null {
  const bare = bareOf(clauses, region);
  const position = bare.places.indexOf(verb);
  if (isNegated(bareOf(clauses, lastJoined(clauses, region)), false)) return null;
  for (const contact of byParticle(contactsOf(at(clauses.words, verb), 'finite'))) {
    const particle = contact.particle === '' ? position : particleAt(bare, contact.particle, position);
    const used = particle < 0 ? null : met(bare.words, contact.needs);
    if (used === null || (contact.particle === '' && isOtherVerb(clauses, bare, region[0]!, used))) continue;
    if (!reaches(bare, clauses.words[0], contact, new Set([...used, position, particle]))) continue;
    const needsTime = contact.reach === 'timed' || (contact.speaks && !isPlainReturn(clauses, bare, contact, region));
    return { verb, contact: verb, needsTime, region, shared: false };
  }
  return isLead(bare.words, position) ? infinitiveIn(clauses, region, bare, verb, 'zu') : null;
}

/** Those with a particle first: "melde mich zurück" is more than "melde mich". */
const byParticle = (contacts: readonly Contact[]): readonly Contact[] => [...contacts].sort((a, b) => Number(b.particle !== '') - Number(a.particle !== ''));

/** "werde ... anrufen", "werde mir erlauben, ... nachzufragen". */
function readInfinitive(clauses: Clauses, region: readonly Stretch[], verb: number): Found | null {
  const bare = bareOf(clauses, region);
  if (IF_GLADLY.has(at(clauses.words, verb)) && !bare.words.some(({ text }) => /^gerne?$/.test(text))) return null;
  const leading = bare.words.some(({ text }) => LEADING_INFINITIVES.has(text));
  if (isNegated(bareOf(clauses, lastJoined(clauses, region)), leading)) return null;
  const found = infinitiveIn(clauses, region, bare, verb, 'infinitive') ?? infinitiveIn(clauses, region, bare, verb, 'participle') ?? (leading ? infinitiveIn(clauses, region, bare, verb, 'zu') : null);
  return found && { ...found, needsTime: found.needsTime || WISHES.has(at(clauses.words, verb)) };
}

/** The verb of an act in one of its other forms. */
function infinitiveIn(clauses: Clauses, region: readonly Stretch[], bare: Bare, verb: number, form: Form): Found | null {
  for (const [position, word] of bare.words.entries()) {
    if (form === 'participle' && !/^(?:haben|sein)$/.test(at(bare.words, position + 1))) continue;
    for (const contact of contactsOf(word.text, form)) {
      if (form === 'zu' && contact.particle === '' && at(bare.words, position - 1) !== 'zu') continue;
      const used = met(bare.words, contact.needs);
      if (used !== null && reaches(bare, clauses.words[0], contact, new Set([...used, position]))) return { verb, contact: bare.places[position]!, needsTime: contact.reach === 'timed', region, shared: false };
    }
  }
  return null;
}

/** Where the verb's particle stands: at an end, or before what begins no noun phrase; -1 where it doesn't. */
function particleAt({ words, ends }: Bare, particle: string, verb: number): number {
  for (let index = words.length - 1; index > verb; index--) {
    const next = words[index + 1];
    if (words[index]!.text === particle && (ends.has(index) || next === undefined || !(next.capital || DETERMINERS.has(next.text)))) return index;
  }
  return -1;
}

/** A verb that another word makes another of: "melde mich ... an", "melde mich freiwillig". */
function isOtherVerb({ words }: Clauses, bare: Bare, { end }: Stretch, used: ReadonlySet<number>): boolean {
  const last = bare.places.indexOf(end - 1);
  if (bare.words.some(({ text }) => PREDICATES.has(text))) return true;
  return last >= 0 && !used.has(last) && PARTICLES.has(at(words, end - 1)) && at(words, end - 1) !== 'um';
}

const PREDICATES = wordSet('freiwillig arbeitslos arbeitsuchend krank gesund einsatzbereit');

/** "werde nicht warten, sondern anrufen": what is joined on is not denied. */
const lastJoined = ({ words }: Clauses, region: readonly Stretch[]): readonly Stretch[] => region.slice(Math.max(0, region.findLastIndex(({ first }) => COORDINATORS.has(at(words, first)))));

const NEGATIONS = wordSet('nicht nie niemals nimmer kein keine keinen keinem keiner keinesfalls keineswegs kaum weder');
const isNegated = ({ words }: Bare, leading: boolean): boolean => words.some(({ text }, index) => NEGATIONS.has(text) && at(words, index + 1) !== 'nur') && !(leading && words.some(({ text }) => OMITTING.has(text)));

/** Words by which a letter says that it is itself the call or the note. */
const OF_THIS_LETTER = wordSet('wegen bezueglich hinsichtlich betreffs betreffend heute hiermit nun jetzt hier anbei zu auf aufgrund mit zum zur');

/** "Ich melde mich wieder.": a present without a time that nothing ties to this letter. */
function isPlainReturn({ words, stretches }: Clauses, bare: Bare, { verb }: Contact, region: readonly Stretch[]): boolean {
  const next = stretches[stretches.indexOf(region.at(-1)!) + 1];
  const explained = next !== undefined && /^(?:um|weil|da|denn|und)$/.test(at(words, next.first));
  return /^(?:melden|ruehren)$/.test(verb) && !explained && !bare.words.some(({ text }) => OF_THIS_LETTER.has(text));
}

/** Times that follow in stretches of their own: ", spätestens aber am Freitag", ": am Freitag um zehn". */
function addedTimes({ words, starting, stretches }: Clauses, from: number): Stretch[] {
  const added: Stretch[] = [];
  for (let index = from; index < stretches.length; index++) {
    const stretch = stretches[index]!;
    if (stretch.kind !== 'main') continue;
    if (!isOnlyTime(words, stretch, starting)) break;
    added.push(stretch);
  }
  return added;
}

function isOnlyTime(words: readonly Word[], { first, end }: Stretch, starting: ReadonlyMap<number, TimeWords>): boolean {
  let timed = false;
  for (let index = first; index < end; ) {
    const time = starting.get(index);
    if (time === undefined && !AROUND_A_TIME.has(at(words, index))) return false;
    timed ||= time !== undefined;
    index = time?.end ?? index + 1;
  }
  return timed;
}
const AROUND_A_TIME = wordSet('und zwar aber also spaetestens wahrscheinlich vermutlich voraussichtlich vielleicht eventuell am besten schon erst noch einmal mal wieder genauer gesagt gleich nochmals sowie auch oder doch jedoch sicher bestimmt');

// Clauses that hang on another

/** What makes a promise of a clause with "dass": "ich verspreche, dass", "Sie können sich darauf verlassen, dass". */
const COMMITTING = wordSet('verspreche versichere sicher gewiss versichert verlassen rechnen denke plane vorgenommen verbleiben verblieben notiert vereinbart besprochen abgemacht gestatten erlauben einverstanden recht sage zugesagt fest dabei');
const DOUBTING = wordSet('nicht hoffe hoffen freue freuen wuensche wuerde waere kein keine ob wuerden');

function isPromised({ words, stretches }: Clauses, index: number): boolean {
  const before = stretches.slice(0, index).findLast(stretch => stretch.kind === 'main');
  const said = before === undefined || before.section !== stretches[index]!.section ? [] : words.slice(before.first, before.end).map(({ text }) => text);
  return said.some(word => COMMITTING.has(word)) && !said.some(word => DOUBTING.has(word));
}

/** "dass ich Sie am Montag anrufe", "sodass ich Sie anrufen werde". */
function subordinateAct(clauses: Clauses, stretch: Stretch): Act | null {
  const { words } = clauses;
  const bare = bareOf(clauses, [stretch]);
  const last = bare.words.at(-1);
  if (last === undefined || !bare.words.some(({ text }) => text === 'ich') || isNegated(bare, false)) return null;
  const verb = bare.places.at(-1)!;
  if (MODALS.has(last.text)) {
    const found = infinitiveIn(clauses, [stretch], bare, verb, 'infinitive');
    return found && { ...found, verb: stretch.first, needsTime: WISHES.has(at(words, verb)) };
  }
  const found = infinitiveIn(clauses, [stretch], bare, verb, 'final');
  return found && { ...found, verb: stretch.first };
}

// The reader as the subject

/** "Sie hören von mir", "Sie erhalten meinen Anruf", "mein Anruf folgt", "rechnen Sie mit meiner Nachricht". */
function heardAct(clauses: Clauses, index: number): Act | null {
  const { words, stretches } = clauses;
  const stretch = stretches[index]!;
  const bare = bareOf(clauses, [stretch]);
  const texts = bare.words.map(({ text }) => text);
  if (isNegated(bare, false) || !isFromMe(texts) || texts.some(text => NOT_TO_COME.has(text)) || isOfThePast(texts)) return null;
  const position = texts.findIndex(text => HEARING.has(text) || RECEIVING.has(text) || EXPECTING.has(text) || ARRIVING.has(text));
  if (position < 0) return null;
  const verb = bare.places[position]!;
  // "Sie bekommen von mir volle Unterstützung", "Sie haben meine Nummer": these say nothing of a call without a time.
  const certain = HEARING.has(texts[position]!) || EXPECTING.has(texts[position]!) || (/^(?:erh|bek|krieg)/.test(texts[position]!) && texts.some(text => MESSAGES.has(text)));
  return { region: [stretch, ...addedTimes(clauses, index + 1)], verb: Math.min(verb, firstVerb(words, stretch)), contact: verb, shared: false, needsTime: !certain };
}

const isFromMe = (texts: readonly string[]): boolean => texts.some((text, index) => (text === 'von' && (texts[index + 1] === 'mir' || (texts[index + 1] === 'meiner' && texts[index + 2] === 'seite'))) || (MINE.has(text) && texts.slice(index + 1, index + 4).some(next => MESSAGES.has(next))) || (text === 'mit' && texts[index + 1] === 'mir'));
const MINE = wordSet('mein meine meinen meinem meiner');
/** Signs that it has happened, or is only wished, or lies before the reader. */
const NOT_TO_COME = wordSet('hatte hatten wollte wollten sollte sollten wuerde wuerden gehoert gelesen waere anbei hiermit beiliegend beigefuegt');
/** "Sie haben meine Nachricht erhalten", "meine Mail hat Sie erreicht". */
const isOfThePast = (texts: readonly string[]): boolean => texts.some(text => /^(?:haben|hast|habt|hat|ist|sind)$/.test(text)) && texts.some(text => /^(?:erhalten|bekommen|gekriegt|erreicht|eingetroffen|angekommen|vorliegen|gefunden|gelandet|vor)$/.test(text));
const firstVerb = (words: readonly Word[], { start, end }: Stretch): number => {
  for (let index = start; index < end; index++) if (/^(?:werden|wird|wirst|duerfen|koennen|kannst|darfst)$/.test(at(words, index)) || (PRONOUNS.has(at(words, index + 1)) && index > start)) return index;
  return end;
};

/** "Lassen Sie mich nächste Woche nachfragen", "Mein Plan ist, ... anzurufen". */
function politeAct(clauses: Clauses, index: number): Act | null {
  const { words, stretches } = clauses;
  const stretch = stretches[index]!;
  const lead = words.slice(stretch.start, stretch.start + 3).map(({ text }) => text).join(' ');
  if (LETTING.test(lead)) return announcedIn(clauses, [stretch], 'infinitive', true);
  const following = stretches[index + 1];
  const announced = PERMITTING.test(lead) ? [true] : PLANNING.test(lead) ? [false] : [];
  return announced.length === 0 || following?.kind !== 'main' || following.section !== stretch.section ? null : announcedIn(clauses, [following], 'zu', announced[0]!);
}
const LETTING = /^(?:lassen sie|lass) mich\b/;
const PERMITTING = /^(?:erlauben|gestatten) sie mir$/;
const PLANNING = /^meine? (?:plan|vorsatz|vorhaben|absicht|ziel) (?:ist|bleibt)$/;

function announcedIn(clauses: Clauses, region: readonly Stretch[], form: Form, needsTime: boolean): Act | null {
  const bare = bareOf(clauses, region);
  const found = isNegated(bare, false) ? null : infinitiveIn(clauses, region, bare, region[0]!.first, form);
  return found && { ...found, needsTime };
}
