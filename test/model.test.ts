// The classifiers are what training makes of the letters in scripts/letters: whoever changes a letter trains again.

import assert from 'node:assert/strict';
import { readWeights, writtenWeights } from '../src/core/prose/classifier.ts';
import { MODEL as english } from '../src/core/prose/english/model.ts';
import { MODEL as german } from '../src/core/prose/german/model.ts';
import { LEXICONS, train } from '../scripts/train.ts';

const KEPT: Readonly<Record<string, typeof english>> = { en: english, de: german };
/** Other processors round other last digits: in hundredths. */
const ROUNDING = 3;

describe('trained models', () => {
  for (const code of Object.keys(LEXICONS)) {
    it(`${code}: is fresh`, function () {
      this.timeout(300_000);
      const kept = KEPT[code]!;
      const { model } = train(code);
      const [own, fresh] = [writtenWeights(kept.weights), writtenWeights(model.weights)];
      const stale = [...new Set([...own.keys(), ...fresh.keys()])].filter(feature => {
        const [a, b] = [own.get(feature), fresh.get(feature)];
        if (a === undefined || b === undefined) return true;
        const weights = readWeights(b);
        return readWeights(a).some((weight, act) => Math.abs(weight - weights[act]!) > ROUNDING && weight !== 0 && weights[act] !== 0);
      });
      assert.ok(stale.length < own.size / 100, `npm run train -- ${code}: ${stale.length} weights are others now`);
      for (const [part, bound] of Object.entries(kept.bounds)) assert.ok(Math.abs(bound - model.bounds[part]!) < 0.05, `npm run train -- ${code}: ${part}`);
    });
  }
});
