// Whether a comment's rule had its say where the comment reaches: only of one that had can be said that silencing it silences nothing.

import { overlaps } from '../../base/text.ts';
import type { Suppression } from '../../model/suppressions.ts';
import type { CommentsContext, Rule } from '../rule.ts';

/**
 * A rule sleeps that is switched off (the comment may serve another folder, or others who read the file), that judges what can't be read or drafts where all is
 * sent, or whose findings come and go by themselves: a comment for one line goes with its finding then, but one for more says what its author wants.
 * `rule` is null for a comment that names none: it had better name one, so of those reasons only what can't be judged counts.
 */
export function isAsleep({ file, settings, otherCompanies }: CommentsContext, { verb, reach }: Suppression, rule: Rule | null): boolean {
  if (file.application === null && rule?.judges !== 'file') return true;
  if (rule && settings.rules[rule.id] === 'off') return true;
  if (rule?.hangsOn === 'other files' && otherCompanies.length === 0) return true;
  if (rule?.hangsOn && (verb.value === 'disable' || verb.value === 'disable-file')) return true;
  if ((rule && rule.judges !== 'drafts') || settings.checkSentNotes !== 'off') return false;
  const there = file.application!.notes.filter(note => overlaps(note.span, reach) && note.direction !== 'received');
  return there.length > 0 && there.every(note => note.direction === 'sent');
}
