// A status: what it means, and what follows from it.

import { weekdayInWords } from '../../base/time.ts';
import type { Case } from '../../due/item.ts';
import { isEnded, STATUS_MEANINGS, type Status } from '../../model/status.ts';
import { nextInWords, rowsOf } from '../dueList.ts';
import { oneLine } from '../words.ts';
import type { Look } from './part.ts';

/** At the value, or at the key that it stands behind. */
export const statusAt: Look = (kase, here) => {
  const { status, frontmatter } = kase.application;
  if (!status) return null;
  const entry = frontmatter.keys.find(({ counts, span }) => counts && span.start <= status.span.start && status.span.end <= span.end);
  const span = entry?.span ?? status.span;
  return here(span) ? { span, text: [...meaning(status.value), ...consequence(kase)].join('\n') } : null;
};

function meaning(read: NonNullable<Case['application']['status']>['value']): readonly string[] {
  const written = oneLine(read.written);
  if (read.status) return [`${read.canonical ? '' : `“${written}” is read as ${read.status}. `}${STATUS_MEANINGS[read.status]}`];
  const unclear = read.known ? `“${written}” may mean ${either(read.candidates)}.` : `“${written}” is no status that is known here.`;
  return [unclear, 'Until it is clear the application counts as active.'];
}

const either = (candidates: readonly Status[]): string => `${candidates.slice(0, -1).join(', ')} or ${candidates[candidates.length - 1]}`;

function consequence(kase: Case): readonly string[] {
  const { application, story, today } = kase;
  if (story.ended) return [story.stage === 'ghosted' ? 'Nothing more is due, until they write or an interview lies ahead.' : 'Nothing more is due.'];
  const written = application.status?.value.status;
  const woken = written && isEnded(written) ? ['They wrote after your last note, or an interview lies ahead: it counts as active again.'] : [];
  if (application.snooze && today < application.snooze.value) return [...woken, `Nothing is due before ${weekdayInWords(application.snooze.value, today)}: the application is snoozed.`];
  const [next] = rowsOf(kase);
  return [...woken, ...(written === 'saved' ? ['Only interviews and your own reminders are due.'] : []), ...(next ? [`${nextInWords(next)}.`] : [])];
}
