// Promises: who promises what to whom, and the window that each time expression means (promises.md, row by row).

import assert from 'node:assert/strict';
import type { DateOrder } from '../../src/core/model/settings.ts';
import { englishPromises } from '../../src/core/prose/english/commitments.ts';
import { contradictionsIn } from '../../src/core/prose/contradictions.ts';
import { latestPromise, readPromises, type FollowUpPromise } from '../../src/core/prose/promises.ts';
import { sentencesOf } from '../../src/core/prose/sentences.ts';

const read = (text: string, sent = '2026-11-18', dateOrder: DateOrder = 'month-first'): FollowUpPromise[] => readPromises(sentencesOf(text, 0), sent, { language: englishPromises, dateOrder });

/** The window of the one promise that counts, as `from..by`; `vague` without one, `none` without a promise. */
function windowOf(text: string, sent?: string, dateOrder?: DateOrder): string {
  const promise = latestPromise(read(text, sent, dateOrder));
  return promise === null ? 'none' : promise.window === null ? 'vague' : promise.window.from === promise.window.by ? promise.window.from : `${promise.window.from}..${promise.window.by}`;
}

/** Each row: the words, the day of sending, the window. A sentence that holds no verb stands after "I'll be in touch". */
type Row = readonly [words: string, sent: string, window: string];

const check = (rows: readonly Row[]): void => {
  for (const [words, sent, window] of rows) {
    const text = /\b(?:I|me)\b/.test(words) ? words : `I'll be in touch ${words}.`;
    it(`${text} (sent ${sent})`, () => assert.equal(windowOf(text, sent), window));
  }
};

