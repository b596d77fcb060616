// Promises in German: the same rows of promises.md in German words, who promises what to whom, and text that means harm.

import assert from 'node:assert/strict';
import { germanPromises } from '../../src/core/prose/german/commitments.ts';
import { contradictionsIn } from '../../src/core/prose/contradictions.ts';
import { latestPromise, readPromises, type FollowUpPromise } from '../../src/core/prose/promises.ts';
import type { Sentence } from '../../src/core/prose/sentences.ts';

/** Each text is one sentence: where German sentences end is not tested here. */
function sentences(texts: readonly string[]): Sentence[] {
  let start = 0;
  return texts.map(text => ({ text, span: { start, end: (start += text.length + 1) - 1 } }));
}

const read = (texts: readonly string[], sent: string): FollowUpPromise[] => readPromises(sentences(texts), sent, { language: germanPromises, dateOrder: 'month-first' });

/** The window of the one promise that counts, as `from..by`; `vague` without one, `none` without a promise. */
function windowOf(text: string | readonly string[], sent = '2026-11-18'): string {
  const promise = latestPromise(read(typeof text === 'string' ? [text] : text, sent));
  return promise === null ? 'none' : promise.window === null ? 'vague' : promise.window.from === promise.window.by ? promise.window.from : `${promise.window.from}..${promise.window.by}`;
}

/** Each row: the words, the day of sending, the window. Words without a verb stand in "Ich melde mich ... bei Ihnen". */
type Row = readonly [words: string, sent: string, window: string];

const check = (rows: readonly Row[]): void => {
  for (const [words, sent, window] of rows) {
    const text = /\b[Ii]ch\b/.test(words) ? words : `Ich melde mich ${words} bei Ihnen.`;
    it(`${text} (am ${sent})`, () => assert.equal(windowOf(text, sent), window));
  }
};

