// What an English clause announces: the writer's act of getting in touch, or that the reader will hear from the writer.

import { matchPattern, wordSet, type Pattern } from '../patterns.ts';
import type { Timeframe } from '../timeframe.ts';
import { STRONG_MARKS, type Word } from '../words.ts';
import { at, AUXILIARIES, beginsClause, pastManner, skipAdverbs, SUBJECTS, withoutParticle, wordsAfter, type Clauses } from './clauses.ts';
import { ARRIVING, contactsAt, HEARING, INTENTIONS, LEADING, LETTING, MESSAGES, PLANS, readerAt, READERS_PLACES, type Form } from './promiseWords.ts';
import { contactEnd, messageEnd } from './reach.ts';
import type { TimeWords } from './timeExpressions.ts';

/** An act of getting in touch that the writer has announced: where its clause begins (at its subject) and the word after its verb phrase. */
export interface Act {
  readonly subject: number;
  readonly end: number;
  /** A time that stands between the subject and the verb: "I'll next week call you". */
  readonly inside: TimeWords | null;
}

/** The act that a clause whose subject stands at `index` announces; null where it announces none. */
export function actAt(sentence: Clauses, index: number): Act | null {
  const { words } = sentence;
  switch (at(words, index)) {
    case 'i': return intendedAct(sentence, index) ?? wishedAct(sentence, index) ?? presentAct(sentence, index) ?? laterVerb(sentence, index);
    case 'let': case 'allow': case 'permit': return beginsClause(sentence, index) ? afterPattern(sentence, index, LETTING) : null;
    case 'will': return index === 0 ? verbPhrase(sentence, { subject: index, verb: index + 1, form: 'base' }) : null;
    case 'going': case 'planning': return index === 0 && at(words, 1) === 'to' ? verbPhrase(sentence, { subject: index, verb: 2, form: 'base' }) : null;
    case 'my': case 'it': case 'the': return afterPattern(sentence, index, PLANS) ?? arrivingMessage(sentence, index);
    case 'a': case 'an': case 'another': return arrivingMessage(sentence, index);
    default: return heardAct(sentence, index) ?? (index === 0 ? elliptical(sentence, index) : null);
  }
}

// The writer as the subject

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

/** "I would like to follow up next Wednesday": a wish with a time to come right after it. A wish to talk then is another thing. */
function wishedAct(sentence: Clauses, subject: number): Act | null {
  const { words } = sentence;
  const like = skipAdverbs(sentence, subject + 2).next;
  if (at(words, subject + 1) !== 'would' || at(words, like) !== 'like' || at(words, like + 1) !== 'to' || EMBEDDING.has(at(words, subject - 1)) || isDoubted(words, subject)) return null;
  const verb = skipAdverbs(sentence, like + 2).next;
  const end = NOTES.has(at(words, verb)) ? contactEnd(sentence, verb, 'base') : -1;
  const time = end < 0 ? undefined : sentence.starting.get(pastManner(words, end)) ?? withoutParticle(sentence, end);
  return time?.adverbial && isToCome(time.timeframe, true) ? { subject, end, inside: null } : null;
}
const NOTES = wordSet('follow check circle touch reach get be call phone ring write email contact');

/** "I'm calling you on January 3rd": a time to come right after it makes a plan of the present. */
function presentAct(sentence: Clauses, subject: number): Act | null {
  const { words } = sentence;
  const verb = at(words, subject + 1) === 'am' ? skipAdverbs(sentence, subject + 2).next : -1;
  if (verb < 0) return null;
  for (const contact of contactsAt(words, verb, 'ing')) {
    const next = pastManner(words, contact.end);
    const time = sentence.starting.get(next) ?? withoutParticle(sentence, contact.end);
    const again = contact.reach === 'reader' || contact.reach === 'visit' || words.slice(verb, next).some(word => word.text === 'again' || word.text === 'back');
    if (time && time.adverbial && isToCome(time.timeframe, again) && contact.reach !== 'transfer') return { subject, end: contact.end, inside: null };
  }
  return null;
}

/** A time that can't be now: "I'm writing today" and "I'm writing on a Friday" say when this letter was written. */
function isToCome({ period }: Timeframe, again: boolean): boolean {
  if (period.kind === 'day' || period.kind === 'weekdayOfWeek' || period.kind === 'in' || (period.kind === 'shifted' && period.period.kind === 'day')) return true;
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
    if (/^(?:will|shall)$/.test(at(words, modal))) return verbPhrase(sentence, { subject: index, verb: modal + 1, form: 'base' });
  }
  return null;
}

/** Where the first subject has no more say: another subject, or a strong mark. */
function endsReach(words: readonly Word[], index: number): boolean {
  if (STRONG_MARKS.has(at(words, index)) && at(words, index) !== '(' && at(words, index) !== ')') return true;
  if (SUBJECTS.has(at(words, index)) && (SUBORDINATORS.has(at(words, index - 1)) || AUXILIARIES.has(at(words, index + 1)))) return true;
  return /^(?:who|which|whom|that|whether)$/.test(at(words, index)) && index > 0;
}

const SUBORDINATORS = wordSet('if when whenever once until till so that after before because since as while whether unless though although where what how why who which');

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
      if (end >= 0) return { subject, end, inside };
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
    if (contact >= 0) return { subject, end: contact, inside: modal.time ?? again.time };
  }
  return null;
}

const NEGATIONS = wordSet('not never no neither nor hardly nobody nothing');
const JOINTS = wordSet('and then but');

/** "Call you Tuesday!" leaves out "I will". */
function elliptical(sentence: Clauses, index: number): Act | null {
  for (const contact of contactsAt(sentence.words, index, 'base'))
    if (contact.reach === 'reader' && at(sentence.words, contact.end - 1) === 'you' && contact.end - index <= 3 && sentence.starting.get(contact.end)?.adverbial && !/^(?:let|try|keep|visit|remind)$/.test(contact.verb)) return { subject: index, end: contact.end, inside: null };
  return null;
}

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
  if (isBe && at(words, verb + 1) === 'coming') return { subject: index, end: verb + 2, inside: null };
  return isBe && !/^(?:with|in|on|at)$/.test(at(words, verb + 1)) && !sentence.starting.has(verb + 1) ? null : { subject: index, end: verb + 1, inside: null };
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
    if (done >= 0) return { subject: index, end: done, inside: null };
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
