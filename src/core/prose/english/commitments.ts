// Reads an English sentence for the writer's own commitments to get in touch: who does what to whom, on what condition, and when.

import { located, type Located } from '../../base/text.ts';
import type { Commitment, PromiseLanguage, Timeframe } from '../timeframe.ts';
import { matchPattern, skipPhrase, wordSet, type Pattern } from '../patterns.ts';
import { ARRIVING, ASIDES, contactsAt, GIVEN, HEARING, INTENTIONS, isAdverb, LEADING, LETTING, MESSAGES, PLANS, readerAt, READERS_PLACES, type Contact, type Form } from './promiseWords.ts';
import { isDefinite, timesIn, type TimeWords } from './timeExpressions.ts';
import { STRONG_MARKS, type Word } from '../words.ts';
import { wordsOf } from './words.ts';

/** A sentence of more words was not written by a person; it bounds the work, which may grow with the square of a sentence. */
const LONGEST = 250;

/** English, as promises are read in it. */
export const english: PromiseLanguage = {
  read(text, dateOrder) {
    const words = wordsOf(text);
    if (words.length > LONGEST) return { mentions: [], commitments: [] };
    const times = timesIn(words, dateOrder);
    const sentence = clausesOf(words, times);
    return { mentions: times.filter(time => isDefinite(time.timeframe)).map(time => placed(words, time)), commitments: commitmentsIn(sentence) };
  },
};

/** The place of a time expression in the sentence. */
const placed = (words: readonly Word[], { first, end, timeframe }: Pick<TimeWords, 'first' | 'end' | 'timeframe'>): Located<Timeframe> => located(timeframe, words[first]!.start, words[end - 1]!.end);

/** A sentence with its times, by the word that they begin and end at. */
interface Clauses {
  readonly words: readonly Word[];
  readonly times: readonly TimeWords[];
  readonly starting: ReadonlyMap<number, TimeWords>;
  readonly ending: ReadonlyMap<number, TimeWords>;
  /** Its words, a space between them, for tests on the whole sentence. */
  readonly text: string;
}

function clausesOf(words: readonly Word[], times: readonly TimeWords[]): Clauses {
  return { words, times, starting: new Map(times.map(time => [time.first, time])), ending: new Map(times.map(time => [time.end, time])), text: words.map(word => word.text).join(' ') };
}

/** An act of getting in touch that the writer has announced: where its clause begins (at its subject) and the word after its verb phrase. */
interface Act {
  readonly subject: number;
  readonly end: number;
  /** A time that stands between the subject and the verb: "I'll next week call you". */
  readonly inside: TimeWords | null;
  /** Bound to a subject further back by "and": what stands between belongs to the other verb. */
  readonly coordinated: boolean;
}

const at = (words: readonly Word[], index: number): string => words[index]?.text ?? '';

function commitmentsIn(sentence: Clauses): Commitment[] {
  const commitments: Commitment[] = [];
  let after = 0;
  for (let index = 0; index < sentence.words.length; index++) {
    if (index < after) continue;
    const act = actAt(sentence, index);
    if (act === null) continue;
    after = act.end;
    if (isMeant(sentence, act)) commitments.push(...commitmentsOf(sentence, act));
  }
  return commitments;
}

// What is announced

/** The act that a clause whose subject stands at `index` announces; null where it announces none. */
function actAt(sentence: Clauses, index: number): Act | null {
  const { words } = sentence;
  switch (at(words, index)) {
    case 'i': return intendedAct(sentence, index) ?? presentAct(sentence, index) ?? laterVerb(sentence, index);
    case 'let': case 'allow': case 'permit': return beginsClause(sentence, index) ? afterPattern(sentence, index, LETTING) : null;
    case 'will': return index === 0 ? verbPhrase(sentence, { subject: index, verb: index + 1, form: 'base' }) : null;
    case 'going': case 'planning': return index === 0 && at(words, 1) === 'to' ? verbPhrase(sentence, { subject: index, verb: 2, form: 'base' }) : null;
    case 'my': case 'it': case 'the': return afterPattern(sentence, index, PLANS) ?? arrivingMessage(sentence, index);
    case 'a': case 'an': case 'another': return arrivingMessage(sentence, index);
    default: return heardAct(sentence, index) ?? (index === 0 ? elliptical(sentence, index) : null);
  }
}

interface Expected {
  readonly subject: number;
  readonly verb: number;
  readonly form: Form;
}

/** "I will", "I plan to" and the verb that follows. */
function intendedAct(sentence: Clauses, subject: number): Act | null {
  if (EMBEDDING.has(at(sentence.words, subject - 1)) || isDoubted(sentence.words, subject)) return null;
  const from = skipAdverbs(sentence, subject + 1).next;
  for (const { pattern: slots, value: form } of INTENTIONS.startingWith(at(sentence.words, from))) {
    const verb = matchPattern(sentence.words, from, slots, {}, {});
    const act = verb > from ? verbPhrase(sentence, { subject, verb, form }) : null;
    if (act !== null) return act;
  }
  return null;
}

/** Words after which "I" doesn't announce anything: "when I will call", "I hope I will". */
const EMBEDDING = wordSet('when whenever whether how why if unless until till before what where who hope wish wonder doubt said thought mentioned hoped except');

/** "I don't think I'll call", "I'm not sure that I'll call". */
function isDoubted(words: readonly Word[], subject: number): boolean {
  const verb = at(words, subject - 1) === 'that' ? subject - 2 : subject - 1;
  return THINKING.has(at(words, verb)) && words.slice(Math.max(0, verb - 3), verb).some(word => NEGATIONS.has(word.text));
}
const THINKING = wordSet('think believe sure say know suppose expect guess certain promise said mean imagine');

