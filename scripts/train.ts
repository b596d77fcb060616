// Trains the classifier of a language on the letters of scripts/letters: npm run train -- en. Writes src/core/prose/<language>/model.ts.
//
// One logistic regression for each act, by stochastic gradient descent with a step of its own for each weight (AdaGrad) in an order that
// is always the same. The bound of each part is chosen in cross-validation: each file of letters is judged by a model of the others; where
// a language has but a few files, each of five parts of its letters is.

import { writeFileSync } from 'node:fs';
import { ACTS, PARTS, type Act, type Part } from '../src/core/prose/acts.ts';
import { classifierOf, type Model } from '../src/core/prose/classifier.ts';
import { featuresOf, type Lexicon } from '../src/core/prose/features.ts';
import { GERMAN_LEXICON } from '../src/core/prose/german/lexicon.ts';
import { ENGLISH_LEXICON } from '../src/core/prose/english/lexicon.ts';
import { likelihoodOf, likelyActs, placesOf, type Reading } from '../src/core/prose/reading.ts';
import { ASKED, readLabelled, type Labelled } from './lib/labelled.ts';

export const LEXICONS: Readonly<Record<string, { readonly lexicon: Lexicon; readonly folder: string }>> = { en: { lexicon: ENGLISH_LEXICON, folder: 'english' }, de: { lexicon: GERMAN_LEXICON, folder: 'german' } };

/** Passes over the letters, the first step, and how much a weight is drawn to nothing. */
const [EPOCHS, STEP, DECAY] = [12, 0.2, 10];
/** A feature seen in fewer sentences is chance; a smaller weight (in hundredths) changes nothing. */
const [RARE, SMALL] = [4, 12];
/** How much a fault that is missed counts against a false alarm; less where an alarm reproaches the writer with something that stands there. */
const missedCounts = (part: Part): number => (part === 'request' ? 0.7 : 1.5);
/** So many of a rule's alarms are true at the least. */
const TRUSTED = 0.66;

/** Acts that only one kind of letter is asked for: the others would teach what nobody labelled. */
const THANKING: ReadonlySet<Act> = new Set(['thanksForMeeting', 'acknowledgesTime', 'interest', 'reason', 'reasons']);
const LATER: ReadonlySet<Act> = new Set(['asks', 'offers', 'recalls', 'news', 'pleasantry', 'number']);
const teaches = ({ kind }: Labelled, act: Act): boolean => (kind === 'thank-you' ? !LATER.has(act) : !THANKING.has(act));

interface Example {
  readonly letter: Labelled;
  readonly features: ReadonlySet<string>;
  readonly acts: ReadonlySet<Act>;
}

const examplesOf = (letters: readonly Labelled[], lexicon: Lexicon): readonly Example[] => letters.flatMap(letter => {
  const places = placesOf(letter.letter);
  return letter.letter.sentences.map(({ text }, index) => ({ letter, features: new Set(featuresOf(text, places[index]!, lexicon)), acts: letter.acts[index]! }));
});

/** The same numbers in the same order on every machine. */
function randomly(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/** The bias and the weights of one act, in hundredths. */
function trainAct(examples: readonly Example[], act: Act, index: ReadonlyMap<string, number>): { bias: number; weights: Float64Array } {
  const used = examples.filter(({ letter }) => teaches(letter, act));
  const rows = used.map(({ features }) => [...features].flatMap(feature => index.get(feature) ?? []));
  const weights = new Float64Array(index.size);
  const seen = new Float64Array(index.size);
  let [bias, biasSeen] = [-2, 0];
  const order = used.map((_, i) => i);
  const random = randomly(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const row = rows[at]!;
      const sum = row.reduce((total, feature) => total + weights[feature]!, bias);
      const error = 1 / (1 + Math.exp(-sum)) - (used[at]!.acts.has(act) ? 1 : 0);
      for (const feature of row) {
        const slope = error + (DECAY / used.length) * weights[feature]!;
        seen[feature]! += slope * slope;
        weights[feature]! -= (STEP * slope) / Math.sqrt(seen[feature]! + 0.01);
      }
      biasSeen += error * error;
      bias -= (STEP * error) / Math.sqrt(biasSeen + 0.01);
    }
  }
  return { bias: Math.round(bias * 100), weights: weights.map(weight => Math.round(weight * 100)) };
}

function trainOn(examples: readonly Example[]): Omit<Model, 'bounds'> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= RARE).map(([feature]) => feature).sort();
  const index = new Map(kept.map((feature, at) => [feature, at]));
  const trained = ACTS.map(act => trainAct(examples, act, index));
  const rows = kept.map((feature, at) => ({ feature, row: trained.map(({ weights }) => (Math.abs(weights[at]!) < SMALL ? 0 : weights[at]!)) })).filter(({ row }) => row.some(weight => weight !== 0));
  return { acts: ACTS, bias: trained.map(({ bias }) => bias), weights: rows.map(({ feature, row }) => `${feature}\t${row.map(weight => weight || '').join(',')}`).join('\n') };
}