// 18 November 2026 is a Wednesday.
describe('German time expressions of promises', () => {
  describe('parts of a week that is told by a day', () => check([
    ['Ende der Woche vom 30. November', '2026-11-13', '2026-12-03..2026-12-04'], ['Anfang der Woche vom 30. November', '2026-11-13', '2026-11-30..2026-12-01'], ['Mitte der Woche vom 30. November', '2026-11-13', '2026-12-01..2026-12-03'], ['gegen Ende der Woche ab dem 30. November', '2026-11-13', '2026-12-03..2026-12-04'],
    ['im Laufe der Woche vom 30. November', '2026-11-13', '2026-11-30..2026-12-04'], ['bis Ende der Woche vom 30. November', '2026-11-13', '2026-11-14..2026-12-04'], ['in der Woche vom 30. November', '2026-11-13', '2026-11-30..2026-12-04'], ['in der Woche vom 30. November, am Dienstag', '2026-11-13', '2026-11-30..2026-12-04'], ['Anfang der Woche am Dienstag', '2026-11-18', '2026-11-23..2026-11-24'],
  ]));

  describe('the first and the last of a month', () => check([
    ['am letzten Freitag im November', '2026-11-13', '2026-11-27'], ['am letzten Freitag im Dezember', '2026-11-13', '2026-12-25'], ['am ersten Montag im Dezember', '2026-11-13', '2026-12-07'], ['am 5. Freitag im Januar', '2026-11-13', '2027-01-29'], ['am letzten Freitag', '2026-11-13', 'vague'], ['in der letzten Woche im November', '2026-11-13', '2026-11-24..2026-11-30'], ['in der zweiten Woche im Dezember', '2026-11-13', '2026-12-08..2026-12-14'],
  ]));

  describe('wishes with a time', () => check([
    ['Ich würde mich gern am Mittwoch noch einmal bei Ihnen melden.', '2026-11-13', '2026-11-18'], ['Ich würde mich gern noch einmal bei Ihnen melden.', '2026-11-13', 'none'], ['Ich würde mich freuen, am Mittwoch von Ihnen zu hören.', '2026-11-13', 'none'], ['Ich würde mich freuen, wenn Sie sich am Mittwoch bei mir melden.', '2026-11-13', 'none'], ['Würde ich am Mittwoch gern anrufen?', '2026-11-13', 'none'],
  ]));

  describe('days', () => check([
    ['morgen', '2026-11-18', '2026-11-19'], ['übermorgen', '2026-11-18', '2026-11-20'], ['uebermorgen', '2026-11-18', '2026-11-20'], ['morgen Nachmittag', '2026-12-31', '2027-01-01'], ['morgen früh', '2026-11-18', '2026-11-19'],
    ['heute noch', '2026-11-18', '2026-11-18'], ['noch heute', '2026-11-18', '2026-11-18'], ['heute Abend', '2026-11-18', '2026-11-18'], ['im Laufe des Tages', '2026-11-18', '2026-11-18'],
    ['innerhalb von 24 Stunden', '2026-11-18', '2026-11-19'], ['in den nächsten 48 Stunden', '2026-11-18', '2026-11-19..2026-11-20'],
    ['innerhalb von fünf Tagen', '2026-11-18', '2026-11-19..2026-11-23'], ['binnen zehn Tagen', '2026-11-18', '2026-11-19..2026-11-28'], ['innert zehn Tagen', '2026-11-18', '2026-11-19..2026-11-28'], ['innerhalb von einundzwanzig Tagen', '2026-11-18', '2026-11-19..2026-12-09'],
    ['in den nächsten Tagen', '2026-11-18', '2026-11-19..2026-11-21'], ['in den kommenden zehn Tagen', '2026-11-18', '2026-11-19..2026-11-28'],
    ['in drei Tagen', '2026-11-18', '2026-11-21..2026-11-23'], ['in ein paar Tagen', '2026-11-18', '2026-11-21..2026-11-23'], ['in einigen Tagen', '2028-02-27', '2028-03-01..2028-03-03'], ['in mehreren Tagen', '2026-11-18', '2026-11-23..2026-11-25'], ['in zwei, drei Tagen', '2026-11-18', '2026-11-20..2026-11-23'], ['Ich rufe Sie an, wie heute Morgen besprochen.', '2026-11-18', 'vague'], ['in spätestens zehn Tagen', '2026-11-18', '2026-11-19..2026-11-28'],
  ]));

  describe('weeks from now', () => check([
    ['innerhalb von zwei Wochen', '2026-11-18', '2026-11-19..2026-12-02'], ['innerhalb der nächsten zwei Wochen', '2026-11-18', '2026-11-19..2026-12-02'], ['innerhalb einer Woche', '2026-11-18', '2026-11-19..2026-11-25'], ['binnen Wochenfrist', '2026-11-18', '2026-11-19..2026-11-25'],
    ['in zwei Wochen', '2026-11-18', '2026-12-02..2026-12-04'], ['in vierzehn Tagen', '2026-11-18', '2026-12-02..2026-12-04'], ['in acht Tagen', '2026-11-18', '2026-11-25..2026-11-27'], ['in gut einer Woche', '2026-11-18', '2026-11-25..2026-11-27'], ['in einer Woche oder zwei', '2026-11-18', '2026-11-25..2026-12-04'], ['in einer Woche oder zwei Wochen', '2026-11-18', '2026-11-25..2026-12-04'], ['in 2-3 Wochen', '2026-11-18', '2026-12-02..2026-12-11'], ['in einem Monat', '2026-01-31', '2026-02-28..2026-03-02'],
    ['heute in einer Woche', '2026-11-18', '2026-11-25'], ['morgen in einer Woche', '2026-11-18', '2026-11-26'], ['am Montag in einer Woche', '2026-11-18', '2026-11-30'], ['Freitag über acht Tage', '2026-11-18', '2026-11-27'], ['Montag in vierzehn Tagen', '2026-11-18', '2026-12-07'],
    ['heute in zwei Wochen', '2026-11-18', '2026-12-02'], ['heute in drei Tagen', '2026-11-18', '2026-11-21'], ['heute in drei Stunden', '2026-11-18', '2026-11-18'], ['heute in acht Wochen', '2026-11-18', '2027-01-13'], ['heute in einem Monat', '2026-01-31', '2026-02-28'], ['übermorgen in einer Woche', '2026-11-18', '2026-11-27'], ['Freitag in zwei Wochen', '2026-11-18', '2026-12-04'], ['ab heute in zwei Wochen', '2026-11-18', '2026-12-02'],
    ['in zwei Wochen ab heute', '2026-11-18', '2026-12-02'], ['zwei Wochen ab heute', '2026-11-18', '2026-12-02'], ['in zwei Wochen ab Freitag', '2026-11-18', '2026-12-04'], ['zwei Wochen nach dem 3. Dezember', '2026-11-18', '2026-12-17'], ['in zwei Wochen von heute', '2026-11-18', '2026-12-02'], ['in zehn Tagen ab jetzt', '2026-11-18', '2026-11-28..2026-11-30'],
    ['Ich rufe Sie in zwei Wochen ab heute an.', '2026-11-18', '2026-12-02'], ['Ich werde Sie heute in zwei Wochen anrufen.', '2026-11-18', '2026-12-02'], ['übernächsten Montag', '2026-11-18', '2026-11-30'], ['am Freitag in drei Tagen', '2026-11-18', '2026-11-20'],
  ]));

  describe('business days', () => check([
    ['innerhalb von drei Werktagen', '2026-11-18', '2026-11-19..2026-11-23'], ['binnen zwei Arbeitstagen', '2026-11-20', '2026-11-23..2026-11-24'], ['in zwei Arbeitstagen', '2026-11-19', '2026-11-23..2026-11-25'], ['am nächsten Werktag', '2026-11-20', '2026-11-23'],
  ]));

  describe('weekdays', () => check([
    ['am Freitag', '2026-11-18', '2026-11-20'], ['Freitag', '2026-11-20', '2026-11-27'], ['am kommenden Freitag', '2026-11-18', '2026-11-20'], ['nächsten Freitag', '2026-11-18', '2026-11-20'], ['nächsten Freitag', '2026-11-20', '2026-11-27'], ['am folgenden Montag', '2026-11-18', '2026-11-23'], ['diesen Freitag', '2026-11-18', '2026-11-20'], ['übernächsten Freitag', '2026-11-18', '2026-11-27'],
    ['am Freitagvormittag', '2026-11-18', '2026-11-20'], ['am Dienstag um 14:30 Uhr', '2026-11-18', '2026-11-24'], ['am Fr', '2026-11-18', '2026-11-20'],
    ['bis Freitag', '2026-11-18', '2026-11-19..2026-11-20'], ['vor Freitag', '2026-11-18', '2026-11-19'], ['bis spätestens Freitag', '2026-11-16', '2026-11-17..2026-11-20'], ['spätestens am Freitag', '2026-11-16', '2026-11-17..2026-11-20'], ['am Freitag spätestens', '2026-11-16', '2026-11-17..2026-11-20'],
    ['am Montag oder Dienstag', '2026-11-18', '2026-11-23..2026-11-24'], ['am Dienstag nächster Woche', '2026-11-18', '2026-11-24'], ['nächste Woche am Donnerstag', '2026-11-18', '2026-11-26'], ['Freitag der kommenden Woche', '2026-11-18', '2026-11-27'], ['zwischen Dienstag und Donnerstag', '2026-11-18', '2026-11-24..2026-11-26'],
  ]));

  describe('weeks', () => check([
    ['nächste Woche', '2026-11-18', '2026-11-23..2026-11-27'], ['in der kommenden Woche', '2026-11-22', '2026-11-23..2026-11-27'], ['Anfang nächster Woche', '2026-11-18', '2026-11-23..2026-11-24'], ['zu Beginn der nächsten Woche', '2026-11-18', '2026-11-23..2026-11-24'], ['Mitte nächster Woche', '2026-11-18', '2026-11-24..2026-11-26'],
    ['Ende nächster Woche', '2026-11-18', '2026-11-26..2026-11-27'], ['bis Ende nächster Woche', '2026-11-18', '2026-11-19..2026-11-27'], ['übernächste Woche', '2026-11-18', '2026-11-30..2026-12-04'], ['am Wochenanfang', '2026-11-18', '2026-11-23..2026-11-24'],
    ['noch diese Woche', '2026-11-17', '2026-11-18..2026-11-20'], ['im Laufe der Woche', '2026-11-20', '2026-11-21..2026-11-27'], ['bis Ende der Woche', '2026-11-17', '2026-11-18..2026-11-20'], ['vor Ende der Woche', '2026-11-21', '2026-11-22..2026-11-27'],
    ['am Wochenende', '2026-11-18', '2026-11-21..2026-11-22'], ['übers Wochenende', '2026-11-20', '2026-11-21..2026-11-22'], ['vor dem Wochenende', '2026-11-18', '2026-11-19..2026-11-20'], ['nach dem Wochenende', '2026-11-18', '2026-11-23..2026-11-25'], ['nach dem Wochenende', '2026-11-22', '2026-11-23..2026-11-25'],
    ['in der Woche vom 7. Dezember', '2026-11-18', '2026-12-07..2026-12-11'], ['in der Woche ab dem 10.', '2026-12-01', '2026-12-07..2026-12-11'],
    ['in KW 49', '2026-11-18', '2026-11-30..2026-12-04'], ['in der 49. Kalenderwoche', '2026-11-18', '2026-11-30..2026-12-04'], ['Anfang KW 2', '2026-11-18', '2027-01-11..2027-01-12'], ['in KW 53', '2027-01-01', '2027-01-01'], ['nach KW 49', '2026-11-18', '2026-12-07..2026-12-09'],
  ]));

  describe('dates', () => check([
    ['am 7. Dezember', '2026-11-18', '2026-12-07'], ['am 7. Dez.', '2026-11-18', '2026-12-07'], ['am siebten Dezember', '2026-11-18', '2026-12-07'], ['am 7.12.', '2026-11-18', '2026-12-07'], ['am 7. 12. 2026', '2026-11-18', '2026-12-07'], ['am 07.12.2026', '2026-11-18', '2026-12-07'], ['am 7/12', '2026-11-18', '2026-12-07'], ['am 2026-12-07', '2026-11-18', '2026-12-07'],
    ['am Montag, dem 7. Dezember, um 10 Uhr', '2026-11-18', '2026-12-07'], ['am Montag (7.12.)', '2026-11-18', '2026-12-07'], ['am 7.', '2026-11-18', '2026-12-07'], ['am Ersten', '2026-11-18', '2026-12-01'], ['am 31.', '2026-11-18', '2026-12-31'], ['am 30.', '2026-02-01', '2026-03-30'], ['am 4. Januar', '2026-11-18', '2027-01-04'], ['am 29. Februar', '2025-11-18', '2028-02-29'],
    ['bis zum 7. Dezember', '2026-11-18', '2026-11-19..2026-12-07'], ['bis zum 7.', '2026-11-18', '2026-11-19..2026-12-07'], ['vor dem 1.', '2026-11-18', '2026-11-19..2026-11-30'], ['zwischen dem 7. und 9.', '2026-11-18', '2026-12-07..2026-12-09'], ['zwischen dem 30. Dezember und dem 2. Januar', '2026-11-18', '2026-12-30..2027-01-02'], ['vom 7. bis 9. Dezember', '2026-11-18', '2026-12-07..2026-12-09'], ['am 7./8. Dezember', '2026-11-18', '2026-12-07..2026-12-08'],
    ['nach dem 7. Dezember', '2026-11-18', '2026-12-08..2026-12-10'], ['nach dem 31.', '2026-12-10', '2027-01-01..2027-01-03'], ['am ersten Montag im Dezember', '2026-11-18', '2026-12-07'],
  ]));

  describe('months', () => check([
    ['Anfang Dezember', '2026-11-18', '2026-12-01..2026-12-10'], ['Mitte Dezember', '2026-11-18', '2026-12-11..2026-12-20'], ['Ende Februar', '2028-01-31', '2028-02-21..2028-02-29'], ['Mitte nächsten Monats', '2026-11-18', '2026-12-11..2026-12-20'], ['Anfang bis Mitte Dezember', '2026-11-18', '2026-12-01..2026-12-20'],
    ['in der ersten Dezemberwoche', '2026-11-18', '2026-12-01..2026-12-07'], ['im Dezember', '2026-11-18', '2026-12-01..2026-12-31'], ['nächsten Monat', '2026-12-18', '2027-01-01..2027-01-31'], ['im November', '2026-11-18', '2026-11-19..2026-11-30'], ['im März', '2026-11-18', '2027-03-01..2027-03-31'],
    ['im neuen Jahr', '2026-11-18', '2027-01-01..2027-01-31'], ['Anfang des neuen Jahres', '2026-11-18', '2027-01-01..2027-01-10'], ['zwischen den Jahren', '2026-11-18', '2026-12-27..2026-12-30'],
    ['bis Monatsende', '2026-11-18', '2026-11-19..2026-11-30'], ['zum Monatsende', '2026-11-18', '2026-11-25..2026-11-30'], ['Ende des Monats', '2026-11-30', '2026-11-30'],
  ]));

  describe('times of day, which say nothing of the day', () => check([
    ['am Freitag um 10 Uhr oder am Montag', '2026-11-18', '2026-11-20..2026-11-23'], ['am Freitag um 10 Uhr 30 oder am Montag', '2026-11-18', '2026-11-20..2026-11-23'], ['am Freitag um 9 Uhr 5 oder am Montag', '2026-11-18', '2026-11-20..2026-11-23'], ['am Freitag gegen 14:30 oder am Montag', '2026-11-18', '2026-11-20..2026-11-23'], ['am Freitag um 9:30 oder am Montag', '2026-11-18', '2026-11-20..2026-11-23'], ['am Freitag ab 15h oder am Montag', '2026-11-18', '2026-11-20..2026-11-23'], ['am Freitag um 9.30 Uhr oder am Montag', '2026-11-18', '2026-11-20..2026-11-23'], ['am Freitag gegen Mittag oder am Montag', '2026-11-18', '2026-11-20..2026-11-23'], ['am Freitag zwischen 10 Uhr und 12 Uhr oder am Montag', '2026-11-18', '2026-11-20..2026-11-23'], ['am Freitag, gegen 10 Uhr oder am Montag', '2026-11-18', '2026-11-20..2026-11-23'], ['am Freitag nach Feierabend oder am Montag', '2026-11-18', '2026-11-20..2026-11-23'],
    ['gegen 10.12 Uhr', '2026-11-18', 'vague'], ['bis 12 Uhr', '2026-11-18', 'vague'], ['zwischen 10 und 12 Uhr', '2026-11-18', 'vague'], ['am Freitag nach 10 Uhr', '2026-11-18', '2026-11-20'], ['morgen um 10.12 Uhr', '2026-11-18', '2026-11-19'],
  ]));

  describe('minutes and hours', () => check([
    ['in zwanzig Minuten', '2026-11-18', '2026-11-18'], ['in einer Stunde', '2026-11-18', '2026-11-18'], ['in der nächsten Stunde', '2026-11-18', '2026-11-18'], ['innerhalb der nächsten Stunde', '2026-11-18', '2026-11-18'], ['innerhalb von zwei Stunden', '2026-11-18', '2026-11-18'], ['innerhalb von 12 Stunden', '2026-11-18', '2026-11-19'], ['innerhalb von 36 Stunden', '2026-11-18', '2026-11-19..2026-11-20'], ['in 48 Stunden', '2026-11-18', '2026-11-20..2026-11-22'], ['in 24 Stunden', '2026-11-18', '2026-11-19..2026-11-21'],
  ]));

  describe('spans of time in other words', () => check([
    ['innerhalb der nächsten Woche', '2026-11-18', '2026-11-19..2026-11-25'], ['innerhalb des nächsten Monats', '2026-11-18', '2026-11-19..2026-12-18'], ['in anderthalb Wochen', '2026-11-18', '2026-11-28..2026-12-01'], ['innerhalb von eineinhalb Wochen', '2026-11-18', '2026-11-19..2026-11-29'], ['in zwei oder drei Wochen', '2026-11-18', '2026-12-02..2026-12-11'], ['in drei bis fünf Tagen', '2026-11-18', '2026-11-21..2026-11-25'], ['in zwei guten Wochen', '2026-11-18', '2026-12-02..2026-12-04'], ['binnen zehn Tagen oder so', '2026-11-18', '2026-11-19..2026-11-28'], ['Ich rufe Sie in einer Woche gegen zwei an.', '2026-11-18', '2026-11-25..2026-11-27'], ['Ich rufe Sie in einer ruhigen Minute an.', '2026-11-18', 'vague'],
    ['Ich melde mich am Freitag, zwei Wochen nach unserem Gespräch, bei Ihnen.', '2026-11-18', '2026-11-20'], ['in weniger als zwei Wochen', '2026-11-18', '2026-11-19..2026-12-02'], ['spätestens in zehn Tagen', '2026-11-18', '2026-11-19..2026-11-28'], ['bis in zwei Wochen', '2026-11-18', '2026-11-19..2026-12-02'],
  ]));

  describe('calendar weeks', () => check([
    ['in der KW 49', '2026-11-18', '2026-11-30..2026-12-04'], ['Anfang der KW 49', '2026-11-18', '2026-11-30..2026-12-01'], ['im Laufe der KW 49', '2026-11-18', '2026-11-30..2026-12-04'], ['Ende der 49. KW', '2026-11-18', '2026-12-03..2026-12-04'], ['in KW 1', '2026-11-18', '2027-01-04..2027-01-08'], ['in KW 54', '2026-11-18', 'vague'], ['in KW 0', '2026-11-18', 'vague'],
  ]));

  describe('the course and the end of a day, a week, a month, a year', () => check([
    ['im Laufe des morgigen Tages', '2026-11-18', '2026-11-19'], ['im Laufe der nächsten Woche', '2026-11-18', '2026-11-23..2026-11-27'], ['im Laufe der Woche', '2026-11-18', '2026-11-19..2026-11-20'], ['im Laufe des Monats', '2026-11-18', '2026-11-19..2026-11-30'], ['im Laufe des Dezembers', '2026-11-18', '2026-12-01..2026-12-31'], ['im Laufe des nächsten Monats', '2026-11-18', '2026-12-01..2026-12-31'], ['diesen Monat noch', '2026-11-18', '2026-11-19..2026-11-30'], ['in diesem Monat', '2026-11-30', '2026-11-30'],
    ['vor Ende der Woche vom 30. November', '2026-11-13', '2026-11-14..2026-12-04'], ['vor Ende des Monats', '2026-11-18', '2026-11-19..2026-11-30'], ['vor Monatsende', '2026-11-18', '2026-11-19..2026-11-30'], ['vor Jahresende', '2026-11-18', '2026-11-19..2026-12-31'], ['vor dem Jahreswechsel', '2026-11-18', '2026-11-19..2026-12-31'], ['noch in diesem Jahr', '2026-11-18', '2026-11-19..2026-12-31'], ['Ich rufe Sie an, bevor der Monat um ist.', '2026-11-18', '2026-11-19..2026-11-30'], ['Ich rufe Sie an, bevor die Woche um ist.', '2026-11-18', '2026-11-19..2026-11-20'],
    ['Ende des Jahres', '2026-11-18', '2026-12-25..2026-12-31'], ['Mitte des Jahres', '2026-11-18', 'vague'], ['zum Jahresende', '2026-11-18', '2026-12-25..2026-12-31'], ['zum Jahresanfang', '2026-11-18', '2027-01-01..2027-01-10'], ['zur Monatsmitte', '2026-11-05', '2026-11-11..2026-11-20'], ['zum Monatswechsel', '2026-11-18', '2026-11-25..2026-11-30'], ['zum Monatsletzten', '2026-11-18', '2026-11-30'], ['am letzten Tag des Monats', '2026-11-18', '2026-11-30'], ['am letzten Tag im Dezember', '2026-11-18', '2026-12-31'], ['zum Monatsanfang', '2026-11-18', '2026-12-01..2026-12-10'], ['Ende des Monats', '2026-11-18', '2026-11-25..2026-11-30'], ['Ende nächsten Monats', '2026-11-18', '2026-12-21..2026-12-31'],
    ['in der ersten Hälfte des Dezembers', '2026-11-18', '2026-12-01..2026-12-15'], ['in der zweiten Dezemberhälfte', '2026-11-18', '2026-12-16..2026-12-31'], ['in der letzten Dezemberhälfte', '2026-11-18', '2026-12-16..2026-12-31'], ['in der letzten Hälfte der nächsten Woche', '2026-11-18', '2026-11-26..2026-11-27'], ['in der ersten Hälfte der nächsten Woche', '2026-11-18', '2026-11-23..2026-11-25'], ['in der zweiten Hälfte der nächsten Woche', '2026-11-18', '2026-11-26..2026-11-27'], ['in der zweiten Wochenhälfte', '2026-11-16', '2026-11-19..2026-11-20'], ['Anfang bis Mitte nächster Woche', '2026-11-18', '2026-11-23..2026-11-26'], ['in den ersten Tagen des Dezembers', '2026-11-18', '2026-12-01..2026-12-10'], ['in den ersten Tagen des neuen Jahres', '2026-11-18', '2027-01-01..2027-01-10'], ['in den letzten Tagen des Monats', '2026-11-18', '2026-11-25..2026-11-30'], ['in der letzten Dezemberwoche', '2026-11-18', '2026-12-25..2026-12-31'],
  ]));

  describe('days by other names', () => check([
    ['noch am heutigen Tag', '2026-11-18', '2026-11-18'], ['am morgigen Tag', '2026-11-18', '2026-11-19'], ['am morgigen Donnerstag', '2026-11-18', '2026-11-19'], ['am nächsten Tag', '2026-11-18', '2026-11-19'], ['überübermorgen', '2026-11-18', '2026-11-21'], ['am übernächsten Wochenende', '2026-11-18', '2026-11-28..2026-11-29'], ['am nächsten Wochenende', '2026-11-18', '2026-11-21..2026-11-22'], ['um Weihnachten herum', '2026-11-18', '2026-12-24..2026-12-26'], ['nach Weihnachten', '2026-11-18', 'vague'], ['an Silvester', '2026-11-18', '2026-12-31'], ['vor Nikolaus', '2026-11-18', '2026-11-19..2026-12-05'], ['am Neujahrstag', '2026-11-18', '2027-01-01'],
  ]));

  describe('two days, of which one says the week or the month', () => check([
    ['am Donnerstag oder Freitag nächster Woche', '2026-11-16', '2026-11-26..2026-11-27'], ['am Donnerstag nächster Woche oder Freitag', '2026-11-16', '2026-11-26..2026-11-27'], ['am Donnerstag nächster Woche oder am 4. Dezember', '2026-11-16', '2026-11-26..2026-12-04'], ['am 20. November oder Freitag nächster Woche', '2026-11-16', '2026-11-20..2026-11-27'], ['morgen oder am Donnerstag nächster Woche', '2026-11-16', '2026-11-17..2026-11-26'], ['am Montag oder auch am Dienstag', '2026-11-18', '2026-11-23..2026-11-24'], ['am Montag oder per Mail', '2026-11-18', '2026-11-23'], ['bis Montag oder Dienstag', '2026-11-18', '2026-11-19..2026-11-24'], ['am Fr oder so', '2026-11-18', '2026-11-20'], ['morgen oder am Freitag', '2026-11-18', '2026-11-19..2026-11-20'], ['vor Montag oder Dienstag', '2026-11-18', '2026-11-19..2026-11-23'], ['am Freitag oder nach dem Wochenende', '2026-11-18', '2026-11-20..2026-11-25'], ['im Dezember oder im Januar', '2026-11-18', '2026-12-01..2027-01-31'], ['im November oder Dezember', '2026-11-18', '2026-11-19..2026-12-31'], ['im November oder per Mail', '2026-11-18', '2026-11-19..2026-11-30'], ['in zehn Minuten oder morgen früh', '2026-11-18', '2026-11-18..2026-11-19'],
    ['zwischen Dienstag und Donnerstag nächster Woche', '2026-11-16', '2026-11-24..2026-11-26'], ['vom 7. bis zum 9. Dezember', '2026-11-01', '2026-12-07..2026-12-09'], ['zwischen dem 7. Dezember und dem 9.', '2026-11-01', '2026-12-07..2026-12-09'], ['zwischen dem 30. November und dem 2.', '2026-11-18', '2026-11-30..2026-12-02'], ['am 7. oder 8. Dezember', '2026-11-01', '2026-12-07..2026-12-08'], ['vom 30. bis 2. Dezember', '2026-11-18', '2026-11-30..2026-12-02'], ['vom 1. Dezember bis 2. Januar', '2026-11-18', '2026-12-01..2027-01-02'], ['Ich rufe Sie an, 7. oder 8. Dezember.', '2026-11-18', '2026-12-07..2026-12-08'], ['zwischen 7. und 9. Dezember', '2026-11-01', '2026-12-07..2026-12-09'], ['Ich melde mich zu Ihrer Mail vom 16. November am Freitag bei Ihnen.', '2026-11-18', '2026-11-20'], ['zwischen dem 7. und 9. Dezember', '2026-11-01', '2026-12-07..2026-12-09'], ['zwischen Freitag und dem 2. Dezember', '2026-11-18', '2026-11-20..2026-12-02'], ['zwischen dem 30. November und Freitag', '2026-11-18', '2026-11-30..2026-12-04'], ['ab Dienstag bis Donnerstag', '2026-11-18', '2026-11-24..2026-11-26'], ['gegen 7. oder 8. Dezember', '2026-11-01', '2026-12-07..2026-12-08'], ['7.-9. Dezember', '2026-11-01', '2026-12-07..2026-12-09'], ['vom 7.-9. Dezember', '2026-11-01', '2026-12-07..2026-12-09'], ['am 7.-9. Dezember', '2026-11-01', '2026-12-07..2026-12-09'], ['vom 7.–9. Dezember', '2026-11-01', '2026-12-07..2026-12-09'], ['in 2-3 Tagen', '2026-11-18', '2026-11-20..2026-11-23'], ['zwischen dem 7. Dezember 2027 und dem 9.', '2026-11-18', '2027-12-07..2027-12-09'],
  ]));

  describe('weekdays told apart by what follows', () => check([
    ['am Montag um 10 Uhr, dem 7. Dezember', '2026-11-18', '2026-12-07'], ['am Montag, den 7.', '2026-11-18', '2026-12-07'], ['am Montag (7.12.) oder am Mittwoch (9.12.)', '2026-11-18', '2026-12-07..2026-12-09'], ['am Montag nach dem 3. Dezember', '2026-11-18', '2026-12-07'], ['am Freitag nach dem 10.', '2026-11-18', '2026-12-11'], ['am Montag darauf oder am Dienstag', '2026-11-18', '2026-11-23..2026-11-24'], ['am Dienstag, nächste Woche,', '2026-11-16', '2026-11-24'], ['am Dienstag in der nächsten Woche', '2026-11-16', '2026-11-24'], ['nächste Woche, wahrscheinlich am Dienstag', '2026-11-16', '2026-11-24'], ['nächste Woche gleich am Dienstag', '2026-11-16', '2026-11-24'], ['diese Woche am Freitag', '2026-11-18', '2026-11-20'], ['Anfang nächster Woche, am Dienstag,', '2026-11-16', '2026-11-24'], ['Der Montag, 7. Dezember, passt mir gut; dann rufe ich Sie an.', '2026-11-18', '2026-12-07'], ['Der Termin ist für den 4. Dezember geplant; danach rufe ich Sie an.', '2026-11-18', '2026-12-05..2026-12-07'],
    ['Ich rufe Sie an einem Montag an.', '2026-11-18', 'vague'], ['Ich melde mich wie mit Frau Mo besprochen am Freitag bei Ihnen.', '2026-11-18', '2026-11-20'],
  ]));

  describe('years', () => check([
    ['im Dezember 2027', '2026-11-18', '2027-12-01..2027-12-31'], ['Anfang März 2028', '2026-11-18', '2028-03-01..2028-03-10'], ['am 7. Dezember 2027', '2026-11-18', '2027-12-07'], ['am 7.12.27', '2026-11-18', '2027-12-07'], ['am 7.12.2027', '2026-11-18', '2027-12-07'], ['am 7.12. 2027', '2026-11-18', '2027-12-07'], ['am 7.1.', '2026-11-18', '2027-01-07'],
  ]));

  describe('numbers that are no dates', () => check([
    ['am 32. Dezember', '2026-11-18', 'vague'], ['am 12.30.', '2026-11-18', 'vague'], ['am 7.0.', '2026-11-18', 'vague'], ['Ich schicke Ihnen Version 2.30 am Freitag.', '2026-11-18', '2026-11-20'], ['Ich schicke Ihnen Version 2.0 am Freitag.', '2026-11-18', '2026-11-20'], ['Ich schicke Ihnen Fassung 45.2 am Freitag.', '2026-11-18', '2026-11-20'], ['Ich schicke Ihnen Fassung 0.9 am Freitag.', '2026-11-18', '2026-11-20'], ['ich rufe sie bis 12 uhr an', '2026-11-18', 'vague'], ['unter Kennziffer 12', '2026-11-18', 'vague'], ['am ersten freien Tag', '2026-11-18', 'vague'], ['Ich rufe Sie beim 2. Anlauf an.', '2026-11-18', 'vague'], ['Ich rufe Sie morgen zum 2. Mal an.', '2026-11-18', '2026-11-19'], ['Ich werde am 7. Ihnen schreiben.', '2026-11-18', '2026-12-07'],
  ]));

  describe('vague', () => check(
    ['bald', 'demnächst', 'in Kürze', 'zu gegebener Zeit', 'zeitnah', 'in nächster Zeit', 'nach den Feiertagen', 'in den kommenden Wochen', 'irgendwann', 'bei Gelegenheit', ''].map(words => [words, '2026-11-18', 'vague'] as const),
  ));

  it('are given with their place, preposition and all, however the umlauts are written', () => {
    const text = 'Ich rufe Sie spa\u0308testens am Freitag an, denke ich.';
    const [promise] = read([text], '2026-11-18');
    assert.equal(promise!.words!.value, 'spa\u0308testens am Freitag');
    assert.equal(text.slice(promise!.words!.span.start, promise!.words!.span.end), 'spa\u0308testens am Freitag');
    assert.equal(read(['Ich melde mich bald.'], '2026-11-18')[0]!.words!.value, 'bald');
    assert.equal(read(['Ich melde mich, sobald das Zeugnis da ist.'], '2026-11-18')[0]!.words!.value, 'sobald das Zeugnis da ist');
    assert.equal(read(['Ich rufe Sie an.'], '2026-11-18')[0]!.words, null);
    assert.equal(read(['Ich rufe Sie an, wenn es Ihnen recht ist.'], '2026-11-18')[0]!.words, null);
  });

  it('past times and times of day are none', () => {
    for (const words of ['vor zwei Wochen', 'letzten Freitag', 'seit Montag', 'am Morgen', 'um 10 Uhr']) assert.equal(windowOf(`Ich rufe Sie ${words} an.`), 'vague', words);
  });
});

