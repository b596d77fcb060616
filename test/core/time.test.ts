// Days, clock times and zones: whole days as the calendar has them, and what clocks do when they change.

import assert from 'node:assert/strict';
import { addBusinessDays, addDays, addMonths, atOrAfter, compareWhen, dayOf, daysBetween, endOfDay, hasBegun, inOrderOfTime, isClock, isOver, isoIn, isTimeZone, lastOfMonth, localInstant, makeDay, mondayOf, nextWeekday, parseDay, parseInstant, parseOffset, PLAIN_CALENDAR, startOfDay, surelyBefore, type Weekday, type When, whenText, writtenIn } from '../../src/core/base/time.ts';

const at = (iso: string): number => Date.parse(iso);
const when = (day: string, time: string | null = null, offset: number | null = null): When => ({ day, time, offset });

describe('days', () => {
  it('are those of the calendar, from 1900 to 9999', () => {
    assert.deepEqual([makeDay(2028, 2, 29), makeDay(1900, 1, 1), makeDay(9999, 12, 31), makeDay(2026, 1, 31)], ['2028-02-29', '1900-01-01', '9999-12-31', '2026-01-31']);
    for (const [year, month, date] of [[2026, 2, 29], [2026, 11, 31], [1899, 12, 31], [10000, 1, 1], [2026, 0, 1], [2026, 13, 1], [2026, 1, 0], [2026, 1, 32], [2026, 1, 366], [2026, 13, 5], [NaN, 1, 1]] as const) assert.equal(makeDay(year, month, date), null, `${year}-${month}-${date}`);
    assert.equal(parseDay('2026-11-23'), '2026-11-23');
    for (const text of ['2026-02-30', '2026-11-23 ', ' 2026-11-23', '26-11-23', '2026-1-23', '2026-11-2', '12026-11-23', '2026-11-234']) assert.equal(parseDay(text), null, text);
  });

  it('are counted whole, and end with the last that has four digits', () => {
    assert.deepEqual([addDays('2026-12-31', 1), addDays('2026-03-01', -1), addDays('9999-12-30', 7), daysBetween('2026-11-23', '2026-12-01'), daysBetween('2026-12-01', '2026-11-23')], ['2027-01-01', '2026-02-28', '9999-12-31', 8, -8]);
    assert.deepEqual([addMonths('2026-01-31', 1), addMonths('2026-11-15', 2), lastOfMonth('2028-02-03')], ['2026-02-28', '2027-01-15', '2028-02-29']);
    assert.deepEqual(['2026-11-22', '2026-11-23', '2026-11-29'].map(mondayOf), ['2026-11-16', '2026-11-23', '2026-11-23']);
    assert.deepEqual(([0, 1, 2, 6] as const).map(weekday => nextWeekday('2026-11-23', weekday)), ['2026-11-29', '2026-11-30', '2026-11-24', '2026-11-28']);
  });

  it('of business leave out weekends and holidays; where there are none, each counts', () => {
    const calendar = (weekdays: readonly Weekday[], ...holidays: readonly string[]): typeof PLAIN_CALENDAR => ({ weekdays, holidays: new Set(holidays) });
    assert.deepEqual([0, 1, 2, 6].map(count => addBusinessDays('2026-11-21', count, PLAIN_CALENDAR)), ['2026-11-21', '2026-11-23', '2026-11-24', '2026-11-30']);
    assert.equal(addBusinessDays('2026-11-20', 1, calendar([1, 2], '2026-11-23')), '2026-11-24');
    assert.equal(addBusinessDays('2026-11-20', 3, calendar([])), '2026-11-23');
    const never = Array.from({ length: 6000 }, (_, index) => addDays('2026-01-01', index));
    assert.equal(addBusinessDays('2026-01-01', 2, calendar([1, 2, 3, 4, 5], ...never)), addDays('2026-01-01', 3663), 'holidays for more than ten years');
  });
});