/** "I'm calling you on January 3rd": a time to come right after it makes a plan of the present. */
function presentAct(sentence: Clauses, subject: number): Act | null {
  const { words } = sentence;
  const verb = at(words, subject + 1) === 'am' ? skipAdverbs(sentence, subject + 2).next : -1;
  if (verb < 0) return null;
  for (const contact of contactsAt(words, verb, 'ing')) {
    const next = pastManner(words, contact.end);
    const time = sentence.starting.get(next) ?? withoutParticle(sentence, contact.end);
    const again = contact.reach === 'reader' || contact.reach === 'visit' || words.slice(verb, next).some(word => word.text === 'again' || word.text === 'back');
    if (time && time.adverbial && isToCome(time.timeframe, again) && contact.reach !== 'transfer') return { subject, end: contact.end, inside: null, coordinated: false };
  }
  return null;
}

/** A time that can't be now: "I'm writing today" and "I'm writing on a Friday" say when this letter was written. */
function isToCome({ period }: Timeframe, again: boolean): boolean {
  if (period.kind === 'day' || period.kind === 'weekdayOfWeek' || period.kind === 'in') return true;
  return again && (period.kind === 'weekday' || period.kind === 'date' || ((period.kind === 'week' || period.kind === 'weekend') && period.ahead > 0));
}

/** "I have the report and will share it": a verb announced for a subject further back in the sentence. */
function laterVerb(sentence: Clauses, subject: number): Act | null {
  const { words } = sentence;
  if (EMBEDDING.has(at(words, subject - 1)) || at(words, subject + 1) === 'will') return null;
  for (let index = subject + 1; index < words.length; index++) {
    if (endsReach(words, index)) return null;
    if (!/^(?:and|but)$/.test(at(words, index))) continue;
    const modal = skipAdverbs(sentence, index + 1).next;
    if (/^(?:will|shall)$/.test(at(words, modal))) return asCoordinated(verbPhrase(sentence, { subject: index, verb: modal + 1, form: 'base' }), index);
  }
  return null;
}

/** Where the first subject has no more say: another subject, or a strong mark. */
function endsReach(words: readonly Word[], index: number): boolean {
  if (STRONG_MARKS.has(at(words, index)) && at(words, index) !== '(' && at(words, index) !== ')') return true;
  if (SUBJECTS.has(at(words, index)) && (SUBORDINATORS.has(at(words, index - 1)) || AUXILIARIES.has(at(words, index + 1)))) return true;
  return /^(?:who|which|whom|that|whether)$/.test(at(words, index)) && index > 0;
}

const SUBJECTS = wordSet('i you we they he she it');
const SUBORDINATORS = wordSet('if when whenever once until till so that after before because since as while whether unless though although where what how why who which');
const AUXILIARIES = wordSet('will shall would can could should may might must have has had am is are was were do does did');

const asCoordinated = (act: Act | null, subject: number): Act | null => act && { ...act, subject, coordinated: true };

/** The verb phrase that is expected at `verb`, through verbs that only lead up to it; or one joined to it by "and". */
function verbPhrase(sentence: Clauses, { subject, verb, form }: Expected): Act | null {
  let inside: TimeWords | null = null;
  let reached: { verb: number; form: Form }[] = [{ verb, form }];
  // Each round goes through one leading verb; nobody strings more than a few together.
  for (let round = 0; round < 4 && reached.length > 0; round++) {
    const further: typeof reached = [];
    for (const expected of reached) {
      const skipped = skipAdverbs(sentence, expected.verb);
      inside ??= skipped.time;
      const end = contactEnd(sentence, skipped.next, expected.form);
      if (end >= 0) return { subject, end, inside, coordinated: false };
      if (expected.form === 'base') further.push(...leadingTo(sentence.words, skipped.next));
    }
    reached = further;
  }
  return joinedVerb(sentence, subject, verb, form);
}

function leadingTo(words: readonly Word[], index: number): { verb: number; form: Form }[] {
  return LEADING.startingWith(at(words, index)).flatMap(({ pattern: slots, value: form }) => {
    const verb = matchPattern(words, index, slots, {}, {});
    return verb > index ? [{ verb, form }] : [];
  });
}

/** "I'll leave you be and write in February": the second verb has the writer for its subject as well. */
function joinedVerb(sentence: Clauses, subject: number, verb: number, form: Form): Act | null {
  const { words } = sentence;
  if (NEGATIONS.has(at(words, verb)) || NEGATIONS.has(at(words, verb - 1))) return null;
  for (let index = verb + 1; index < words.length; index++) {
    if (endsReach(words, index)) return null;
    if (!JOINTS.has(at(words, index)) || (at(words, index) === 'then' && at(words, index - 1) !== ',')) continue;
    const modal = skipAdverbs(sentence, index + 1);
    const again = /^(?:will|shall|to)$/.test(at(words, modal.next)) ? skipAdverbs(sentence, modal.next + 1) : modal;
    if (at(words, again.next) === 'i') return null;
    const contact = contactEnd(sentence, again.next, form);
    if (contact >= 0) return { subject, end: contact, inside: modal.time ?? again.time, coordinated: true };
  }
  return null;
}

const NEGATIONS = wordSet('not never no neither nor hardly nobody nothing');
const JOINTS = wordSet('and then but');

/** Skip adverbs, asides between commas and a time before a verb; says which time. */
function skipAdverbs(sentence: Clauses, from: number): { next: number; time: TimeWords | null } {
  const { words, starting } = sentence;
  let next = from;
  let time: TimeWords | null = null;
  for (;;) {
    const aside = skipPhrase(words, next, ASIDES, {});
    const timed = starting.get(next);
    if (timed?.adverbial && (timed.end - timed.first > 1 || at(words, next) !== 'then')) [time, next] = [timed, timed.end];
    else if (aside > next) next = aside;
    else if (isAdverb(at(words, next))) next++;
    else if (at(words, next) === ',' && next === from) next = afterAside(words, next);
    else if (at(words, next) === ',' && next > from && at(words, next + 1) !== '' && words.slice(from, next).length <= 3) next++;
    else return { next, time };
    if (next <= from) return { next: from, time };
  }
}

