// Dates in a letter that fall on another weekday than the one named with them: "Friday, December 3" in a year in which that is a Thursday.

import { spanOf, type Span } from '../base/text.ts';
import type { Day, Weekday } from '../base/time.ts';
import { contradictedDay, readSentence, type PromiseOptions } from './promises.ts';
import type { Sentence } from './sentences.ts';
import type { Period } from './timeframe.ts';

export interface Contradiction {
  /** The words of the whole time. */
  readonly span: Span;
  /** The day by its date. */
  readonly day: Day;
  /** What was said to be its weekday. */
  readonly weekday: Weekday;
}

/** The contradictions in some sentences, as they stand on `today`: of what is promised, which lies ahead, and of dates with their year. "We met on Thursday, 2 January" may be right of any year. */
export function contradictionsIn(sentences: readonly Sentence[], today: Day, options: PromiseOptions): readonly Contradiction[] {
  return sentences.flatMap(({ text, span: { start } }) => {
    const { mentions, commitments } = readSentence(text, options);
    return mentions.flatMap(({ value, span }) => periodsIn(value.period).flatMap(period => {
      const promised = commitments.some(({ time }) => time !== null && time.span.start < span.end && time.span.end > span.start);
      const day = contradictedDay(period, today);
      return day === null || period.kind !== 'date' || period.weekday === undefined || (!promised && period.year === null) ? [] : [{ span: spanOf(start + span.start, start + span.end), day, weekday: period.weekday }];
    }));
  });
}

/** A period and those of which it is made. */
function periodsIn(period: Period): readonly Period[] {
  switch (period.kind) {
    case 'between': return [...periodsIn(period.first), ...periodsIn(period.last)];
    case 'either': return [...periodsIn(period.first.period), ...periodsIn(period.second.period)];
    case 'weekOf': return periodsIn(period.day);
    case 'weekdayAfter': case 'shifted': return periodsIn(period.period);
    default: return [period];
  }
}
