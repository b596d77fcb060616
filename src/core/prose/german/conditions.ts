// On what a German promise depends: nothing, the reader's silence, or the reader's wish.

import { at, isCase, isOwnClause, type Clauses, type Stretch } from './clauses.ts';
import { wordSet } from '../patterns.ts';
import type { Word } from '../words.ts';

/** `time`: a clause that only says when ("wenn Sie zurück sind"). */
export type Condition = 'none' | 'silence' | 'theirs' | 'time';

/** An act by its stretches, the one with its first verb first, and whether it shares the subject of a clause before. */
export interface Place {
  readonly region: readonly Stretch[];
  readonly shared: boolean;
}

/** The clauses that govern the act: conditions and clauses of time in front of it and behind. */
export function governing(clauses: Clauses, { region, shared }: Place): Stretch[] {
  const { words, stretches } = clauses;
  const [own, last] = [stretches.indexOf(region[0]!), stretches.indexOf(region.at(-1)!)];
  const found: Stretch[] = [];
  for (let index = own - 1, free = false; index >= 0 && stretches[index]!.section === region[0]!.section && !free; index--) {
    const stretch = stretches[index]!;
    if (isConditional(stretch)) found.push(stretch);
    else free = !shared && stretch.kind === 'main' && isOwnClause(words, stretch);
  }
  for (let index = own + 1; index < stretches.length && stretches[index]!.section === region[0]!.section; index++) {
    const stretch = stretches[index]!;
    if (isConditional(stretch) && !(index > last && isJoined(words, stretch))) found.push(stretch);
    else if (index > last && stretch.kind === 'main' && isOwnClause(words, stretch)) break;
  }
  return found;
}

const isConditional = ({ kind }: Stretch): boolean => kind === 'condition' || kind === 'time';

/** "..., und wenn Sie Fragen haben, ..." begins a sentence of its own. */
const isJoined = (words: readonly Word[], { first }: Stretch): boolean => /^(?:und|aber|oder|sondern|doch)$/.test(at(words, first)) && at(words, first + 1) !== 'zwar';

const NEGATIVE = wordSet('nichts nicht kein keine keinen keinerlei nie niemand ohne weder');
/** What a word from the reader is called; a stem, since German builds its words from them. */
const WORD_FROM_THEM = ['hoer', 'meld', 'antwort', 'nachricht', 'reaktion', 'bescheid', 'wort', 'zeichen', 'post', 'mail', 'anruf', 'signal', 'entschied', 'entscheidung', 'erreich', 'vernehm', 'vernomm', 'eingegangen', 'vorlieg', 'bekomm', 'erhalt', 'geschrieben', 'schreib', 'getan', 'antreff', 'dran', 'gekommen', 'kommt'];
const SILENT = ['still', 'ruhig', 'schweig', 'ausbleib', 'stumm', 'verstreich', 'funkstille'];
const AGREED = wordSet('recht genehm ordnung ok okay erlauben gestatten gestattet darf dagegen passt einverstanden angenehm stoert klappt zulaesst mitspielt nachsehen moeglich gutgeht planmaessig einverstaendnis erlaubnis zustimmung');
const READER = wordSet('sie ihnen du dir dich ihr ihre ihrem ihren ihrer euch dein deine');
/** A wish or need of theirs, at any time: it makes even a clause of time a condition. */
const NEEDS = wordSet('moechten moechtest moegen magst wuenschen wuenschst wollen willst wollt brauchen brauchst braucht fragen interesse interessiert interessieren lust bedarf noetig gewuenscht lieber hilft hilfreich wuenscht');
const ARRIVED = wordSet('haben hast habt hat konnten konnte sind bist seid ist');
const TEMPORAL = wordSet('zurueck wieder fertig soweit weit durch da vorbei vorueber gelegt');

export function conditionOf(words: readonly Word[], { start, end, kind }: Stretch): Condition {
  const clause = words.slice(start, end).map(({ text }) => text);
  if (clause.some(word => word.startsWith('dazwischen'))) return 'none';
  if (clause.some(word => SILENT.some(stem => word.startsWith(stem))) || (clause.some(word => NEGATIVE.has(word)) && clause.some(word => WORD_FROM_THEM.some(stem => word.includes(stem))))) return 'silence';
  // "Vorausgesetzt, ...", "für den Fall, dass ...": what is asked for stands in a clause of its own, and is mostly leave.
  if (clause.length === 1 || isCase(words, { start, end })) return 'none';
  const reader = clause.some(word => READER.has(word));
  if (kind === 'time') return reader && clause.some(word => NEEDS.has(word)) ? 'theirs' : 'time';
  if (clause.some(word => AGREED.has(word))) return 'none';
  if (clause[0] === 'wenn' && isEvent(clause, reader)) return 'time';
  return clause.includes('ich') && !reader ? 'none' : 'theirs';
}

/** "wenn Sie entschieden haben", "wenn die Messe vorbei ist" says when, "wenn Sie Fragen haben" on what condition. */
function isEvent(clause: readonly string[], reader: boolean): boolean {
  const last = clause.at(-1)!;
  if (clause.some(word => NEEDS.has(word))) return false;
  return (ARRIVED.has(last) && (isParticiple(clause.at(-2) ?? '') || clause.some(word => TEMPORAL.has(word)))) || !reader;
}

const isParticiple = (word: string): boolean => word.endsWith('iert') || (/(?:t|en)$/.test(word) && (word.includes('ge') || /^(?:be|ver|ent|er|zer)/.test(word)));
