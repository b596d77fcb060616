// Tells the workbench whether the editor at hand holds an application, for menus and the command palette.

import { commands, Disposable, window, workspace, type LogOutputChannel } from 'vscode';
import { isOurs, type Documents } from './documents.ts';
import { guarded } from './guard.ts';

const IN_APPLICATION = 'jobFollowUp.inApplication';

export function registerContextKeys(documents: Documents, log: LogOutputChannel): Disposable {
  let told: boolean | undefined;
  const tell = guarded(log, 'Telling what the editor holds', () => {
    const document = window.activeTextEditor?.document;
    const inApplication = document !== undefined && isOurs(document) && documents.read(document) !== null;
    if (told !== inApplication) void commands.executeCommand('setContext', IN_APPLICATION, told = inApplication);
  });
  tell();
  return Disposable.from(
    window.onDidChangeActiveTextEditor(tell),
    workspace.onDidChangeTextDocument(({ document }) => { if (document === window.activeTextEditor?.document) tell(); }),
    // A document becomes Markdown after it was opened.
    workspace.onDidOpenTextDocument(tell),
  );
}
