// The fix for a note that is overdue: the draft that waits is sent, or the letter begun.

import type { Case, DueItem } from '../../due/item.ts';
import type { NewNote } from '../../scaffold/notes.ts';
import type { Fix } from '../rule.ts';
import { markAsSent } from './header.ts';
import { beginNotes } from './newNotes.ts';

/** Marks the item's draft as sent, or begins a follow-up to its person. */
export function followUpFix(kase: Case, { draft, person }: DueItem, kind: NewNote['kind'] = 'follow-up'): Fix {
  if (draft) return markAsSent(kase.file.text, draft, kase.now, kase.settings.timeZone);
  return beginNotes(person ? `Write the follow-up to ${person.name}` : 'Write the follow-up', kase, [{ kind, person: person?.index ?? null, interview: null }]);
}
