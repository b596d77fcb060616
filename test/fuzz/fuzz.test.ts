// Made-up applications against what holds for every text: a few in every run of the tests, as many as one likes with npm run fuzz.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { everyFixMends, failuresOf, PROPERTIES } from './properties.ts';
import { randomOf } from './random.ts';
import { REGRESSIONS } from './regressions.ts';
import { shrink } from './shrink.ts';
import { textOf } from './text.ts';

const COUNT = 100;
const SEED = 7;

describe('made-up applications', () => {
  for (const [index, name] of Object.keys(PROPERTIES).entries()) {
    it(`${name} (${COUNT} texts)`, () => {
      for (let turn = index * COUNT; turn < (index + 1) * COUNT; turn++) {
        const text = textOf(SEED, turn);
        const [failure] = failuresOf(text, [name]);
        if (failure) assert.fail(`turn ${turn}: ${failure.why}\n${JSON.stringify(shrink(text, smaller => failuresOf(smaller, [name]).length > 0))}`);
      }
    });
  }

  for (const { showed, text } of REGRESSIONS) {
    it(`hold where ${showed}`, () => {
      assert.deepEqual(failuresOf(text, Object.keys(PROPERTIES)), []);
      everyFixMends(text);
    });
  }

  it('are told of alike in every locale', function () {
    this.timeout(300_000);
    const digestIn = (locale: string, zone: string): string => execFileSync(process.execPath, ['--import', 'tsx', 'scripts/fuzz.mjs', '--digest', '--count', '60', '--seed', String(SEED)], { encoding: 'utf8', env: { ...process.env, LC_ALL: locale, LANG: locale, TZ: zone } });
    const english = digestIn('en_US.UTF-8', 'UTC');
    assert.match(english, /^[0-9a-f]{64}\n$/);
    // In Turkish i is no capital of I, in Thailand it is the year 2569.
    for (const [locale, zone] of [['tr_TR.UTF-8', 'Asia/Kathmandu'], ['th_TH.UTF-8', 'Pacific/Kiritimati']] as const) assert.equal(digestIn(locale, zone), english, locale);
  });

  it('are the same for a seed, and others for another', () => {
    assert.equal(textOf(SEED, 3), textOf(SEED, 3));
    const texts = Array.from({ length: 200 }, (_, turn) => textOf(turn % 2, turn));
    assert.ok(new Set(texts).size > 195);
    assert.equal(new Set(Array.from({ length: 1000 }, (_, turn) => randomOf(1, turn).below(2 ** 31))).size, 1000);
  });

  it('that fail are cut down to what fails', () => {
    assert.equal(shrink('one\ntwo x\nthree\n', text => text.includes('x')), 'x');
  });
});
