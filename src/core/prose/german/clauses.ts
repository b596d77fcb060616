// A German sentence as its stretches between commas and conjunctions: main clauses and what depends on them, told by their first words.

import { isFirstPerson, PARTICLES } from './promiseWords.ts';
import type { TimeWords } from './timeExpressions.ts';
import { phrases, skipPhrase, wordSet } from '../patterns.ts';
import { STRONG_MARKS, type Word } from '../words.ts';

/**
 * What a stretch is: a main clause or a piece of one; a condition; a clause of time ("sobald"); what is said or promised ("dass");
 * what follows from it ("sodass"); any other that hangs on a main clause.
 */
export type Kind = 'main' | 'condition' | 'time' | 'content' | 'consequence' | 'other';

/** A stretch of a sentence: the words from `first` up to, not including, `end`. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly kind: Kind;
  /** Where its clause begins: after "und", "aber" and adverbs that don't count. */
  readonly start: number;
  /** Its place among the parts that ; : ? ! make of the sentence. */
  readonly section: number;
}

/** A sentence with its times and its stretches. */
export interface Clauses {
  readonly words: readonly Word[];
  readonly times: readonly TimeWords[];
  readonly starting: ReadonlyMap<number, TimeWords>;
  readonly stretches: readonly Stretch[];
}

export const at = (words: readonly Word[], index: number): string => words[index]?.text ?? '';

/** Marks between which a clause can't go on. */
const HARD_MARKS = wordSet('; : ? !');
export const COORDINATORS = wordSet('und oder aber sondern denn doch sowie jedoch');
/** Words that may stand before the first word of a clause without being part of it. */
const LEAD_INS = wordSet('und oder aber sondern denn doch sowie jedoch auch nur zwar selbst gerade also ja nein gut ok okay so bitte');

/** Verbs of anybody that can stand second in a clause: signs that a stretch is a clause of its own. */
const FINITE = wordSet('ist sind war waren bin habe haben hat hatte hatten wird werden wurde wurden werde kann koennen konnte soll sollen sollte sollten muss muessen darf duerfen mag moechte moechten will wollen wollte wollten wuerde wuerden waere haette geht gibt kommt steht liegt bleibt macht entscheidet tagt beginnt endet');
export const PRONOUNS = wordSet('ich du er sie es wir ihr man');

const CONDITIONS = wordSet('wenn falls sofern insofern soweit solange vorausgesetzt angenommen');
const TIMES = wordSet('sobald nachdem bevor ehe');
/** Openers that are other words as well: they open a clause only before its subject. */
const AMBIGUOUS = wordSet('bis seit waehrend als da damit wie so');
const OTHERS = wordSet('ob weil obwohl obgleich indem wo was wer wen wem wann warum wieso welche welcher welches welchen welchem deren dessen wohingegen zumal');
const CONSEQUENCES = wordSet('sodass weshalb weswegen woraufhin worauf');
/** Words that may open a subordinate clause where a hasty writer leaves the comma out. */
const OPEN_WITHOUT_COMMA = wordSet('wenn falls sofern sobald nachdem bevor dass ob weil obwohl sodass');
const SUBJECTS = wordSet('ich du er sie es wir ihr man der die das mein meine ihre ein eine dein deine unser unsere alles nichts niemand beide');

const CASES = phrases('im falle|fall', 'fuer den fall', 'unter der voraussetzung', 'in dem fall');

/** "Für den Fall, dass": what the condition is stands in the clause after it. */
export const isCase = (words: readonly Word[], { start, end }: Pick<Stretch, 'start' | 'end'>): boolean => skipPhrase(words, start, CASES, {}) === end;

export function clausesOf(words: readonly Word[], times: readonly TimeWords[]): Clauses {
  const starting = new Map(times.map(time => [time.first, time]));
  const bounds = boundsOf(words, times);
  const stretches: Stretch[] = [];
  let section = 0;
  for (const [index, { first, end }] of bounds.entries()) {
    if (index > 0 && words.slice(bounds[index - 1]!.end, first).some(word => HARD_MARKS.has(word.text))) section++;
    const start = clauseStart(words, first, end, starting);
    stretches.push({ first, end, start, section, kind: kindOf(words, start, end, starting) });
  }
  const isCondition = (stretch: Stretch, index: number): boolean => isInverted(words, stretch, stretches[index + 1]) || (stretch.kind === 'content' && index > 0 && isCase(words, stretches[index - 1]!));
  return { words, times, starting, stretches: stretches.map((stretch, index) => (isCondition(stretch, index) ? { ...stretch, kind: 'condition' } : stretch)) };
}