// 18 November 2026 is a Wednesday.
describe('time expressions of promises', () => {
  describe('days', () => check([
    ['tomorrow', '2026-11-18', '2026-11-19'], ['the day after tomorrow', '2026-11-18', '2026-11-20'], ['tomorrow afternoon', '2026-12-31', '2027-01-01'],
    ['later today', '2026-11-18', '2026-11-18'], ['this evening', '2026-11-18', '2026-11-18'], ['later today or tomorrow', '2026-11-18', '2026-11-18..2026-11-19'], ['by the end of the day', '2026-11-18', '2026-11-18'],
    ['within 24 hours', '2026-11-18', '2026-11-19'], ['within 48 hours', '2026-11-18', '2026-11-19..2026-11-20'], ['within the next 48 hours', '2026-11-18', '2026-11-19..2026-11-20'],
    ['within five days', '2026-11-18', '2026-11-19..2026-11-23'], ['in the next ten days', '2026-11-18', '2026-11-19..2026-11-28'], ['in the next few days', '2026-11-18', '2026-11-19..2026-11-21'], ['within twenty-one days', '2026-11-18', '2026-11-19..2026-12-09'],
    ['in three days', '2026-11-18', '2026-11-21..2026-11-23'], ['10 days from now', '2026-11-18', '2026-11-28..2026-11-30'], ['in several days', '2026-11-18', '2026-11-23..2026-11-25'], ['in a couple of days', '2026-02-27', '2026-03-01..2026-03-03'], ['in a few days', '2028-02-27', '2028-03-01..2028-03-03'],
  ]));

  describe('weeks from now', () => check([
    ['within two weeks', '2026-11-18', '2026-11-19..2026-12-02'], ['in the next few weeks', '2026-11-18', '2026-11-19..2026-12-09'], ['within a fortnight', '2026-11-18', '2026-11-19..2026-12-02'],
    ['in two weeks', '2026-11-18', '2026-12-02..2026-12-04'], ['in a fortnight', '2026-11-18', '2026-12-02..2026-12-04'], ["in a week's time", '2026-11-18', '2026-11-25..2026-11-27'], ["in two weeks' time", '2026-11-18', '2026-12-02..2026-12-04'],
    ['in a week or two', '2026-11-18', '2026-11-25..2026-12-04'], ['in 2-3 weeks', '2026-11-18', '2026-12-02..2026-12-11'], ['in about a month', '2026-01-31', '2026-02-28..2026-03-02'],
    ['within the week', '2026-11-18', '2026-11-19..2026-11-25'], ['within a week', '2026-11-18', '2026-11-19..2026-11-25'], ['in less than a week', '2026-11-18', '2026-11-19..2026-11-25'],
    ['a week from today', '2026-11-18', '2026-11-25'], ['a week from tomorrow', '2026-11-18', '2026-11-26'], ['a week from Tuesday', '2026-11-18', '2026-12-01'], ['Tuesday week', '2026-11-18', '2026-12-01'], ['a week on Friday', '2026-11-18', '2026-11-27'], ['two weeks from Monday', '2026-11-18', '2026-12-07'],
    ['a month from today', '2026-01-31', '2026-02-28'], ['two months from tomorrow', '2026-11-18', '2027-01-19'], ['three business days from Friday', '2026-11-18', '2026-11-25'], ['a month today', '2026-11-18', '2026-12-18'],
  ]));

  // "You two" are two readers only where no weeks or days follow.
  describe('two weeks after "you"', () => check([
    ['I will call you two weeks from today.', '2026-11-18', '2026-12-02'], ['I will call you two weeks from now.', '2026-11-18', '2026-12-02..2026-12-04'], ['I will call you three days from today.', '2026-11-18', '2026-11-21'], ['I will call you two weeks from Friday.', '2026-11-18', '2026-12-04'],
    ['I will call you 2 weeks from Monday.', '2026-11-18', '2026-12-07'], ['I will write to you two weeks from December 3.', '2026-11-18', '2026-12-17'], ['I will call you two or three weeks from now.', '2026-11-18', '2026-12-02..2026-12-11'], ['I will call you two months from today.', '2026-11-18', '2027-01-18'],
    ['I will be calling you three business days from now.', '2026-11-18', '2026-11-23..2026-11-25'], ['I am calling you two weeks from today.', '2026-11-18', '2026-12-02'], ['I will call you two on Friday.', '2026-11-18', '2026-11-20'], ['I will write to you two next week.', '2026-11-18', '2026-11-23..2026-11-27'], ['I will call you two two weeks from today.', '2026-11-18', '2026-12-02'],
  ]));

  describe('parts of a week that is told by a day', () => check([
    ['late in the week of November 30', '2026-11-13', '2026-12-03..2026-12-04'], ['early the week of the 30th', '2026-11-13', '2026-11-30..2026-12-01'], ['early the week of November 23', '2026-11-13', '2026-11-23..2026-11-24'], ['late the week of Dec 7', '2026-11-13', '2026-12-10..2026-12-11'],
    ['in the middle of the week of November 30', '2026-11-13', '2026-12-01..2026-12-03'], ['early on in the week commencing 30 November', '2026-11-13', '2026-11-30..2026-12-01'], ['toward the end of the week of November 30', '2026-11-13', '2026-12-03..2026-12-04'],
    ['later in the week of November 30', '2026-11-13', '2026-12-03..2026-12-04'], ['first thing the week of November 30', '2026-11-13', '2026-11-30..2026-12-01'], ['by the end of the week of November 30', '2026-11-13', '2026-11-14..2026-12-04'], ['early in the week after the 23rd', '2026-11-13', '2026-11-30..2026-12-01'],
    ['w/c 30 November', '2026-11-13', '2026-11-30..2026-12-04'], ['in the w/c 30 November', '2026-11-13', '2026-11-30..2026-12-04'], ['early w/c 30 November', '2026-11-13', '2026-11-30..2026-12-01'], ['after the week of November 30', '2026-11-13', '2026-12-07..2026-12-09'],
  ]));

  describe('after something else', () => check([
    ['the Monday after Thanksgiving', '2026-11-13', '2026-11-30'], ['Monday after Thanksgiving', '2026-11-13', '2026-11-30'], ['the week after Thanksgiving', '2026-11-13', '2026-11-30..2026-12-04'], ['after Thanksgiving', '2026-11-13', '2026-11-30..2026-12-02'], ['after the Thanksgiving holiday', '2026-11-13', '2026-11-30..2026-12-02'],
    ['before Thanksgiving', '2026-11-23', '2026-11-24..2026-11-25'], ['Friday after next', '2026-11-10', '2026-11-20'], ['the Monday after next', '2026-11-18', '2026-11-30'],
  ]));

  describe('papers that go to the reader by a time, and wishes with one', () => check([
    ["I'll send the references over tomorrow.", '2026-11-13', '2026-11-14'], ['I will email my references on Monday.', '2026-11-13', '2026-11-16'], ["I'll forward my portfolio by Friday.", '2026-11-16', '2026-11-17..2026-11-20'], ['I will send my references to Tom on Monday.', '2026-11-13', 'none'], ['I will send my references.', '2026-11-13', 'none'], ['I will email my professor on Monday.', '2026-11-13', 'none'],
    ["I'd like to follow up next Wednesday, if that's okay.", '2026-11-13', '2026-11-18'], ['I would like to follow up.', '2026-11-13', 'none'], ['I would like to follow up on my application.', '2026-11-13', 'none'], ['I would like to talk to you next week.', '2026-11-13', 'none'], ['I would like to follow up today.', '2026-11-13', 'none'],
  ]));

  describe('business days', () => check([
    ['within three business days', '2026-11-18', '2026-11-19..2026-11-23'], ['within two working days', '2026-11-20', '2026-11-23..2026-11-24'], ['in two business days', '2026-11-19', '2026-11-23..2026-11-25'], ['within one business day', '2026-11-21', '2026-11-23'], ['the next business day', '2026-11-20', '2026-11-23'],
  ]));

  describe('weekdays', () => check([
    ['on Friday', '2026-11-18', '2026-11-20'], ['Friday', '2026-11-20', '2026-11-27'], ['this coming Friday', '2026-11-18', '2026-11-20'], ['Friday morning', '2026-11-18', '2026-11-20'], ['at 3 pm on Tuesday', '2026-11-18', '2026-11-24'], ['on Tues at 10:30', '2026-11-18', '2026-11-24'],
    ['by Friday', '2026-11-18', '2026-11-19..2026-11-20'], ['by 5 P.M. on Friday', '2026-11-18', '2026-11-19..2026-11-20'], ['before Friday', '2026-11-18', '2026-11-19'], ['no later than Friday', '2026-11-16', '2026-11-17..2026-11-20'], ['by Friday at the latest', '2026-11-16', '2026-11-17..2026-11-20'], ['Friday at the latest', '2026-11-16', '2026-11-17..2026-11-20'],
    ['by close of business Friday', '2026-11-16', '2026-11-17..2026-11-20'], ['before Friday', '2026-11-19', '2026-11-19'],
    ['this Friday', '2026-11-18', '2026-11-20'], ['this Tuesday', '2026-11-18', '2026-11-24'], ['this Friday', '2026-11-20', '2026-11-27'],
    ['the following Monday', '2026-11-18', '2026-11-23'], ['first thing Monday', '2026-11-18', '2026-11-23'], ['on Monday or Tuesday', '2026-11-18', '2026-11-23..2026-11-24'], ['on Tuesday of next week', '2026-11-18', '2026-11-24'], ['next week, on Thursday', '2026-11-18', '2026-11-26'],
    ['between Tuesday and Thursday next week', '2026-11-18', '2026-11-24..2026-11-26'],
  ]));

  describe('a present that is a plan', () => check([
    ["I'm calling again on Friday.", '2026-11-13', '2026-11-20'], ["I'm calling you back on Friday.", '2026-11-13', '2026-11-20'], ["I'm calling on Friday.", '2026-11-13', 'none'],
  ]));

  describe('next Friday', () => check([
    ["I'll follow up next Friday.", '2026-11-19', '2026-11-27'], ["I'll follow up next Friday.", '2026-11-20', '2026-11-27'], ["I'll follow up next Friday.", '2026-11-22', '2026-11-27'], ['by next Friday', '2026-11-18', '2026-11-19..2026-11-27'], ['before next Friday', '2026-11-18', '2026-11-19..2026-11-26'],
  ]));

  describe('weeks', () => check([
    ['next week', '2026-11-18', '2026-11-23..2026-11-27'], ['sometime next week', '2026-11-22', '2026-11-23..2026-11-27'], ['early next week', '2026-11-18', '2026-11-23..2026-11-24'], ['at the beginning of next week', '2026-11-18', '2026-11-23..2026-11-24'],
    ['mid next week', '2026-11-18', '2026-11-24..2026-11-26'], ['in the middle of next week', '2026-11-18', '2026-11-24..2026-11-26'], ['midweek next week', '2026-11-18', '2026-11-24..2026-11-26'], ['later next week', '2026-11-18', '2026-11-26..2026-11-27'],
    ['late next week', '2026-11-18', '2026-11-26..2026-11-27'], ['at the end of next week', '2026-11-18', '2026-11-26..2026-11-27'], ['by the end of next week', '2026-11-18', '2026-11-19..2026-11-27'], ['the week after next', '2026-11-18', '2026-11-30..2026-12-04'],
    ['later this week', '2026-11-17', '2026-11-18..2026-11-20'], ['this week', '2026-11-20', '2026-11-21..2026-11-27'], ['by the end of the week', '2026-11-17', '2026-11-18..2026-11-20'], ['before the week is out', '2026-11-21', '2026-11-22..2026-11-27'],
    ['over the weekend', '2026-11-18', '2026-11-21..2026-11-22'], ['this weekend', '2026-11-20', '2026-11-21..2026-11-22'], ['the week of December 7', '2026-11-18', '2026-12-07..2026-12-11'], ['the week of the 10th', '2026-12-01', '2026-12-07..2026-12-11'],
    ['after the middle of next week', '2026-11-18', '2026-11-27..2026-11-29'], ['after the weekend', '2026-11-21', '2026-11-23..2026-11-25'], ['after the weekend', '2026-11-22', '2026-11-23..2026-11-25'], ['after next weekend', '2026-11-21', '2026-11-30..2026-12-02'], ['before the weekend', '2026-11-22', '2026-11-23..2026-11-27'],
  ]));

  describe('dates', () => check([
    ['on December 7', '2026-11-18', '2026-12-07'], ['on Dec. 7th', '2026-11-18', '2026-12-07'], ['on 7 December', '2026-11-18', '2026-12-07'], ['on the 7th of December', '2026-11-18', '2026-12-07'], ['on Monday, December 7, 2026, at noon', '2026-11-18', '2026-12-07'], ['on 2026-12-07', '2026-11-18', '2026-12-07'],
    ['on the 7th', '2026-11-18', '2026-12-07'], ['on the 31st', '2026-11-18', '2026-12-31'], ['on the 30th', '2026-02-01', '2026-03-30'], ['on January 4', '2026-11-18', '2027-01-04'], ['on February 29', '2025-11-18', '2028-02-29'], ['on 12/7', '2026-11-18', '2026-12-07'], ['on 30/11', '2026-11-18', '2026-11-30'],
    ['on November 18', '2026-11-18', '2026-11-18'], ['on March 3, 2020', '2026-11-18', '2026-11-18'], ['on November 17, 2026 or November 18, 2026', '2026-11-18', '2026-11-18'], ['between December 9, 2027 and December 7, 2026', '2026-11-18', 'vague'],
    ['by December 7', '2026-11-18', '2026-11-19..2026-12-07'], ['before the 1st', '2026-11-18', '2026-11-19..2026-11-30'], ['between the 7th and the 9th', '2026-11-18', '2026-12-07..2026-12-09'], ['between December 30 and January 2', '2026-11-18', '2026-12-30..2027-01-02'], ['December 7-9', '2026-11-18', '2026-12-07..2026-12-09'],
    ['after December 7', '2026-11-18', '2026-12-08..2026-12-10'], ['once December 7 has passed', '2026-11-18', '2026-12-08..2026-12-10'], ['after the 31st', '2026-12-10', '2027-01-01..2027-01-03'],
  ]));

  it('numbers whose order gives a day that is past, or most of a year ahead, mean the other one, where that comes soon', () => {
    for (const [text, sent, order, window] of [
      ["I'll follow up on 8/12/2026.", '2026-11-30', 'month-first', '2026-12-08'], ["I'll follow up on 10/12.", '2026-11-30', 'month-first', '2026-12-10'], ["I'll follow up on 12/8/2026.", '2026-11-30', 'day-first', '2026-12-08'],
      ["I'll follow up on 12/10.", '2026-11-30', 'month-first', '2026-12-10'], ["I'll follow up on 2/3.", '2026-11-30', 'month-first', '2027-02-03'], ["I'll follow up on 10/12.", '2026-09-30', 'month-first', '2026-10-12'], ["I'll follow up on 10/11.", '2026-11-30', 'month-first', '2027-10-11'],
      ["I'll follow up on 8/20/2026.", '2026-11-30', 'month-first', '2026-11-30'],
    ] as const) assert.equal(windowOf(text, sent, order), window, text);
  });

  it('a misspelled weekday or month is a time that nobody can read', () => {
    for (const words of ['on Teusday', 'on Febuary 3', 'next Wensday', 'on Thrusday, December 10', 'by Firday', 'on the 8th of Decmber', 'on Monday, Decmber 7', 'on Ocotber 3', 'Decmber 8', 'the 3rd Decmber']) {
      assert.deepEqual(read(`I will follow up ${words}.`).map(promise => [promise.words?.value, promise.window]), [[words, null]], words);
    }
    for (const text of ['I will follow up on Augusta.', 'I will follow up on Sundry items.', 'I will follow up on the payday plans.']) assert.deepEqual(read(text), [], text);
  });

  it('12/7 is 12 July where the day comes first', () => assert.equal(windowOf("I'll call on 12/7.", '2026-06-18', 'day-first'), '2026-07-12'));

  describe('months', () => check([
    ['early December', '2026-11-18', '2026-12-01..2026-12-10'], ['at the beginning of December', '2026-11-18', '2026-12-01..2026-12-10'], ['mid-December', '2026-11-18', '2026-12-11..2026-12-20'], ['in late February', '2028-01-31', '2028-02-21..2028-02-29'], ['late next month', '2026-11-18', '2026-12-21..2026-12-31'],
    ['the first week of December', '2026-11-18', '2026-12-01..2026-12-07'], ['in December', '2026-11-18', '2026-12-01..2026-12-31'], ['next month', '2026-12-18', '2027-01-01..2027-01-31'], ['in November', '2026-11-18', '2026-11-19..2026-11-30'], ['in March', '2026-11-18', '2027-03-01..2027-03-31'], ['in November 2025', '2026-11-18', '2026-11-18'],
    ['in the new year', '2026-11-18', '2027-01-01..2027-01-31'], ['early in the new year', '2026-11-18', '2027-01-01..2027-01-10'],
    ['before the month is out', '2026-11-18', '2026-11-19..2026-11-30'], ['by the end of the month', '2026-11-18', '2026-11-19..2026-11-30'], ['at the end of the month', '2026-11-18', '2026-11-25..2026-11-30'], ['at the end of the month', '2026-11-30', '2026-11-30'], ['on the first Monday of December', '2026-11-18', '2026-12-07'],
  ]));

  describe('times of day, which say nothing of the day', () => check([
    ['on Friday at 3pm or Monday', '2026-11-18', '2026-11-20..2026-11-23'], ['on Friday at 3 pm or Monday', '2026-11-18', '2026-11-20..2026-11-23'], ['on Friday around 10:30 am or Monday', '2026-11-18', '2026-11-20..2026-11-23'], ['on Friday at 10:30 or Monday', '2026-11-18', '2026-11-20..2026-11-23'], ["on Friday at 10 o'clock or Monday", '2026-11-18', '2026-11-20..2026-11-23'], ['on Friday at nine sharp or Monday', '2026-11-18', '2026-11-20..2026-11-23'], ['on Friday, in the afternoon or on Monday', '2026-11-18', '2026-11-20..2026-11-23'], ['on Friday afternoon or Monday', '2026-11-18', '2026-11-20..2026-11-23'], ['on Friday, first thing, or Monday', '2026-11-18', '2026-11-20..2026-11-23'],
    ['by close of business', '2026-11-18', '2026-11-18'], ['by EOD', '2026-11-18', '2026-11-18'], ['before close of play', '2026-11-18', '2026-11-18'], ['in the morning', '2026-11-18', '2026-11-19'], ['first thing in the morning', '2026-11-18', '2026-11-19'], ['later this afternoon', '2026-11-18', '2026-11-18'], ['today', '2026-11-18', '2026-11-18'], ['today or tomorrow', '2026-11-18', '2026-11-18..2026-11-19'], ['later today or this evening', '2026-11-18', '2026-11-18'],
  ]));

  describe('minutes and hours', () => check([
    ['in twenty minutes', '2026-11-18', '2026-11-18'], ['in an hour', '2026-11-18', '2026-11-18'], ['within the hour', '2026-11-18', '2026-11-18'], ['within two hours', '2026-11-18', '2026-11-18'], ['within 12 hours', '2026-11-18', '2026-11-19'], ['within 36 hours', '2026-11-18', '2026-11-19..2026-11-20'], ['in 48 hours', '2026-11-18', '2026-11-20..2026-11-22'], ['in 24 hours', '2026-11-18', '2026-11-19..2026-11-21'], ['within forty-eight hours', '2026-11-18', '2026-11-19..2026-11-20'],
  ]));

  describe('spans of time in other words', () => check([
    ['in twenty days', '2026-11-18', '2026-12-08..2026-12-10'], ['in thirty-one days', '2026-11-18', '2026-12-19..2026-12-21'], ['in one day', '2026-11-18', '2026-11-19..2026-11-21'], ["in a fortnight's time", '2026-11-18', '2026-12-02..2026-12-04'], ["I'll call you in a week at two.", '2026-11-18', '2026-11-25..2026-11-27'], ['in one week or two weeks', '2026-11-18', '2026-11-25..2026-12-04'], ['in two or three weeks', '2026-11-18', '2026-12-02..2026-12-11'], ['in the next week or two', '2026-11-18', '2026-11-19..2026-12-02'], ['in the next week or so', '2026-11-18', '2026-11-19..2026-11-25'], ['in the next days', '2026-11-18', 'vague'],
    ['tomorrow week', '2026-11-18', '2026-11-26'], ['tomorrow fortnight', '2026-11-18', '2026-12-03'], ['this time next week', '2026-11-18', '2026-11-25'], ['same day next week', '2026-11-18', '2026-11-25'], ['the next day', '2026-11-18', '2026-11-19'], ['two weeks Friday', '2026-11-18', '2026-12-04'], ['Friday fortnight', '2026-11-18', '2026-12-04'], ['on Friday after next', '2026-11-18', '2026-11-27'],
  ]));

  describe('the course and the end of a week, a month, a year', () => check([
    ["at month's end", '2026-11-18', '2026-11-25..2026-11-30'], ["at the week's end", '2026-11-16', '2026-11-19..2026-11-20'], ["by week's end", '2026-11-18', '2026-11-19..2026-11-20'], ["by month's end", '2026-11-18', '2026-11-19..2026-11-30'], ['by month end', '2026-11-18', '2026-11-19..2026-11-30'], ["by year's end", '2026-11-18', '2026-11-19..2026-12-31'], ['before the year is out', '2026-11-18', '2026-11-19..2026-12-31'], ['by the end of this year', '2026-11-18', '2026-11-19..2026-12-31'], ['at the end of the year', '2026-11-18', '2026-12-25..2026-12-31'], ['before the day is out', '2026-11-18', '2026-11-18'],
    ['later in the week of December 7', '2026-11-18', '2026-12-10..2026-12-11'], ['later in the week', '2026-11-16', '2026-11-17..2026-11-20'], ['later in the following week', '2026-11-18', '2026-11-26..2026-11-27'], ['later this month', '2026-11-18', '2026-11-19..2026-11-30'], ['first thing next week', '2026-11-18', '2026-11-23..2026-11-24'], ['once this week is over', '2026-11-18', '2026-11-23..2026-11-25'], ['mid week', '2026-11-16', '2026-11-17..2026-11-19'], ['mid week next week', '2026-11-18', '2026-11-24..2026-11-26'], ['next week midweek', '2026-11-18', '2026-11-24..2026-11-26'], ['mid month', '2026-11-05', '2026-11-11..2026-11-20'],
    ['early next year', '2026-11-18', '2027-01-01..2027-01-10'], ['at the beginning of next year', '2026-11-18', '2027-01-01..2027-01-10'], ['the month after next', '2026-11-18', '2027-01-01..2027-01-31'], ['the following month', '2026-11-18', '2026-12-01..2026-12-31'], ['in December 2027', '2026-11-18', '2027-12-01..2027-12-31'], ['in early March 2028', '2026-11-18', '2028-03-01..2028-03-10'], ['in March 2020', '2026-11-18', '2026-11-18'], ['in the last week of December', '2026-11-18', '2026-12-25..2026-12-31'], ['on the last day of the month', '2026-11-18', '2026-11-30'], ['in November or December', '2026-11-18', '2026-11-19..2026-12-31'], ['in November or by phone', '2026-11-18', '2026-11-19..2026-11-30'],
    ['next weekend', '2026-11-18', '2026-11-28..2026-11-29'], ['this coming weekend', '2026-11-18', '2026-11-21..2026-11-22'], ['the weekend after next', '2026-11-18', '2026-12-05..2026-12-06'], ['after Thanksgiving', '2026-11-18', '2026-11-30..2026-12-02'], ['on the Monday after Thanksgiving', '2026-11-18', '2026-11-30'],
  ]));

  describe('two days, of which one says the week or the month', () => check([
    ['on Monday, or Tuesday', '2026-11-18', '2026-11-23..2026-11-24'], ['on Monday or perhaps Tuesday', '2026-11-18', '2026-11-23..2026-11-24'], ['on Monday or by phone', '2026-11-18', '2026-11-23'], ['on Thursday or Friday of next week', '2026-11-16', '2026-11-26..2026-11-27'], ['on Thursday of next week or Friday', '2026-11-16', '2026-11-26..2026-11-27'], ['tomorrow or on Thursday of next week', '2026-11-16', '2026-11-17..2026-11-26'], ['on Thursday of next week or December 4', '2026-11-16', '2026-11-26..2026-12-04'], ['tomorrow or Friday', '2026-11-18', '2026-11-19..2026-11-20'], ['before Monday or Tuesday', '2026-11-18', '2026-11-19..2026-11-23'], ['on Friday or after the weekend', '2026-11-18', '2026-11-20..2026-11-25'], ['on February 30 or March 2', '2026-11-18', '2027-03-02'], ['on March 2 or February 30', '2026-11-18', '2027-03-02'],
    ['between 7 and 9 December', '2026-11-01', '2026-12-07..2026-12-09'], ['from December 7 to 9', '2026-11-01', '2026-12-07..2026-12-09'], ['between Thursday and Friday of next week', '2026-11-16', '2026-11-26..2026-11-27'], ['between Friday and December 2', '2026-11-18', '2026-11-20..2026-12-02'], ['between November 30 and Friday', '2026-11-18', '2026-11-30..2026-12-04'], ['between the 30th and the 2nd', '2026-11-18', '2026-11-30..2026-12-02'], ['between the 30th and December 2', '2026-11-18', '2026-11-30..2026-12-02'], ['between the 7th and December 9', '2026-11-01', '2026-12-07..2026-12-09'], ['from November 30 to 2', '2026-11-18', '2026-11-30..2026-12-02'], ["I'll call you about your note from November 16 this Friday.", '2026-11-18', '2026-11-20'],
  ]));

  describe('weekdays told apart by what follows', () => check([
    ['on Tuesday, next week', '2026-11-16', '2026-11-24'], ['Tuesday next week', '2026-11-16', '2026-11-24'], ['on Tuesday of the week after next', '2026-11-16', '2026-12-01'], ['on Friday the week after next', '2026-11-16', '2026-12-04'], ['on Friday the following week', '2026-11-16', '2026-11-27'], ['on the Friday', '2026-11-18', '2026-11-20'], ['on the Monday after the 7th', '2026-11-18', '2026-12-14'], ['on the Tuesday following the 7th', '2026-11-18', '2026-12-08'], ['on Friday coming or Monday', '2026-11-18', '2026-11-20..2026-11-23'], ['on Friday 4th', '2026-11-18', '2026-12-04'], ["I'll drop by your office on Friday, 2nd floor.", '2026-11-18', '2026-11-20'], ['next week, the 24th', '2026-11-16', '2026-11-24'], ['this week, on Friday', '2026-11-18', '2026-11-20'], ['early next week, on Tuesday', '2026-11-18', '2026-11-24'], ['early in the week, on Tuesday', '2026-11-18', '2026-11-23..2026-11-24'], ['next week on Tuesday the 24th', '2026-11-16', '2026-11-24'], ['on Sat', '2026-11-18', '2026-11-21'], ['on Wed', '2026-11-18', '2026-11-25'],
    ["I'll send you my Monday notes tomorrow.", '2026-11-18', '2026-11-19'], ["I sat with your notes, and I'll call you tomorrow.", '2026-11-18', '2026-11-19'], ["I'll be in touch as April suggested.", '2026-11-18', 'vague'], ["I'll call you about the month you mentioned.", '2026-11-18', 'vague'],
    ["I'll call you on Friday, or April will.", '2026-11-18', '2026-11-20'], ["I'll forward the photos from the 7th to you tomorrow.", '2026-11-18', '2026-11-19'],
    ['when Friday has come and gone', '2026-11-18', '2026-11-21..2026-11-23'], ['once Friday is confirmed', '2026-11-18', 'vague'], ['once the 7th has passed', '2026-11-18', '2026-12-08..2026-12-10'],
  ]));

  describe('prepositions that belong to the verb', () => check([
    ["I'll check in next week.", '2026-11-18', '2026-11-23..2026-11-27'], ["I'll check in tomorrow.", '2026-11-18', '2026-11-19'], ["I'll check in this weekend.", '2026-11-18', '2026-11-21..2026-11-22'], ["I'll check in early next week.", '2026-11-18', '2026-11-23..2026-11-24'], ["I'll check in over this weekend.", '2026-11-18', '2026-11-21..2026-11-22'], ["I'll check in at the beginning of next week.", '2026-11-18', '2026-11-23..2026-11-24'],
  ]));

  describe('shapes of dates', () => check([
    ['on 12/7/2027', '2026-11-18', '2027-12-07'], ['on 12/7/27', '2026-11-18', '2027-12-07'], ["I'll call you on 13/13.", '2026-11-18', 'vague'], ["I can be reached 24/7, and I'll call you tomorrow.", '2026-11-18', '2026-11-19'], ['on December the 7th', '2026-11-18', '2026-12-07'], ['on 7th December 2027', '2026-11-18', '2027-12-07'], ['on December 7, 2027', '2026-11-18', '2027-12-07'], ['on December 7th 2027', '2026-11-18', '2027-12-07'], ["I'll call you on December 32.", '2026-11-18', 'vague'], ['on the 7th', '2026-12-10', '2027-01-07'],
    ['on the first of the month', '2026-11-18', '2026-12-01'], ['on the first', '2026-11-18', '2026-12-01'], ['on the second', '2026-11-18', '2026-12-02'], ['on the twentieth', '2026-11-18', '2026-11-20'], ['on the twenty-first', '2026-11-18', '2026-11-21'], ['on the twenty-ninth', '2026-11-18', '2026-11-29'], ['on the thirtieth', '2026-11-18', '2026-11-30'], ['on the thirty-first', '2026-11-18', '2026-12-31'],
    ["I'll send you the 2nd draft tomorrow.", '2026-11-18', '2026-11-19'], ["I'll send you the second sample tomorrow.", '2026-11-18', '2026-11-19'], ["I'll send you the 7 samples tomorrow.", '2026-11-18', '2026-11-19'], ["I'll send you the 32nd sample tomorrow.", '2026-11-18', '2026-11-19'], ["I'll send you the 100/50 split tomorrow.", '2026-11-18', '2026-11-19'],
  ]));

  describe('vague', () => check(
    ['soon', 'shortly', 'in due course', 'at some point', 'in the near future', 'in the coming weeks', 'after the holidays', "once you've had a chance to review my file", 'as things progress', 'when the dust settles', ''].map(words => [words, '2026-11-18', 'vague'] as const),
  ));

  it('are given with their place, preposition and all', () => {
    const text = 'Good to meet you. I will ring you by Friday, I think.';
    const [promise] = read(text);
    assert.equal(promise!.words!.value, 'by Friday');
    assert.equal(text.slice(promise!.words!.span.start, promise!.words!.span.end), 'by Friday');
    assert.equal(text.slice(promise!.span.start, promise!.span.end), 'I will ring you by Friday, I think.');
    assert.equal(read("I'll write soon.")[0]!.words!.value, 'soon');
    assert.equal(read("I'll write.")[0]!.words, null);
    for (const [text, words] of [
      ["I'll call you once the results are in.", 'once the results are in'], ["Once the results are in, I'll call you.", 'Once the results are in'], ["I'll call you once the results are in, as promised.", 'once the results are in'], ["I'll call you after you have decided; thank you.", 'after you have decided'],
      ["I'll call you as promised.", undefined], ["I'll call you as per our plan.", undefined], ["I'll check in tomorrow.", 'tomorrow'], ["I'll check in the first Monday of December.", 'the first Monday of December'],
    ] as const) assert.equal(read(text)[0]!.words?.value, words, text);
  });
});

