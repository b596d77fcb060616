// Reads an English sentence for the writer's own commitments to get in touch: who does what to whom, on what condition, and when.

import { located, type Located } from '../../base/text.ts';
import { wordSet } from '../patterns.ts';
import type { Commitment, PromiseLanguage, Timeframe } from '../timeframe.ts';
import { STRONG_MARKS, type Word } from '../words.ts';
import { actAt, type Act } from './acts.ts';
import { at, clausesOf, wordsAfter, type Clauses } from './clauses.ts';
import { endOfSilence, isUpToReader } from './conditions.ts';
import { misspelledIn, withDaysSpelled } from './misspelledDays.ts';
import { isDefinite, timesIn } from './timeExpressions.ts';
import { timesOf, type Timed } from './when.ts';
import { wordsOf } from './words.ts';

/** A sentence of more words was not written by a person; it bounds the work, which may grow with the square of a sentence. */
const LONGEST = 250;

/** English, as promises are read in it. */
export const englishPromises: PromiseLanguage = {
  read(text, dateOrder) {
    const { words, slips } = withDaysSpelled(wordsOf(text));
    if (words.length > LONGEST) return { mentions: [], commitments: [] };
    const times = timesIn(words, dateOrder);
    const sentence = clausesOf(words, times);
    const isClear = ({ span }: Located<Timeframe>): boolean => !slips.some(({ start }) => start >= span.start && start < span.end);
    const clear = (time: Located<Timeframe> | null): Located<Timeframe> | null => (time === null || isClear(time) ? time : { ...time, value: UNREADABLE });
    return {
      mentions: times.filter(time => isDefinite(time.timeframe)).map(time => placed(words, time)).filter(isClear),
      commitments: commitmentsIn(sentence).map(({ time, silence }) => ({ time: clear(time), silence: clear(silence) })),
    };
  },
  misspelledDays: text => misspelledIn(wordsOf(text)),
};

/** What a misspelled day says. */
const UNREADABLE: Timeframe = { bound: 'on', period: { kind: 'unclear' } };

/** The place of a time expression in the sentence. */
const placed = (words: readonly Word[], { first, end, timeframe }: Timed): Located<Timeframe> => located(timeframe, words[first]!.start, words[end - 1]!.end);

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

/** The commitment that an act makes; two where it names two days, "on Monday and again on Thursday". */
function commitmentsOf(sentence: Clauses, act: Act): Commitment[] {
  const silence = endOfSilence(sentence, act);
  const place = (time: Timed | null): Located<Timeframe> | null => time && placed(sentence.words, time);
  return timesOf(sentence, act, silence).map(time => ({ time: place(time), silence: place(silence) }));
}

// Whether an act is meant

/** Not asked, not quoted, not about work to come, and not left to the reader. */
function isMeant(sentence: Clauses, act: Act): boolean {
  return !isQuoted(sentence.words, act.subject) && !isAsked(sentence, act) && !isWork(sentence, act) && !isUpToReader(sentence, act);
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