/** The stretches between marks and conjunctions, none of which is inside a time. */
function boundsOf(words: readonly Word[], times: readonly TimeWords[]): { first: number; end: number }[] {
  const inside = new Set(times.flatMap(time => Array.from({ length: time.end - time.first - 1 }, (_, index) => time.first + 1 + index)));
  const bounds: { first: number; end: number }[] = [];
  let first = 0;
  let opened = false;
  const close = (end: number, next: number): void => {
    if (end > first) bounds.push({ first, end });
    [first, opened] = [next, false];
  };
  for (let index = 0; index < words.length; index++) {
    const word = at(words, index);
    if (inside.has(index)) continue;
    if (word === ',' || STRONG_MARKS.has(word)) close(index, index + 1);
    else if (index > first && (beginsClause(words, index, times) || (opened && isFirstPerson(word) && at(words, index + 1) === 'ich'))) close(index, index);
    opened ||= OPEN_WITHOUT_COMMA.has(word);
  }
  close(words.length, words.length);
  return bounds;
}

/** Does a new clause begin at `index` without a mark before it? */
function beginsClause(words: readonly Word[], index: number, times: readonly TimeWords[]): boolean {
  const word = at(words, index);
  if (OPEN_WITHOUT_COMMA.has(word)) return !/^(?:auch|nur|selbst|erst|als|so|und|oder|aber|ausser|immer|besonders|sondern|,)$/.test(at(words, index - 1));
  if (!COORDINATORS.has(word)) return false;
  let next = index + 1;
  for (let steps = 0; steps < 4; steps++) {
    const time = times.find(({ first }) => first === next);
    if (time === undefined && !CONNECTING.has(at(words, next))) break;
    next = time?.end ?? next + 1;
  }
  return isFirstPerson(at(words, next)) || OPEN_WITHOUT_COMMA.has(at(words, next)) || at(words, next) === 'ich' || (PRONOUNS.has(at(words, next)) && FINITE.has(at(words, next + 1))) || FINITE.has(at(words, next)) || closesClause(words[index - 1]);
}
const CONNECTING = wordSet('dann danach auch dabei dazu gern gerne so daher darum deshalb deswegen somit folglich entsprechend anschliessend einfach kurz nochmals noch einmal wieder');

/** A verb at its end, or the particle of one: what follows begins something new. */
const closesClause = (word: Word | undefined): boolean => word !== undefined && !word.capital && (PARTICLES.has(word.text) || (word.text.length > 4 && /(?:en|ern|eln)$/.test(word.text) && !/^(?:ihnen|zwischen|gegen|einen|meinen|ihren|seinen|naechsten|kommenden|folgenden|ersten|besten|neuen|ganzen|unseren|anderen|beiden|vielen|herzlichen)$/.test(word.text)));

function clauseStart(words: readonly Word[], first: number, end: number, starting: ReadonlyMap<number, TimeWords>): number {
  let start = first;
  while (start < end - 1 && LEAD_INS.has(at(words, start)) && !starting.has(start) && !(at(words, start) === 'so' && at(words, start + 1) === 'dass')) start++;
  return start;
}

function kindOf(words: readonly Word[], start: number, end: number, starting: ReadonlyMap<number, TimeWords>): Kind {
  const [word, next] = [at(words, start), at(words, start + 1)];
  if (starting.has(start)) return 'main';
  if (CONDITIONS.has(word) || at(words, end - 1) === 'vorausgesetzt' || skipPhrase(words, start, CASES, {}) > start) return 'condition';
  if (TIMES.has(word)) return 'time';
  if (word === 'dass') return 'content';
  if (CONSEQUENCES.has(word) || (word === 'so' && next === 'dass')) return 'consequence';
  if (AMBIGUOUS.has(word) && SUBJECTS.has(next) && !isFirstPerson(next)) return word === 'bis' ? 'time' : word === 'so' ? 'main' : 'other';
  if (/^(?:um|ohne|statt|anstatt)$/.test(word)) return words.slice(start, end).some(({ text }) => text === 'ich') ? 'main' : 'other';
  return OTHERS.has(word) || isRelative(words, start) ? 'other' : 'main';
}