it('a German date with a weekday is held against the calendar, also where it is what the clause speaks of', () => {
  const told = (text: string): string[] => contradictionsIn(sentences([text]), '2026-11-18', { language: germanPromises, dateOrder: 'month-first' }).map(({ day }) => day);
  assert.deepEqual(told('Der Freitag, 3. Dezember 2026, passt mir gut.'), ['2026-12-03']);
  assert.deepEqual(told('Der Donnerstag, 3. Dezember 2026, passt mir gut.'), []);
});

describe('the time of a German promise is that of its verb', () => {
  for (const [text, window] of [
    ['Sie wollten nächste Woche entscheiden; ich rufe am Freitag an.', '2026-11-20'],
    ['Ich rufe am Freitag wegen des Gesprächs nächste Woche an.', '2026-11-20'],
    ['Ich rufe Sie morgen an, um einen Termin für nächste Woche zu vereinbaren.', '2026-11-19'],
    ['Die Runde tagt am Donnerstag, sodass ich mich am Montag melde.', '2026-11-23'],
    ['Nächste Woche, wenn sich der Staub gelegt hat, schreibe ich Ihnen.', '2026-11-23..2026-11-27'],
    ['Ich werde am Montag nach Köln fahren und Sie am Dienstag anrufen.', '2026-11-24'],
    ['Ich lasse Sie in Ruhe und rufe am 1. Dezember an.', '2026-12-01'],
    ['Ich rufe bald an, spätestens aber am Freitag.', '2026-11-19..2026-11-20'],
    ['Ich rufe am Freitag und noch einmal am Montag an.', '2026-11-23'],
    ['Ich melde mich wie am Montag besprochen am Freitag bei Ihnen.', '2026-11-20'],
    ['Am Montag, das verspreche ich, rufe ich an.', '2026-11-23'],
    ['Ich werde mich, wie vereinbart, am Freitag melden.', '2026-11-20'],
    ['Ich melde mich am Freitag; bis dahin eine ruhige Woche.', '2026-11-20'],
    ['wenn ich bis Freitag nichts höre rufe ich Sie an', '2026-11-21..2026-11-23'],
    ['Höre ich bis Freitag nichts, so melde ich mich.', '2026-11-21..2026-11-23'],
    ['Höre ich demnächst bis Freitag nichts, rufe ich an.', '2026-11-21..2026-11-23'],
    ['Falls ich bis Freitag nichts höre, melde ich mich dann.', '2026-11-21..2026-11-23'],
    ['Sie entscheiden am Freitag; ich melde mich dann.', '2026-11-20'],
    ['Ich schreibe Ihnen heute Abend.', '2026-11-18'],
    ['Ich melde mich heute noch.', '2026-11-18'],
    ['Ich rufe Sie ohne Umweg am Freitag an.', '2026-11-20'],
    ['Nach dem Gespräch am Freitag rufe ich Sie an.', '2026-11-20'],
    ['Am Freitag sind Sie dran, dann rufe ich Sie an.', '2026-11-20'],
    ['Ich rufe Sie am Freitag statt am Montag an.', '2026-11-20'],
    ['Ich rufe Sie am Freitag und bald wieder an.', '2026-11-20'],
    ['Sobald ich wieder Zeit habe, spätestens aber am Montag, rufe ich Sie an.', '2026-11-19..2026-11-23'],
  ] as const) it(text, () => assert.equal(windowOf(text), window));
});

