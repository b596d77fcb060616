// One entry of the status bar: how much is due. Hidden where there are no applications.

import { Disposable, l10n, StatusBarAlignment, window, type LogOutputChannel, type StatusBarItem } from 'vscode';
import type { DueList, Listing } from './dueList.ts';
import { guarded } from './guard.ts';
import { translated } from './words.ts';

export function registerStatusBar(list: DueList, log: LogOutputChannel): Disposable {
  let entry: StatusBarItem | undefined;
  const show = guarded(log, 'Showing how much is due', () => {
    const text = entryFor(list.current);
    if (text === null) return entry?.hide();
    entry ??= newEntry();
    const { words: counted } = list.current.counts;
    const words = counted ? translated(counted) : l10n.t('nothing due');
    entry.text = text;
    entry.tooltip = `Job Follow-Up: ${words}`;
    entry.accessibilityInformation = { label: `Job Follow-Up: ${words}`, role: 'button' };
    entry.show();
  });
  show();
  return Disposable.from(list.onDidChange(show), new Disposable(() => entry?.dispose()));
}

/** Null: nothing to show. */
export const entryFor = ({ applications, counts }: Listing): string | null => (applications === 0 ? null : `$(mail) ${l10n.t('{0} due', counts.overdue + counts.today)}`);

function newEntry(): StatusBarItem {
  const entry = window.createStatusBarItem('jobFollowUp.due', StatusBarAlignment.Left, -10);
  entry.name = 'Job Follow-Up';
  entry.command = 'jobFollowUp.showDue';
  return entry;
}