/** The word after adverbs that follow a verb: "again", "back", "once more". */
function pastManner(words: readonly Word[], from: number): number {
  let next = from;
  for (;;) {
    const aside = skipPhrase(words, next, ASIDES, {});
    if (aside > next) next = aside;
    else if (isAdverb(at(words, next)) && !/^(?:next|early|first)$/.test(at(words, next)) || at(words, next) === 'back') next++;
    else return next;
  }
}

/** The word after a short aside between commas (", as agreed,"); the comma itself where there is none. */
function afterAside(words: readonly Word[], comma: number): number {
  for (let index = comma + 1; index <= comma + 6; index++) if (at(words, index) === ',') return index + 1;
  return comma;
}

/** The word after a verb phrase of getting in touch with the reader at `index`; -1 where there is none. */
function contactEnd(sentence: Clauses, index: number, form: Form): number {
  for (const contact of contactsAt(sentence.words, index, form)) {
    const end = reachesReader(sentence, contact);
    if (end >= 0) return end;
  }
  return -1;
}

// Whom it reaches

/** The word after the phrase if it reaches the reader of the letter, -1 where it reaches someone or something else. */
function reachesReader(sentence: Clauses, contact: Contact): number {
  switch (contact.reach) {
    case 'reader': return isAppointment(sentence.words, contact) ? -1 : contact.end;
    case 'open': return isOpenTo(sentence, contact.end, contact.verb) && !isAppointment(sentence.words, contact) ? contact.end : -1;
    case 'timed': return sentence.starting.get(pastManner(sentence.words, contact.end))?.adverbial ? contact.end : -1;
    case 'visit': return isVisit(sentence, contact.end) && !isAppointment(sentence.words, contact) ? contact.end : -1;
    case 'transfer': return transferEnd(sentence, contact);
  }
}

/** Words that may follow "I'll call" without naming anyone: what follows is how, why, about what, or another clause. */
const INNOCENT = wordSet('and but or so as if unless when once after before while because since by from until till either regardless whatever whether hoping hopefully just only via using through over without instead about regarding concerning re during early late later around no though although provided should anyway each');
const TOPICS = wordSet('my our this that it your where how what the these things next');
/** Nouns that "follow up on the ..." is about when it is about the application. */
const MATTERS = wordSet('application position role status opening interview decision progress process steps timeline hiring job matter vacancy conversation offer discussion meeting possibility opportunity candidacy talk chat visit letter email note request question questions search outcome state points documents materials references next same above');

/** Does nothing after the verb name another person or thing? */
function isOpenTo(sentence: Clauses, from: number, verb: string): boolean {
  const { words, starting } = sentence;
  const next = pastManner(words, from);
  const word = at(words, next);
  if (word === '' || word === ',' || STRONG_MARKS.has(word)) return true;
  const time = starting.get(next) ?? starting.get(from) ?? withoutParticle(sentence, from);
  if (time !== undefined && (time.adverbial || word === 'about')) return true;
  if (INNOCENT.has(word)) return word !== 'about' && word !== 'regarding' || !isQuantified(words, next + 1);
  if (word === 'with') return readerAt(words, next + 1) >= 0 || /^your|yourselves$/.test(at(words, next + 1)) || isInstrument(words, next + 1);
  if (word === 'to') return readerAt(words, next + 1) >= 0 || at(words, next + 1) === 'your' || isPurpose(words[next + 1], verb);
  if (word === 'at') return /^(?:your|length|once|any|some)$/.test(at(words, next + 1));
  if (word === 'on') return isMatter(words, next + 1);
  if (word === 'for') return /^(?:an?|any|some|news|word|your|updates?|the)$/.test(at(words, next + 1)) && !isQuantified(words, next + 1);
  if (word === 'in') return /^(?:person|writing|case|order|hopes|hope|the)$/.test(at(words, next + 1)) && at(words, next + 1) !== 'the';
  return word === 'up' ? false : readerAt(words, next) >= 0;
}

const isQuantified = (words: readonly Word[], index: number): boolean => /^(?:every|each|any|all)$/.test(at(words, index));
/** After "to", a verb says what for; a name, an article or a pronoun says to whom. After a verb that takes a recipient ("write to") only a known purpose will do. */
function isPurpose(word: Word | undefined, verb: string): boolean {
  if (word === undefined || word.capital) return false;
  return ADDRESSING.has(verb) ? PURPOSES.has(word.text) : !NOT_A_VERB.has(word.text);
}
const ADDRESSING = wordSet('write reach speak talk reply respond email text message send mail drop chat connect say');
const NOT_A_VERB = wordSet('the a an my our his her their its him them us every each all both any some this that these those no various');
const PURPOSES = wordSet(
  'see ask hear find check learn get discuss talk speak follow schedule set arrange confirm answer share give go make say tell let know thank offer inquire enquire touch request provide introduce continue explore determine ensure congratulate catch pick bring ' +
    'fix send show help plan look start fill work update wish explain reconnect remind sort settle agree book swap compare report be have do keep describe nudge review verify understand gauge express hand pass propose suggest',
);

/** Seeing each other at an event that is fixed already ("come over on Friday for the interview") is an appointment, not a follow-up. */
function isAppointment(words: readonly Word[], { verb, end }: Contact): boolean {
  const near = wordsAfter(words, end, 12);
  return MEETING_UP.has(verb) && near.some((word, index) => EVENTS.has(word) && /^(?:at|for|during|in)$/.test(near[index - 2] ?? ''));
}
const MEETING_UP = wordSet('come stop drop swing pop be run walk drive speak talk chat catch visit show see');

