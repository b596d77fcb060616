// One notification a day of what is due, for those who ask for it in the settings, and only while somebody looks at the window.

import { commands, ConfigurationTarget, Disposable, l10n, window, workspace, type LogOutputChannel, type Memento } from 'vscode';
import { laterThan, readReminded, remindedAt, reminderAt } from '../core/index.ts';
import type { Clock } from './clock.ts';
import type { DueList } from './dueList.ts';
import { guarded } from './guard.ts';
import type { FolderSettings } from './settings.ts';
import { translated } from './words.ts';

/** How it is said. Tests listen in its place. */
export interface Voice {
  readonly isHeard: () => boolean;
  readonly ask: (words: string, ...choices: readonly string[]) => Thenable<string | undefined>;
}

const VOICE: Voice = {
  isHeard: () => window.state.focused,
  ask: (words, ...choices) => window.showInformationMessage(words, ...choices),
};

/** In all windows, so that only one of them speaks. */
const MEMORY = 'jobFollowUp.reminded';

export class Reminders implements Disposable {
  readonly #list: DueList;
  readonly #settings: FolderSettings;
  readonly #clock: Clock;
  readonly #memory: Memento;
  readonly #listener: Disposable;
  readonly #look: () => void;
  readonly #say: (words: string) => unknown;
  #ready = false;
  #voice = VOICE;

  constructor(list: DueList, settings: FolderSettings, clock: Clock, memory: Memento, log: LogOutputChannel) {
    this.#list = list;
    this.#settings = settings;
    this.#clock = clock;
    this.#memory = memory;
    this.#look = guarded(log, 'Reminding', () => this.#remind());
    this.#say = guarded(log, 'Reminding', words => this.#ask(words));
    // The list also changes with the clock and with the settings. What it said before the window slept is not what it says now.
    const awake = guarded(log, 'Reminding', async () => { await list.settled(); this.#look(); });
    this.#listener = Disposable.from(list.onDidChange(this.#look), window.onDidChangeWindowState(({ focused }) => { if (focused) void awake(); }));
    void list.ready.then(() => { this.#ready = true; this.#look(); });
  }

  /** Speaks through another voice from now on (null: its own), as if nothing had been said. */
  async speakThrough(voice: Voice | null): Promise<void> {
    await this.#memory.update(MEMORY, undefined);
    this.#voice = voice ?? VOICE;
    this.#look();
  }

  dispose(): void {
    this.#listener.dispose();
    this.#clock.wakeAt(this, Infinity);
  }

  #remind(): void {
    const { reminders, timeZone } = this.#settings.of();
    if (!this.#ready || reminders === 'off') return this.#clock.wakeAt(this, Infinity);
    const now = this.#clock.now();
    const { words, next } = reminderAt(now, timeZone, this.#list.current.counts, readReminded(this.#memory.get(MEMORY)));
    this.#clock.wakeAt(this, next);
    if (words === null || !this.#voice.isHeard()) return;
    // Before the answer, which may never come: the memory holds at once, and another look finds it.
    void this.#memory.update(MEMORY, remindedAt(now, timeZone));
    void this.#say(translated(words));
  }

  async #ask(words: string): Promise<void> {
    const [show, later, never] = [l10n.t('Show'), l10n.t('Later'), l10n.t('Don’t Show Again')];
    const answer = await this.#voice.ask(words, show, later, never);
    if (answer === show) await commands.executeCommand('jobFollowUp.showDue');
    if (answer === never) await switchOff();
    if (answer !== later) return;
    await this.#memory.update(MEMORY, laterThan(this.#clock.now(), this.#settings.of().timeZone));
    this.#look();
  }
}

/** Refused while the file of the settings can't be written: VS Code itself says nothing of it. */
async function switchOff(): Promise<void> {
  try {
    await workspace.getConfiguration('jobFollowUp').update('reminders', 'off', ConfigurationTarget.Global);
  } catch (error) {
    void window.showErrorMessage(l10n.t('The reminders could not be switched off: the settings can’t be written at present.'));
    throw error;
  }
}