describe('the time of a promise is that of its verb', () => {
  for (const [text, window] of [
    ["You hoped to settle it next week; I'll ring on Friday.", '2026-11-20'],
    ["I'll ring you about next week's rehearsal on Monday.", '2026-11-23'],
    ["After you choose on Friday, I'll be in touch.", 'vague'],
    ["I'll ring you about the audition on Friday.", 'vague'],
    ["Tom's tour was grand, and I'll ring you about the audition on Friday.", 'vague'],
    ["The board sits on Thursday, so I'll drop you a line on Monday.", '2026-11-23'],
    ['Next week, once the dust is off, I will write.', '2026-11-23..2026-11-27'],
    ['I will have the samples on Friday and will send them to you next Tuesday.', '2026-11-24'],
    ["I'll leave you in peace and check in on December 1.", '2026-12-01'],
    ["I'll call you on Thursday to arrange a visit next month.", '2026-11-19'],
    ["I'll be in touch soon, by Friday at the latest.", '2026-11-19..2026-11-20'],
    ["I'll ring on Friday and again on Monday.", '2026-11-23'],
    ["I'll ring on Monday and again on Thursday.", '2026-11-23'],
    ["I'll follow up, as agreed, on Tuesday.", '2026-11-24'],
    ['I shall write to you once more before the month is out.', '2026-11-19..2026-11-30'],
    ["I'll phone you, weather permitting, on Tuesday.", '2026-11-24'],
    ["I'm calling you on December 3.", '2026-12-03'],
    ["I'm calling again next weekend.", '2026-11-28..2026-11-29'],
    ["If I haven't heard by Friday, November 20, I'll call you.", '2026-11-21..2026-11-23'],
    ['I would like to call you tomorrow.', '2026-11-19'],
    ["I'm writing to you again tomorrow.", '2026-11-19'],
    ['I am calling you again next week.', '2026-11-23..2026-11-27'],
    ['I am calling in two weeks.', '2026-12-02..2026-12-04'],
    ["I'll call you in the first week of December.", '2026-12-01..2026-12-07'],
    ["If the line stays silent until Friday, I'll call you.", '2026-11-21..2026-11-23'],
    ["In case I have not heard by Friday, I'll call you.", '2026-11-21..2026-11-23'],
    ["On Friday I will be in town and I'll call you then.", '2026-11-20'],
    ["I'll call you on Friday instead of on Monday.", '2026-11-20'],
    ["I'll next week call you.", '2026-11-23..2026-11-27'],
  ] as const) it(text, () => assert.equal(windowOf(text), window));
});