/** "with a note", "with the figures": a means, not a person. */
function isInstrument(words: readonly Word[], index: number): boolean {
  const means = wordsAfter(words, index, 5);
  return means.some(word => MESSAGES.has(word) || INSTRUMENTS.has(word));
}
const INSTRUMENTS = wordSet('details references reference information samples sample figures numbers questions results result dates documents portfolio availability thoughts ideas copy copies link list answers data proposal outline draft more news materials photos');

function isMatter(words: readonly Word[], index: number): boolean {
  if (!TOPICS.has(at(words, index)) && !MATTERS.has(at(words, index))) return false;
  return at(words, index) !== 'the' && at(words, index) !== 'my' && at(words, index) !== 'our' ? true : wordsAfter(words, index + 1, 3).some(word => MATTERS.has(word));
}

/** The next few words of the same clause. */
function wordsAfter(words: readonly Word[], from: number, count: number): string[] {
  const found: string[] = [];
  for (let index = from; index < words.length && found.length < count; index++) {
    const { text } = words[index]!;
    if (text === ',' || STRONG_MARKS.has(text)) break;
    found.push(text);
  }
  return found;
}

/** A visit is one to the reader if it says so, or names no other place or purpose. */
function isVisit(sentence: Clauses, from: number): boolean {
  const { words, starting } = sentence;
  const next = pastManner(words, from);
  const word = at(words, next);
  const time = starting.get(next) ?? withoutParticle(sentence, from);
  const near = wordsAfter(words, from, 12);
  const own = near.findIndex((text, index) => text === 'and' && near[index + 1] !== 'say');
  if (near.slice(0, own < 0 ? near.length : own).some((text, index) => (text === 'you' || text === 'your' || text === 'hello' || text === 'hi') && !/^(?:that|which|if|when)$/.test(at(words, from + index - 1)))) return true;
  return time?.adverbial === true || ((word === '' || STRONG_MARKS.has(word) || word === ',') && at(words, from - 2) !== 'be');
}

/** Giving something: a message without another recipient, or anything to the reader. */
function transferEnd(sentence: Clauses, { verb, end }: Contact): number {
  const { words } = sentence;
  const reader = readerAt(words, end);
  const object = reader >= 0 ? reader : end;
  const message = messageEnd(sentence, object, verb === 'give' ? GIVEN : MESSAGES, 5);
  if (reader >= 0) return message >= 0 ? message : TO_READER.has(verb) && isGoods(words, reader) ? reader : -1;
  if (message >= 0 && SENDING.has(verb)) return isOpenTo(sentence, message, verb) || isAddressed(words, message, 4) ? message : -1;
  return BRINGING.has(verb) && isAddressed(words, end, 10) ? end : -1;
}

/** "send you the samples", "write you": what follows the reader is a thing, not another verb. */
const isGoods = (words: readonly Word[], index: number): boolean => !/^(?:be|know|off|down|alone|to|in|on|into|out|up|hired|excited)$/.test(at(words, index));
const TO_READER = wordSet('get send shoot mail email message text post forward write ping drop wire fax');
const SENDING = wordSet('send shoot fire write drop pop leave mail email post put place make give toss throw ping stick');
const BRINGING = wordSet('send share forward get have pass mail email post deliver supply wire fax bring drop');

const isContactVerb = (words: readonly Word[], index: number): boolean => !contactsAt(words, index, 'base').next().done;

/** "to you", "with you", "your way" within the next few words. */
function isAddressed(words: readonly Word[], from: number, reach: number): boolean {
  const all = wordsAfter(words, from, reach);
  const other = all.findIndex((word, index) => word === 'and' && (AUXILIARIES.has(all[index + 1] ?? '') || SUBJECTS.has(all[index + 1] ?? '') || isContactVerb(words, from + index + 1)));
  const near = other < 0 ? all : all.slice(0, other);
  return near.some((word, index) => (/^(?:to|with|for|at)$/.test(word) && /^(?:you|your)$/.test(near[index + 1] ?? '')) || (word === 'your' && near[index + 1] === 'way') || (word === 'in' && near[index + 1] === 'your'));
}

/** The word after a message that begins at `from` ("a quick note", "another e-mail"); -1 where no message stands there. */
function messageEnd({ words, starting }: Clauses, from: number, messages: ReadonlySet<string>, reach: number): number {
  if (!ARTICLES.has(at(words, from)) && !messages.has(at(words, from))) return -1;
  for (let index = from; index < from + reach && index < words.length; index++) {
    const word = at(words, index);
    if (word === ',' || STRONG_MARKS.has(word) || word.endsWith("'s") || NOT_MINE.has(word) || (index > from && starting.has(index)) || /^(?:to|for|of|with|on|at|in|from)$/.test(word)) return -1;
    if (messages.has(word) || (word === 'follow' && at(words, index + 1) === 'up')) {
      const end = word === 'follow' ? index + 2 : index + 1;
      return messages.has(at(words, end)) ? end + 1 : end;
    }
  }
  return -1;
}
/** A letter of these kinds is someone else's, or this one. */
const NOT_MINE = wordSet('reference recommendation application cover');
const ARTICLES = wordSet('a an another one my the that this some more further');

// Promises in which the writer isn't the subject

function afterPattern(sentence: Clauses, index: number, patterns: readonly Pattern[]): Act | null {
  for (const slots of patterns) {
    const verb = matchPattern(sentence.words, index, slots, {}, {});
    if (verb > index) return verbPhrase(sentence, { subject: index, verb, form: 'base' });
  }
  return null;
}

