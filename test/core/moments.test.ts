// Days and times typed in words, in English and German, on Monday 23 November 2026 at noon in Berlin.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { whenText } from '../../src/core/base/time.ts';
import { contradictedMoment, momentInWords, readDayInWords, readMomentInWords, type Frame } from '../../src/core/prose/moments.ts';
import { english } from '../../src/core/base/message.ts';

const FRAME: Frame = { now: Date.UTC(2026, 10, 23, 11), zone: 'Europe/Berlin', dateOrder: 'month-first' };
const moment = (text: string, frame = FRAME): string | null => {
  const when = readMomentInWords(text, frame);
  return when && whenText(when);
};

const MOMENTS: Readonly<Record<string, string>> = {
  'tomorrow 2pm': '2026-11-24 14:00',
  'Tomorrow at 2 p.m.': '2026-11-24 14:00',
  'tomorrow, at noon': '2026-11-24 12:00',
  '2pm tomorrow': '2026-11-24 14:00',
  'next Tuesday at 14:30': '2026-12-01 14:30',
  'tue 9:30am': '2026-11-24 09:30',
  'fri at 2': '2026-11-27 14:00',
  'fri at 2:30': '2026-11-27 14:30',
  'fri 02:30': '2026-11-27 02:30',
  'fri 12:15 am': '2026-11-27 00:15',
  'Fri 11 o’clock': '2026-11-27 11:00',
  'Dec 3 10:00': '2026-12-03 10:00',
  'Thursday, December 3rd at 10am': '2026-12-03 10:00',
  '3 Dec 2027 16:45': '2027-12-03 16:45',
  '3.12. 10 Uhr': '2026-12-03 10:00',
  '3.12.2026 um 10.30 Uhr': '2026-12-03 10:30',
  'Do, 3.12., 14:30 Uhr': '2026-12-03 14:30',
  'morgen um 14 Uhr': '2026-11-24 14:00',
  'übermorgen 9h': '2026-11-25 09:00',
  'nächsten Freitag 10h30': '2026-11-27 10:30',
  'in 3 days at 10:00': '2026-11-26 10:00',
  'heute 18:00': '2026-11-23 18:00',
  'fri at 1': '2026-11-27 13:00',
  'fri at 6': '2026-11-27 18:00',
  'fri at 7': '2026-11-27 07:00',
  'fri 0:30': '2026-11-27 00:30',
  'fri 1am': '2026-11-27 01:00',
  '2026-12-03 2:00Z': '2026-12-03T02:00Z',
  ' in 2 hours ': '2026-11-23 14:00',
  'in 2 hours': '2026-11-23 14:00',
  'in half an hour': '2026-11-23 12:30',
  'In 90 minutes': '2026-11-23 13:30',
  'in an hour': '2026-11-23 13:00',
  'in 13 hours': '2026-11-24 01:00',
  'in 2 Stunden': '2026-11-23 14:00',
  'in einer halben Stunde': '2026-11-23 12:30',
  'in zwei Stunden': '2026-11-23 14:00',
  'in 45 Minuten': '2026-11-23 12:45',
  '4pm': '2026-11-23 16:00',
  '2026-12-03 14:00': '2026-12-03 14:00',
  '2026-12-03T14:00': '2026-12-03 14:00',
  '2026-12-03T14:00:00-08:00': '2026-12-03T14:00-08:00',
  '2026-12-03 14:00Z': '2026-12-03T14:00Z',
  '2026-11-18': '2026-11-18',
  'tomorrow': '2026-11-24',
  'a week from Tuesday': '2026-12-01',
  '12/3 10am': '2026-12-03 10:00',
  'on the 20th, 10:00': '2026-12-20 10:00',
  'Donnerstag 3.12': '2026-12-03',
  'Di 14 Uhr': '2026-11-24 14:00',
  'am Mi um 9:30': '2026-11-25 09:30',
  'mo, 10h': '2026-11-30 10:00',
  'Fr': '2026-11-27',
};

