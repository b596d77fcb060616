// On what an English promise depends: nothing, the reader's silence, or the reader's wish.

import type { Word } from '../words.ts';
import type { Act } from './acts.ts';
import { at, AUXILIARIES, CLAUSE_MARKS, strongEnd, strongStart, SUBJECTS, wordsAfter, type Clauses } from './clauses.ts';
import type { TimeWords } from './timeExpressions.ts';

/** On what a promise depends: nothing, the reader's silence, or the reader's wish. */
type Condition = 'none' | 'silence' | 'theirs';

/** A conditional clause in the sentence: from its conjunction to its end. */
interface Conditional {
  readonly first: number;
  readonly end: number;
}

/** Does the act wait for the reader to wish it? */
export const isUpToReader = (sentence: Clauses, act: Act): boolean => conditionalsOf(sentence, act).some(clause => conditionKind(sentence.words, clause) === 'theirs') || isLeftToThem(sentence.words, act);

/** The day to which the reader may stay silent before the act falls due: "if I haven't heard by Friday"; null where none is named. */
export function endOfSilence(sentence: Clauses, act: Act): TimeWords | null {
  const silences = conditionalsOf(sentence, act).filter(clause => conditionKind(sentence.words, clause) === 'silence');
  return silences.flatMap(clause => sentence.times.filter(time => time.first >= clause.first && time.end <= clause.end && time.timeframe.period.kind !== 'unclear'))[0] ?? null;
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

// Which clauses are conditions, and what they govern

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

// What a condition says

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
