// What the core says, in the language of the editor.

import { l10n, workspace, type Uri } from 'vscode';
import { inWords, type Message } from '../core/index.ts';

/** In English where the bundle of the language lacks it. */
export const translated = (message: Message): string => inWords(message, l10n.t);

/** Words of a file or a setting for a notification: the workbench makes links, even of commands, of what looks like one in there. A space undoes it. */
export const unlinked = (text: string): string => text.replaceAll('](', '] (');

/** The path of a file for a notification: its name may be anybody's words. */
export const pathInWords = (uri: Uri): string => unlinked(workspace.asRelativePath(uri));