describe('moments in words', () => {
  for (const [text, expected] of Object.entries(MOMENTS)) it(`"${text}" is ${expected}`, () => assert.equal(moment(text), expected));

  it('may lie behind: a Tuesday, the first of December', () => {
    const frame: Frame = { ...FRAME, now: Date.UTC(2026, 11, 1, 11) };
    const rows: Readonly<Record<string, string | null>> = {
      'yesterday 10am': '2026-11-30 10:00', '10am yesterday': '2026-11-30 10:00', 'Yesterday at 2': '2026-11-30 14:00', 'gestern um 14 Uhr': '2026-11-30 14:00', 'gestern': '2026-11-30',
      'the day before yesterday, 9:30': '2026-11-29 09:30', 'vorgestern 9h': '2026-11-29 09:00',
      'last Friday': '2026-11-27', 'last Friday at 2pm': '2026-11-27 14:00', 'on the previous Fri 14:00': '2026-11-27 14:00', 'last Tuesday 9am': '2026-11-24 09:00',
      'letzten Freitag': '2026-11-27', 'am vergangenen Freitag um 10 Uhr': '2026-11-27 10:00', 'vorigen Dienstag 8:30': '2026-11-24 08:30',
      'Friday last week 10:00': '2026-11-27 10:00', 'last week, Monday': '2026-11-23', 'Freitag letzter Woche': '2026-11-27', 'letzte Woche Montag 9 Uhr': '2026-11-23 09:00',
      '3 days ago at 10:00': '2026-11-28 10:00', 'two weeks ago': '2026-11-17', 'vor drei Tagen': '2026-11-28', 'vor einer Woche um 11': '2026-11-24 11:00', 'a day ago': '2026-11-30',
      'Nov 30 14:00': '2026-11-30 14:00', '30.11. 9 Uhr': '2026-11-30 09:00', '11/12 2pm': '2026-11-12 14:00', '1 September': '2026-09-01', 'August 31': '2027-08-31', '12/12': '2026-12-12', '3 Jan 10:00': '2027-01-03 10:00', 'Nov 30, 2027': '2027-11-30',
      'this Tuesday 3pm': '2026-12-01 15:00', 'diesen Dienstag': '2026-12-01', 'this coming Tuesday': '2026-12-08', 'Tuesday 3pm': '2026-12-08 15:00', 'this Friday': '2026-12-04',
      'last': null, 'last week': null, 'letzten': null, 'last Priya': null, 'many days ago': null, '2 years ago': null, 'yesterday or Friday': null, 'yesterday with Tom': null,
    };
    for (const [text, expected] of Object.entries(rows)) assert.equal(moment(text, frame), expected, text);
  });

  it('is the start of a stretch', () => {
    const rows: Readonly<Record<string, string | null>> = {
      'Monday, December 7, 2026 10:00 AM – 11:00 AM': '2026-12-07 10:00', 'Mon Dec 7, 10:00-11:00': '2026-12-07 10:00', 'tomorrow 8:00 – 9:00 PM': '2026-11-24 20:00', 'tomorrow 11:00 – 1:00 PM': '2026-11-24 11:00', 'tomorrow 2:30 - 3:30pm': '2026-11-24 14:30',
      'tomorrow from 10am to 11am': '2026-11-24 10:00', 'morgen 10 Uhr bis 11:30 Uhr': '2026-11-24 10:00', 'morgen 10.30 Uhr – 11:00': '2026-11-24 10:30',
      'tomorrow 10:00 or 11:00': null, 'tomorrow 10:00 – 11:00 – 12:00': null, 'tomorrow 10:00 – 25:00': null, '10:00 – 11:00 tomorrow 12:00': null,
    };
    for (const [text, expected] of Object.entries(rows)) assert.equal(moment(text), expected, text);
  });

  it('has a dot in its time where that is no date', () => {
    const rows: Readonly<Record<string, string | null>> = {
      'tomorrow 14.30': '2026-11-24 14:30', 'morgen 9.00': '2026-11-24 09:00', 'Friday at 14.30': '2026-11-27 14:30', 'Freitag 10.15': '2026-11-27 10:15', 'tomorrow 14.05': '2026-11-24 14:05', '14.30': '2026-11-23 14:30',
      '3.12.': '2026-12-03', '3.12. 14.30': '2026-12-03 14:30', 'Do, 3.12. um 14.30': '2026-12-03 14:30', 'tomorrow 25.30': null,
    };
    for (const [text, expected] of Object.entries(rows)) assert.equal(moment(text), expected, text);
  });

  for (const text of ['Wednesday, Dec 3', 'Wed 3 Dec 10:00', 'Mittwoch, 3.12. 10 Uhr', 'Mi, 3.12., 14:30 Uhr', 'Monday, December 3, 2026 10:00 AM – 11:00 AM']) {
    it(`"${text}" is a Thursday, and not taken silently`, () => {
      assert.equal(moment(text), null);
      assert.equal(contradictedMoment(text, FRAME)?.day, '2026-12-03');
      assert.equal(contradictedMoment(text.replace(/Mittwoch|Mi(?=,)|Wed(?:nesday)?|Monday/, word => (word.startsWith('M') && word !== 'Monday' ? 'Do' : 'Thursday')), FRAME), null);
    });
  }

  for (const text of ['', 'soon', 'next week', 'by Friday', 'by Tuesday at 2pm', 'in December', 'Friday 25:00', 'Friday 13pm', 'Friday 0pm', 'Monday, Tuesday 2pm', 'in many hours', '2026-02-30 10:00', 'Monday or Tuesday at 2pm', 'am Mo, am Di um 14 Uhr', 'Mo, Di', 'Freitag, am Mo 10 Uhr', 'tomorrow 2pm with Tom', 'tomorrow 2-3pm', 'in a few hours', 'in 2 hours at 10:00', 'in ein paar Stunden', '2 hours', 'within 2 hours', 'in 1000 hours', 'tomorrow 10:00 11:00', 'the decision', '2026-12-03 14:00+99:00', 'x'.repeat(200)]) {
    it(`"${text.slice(0, 40)}" is no single moment`, () => assert.equal(moment(text), null));
  }

  it('which of two numbers is the month is a setting', () => assert.equal(moment('12/3 10am', { ...FRAME, dateOrder: 'day-first' }), '2027-03-12 10:00'));

  it('today is the day in the zone', () => {
    const late = Date.UTC(2026, 10, 23, 23, 30);
    assert.equal(moment('tomorrow 2pm', { ...FRAME, now: late }), '2026-11-25 14:00');
    assert.equal(moment('tomorrow 2pm', { ...FRAME, now: late, zone: 'America/New_York' }), '2026-11-24 14:00');
  });

  it('is said again as it was understood, the year where it is another', () => {
    const said = (text: string): string => english(momentInWords(readMomentInWords(text, FRAME)!, '2026-11-23'));
    assert.equal(said('wed at 2pm'), 'Wed 25 Nov 14:00');
    assert.equal(said('11/20'), 'Fri 20 Nov');
    assert.equal(said('7/20'), 'Tue 20 Jul 2027');
    assert.equal(said('2026-12-03T14:00-08:00'), 'Thu 3 Dec 14:00, in the zone that was written');
  });

  it('never fails', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('tomorrow', 'at', '2', ':', '30', 'pm', ' ', '3.12.', 'Uhr', 'ß', '-', 'next', 'Friday', '+01:00', 'T', 'last', 'ago', 'vor', 'Woche', 'Mi', '14.05'), { maxLength: 9 }).map(parts => parts.join(''))), text => {
      const when = readMomentInWords(text, FRAME);
      assert.ok(when === null || /^\d{4}-\d\d-\d\d$/.test(when.day));
      readDayInWords(text, FRAME);
      assert.ok(when === null || contradictedMoment(text, FRAME) === null);
    }));
  });
});

describe('days in words', () => {
  const DAYS: Readonly<Record<string, string | null>> = {
    'in two weeks': '2026-12-07', 'next week': '2026-11-30', 'until Friday': '2026-11-27', 'bis Freitag': '2026-11-27', 'after Friday': '2026-11-28', 'nach dem 3. Dezember': '2026-12-04',
    'in December': '2026-12-01', '2026-12-03': '2026-12-03', 'nächste Woche': '2026-11-30', 'before Friday': null, 'whenever': null, '': null, 'Nov 20': '2027-11-20', 'this Monday': '2026-11-30', 'yesterday': null, 'last Friday': null,
  };
  for (const [text, expected] of Object.entries(DAYS)) it(`"${text}" is ${expected}`, () => assert.equal(readDayInWords(text, FRAME), expected));
});
