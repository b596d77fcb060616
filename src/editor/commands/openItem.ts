// Go to Due Item: opens the file at the place that the item is about.

import { l10n, window, workspace, type Disposable, type LogOutputChannel } from 'vscode';
import { findAgain } from '../../core/index.ts';
import { rangeOf, startOf, uriOf } from '../convert.ts';
import type { Documents } from '../documents.ts';
import type { DueList } from '../dueList.ts';
import { chooseRow, rowIn, unreadableIn } from './choose.ts';
import { registerCommand } from './register.ts';

export const registerOpenItem = (list: DueList, documents: Documents, log: LogOutputChannel): Disposable => registerCommand(log, 'openItem', async given => {
  const unreadable = unreadableIn(given);
  const row = unreadable ? null : rowIn(given) ?? await chooseRow(list, l10n.t('Go to Due Item'), l10n.t('Nothing is due.'));
  const about = unreadable ?? row?.item;
  if (!about) return;
  const document = await workspace.openTextDocument(uriOf(about));
  // The text may have moved on since the list was made.
  const span = row ? (findAgain(documents.due(document)?.items ?? [], row.item) ?? row.item).span : (documents.read(document)?.faults.find(({ type }) => type === 'unreadable') ?? unreadable?.fault)?.span;
  await window.showTextDocument(document, span ? { selection: startOf(rangeOf(document, span)) } : {});
});
