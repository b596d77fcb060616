// Days to choose from, in the words by which one speaks of them: "tomorrow, Tuesday", "next Friday", "week of 2026-11-30".

import { spanOf, textAt, type Span } from '../../base/text.ts';
import { addDays, addMonths, daysBetween, mondayOf, weekdayName, writtenIn, type Day } from '../../base/time.ts';
import { completion, tokenAt, type Asking, type Completion } from './completion.ts';

/** Which days make sense: those that may have come, those still to come, either; `spans`: also whole weeks to come. */
export interface DaysWanted {
  readonly of: 'past' | 'future' | 'any';
  readonly now?: boolean;
  readonly spans?: boolean;
}

interface Choice {
  readonly written: string;
  readonly words: string;
}

/** The days to offer at `span`, each inserted as the format writes it with `after` behind it; found by their words and by their digits. */
export function dayCompletions({ today, now, settings }: Asking, span: Span, wanted: DaysWanted, after = ''): readonly Completion[] {
  const moment = wanted.now ? [{ written: writtenIn(now, settings.timeZone), words: 'now' }] : [];
  const [first, ...before] = daysBehind(today);
  const days = wanted.of === 'past' ? [first!, ...moment, ...before] : [...daysAhead(today), ...(wanted.spans ? weeksAhead(today) : []), ...(wanted.of === 'any' ? [...moment, ...before] : [])];
  return days.map(({ written, words }) => completion({ kind: 'day', label: written, description: words, span, newText: written + after, filter: `${written} ${words.replace(',', '')}` }));
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
  const strides: readonly (readonly [Day, string])[] = [[addDays(today, 7), 'in a week'], [addDays(today, 14), 'in two weeks'], [addMonths(today, 1), 'in a month']];
  const all = [...new Set([...near, ...next, ...strides.map(([day]) => day)])].sort();
  return all.map(day => {
    const away = daysBetween(today, day);
    const weekday = weekdayName(day);
    const named = near.includes(day) ? (away < 2 ? `${['today', 'tomorrow'][away]}, ${weekday}` : `${weekday}, in ${away} days`) : away === 1 ? `tomorrow, next ${weekday}` : next.includes(day) ? `next ${weekday}` : weekday;
    const stride = strides.find(([other]) => other === day)?.[1];
    return { written: day, words: stride ? `${stride}, ${named}` : named };
  });
}

/** Today and the week before it. */
const daysBehind = (today: Day): readonly Choice[] => Array.from({ length: 8 }, (_, ago) => {
  const day = addDays(today, -ago);
  const [first, second] = [['today', 'yesterday'][ago], ago === 7 ? 'a week ago' : `${ago} days ago`];
  return { written: day, words: first ? `${first}, ${weekdayName(day)}` : `${weekdayName(day)}, ${second}` };
});

const weeksAhead = (today: Day): readonly Choice[] => ['next week', 'in two weeks', 'in three weeks'].map((words, index) => ({ written: `week of ${addDays(mondayOf(today), 7 * (index + 1))}`, words }));
