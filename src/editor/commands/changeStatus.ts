// Change Status: sets the status of an application and writes a line about it into its log, as one step.

import { l10n, type Disposable, type LogOutputChannel, type QuickPickItem, type Uri } from 'vscode';
import { STATUS_MEANINGS, STATUSES, type Status } from '../../core/index.ts';
import type { Applications } from '../applications.ts';
import type { Clock } from '../clock.ts';
import type { Documents } from '../documents.ts';
import type { FolderSettings } from '../settings.ts';
import { chooseFile, countOf, othersIn } from './choose.ts';
import { pickFrom } from './pickFrom.ts';
import { registerCommand, say } from './register.ts';
import { setStatus } from './setStatus.ts';
import { translated } from '../words.ts';

/** For all applications that are selected where the menu is called. A status as second argument is not asked for. */
export const registerChangeStatus = (applications: Applications, documents: Documents, settings: FolderSettings, clock: Clock, log: LogOutputChannel): Disposable => registerCommand(log, 'changeStatus', async (given, answered) => {
  const chosen = await chooseFile(given, l10n.t('Change Status'), applications, documents);
  if (!chosen) return;
  const { application, document: { uri } } = chosen;
  const status = STATUSES.find(known => known === answered) ?? await chooseStatus(application.status?.value.status ?? null);
  if (!status) return;
  const set = (file: Uri): ReturnType<typeof setStatus> => setStatus(file, status, documents, settings, clock);
  const others = othersIn(given, answered);
  if (others.length > 0) return say(l10n.t('{0} of {1} applications were changed: their status is now {2}.', await countOf([uri, ...others], async file => await set(file) === 'changed'), others.length + 1, status));
  switch (await set(uri)) {
    case 'changed': return say(l10n.t('The status is now {0}.', status));
    case 'same': return say(l10n.t('The status is {0} already.', status));
    case 'unreadable': return say(l10n.t('This application can’t be read.'));
  }
});

async function chooseStatus(present: Status | null): Promise<Status | null> {
  const items = STATUSES.map((status): QuickPickItem & { status: Status } => ({
    label: status === present ? `$(check) ${status}` : `$(blank) ${status}`, description: status === present ? l10n.t('as it is now') : '', detail: translated(STATUS_MEANINGS[status]), status,
  }));
  return (await pickFrom(l10n.t('Change Status'), items, items.find(({ status }) => status === present)))?.status ?? null;
}
