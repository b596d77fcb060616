// Mark Note as Sent: writes the time into the draft's header, for an item of the list, the note of a lens or the one at the cursor.

import { l10n, window, type Disposable, type LogOutputChannel, type TextDocument, type Uri } from 'vscode';
import { draftAt, findAgain, markAsSent, type Application, type Note } from '../../core/index.ts';
import { isOurs, type Documents } from '../documents.ts';
import type { DueList } from '../dueList.ts';
import { chooseRow, placeIn, rowIn } from './choose.ts';
import { editFile } from './edit.ts';
import { registerCommand, say } from './register.ts';

type Due = NonNullable<ReturnType<Documents['due']>>;

/** Called with what a lens is about, on a row of the tree, or else for the draft at the cursor. */
export const registerMarkAsSent = (list: DueList, documents: Documents, log: LogOutputChannel): Disposable => registerCommand(log, 'markAsSent', async given => {
  const mark = (uri: Uri, which: (due: Due, document: TextDocument) => Note | null): Promise<boolean> => editFile(uri, document => {
    const due = documents.due(document);
    const draft = due && which(due, document);
    return draft && markAsSent(document.getText(), draft, due.now, due.kase.settings.timeZone).edits;
  });
  const place = placeIn(given, 'note');
  if (place) return tell(await mark(place.uri, ({ kase }) => draftAt(kase.application, place)), place.name);
  let row = rowIn(given);
  const editor = window.activeTextEditor;
  if (!row && editor && isOurs(editor.document)) {
    const here = (document: TextDocument): Note | null => draftAround(documents.read(document)?.application ?? null, document.offsetAt(editor.selection.active));
    if (here(editor.document)) return void await mark(editor.document.uri, (_, document) => here(document));
  }
  row ??= await chooseRow(list, l10n.t('Mark Note as Sent'), l10n.t('No draft waits to be sent.'), ({ item }) => item.draft !== null);
  if (!row) return;
  const { uri, item } = row;
  tell(await mark(uri, ({ items }) => findAgain(items.filter(({ draft }) => draft), item)?.draft ?? null), item.draft?.title.value ?? l10n.t('the draft'));
});

const tell = (done: boolean, title: string): void => say(done ? l10n.t('Marked as sent: {0}', title) : l10n.t('This draft is gone.'));

/** The draft whose section holds the cursor; of nested ones the innermost. */
function draftAround(application: Application | null, offset: number): Note | null {
  return application?.notes.findLast(note => note.direction === 'draft' && note.span.start <= offset && offset <= note.span.end) ?? null;
}
