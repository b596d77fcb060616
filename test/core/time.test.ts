// Instants and days in time zones: what a clock skips or shows twice, how a moment is written, what is read as an instant.

import assert from 'node:assert/strict';
import { isoIn, localInstant, parseInstant, startOfDay, whenText } from '../../src/core/base/time.ts';

describe('a time in a zone', () => {
  const at = (day: string, time: string, zone: string): string => isoIn(localInstant(day, time, zone), zone);
  it('that the clock skips is read as if it had not been put forward yet', () => {
    assert.equal(at('2026-03-29', '02:30', 'Europe/Berlin'), '2026-03-29T03:30:00+02:00');
    assert.equal(at('2026-03-08', '02:30', 'America/New_York'), '2026-03-08T03:30:00-04:00');
  });
  it('that comes twice is the first', () => assert.equal(at('2026-10-25', '02:30', 'Europe/Berlin'), '2026-10-25T02:30:00+02:00'));
  it('of a day whose midnight is skipped begins when the day does', () => assert.equal(isoIn(startOfDay('2026-03-08', 'America/Havana'), 'America/Havana'), '2026-03-08T01:00:00-04:00'));
});

describe('a moment', () => {
  it('is written with its offset, east and west', () => {
    const written = (offset: number | null): string => whenText({ day: '2026-11-18', time: '14:00', offset });
    assert.deepEqual([null, 0, 60, 330, -480, -210].map(written), ['2026-11-18 14:00', '2026-11-18T14:00Z', '2026-11-18T14:00+01:00', '2026-11-18T14:00+05:30', '2026-11-18T14:00-08:00', '2026-11-18T14:00-03:30']);
  });
});

describe('an instant', () => {
  const read = (text: string): string | null => {
    const instant = parseInstant(text, 'Asia/Kolkata');
    return instant === null ? null : new Date(instant).toISOString();
  };
  it('is that of its offset, else of the zone; a bare day is its start', () => {
    assert.equal(read('2026-11-18T14:00:30Z'), '2026-11-18T14:00:30.000Z');
    assert.equal(read(' 2026-11-18 14:00+01:00 '), '2026-11-18T13:00:00.000Z');
    assert.equal(read('2026-11-18T14:00-0800'), '2026-11-18T22:00:00.000Z');
    assert.equal(read('2026-11-18T14:00'), '2026-11-18T08:30:00.000Z');
    assert.equal(read('2026-11-18'), '2026-11-17T18:30:00.000Z');
  });
  it('is none on a day, at a time or in a zone that there is not', () => {
    for (const text of ['2026-02-30', '2026-11-18T24:00Z', '2026-11-18T14:60Z', '2026-11-18T14:00+01:75', '2026-11-18T14:00+19:00', '18 November 2026', '']) assert.equal(read(text), null, text);
  });
});
