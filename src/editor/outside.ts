// The ways out of the editor, and the questions on the way there: tests put their own in place of it, so that nothing is opened and nobody is asked.

import { env, Uri, window } from 'vscode';

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

/**
 * The address by which the system opens a file of this machine; null where it would not: Windows finds no path that is not all ASCII, and says
 * nothing (vscode#85930). The colon of a drive stays a colon.
 */
export function addressOfFile({ path, authority }: Uri): string | null {
  const onWindows = authority !== '' || /^\/[a-z]:/i.test(path);
  if (onWindows && /[^ -~]/.test(authority + path)) return null;
  return Uri.from({ scheme: 'file', authority, path }).toString().replace(/^(file:\/\/\/[a-z])%3A/i, '$1:');
}
