// When an English act of getting in touch is to happen: the times in its clause, which of them are its own, and a clause in place of one.

import { wordSet } from '../patterns.ts';
import { STRONG_MARKS, type Word } from '../words.ts';
import type { Act } from './acts.ts';
import { at, AUXILIARIES, beginsClauseAt, CONNECTORS, EVENTS, pastManner, strongStart, SUBJECTS, withoutParticle, type Clauses } from './clauses.ts';
import { isAdverb } from './promiseWords.ts';
import { isDefinite, type TimeWords } from './timeExpressions.ts';

export type Timed = Pick<TimeWords, 'first' | 'end' | 'timeframe'>;

/** The times of an act, save that of the silence before it: two where it names two days, "on Monday and again on Thursday"; null for none. */
export function timesOf(sentence: Clauses, act: Act, silence: TimeWords | null): readonly (Timed | null)[] {
  const behind = timesBehind(sentence, act).filter(time => time !== silence);
  return secondDay(sentence.words, behind) ?? [timeOf(sentence, act, behind, silence)];
}

/** The time of the act: after its verb, before its subject or between them; a definite one before "then" and "soon". */
function timeOf(sentence: Clauses, act: Act, behind: readonly TimeWords[], silence: TimeWords | null): Timed | null {
  const front = act.inside ?? timeInFront(sentence, act);
  const choices: readonly (Timed | null)[] = [...behind, front].filter(time => time !== silence);
  const definite = choices.find(time => time !== null && isDefinite(time.timeframe));
  return definite ?? choices.find(time => time !== null) ?? clauseAsTime(sentence, act);
}

/** Two days joined by "and"; null where there aren't two. */
function secondDay(words: readonly Word[], times: readonly TimeWords[]): readonly TimeWords[] | null {
  const [first, second] = times.filter(time => isDefinite(time.timeframe));
  return first && second && at(words, first.end) === 'and' && second.first - first.end <= 2 ? [first, second] : null;
}

// Behind the verb

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

const isPause = (word: string): boolean => word === ',' || word === '—' || word === '(' || word === ')';

/** After a pause the clause goes on only with a time, or with an aside and then a time; returns where, or -1. */
function afterPause(sentence: Clauses, pause: number): number {
  const { words, starting } = sentence;
  for (const from of [pause + 1, pastParenthesis(words, pause)]) {
    if (from < 0) continue;
    let next = from;
    while (/^(?:and|most|that|is|or|again|then|so)$/.test(at(words, next)) && !starting.has(next)) next++;
    const time = starting.get(next);
    if (time?.adverbial && !isSubject(words, time) && (at(words, time.end) === ')' || !endsClause(words, time.end))) return next;
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

// In front of the subject

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

// A clause in place of a time

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