/** "My next call will reach you", "a note from me will follow". */
function arrivingMessage(sentence: Clauses, index: number): Act | null {
  const { words } = sentence;
  const message = messageEnd(sentence, index, MESSAGES, 5);
  if (message < 0 || !beginsClause(sentence, index)) return null;
  let next = message;
  if (at(words, next) === 'to' && readerAt(words, next + 1) >= 0) next = readerAt(words, next + 1);
  const mine = at(words, index) === 'my' || (at(words, next) === 'from' && at(words, next + 1) === 'me');
  if (at(words, next) === 'from') next += 2;
  if (!mine) return null;
  const modal = skipAdverbs(sentence, next).next;
  const verb = /^(?:will|shall)$/.test(at(words, modal)) ? skipAdverbs(sentence, modal + 1).next : modal;
  if (!ARRIVING.has(at(words, verb))) return null;
  const isBe = /^(?:be|is)$/.test(at(words, verb));
  if (isBe && at(words, verb + 1) === 'coming') return { subject: index, end: verb + 2, inside: null, coordinated: false };
  return isBe && !/^(?:with|in|on|at)$/.test(at(words, verb + 1)) && !sentence.starting.has(verb + 1) ? null : { subject: index, end: verb + 1, inside: null, coordinated: false };
}

/** "You'll hear from me", "expect a call from me", "you'll find me in your inbox". */
function heardAct(sentence: Clauses, index: number): Act | null {
  const { words } = sentence;
  if (HEARING.startingWith(at(words, index)).length === 0) return null;
  const imperative = at(words, index) !== 'you';
  if (imperative ? !beginsClause(sentence, index) : EMBEDDING.has(at(words, index - 1)) || at(words, index - 1) === 'to') return null;
  for (const { pattern: slots, value } of HEARING.startingWith(at(words, index))) {
    const end = matchPattern(words, index, slots, {}, {});
    if (end < 0 || words.slice(index, end).some((word, i) => word.text === 'not' && at(words, index + i - 1) !== 'have')) continue;
    const done = value === 'done' ? end : messageOfMine(sentence, end);
    if (done >= 0) return { subject: index, end: done, inside: null, coordinated: false };
  }
  return null;
}

/** The word after a message by the writer, "a call from me", "my letter", "me in your inbox", or after "me to call"; -1 where there is none. */
function messageOfMine(sentence: Clauses, from: number): number {
  const { words } = sentence;
  const start = skipAdverbs(sentence, from).next;
  if (at(words, start) === 'me') return wordsAfter(words, start + 1, 5).some(word => READERS_PLACES.has(word)) ? start + 1 : -1;
  const called = contactEnd(sentence, start, 'base');
  if (called >= 0 && at(words, from - 1) === 'to') return called;
  const message = messageEnd(sentence, start, MESSAGES, 6);
  if (message < 0) return -1;
  if (at(words, start) === 'my') return /^(?:find|see)$/.test(at(words, from - 1)) && !isPlacedOrTimed(sentence, message) ? -1 : message;
  const mine = wordsAfter(words, message, 8).join(' ');
  return /^from me\b|\bfrom me$|\bmy name\b|^(?:by|of) (?:me|mine)\b|\bfrom me\b/.test(mine) ? message : -1;
}

/** "in your inbox", "on Friday": "you'll find my note enclosed" has neither. */
const isPlacedOrTimed = ({ words, times }: Clauses, from: number): boolean => wordsAfter(words, from, 8).some(word => READERS_PLACES.has(word)) || times.some(time => time.first >= from && time.adverbial);

/** "Call you Tuesday!" leaves out "I will". */
function elliptical(sentence: Clauses, index: number): Act | null {
  for (const contact of contactsAt(sentence.words, index, 'base'))
    if (contact.reach === 'reader' && at(sentence.words, contact.end - 1) === 'you' && contact.end - index <= 3 && sentence.starting.get(contact.end)?.adverbial && !/^(?:let|try|keep|visit|remind)$/.test(contact.verb)) return { subject: index, end: contact.end, inside: null, coordinated: false };
  return null;
}

const CONNECTORS = wordSet('and so but then or please thus therefore also again well yes ok okay anyway still otherwise just now hence meanwhile do rather instead');

/** Does a clause begin at `index`: first in the sentence, after a mark, a connector or a time in front? */
function beginsClause({ words, ending }: Clauses, index: number): boolean {
  if (index === 0) return true;
  const before = at(words, index - 1);
  const time = ending.get(index);
  return before === ',' || STRONG_MARKS.has(before) || CONNECTORS.has(before) || (time !== undefined && beginsClauseAt(words, time.first));
}

const beginsClauseAt = (words: readonly Word[], index: number): boolean => index === 0 || at(words, index - 1) === ',' || STRONG_MARKS.has(at(words, index - 1)) || CONNECTORS.has(at(words, index - 1));

// Whether it is meant

/** Not asked, not quoted, not about work to come, and not left to the reader. */
function isMeant(sentence: Clauses, act: Act): boolean {
  return !isQuoted(sentence.words, act.subject) && !isAsked(sentence, act) && !isWork(sentence, act) && conditionOn(sentence, act) !== 'theirs';
}

function isQuoted(words: readonly Word[], index: number): boolean {
  return words.slice(0, index).filter(word => word.text === '"').length % 2 === 1 && words.slice(index).some(word => word.text === '"');
}

const ASKING = wordSet('is are do does did would could can may might shall should will what when where how why which who whether am have has');

/** A question whose first word turns the sentence about; "I'll call on Monday, all right?" still says that the writer will. */
function isAsked({ words }: Clauses, { subject, end }: Act): boolean {
  let start = subject;
  while (start > 0 && !STRONG_MARKS.has(at(words, start - 1))) start--;
  let stop = end;
  while (stop < words.length && !STRONG_MARKS.has(at(words, stop))) stop++;
  return at(words, stop) === '?' && (ASKING.has(at(words, start)) || ASKING.has(at(words, subject)));
}

