// Edits that commands make: in the document as it is now, undoable, with its own line endings.

import { l10n, workspace, type TextDocument, type Uri } from 'vscode';
import type { FixEdit } from '../../core/index.ts';
import { editOf } from '../convert.ts';
import { isInTab } from '../documents.ts';

/**
 * Edits a file. Where it stands in a tab the change stays unsaved there, for its author to see and to undo; where nobody sees it, it is
 * saved, unless unsaved changes were waiting in it.
 * `make` reads the document and gives null where there is nothing to do. Says whether it was done.
 */
export async function editFile(uri: Uri, make: (document: TextDocument) => readonly FixEdit[] | null): Promise<boolean> {
  const document = await workspace.openTextDocument(uri);
  const leave = document.isDirty || isInTab(uri);
  // A keystroke in between makes VS Code refuse the edit: then it is made once more, of the new text.
  for (let attempt = 0; attempt < 2; attempt++) {
    const edits = make(document);
    if (!edits) return false;
    if (!(await workspace.applyEdit(editOf(document, edits)))) continue;
    if (!leave && !(await document.save())) throw new Error(l10n.t('{0} could not be saved.', workspace.asRelativePath(uri)));
    return true;
  }
  throw new Error(l10n.t('{0} could not be changed.', workspace.asRelativePath(uri)));
}
