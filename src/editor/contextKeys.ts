// Tells the workbench whether the editor at hand holds an application, for menus and the command palette.

import { commands, Disposable, window, workspace, type LogOutputChannel } from 'vscode';
import { isOurs, type Documents } from './documents.ts';
import { guarded } from './guard.ts';

const IN_APPLICATION = 'jobFollowUp.inApplication';

/** After the last keystroke. */
const TYPING = 150;

export function registerContextKeys(documents: Documents, log: LogOutputChannel): Disposable {
  let told: boolean | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const tell = guarded(log, 'Telling what the editor holds', () => {
    clearTimeout(waiting);
    const document = window.activeTextEditor?.document;
    const inApplication = document !== undefined && isOurs(document) && documents.read(document) !== null;
    if (told !== inApplication) void commands.executeCommand('setContext', IN_APPLICATION, told = inApplication);
  });
  const tellSoon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(tell, TYPING);
  };
  tell();
  return Disposable.from(
    window.onDidChangeActiveTextEditor(tell),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => { if (contentChanges.length > 0 && document === window.activeTextEditor?.document) tellSoon(); }),
    // A document becomes Markdown after it was opened.
    workspace.onDidOpenTextDocument(tell),
    new Disposable(() => clearTimeout(waiting)),
  );
}
