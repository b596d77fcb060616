// What the core says, in the language of the editor.

import { l10n } from 'vscode';
import { inWords, type Message } from '../core/index.ts';

/** In English where the bundle of the language lacks it. */
export const translated = (message: Message): string => inWords(message, l10n.t);