describe('silence on their side, in German', () => {
  for (const [text, window] of [
    [['Falls ich bis Freitag nichts gehört habe, rufe ich an.'], '2026-11-21..2026-11-23'],
    [['Höre ich bis Freitag nichts von Ihnen, frage ich nach.'], '2026-11-21..2026-11-23'],
    [['Sollten Sie sich bis Freitag nicht gemeldet haben, rufe ich Sie an.'], '2026-11-21..2026-11-23'],
    [['Ich schreibe Ihnen, falls ich bis Freitag nichts höre.'], '2026-11-21..2026-11-23'],
    [['Ohne Nachricht bis Freitag rufe ich Sie an.'], '2026-11-21..2026-11-23'],
    [['Bleibt es bis Freitag still, melde ich mich.'], '2026-11-21..2026-11-23'],
    [['Sie entscheiden am 4. Dezember.', 'Falls ich bis dahin nichts gehört habe, rufe ich an.'], '2026-12-05..2026-12-07'],
    [['Sie entscheiden am Freitag; danach melde ich mich.'], '2026-11-21..2026-11-23'],
    [['Ich rufe am Dienstag an, wenn ich bis Freitag nichts von Ihnen höre.'], '2026-11-24'],
    [['Wenn bis zum 4. Dezember keine Antwort kommt, rufe ich am darauffolgenden Montag an.'], '2026-12-07'],
    [['Habe ich bis Freitag keine Antwort, schreibe ich Ihnen innerhalb von zwei Tagen.'], '2026-11-21..2026-11-22'],
    [['Für den Fall, dass ich bis Freitag nichts von Ihnen höre, rufe ich Sie an.'], '2026-11-21..2026-11-23'],
    [['Sie entscheiden am Freitag.', 'Das ist bald.', 'Falls ich bis dahin nichts gehört habe, rufe ich an.'], '2026-11-21..2026-11-23'],
    [['Falls ich bis dahin nichts gehört habe, rufe ich an.'], 'vague'],
    [['Ich rufe am Montag an, es sei denn, Sie melden sich vorher.'], '2026-11-23'],
  ] as const) it(text.join(' '), () => assert.equal(windowOf(text), window));
});

