// How commands are registered: a fault in one is logged, and VS Code tells the person who asked for it.

import { commands, window, type Disposable, type LogOutputChannel } from 'vscode';
import { inWords } from '../guard.ts';

/** The work of a command. What it is given comes from menus, key bindings and other extensions: it looks before it believes. */
export type Work = (...given: readonly unknown[]) => Promise<void> | void;

export function registerCommand(log: LogOutputChannel, name: string, work: Work): Disposable {
  return commands.registerCommand(`jobFollowUp.${name}`, async (...given: readonly unknown[]) => {
    try {
      await work(...given);
    } catch (error) {
      log.error(`The command jobFollowUp.${name} failed.`, inWords(error));
      throw error;
    }
  });
}

/** A sentence that asks nothing of anybody. */
export const say = (words: string): void => void window.setStatusBarMessage(words, 5000);
