// English idioms whose words mean something else elsewhere: "thank goodness" thanks nobody, "full time" is nobody's time.

import { phrases, skipPhrase } from '../patterns.ts';
import type { Word } from '../words.ts';

const IDIOMS = phrases(
  'thank|thanks goodness|heavens|heaven|god|christ|fortune|providence', 'no? thanks to the|a|an|his|her|its|their|this|that|my|our|some',
  'full|part|half time', 'time zone|zones|sheet|sheets|card|cards|frame|frames|table|tables|line|lines|off|being', 'on|in|over|to time', 'at the|that|this|one time', 'by the time', 'first|second|third|last|same|every|each|another|any time', 'from time to time', 'time and again',
  'interest rate|rates|free|payment|payments|bearing', 'conflict|conflicts of interest|interests', 'in the interest|interests of', 'vested interest|interests',
  'call me old fashioned', 'call me crazy|biased|picky|sentimental|stubborn|cynical', 'call it', 'call centre|center|centres|centers|sheet|sheets|sign', 'so called', 'on call', 'close call', 'roll call', 'wake up call',
  'value added tax', 'face value', 'good night|grief|lord|heavens', 'reach for the', 'checked|check in desk|desks|bag|baggage|luggage',
);

/** The words with each idiom as one, `~idiom`. */
export function withoutIdioms(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const end = skipPhrase(words, at, IDIOMS, {});
    if (end > at) kept.push({ text: '~idiom', start: words[at]!.start, end: words[end - 1]!.end, capital: false });
    else kept.push(words[at]!);
    at = Math.max(end, at + 1);
  }
  return kept;
}
