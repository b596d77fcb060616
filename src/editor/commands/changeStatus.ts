// Change Status: sets the status of an application and writes a line about it into its log, as one step.

import { l10n, window, workspace, type Disposable, type LogOutputChannel, type QuickPickItem } from 'vscode';
import { changeStatus, dayOf, STATUS_MEANINGS, STATUSES, type Status } from '../../core/index.ts';
import type { Applications } from '../applications.ts';
import type { Clock } from '../clock.ts';
import type { Documents } from '../documents.ts';
import type { FolderSettings } from '../settings.ts';
import { chooseFile } from './choose.ts';
import { editFile } from './edit.ts';
import { registerCommand, say } from './register.ts';
import { translated } from '../words.ts';

/** A status as second argument is not asked for. */
export const registerChangeStatus = (applications: Applications, documents: Documents, settings: FolderSettings, clock: Clock, log: LogOutputChannel): Disposable => registerCommand(log, 'changeStatus', async (given, answered) => {
  const uri = await chooseFile(given, l10n.t('Change Status'), applications, documents);
  if (!uri) return;
  const application = documents.read(await workspace.openTextDocument(uri))?.application;
  if (!application) return say(l10n.t('This application can’t be read.'));
  const status = STATUSES.find(known => known === answered) ?? await chooseStatus(application.status?.value.status ?? null);
  if (!status) return;
  const today = dayOf(clock.now(), settings.of(uri).timeZone);
  let isReadable = true;
  const done = await editFile(uri, document => {
    const present = documents.read(document)?.application;
    isReadable = present != null;
    const edits = present ? changeStatus(document.getText(), present, status, today) : [];
    return edits.length > 0 ? edits : null;
  });
  say(!isReadable ? l10n.t('This application can’t be read.') : done ? l10n.t('The status is now {0}.', status) : l10n.t('The status is {0} already.', status));
});

async function chooseStatus(present: Status | null): Promise<Status | null> {
  const items = STATUSES.map((status): QuickPickItem & { status: Status } => ({
    label: status === present ? `$(check) ${status}` : `$(blank) ${status}`, description: status === present ? l10n.t('as it is now') : '', detail: translated(STATUS_MEANINGS[status]), status,
  }));
  return (await window.showQuickPick(items, { title: l10n.t('Change Status'), matchOnDetail: true }))?.status ?? null;
}