/** "das ich Ihnen schicke", "an dem ich anrufe": a pronoun right before its subject. */
function isRelative(words: readonly Word[], start: number): boolean {
  const isPronoun = (index: number): boolean => /^(?:der|die|das|dem|den)$/.test(at(words, index)) && /^(?:ich|wir|du)$/.test(at(words, index + 1));
  return isPronoun(start) || isPronoun(start + 1);
}

/** "Höre ich bis Freitag nichts, rufe ich an": a condition told by its verb, which comes first, and by the verb that begins the next clause. */
function isInverted(words: readonly Word[], stretch: Stretch, next: Stretch | undefined): boolean {
  if (stretch.kind !== 'main' || next === undefined || next.section !== stretch.section || next.kind !== 'main') return false;
  const verb = /^(?:so|dann)$/.test(at(words, next.first)) ? next.first + 1 : next.first;
  const verbFirst = VERBS_FIRST.has(at(words, stretch.start)) || (PRONOUNS.has(at(words, stretch.start + 1)) && !COORDINATORS.has(at(words, stretch.start)) && !NOT_VERBS.has(at(words, stretch.start)));
  return verbFirst && (isFirstPerson(at(words, verb)) || FINITE.has(at(words, verb)) || HEARD.has(at(words, verb)));
}
const VERBS_FIRST = wordSet('sollte sollten solltest waere waeren haette haetten bleibt kommt gibt liegt trifft wird ist melden moechten wuenschen brauchen passt erreicht bestehen besteht');
const HEARD = wordSet('hoeren hoerst hoert erhalten bekommen');
const NOT_VERBS = wordSet('wie was wer wo wann dass ob weil da dann damit so als auch nun jetzt hier an in auf mit von bei fuer zu nach vor ueber um ich sie du es wir');

/** Does the stretch have a subject and a verb of its own? */
export function isOwnClause(words: readonly Word[], { first, end }: Stretch): boolean {
  for (let index = first; index < end; index++) {
    const word = at(words, index);
    if (word === 'ich' || (FINITE.has(word) && index < end - 1) || (PRONOUNS.has(word) && FINITE.has(at(words, index + 1)) && index + 1 < end)) return true;
  }
  return (at(words, first) === 'sie' && words[first]!.capital && !isInfinitiveGroup(words, end)) || isBidding(words, first);
}

/** "schreiben Sie mir". */
const isBidding = (words: readonly Word[], first: number): boolean => !COORDINATORS.has(at(words, first)) && /(?:en|ern|eln)$/.test(at(words, first)) && at(words, first + 1) === 'sie' && words[first + 1]!.capital;

/** "Sie am Freitag anzurufen", "mich zu melden". */
const isInfinitiveGroup = (words: readonly Word[], end: number): boolean => /(?:en|ern|eln)$/.test(at(words, end - 1)) && (at(words, end - 2) === 'zu' || at(words, end - 1).includes('zu'));

/** The words of some stretches without their times, each with its place in the sentence. */
export interface Bare {
  readonly words: readonly Word[];
  readonly places: readonly number[];
  /** Positions at which a stretch, or the words before a time, end. */
  readonly ends: ReadonlySet<number>;
}

export function bareOf({ words, starting }: Clauses, region: readonly Stretch[]): Bare {
  const places: number[] = [];
  const ends = new Set<number>();
  for (const { first, end } of region) {
    for (let index = first; index < end; ) {
      const time = starting.get(index);
      if (time === undefined) places.push(index++);
      else {
        ends.add(places.length - 1);
        index = time.end;
      }
    }
    ends.add(places.length - 1);
  }
  return { words: places.map(place => words[place]!), places, ends };
}
