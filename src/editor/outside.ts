// The ways out of the editor, and the questions on the way there: tests put their own in place of it, so that nothing is opened and nobody is asked.

import { env, window, type Uri } from 'vscode';

export interface Outside {
  /** Hands an address to the system, as it stands. Says whether something took it. */
  open(address: string): Thenable<boolean>;
  /** Shows a message with buttons; the button that was pressed. */
  ask(severity: 'information' | 'warning', message: string, ...buttons: readonly string[]): Thenable<string | undefined>;
  /** Where to save a file of mail. */
  askWhere(title: string, suggested: Uri | undefined): Thenable<Uri | undefined>;
}

export const realOutside: Outside = {
  // A Uri is encoded once more on its way (`+` and `%` of a mailto link come out wrong: vscode#135949, #116753, #124704). A string, which
  // the API takes at run time though its type says Uri, is handed on untouched.
  open: address => env.openExternal(address as unknown as Uri),
  ask: (severity, message, ...buttons) => (severity === 'warning' ? window.showWarningMessage : window.showInformationMessage)(message, ...buttons),
  askWhere: (title, suggested) => window.showSaveDialog({ title, filters: { Mail: ['eml'] }, ...(suggested ? { defaultUri: suggested } : {}) }),
};
