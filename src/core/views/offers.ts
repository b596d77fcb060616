// What the light bulb offers where nothing is wrong yet: the note that is due by now, at its place and wherever the file names whom it is for.

import { dueInCase } from '../due/index.ts';
import type { Case } from '../due/item.ts';
import { followUpFixes } from '../rules/edits/nextNote.ts';
import { beginAllThankYous, thankYouFixes } from '../rules/edits/thankYou.ts';
import type { Fix } from '../rules/rule.ts';
import { noteFor } from './dueList.ts';
import { personAt } from './people/mentions.ts';

/** The same fixes that an overdue note has, at an offset of the case's text. */
export function offersAt(kase: Case, offset: number): readonly Fix[] {
  const due = dueInCase(kase);
  const open = due.filter(({ urgency }) => urgency !== 'soon' && urgency !== 'later').flatMap(item => {
    const note = noteFor(item);
    return note ? [{ item, note }] : [];
  });
  if (open.length === 0) return [];
  const person = personAt(kase.file, offset)?.person ?? null;
  const here = open.filter(({ item: { span, person: whom } }) => (person === null ? span.start <= offset && offset <= span.end : whom?.index === person));
  const all = here.some(({ item }) => item.kind === 'thank-you') ? beginAllThankYous(kase, due) : null;
  return here.flatMap(({ item, note }) => (item.kind === 'thank-you' ? thankYouFixes(kase, item, all) : followUpFixes(kase, item, note.kind)));
}
