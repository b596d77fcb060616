// The sample's days: tokens in its files, filled with days around the one on which they are copied, so that its list is alive on any day.

import { addDays, formatDay, mondayOf, weekdayOf, type Day } from '../base/time.ts';

/** `{{-3}}`, `{{-3b:EEEE}}`; anything else between the braces is a mistake. */
const TOKEN = /\{\{(.*?)\}\}/g;
const PARTS = /^(0|[+-]\d{1,3})([bw]?)(?::([^{}]+))?$/;

/**
 * The text with its tokens filled. `{{-3}}` is the day 3 calendar days before `today`, `{{0}}` today, `{{+2b}}` 2 business days (Monday to Friday) after
 * it, `{{+1w}}` the Monday of next week; behind a colon stands another format of date-fns, so that prose is right as well: `{{-3b:EEEE}}`, `{{+8:MMMM d}}`.
 * Throws on a token that is none of these.
 */
export function fillSample(text: string, today: Day): string {
  return text.replace(TOKEN, (token, inner: string) => {
    const [, count, unit, pattern] = PARTS.exec(inner) ?? [];
    const day = count === undefined ? null : dayAt(Number(count), unit!, today);
    if (day === null) throw new Error(`${token} is no token of the sample`);
    return pattern === undefined ? day : formatDay(day, pattern);
  });
}

/** Null for "0 business days": on a weekend nobody can tell which day that is. */
function dayAt(count: number, unit: string, today: Day): Day | null {
  if (unit === 'w') return addDays(mondayOf(today), 7 * count);
  if (unit === '') return addDays(today, count);
  return count === 0 ? null : workday(today, count);
}

/** The `count`th day from Monday to Friday after `today`, or before it where `count` is negative: from the first one on, five of them are a week. */
function workday(today: Day, count: number): Day {
  const step = Math.sign(count);
  const next = (day: Day): Day => {
    const following = addDays(day, step);
    return weekdayOf(following) % 6 === 0 ? next(following) : following;
  };
  const left = Math.abs(count) - 1;
  let day = addDays(next(today), step * 7 * Math.floor(left / 5));
  for (let i = 0; i < left % 5; i++) day = next(day);
  return day;
}
