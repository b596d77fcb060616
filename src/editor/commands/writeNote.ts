// Write the Note That Is Due, and all thank-you notes still owed: a start with tab stops, in the file, unsaved.

import { Disposable, SnippetString, window, workspace, type LogOutputChannel, type Uri } from 'vscode';
import { findAgain, newNotes, noteFor, type Case, type NewNote, type Span } from '../../core/index.ts';
import { rangeOf, startOf } from '../convert.ts';
import { isOurs, type Documents } from '../documents.ts';
import type { DueList, ListedRow } from '../dueList.ts';
import { applicationIn, chooseAmong, chooseApplication, chooseRow, rowIn } from './choose.ts';
import { registerCommand, say } from './register.ts';

export function registerWriteNote(list: DueList, documents: Documents, log: LogOutputChannel): Disposable {
  return Disposable.from(
    registerCommand(log, 'writeNote', async given => {
      const row = rowIn(given) ?? await noteIn(applicationIn(given)?.due ?? null, list);
      if (!row) return;
      const due = documents.due(await workspace.openTextDocument(row.uri));
      const item = due && findAgain(due.items, row.item);
      if (!item) return say('This is no longer due.');
      const note = noteFor(item);
      if (item.draft) await show(row.uri, item.draft.title.span);
      else if (note) await begin(row.uri, due.kase, [note]);
    }),
    registerCommand(log, 'writeAllThankYous', async () => {
      const uri = applicationAtHand(documents) ?? await withThanksOwed(list);
      if (!uri) return;
      const due = documents.due(await workspace.openTextDocument(uri));
      const notes = (due?.items ?? []).flatMap(item => (item.kind === 'thank-you' ? noteFor(item) ?? [] : []));
      if (!due || notes.length === 0) return say('No thank-you note is owed here.');
      await begin(uri, due.kase, notes);
    }),
  );
}

/** A note to write, of those due in one application, else in all; where there is only one to write in it, that one. */
async function noteIn(due: readonly ListedRow[] | null, list: DueList): Promise<ListedRow | null> {
  const [title, none] = ['Write the Note That Is Due', 'No note is due.'];
  const fits = ({ item }: ListedRow): boolean => item.draft !== null || noteFor(item) !== null;
  const [first, ...others] = due?.filter(fits) ?? [];
  if (first && others.length === 0) return first;
  return due ? chooseAmong(due.filter(fits), title, none) : chooseRow(list, title, none, fits);
}

function applicationAtHand(documents: Documents): Uri | null {
  const document = window.activeTextEditor?.document;
  return document && isOurs(document) && documents.read(document) ? document.uri : null;
}

async function withThanksOwed(list: DueList): Promise<Uri | null> {
  await list.settled();
  const owed = list.current.rows.filter(({ item }) => item.kind === 'thank-you' && !item.draft);
  if (owed.length === 0) {
    say('No thank-you note is owed.');
    return null;
  }
  return chooseApplication(owed, 'Write All Thank-You Notes Still Owed');
}

async function begin(uri: Uri, kase: Case, notes: readonly NewNote[]): Promise<void> {
  const { span, newText } = newNotes(kase, notes);
  const document = await workspace.openTextDocument(uri);
  const place = rangeOf(document, span);
  const editor = await window.showTextDocument(document, { selection: startOf(place) });
  if (document.getText() !== kase.file.text || !(await editor.insertSnippet(new SnippetString(newText), place))) throw new Error('The text changed meanwhile; please try again.');
  editor.revealRange(startOf(place));
}

async function show(uri: Uri, span: Span): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document, { selection: startOf(rangeOf(document, span)) });
}
