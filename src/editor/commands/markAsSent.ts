// Mark Note as Sent: writes the time into the draft's header, for an item of the list or the note at the cursor.

import { l10n, window, type Disposable, type LogOutputChannel, type TextDocument, type Uri } from 'vscode';
import { findAgain, markAsSent, type Application, type Note } from '../../core/index.ts';
import { isOurs, type Documents } from '../documents.ts';
import type { DueList } from '../dueList.ts';
import { chooseRow, rowIn } from './choose.ts';
import { editFile } from './edit.ts';
import { registerCommand, say } from './register.ts';

export const registerMarkAsSent = (list: DueList, documents: Documents, log: LogOutputChannel): Disposable => registerCommand(log, 'markAsSent', async given => {
  const mark = (uri: Uri, which: (document: TextDocument) => Note | null): Promise<boolean> => editFile(uri, document => {
    const due = documents.due(document);
    const draft = which(document);
    return due && draft && markAsSent(document.getText(), draft, due.now, due.kase.settings.timeZone).edits;
  });
  let row = rowIn(given);
  const editor = window.activeTextEditor;
  if (!row && editor && isOurs(editor.document)) {
    const here = (document: TextDocument): Note | null => draftAt(documents.read(document)?.application ?? null, document.offsetAt(editor.selection.active));
    if (here(editor.document)) return void await mark(editor.document.uri, here);
  }
  row ??= await chooseRow(list, l10n.t('Mark Note as Sent'), l10n.t('No draft waits to be sent.'), ({ item }) => item.draft !== null);
  if (!row) return;
  const { uri, item } = row;
  const done = await mark(uri, document => findAgain(documents.due(document)?.items.filter(other => other.draft) ?? [], item)?.draft ?? null);
  say(!done ? l10n.t('This draft is gone.') : item.draft ? l10n.t('Marked as sent: {0}', item.draft.title.value) : l10n.t('Marked as sent'));
});

/** The draft whose section holds the cursor; of nested ones the innermost. */
function draftAt(application: Application | null, offset: number): Note | null {
  return application?.notes.findLast(note => note.direction === 'draft' && note.span.start <= offset && offset <= note.span.end) ?? null;
}
