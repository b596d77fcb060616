// A status: what it means, and what follows from it.

import { joined, say, type Message } from '../../base/message.ts';
import { eitherOf, weekdayInWords } from '../../base/words.ts';
import type { Case } from '../../due/item.ts';
import { isEnded, STATUS_MEANINGS } from '../../model/status.ts';
import { nextInWords, rowsOf } from '../dueList.ts';
import { oneLine } from '../words.ts';
import type { Look } from './part.ts';

/** At the value, or at the key that it stands behind. */
export const statusAt: Look = (kase, here) => {
  const { status, frontmatter } = kase.application;
  if (!status) return null;
  const entry = frontmatter.keys.find(({ counts, span }) => counts && span.start <= status.span.start && status.span.end <= span.end);
  const span = entry?.span ?? status.span;
  return here(span) ? { span, text: joined([...meaning(status.value), ...consequence(kase)], '\n') } : null;
};

function meaning(read: NonNullable<Case['application']['status']>['value']): readonly Message[] {
  const written = oneLine(read.written);
  if (read.status) return [joined([read.canonical ? null : say`“${written}” is read as ${read.status}.`, STATUS_MEANINGS[read.status]], ' ')];
  const unclear = read.known ? say`“${written}” may mean ${eitherOf(read.candidates)}.` : say`“${written}” is no status that is known here.`;
  return [unclear, say`Until it is clear the application counts as active.`];
}

function consequence(kase: Case): readonly Message[] {
  const { application, story, today } = kase;
  if (story.ended) return [story.stage === 'ghosted' ? say`Nothing more is due, until they write or an interview lies ahead.` : say`Nothing more is due.`];
  const written = application.status?.value.status;
  const woken = written && isEnded(written) ? [say`They wrote after your last note, or an interview lies ahead: it counts as active again.`] : [];
  if (application.snooze && today < application.snooze.value) return [...woken, say`Nothing is due before ${weekdayInWords(application.snooze.value, today)}: the application is snoozed.`];
  const [next] = rowsOf(kase);
  return [...woken, ...(written === 'saved' ? [say`Only interviews and your own reminders are due.`] : []), ...(next ? [say`${nextInWords(next, kase.file)}.`] : [])];
}
