// Mark Note as Sent: writes the time into the draft's header, for an item of the list, the note of a lens or the one at the cursor. Asks only where something is still to be filled in.

import { l10n, type Disposable, type LogOutputChannel } from 'vscode';
import type { Documents } from '../documents.ts';
import type { DueList } from '../dueList.ts';
import type { Outside } from '../outside.ts';
import { asFinished, chooseDraft, markDraft } from './draft.ts';
import { registerCommand } from './register.ts';

/** Called with what a lens is about, on a row of the tree, or else for the draft at the cursor. */
export const registerMarkAsSent = (list: DueList, documents: Documents, outside: Outside, log: LogOutputChannel): Disposable => registerCommand(log, 'markAsSent', async given => {
  const asked = await chooseDraft(given, l10n.t('Mark Note as Sent'), list, documents);
  const chosen = asked && await asFinished(asked, l10n.t('Mark as Sent Anyway'), documents, outside);
  if (chosen) await markDraft(chosen, documents);
});
