// The classifiers are what training makes of the letters in scripts/letters: whoever changes a letter trains again.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Model } from '../src/core/prose/classifier.ts';
import { LEXICONS, train } from '../scripts/train.ts';

/** Other processors round other last digits: in hundredths. */
const ROUNDING = 3;

describe('trained models', () => {
  for (const [code, { folder }] of Object.entries(LEXICONS)) {
    it(`${code}: is fresh`, function () {
      this.timeout(300_000);
      const kept = JSON.parse(readFileSync(`src/core/prose/${folder}/model.json`, 'utf8')) as Model;
      const { model } = train(code);
      const stale = Object.keys({ ...kept.weights, ...model.weights }).filter(feature => {
        const [a, b] = [kept.weights[feature], model.weights[feature]];
        return !a || !b || a.some((weight, act) => Math.abs(weight - b[act]!) > ROUNDING && weight !== 0 && b[act] !== 0);
      });
      assert.ok(stale.length < Object.keys(kept.weights).length / 100, `npm run train -- ${code}: ${stale.length} weights are others now`);
      for (const [part, bound] of Object.entries(kept.bounds)) assert.ok(Math.abs(bound - model.bounds[part]!) < 0.05, `npm run train -- ${code}: ${part}`);
    });
  }
});
