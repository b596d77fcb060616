// Days to choose from, in the words by which one speaks of them: "tomorrow, Tuesday", "next Friday", "week of 2026-11-30".

import { joined, say, type Message } from '../../base/message.ts';
import { spanOf, textAt, type Span } from '../../base/text.ts';
import { addDays, addMonths, daysBetween, mondayOf, writtenIn, type Day } from '../../base/time.ts';
import { weekdayAlone } from '../../base/words.ts';
import { completion, tokenAt, type Asking, type Completion } from './completion.ts';

/** Which days make sense: those that may have come, those still to come, either; `spans`: also whole weeks to come. */
export interface DaysWanted {
  readonly of: 'past' | 'future' | 'any';
  readonly now?: boolean;
  readonly spans?: boolean;
}

interface Choice {
  readonly written: string;
  readonly words: Message;
}

/** The days to offer at `span`, each inserted as the format writes it with `after` behind it; found by their words and by their digits. */
export function dayCompletions({ today, now, settings }: Asking, span: Span, wanted: DaysWanted, after = ''): readonly Completion[] {
  const moment = wanted.now ? [{ written: writtenIn(now, settings.timeZone), words: say`now` }] : [];
  const [first, ...before] = daysBehind(today);
  const days = wanted.of === 'past' ? [first!, ...moment, ...before] : [...daysAhead(today), ...(wanted.spans ? weeksAhead(today) : []), ...(wanted.of === 'any' ? [...moment, ...before] : [])];
  return days.map(({ written, words }) => completion({ kind: 'day', label: written, description: words, span, newText: written + after, filter: joined([written, words], ' ') }));
}

/** The days to offer in the place of the value at `value`; a time behind the day stays. None where the cursor stands in that time. */
export function dayValues(asking: Asking, value: Span, wanted: DaysWanted): readonly Completion[] {
  const token = tokenAt(asking.text, value, asking.offset);
  const day = token && /^(\d[\d-]*)[T ]/.exec(textAt(asking.text, token));
  const span = token && day ? spanOf(token.start, token.start + day[1]!.length) : token;
  return span && asking.offset <= span.end ? dayCompletions(asking, span, wanted) : [];
}

/** Today, every day until the end of this week, the business days of the next, and then in strides. "Next Friday" is that of next week, as in letters. */
function daysAhead(today: Day): readonly Choice[] {
  const nextMonday = addDays(mondayOf(today), 7);
  const near = Array.from({ length: daysBetween(today, nextMonday) }, (_, days) => addDays(today, days));
  const next = [0, 1, 2, 3, 4].map(days => addDays(nextMonday, days));
  const strides: readonly (readonly [Day, Message])[] = [[addDays(today, 7), say`in a week`], [addDays(today, 14), say`in two weeks`], [addMonths(today, 1), say`in a month`]];
  const all = [...new Set([...near, ...next, ...strides.map(([day]) => day)])].sort();
  return all.map(day => {
    const stride = strides.find(([other]) => other === day)?.[1] ?? null;
    return { written: day, words: joined([stride, nameOf(day, daysBetween(today, day), near.includes(day), next.includes(day))], ', ') };
  });
}

function nameOf(day: Day, away: number, isNear: boolean, isNext: boolean): Message {
  const weekday = weekdayAlone(day);
  if (away === 0) return say`today, ${weekday}`;
  if (away === 1) return isNear ? say`tomorrow, ${weekday}` : say`tomorrow, next ${weekday}`;
  if (isNear) return say`${weekday}, in ${away} days`;
  return isNext ? say`next ${weekday}` : weekday;
}

/** Today and the week before it. */
const daysBehind = (today: Day): readonly Choice[] => Array.from({ length: 8 }, (_, ago) => {
  const day = addDays(today, -ago);
  const weekday = weekdayAlone(day);
  if (ago < 2) return { written: day, words: ago === 0 ? say`today, ${weekday}` : say`yesterday, ${weekday}` };
  return { written: day, words: ago === 7 ? say`${weekday}, a week ago` : say`${weekday}, ${ago} days ago` };
});

const weeksAhead = (today: Day): readonly Choice[] => [say`next week`, say`in two weeks`, say`in three weeks`].map((words, index) => ({ written: `week of ${addDays(mondayOf(today), 7 * (index + 1))}`, words }));
