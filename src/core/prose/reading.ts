// What a letter says: each sentence with its place and what it likely does, and from them what the letter as a whole holds.

import { ACTS, type Act, type Part } from './acts.ts';
import type { Classifier } from './classifier.ts';
import { clausesIn } from './clauses.ts';
import { featuresOf, type Lexicon, type Place } from './features.ts';
import type { Language } from './language.ts';
import type { Letter } from './letter.ts';
import { findPlaceholders } from './placeholders.ts';
import type { Sentence } from './sentences.ts';

export interface ReadSentence extends Sentence {
  readonly place: Place;
  /** How likely it does each act, from 0 to 1. */
  readonly does: Readonly<Record<Act, number>>;
}

export interface Reading {
  readonly language: Language;
  readonly letter: Letter;
  /** All sentences after the salutation; those of the body first. */
  readonly sentences: readonly ReadSentence[];
  /** Those between the salutation and the leave. */
  readonly body: readonly ReadSentence[];
}

/** What the sentences of a letter do, in order. */
interface Acts {
  readonly language: Language;
  readonly sentences: readonly Pick<ReadSentence, 'place' | 'does'>[];
}

/** A letter is read once, wherever it stands. */
const readings = new WeakMap<Letter, Acts>();

/** Reads what the sentences of a letter do, in its language. */
export function readActs(letter: Letter, language: Language): Reading {
  const origin = letter.origin ?? letter;
  let acts = readings.get(origin);
  if (acts?.language !== language) readings.set(origin, acts = { language, sentences: actsOf(origin, language) });
  const sentences = letter.sentences.map((sentence, index) => ({ ...sentence, ...acts.sentences[index]! }));
  return { language, letter, sentences, body: sentences.filter(({ place }) => place.fromStart >= 0) };
}

/** Nobody writes a letter of more sentences: those beyond do nothing. */
const MOST_SENTENCES = 400;

function actsOf(letter: Letter, language: Language): Acts['sentences'] {
  const places = placesOf(letter);
  const classifier = language.classifier();
  const open = openSentences(letter);
  return letter.sentences.map(({ text }, index) => {
    const place = places[index]!;
    if (index >= MOST_SENTENCES) return { place, does: NOTHING };
    const does = { ...likelyActs(text, place, language.lexicon, classifier), ...language.certain(text) };
    return { place, does: open.has(index) ? { ...does, ...OPEN } : does };
  });
}

/**
 * How likely a sentence does each act. That the reader gave up time is often said in a clause beside another, whose words then speak against it:
 * each clause is asked for itself. Of the other acts clauses tell no more than their sentences do, as cross-validation has it.
 */
export function likelyActs(text: string, place: Place, lexicon: Lexicon, classifier: Classifier): Readonly<Record<Act, number>> {
  const whole = classifier.classify(featuresOf(text, place, lexicon));
  const clauses = clausesIn(text, lexicon).map(clause => classifier.classify(featuresOf(clause, place, lexicon)).acknowledgesTime);
  return clauses.length === 0 ? whole : { ...whole, acknowledgesTime: Math.max(whole.acknowledgesTime, ...clauses) };
}

const NOTHING = Object.fromEntries(ACTS.map(act => [act, 0])) as Record<Act, number>;
/** A sentence that is still to be written may do what the user alone can make it do there. */
const OPEN = { reason: 1, news: 1, recalls: 1, pleasantry: 1 };
/** So much of a sentence is a place to fill in that nobody can say yet. */
const MOSTLY = 0.25;

/** The sentences that are mostly places to fill in, by their index. */
function openSentences({ sentences, prose, span: { start } }: Letter): ReadonlySet<number> {
  const placeholders = findPlaceholders(prose, start);
  const open = new Set<number>();
  let next = 0;
  sentences.forEach(({ text, span }, index) => {
    while (next < placeholders.length && placeholders[next]!.end <= span.start) next++;
    let length = 0;
    for (let at = next; at < placeholders.length && placeholders[at]!.start < span.end; at++) length += placeholders[at]!.end - placeholders[at]!.start;
    if (length > 0 && length >= MOSTLY * withoutGaps(text).length) open.add(index);
  });
  return open;
}

/** What was blanked out in it, such as a comment, is no part of a sentence. */
const withoutGaps = (text: string): string => text.replace(/ {2,}/g, ' ');

/** Where each sentence of a letter stands. Postscripts belong to the body, at its end. */
export function placesOf({ sentences, paragraphs, leave }: Letter): readonly Place[] {
  let at = 0;
  const own = sentences.map(({ span }) => {
    while (at + 1 < paragraphs.length && paragraphs[at + 1]!.start <= span.start) at++;
    return at;
  });
  const body = sentences.flatMap(({ span }, index) => (leave && span.start >= leave.start && span.start < leave.end ? [] : [index]));
  const order = new Map(body.map((sentence, index) => [sentence, index]));
  const parts = [...new Set(body.map(index => own[index]!))];
  const listed = (index: number): boolean => paragraphs[own[index]!]?.list != null;
  const lastListed = body.findLastIndex(listed);
  return sentences.map((_, index) => {
    const fromStart = order.get(index) ?? -1;
    const part = parts.indexOf(own[index]!);
    const list = listed(index) ? 'in' : lastListed < 0 ? null : fromStart > lastListed ? 'after' : 'before';
    return { fromStart, fromEnd: body.length - 1 - fromStart, paragraphFromStart: part, paragraphFromEnd: parts.length - 1 - part, list };
  });
}

/** The sentences in which the opening thanks stand, or the pleasantry: the first two. */
const OPENING = 2;
/** The thanks of the close don't come before this share of the letter, nor in its first two sentences, unless they are the last before its leave. */
const CLOSE = 0.45;

const most = (sentences: readonly ReadSentence[], act: Act): number => sentences.reduce((highest, { does }) => Math.max(highest, does[act]), 0);

/** How likely the letter holds a part, from 0 to 1. */
export function likelihoodOf(part: Part, { sentences, body }: Reading): number {
  switch (part) {
    case 'openingThanks': return most(body.slice(0, OPENING), 'thanksForMeeting');
    case 'pleasantry': return most(body.slice(0, OPENING), 'pleasantry');
    case 'closingThanks': return most(sentences.slice(Math.min(Math.max(OPENING, Math.floor(sentences.length * CLOSE)), Math.max(0, body.length - 1))), 'thanks');
    case 'timeAcknowledged': return most(sentences, 'acknowledgesTime');
    case 'reasons': return most(sentences, 'reason');
    case 'interest': return most(sentences, 'interest');
    case 'promise': return most(sentences, 'promise');
    case 'recap': return most(sentences, 'recalls');
    case 'value': return most(sentences, 'news');
    case 'request': return most(sentences, 'asks');
    case 'number': return most(sentences, 'number');
  }
}

/** Does the letter hold the part, as far as one can tell? Of a part that may be there nobody says that it is missing. */
export const holds = (part: Part, reading: Reading): boolean => likelihoodOf(part, reading) > reading.language.classifier().bound(part);