describe('German commitments', () => {
  for (const text of [
    'Ich melde mich am Montag.', 'Ich werde mich am Montag bei Ihnen melden.', 'Am Montag rufe ich Sie an.', 'Ich rufe dich am Montag an.', 'ich ruf dich montag an', 'Am Montag komme ich auf Sie zu.', 'Am Montag schreibe ich Ihnen wieder.', 'Ich hake am Montag nach.', 'Ich frage am Montag noch einmal nach.', 'Ich schaue am Montag bei Ihnen vorbei.',
    'Ich schicke Ihnen die Unterlagen am Montag.', 'Am Montag lasse ich wieder von mir hören.', 'Sie hören am Montag von mir.', 'Am Montag hören Sie wieder von mir.', 'Sie werden am Montag von mir hören.', 'Mein nächster Anruf kommt am Montag.', 'Am Montag erhalten Sie einen Anruf von mir.', 'Rechnen Sie am Montag mit meinem Anruf.', 'Am Montag wird Sie mein Anruf erreichen.',
    'Am Montag erlaube ich mir nachzufragen.', 'Ich nehme mir vor, Sie am Montag anzurufen.', 'Ich werde mir erlauben, Sie am Montag anzurufen.', 'Ich plane, wenn es Ihnen recht ist, am Montag nachzuhaken.', 'Am Montag möchte ich mich gern wieder bei Ihnen melden.', 'Ich darf mich am Montag wieder melden.', 'Ich verspreche Ihnen, dass ich mich am Montag melde.', 'Sie können sich darauf verlassen, dass ich Sie am Montag anrufe.',
    'Mein Plan ist, Sie am Montag anzurufen.', 'Lassen Sie mich am Montag noch einmal nachfragen.', 'Melde mich am Montag.', 'Rufe Sie am Montag an!', 'Ich werde es nicht versäumen, mich am Montag zu melden.', 'Ich werde nicht schreiben, sondern Sie am Montag anrufen.', 'Ich rufe am Montag in Ihrem Büro an.', 'Am Montag setze ich mich mit Ihnen in Verbindung.', 'Ich gebe Ihnen am Montag Bescheid.',
    'Ich versuche es am Montag wieder.', 'Am Montag klingle ich bei Ihnen durch.', 'Das Zeugnis reiche ich Ihnen am Montag nach.', 'Ich rufe Sie am Montag an, in Ordnung?', 'Am Montag stehe ich bei Ihnen auf der Matte.', 'Ich melde mich auf jeden Fall am Montag.', 'Ich melde mich am Montag, sofern nichts dazwischenkommt.', 'Ich erkundige mich am Montag nach dem Stand der Dinge.', 'ich werde sie am montag anrufen',
    'Ich selbst melde mich am Montag bei Ihnen.', 'Am Montag melde ich mich dann bei Ihnen.', 'Ich jedenfalls rufe Sie am Montag an.', 'Ich bereite alles vor und rufe Sie dann am Montag an.', 'Ich sammle die Zahlen, und am Montag schicke ich sie Ihnen.', 'Wir sehen uns die Zahlen an, und ich schicke sie Ihnen am Montag.',
    'Ich werde mir die Unterlagen ansehen, mich einlesen und Sie am Montag anrufen.', 'Ich werde mich, sofern nichts dazwischenkommt, am Montag bei Ihnen melden.', 'Ich melde mich bei Ihnen, und zwar am Montag.', 'Ich melde mich bei Ihnen, wahrscheinlich schon am Montag.', 'Ich melde mich wieder bei Ihnen, am besten gleich am Montag.', 'Ich nehme mir fest vor, mich am Montag bei Ihnen zu melden.',
    'Ich habe vor, Sie am Montag anzurufen.', 'Ich nehme mir die Freiheit, Sie am Montag anzurufen.', 'Ich verspreche, mich am Montag bei Ihnen zu melden.', 'Ich werde versuchen, Sie am Montag zu erreichen.', 'Ich melde mich am Montag telefonisch zurück.', 'Ich rufe am Montag bei Ihnen im Büro durch.',
    'Ich rufe am Montag in der Personalabteilung an.', 'Ich wende mich am Montag an Sie.', 'Ich wende mich am Montag an Ihr Sekretariat.', 'Ich klopfe am Montag bei Ihnen an.', 'Ich spreche am Montag mit Ihnen.', 'Ich telefoniere am Montag mit Ihrem Büro.',
    'Ich werde am Montag mit deinem Team sprechen.', 'Ich frage am Montag bei Ihnen nach.', 'Ich frage Sie am Montag noch einmal.', 'Ich fahre am Montag zu Ihnen.', 'Ich komme am Montag auf Sie zurück.', 'Ich komme am Montag auf meine Bewerbung zurück.',
    'Ich lasse Sie am Montag wissen, wie ich mich entschieden habe.', 'Ich lasse Ihnen die Mappe am Montag zukommen.', 'Ich nehme am Montag Kontakt mit Ihnen auf.', 'Ich bringe mich am Montag noch einmal in Erinnerung.', 'Ich halte Sie am Montag auf dem Laufenden.', 'Ich gebe Ihnen am Montag eine Rückmeldung.',
    'Ich bin am Montag wieder bei Ihnen am Apparat.', 'Ich starte am Montag einen neuen Versuch.', 'Ich teile Ihnen meine Entscheidung am Montag mit.', 'Ich informiere Sie am Montag.', 'Ich statte Ihnen am Montag einen Besuch ab.', 'Ich mache mich am Montag noch einmal bemerkbar.',
    'Ich leite Ihnen das Zeugnis am Montag weiter.', 'Ich bringe Ihnen die Mappe am Montag vorbei.', 'Ich werfe Ihnen die Mappe am Montag ein.', 'Ich stelle Ihnen die Unterlagen am Montag zu.', 'Ich möchte Sie am Montag anrufen.', 'Ich will mich am Montag noch einmal bei Ihnen melden.',
    'Ich werde Sie am Montag angerufen haben.', 'Ich melde mich bei dir am Montag.', 'Ich melde mich bei euch am Montag.', 'Ich schreibe Ihnen am Montag, damit Sie planen können.', 'Ich schreibe Ihnen am Montag, weil dann die Zahlen da sind.', 'Es bleibt dabei, dass ich Sie am Montag anrufe.',
    'Wir sind so verblieben, dass ich mich am Montag melde.', 'Ich verspreche, dass ich mich am Montag bei Ihnen melden werde.', 'Die Zahlen kommen am Freitag, sodass ich Ihnen am Montag schreiben werde.', 'Die Zahlen kommen am Freitag, weshalb ich Ihnen am Montag schreibe.', 'Erlauben Sie mir, Sie am Montag anzurufen.', 'Gestatten Sie mir, am Montag noch einmal nachzufragen.',
    'Lass mich am Montag noch einmal nachfragen.', 'Mein Vorsatz bleibt, Sie am Montag anzurufen.', 'Sie bekommen am Montag eine Mail von mir.', 'Sie bekommen meine Mail am Montag.', 'Von meiner Seite hören Sie am Montag.', 'Meine Antwort folgt am Montag.',
    'Sie können am Montag mit meiner Antwort rechnen.', 'Meine Nachricht erreicht Sie am Montag.', 'Am Montag dürfen Sie einen Anruf von mir erwarten.', 'Am Montag klingelt mein Anruf bei Ihnen.', 'Du hörst am Montag von mir.', 'Melde mich am Montag bei Ihnen!',
    'Schicke Ihnen die Unterlagen am Montag.', 'Werde mich am Montag bei Ihnen melden.', 'Danach, also am Montag, melde ich mich bei Ihnen.', 'Auf jeden Fall rufe ich Sie am Montag an.', 'Immer noch gilt: Ich rufe Sie am Montag an.', 'Nicht nur rufe ich Sie am Montag an, ich komme auch vorbei.',
    'Ich rufe Sie am Montag an, um einen Termin zu vereinbaren.', 'Ich rufe Sie am Montag an, da ich am Freitag unterwegs bin.', 'Ich rufe Sie am Montag an, wenn Ihnen das recht ist.', 'Wenn es Ihnen passt, rufe ich Sie am Montag an.', 'Vorausgesetzt, Sie sind einverstanden, rufe ich Sie am Montag an.', 'Sofern Sie nichts dagegen haben, rufe ich Sie am Montag an.',
    'Wenn ich wieder in Köln bin, rufe ich Sie am Montag an.', 'Wenn die Messe vorbei ist, rufe ich Sie am Montag an.', 'Sobald Sie entschieden haben, rufe ich Sie am Montag an.', 'Ich rufe Sie am Montag an, und wenn Sie Fragen haben, beantworte ich sie gern.', 'Ich rufe Sie am Montag an; wenn Sie Fragen haben, schreiben Sie mir.', 'Ich rufe Sie am Montag an, sobald ich im Büro bin.',
    'Im Falle, dass ich bis Freitag nichts höre, rufe ich Sie am Montag an.', 'Für den Fall, dass ich bis Freitag nichts von Ihnen höre, rufe ich Sie am Montag an.', 'Für den Fall dass ich bis Freitag nichts von Ihnen höre, rufe ich Sie am Montag an.', 'Unter der Voraussetzung, dass Sie einverstanden sind, rufe ich Sie am Montag an.',
    'Ich, wie versprochen, melde mich am Montag.', 'Dann melde mich am Montag bei Ihnen.', 'Am Montag melde mich telefonisch bei Ihnen.', 'Vielen Dank, melde mich am Montag.', 'Unterlagen anbei, melde mich am Montag bei Ihnen.', 'Ich plane, Ihnen am Montag zu schreiben.',
    'Ich werde es am Montag wieder versuchen.', 'Ich rufe am Montag an wie besprochen.', 'Ich werde nicht versäumen, Sie am Montag anzurufen.', 'Ich rufe Sie an: am Montag um 10 Uhr.', 'Sie können am Montag mit mir rechnen.', 'Sie entscheiden am Freitag und am Montag rufe ich Sie an.',
    'Sie entscheiden am Freitag und dann rufe ich Sie am Montag an.', 'Sie entscheiden am Freitag und ich rufe Sie am Montag an.', 'Die Zahlen kommen am Freitag, so dass ich Ihnen am Montag schreibe.', 'So rufe ich Sie am Montag an.', 'Da Sie am Freitag entscheiden, rufe ich am Montag an.', 'Während Sie am Freitag tagen, rufe ich am Montag an.',
    'Als Sie am Freitag anriefen, war ich unterwegs; ich rufe Sie am Montag an.', 'Da rufe ich Sie am Montag an.', 'Um Sie am Freitag nicht zu stören, rufe ich am Montag an.', 'Ohne Sie am Freitag zu stören, rufe ich am Montag an.', 'Um 10 Uhr rufe ich Sie am Montag an.', 'Das Zeugnis, das ich am Freitag bekomme, schicke ich Ihnen am Montag.',
    'Höre ich bis Freitag nichts, dann rufe ich Sie am Montag an.', 'Wenn Sie Fragen haben, schreiben Sie mir, ich rufe Sie am Montag an.', 'Falls Sie Fragen haben, bin ich erreichbar, und ich rufe Sie am Montag an.', 'Wenn Sie Fragen haben, ist Herr Kern da, ich rufe Sie am Montag an.', 'Wenn Sie Fragen haben, können Sie mich anrufen, ich melde mich am Montag.', 'Ich rufe an am Montag.',
    'Ich rufe bei Ihnen an am Montag um zehn.', 'Ohne Nachricht von Ihnen rufe ich Sie am Montag an.', 'Am Montag rufe ich ohne Rückmeldung an.', 'Nach der Messe am Freitag rufe ich Sie am Montag an.', 'Am Montag, wenn Sie zurück sind, dann rufe ich Sie an.', 'Am Montag, wie am Freitag besprochen, rufe ich Sie an.',
    'Wenn möglich, rufe ich Sie am Montag an.', 'Wenn Sie nichts dagegen haben, melde ich mich am Montag.', 'Bleibt es bis Freitag ruhig, rufe ich Sie am Montag an.', 'Sollten Sie bis Freitag keine Entscheidung getroffen haben, rufe ich Sie am Montag an.', 'Wenn Sie die Unterlagen geprüft haben, rufe ich Sie am Montag an.', 'Wenn ihr eingeladen habt, rufe ich euch am Montag an.',
    'Solange ich nichts höre, rufe ich Sie jedenfalls am Montag an.', 'Wenn nichts dazwischenkommt, rufe ich Sie am Montag an.', 'Ich rufe am Montag wegen der Stelle in Köln und der Messe an.', 'Ich rufe am Montag wegen der 2 Stellen an.', 'Ich melde mich am Montag bei Ihrer Kollegin.', 'Ich melde mich am Montag bei deinem Chef.',
    'Ich melde mich am Montag per Mail bei Ihnen.', 'Ich schicke am Montag eine Mail.', 'Ich schreibe am Montag eine kurze Nachricht.',
    'Ich komme am Montag vorbei.', 'Ich schicke am Montag eine Mail zu meiner Bewerbung.', 'Ich komme am Montag nach dem Termin vorbei.', 'Ich rufe am Montag mit den Zahlen an.', 'Ich rufe am Montag mit Freude an.', 'Ich rufe am Montag wegen der Stelle und des Gehalts an.',
    'Wenn ich darf, rufe ich Sie am Montag an.', 'Falls ich es schaffe, rufe ich Sie am Montag an.', 'Ich rufe Sie am Montag an, und zwar wenn die Zahlen da sind.', 'Bleibt die Leitung stumm, rufe ich Sie am Montag an.', 'Wenn Sie sich eingelesen haben, rufe ich Sie am Montag an.', 'Wenn Sie entschieden haben, rufe ich Sie am Montag an.',
    'Wenn Sie aus dem Urlaub zurück sind, rufe ich Sie am Montag an.', 'Er fragte „Wann?“, und ich rufe Sie am Montag an.', 'Passt das? Ich rufe Sie am Montag an.', 'Immer noch will ich Sie am Montag anrufen.',
  ]) it(text, () => assert.equal(windowOf(text), '2026-11-23'));
});

