// A small linear classifier: how likely a sentence does each act, by the weights of its features. `npm run train` makes the weights.

import type { Act, Part } from './acts.ts';

/** What training leaves behind, as JSON: weights in hundredths, one for each of `acts`. */
export interface Model {
  readonly acts: readonly string[];
  readonly bias: readonly number[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
  /** By part of a letter: at or below this likelihood it is missing (a request: above it there is one). Chosen in cross-validation. */
  readonly bounds: Readonly<Record<string, number>>;
}

export interface Classifier {
  /** How likely a sentence with these features does each act, from 0 to 1. A feature that is named twice counts once. */
  classify(features: readonly string[]): Readonly<Record<Act, number>>;
  bound(part: Part): number;
}

/** The weights of a feature, and the last sentence that it was counted for. */
interface Row {
  readonly weights: readonly number[];
  countedFor: number;
}

/** A model made ready: its features are looked up by name. */
export function classifierOf(model: Model): Classifier {
  const rows = new Map<string, Row>(Object.entries(model.weights).map(([feature, weights]) => [feature, { weights, countedFor: 0 }]));
  let sentence = 0;
  return {
    bound: part => model.bounds[part] ?? 0,
    classify(features) {
      sentence++;
      const sums = model.bias.slice();
      for (const feature of features) {
        const row = rows.get(feature);
        if (row === undefined || row.countedFor === sentence) continue;
        row.countedFor = sentence;
        for (let act = 0; act < sums.length; act++) sums[act]! += row.weights[act]!;
      }
      const does = {} as Record<Act, number>;
      for (let act = 0; act < sums.length; act++) does[model.acts[act] as Act] = 1 / (1 + Math.exp(-sums[act]! / 100));
      return does;
    },
  };
}