/** Promises about the job itself: what the writer does as a habit, or would do once in it. */
function isWork({ words, text }: Clauses, { end }: Act): boolean {
  const after = wordsAfter(words, end, 14);
  return after.some((word, index) => HABITS.has(word) && after[index + 1] !== 'of') || WORK.test(text);
}

const HABITS = wordSet('every each weekly daily monthly regularly routinely');
/** The job begun, its first days, or "in this role" at the head of the sentence. "The first week of December" is a time like any other. */
const WORK = new RegExp(
  [
    '\\b(?:once|if|when|after|as soon as) (?:i am |i have been |i )?(?:hired|on board|onboard|aboard|appointed|selected|in post|in the job|in the role|in place|start|join|begin|settled)\\b',
    '\\bon day one\\b|\\bon my first day\\b',
    '\\b(?:in|within|during|over|for|by the end of) (?:my|the) (?:very )?first (?:\\w+ )?(?:week|month|day|days|weeks|months|quarter|year|shift)\\b(?! (?:of|in) (?:the )?(?:new year|year|\\w+(?:uary|ember|ober|ust|y|e|il|ch)))',
    '^(?:in|as) (?:this|that|the|your|my|a) (?:\\w+ ){0,2}(?:role|position|job|post|capacity|manager|assistant|coordinator)\\b',
  ].join('|'),
);

/** On what a promise depends: nothing, the reader's silence, or the reader's wish. */
type Condition = 'none' | 'silence' | 'theirs';

/** A conditional clause in the sentence: from its conjunction to its end. */
interface Conditional {
  readonly first: number;
  readonly end: number;
}

function conditionOn(sentence: Clauses, act: Act): Condition {
  const kinds = conditionalsOf(sentence, act).map(clause => conditionKind(sentence.words, clause));
  if (kinds.includes('theirs') || isLeftToThem(sentence.words, act)) return 'theirs';
  return kinds.includes('silence') ? 'silence' : 'none';
}

/** "at your convenience", "whenever suits", "as needed". */
function isLeftToThem(words: readonly Word[], { end }: Act): boolean {
  const after = wordsAfter(words, end, 14).join(' ');
  return /\bat (?:your|a time) \w*\s?convenien|\bat your (?:leisure|pleasure)\b|\bwhenever\b|\bas (?:needed|required|necessary)\b|\bif (?:needed|required|necessary)\b|\b(?:any ?time|when|whatever time|a time) (?:that )?(?:suits|works|you like|you want|you (?:tell|say|ask))\b|\bwhen(?:ever)? you (?:like|want|wish|need|ask|say|tell|give)\b|\bat your (?:word|signal|say|request|invitation)\b/.test(after);
}

/** The conditional clauses that govern the act: one in front of it, one behind it. */
function conditionalsOf(sentence: Clauses, act: Act): Conditional[] {
  const { words } = sentence;
  const clauses: Conditional[] = [];
  const stop = strongEnd(words, act.end);
  for (let index = strongStart(words, act.subject); index < stop; index++) {
    if (!isConjunction(words, index)) continue;
    const clause = { first: index, end: conditionalEnd(sentence, index, act) };
    if (index < act.subject ? governsForward(words, clause, act) : index >= act.end && governsBack(words, index, act)) clauses.push(clause);
  }
  return clauses;
}

function strongStart(words: readonly Word[], index: number): number {
  let start = index;
  while (start > 0 && !CLAUSE_MARKS.has(at(words, start - 1))) start--;
  return start;
}

function strongEnd(words: readonly Word[], index: number): number {
  let end = index;
  while (end < words.length && !CLAUSE_MARKS.has(at(words, end))) end++;
  return end;
}

const CLAUSE_MARKS = wordSet('; : ? !');

/** "if", "provided", "should you ...", "unless", "as long as", "in case": what begins a condition. */
function isConjunction(words: readonly Word[], index: number): boolean {
  const [word, next] = [at(words, index), at(words, index + 1)];
  if (/^(?:if|provided|providing|unless|assuming|supposing)$/.test(word)) return at(words, index - 1) !== 'as' && at(words, index - 1) !== 'see' && at(words, index - 1) !== 'even';
  if (/^(?:failing|absent|barring)$/.test(word)) return true;
  if (word === 'without' && /^(?:word|news|a|any|an)$/.test(next)) return true;
  if (word === 'should' || word === 'were' || word === 'had') return SUBJECTS.has(next) || /^(?:there|nothing|anything|no|that|this)$/.test(next);
  return ((word === 'as' || word === 'so') && next === 'long') || (word === 'in' && next === 'case') || (word === 'on' && next === 'condition') || (word === 'say' && next === 'the' && at(words, index + 2) === 'word');
}

/** The end of a conditional clause: the comma before what it governs, or the sentence's. */
function conditionalEnd({ words, times }: Clauses, first: number, act: Act): number {
  if (first < act.subject) return act.subject;
  let end = first + 1;
  while (end < words.length && !CLAUSE_MARKS.has(at(words, end)) && (at(words, end) !== ',' || times.some(time => time.first < end && end < time.end))) end++;
  return end;
}

/** A condition in front governs the clause after it; one that begins "and ..." after another clause is free of it. */
function governsForward(words: readonly Word[], { first }: Conditional, { subject }: Act): boolean {
  let commas = 0;
  for (let index = first; index < subject; index++) {
    if (at(words, index) === ',' || at(words, index) === '—') commas++;
  }
  const freed = /^(?:and|but|otherwise|still|anyway)$/.test(at(words, subject)) || /^(?:and|but|otherwise|still|anyway)$/.test(at(words, subject - 1)) || /^(?:and|but|otherwise)$/.test(at(words, subject - 2));
  return !(freed && commas >= 1);
}