describe('German commitments without a time', () => {
  for (const text of [
    'Ich melde mich wieder.', 'Ich melde mich wieder bei Ihnen.', 'Ich melde mich wieder, wenn die Messe vorbei ist.', 'Sie hören von mir.', 'Rechnen Sie mit meinem Anruf.', 'Sie erhalten eine Mail von mir.',
    'Sobald Sie zurück sind, rufe ich Sie an.', 'Ich rufe Sie an, sobald ich mehr weiß.', 'Sobald das Zeugnis da ist, schicke ich es Ihnen.', 'Ich verspreche, dass ich mich melde.', 'Ich rufe Sie wegen der Entscheidung am Montag an.',
    'Ich werde mich melden.', 'Ich werde Sie anrufen.', 'Ich rufe Sie an, Sie sind am Freitag wieder da.', 'Mein Plan ist, Sie anzurufen.', 'sobald ich das Zeugnis habe schicke ich es Ihnen', 'Ich rufe Sie an sobald ich zurück bin',
    'Ich rufe Sie an und Sie haben am Montag Ruhe.', 'Ich rufe Sie an und bin am Montag in Köln.', 'Wenn ich am Freitag wieder da bin, rufe ich Sie an.', 'Nachdem Sie entschieden haben, rufe ich Sie an.',
  ]) it(text, () => assert.equal(windowOf(text), 'vague'));
});

