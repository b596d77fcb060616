// Whom an English verb phrase of getting in touch reaches: the reader of the letter, or someone or something else.

import { wordSet } from '../patterns.ts';
import { STRONG_MARKS, type Word } from '../words.ts';
import { at, AUXILIARIES, EVENTS, pastManner, SUBJECTS, withoutParticle, wordsAfter, type Clauses } from './clauses.ts';
import { contactsAt, GIVEN, MESSAGES, readerAt, type Contact, type Form } from './promiseWords.ts';

/** The word after a verb phrase of getting in touch with the reader at `index`; -1 where there is none. */
export function contactEnd(sentence: Clauses, index: number, form: Form): number {
  for (const contact of contactsAt(sentence.words, index, form)) {
    const end = reachesReader(sentence, contact);
    if (end >= 0) return end;
  }
  return -1;
}

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

// Verbs that name nobody

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

// Verbs that give something

/** Giving something: a message without another recipient, or anything to the reader. */
function transferEnd(sentence: Clauses, { verb, end }: Contact): number {
  const { words } = sentence;
  const reader = readerAt(words, end);
  const object = reader >= 0 ? reader : end;
  const message = messageEnd(sentence, object, verb === 'give' ? GIVEN : MESSAGES, 5);
  if (reader >= 0) return message >= 0 ? message : TO_READER.has(verb) && isGoods(words, reader) ? reader : -1;
  if (message >= 0 && SENDING.has(verb)) return isOpenTo(sentence, message, verb) || isAddressed(words, message, 4) ? message : -1;
  if (BRINGING.has(verb) && isAddressed(words, end, 10)) return end;
  return FORWARDING.has(verb) ? papersEnd(sentence, end) : -1;
}

/** The word after papers of one's own that go to the reader by a time, "the references over | tomorrow"; -1 where somebody else gets them, or no time is named. */
function papersEnd({ words, starting }: Clauses, from: number): number {
  if (!/^(?:my|the)$/.test(at(words, from))) return -1;
  const papers = wordsAfter(words, from + 1, 4).findIndex(word => PAPERS.has(word));
  if (papers < 0 || wordsAfter(words, from + 1, papers).some(word => /^(?:to|for|of|with|on|at|in|from|and|,)$/.test(word))) return -1;
  const behind = from + papers + 2;
  const end = /^(?:over|along|across|through|on)$/.test(at(words, behind)) && !starting.has(behind) ? behind + 1 : behind;
  return starting.get(pastManner(words, end))?.adverbial ? end : -1;
}
const FORWARDING = wordSet('send email mail forward share post');
const PAPERS = wordSet('references reference certificates certificate portfolio samples sample documents transcript transcripts resume cv slides proposal materials form forms');

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
export function messageEnd({ words, starting }: Clauses, from: number, messages: ReadonlySet<string>, reach: number): number {
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