/** A condition behind governs the act unless it begins a clause of its own: "and if you need anything, ask". */
function governsBack(words: readonly Word[], index: number, { end }: Act): boolean {
  if (/^(?:and|but|or|so)$/.test(at(words, index - 1))) return false;
  for (let between = end; between < index; between++)
    if (/^(?:and|but|so)$/.test(at(words, between)) && (SUBJECTS.has(at(words, between + 1)) || AUXILIARIES.has(at(words, between + 1)) || /^(?:please|let|feel|my|the)$/.test(at(words, between + 1)))) return false;
  return true;
}

/** What a condition says: that they don't mind, that they stay silent, or that they wish it. */
function conditionKind(words: readonly Word[], { first, end }: Conditional): Condition {
  const clause = words.slice(first, end).map(word => word.text).join(' ');
  if (SILENCE.test(clause)) return 'silence';
  if (/^unless\b/.test(clause)) return 'none';
  return POLITE.test(clause) ? 'none' : 'theirs';
}

/** No word from the reader. Matched against one clause, a few words long, its words joined by single spaces. */
const SILENCE = new RegExp(
  [
    '\\b(?:have|has|do|does|had|should|did) (?:i |you |we )?(?:still )?not (?:yet )?(?:\\w+ )?(?:heard|hear|receive|received|get|got|gotten|seen|see|replied|reply|answered|answer|responded|respond|written|write|decided|decide|called|call|been in touch|had)\\b',
    '\\bhear(?:d)? (?:nothing|no)\\b', '\\bno (?:\\w+ )?(?:word|reply|answer|news|response|sign|message|one|call|email|letter)\\b', '\\bnothing (?:has |is |comes|came|arrive|from|by|in)', '\\bnot (?:yet )?(?:heard|hear|received)\\b',
    '^unless (?:i|we) (?:have )?(?:hear|heard|get|receive)', '^unless you\\b', '^(?:failing|absent|barring|without)\\b', '\\b(?:is|are) still (?:quiet|silent|silence|waiting)\\b', '\\bstays? (?:quiet|silent)\\b', '\\bnever hear\\b',
    '\\b(?:miss|not reach|not catch|not find|can not reach|do not catch|do not reach) you\\b', '\\b(?:it|things|all|everything|line|phone|inbox) (?:is|are|has|stay|stays|goes|go) (?:been )?(?:all )?(?:quiet|silent)\\b', '\\bgoes (?:cold|quiet|silent|dark)\\b',
  ].join('|'),
);

/** They don't mind. */
const POLITE = /\b(?:all right|alright|ok|okay|fine|agreeable|acceptable|not mind|i may|may i|will allow|allow me|permit|will forgive|works? for you|suits? you|convenient|no objection|not object|will let me|with you|not too (?:soon|early|much)|for nothing else|only to|memory serves|all goes)\b/;

// When

/** The commitment that an act makes; two where it names two days, "on Monday and again on Thursday". */
function commitmentsOf(sentence: Clauses, act: Act): Commitment[] {
  const { words } = sentence;
  const silence = conditionalsOf(sentence, act).filter(clause => conditionKind(words, clause) === 'silence').flatMap(clause => sentence.times.filter(time => time.first >= clause.first && time.end <= clause.end && time.timeframe.period.kind !== 'unclear'))[0];
  const behind = timesBehind(sentence, act).filter(time => time !== silence);
  const times = secondDay(words, behind) ?? [timeOf(sentence, act, behind, silence ?? null)];
  return times.map(time => ({ time: time && placed(words, time), silence: silence ? placed(words, silence) : null }));
}

type Timed = Pick<TimeWords, 'first' | 'end' | 'timeframe'>;

/** The time of the act: after its verb, before its subject or between them; a definite one before "then" and "soon". */
function timeOf(sentence: Clauses, act: Act, behind: readonly TimeWords[], silence: TimeWords | null): Timed | null {
  const front = act.inside ?? timeInFront(sentence, act);
  const choices: readonly (Timed | null)[] = [...behind, front].filter(time => time !== silence);
  const definite = choices.find(time => time !== null && isDefinite(time.timeframe));
  return definite ?? choices.find(time => time !== null) ?? clauseAsTime(sentence, act);
}

/** Nouns whose time is their own: "about the interview on Friday". */
const EVENTS = wordSet('interview interviews meeting meetings demo presentation deadline appointment session panel event conference shift test exam hearing review launch opening board trip talk workshop audition trial tour');
/** What begins a clause with a time of its own. */
const NEW_CLAUSE = wordSet('if unless when whenever while because since that which who whose whom whether though although until till once after before as provided what');
/** Verbs whose time is that of the meeting, not of the call to arrange it. */
const MEETING = wordSet('meet visit interview start join come tour begin attend');

/** The times that follow the verb in its own clause, in order. */
function timesBehind(sentence: Clauses, { end }: Act): TimeWords[] {
  const { words, starting } = sentence;
  const found: TimeWords[] = [];
  for (let index = end; index < words.length; ) {
    const time = starting.get(index) ?? (index === end ? withoutParticle(sentence, end) : undefined);
    const past = time === undefined ? pastManner(words, index) : index;
    if (past > index) index = past;
    else if (time !== undefined) {
      if (time.adverbial && !ownedByEvent(words, index, end) && !isSubject(words, time)) found.push(time);
      index = time.end;
    } else if (isPause(at(words, index))) {
      const next = afterPause(sentence, index);
      if (next < 0) break;
      index = next;
    } else if (endsClause(words, index)) break;
    else index++;
  }
  return found;
}