describe('silence on their side', () => {
  for (const [text, window] of [
    ["If I haven't heard by Friday, I'll call.", '2026-11-21..2026-11-23'],
    ["You mean to choose by December 4. If I haven't heard from you by then, I'll call.", '2026-12-05..2026-12-07'],
    ["You choose on Friday; if there's no word by then, I'll write.", '2026-11-21..2026-11-23'],
    ["I'll ring on Tuesday if I don't hear from you by Friday.", '2026-11-24'],
    ["If there is no reply by December 4, I'll ring the following Monday.", '2026-12-07'],
    ["If I've had no answer by Friday, I'll email you within two days.", '2026-11-21..2026-11-22'],
    ["If I don't hear back within a week, I'll reach out again.", '2026-11-26..2026-11-28'],
    ["If I haven't heard before Friday, I'll call.", '2026-11-20..2026-11-22'],
    ["I'll be in touch in two weeks if I haven't heard by Friday.", '2026-12-02..2026-12-04'],
    ["If I haven't heard by then, I'll call.", 'vague'],
    ["Unless you write first, I'll ring on Monday.", '2026-11-23'],
  ] as const) it(text, () => assert.equal(windowOf(text), window));
});

describe('commitments', () => {
  for (const text of [
    'I will call on Monday.', "I'll phone you Monday.", "I'm going to email you on Monday.", 'I plan to reach out on Monday.', 'I intend to write to you on Monday.', 'Let me check back on Monday.', 'Expect a call from me on Monday.', "You'll hear from me on Monday.",
    'On Monday I shall enquire again.', 'My next note will reach you on Monday.', "I'll plan to check in on Monday, if that's all right.", "If it's fine by you, that's fine; I'll ring on Monday.", 'With your leave, I will be ringing on Monday.', "I'll make a point of calling your office on Monday.",
    "I'll get back to you on Monday.", "I'll drop you a line on Monday.", "I'll send a short note on Monday.", "I'll circle back on Monday.", "I'll touch base with you on Monday.", "I'll ping you on Monday.", "It's my intention to be in touch on Monday.", "I’ll follow up on Monday.", 'I will, of course, follow up on Monday.',
    "I'll take the liberty of phoning you on Monday.", 'I will have written to you again on Monday.', "I'm calling you on Monday with the figures.", 'Will ring on Monday.', "I won't fail to call on Monday.", "I'll ring you on Monday, all right?", 'I will follow up on my application on Monday.',
    'Going to call you on Monday.', 'Planning to follow up on Monday.', 'Another call from me will follow on Monday.', 'A note from me will reach you on Monday.', 'A short letter to you from me will arrive on Monday.', 'My next email is coming on Monday.',
    'My reply will be in your inbox on Monday.', 'My next call will be on Monday.', "I think I'll call you on Monday.", "I'm sure that I'll call you on Monday.", 'I would like to follow up on Monday.', "I'm calling you back on Monday.",
    'I am stopping by on Monday.', 'I have the report and will share it with you on Monday.', 'I wrote to Tom but shall call you on Monday.', "I'll leave you be and write to you on Monday.", "I'll finish the samples, then send them to you on Monday.", "I'll finish the samples and will send them to you on Monday.",
    "I'll try to remember to call you on Monday.", "I'll be sure and call you on Monday.", "I'll do my best to reach you on Monday.", 'Call you Monday!', 'You can expect a call from me on Monday.', 'You will find me in your inbox on Monday.',
    "You'll see my email on Monday.", "You have not heard the last of me; I'll call on Monday.", 'Expect me to call on Monday.', 'Look out for a letter by me on Monday.', 'Watch for a call from me on Monday.', 'Allow me to call you on Monday.',
    'Let me, then, call you on Monday.', 'It is my plan to call you on Monday.', 'The plan is for me to call you on Monday.', "I'll call both of you on Monday.", "I'll call each of you on Monday.", "I'll call HR on Monday.",
    "I'll call reception on Monday.", "I'll call the front office on Monday.", "I'll call your hiring team on Monday.", "I'll call you two on Monday.", "I'll call you all on Monday.", "I'll write to your office on Monday.",
    "I'll write to ask where things stand on Monday.", "I'll follow up with you on Monday.", "I'll follow up with your team on Monday.", "I'll follow up with a short note on Monday.", "I'll follow up with the figures on Monday.", "I'll follow up on the application on Monday.",
    "I'll check back for an update on Monday.", "I'll follow up in writing on Monday.", "I'll call at your office on Monday.", "I'll call, just to be safe, on Monday.", "I'll ring to confirm on Monday.", "I'll drop in to say hello on Monday.",
    "I'll stop by your shop on Monday.", "I'll walk over on Monday.", "I'll speak with you on Monday.", "I'll try again on Monday.", "I'll give you a ring on Monday.", "I'll send you the samples on Monday.",
    "I'll get you the references on Monday.", "I'll send a quick note on Monday.", "I'll send a note to you on Monday.", "I'll send the samples over to you on Monday.", "I'll bring the portfolio to your office on Monday.", "I'll send the references over on Monday.",
    "I'll send my portfolio on Monday.", "I'll send the samples your way on Monday.", "I'll write a quick follow up note on Monday.", "I'll put in a call on Monday.", "I'll make another phone call on Monday.", "I'll be back at your door on Monday.",
    "I'll keep you posted on Monday.", "I'll let you know on Monday.", "I'll pop my head in on Monday.", 'He said "no", so I\'ll call you on Monday.', "Even if you have decided, I'll call you on Monday.", "If you don't mind, I'll call you on Monday.",
    "I'll call you on Monday, if I may.", "I'll call you on Monday if that works for you.", "If you have questions, write to me, and I'll call you on Monday.", "If you have questions, call me; I'll be in touch on Monday.", "I'll call you on Monday, and if you have questions, ask.", "I'll call you on Monday, and please ask if you have questions.",
    "I'll call you on Monday and you can tell me if you want more.", "Failing an answer by Friday, I'll call you on Monday.", "Without word by Friday, I'll call you on Monday.", "Unless I hear by Friday, I'll call you on Monday.", "Should I hear nothing by Friday, I'll call you on Monday.", "If all is quiet by Friday, I'll call you on Monday.",
    "If I miss you on Friday, I'll call you on Monday.", "If you are still silent by Friday, I'll call you on Monday.", "As promised, I'll call you on Monday.", "Tomorrow I'm away, so I'll call you on Monday.", "On Monday, before the shop opens, I'll call you.", "On Monday, then, I'll call you.",
    "And on Monday I'll call you.", "I'll call you, as promised, on Monday.", "I'll call you, work permitting, on Monday.", "I'll call you — on Monday.", "I'll call you (most likely on Monday).", "I'll call you on Friday and on Monday.",
    "I'll call you soon, on Monday.", 'I will certainly, as agreed, call you on Monday.', 'I will kindly call you on Monday.',
    "I'm writing back on Monday.", 'I hope Tom is well and will call you on Monday.', "I'll finish the samples, and then I will send them to you on Monday.", 'Ring you Monday!', 'My next call to you will come on Monday.', "You'll soon hear from me, on Monday.",
    'Expect my call on Monday.', 'Expect to see my name in your inbox on Monday.', "I'll reply to you on Monday.", "I'll reply to your email on Monday.", "I'll check back for news on Monday.", "I'll be in touch in person on Monday.",
    "I'll stop by and say hello on Monday.", "I'll stop by on Monday to say hi.", "I'll get the references to you on Monday.", "I'll share the figures with you on Monday.", "I'll send you a follow up on Monday.", "I'll see if Tom has the figures and call you on Monday.",
    "As if by magic, I'll call you on Monday.", "Absent any news by Friday, I'll call you on Monday.", "So, I'll call you on Monday.", "As Tom said, I'll call you on Monday.", "In this case I'll call you on Monday.", "On Monday, by the way, I'll call you.",
    "I must say the tour was fine, and I'll call you on Monday.", "I'll say a word to Tom and call you on Monday.", "If I haven't heard soon, I'll call you on Monday.", "I'll call you on Monday and please ask if you need more.", "Have a good week — if you have questions, call me — and I'll call you on Monday.", "I'll call you to settle it on Monday.",
    "Well then, on Monday I'll call you.", 'I will on Monday, call you.', 'I will on Monday the 23rd, call you.', 'I will d.m. you on Monday.',
    'The 24" model is fine, and I will call you on Monday.', 'You wrote "soon", and I will call you on Monday about the 24" model.',
  ]) it(text, () => assert.equal(windowOf(text), '2026-11-23'));
});

