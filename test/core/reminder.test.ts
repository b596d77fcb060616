// When the reminder of the day is said, and what a file in the explorer is marked with.

import assert from 'node:assert/strict';
import { HOUR, localInstant } from '../../src/core/base/time.ts';
import { dueIn, overdueWords, readFile, readReminded, readSettings, reminderAt, laterThan, remindedAt, rowOf, sortRows } from '../../src/core/index.ts';
import { inEnglish } from './said.ts';

const ZONE = 'America/Los_Angeles';
const at = (day: string, time: string): number => localInstant(day, time, ZONE);
const BOTH = { overdue: 1, today: 3 };
const words = (now: number, before: Parameters<typeof reminderAt>[3], counts = BOTH): string | null => inEnglish(reminderAt(now, ZONE, counts, before).words);

describe('the reminder of the day', () => {
  it('counts what is due today and what is overdue', () => {
    const say = (overdue: number, today: number): string | null => words(at('2026-11-23', '09:00'), null, { overdue, today });
    assert.equal(say(1, 3), '3 items are due today, 1 is overdue.');
    assert.equal(say(2, 1), '1 item is due today, 2 are overdue.');
    assert.equal(say(0, 1), '1 item is due today.');
    assert.equal(say(1, 0), '1 item is overdue.');
    assert.equal(say(4, 0), '4 items are overdue.');
    assert.equal(say(0, 0), null);
  });

  it('is said once a day, by the days of the user’s zone', () => {
    const morning = at('2026-11-23', '08:00');
    const said = remindedAt(morning, ZONE);
    assert.deepEqual(said, { day: '2026-11-23', notBefore: null });
    assert.equal(words(morning + 1, said), null);
    assert.equal(words(at('2026-11-23', '23:59'), said), null);
    assert.notEqual(words(at('2026-11-24', '00:00'), said), null);
    // 08:00 and 23:59 in Los Angeles are two days in UTC, and one there.
    assert.equal(reminderAt(morning, ZONE, BOTH, said).next, at('2026-11-24', '00:00'));
    // The clock changes that day: it has 25 hours.
    assert.equal(reminderAt(at('2026-11-01', '00:30'), ZONE, BOTH, null).next, at('2026-11-01', '00:30') + 24.5 * HOUR);
  });

  it('comes again some hours after "Later", also over midnight, and not at midnight', () => {
    const evening = at('2026-11-23', '22:30');
    const later = laterThan(evening, ZONE);
    assert.equal(words(evening + 3 * HOUR - 1, later), null);
    assert.equal(reminderAt(at('2026-11-24', '00:00'), ZONE, BOTH, later).next, evening + 3 * HOUR);
    assert.notEqual(words(evening + 3 * HOUR, later), null);
    // Said at half past one: that was the new day's.
    assert.equal(words(at('2026-11-24', '09:00'), remindedAt(evening + 3 * HOUR, ZONE)), null);
    assert.equal(words(evening + 3 * HOUR, later, { overdue: 0, today: 0 }), null);
  });

  it('does not wait for days where the clock was set back', () => {
    assert.notEqual(words(at('2026-11-20', '09:00'), laterThan(at('2026-11-23', '09:00'), ZONE)), null);
    assert.notEqual(words(at('2026-11-20', '09:00'), remindedAt(at('2026-11-23', '09:00'), ZONE)), null);
  });

  it('reads what it remembered, and takes nothing else for it', () => {
    const later = laterThan(at('2026-11-23', '09:00'), ZONE);
    assert.deepEqual(readReminded(JSON.parse(JSON.stringify(later))), later);
    assert.deepEqual(readReminded({ day: '2026-11-23', notBefore: 'soon' }), { day: '2026-11-23', notBefore: null });
    for (const value of [undefined, null, 'x', 3, [], {}, { day: 3 }]) assert.equal(readReminded(value), null);
  });
});

describe('the mark of a file in the explorer', () => {
  const { settings } = readSettings({ timeZone: ZONE }, 'UTC');
  const mark = (text: string, now: number): string | null => {
    const file = readFile('a.md', text, settings.me);
    return inEnglish(overdueWords(sortRows(dueIn(file, now, settings).map(item => rowOf(item, file, now, settings)))));
  };
  const met = (names: string): string => `---\ncompany: Acme\nrole: Engineer\nstatus: interview\ninterviews:\n  - at: 2026-11-22 16:00\n    with: [${names}]\n---\n`;

  it('names what is overdue, and nothing else', () => {
    assert.equal(mark(met("Tom O'Brien, Nguyễn Thị Minh Khai"), at('2026-11-23', '16:00')), null);
    assert.equal(mark(met("Tom O'Brien"), at('2026-11-23', '16:01')), "1 overdue: Thank Tom O'Brien");
    assert.equal(mark(met("Tom O'Brien, Nguyễn Thị Minh Khai"), at('2026-11-23', '16:01')), "2 overdue: Thank Tom O'Brien, Thank Nguyễn Thị Minh Khai");
    assert.equal(mark(met('A Bee, C Dee, E Eff, G Aitch, J Kay'), at('2026-11-23', '16:01')), '5 overdue: Thank A Bee, Thank C Dee, Thank E Eff and 2 more');
    assert.equal(mark('---\ncompany: Acme\nrole: Engineer\nstatus: rejected\n---\n', at('2026-11-23', '16:01')), null);
  });
});

describe('the settings of marks and reminders', () => {
  it('are on and off by default, and keep their defaults where a value makes no sense', () => {
    const read = (values: Record<string, unknown>): unknown => { const { settings, problems } = readSettings(values, 'UTC'); return [settings.fileDecorations, settings.reminders, problems.length]; };
    assert.deepEqual(read({}), [true, 'off', 0]);
    assert.deepEqual(read({ fileDecorations: false, reminders: 'daily' }), [false, 'daily', 0]);
    assert.deepEqual(read({ fileDecorations: 'no', reminders: true }), [true, 'off', 2]);
  });
});
