// Reads a German sentence for the writer's own commitments to get in touch: who does what to whom, on what condition, and when.

import { located, type Located } from '../../base/text.ts';
import { wordSet } from '../patterns.ts';
import type { Commitment, PromiseLanguage, Timeframe } from '../timeframe.ts';
import type { Word } from '../words.ts';
import { actIn, type Act } from './acts.ts';
import { at, clausesOf, isOwnClause, type Clauses, type Stretch } from './clauses.ts';
import { conditionOf, governing, type Condition } from './conditions.ts';
import { isMeant } from './meant.ts';
import { isDefinite, timesIn, type TimeWords } from './timeExpressions.ts';
import { wordsOf } from './words.ts';

/** A sentence of more words was not written by a person; it bounds the work, which may grow with the square of a sentence. */
const LONGEST = 250;

/** German, as promises are read in it. Its dates begin with the day, whatever the order of others. */
export const germanPromises: PromiseLanguage = {
  read(text) {
    const words = wordsOf(text);
    if (words.length > LONGEST) return { mentions: [], commitments: [] };
    const times = timesIn(words);
    const clauses = clausesOf(words, times);
    return { mentions: times.filter(time => isDefinite(time.timeframe)).map(time => placed(words, time)), commitments: commitmentsIn(clauses) };
  },
};

type Timed = Pick<TimeWords, 'first' | 'end' | 'timeframe'>;

/** The place of a time expression in the sentence. */
const placed = (words: readonly Word[], { first, end, timeframe }: Timed): Located<Timeframe> => located(timeframe, words[first]!.start, words[end - 1]!.end);

function commitmentsIn(clauses: Clauses): Commitment[] {
  return clauses.stretches.flatMap((_, index) => {
    const act = actIn(clauses, index);
    if (act === null || !isMeant(clauses, act)) return [];
    const conditions = governing(clauses, act).map(stretch => ({ stretch, condition: conditionOf(clauses.words, stretch) }));
    return conditions.some(({ condition }) => condition === 'theirs') ? [] : commitmentsOf(clauses, act, conditions);
  });
}

interface Governing {
  readonly stretch: Stretch;
  readonly condition: Condition;
}

/** The commitment that an act makes; two where it names two days, "am Montag und am Donnerstag"; none without the time that it needs. */
function commitmentsOf(clauses: Clauses, act: Act, conditions: readonly Governing[]): Commitment[] {
  const { words, times } = clauses;
  const waiting = times.find(time => time.timeframe.period.kind !== 'unclear' && conditions.some(({ stretch, condition }) => condition === 'silence' && isWithin(time, stretch))) ?? timeOfSilence(clauses, act);
  const own = timesOf(clauses, act).filter(time => time !== waiting);
  if (act.needsTime && !own.some(time => isToCome(words, time)) && !conditions.some(({ condition }) => condition !== 'none')) return [];
  const chosen = twoDays(words, own) ?? [timeThatCounts(own, conditions.length > 0) ?? clauseAsTime(conditions)];
  return chosen.map(time => ({ time: time && placed(words, time), silence: waiting ? placed(words, waiting) : null }));
}

/** "heute" alone says when this letter was written. */
const isToCome = (words: readonly Word[], { first, end }: TimeWords): boolean => end - first > 1 || at(words, first) !== 'heute';

const isWithin = ({ first, end }: TimeWords, stretch: Stretch): boolean => first >= stretch.first && end <= stretch.end;

/** "Ohne Nachricht bis Freitag rufe ich an": the time after the silence in its own clause. */
function timeOfSilence({ words, times }: Clauses, { region }: Act): TimeWords | undefined {
  const without = words.findIndex(({ text }, index) => text === 'ohne' && index >= region[0]!.first && index < region[0]!.end && words.slice(index, index + 4).some(word => ANSWERS.has(word.text)));
  return without < 0 ? undefined : times.find(({ first }) => first > without && first <= without + 6);
}
const ANSWERS = wordSet('nachricht antwort rueckmeldung reaktion bescheid meldung zwischenbescheid lebenszeichen rueckantwort');