describe('commitments without a time', () => {
  for (const text of [
    "I'll follow up on my interview on Monday.", "I'll stop by.", "I'll stop by your shop.", "Unless you write first, I'll ring.", "I'll call once you've had time to decide.", "Once you are back, I'll call you.",
    "I'll call you when the dust settles, as promised.", "Friday is quiet, so I'll call you.", "I'll call you, and Friday is quiet.", "I'll call you about your Friday's session.", "I'll call you to arrange to meet on Friday.", "I'll call you while you are away on Friday.",
    "I'll call you and you will decide on Friday.", 'The panel meets on December 3, and I will then call you.',
    "I'll stop by, if I may.", "I'll call you about Friday's meeting.", "I'll call you before you meet on Friday.", "I'll call you because Friday is a holiday.", "I'll call you; Friday is a holiday.", "I'll call you so my Friday stays free.",
    "I'll call you again we are shut on Friday.", "You can reach me 24/7; I'll call you then.", "I sat with your notes; I'll call you then.", "I'll send you the month figures.",
    "I'll call you, which may be on Friday.", "I'll call you to interview on Friday.", "We met on Monday and I'll call you.", "Since Monday, as you know, I'll call you.", "As soon as the results are in, I'll call you.", "Until you decide, I'll call you.",
  ]) it(text, () => assert.equal(windowOf(text), 'vague'));
});

