// What the tests in a real extension host may see and set: handed out in test mode only.

import type { TreeItemLabel } from 'vscode';
import type { Instant } from '../core/index.ts';
import type { Applications } from './applications.ts';
import type { Clock } from './clock.ts';
import type { DueList } from './dueList.ts';
import type { DueTree, Node } from './dueTree.ts';
import { firstStepsDone } from './firstSteps.ts';
import type { SettingProblems } from './settingProblems.ts';
import { entryFor } from './statusBar.ts';

/** A node of the tree as a person reads it, with what a menu would hand to a command. */
export interface Shown {
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
  readonly menus: string;
  readonly node: Node;
  readonly children: readonly Shown[];
}

export interface TestApi {
  /** Stops the clock at a moment; null lets it run. */
  setNow(now: Instant | null): void;
  /** Resolves when nothing waits to be read or listed. */
  settled(): Promise<void>;
  tree(): readonly Shown[];
  badge(): { readonly value: number; readonly tooltip: string } | null;
  statusBar(): string | null;
  applications(): number;
  /** The context keys that tick steps of the walkthrough. */
  firstSteps(): readonly string[];
  /** What each message about settings that can't be used was about. */
  settingProblems(): readonly string[];
  /** What the window does when it gets the focus. */
  catchUp(): void;
}

export function forTests(clock: Clock, applications: Applications, list: DueList, tree: DueTree, problems: SettingProblems): TestApi {
  const shown = (node: Node): Shown => {
    const { label, description, accessibilityInformation, contextValue } = tree.getTreeItem(node);
    return {
      label: typeof label === 'string' ? label : (label as TreeItemLabel).label, description: String(description ?? ''),
      spoken: accessibilityInformation?.label ?? '', menus: contextValue ?? '', node, children: tree.childrenOf(node).map(shown),
    };
  };
  return {
    setNow: now => clock.stopAt(now),
    settled: async () => { await list.ready; await list.settled(); },
    tree: () => tree.childrenOf().map(shown),
    badge: () => tree.badge ?? null,
    statusBar: () => entryFor(list.current),
    applications: () => list.current.applications,
    firstSteps: () => firstStepsDone(applications),
    settingProblems: () => problems.shown,
    catchUp: () => applications.catchUp(),
  };
}