/** The times of an act, those behind its first verb before those in front of it. */
function timesOf(clauses: Clauses, { region, verb, contact }: Act): TimeWords[] {
  const { words, times } = clauses;
  const inRegion = times.filter(time => time.adverbial && region.some(stretch => isWithin(time, stretch)) && !isOfEvent(words, time, verb) && !isOfAgreement(words, time));
  // "werde am Montag nach Köln fahren und Sie am Freitag anrufen": each verb has its own time.
  const joined = region.find(stretch => /^(?:und|oder|aber|sondern)$/.test(at(words, stretch.first)) && contact >= stretch.first && contact < stretch.end);
  const nearest = joined && inRegion.filter(time => isWithin(time, joined));
  if (nearest !== undefined && nearest.length > 0) return nearest;
  const behind = inRegion.filter(({ first }) => first > verb);
  return [...behind, ...inRegion.filter(time => !behind.includes(time)), ...timesInFront(clauses, region[0]!, verb)];
}

const EVENT = /(?:gespraech|termin|treffen|interview|sitzung|besuch|probetag|probearbeit|probearbeiten|vorstellung|pruefung|messe|abgabe|frist|konferenz|schulung|besprechung|veranstaltung|telefonat|praesentation|entscheidung|auswahl|runde)s?$/;
/** "wegen des Gesprächs am Freitag": the time is that of what is spoken of; what is the writer's ("meine Entscheidung") is told on that day. */
const isOfEvent = (words: readonly Word[], { first }: TimeWords, verb: number): boolean => first - 1 > verb && words[first - 1]!.capital && EVENT.test(at(words, first - 1)) && !/^meinen?$/.test(at(words, first - 2));

const AGREED = wordSet('besprochen vereinbart abgesprochen abgemacht angekuendigt versprochen verabredet ausgemacht vorgeschlagen telefonisch erwaehnt gesagt erbeten gewuenscht beschlossen');
/** "wie am Freitag besprochen": the time is that of the talk. */
const isOfAgreement = (words: readonly Word[], { first, end }: TimeWords): boolean => at(words, first - 1) === 'wie' && AGREED.has(at(words, end));

/** The time of a clause whose verb comes first since something stands in front of it: "Nächste Woche, wenn Ruhe ist, rufe ich an". */
function timesInFront({ words, times, stretches }: Clauses, stretch: Stretch, verb: number): TimeWords[] {
  if (verb > stretch.start && !(verb === stretch.start + 1 && /^(?:dann|so)$/.test(at(words, stretch.start)))) return [];
  for (let index = stretches.indexOf(stretch) - 1; index >= 0 && stretches[index]!.section === stretch.section; index--) {
    const front = stretches[index]!;
    if (front.kind !== 'main' || isAside(words, front)) continue;
    if (isOwnClause(words, front)) return [];
    const own = times.filter(time => time.adverbial && isWithin(time, front) && time.first <= front.start + 1 && !isOfAgreement(words, time));
    if (own.length > 0) return own;
  }
  return [];
}

/** ", das verspreche ich,", ", so mein Plan," */
const isAside = (words: readonly Word[], { first, end }: Stretch): boolean => end - first <= 4 && /^(?:das|so|darauf|wie)$/.test(at(words, first));

/** A definite time before "bald", and that before a "dann" that points back. After a condition "dann" only begins the clause. */
function timeThatCounts(times: readonly TimeWords[], conditional: boolean): TimeWords | null {
  const pointing = ({ first, end, timeframe }: TimeWords): boolean => end - first === 1 && timeframe.bound === 'on' && timeframe.period.kind === 'antecedent';
  const own = times.filter(time => !(conditional && pointing(time)));
  return own.find(time => isDefinite(time.timeframe)) ?? own.find(time => time.timeframe.period.kind === 'unclear') ?? own[0] ?? null;
}

/** Two days joined by "und"; null where there aren't two. */
function twoDays(words: readonly Word[], times: readonly TimeWords[]): readonly TimeWords[] | null {
  const [first, second] = times.filter(time => isDefinite(time.timeframe));
  return first && second && second.first > first.end && at(words, first.end) === 'und' && second.first - first.end <= 3 ? [first, second] : null;
}

/** "sobald Sie Zeit für die Unterlagen hatten": a clause in place of a time, which names no day. */
function clauseAsTime(conditions: readonly Governing[]): Timed | null {
  const clause = conditions.find(({ condition }) => condition === 'time')?.stretch;
  return clause ? { first: clause.start, end: clause.end, timeframe: { bound: 'on', period: { kind: 'unclear' } } } : null;
}