describe('no promises', () => {
  for (const text of [
    "You'll decide by Friday.", 'My old foreman will call you on Friday.', 'Tom will follow up with you next week.', 'I wanted to follow up on our talk of Tuesday.', "I'm following up on Tuesday's visit.", 'I am writing on Friday to thank you.', 'Could I follow up next week?', 'May I ring you on Friday?', 'Is it all right if I call on Friday?',
    "I'll call on Friday if you'd like.", "If you wish, I'll ring on Friday.", 'Should you need more, I will write on Friday.', "I'll call at your convenience next week.", "I won't call you before Friday.", 'I will never ring on a Friday again.', 'I called you on Friday.', 'I would have rung on Friday.', "I'd call on Friday if it helped.",
    'In the first week I will follow up every lead.', 'I will follow up with the vendor on Friday.', 'I will call every customer by Friday.', 'In this role I will reach out each Friday.', "Once hired, I'll check in with the night crew on Fridays.", 'I will write the report by Friday.', 'I will send the form to the agency on Friday.',
    'I will email Maria on Friday.', "I'll call it a day on Friday.", "I'll check with my wife by Friday.", 'I look forward to hearing from you next week.', 'Please call me on Friday.', 'I hope to call you on Friday.', 'I could ring you on Friday.', "I'd love to call on Friday.", "I'll see you on Friday.", "I'll be back in the office on Friday.",
    'He asked whether I will call on Friday.', 'You wrote: "I will call you on Friday."', "I'll ask Tom to call you on Friday.", "I'm free on Friday.", 'I planned to call on Friday.', "I'll be glad to ring you on Friday.", "I don't think I'll ring on Friday.", "I'll come over on Friday for the interview.", 'I will reach out to past clients on Friday.', "My sister's letter will reach you on Friday.", 'You will find my note enclosed.', "I'll be around on Friday.", 'We will talk when you call on Friday.', "If I don't hear by Friday, I'll assume the best.", '',
    'My phone will be on until Monday.', 'My cover letter will be on your desk on Monday.', 'A call from your office will reach me on Monday.', 'A note from Tom will reach you on Monday.', "My brother's call will reach you on Monday.", 'When I will call on Monday is not clear yet.',
    'I hope I will call you on Monday.', "I'm not sure that I'll call you on Monday.", 'I do not believe I will ring you on Monday.', 'I would like to follow up with you.', 'I would like to meet you on Monday.', 'I would love it if I could call on Monday.',
    'When I would like to call on Monday is up to you.', 'I am calling you this week about the job.', 'I am sending you the form on Monday.', 'I am calling about the job you posted on Monday.', 'I have the report, which Tom and Ann will share with you on Monday.', 'I know that you are busy and will call me on Monday.',
    "I won't rest and call you on Monday.", "I'll wait until you call on Monday.", "I'll finish the samples, and you can call me on Monday.", "I'll ask Tom, who will call you on Monday.", 'Call me Monday!', 'Let you know Monday?',
    "You'll see my brother on Monday.", 'You will not hear from me on Monday.', 'When you hear from me on Monday, please reply.', 'Expect a call from my referee on Monday.', 'Expect rain on Monday.', 'You should get a letter from the agency on Monday.',
    'They let me call you on Monday.', "I'll call the bank on Monday.", "I'll call your competitor on Monday.", "I'll write to my landlord on Monday.", "I'll write to each customer on Monday.", "I'll follow up with Tom on Monday.",
    "I'll follow up on the leads on Monday.", "I'll follow up on Tom's bill on Monday.", "I'll check back for every customer on Monday.", "I'll check in the garage on Monday.", "I'll call at the bank on Monday.", "I'll call about every invoice on Monday.",
    "I'll ring Confirm Ltd on Monday.", "I'll stop by the bakery.", "I'll come by on Monday for the interview.", "I'll catch you at the meeting on Monday.", "I'll see you at the interview on Monday.", 'Let me try again.',
    "I'll give you the keys on Monday.", "I'll get you hired on Monday.", "I'll leave you alone on Monday.", "I'll send a note to Tom on Monday.", "I'll send my landlord's letter on Monday.", "I'll send a letter of reference to the school on Monday.",
    "I'll send the references.", "I'll send the references to the agency on Monday.", "I'll send the money on Monday.", "I'll write a reference on Monday.", 'Will I call you on Monday?', 'Shall I call you on Monday?',
    '"I\'ll call you on Monday," he said.', "I'll call you each Monday.", "Once on board, I'll call you on Monday.", "As your assistant manager I'll call customers on Monday.", "In my first month I'll call you on Monday.", "I'll call you on Monday as needed.",
    "I'll call you on Monday if needed.", "I'll call you on Monday at your convenience.", "I'll call you whenever you like on Monday.", "I'll call you on Monday, provided you want me to.", "Provided you are interested, I'll call on Monday.", "Were you to want more, I'd call; I'll call if you ask on Monday.",
    "Should there be interest, I'll call you on Monday.", "In case you have questions, I'll call on Monday.", "As long as you are interested, I'll call on Monday.", "On condition that you want it, I'll call on Monday.", "Say the word and I'll call you on Monday.",
    'Nobody I know will call you on Monday.', 'I would be happy to call on Monday.', 'I would like you to call me on Monday.', 'I would like to eat on Monday.', 'I am calling again this weekend.', 'I am calling again this week.',
    'I hope that Tom is well and that Ann will call you on Monday.', 'I have asked if he is free and will call you on Monday.', 'I rested on Sunday; and will Tom call you on Monday?', 'I wrote to Ann and Tom will call you on Monday.', "I'll rest, but you and Tom will call me on Monday.", "I'll rest and then I can call on Monday.",
    "I'll finish the work then call it a day on Monday.", 'Thank you Monday!', 'Given the weather, my next call to Tom will be on Monday.', 'My next call to the bank will come on Monday.', 'My next call will be brief.', 'My letter is short.',
    'When my next call will reach you on Monday is open.', 'We want my next call to reach you.', 'I want you to hear from me on Monday.', 'I hope you hear from me on Monday.', "I'm glad you will hear from Tom on Monday.", 'Expect me on Monday.',
    'Expect my colleague to call on Monday.', "I'll call regarding each lead on Monday.", "I'll reply to Tom on Monday.", "I'll follow up with each vendor on Monday.", "I'll check back for my wife on Monday.", "I'll follow up on our bill on Monday.",
    "I'll follow up on my taxes on Monday.", "I'll stop by the bank and you can call me on Monday.", "I'll stop by the place that you told me of.", "I'll give Tom a ring on Monday.", "I'll give a talk on Monday.", "I'll send the references for Tom on Monday.",
    "I'll send your samples to the lab on Monday.", "I'll share the figures with Tom on Monday.", "I'll follow the news on Monday.", "Absent an interest on your side, I'll call nobody on Monday.", "Had you asked, I'd have called; I'll call if you ask.", "So long as you want it, I'll call you on Monday.",
    "I'll call you on Monday, but only if you want me to.", "I'll call you and Tom on Monday if you like.", 'Ask me to and I will, call or no call.', 'I will D.J. your office party on Monday.',
  ]) it(text || '(nothing)', () => assert.equal(windowOf(text), 'none'));
});