describe('no promises in German', () => {
  for (const text of [
    'Sie melden sich am Freitag.', 'Mein Kollege ruft Sie am Freitag an.', 'Ich habe Sie am Freitag angerufen.', 'Ich rief Sie am Freitag an.', 'Ich hatte mich am Freitag gemeldet.', 'Ich werde Sie am Freitag nicht anrufen.', 'Können Sie mich am Freitag anrufen?', 'Darf ich Sie am Freitag anrufen?', 'Ist es in Ordnung, wenn ich Sie am Freitag anrufe?', 'Bitte rufen Sie mich am Freitag an.',
    'Ruf mich am Freitag an!', 'Ich freue mich, am Freitag von Ihnen zu hören.', 'Wenn Sie möchten, rufe ich am Freitag an.', 'Falls Sie noch Fragen haben, melde ich mich am Freitag.', 'Sollten Sie ein Gespräch wünschen, komme ich am Freitag vorbei.', 'Auf Wunsch rufe ich Sie am Freitag an.', 'Ich melde mich heute wegen der Stelle.', 'Ich melde mich noch einmal wegen meiner Bewerbung.', 'Hiermit sende ich Ihnen meine Unterlagen.',
    'Ich möchte mich heute nach dem Stand erkundigen.', 'Ich wollte am Freitag nachfragen.', 'Ich schreibe Ihnen, um mich für Freitag zu bedanken.', 'Sie haben am Freitag eine Mail von mir erhalten.', 'Meine Mail hat Sie am Freitag erreicht.', 'Ich melde mich am Freitag beim Arbeitsamt.', 'Ich rufe am Freitag meinen alten Chef an.', 'Ich werde Frau Kern am Freitag anrufen.', 'Den Lieferanten kontaktiere ich nächste Woche.', 'Ich schicke das Formular am Freitag an die Agentur.',
    'Ich melde mich am Freitag zur Prüfung an.', 'Ich komme am Freitag zum Gespräch vorbei.', 'In den ersten Wochen werde ich jeden Kunden anrufen.', 'Sobald ich die Stelle habe, rufe ich alle Lieferanten an.', 'Als Teamleiter rufe ich freitags die Kunden an.', 'Ich rufe alle zwei Wochen bei Ihnen an.', 'Er schrieb: „Ich rufe Sie am Freitag an.“', 'Ich glaube nicht, dass ich mich am Freitag melde.', 'Ich hoffe, dass ich Sie am Freitag anrufen kann.', 'Ich habe versprochen, mich am Freitag zu melden.',
    'Ich kann Sie am Freitag anrufen.', 'Ich könnte Sie am Freitag anrufen.', 'Wir hören uns am Freitag.', 'Ich bin am Freitag erreichbar.', 'Ich werde am Freitag angerufen.', 'Ich frage mich, ob Sie am Freitag entschieden haben.', 'Am Freitag schreibe ich eine Prüfung.', 'Ich gebe am Freitag meinem Chef Bescheid.', 'Bis Freitag!', '',
    'Wenn Sie Interesse haben, rufe ich Sie am Montag an.', 'Wenn Sie mögen, schicke ich Ihnen am Montag die Mappe.', 'Sobald Sie mehr wissen wollen, rufe ich Sie am Montag an.', 'Falls Sie Bedarf haben, rufe ich Sie am Montag an.', 'Melden Sie sich, rufe ich Sie am Montag zurück.', 'Brauchen Sie noch etwas, schicke ich es Ihnen am Montag.',
    'Im Falle einer Zusage rufe ich Sie am Montag an, wenn Sie wünschen.', 'Ich rufe Sie am Montag an, falls Sie das wünschen.', 'Ich rufe jeden Montag bei Ihnen an.', 'Montags rufe ich Sie an.', 'Ich rufe Sie auf Wunsch am Montag an.', 'Soll ich Sie am Montag anrufen?',
    'Wann darf ich Sie am Montag anrufen?', 'Würde Ihnen passen, dass ich Sie am Montag anrufe?', 'Rufe ich Sie am Montag an?', 'Darf ich Sie am Montag anrufen', 'Sie schrieben: „Am Montag rufe ich Sie an.“', 'Ich rufe am Montag meine Bank an.',
    'Ich telefoniere am Montag mit meinem Anwalt.', 'Ich spreche am Montag mit ihm.', 'Ich melde mich am Montag bei meiner Bank.', 'Ich melde mich am Montag freiwillig.', 'Ich melde mich am Montag krank.', 'Ich melde mich am Montag zur Schulung an.',
    'Ich melde mich am Montag arbeitslos.', 'Ich schicke meinem Chef am Montag die Kündigung.', 'Ich schicke am Montag die Mappe ab.', 'Ich bringe am Montag das Auto vorbei.', 'Ich komme am Montag zum Probearbeiten vorbei.', 'Ich komme am Montag zu Ihrem Vorstellungsgespräch.',
    'Ich wende mich am Montag an das Arbeitsamt.', 'Ich suche am Montag den Kontakt zu meinem alten Chef.', 'Ich denke nicht, dass ich Sie am Montag anrufe.', 'Ich hoffe, dass ich mich am Montag melden kann.', 'Ich freue mich, dass ich Sie am Montag anrufen darf.', 'Sie wissen, dass ich Sie am Montag angerufen habe.',
    'Ich würde Sie am Montag anrufen.', 'Ich würde mich freuen, wenn ich Sie am Montag anrufen dürfte.', 'Ich werde mich am Montag keinesfalls melden.', 'Ich rufe Sie am Montag kaum an.', 'Niemals rufe ich Sie am Montag an.', 'Sie hören am Montag nicht von mir.',
    'Sie sollten am Montag eine Mail von mir erhalten haben.', 'Sie haben am Montag von mir gehört.', 'Meine Mail liegt Ihnen seit Montag vor.', 'Ich hätte mich am Montag gemeldet.', 'Als Ihr neuer Kollege rufe ich am Montag alle Kunden an.', 'In meiner ersten Woche rufe ich am Montag alle Kunden an.',
    'Ich versuche es wieder.', 'Ich bin wieder am Apparat.', 'Ich schreibe Ihnen heute.', 'Ich melde mich wegen der Stelle, die Sie ausgeschrieben haben.', 'Ich melde mich, weil ich Ihre Anzeige gesehen habe.', 'Ich melde mich bei Ihnen, um mich zu bedanken.',
    'Ich schreibe Ihnen zu Ihrer Anzeige.', 'Sie bekommen von mir volle Unterstützung.', 'Sie haben meine Nummer.', 'Für den Fall, dass Sie Fragen haben, rufe ich Sie am Montag an.', 'Ich melde mich am Montag bei ihm.',
    'Ich werde sehen: Sie am Montag anrufen wäre zu früh.', 'Ich werde warten, Sie können mich am Montag anrufen.', 'Ruf mich am Montag an, dann erzähle ich dir mehr.', 'Ich möchte mich bei Ihnen melden.', 'Ich möchte Sie anrufen.', 'Ich werde es versuchen.',
    'Ich klopfe am Montag an alle Türen.', 'Ich klopfe am Montag an Türen.', 'Ich rufe Sie am Montag nicht an, um nichts zu versäumen.', 'Ich verspreche, dass ich Sie am Montag nicht anrufe.', 'Ich verspreche, dass ich am Montag pünktlich bin.', 'Ich verspreche, dass ich am Montag pünktlich sein werde.',
    'Ich verspreche, dass mein Kollege Sie am Montag anruft.', 'Sie hören am Montag von meiner Assistentin.', 'Sie bekommen am Montag meine volle Aufmerksamkeit.', 'Sie erhalten am Montag eine Mail von meiner Frau.', 'Rechnen Sie am Montag mit Regen.', 'Sie bekommen am Montag bei mir einen Kaffee.',
    'Werden Sie am Montag von mir hören?', 'Hören Sie am Montag von mir?', 'Er sagte: „Sie hören am Montag von mir.“', 'Lassen Sie mich noch einmal nachfragen.', 'Erlauben Sie mir, Sie anzurufen.', 'Mein Plan ist, am Montag anzufangen.',
    'Ich rufe Sie am Montag an wenn Sie möchten', 'Ich rufe Sie am Montag an falls Sie das wünschen', 'Bis Sie zurück sind, rufe ich nicht an.', 'Der Tag, an dem ich Sie anrufe, ist der Montag.', 'Haben Sie Fragen, dann rufe ich Sie am Montag an.', 'Ich möchte Sie anrufen, wenn es Ihnen recht ist.',
    'Wenn nötig, rufe ich Sie am Montag an.', 'Sollten Sie sich für mich entscheiden, rufe ich Sie am Montag an.', 'Sollten Sie Rückfragen haben, rufe ich Sie am Montag an.', 'Wenn Sie wieder Hilfe brauchen, rufe ich Sie am Montag an.', 'Ich rufe am Montag Herrn Kern und seine Kollegin an.', 'Ich nehme am Montag Kontakt mit Herrn Kern auf.',
    'Ich nehme am Montag Kontakt zu meiner alten Firma auf.', 'Ich schicke am Montag eine Mail an die Kollegen.', 'Ich schreibe am Montag einen Bericht.',
    'Ich bringe am Montag die Kinder vorbei.', 'Ich schicke am Montag eine Mail an meinen Chef.', 'Ich komme am Montag beim Termin vorbei.', 'Ich spreche am Montag mit Herrn Kern.', 'Ich rufe am Montag ihn an.', 'Falls er zusagt, rufe ich Sie am Montag an.',
    'Wenn Sie Zeit haben, rufe ich Sie am Montag an.', 'Als Erster rufe ich Kunden am Montag an.',
  ]) it(text || '(nothing)', () => assert.equal(windowOf(text), 'none'));
});

