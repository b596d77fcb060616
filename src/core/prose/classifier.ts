// A small linear classifier: how likely a sentence does each act, by the weights of its features. `npm run train` makes the weights.

import type { Act, Part } from './acts.ts';

/** What training leaves behind: weights in hundredths, one for each of `acts`. */
export interface Model {
  readonly acts: readonly string[];
  readonly bias: readonly number[];
  /** A line for each feature: its name, a tab, its weights between commas, none for 0. A text costs little where nobody asks for it. */
  readonly weights: string;
  /** By part of a letter: at or below this likelihood it is missing (a request: above it there is one). Chosen in cross-validation. */
  readonly bounds: Readonly<Record<string, number>>;
}

export interface Classifier {
  /** How likely a sentence with these features does each act, from 0 to 1. A feature that is named twice counts once. */
  classify(features: readonly string[]): Readonly<Record<Act, number>>;
  bound(part: Part): number;
}

/** The features of a model by name, each with its weights as they are written. */
export const writtenWeights = (weights: string): ReadonlyMap<string, string> => new Map(weights.split('\n').map(line => {
  const tab = line.indexOf('\t');
  return [line.slice(0, tab), line.slice(tab + 1)];
}));

export const readWeights = (written: string): readonly number[] => written.split(',').map(Number);

/** The weights of a feature, and the last sentence that it was counted for. */
interface Row {
  readonly weights: readonly number[];
  countedFor: number;
}

/** A model made ready: its features are looked up by name, and read when a sentence first has them. */
export function classifierOf(model: Model): Classifier {
  const written = writtenWeights(model.weights);
  const rows = new Map<string, Row>();
  const rowOf = (feature: string): Row | undefined => {
    const known = rows.get(feature);
    const weights = known ? undefined : written.get(feature);
    if (weights === undefined) return known;
    const row = { weights: readWeights(weights), countedFor: 0 };
    rows.set(feature, row);
    return row;
  };
  let sentence = 0;
  return {
    bound: part => model.bounds[part] ?? 0,
    classify(features) {
      sentence++;
      const sums = model.bias.slice();
      for (const feature of features) {
        const row = rowOf(feature);
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