/** With fewer files, whatever one of them has of its own would be missed. */
const ENOUGH_FILES = 5;

/** How likely each letter holds each part, told by a model that has not seen its file. */
function crossValidated(letters: readonly Labelled[], examples: readonly Example[], lexicon: Lexicon): ReadonlyMap<Labelled, Reading> {
  const found = new Map<Labelled, Reading>();
  const files = [...new Set(letters.map(letter => letter.group))];
  const groupOf = new Map(letters.map((letter, at) => [letter, files.length >= ENOUGH_FILES ? files.indexOf(letter.group) : at % ENOUGH_FILES]));
  for (const group of new Set(groupOf.values())) {
    const classifier = classifierOf({ ...trainOn(examples.filter(example => groupOf.get(example.letter) !== group)), bounds: {} });
    for (const letter of letters.filter(other => groupOf.get(other) === group)) {
      const places = placesOf(letter.letter);
      const sentences = letter.letter.sentences.map((sentence, i) => ({ ...sentence, place: places[i]!, does: likelyActs(sentence.text, places[i]!, lexicon, classifier) }));
      found.set(letter, { letter: letter.letter, sentences, body: sentences.filter(({ place }) => place.fromStart >= 0) } as unknown as Reading);
    }
  }
  return found;
}

interface Outcome { readonly bound: number; readonly right: number; readonly alarms: number; readonly missed: number }

/** The bound with the best balance of alarms that are true and faults that are found, among those whose alarms can be trusted; where there is none, one at which the rule stays silent. */
function boundOf(part: Part, readings: ReadonlyMap<Labelled, Reading>): Outcome {
  const reported = (held: boolean): boolean => (part === 'request' ? held : !held);
  const rows = [...readings].filter(([letter]) => ASKED[part].kinds.includes(letter.kind)).map(([letter, reading]) => ({ likelihood: likelihoodOf(part, reading), wanted: reported(ASKED[part].held(letter)) }));
  const at = (bound: number): Outcome => {
    const told = rows.map(({ likelihood, wanted }) => ({ wanted, told: reported(likelihood > bound) }));
    const count = (wanted: boolean, said: boolean): number => told.filter(row => row.wanted === wanted && row.told === said).length;
    return { bound, right: count(true, true), alarms: count(false, true), missed: count(true, false) };
  };
  const score = ({ right, alarms, missed }: Outcome): number => right / (right + (missedCounts(part) * missed + alarms) / (1 + missedCounts(part)));
  const bounds = Array.from({ length: 48 }, (_, step) => at(Math.round(2 * step + 3) / 100)).filter(({ right, alarms }) => right >= TRUSTED * (right + alarms));
  return bounds.reduce((best, other) => (score(other) > score(best) ? other : best), at(part === 'request' ? 1 : 0));
}

/** The model of a language, and how well its parts were told in cross-validation. */
export function train(code: string): { readonly model: Model; readonly outcomes: ReadonlyMap<Part, Outcome> } {
  const { lexicon } = LEXICONS[code]!;
  const letters = readLabelled(`scripts/letters/${code}`);
  const examples = examplesOf(letters, lexicon);
  const readings = crossValidated(letters, examples, lexicon);
  const outcomes = new Map(PARTS.map(part => [part, boundOf(part, readings)]));
  return { model: { ...trainOn(examples), bounds: Object.fromEntries([...outcomes].map(([part, { bound }]) => [part, bound])) }, outcomes };
}

/** One feature a line: what changes in training shows in a diff. */
const modelSource = ({ acts, bias, weights, bounds }: Model): string => `// What training has made of the letters: npm run train. Written by scripts/train.ts.

import type { Model } from '../classifier.ts';

export const MODEL: Model = {
  acts: ${JSON.stringify(acts)},
  bias: ${JSON.stringify(bias)},
  bounds: ${JSON.stringify(bounds)},
  weights: \`${weights}\`,
};
`;

if (process.argv[1]?.endsWith('train.ts')) {
  for (const code of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(LEXICONS)) {
    const { model, outcomes } = train(code);
    for (const [part, { bound, right, alarms, missed }] of outcomes) console.log(`${code} ${part.padEnd(17)} bound ${bound.toFixed(2)}  precision ${(right / (right + alarms)).toFixed(3)}  recall ${(right / (right + missed)).toFixed(3)}`);
    const path = `src/core/prose/${LEXICONS[code]!.folder}/model.ts`;
    writeFileSync(path, modelSource(model));
    console.log(`${path}: ${model.weights.split('\n').length} features`);
  }
}
