// The view's own commands: show it, refresh it, group it.

import { commands, Disposable, l10n, window, type LogOutputChannel } from 'vscode';
import { GROUPINGS, type Grouping } from '../../core/index.ts';
import type { Applications } from '../applications.ts';
import { VIEW, type DueTree } from '../dueTree.ts';
import { registerCommand } from './register.ts';

const words = (): Readonly<Record<Grouping, string>> => ({ urgency: l10n.t('Urgency'), company: l10n.t('Company'), kind: l10n.t('Kind') });

export function registerViewCommands(tree: DueTree, applications: Applications, log: LogOutputChannel): Disposable {
  return Disposable.from(
    registerCommand(log, 'showDue', async () => { await commands.executeCommand(`${VIEW}.focus`); }),
    registerCommand(log, 'refresh', () => Promise.resolve(window.withProgress({ location: { viewId: VIEW } }, () => applications.refresh()))),
    registerCommand(log, 'groupBy', async given => {
      const grouping = GROUPINGS.find(known => known === given) ?? await chooseGrouping(tree.grouping);
      if (grouping) await tree.groupBy(grouping);
    }),
  );
}

async function chooseGrouping(present: Grouping): Promise<Grouping | undefined> {
  const labels = words();
  const picked = await window.showQuickPick(GROUPINGS.map(grouping => ({ label: labels[grouping], description: grouping === present ? l10n.t('as it is now') : '', grouping })), { title: l10n.t('Group Due Items By') });
  return picked?.grouping;
}
