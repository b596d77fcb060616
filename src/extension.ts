// Starts the extension: the list of what it shows and does in VS Code.

import { ExtensionMode, window, type ExtensionContext } from 'vscode';
import { Applications } from './editor/applications.ts';
import { ApplicationsDrop } from './editor/applicationsDrop.ts';
import { ApplicationsTree, registerApplicationsTree } from './editor/applicationsTree.ts';
import { Clock } from './editor/clock.ts';
import { registerCodeActions } from './editor/codeActions.ts';
import { registerAddInterview } from './editor/commands/addInterview.ts';
import { registerApplicationsCommands } from './editor/commands/applications.ts';
import { registerChangeStatus } from './editor/commands/changeStatus.ts';
import { LetterPage, registerCopyLetter } from './editor/commands/copyLetter.ts';
import { registerRuleCommands } from './editor/commands/disableRule.ts';
import { registerLogReply } from './editor/commands/logReply.ts';
import { registerMarkAsSent } from './editor/commands/markAsSent.ts';
import { registerNewApplication } from './editor/commands/newApplication.ts';
import { registerOpenInMail } from './editor/commands/openInMail.ts';
import { registerOpenItem } from './editor/commands/openItem.ts';
import { registerOpenSample } from './editor/commands/openSample.ts';
import { registerSnooze } from './editor/commands/snooze.ts';
import { registerViewCommands } from './editor/commands/view.ts';
import { registerWriteNote } from './editor/commands/writeNote.ts';
import { registerCompletions } from './editor/completion.ts';
import { registerContextKeys } from './editor/contextKeys.ts';
import { Decorations, registerDecorations } from './editor/decorations.ts';
import { registerDiagnostics } from './editor/diagnostics.ts';
import { Documents } from './editor/documents.ts';
import { DueList } from './editor/dueList.ts';
import { DueTree, registerDueTree } from './editor/dueTree.ts';
import { Findings } from './editor/findings.ts';
import { registerFirstSteps } from './editor/firstSteps.ts';
import { registerFolding } from './editor/folding.ts';
import { start } from './editor/guard.ts';
import { HeadCache } from './editor/headCache.ts';
import { registerHints } from './editor/hints.ts';
import { registerHovers } from './editor/hover.ts';
import { registerLenses } from './editor/lenses.ts';
import { registerLinks } from './editor/links.ts';
import { realOutside } from './editor/outside.ts';
import { registerPeople } from './editor/people.ts';
import { previewPlugin, registerPreviewRefresh, type PreviewPlugin } from './editor/preview.ts';
import { Reminders } from './editor/reminders.ts';
import { RulePages } from './editor/rulePages.ts';
import { SettingProblems } from './editor/settingProblems.ts';
import { FolderSettings } from './editor/settings.ts';
import { Slices } from './editor/slices.ts';
import { registerStatusBar } from './editor/statusBar.ts';
import { registerSymbols } from './editor/symbols.ts';
import { forTests, NobodyOutside, type TestApi } from './editor/testing.ts';
import { registerTimeline, TimelineTree } from './editor/timelineTree.ts';

let index: Applications | undefined;

/** VS Code waits for it, though not for long. */
export async function deactivate(): Promise<void> {
  await index?.keep();
}

export function activate(context: ExtensionContext): PreviewPlugin & Partial<TestApi> {
  const log = window.createOutputChannel('Job Follow-Up', { log: true });
  const problems = new SettingProblems(log);
  const settings = new FolderSettings(problems);
  const clock = new Clock();
  const slices = new Slices();
  const documents = new Documents(settings, clock);
  const cache = new HeadCache(context.storageUri, (context.extension.packageJSON as { readonly version: string }).version, slices, log);
  const applications = new Applications(settings, documents, clock, cache, slices, log);
  index = applications;
  const findings = new Findings(documents, applications, settings, clock);
  const list = new DueList(applications, settings, clock, slices, log);
  const tree = new DueTree(list, context.workspaceState);
  const decorations = new Decorations(list, settings, log);
  const reminders = new Reminders(list, settings, clock, context.globalState, log);
  const applicationsTree = new ApplicationsTree(list, context.workspaceState);
  const drop = new ApplicationsDrop(documents, settings, clock, log);
  const timeline = new TimelineTree(applications, documents, settings, clock);
  const pages = new RulePages(context.extensionUri, log);
  const page = new LetterPage();
  const nobody = context.extensionMode === ExtensionMode.Test ? new NobodyOutside() : null;
  const outside = nobody ?? realOutside;

  context.subscriptions.push(
    page, log, problems, settings, clock, applications, findings, list, decorations, reminders, timeline,
    start(log, 'The problems', () => registerDiagnostics(documents, findings, settings, clock, slices, pages, log)),
    start(log, 'The light bulb', () => registerCodeActions(documents, findings, pages, log)),
    start(log, 'Disable Rule', () => registerRuleCommands(log)),
    start(log, 'Hovers', () => registerHovers(documents, findings, log)),
    start(log, 'Lenses', () => registerLenses(documents, settings, clock, log)),
    start(log, 'Hints', () => registerHints(documents, settings, clock, log)),
    start(log, 'Completions', () => registerCompletions(documents, settings, clock, log)),
    start(log, 'The outline', () => registerSymbols(documents, applications, log)),
    start(log, 'Folding', () => registerFolding(documents, log)),
    start(log, 'Links', () => registerLinks(documents, log)),
    start(log, 'People', () => registerPeople(documents, settings, log)),
    start(log, 'The view Due', () => registerDueTree(tree, list, applications, log)),
    start(log, 'The first steps', () => registerFirstSteps(applications, list, log)),
    start(log, 'The view Applications', () => registerApplicationsTree(applicationsTree, list, drop, uri => timeline.show(uri), log)),
    start(log, 'The view Application Timeline', () => registerTimeline(timeline, applications, documents, list, clock, log)),
    start(log, 'The status bar', () => registerStatusBar(list, log)),
    start(log, 'Marks in the explorer', () => registerDecorations(decorations)),
    start(log, 'The preview', () => registerPreviewRefresh(list, clock, log)),
    start(log, 'The view’s commands', () => registerViewCommands(tree, applications, log)),
    start(log, 'The commands of Applications', () => registerApplicationsCommands(applicationsTree, list, log)),
    start(log, 'Go to Due Item', () => registerOpenItem(list, documents, log)),
    start(log, 'Write the Note', () => registerWriteNote(list, documents, log)),
    start(log, 'Mark as Sent', () => registerMarkAsSent(list, documents, outside, log)),
    start(log, 'Open in Mail', () => registerOpenInMail(list, documents, outside, context.globalStorageUri, log)),
    start(log, 'Copying letters', () => registerCopyLetter(list, documents, page, log)),
    start(log, 'Log a Reply', () => registerLogReply(applications, documents, log)),
    start(log, 'Add Interview', () => registerAddInterview(applications, documents, settings, clock, log)),
    start(log, 'Change Status', () => registerChangeStatus(applications, documents, settings, clock, log)),
    start(log, 'Context keys', () => registerContextKeys(documents, log)),
    start(log, 'Snooze', () => registerSnooze(applications, documents, settings, clock, log)),
    start(log, 'New Application', () => registerNewApplication(settings, clock, log)),
    start(log, 'Open Sample Search', () => registerOpenSample(context.extensionUri, settings, clock, log)),
  );
  return { ...previewPlugin(settings, clock, log), ...(nobody ? forTests({ clock, applications, list, tree, decorations, reminders, problems, outside: nobody, page, applicationsTree, drop, timeline }) : {}) };
}
