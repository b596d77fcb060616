// Tells the walkthrough how far the user has come: its steps are ticked by what stands in the files.

import { commands, Disposable, window, workspace, type LogOutputChannel, type TabChangeEvent } from 'vscode';
import type { FirstSteps } from '../core/index.ts';
import type { Applications } from './applications.ts';
import type { DueList } from './dueList.ts';
import { guarded } from './guard.ts';

/** Besides `jobFollowUp.hasApplications`, which the view sets. */
const KEYS: Readonly<Record<keyof FirstSteps, string>> = {
  interview: 'jobFollowUp.hasInterview', thankYou: 'jobFollowUp.hasThankYou', sentThankYou: 'jobFollowUp.hasSentThankYou',
};

/** The keys that hold at present. */
export function firstStepsDone(applications: Applications): readonly string[] {
  const heads = applications.heads();
  return Object.entries(KEYS).flatMap(([step, key]) => (heads.some(({ steps }) => steps[step as keyof FirstSteps]) ? [key] : []));
}

/** Holds for a moment after a walkthrough may have opened. */
const OPENED = 'jobFollowUp.walkthroughOpened';
/** So long VS Code may take to read the steps of a walkthrough that it opens. */
const READING = 1000;

/** Pages of the workbench's own, walkthroughs among them, say nothing of what they are. */
const mayBeWalkthrough = ({ opened, changed }: TabChangeEvent): boolean => [...opened, ...changed].some(({ input, isActive }) => isActive && input === undefined);

export function registerFirstSteps(applications: Applications, list: DueList, log: LogOutputChannel): Disposable {
  let known: readonly string[] = [];
  const tell = guarded(log, 'Telling the first steps', async () => {
    const done = firstStepsDone(applications);
    const news = Object.values(KEYS).filter(key => done.includes(key) !== known.includes(key));
    known = done;
    await Promise.all(news.map(key => commands.executeCommand('setContext', key, done.includes(key))));
  });
  // A step is ticked when a key changes; VS Code's own count of folders is there before the walkthrough looks.
  const tellFolder = guarded(log, 'Telling the first step', async () => {
    await commands.executeCommand('setContext', 'jobFollowUp.hasFolder', (workspace.workspaceFolders?.length ?? 0) > 0);
  });
  // VS Code reads the steps when the first walkthrough opens, and ticks by what changes from then on: of what is done already it is told once more.
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const tellAgain = guarded(log, 'Telling the first steps once more', async () => {
    await commands.executeCommand('setContext', OPENED, true);
    await commands.executeCommand('setContext', OPENED, false);
  });
  const tellOpened = (event: TabChangeEvent): void => {
    if (!mayBeWalkthrough(event)) return;
    clearTimeout(waiting);
    waiting = setTimeout(tellAgain, READING);
  };
  void tell();
  void tellFolder();
  return Disposable.from(list.onDidChange(tell), workspace.onDidChangeWorkspaceFolders(tellFolder), window.tabGroups.onDidChangeTabs(tellOpened), new Disposable(() => clearTimeout(waiting)));
}
