// Days to choose from, in the words by which one speaks of them: "tomorrow, Tuesday", "next Friday", "week of 2026-11-30"; and the day that was typed in other words, "Dec 10".

import { joined, say, type Message } from '../../base/message.ts';
import { spanOf, textAt, type Span } from '../../base/text.ts';
import { addDays, addMonths, daysBetween, hasBegun, mondayOf, whenText, writtenIn, type Day } from '../../base/time.ts';
import { weekdayAlone } from '../../base/words.ts';
import { momentInWords, readMomentInWords } from '../../prose/moments.ts';
import { completion, tokenAt, type Asking, type Completion } from './completion.ts';

/** Which days make sense: those that may have come, those still to come, either; `timed`: with a time too; `spans`: also whole weeks to come. */
export interface DaysWanted {
  readonly of: 'past' | 'future' | 'any';
  readonly timed?: boolean;
  readonly spans?: boolean;
}

interface Choice {
  readonly written: string;
  readonly words: Message;
  /** What was typed for it. */
  readonly typed?: string;
}

/** The days to offer at `span`, each inserted as the format writes it with `after` behind it; found by their words and by their digits. */
export function dayCompletions(asking: Asking, span: Span, wanted: DaysWanted, after = ''): readonly Completion[] {
  return choices(asking, wanted).map(choice => completionOf(choice, span, after));
}

/** The days to offer in the place of the value at `value`, first the one that stands there in other words; a time behind the day stays. None where the cursor stands in that time. */
export function dayValues(asking: Asking, value: Span, wanted: DaysWanted): readonly Completion[] {
  const token = tokenAt(asking.text, value, asking.offset);
  const day = token && /^(\d{4}-[\d-]*|\d[\d-]*(?=[T ]\d{1,2}:\d))[T ]/.exec(textAt(asking.text, token));
  const span = token && day ? spanOf(token.start, token.start + day[1]!.length) : token;
  if (!span || asking.offset > span.end) return [];
  const words = textAt(asking.text, span);
  const usual = choices(asking, wanted);
  const typed = typedDays(words, asking, wanted, usual);
  // Another day would take the time among the words along.
  if (TIME.test(words)) return typed.map(choice => completionOf(choice, span, ''));
  return [...typed, ...usual.filter(({ written }) => !typed.some(choice => choice.written === written))].map(choice => completionOf(choice, span, ''));
}

const completionOf = ({ written, words, typed = '' }: Choice, span: Span, after: string): Completion => completion({ kind: 'day', label: written, description: words, span, newText: written + after, filter: joined([typed, written, words], ' ') });

function choices({ today, now, settings }: Asking, wanted: DaysWanted): readonly Choice[] {
  const moment = wanted.timed ? [{ written: writtenIn(now, settings.timeZone), words: say`now` }] : [];
  const [first, ...before] = daysBehind(today);
  return wanted.of === 'past' ? [first!, ...moment, ...before] : [...daysAhead(today), ...(wanted.spans ? weeksAhead(today) : []), ...(wanted.of === 'any' ? [...moment, ...before] : [])];
}

const TIME = /\d:\d\d|\d ?[ap]\.?m\b|\d ?Uhr\b/i;
/** An end that a day with a time can't say: 2pm to 3pm. */
const UNTIL = /\d ?(?:[ap]\.?m\.?|Uhr|h)? ?(?:[-–—]|to\b|until\b|till\b|bis\b) ?\d/i;

/** What the words typed so far mean, "Dec 10", "in 10 days", where that makes sense; two days for "12/10", the one by the order of the settings first. */
function typedDays(typed: string, { now, today, settings }: Asking, { of, timed }: DaysWanted, usual: readonly Choice[]): readonly Choice[] {
  const orders = settings.dateOrder === 'month-first' ? ['month-first', 'day-first'] as const : ['day-first', 'month-first'] as const;
  const read = new Map(orders.flatMap(dateOrder => {
    const when = readMomentInWords(typed, { now, zone: settings.timeZone, dateOrder });
    const isWanted = when !== null && (when.time === null || (timed && !UNTIL.test(typed))) && (of !== 'past' || hasBegun(when, now, settings.timeZone)) && (of !== 'future' || when.day >= today);
    return isWanted && whenText(when) !== typed ? [[whenText(when), when] as const] : [];
  }));
  return [...read].map(([written, when]) => ({ written, words: usual.find(choice => choice.written === written)?.words ?? momentInWords(when, today), typed }));
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
