// When the index looks at what: each thing after its own quiet, the news of a burst together.

import assert from 'node:assert/strict';
import { Agenda } from '../src/editor/agenda.ts';

describe('the agenda of the index', () => {
  it('is ripe after its quiet, and not before', () => {
    const agenda = new Agenda<string>();
    assert.equal(agenda.isEmpty, true);
    assert.equal(agenda.next(), Infinity);
    assert.equal(agenda.put('a', 'A', 150, 1000), 1150);
    assert.deepEqual([agenda.isEmpty, agenda.has('a'), agenda.next()], [false, true, 1150]);
    assert.deepEqual(agenda.take(1149), []);
    assert.deepEqual(agenda.take(1150), ['A']);
    assert.deepEqual([agenda.isEmpty, agenda.has('a')], [true, false]);
  });

  it('begins anew with every keystroke', () => {
    const agenda = new Agenda<string>();
    for (let now = 0; now <= 600; now += 100) agenda.put('a', 'A', 150, now);
    assert.deepEqual(agenda.take(700), []);
    assert.deepEqual(agenda.take(750), ['A']);
  });

  it('takes a burst as one, a tenth of a second after its last news', () => {
    const agenda = new Agenda<number>();
    for (let index = 0; index < 50; index++) agenda.put(String(index), index, 'burst', index * 10);
    agenda.put('typed', -1, 0, 300);
    assert.equal(agenda.next(), 300);
    assert.deepEqual(agenda.take(300), [-1]);
    assert.equal(agenda.next(), 590);
    assert.deepEqual(agenda.take(589), []);
    assert.equal(agenda.take(590).length, 50);
  });

  it('waits for no burst longer than a second, and then for the next one as long', () => {
    const agenda = new Agenda<number>();
    const taken: number[] = [];
    for (let now = 0; now < 2500; now += 20) {
      agenda.put(String(now), now, 'burst', now);
      if (agenda.take(now).length > 0) taken.push(now);
    }
    assert.deepEqual(taken, [1000, 2020]);
  });

  it('lets no later burst hold up what is ripe', () => {
    const agenda = new Agenda<string>();
    agenda.put('a', 'A', 'burst', 0);
    agenda.put('b', 'B', 'burst', 101);
    assert.deepEqual(agenda.take(101), ['A']);
    assert.deepEqual(agenda.take(201), ['B']);
  });

  it('keeps the look at everything apart', () => {
    const agenda = new Agenda<string>();
    agenda.putEverything('burst', 0);
    agenda.put('a', 'A', 'burst', 50);
    assert.equal(agenda.takeEverything(100), false);
    assert.equal(agenda.takeEverything(150), true);
    assert.equal(agenda.takeEverything(150), false);
    assert.deepEqual(agenda.take(150), ['A']);
    assert.equal(agenda.isEmpty, true);
  });
});
