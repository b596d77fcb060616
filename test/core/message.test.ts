// Messages: templates with what fills them, in English and in languages that put it in another order.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { english, inWords, joined, say, verbatim } from '../../src/core/base/message.ts';
import { dayInWords, eitherOf, hours, listOf, shortDay, weekdayInWords, whenInWords, windowInWords } from '../../src/core/base/words.ts';

/** Every template looked up. */
function lookedUp(...given: Parameters<typeof inWords>): readonly string[] {
  const seen: string[] = [];
  inWords(given[0], (template, ...args) => { seen.push(template); return given[1](template, ...args); });
  return seen;
}

describe('a message', () => {
  it('is a template with what fills it', () => {
    assert.deepEqual(say`You promised ${'Priya'} to write by ${27}.`, { template: 'You promised {0} to write by {1}.', args: ['Priya', 27] });
    assert.deepEqual(say`Nothing due`, { template: 'Nothing due', args: [] });
  });

  it('has as many places as fill it', () => {
    const days = Array.from({ length: 12 }, (_, index) => `${index + 1} Nov`);
    assert.equal(english(joined(days, ', ')), days.join(', '));
  });

  it('says in English what was written, whatever fills it', () => {
    const filling = fc.oneof(fc.string(), fc.constantFrom('{0}', '{1}', '$&', '$1', '{', '}'), fc.integer());
    fc.assert(fc.property(filling, filling, (a, b) => {
      assert.equal(english(say`${a} before ${b}`), `${a} before ${b}`);
      assert.equal(english(say`first ${say`within ${b}`}, ${a}`), `first within ${b}, ${a}`);
    }));
  });

  it('is put into another language from within, in the order of that language', () => {
    const german: Readonly<Record<string, string>> = { 'follow up with {0} {1}': '{1} bei {0} nachfragen', tomorrow: 'morgen' };
    const message = say`follow up with ${'{1}'} ${say`tomorrow`}`;
    const translate = (template: string, ...args: readonly (string | number)[]): string => german[template]!.replace(/\{(\d)\}/g, (_, index) => String(args[Number(index)]));
    assert.equal(inWords(message, translate), 'morgen bei {1} nachfragen');
    assert.deepEqual(lookedUp(message, translate), ['tomorrow', 'follow up with {0} {1}']);
  });

  it('joins what says something, and asks no language for what has no words', () => {
    const none = (template: string): string => assert.fail(template);
    assert.equal(inWords(joined(['Acme', null, '', 'Buyer', 3], ' · '), none), 'Acme · Buyer · 3');
    assert.equal(inWords(verbatim('Nothing {0} due'), none), 'Nothing {0} due');
    assert.equal(inWords(say`→ ${'27'}.`, none), '→ 27.');
    assert.equal(inWords(joined([], ', '), none), '');
    const only = say`Draft`;
    assert.equal(joined([null, only], ', '), only);
  });
});

describe('days, times and lists in words', () => {
  it('name the year where it is another', () => {
    assert.deepEqual([dayInWords('2026-11-09', '2026-01-01'), dayInWords('2027-03-01', '2026-01-01'), weekdayInWords('2027-03-01', '2026-01-01'), shortDay('2027-03-01')].map(english), ['9 Nov', '1 Mar 2027', 'Mon 1 Mar 2027', 'Mon 1 Mar']);
  });

  it('name every month and every weekday', () => {
    const months = Array.from({ length: 12 }, (_, month) => english(dayInWords(`2026-${String(month + 1).padStart(2, '0')}-05`, '2026-01-01')));
    assert.deepEqual(months, ['5 Jan', '5 Feb', '5 Mar', '5 Apr', '5 May', '5 Jun', '5 Jul', '5 Aug', '5 Sep', '5 Oct', '5 Nov', '5 Dec']);
    assert.deepEqual(Array.from({ length: 7 }, (_, day) => english(shortDay(`2026-11-${22 + day}`))), ['Sun 22 Nov', 'Mon 23 Nov', 'Tue 24 Nov', 'Wed 25 Nov', 'Thu 26 Nov', 'Fri 27 Nov', 'Sat 28 Nov']);
  });

  it('leave seconds out, and a window of one day is that day', () => {
    assert.equal(english(whenInWords({ day: '2026-11-18', time: '14:00:30', offset: null }, '2026-11-23')), '18 Nov 14:00');
    assert.deepEqual([windowInWords({ from: '2026-11-30', by: '2026-12-04' }, '2026-11-23'), windowInWords({ from: '2026-11-30', by: '2026-11-30' }, '2026-11-23')].map(english), ['Mon 30 Nov to Fri 4 Dec', 'Mon 30 Nov']);
  });

  it('join the last of a list with a word', () => {
    assert.deepEqual([[], ['Ana'], ['Ana', 'Bea'], ['Ana', 'Bea', 'Cem']].map(names => english(listOf(names))), ['', 'Ana', 'Ana and Bea', 'Ana, Bea and Cem']);
    assert.deepEqual([['saved', 'applied'], ['saved', 'applied', 'offer']].map(words => english(eitherOf(words))), ['saved or applied', 'saved, applied or offer']);
    assert.deepEqual([hours(1), hours(24)].map(english), ['1 hour', '24 hours']);
  });
});
