// Settings that can't be used: told once in a session, all together, with a way to mend them.

import { commands, l10n, window, type Disposable, type LogOutputChannel } from 'vscode';
import { english, type Message } from '../core/index.ts';
import { guarded } from './guard.ts';
import { translated, unlinked } from './words.ts';

/** Folders are read one after the other, and settings typed letter by letter: what comes within this time is one message. */
const TOGETHER = 1000;

export class SettingProblems implements Disposable {
  readonly #log: LogOutputChannel;
  readonly #said = new Set<string>();
  readonly #shown: string[] = [];
  #waiting: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(log: LogOutputChannel) {
    this.#log = log;
  }

  /** What each message so far was about. */
  get shown(): readonly string[] {
    return this.#shown;
  }

  /** Sentences about values that were passed over; those told before are not told again. */
  tell(problems: readonly Message[]): void {
    const news = problems.filter(problem => !this.#said.has(english(problem)));
    if (news.length === 0) return;
    for (const problem of news) {
      this.#said.add(english(problem));
      this.#log.warn(english(problem));
    }
    this.#waiting.push(...news.map(translated));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(guarded(this.#log, 'Telling of settings', () => this.#show()), TOGETHER);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  async #show(): Promise<void> {
    const problems = unlinked(this.#waiting.join(' '));
    this.#waiting = [];
    this.#shown.push(problems);
    const open = l10n.t('Open Settings');
    const chosen = await window.showWarningMessage(l10n.t('Settings of Job Follow-Up that can’t be used are passed over. {0}', problems), open);
    if (chosen === open) await commands.executeCommand('workbench.action.openSettings', '@ext:job-follow-up.job-follow-up');
  }
}
