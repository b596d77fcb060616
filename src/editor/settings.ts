// The user's settings as the core reads them, for each folder of the workspace.

import { EventEmitter, window, workspace, type Disposable, type Event, type Uri } from 'vscode';
import { readSettings, RULES, settingsSchema, type Settings } from '../core/index.ts';
import type { SettingProblems } from './settingProblems.ts';

export const SECTION = 'jobFollowUp';

export class FolderSettings implements Disposable {
  readonly #problems: SettingProblems;
  readonly #known = new Map<string, Settings>();
  readonly #changed = new EventEmitter<void>();
  readonly #listeners: readonly Disposable[];
  #zone = machineZone();
  readonly onDidChange: Event<void> = this.#changed.event;

  constructor(problems: SettingProblems) {
    this.#problems = problems;
    this.#listeners = [
      workspace.onDidChangeConfiguration(event => { if (event.affectsConfiguration(SECTION)) this.#forget(); }),
      workspace.onDidChangeWorkspaceFolders(() => this.#known.clear()),
      window.onDidChangeWindowState(() => this.#lookAtZone()),
    ];
  }

  /** Those of the folder that holds the file, else of the window. */
  of(uri?: Uri): Settings {
    const folder = uri && workspace.getWorkspaceFolder(uri)?.uri;
    const key = folder?.toString() ?? '';
    const known = this.#known.get(key);
    if (known) return known;
    const settings = this.#read(folder);
    this.#known.set(key, settings);
    return settings;
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#changed.dispose();
  }

  /** People travel: a machine whose zone has changed has other settings. */
  #lookAtZone(): void {
    const zone = machineZone();
    if (zone === this.#zone) return;
    this.#zone = zone;
    this.#forget();
  }

  #forget(): void {
    this.#known.clear();
    this.#changed.fire();
  }

  #read(folder: Uri | undefined): Settings {
    const configuration = workspace.getConfiguration(SECTION, folder ?? null);
    const values = Object.fromEntries([...Object.keys(settingsSchema()), 'rules'].map(key => [key, configuration.get<unknown>(key)]));
    const { settings, problems } = readSettings(values, this.#zone, RULES.map(rule => rule.id));
    this.#problems.tell(problems);
    return settings;
  }
}

/** A remote host tells its own zone, which need not be the user's: there is a setting. */
const machineZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