describe('several promises', () => {
  it('the latest in time counts', () => assert.equal(windowOf("I'll ring you on December 1. I'll write tomorrow."), '2026-12-01'));
  it('of two that end on one day, the one that begins later', () => assert.equal(windowOf("I'll write by Friday. I'll ring on Friday."), '2026-11-20'));
  it('of two for the same day, the one said first', () => assert.equal(latestPromise(read("I'll write on Friday. I'll ring Friday."))?.words?.value, 'on Friday'));
  it('one with a window beats a vague one', () => assert.equal(windowOf("I'll write tomorrow. I'll be in touch soon."), '2026-11-19'));
  it('none is null', () => assert.equal(latestPromise([]), null));
});

describe('hostile text', () => {
  const hostile = {
    'I will': 'I will '.repeat(20_000), commas: ','.repeat(50_000), conditions: 'If I will, '.repeat(5_000), promises: `${"I will call on Friday or ".repeat(30)}. `.repeat(60), ranges: 'in the next or two or '.repeat(3_000), shifts: 'a week from '.repeat(4_000), numbers: '7 '.repeat(25_000), slashes: '7/'.repeat(25_000),
    dashes: '1-'.repeat(25_000), apostrophes: "I'".repeat(25_000), quotes: '"'.repeat(50_000), letter: 'x'.repeat(50_000),
  };
  for (const [name, text] of Object.entries(hostile))
    it(`${name}: read in time`, () => {
      windowOf("I'll call on Friday.");
      const start = performance.now();
      read(text);
      assert.ok(performance.now() - start < 1_000);
    });
  it('numbers beyond any calendar are no times', () => {
    for (const words of ['in 9999 weeks', 'in 600 weeks', 'within 99999999 days', 'on the 99th', 'on 99/99', 'on 2026-02-30', 'on February 30']) assert.match(windowOf(`I'll write ${words}.`), /vague|none/, words);
  });
  it('the last days of the calendar do no harm', () => void windowOf("I'll call in 500 weeks.", '9999-12-01'));
});

