// Edits that commands make: in the document as it is now, undoable, with its own line endings.

import { l10n, SnippetString, window, workspace, type TextDocument, type Uri } from 'vscode';
import type { FixEdit } from '../../core/index.ts';
import { editOf, rangeOf, startOf } from '../convert.ts';
import { isInTab } from '../documents.ts';
import { pathInWords } from '../words.ts';

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
    if (!leave && !(await document.save())) throw new Error(l10n.t('{0} could not be saved.', pathInWords(uri)));
    return true;
  }
  throw new Error(l10n.t('{0} could not be changed.', pathInWords(uri)));
}

/** Not indented like the line at which it begins: its own lines are what makes it a note. */
const AS_WRITTEN = { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true };

/** Shows the document and begins a snippet in it, with the cursor at its first stop; `text` is what the edit was computed from. */
export async function beginSnippet(document: TextDocument, text: string, { span, newText }: FixEdit): Promise<void> {
  const place = rangeOf(document, span);
  const editor = await window.showTextDocument(document, { selection: startOf(place) });
  if (document.getText() !== text || !(await editor.insertSnippet(new SnippetString(newText), place, AS_WRITTEN))) throw new Error(l10n.t('The text changed meanwhile; please try again.'));
  editor.revealRange(startOf(place));
}
