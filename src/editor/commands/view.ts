// The view's own commands: show it, refresh it, group it.

import { commands, Disposable, window, type LogOutputChannel } from 'vscode';
import { GROUPINGS, type Grouping } from '../../core/index.ts';
import type { Applications } from '../applications.ts';
import { VIEW, type DueTree } from '../dueTree.ts';
import { registerCommand } from './register.ts';

const WORDS: Readonly<Record<Grouping, string>> = { urgency: 'Urgency', company: 'Company', kind: 'Kind' };

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
  const picked = await window.showQuickPick(GROUPINGS.map(grouping => ({ label: WORDS[grouping], description: grouping === present ? 'as it is now' : '', grouping })), { title: 'Group Due Items By' });
  return picked?.grouping;
}
