// The commands of the view Applications: go to one, look for some, show or hide what has ended.

import { commands, Disposable, l10n, ThemeIcon, window, workspace, type LogOutputChannel, type QuickPickItem } from 'vscode';
import { joined, type ApplicationRow } from '../../core/index.ts';
import { APPLICATIONS_VIEW, type ApplicationsTree } from '../applicationsTree.ts';
import { rangeOf, startOf, uriOf } from '../convert.ts';
import type { DueList } from '../dueList.ts';
import { applicationIn, entryIn } from './choose.ts';
import { registerCommand, say } from './register.ts';
import { translated } from '../words.ts';

export function registerApplicationsCommands(tree: ApplicationsTree, list: DueList, log: LogOutputChannel): Disposable {
  return Disposable.from(
    registerCommand(log, 'openApplication', async given => {
      const entry = entryIn(given);
      const application = entry ? null : applicationIn(given) ?? await choose(list);
      const uri = entry?.uri ?? (application && uriOf(application));
      if (!uri) return;
      const document = await workspace.openTextDocument(uri);
      await window.showTextDocument(document, entry ? { selection: startOf(rangeOf(document, entry.entry.span)) } : {});
    }),
    registerCommand(log, 'filterApplications', async given => {
      const filter = typeof given === 'string' ? given : await window.showInputBox({
        title: l10n.t('Filter Applications'), prompt: l10n.t('Words of a company, a role, a person or a tag'), value: tree.filter, placeHolder: l10n.t('Northwind, or Priya, or remote'),
      });
      if (filter === undefined) return;
      tree.filterBy(filter);
      await commands.executeCommand(`${APPLICATIONS_VIEW}.focus`);
    }),
    registerCommand(log, 'clearFilter', () => tree.filterBy('')),
    registerCommand(log, 'showEnded', () => tree.showEnded(true)),
    registerCommand(log, 'hideEnded', () => tree.showEnded(false)),
  );
}

async function choose(list: DueList): Promise<ApplicationRow | null> {
  await list.settled();
  const { readable } = list.current;
  if (readable.length === 0) {
    say(l10n.t('There are no applications.'));
    return null;
  }
  const byName = [...readable].sort((a, b) => a.company.localeCompare(b.company));
  const picked = await window.showQuickPick(byName.map((application): QuickPickItem & { application: ApplicationRow } => ({
    label: application.company || workspace.asRelativePath(uriOf(application)), description: application.role, detail: translated(joined([application.next, application.contact], ' · ')),
    iconPath: new ThemeIcon('briefcase'), application,
  })), { title: l10n.t('Go to Application'), matchOnDescription: true, matchOnDetail: true });
  return picked?.application ?? null;
}