describe('hostile German text', () => {
  const hostile = {
    'ich werde': 'ich werde '.repeat(20_000), commas: ','.repeat(50_000), numbers: '7 '.repeat(25_000), dates: '7.12.'.repeat(12_000), shifts: 'in einer Woche oder '.repeat(8_000), dots: 'u\u0308'.repeat(25_000), hyphens: 'e-'.repeat(25_000), quotes: '„'.repeat(50_000), letter: 'x'.repeat(50_000),
  };
  for (const [name, text] of Object.entries(hostile))
    it(`${name}: read in time`, () => {
      windowOf('Ich rufe am Freitag an.');
      const start = performance.now();
      windowOf(text);
      assert.ok(performance.now() - start < 1_000);
    });
  it('many sentences of the greatest length: read in time', () => {
    const start = performance.now();
    windowOf(Array.from({ length: 100 }, (_, index) => ['ich melde mich, '.repeat(60), 'falls ich nichts höre, '.repeat(49), 'an Sie und '.repeat(80), 'und werde ich am Freitag '.repeat(48)][index % 4]!));
    assert.ok(performance.now() - start < 2_000);
  });
  it('numbers beyond any calendar are no times', () => {
    for (const words of ['in 9999 Wochen', 'in 600 Wochen', 'innerhalb von 99999999 Tagen', 'am 99.', 'am 99.99.', 'am 30. Februar', 'in KW 99']) assert.match(windowOf(`Ich rufe Sie ${words} an.`), /vague|none/, words);
  });
  it('the last days of the calendar do no harm', () => void windowOf('Ich rufe Sie in 500 Wochen an, spätestens in KW 50.', '9999-12-01'));
});
