// Days and times, and lists of names, as a message takes them up.

import { joined, say, type Message, type Filling } from './message.ts';
import { weekdayOf, whenText, type Day, type When, type Window } from './time.ts';

const MONTHS: readonly ((date: number) => Message)[] = [
  date => say`${date} Jan`, date => say`${date} Feb`, date => say`${date} Mar`, date => say`${date} Apr`, date => say`${date} May`, date => say`${date} Jun`,
  date => say`${date} Jul`, date => say`${date} Aug`, date => say`${date} Sep`, date => say`${date} Oct`, date => say`${date} Nov`, date => say`${date} Dec`,
];

/** From Sunday on. */
const WITH_WEEKDAY: readonly ((day: Message) => Message)[] = [
  day => say`Sun ${day}`, day => say`Mon ${day}`, day => say`Tue ${day}`, day => say`Wed ${day}`, day => say`Thu ${day}`, day => say`Fri ${day}`, day => say`Sat ${day}`,
];

const WEEKDAYS: readonly Message[] = [say`Sunday`, say`Monday`, say`Tuesday`, say`Wednesday`, say`Thursday`, say`Friday`, say`Saturday`];

const dateInWords = (day: Day): Message => MONTHS[Number(day.slice(5, 7)) - 1]!(Number(day.slice(8, 10)));

/** `18 Nov`, with the year where it isn't the year of `today`. */
export const dayInWords = (day: Day, today: Day): Message => joined([dateInWords(day), day.slice(0, 4) === today.slice(0, 4) ? null : day.slice(0, 4)], ' ');
/** `Mon 30 Nov`. */
export const shortDay = (day: Day): Message => WITH_WEEKDAY[weekdayOf(day)]!(dateInWords(day));
/** `Mon 30 Nov`, with the year where it isn't the year of `today`. */
export const weekdayInWords = (day: Day, today: Day): Message => WITH_WEEKDAY[weekdayOf(day)]!(dayInWords(day, today));
/** `Wednesday`. */
export const weekdayAlone = (day: Day): Message => WEEKDAYS[weekdayOf(day)]!;

/** `24 hours`. */
export const hours = (count: number): Message => (count === 1 ? say`1 hour` : say`${count} hours`);

/** `14:00`; a time of elsewhere says whose it is: `14:00 UTC-08:00`. */
export const clock = ({ day, time, offset }: When): string => (time === null ? '' : offset === null ? time.slice(0, 5) : `${time.slice(0, 5)} UTC${whenText({ day, time, offset }).slice(day.length + 1 + time.length).replace('Z', '')}`);

/** `18 Nov 14:00`, with the year where it isn't the year of `today`. */
export const whenInWords = (when: When, today: Day): Message => joined([dayInWords(when.day, today), clock(when)], ' ');
/** `Wed 18 Nov 14:00`, with the year where it isn't the year of `today`. */
export const weekdayAndTime = (when: When, today: Day): Message => joined([weekdayInWords(when.day, today), clock(when)], ' ');
/** `Mon 30 Nov to Fri 4 Dec`, or the one day. */
export const windowInWords = ({ from, by }: Window, today: Day): Message => (from === by ? weekdayInWords(from, today) : say`${weekdayInWords(from, today)} to ${weekdayInWords(by, today)}`);

/** `Priya Raman, Tom Okafor and Wei Chen`. */
export const listOf = (names: readonly Filling[]): Message => (names.length < 2 ? joined(names, '') : say`${joined(names.slice(0, -1), ', ')} and ${names[names.length - 1]!}`);
/** `rejected, withdrawn or interview`, of at least two. */
export const eitherOf = (words: readonly Filling[]): Message => say`${joined(words.slice(0, -1), ', ')} or ${words[words.length - 1]!}`;