/** The time whose preposition was the verb's particle after all: "check in | early next week", "stop by | Friday". */
function withoutParticle({ words, starting }: Clauses, end: number): TimeWords | undefined {
  const time = starting.get(end - 1);
  if (time === undefined || time.end <= end || !/^(?:in|by|over|around|round)$/.test(at(words, end - 1))) return undefined;
  // "check back in two weeks": the preposition after all.
  const first = at(words, end - 2) === 'back' ? end - 1 : end;
  return { ...time, first, timeframe: at(words, end - 1) === 'by' ? { ...time.timeframe, bound: 'on' } : time.timeframe };
}

/** Two days joined by "and"; null where there aren't two. */
function secondDay(words: readonly Word[], times: readonly TimeWords[]): readonly TimeWords[] | null {
  const [first, second] = times.filter(time => isDefinite(time.timeframe));
  return first && second && at(words, first.end) === 'and' && second.first - first.end <= 2 ? [first, second] : null;
}

const isPause = (word: string): boolean => word === ',' || word === '—' || word === '(' || word === ')';

/** After a pause the clause goes on only with a time, or with an aside and then a time; returns where, or -1. */
function afterPause(sentence: Clauses, pause: number): number {
  const { words, starting } = sentence;
  for (const from of [pause + 1, pastParenthesis(words, pause)]) {
    if (from < 0) continue;
    let next = from;
    while (/^(?:and|most|that|is|or|again|then|so)$/.test(at(words, next)) && !starting.has(next)) next++;
    const time = starting.get(next);
    if (time?.adverbial && !isSubject(words, time) && !endsClause(words, time.end)) return next;
  }
  return -1;
}

/** The word after ", as promised," and its like; -1 where no aside of a few words stands there. */
function pastParenthesis(words: readonly Word[], pause: number): number {
  const opens = /^(?:as|just|with|without|say|if|per|not|by|from|again|regardless|come)$/.test(at(words, pause + 1));
  for (let index = pause + 2; index <= pause + 7; index++) if (isPause(at(words, index))) return opens || /^(?:permitting|willing|allowing)$/.test(at(words, index - 1)) ? index + 1 : -1;
  return -1;
}

/** "next week is quiet": the time is what the clause speaks of. */
const isSubject = (words: readonly Word[], { end }: TimeWords): boolean => /^(?:is|was|are|will|works|suits|being|would|seems|looks|has)$/.test(at(words, end));

/** Does the time belong to an event named before it, in what the verb is about? "next week's demo" has its time already. */
function ownedByEvent(words: readonly Word[], index: number, end: number): boolean {
  const dated = words.slice(Math.max(end, index - 4), index).some(word => word.text.endsWith("'s"));
  return index > end && EVENTS.has(at(words, index - 1)) && !dated;
}

function endsClause(words: readonly Word[], index: number): boolean {
  const word = at(words, index);
  if (STRONG_MARKS.has(word) || NEW_CLAUSE.has(word)) return true;
  if (/^(?:and|but|or|so)$/.test(word)) return SUBJECTS.has(at(words, index + 1)) || AUXILIARIES.has(at(words, index + 1)) || /^(?:my|please|let|then|if|when)$/.test(at(words, index + 1));
  if (SUBJECTS.has(word) && AUXILIARIES.has(at(words, index + 1)) && word !== 'it') return true;
  return word === 'to' && MEETING.has(at(words, index + 1));
}

/** A time in front of the subject: "Next week, then, I'll call". It has to begin its clause. */
function timeInFront(sentence: Clauses, { subject }: Act): TimeWords | null {
  const { words, ending } = sentence;
  let index = subject;
  for (let steps = 0; steps < 6 && index > 0; steps++) {
    const time = ending.get(index);
    if (time !== undefined && time.adverbial && time.timeframe.period.kind !== 'antecedent') return beginsClauseAt(words, time.first) ? time : null;
    if (at(words, index - 1) !== ',' && !CONNECTORS.has(at(words, index - 1)) && !isAdverb(at(words, index - 1))) break;
    index--;
  }
  return at(words, subject - 1) === ',' ? timeInFrontOfAside(sentence, subject) : null;
}

/** "Tomorrow, before the shop opens, I'll call": the time that the sentence begins with, and something more about it. */
function timeInFrontOfAside({ words, starting }: Clauses, subject: number): TimeWords | null {
  let start = strongStart(words, subject);
  while (CONNECTORS.has(at(words, start))) start++;
  const time = starting.get(start);
  if (time === undefined || !time.adverbial || !isDefinite(time.timeframe) || time.end >= subject) return null;
  return /^(?:,|and)$/.test(at(words, time.end)) && !SUBJECTS.has(at(words, time.end + 1)) ? time : null;
}

/** "once you've had a chance to review it": a clause in place of a time, which names no day. */
function clauseAsTime({ words, starting }: Clauses, { subject, end }: Act): Timed | null {
  const isTimeClause = (index: number): boolean => /^(?:once|when|after|as|before|until)$/.test(at(words, index)) && !starting.has(index) && !/^(?:per|promised|agreed|discussed|well|always|requested|for|to|usual|more|again)$/.test(at(words, index + 1));
  const unclear = (first: number, last: number): Timed => ({ first, end: last, timeframe: { bound: 'on', period: { kind: 'unclear' } } });
  for (let index = end; index < words.length && !isPause(at(words, index)) && !STRONG_MARKS.has(at(words, index)); index++) if (isTimeClause(index)) return unclear(index, pauseAfter(words, index));
  const start = strongStart(words, subject);
  return isTimeClause(start) && at(words, subject - 1) === ',' ? unclear(start, subject - 1) : null;
}

function pauseAfter(words: readonly Word[], from: number): number {
  let end = from;
  while (end < words.length && !isPause(at(words, end)) && !STRONG_MARKS.has(at(words, end))) end++;
  return end;
}
