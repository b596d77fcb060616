// Mark Note as Sent: writes the time into the draft's header, for an item of the list, the note of a lens or the one at the cursor. Asks nothing.

import { l10n, type Disposable, type LogOutputChannel } from 'vscode';
import type { Documents } from '../documents.ts';
import type { DueList } from '../dueList.ts';
import { chooseDraft, markDraft } from './draft.ts';
import { registerCommand } from './register.ts';

/** Called with what a lens is about, on a row of the tree, or else for the draft at the cursor. */
export const registerMarkAsSent = (list: DueList, documents: Documents, log: LogOutputChannel): Disposable => registerCommand(log, 'markAsSent', async given => {
  const chosen = await chooseDraft(given, l10n.t('Mark Note as Sent'), list, documents);
  if (chosen) await markDraft(chosen, documents);
});
