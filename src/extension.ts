// Starts the extension: the list of what it shows and does in VS Code.

import { ExtensionMode, window, type ExtensionContext } from 'vscode';
import { Applications } from './editor/applications.ts';
import { ApplicationsDrop } from './editor/applicationsDrop.ts';
import { ApplicationsTree, registerApplicationsTree } from './editor/applicationsTree.ts';
import { Clock } from './editor/clock.ts';
import { registerCodeActions } from './editor/codeActions.ts';
import { registerApplicationsCommands } from './editor/commands/applications.ts';
import { registerMarkAsSent } from './editor/commands/markAsSent.ts';
import { registerNewApplication } from './editor/commands/newApplication.ts';
import { registerOpenItem } from './editor/commands/openItem.ts';
import { registerSnooze } from './editor/commands/snooze.ts';
import { registerViewCommands } from './editor/commands/view.ts';
import { registerWriteNote } from './editor/commands/writeNote.ts';
import { registerDiagnostics } from './editor/diagnostics.ts';
import { Documents } from './editor/documents.ts';
import { DueList } from './editor/dueList.ts';
import { DueTree, registerDueTree } from './editor/dueTree.ts';
import { Findings } from './editor/findings.ts';
import { start } from './editor/guard.ts';
import { registerHovers } from './editor/hover.ts';
import { RulePages } from './editor/rulePages.ts';
import { FolderSettings } from './editor/settings.ts';
import { Slices } from './editor/slices.ts';
import { registerStatusBar } from './editor/statusBar.ts';
import { forTests, type TestApi } from './editor/testing.ts';
import { registerTimeline, TimelineTree } from './editor/timelineTree.ts';

export function activate(context: ExtensionContext): TestApi | undefined {
  const log = window.createOutputChannel('Job Follow-Up', { log: true });
  const settings = new FolderSettings(log);
  const clock = new Clock();
  const slices = new Slices();
  const documents = new Documents(settings, clock);
  const applications = new Applications(settings, documents, slices, log);
  const findings = new Findings(documents, applications, settings, clock);
  const list = new DueList(applications, settings, clock, slices, log);
  const tree = new DueTree(list, context.workspaceState);
  const applicationsTree = new ApplicationsTree(list, context.workspaceState);
  const drop = new ApplicationsDrop(documents, settings, clock, log);
  const timeline = new TimelineTree(applications, documents, settings, clock);
  const pages = new RulePages(context.extensionUri, log);

  context.subscriptions.push(
    log, settings, clock, applications, findings, list, timeline,
    start(log, 'The problems', () => registerDiagnostics(documents, findings, settings, clock, slices, pages, log)),
    start(log, 'The light bulb', () => registerCodeActions(findings, pages, log)),
    start(log, 'Hovers', () => registerHovers(documents, findings, log)),
    start(log, 'The view Due', () => registerDueTree(tree, list, log)),
    start(log, 'The view Applications', () => registerApplicationsTree(applicationsTree, list, drop, uri => timeline.show(uri), log)),
    start(log, 'The view Application Timeline', () => registerTimeline(timeline, documents, list, clock, log)),
    start(log, 'The status bar', () => registerStatusBar(list, log)),
    start(log, 'The view’s commands', () => registerViewCommands(tree, applications, log)),
    start(log, 'The commands of Applications', () => registerApplicationsCommands(applicationsTree, list, log)),
    start(log, 'Go to Due Item', () => registerOpenItem(list, documents, log)),
    start(log, 'Write the Note', () => registerWriteNote(list, documents, log)),
    start(log, 'Mark as Sent', () => registerMarkAsSent(list, documents, log)),
    start(log, 'Snooze', () => registerSnooze(list, documents, settings, clock, log)),
    start(log, 'New Application', () => registerNewApplication(settings, clock, log)),
  );
  return context.extensionMode === ExtensionMode.Test ? forTests({ clock, applications, list, tree, applicationsTree, drop, timeline }) : undefined;
}
