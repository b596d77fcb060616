// The fixes for thanks that are owed: the note begun, or all that are owed, or a word in the file that they were given in another way.

import { say } from '../../base/message.ts';
import type { Case, DueItem } from '../../due/item.ts';
import type { ThankYou } from '../../model/history.ts';
import type { Fix } from '../rule.ts';
import { setThanked } from './interviews.ts';
import { beginNotes } from './newNotes.ts';

/** For a thank-you that is owed and not begun; `all` begins it with the others. */
export function thankYouFixes(kase: Case, { interview, person }: DueItem, all: Fix | null): readonly Fix[] {
  const one = { kind: 'thank-you' as const, person: person?.index ?? null, interview: interview! };
  const begin = beginNotes(person ? say`Write the thank-you note to ${person.name}` : say`Write the thank-you note`, kase, [one]);
  return [begin, ...(all ? [all] : []), ...thankedFix(kase, interview!, one.person)];
}

/** Begins all that `due` asks for and nobody has begun; null where there is but one of them. Made once for all that offer it: with many interviews it is long. */
export function beginAllThankYous(kase: Case, due: readonly DueItem[]): Fix | null {
  const unwritten = due.filter(({ kind, draft }) => kind === 'thank-you' && draft === null);
  if (unwritten.length < 2) return null;
  return beginNotes(say`Write all ${unwritten.length} thank-you notes still owed`, kase, unwritten.map(({ person, interview }) => ({ kind: 'thank-you', person: person?.index ?? null, interview })));
}

/** Thanks by phone or in person are known only to who gave them: the file can say so. */
export function thankedFix({ file: { text }, application }: Case, interview: ThankYou['interview'], person: number | null): readonly Fix[] {
  const title = person === null ? say`Already thanked in another way` : say`Already thanked in another way: ${application.people[person]!.name}`;
  const edit = setThanked(text, application, interview, person);
  return edit ? [{ title, edits: [edit] }] : [];
}