describe('times in a zone', () => {
  it('are the same wherever they are looked at', () => {
    assert.deepEqual(['Europe/Berlin', 'UTC', 'Middle/Earth', ''].map(isTimeZone), [true, true, false, false]);
    assert.deepEqual(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kolkata'].map(zone => dayOf(at('2026-11-23T10:30:00Z'), zone)), ['2026-11-24', '2026-11-22', '2026-11-23']);
    assert.equal(localInstant('2026-11-23', '14:05:30', 'Asia/Kolkata'), at('2026-11-23T08:35:30Z'));
    assert.equal(isoIn(at('2026-11-23T08:35:30Z'), 'Asia/Kolkata'), '2026-11-23T14:05:30+05:30');
    assert.equal(writtenIn(at('2026-11-23T08:35:30Z'), 'Asia/Kolkata'), '2026-11-23 14:05');
  });

  it('that the clock skips are read as before the change; those that come twice are the first', () => {
    const berlin = (day: string, time: string): string => new Date(localInstant(day, time, 'Europe/Berlin')).toISOString().slice(0, 16);
    assert.deepEqual(['01:59', '02:30', '03:00'].map(time => berlin('2026-03-29', time)), ['2026-03-29T00:59', '2026-03-29T01:30', '2026-03-29T01:00']);
    assert.deepEqual(['01:59', '02:30', '03:00'].map(time => berlin('2026-10-25', time)), ['2026-10-24T23:59', '2026-10-25T00:30', '2026-10-25T02:00']);
    assert.equal(dayOf(at('2026-03-29T22:30:00Z'), 'Europe/Berlin'), '2026-03-30', 'on the day of the change, after it');
    assert.equal(dayOf(at('2026-03-28T22:30:00Z'), 'Europe/Berlin'), '2026-03-28');
  });

  it('begin and end the day that the zone has', () => {
    assert.deepEqual([startOfDay('2026-11-23', 'Europe/Berlin'), endOfDay('2026-11-23', 'Europe/Berlin')], [at('2026-11-22T23:00:00Z'), at('2026-11-23T22:59:59.999Z')]);
    assert.equal(startOfDay('2026-03-08', 'America/Havana'), at('2026-03-08T05:00:00Z'), 'where midnight is skipped');
  });

  it('have begun and are over on the dot; a bare day is over with its end', () => {
    const [noon, day] = [at('2026-11-23T12:00:00Z'), when('2026-11-23')];
    const seen = (moment: When): readonly boolean[] => [hasBegun(moment, noon, 'UTC'), isOver(moment, noon, 'UTC')];
    assert.deepEqual([when('2026-11-23', '12:00'), when('2026-11-23', '12:01'), day, when('2026-11-22'), when('2026-11-24')].map(seen), [[true, true], [false, false], [true, false], [true, true], [false, false]]);
  });

  it('are told apart as well as what is written allows', () => {
    const [bare, nine, ten, before] = [when('2026-11-23'), when('2026-11-23', '09:00'), when('2026-11-23', '10:00'), when('2026-11-22', '23:00')];
    const pairs: readonly (readonly [When, When])[] = [[nine, ten], [ten, nine], [nine, nine], [bare, nine], [nine, bare], [bare, bare], [before, bare], [bare, before], [when('2026-11-22'), nine], [nine, when('2026-11-22')]];
    assert.deepEqual(pairs.map(([a, b]) => atOrAfter(a, b, 'UTC')), [false, true, true, true, false, true, false, true, false, true]);
    assert.deepEqual(pairs.map(([a, b]) => surelyBefore(a, b, 'UTC')), [true, false, false, false, false, false, true, false, true, false]);
    assert.deepEqual(pairs.map(([a, b]) => Math.sign(compareWhen(a, b, 'UTC'))), [-1, 1, 0, 1, -1, 0, -1, 1, -1, 1]);
    assert.equal(surelyBefore(when('2026-11-23', '09:00', 60), when('2026-11-23', '08:30', 0), 'UTC'), true, 'by instants, where both are known');
    const moments = [['bare', when('2026-11-23')], ['late', when('2026-11-23', '23:59')], ['same', when('2026-11-23', '22:59', 0)], ['before', when('2026-11-22')], ['after', when('2026-11-24', '00:00')]] as const;
    assert.deepEqual(inOrderOfTime(moments, ([, moment]) => moment, 'Europe/Berlin').map(([name]) => name), ['before', 'late', 'same', 'bare', 'after']);
  });
});

describe('moments as they are written', () => {
  it('are read strictly', () => {
    const read = (text: string): string | null => {
      const instant = parseInstant(text, 'Europe/Berlin');
      return instant === null ? null : new Date(instant).toISOString().slice(0, 19);
    };
    assert.deepEqual(['2026-11-19', '2026-11-19 09:10', '2026-11-19T09:10:20', ' 2026-11-19T09:10:20.123Z ', '2026-11-19t09:10z', '2026-11-19T09:10-0800', '2026-11-19T09:10+05:30'].map(read), ['2026-11-18T23:00:00', '2026-11-19T08:10:00', '2026-11-19T08:10:20', '2026-11-19T09:10:20', '2026-11-19T09:10:00', '2026-11-19T17:10:00', '2026-11-19T03:40:00']);
    for (const text of ['', '2026-02-30', '2026-02-30T09:10Z', '2026-11-19T24:00Z', '2026-11-19T09:60Z', '2026-11-19T09:10:60Z', '2026-11-19T09', '2026-11-19T09:10+19:00', '2026-11-19Z', 'on 2026-11-19', '2026-11-19 or so', '2026-11-19T9:10']) assert.equal(read(text), null, text);
  });

  it('hold to clocks and offsets that there are', () => {
    assert.deepEqual(['00:00', '23:59', '23:59:59', '24:00', '23:60', '23:59:60'].map(isClock), [true, true, true, false, false, false]);
    assert.deepEqual(['Z', 'z', '+05:30', '-0800', '+18:00', '-18:00', '+00:59'].map(parseOffset), [0, 0, 330, -480, 1080, -1080, 59]);
    for (const text of ['+18:01', '+05:60', '05:30', '+5:30', '+05:3', '+05:300', ' +05:30', 'Zulu', 'xz']) assert.equal(parseOffset(text), null, text);
  });

  it('are written as they are read', () => {
    assert.deepEqual([when('2026-11-18'), when('2026-11-18', '14:00'), when('2026-11-18', '14:00', 0), when('2026-11-18', '14:00', -480), when('2026-11-18', '14:00', 330)].map(whenText), ['2026-11-18', '2026-11-18 14:00', '2026-11-18T14:00Z', '2026-11-18T14:00-08:00', '2026-11-18T14:00+05:30']);
  });
});