describe('dates with a weekday', () => {
  const told = (text: string, today = '2026-11-18'): string[] => contradictionsIn(sentencesOf(text, 0), today, { language: englishPromises, dateOrder: 'month-first' }).map(({ day, weekday, span }) => `${text.slice(span.start, span.end)}: ${day}, not ${weekday}`);

  for (const [text, expected] of [
    ['I will call on Friday, December 3.', ['on Friday, December 3: 2026-12-03, not 5']],
    ['I will call on Friday the 3rd.', ['on Friday the 3rd: 2026-12-03, not 5']],
    ['I will call by Friday, 12/3 at 3:30.', ['by Friday, 12/3 at 3:30: 2026-12-03, not 5']],
    ['I will call between Thursday, December 3 and Sunday, December 5.', ['between Thursday, December 3 and Sunday, December 5: 2026-12-05, not 0']],
    ['We met on Friday, December 5, 2025.', []], ['We met on Wednesday, November 12, 2026.', ['on Wednesday, November 12, 2026: 2026-11-12, not 3']],
    // Right a year ago, which no promise can mean.
    ['I will call on Wednesday, December 3.', ['on Wednesday, December 3: 2026-12-03, not 3']],
    ['I will call on Friday, February 30.', []],
    // Of any year.
    ['We met on Friday, November 11.', []], ['I will call on Thursday, December 3.', []], ['I will call on Friday.', []], ['I will call on December 3.', []],
  ] as const) it(`are held against the calendar: ${text}`, () => assert.deepEqual(told(text), expected));
});
