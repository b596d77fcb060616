// The fixes for a note that is overdue: the draft that waits is sent, or the letter begun.

import { say } from '../../base/message.ts';
import type { Case, DueItem } from '../../due/item.ts';
import type { NewNote } from '../../scaffold/notes.ts';
import type { Fix } from '../rule.ts';
import { sendFixes } from './header.ts';
import { beginNotes } from './newNotes.ts';

/** Marks the item's draft as sent where nothing in it is still to be filled in; without a draft begins a follow-up to its person. */
export function followUpFixes(kase: Case, { draft, person }: DueItem, kind: NewNote['kind'] = 'follow-up'): readonly Fix[] {
  if (draft) return sendFixes(kase, draft);
  return [beginNotes(person ? say`Write the follow-up to ${person.name}` : say`Write the follow-up`, kase, [{ kind, person: person?.index ?? null, interview: null }])];
}
