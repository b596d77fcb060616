// A day, time or span of the frontmatter, of a header or of the log: its weekday, and how far away it is.

import { say, type Message } from '../../base/message.ts';
import type { Located } from '../../base/text.ts';
import type { When, Window } from '../../base/time.ts';
import type { Case } from '../../due/item.ts';
import type { Application } from '../../model/application.ts';
import { whenSeen, windowSeen } from '../days.ts';
import { firstHere, type Look } from './part.ts';

/** An interview's own time is not among them: what is said of the interview says it. */
export const dayAt: Look = (kase, here) => {
  const found = firstHere(daysOf(kase.application), here);
  return found && { span: found.span, text: say`${seen(found.value, kase)}.` };
};

function seen(at: When | Window, kase: Case): Message {
  if ('from' in at) return windowSeen(at, kase);
  const { written, relative } = whenSeen(at, kase);
  return say`${written}, ${relative}`;
}

function daysOf({ applied, decision, offer, reminders, snooze, notes, log }: Application): readonly Located<When | Window>[] {
  return [
    applied, decision, offer?.received ?? null, offer?.respondBy ?? null,
    ...reminders.map(({ on }) => on),
    snooze && { value: { from: snooze.value, by: snooze.value }, span: snooze.span },
    ...notes.flatMap(({ when, next }) => [when, next]),
    ...log.map(({ when, day }) => ({ value: when, span: day })),
  ].filter(found => found !== null);
}
