// Write the Note That Is Due, and all thank-you notes still owed: a start with tab stops, in the file, unsaved.

import { Disposable, l10n, window, workspace, type LogOutputChannel, type Uri } from 'vscode';
import { findAgain, interviewAt, newNotes, noteFor, wantsNote, type Case, type DueRow, type NewNote, type Span } from '../../core/index.ts';
import { rangeOf, startOf, uriOf } from '../convert.ts';
import type { Documents } from '../documents.ts';
import type { DueList } from '../dueList.ts';
import { applicationAtHand, applicationIn, chooseAmong, chooseApplication, chooseRow, placeIn, rowIn } from './choose.ts';
import { beginSnippet } from './edit.ts';
import { registerCommand, say } from './register.ts';

export function registerWriteNote(list: DueList, documents: Documents, log: LogOutputChannel): Disposable {
  return Disposable.from(
    registerCommand(log, 'writeNote', async given => {
      const row = rowIn(given) ?? await noteIn(applicationIn(given)?.due ?? null, list);
      if (!row) return;
      const uri = uriOf(row.item);
      const due = documents.due(await workspace.openTextDocument(uri));
      const item = due && findAgain(due.items, row.item);
      if (!item) return say(l10n.t('This is no longer due.'));
      const note = noteFor(item);
      if (item.draft) await show(uri, item.draft.title.span);
      else if (note) await begin(uri, due.kase, [note]);
    }),
    registerCommand(log, 'writeAllThankYous', async given => {
      const place = placeIn(given, 'interview');
      const uri = place?.uri ?? applicationAtHand(documents) ?? await withThanksOwed(list);
      if (!uri) return;
      const due = documents.due(await workspace.openTextDocument(uri));
      const only = due && place ? interviewAt(due.kase.application, place) : null;
      const notes = (due?.items ?? []).flatMap(item => (item.kind === 'thank-you' && (!place || item.interview === only) ? noteFor(item) ?? [] : []));
      if (!due || notes.length === 0) return say(l10n.t('No thank-you note is owed here.'));
      await begin(uri, due.kase, notes);
    }),
  );
}

/** A note to write, of those due in one application, else in all; where there is only one to write in it, that one. */
async function noteIn(due: readonly DueRow[] | null, list: DueList): Promise<DueRow | null> {
  const [title, none] = [l10n.t('Write the Note That Is Due'), l10n.t('No note is due.')];
  const fits = ({ item }: DueRow): boolean => item.draft !== null || wantsNote(item);
  const [first, ...others] = due?.filter(fits) ?? [];
  if (first && others.length === 0) return first;
  return due ? chooseAmong(due.filter(fits), title, none) : chooseRow(list, title, none, fits);
}

async function withThanksOwed(list: DueList): Promise<Uri | null> {
  await list.settled();
  const owed = list.current.rows.filter(({ item }) => item.kind === 'thank-you' && !item.draft);
  if (owed.length === 0) {
    say(l10n.t('No thank-you note is owed.'));
    return null;
  }
  return chooseApplication(owed, l10n.t('Write All Thank-You Notes Still Owed'));
}

const begin = async (uri: Uri, kase: Case, notes: readonly NewNote[]): Promise<void> => beginSnippet(await workspace.openTextDocument(uri), kase.file.text, newNotes(kase, notes));

async function show(uri: Uri, span: Span): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document, { selection: startOf(rangeOf(document, span)) });
}
