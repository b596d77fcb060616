// How far the reading of many files has come, for the title of the view Due, and what was left unread.

import { commands, l10n, type Disposable, type LogOutputChannel, type TreeView } from 'vscode';
import type { Applications } from './applications.ts';
import { guarded } from './guard.ts';

/** Empty where nothing is read that takes a while; where nothing is left. */
export const progressIn = ({ progress, left }: Pick<Applications, 'progress' | 'left'>): { readonly description: string; readonly message: string } => ({
  description: progress ? l10n.t('reading {0} of {1}', progress.done, progress.total) : '',
  message: left > 0 ? l10n.t('{0} files were left unread. Refresh reads them.', left) : '',
});

export function showProgress(view: TreeView<unknown>, applications: Applications, log: LogOutputChannel): Disposable {
  return applications.onDidProgress(guarded(log, 'Telling the progress', () => {
    Object.assign(view, progressIn(applications));
    void commands.executeCommand('setContext', 'jobFollowUp.reading', applications.progress !== null);
  }));
}
