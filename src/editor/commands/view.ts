// The commands in the title of the view Due: refresh it, stop that, group it.

import { Disposable, l10n, window, type LogOutputChannel } from 'vscode';
import { GROUPINGS, type Grouping } from '../../core/index.ts';
import type { Applications } from '../applications.ts';
import { VIEW, type DueTree } from '../dueTree.ts';
import { pickFrom } from './pickFrom.ts';
import { registerCommand } from './register.ts';

const words = (): Readonly<Record<Grouping, string>> => ({ urgency: l10n.t('Urgency'), company: l10n.t('Company'), kind: l10n.t('Kind') });

export function registerViewCommands(tree: DueTree, applications: Applications, log: LogOutputChannel): Disposable {
  return Disposable.from(
    registerCommand(log, 'refresh', () => Promise.resolve(window.withProgress({ location: { viewId: VIEW } }, () => applications.refresh()))),
    registerCommand(log, 'stopReading', () => applications.stop()),
    registerCommand(log, 'groupBy', async given => {
      const grouping = GROUPINGS.find(known => known === given) ?? await chooseGrouping(tree.grouping);
      if (grouping) await tree.groupBy(grouping);
    }),
  );
}

async function chooseGrouping(present: Grouping): Promise<Grouping | null> {
  const labels = words();
  const items = GROUPINGS.map(grouping => ({ label: labels[grouping], description: grouping === present ? l10n.t('as it is now') : '', grouping }));
  return (await pickFrom(l10n.t('Group Due Items By'), items, items.find(({ grouping }) => grouping === present)))?.grouping ?? null;
}
