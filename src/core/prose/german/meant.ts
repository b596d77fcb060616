// Whether a German act that is announced is meant: not asked, not quoted, not about work to come.

import { wordSet } from '../patterns.ts';
import type { Word } from '../words.ts';
import type { Act } from './acts.ts';
import { at, type Clauses } from './clauses.ts';
import { MODALS } from './promiseWords.ts';

/** Not asked, not quoted, not about work to come, and not left to the reader. */
export const isMeant = (clauses: Clauses, act: Act): boolean => !isQuoted(clauses.words, act.verb) && !isAsked(clauses, act) && !isWork(clauses, act);

function isQuoted(words: readonly Word[], index: number): boolean {
  return words.slice(0, index).filter(({ text }) => text === '"').length % 2 === 1 && words.slice(index).some(({ text }) => text === '"');
}

/** A question turns its first clause about; "Ich rufe am Montag an, ja?" still says that the writer will. */
function isAsked({ words, stretches }: Clauses, { region, verb, shared }: Act): boolean {
  const { section, start } = region[0]!;
  const parts = stretches.filter(stretch => stretch.section === section);
  const opening = parts[0]!;
  const turned = verb === start && !shared && at(words, verb + 1) === 'ich' && opening === region[0];
  return at(words, parts.at(-1)!.end) === '?' ? turned || ASKING.has(at(words, opening.start)) : turned && MODALS.has(at(words, verb)) && at(words, verb) !== 'werde';
}
const ASKING = wordSet('wann wie was wer ob ist waere darf duerfte kann koennte soll passt hoeren werden moechten duerfen');

/** Promises about the job itself: what the writer does as a habit, or would do once in it; and what is left to the reader. */
function isWork({ words }: Clauses, { region, verb }: Act): boolean {
  const own = words.slice(region[0]!.first, region.at(-1)!.end).map(({ text }) => text);
  const spaced = (texts: readonly string[]): string => ` ${texts.join(' ')} `;
  return own.some((_, index) => isHabit(own, index)) || LEFT_TO_THEM.test(spaced(own)) || WORK.test(spaced(words.map(({ text }) => text))) || (at(words, region[0]!.start) === 'als' && verb > region[0]!.start);
}

/** "jeden Montag", "alle zwei Wochen"; not "auf jeden Fall", "immer noch", "alle Unterlagen". */
function isHabit(texts: readonly string[], index: number): boolean {
  const [text, next] = [texts[index]!, texts[index + 1] ?? ''];
  if (text === 'alle') return /^(?:zwei|drei|vier|paar|acht|vierzehn|\d+)$/.test(next);
  return HABITS.has(text) && next !== 'noch' && next !== 'fall';
}
const HABITS = wordSet('jeden jede jeder jedes jedem regelmaessig woechentlich taeglich monatlich immer stets grundsaetzlich montags dienstags mittwochs donnerstags freitags samstags sonntags ueblicherweise normalerweise');
/** "auf Wunsch", "wann immer es Ihnen passt". */
const LEFT_TO_THEM = / (?:auf (?:ihren )?wunsch|bei (?:bedarf|interesse)|jederzeit|wann immer|nach belieben|sooft) /;
/** The job begun, its first days, or the part one would have in it. "In der ersten Dezemberwoche" is a time like any other. */
const WORK = / (?:(?:sofern|wenn|falls|sobald|sollte) ich (?:\w+ ){0,3}(?:stelle|job|position|zuschlag|zusage|eingestellt|angefangen|anfange|beginne|eingearbeitet|bord|starte|gestartet)|in (?:meiner|der) ersten woche (?!im |des |in )|in (?:meinen|den) ersten (?:tagen|wochen|monaten) (?!im |des )|an meinem ersten|in dieser (?:rolle|position|funktion|stelle)|nach (?:meinem |dem )?(?:dienstantritt|einstieg|arbeitsbeginn)) /;
