// What the tests in a real extension host may see and set: handed out in test mode only.

import { DataTransfer, type TreeDataProvider, type TreeItem, type TreeItemLabel } from 'vscode';
import type { Instant } from '../core/index.ts';
import type { Applications } from './applications.ts';
import type { ApplicationsDrop } from './applicationsDrop.ts';
import type { ApplicationsNode, ApplicationsTree } from './applicationsTree.ts';
import type { Clock } from './clock.ts';
import type { DueList } from './dueList.ts';
import type { DueTree, Node } from './dueTree.ts';
import { entryFor } from './statusBar.ts';
import type { TimelineNode, TimelineTree } from './timelineTree.ts';

/** A node of a tree as a person reads it, with what a menu would hand to a command. */
export interface Shown<N = Node> {
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
  readonly menus: string;
  readonly node: N;
  readonly children: readonly Shown<N>[];
}

export interface TestApi {
  /** Stops the clock at a moment; null lets it run. */
  setNow(now: Instant | null): void;
  /** Resolves when nothing waits to be read or listed. */
  settled(): Promise<void>;
  tree(): readonly Shown[];
  applicationsTree(): readonly Shown<ApplicationsNode>[];
  /** What the view Applications says above its rows. */
  applicationsMessage(): string;
  /** Drags nodes of the view Applications onto another one. */
  drop(nodes: readonly ApplicationsNode[], target: ApplicationsNode | undefined): Promise<void>;
  timeline(): readonly Shown<TimelineNode>[];
  badge(): { readonly value: number; readonly tooltip: string } | null;
  statusBar(): string | null;
  applications(): number;
  /** What the window does when it gets the focus. */
  catchUp(): void;
}

interface Parts {
  readonly clock: Clock;
  readonly applications: Applications;
  readonly list: DueList;
  readonly tree: DueTree;
  readonly applicationsTree: ApplicationsTree;
  readonly drop: ApplicationsDrop;
  readonly timeline: TimelineTree;
}

export function forTests({ clock, applications, list, tree, applicationsTree, drop, timeline }: Parts): TestApi {
  return {
    setNow: now => clock.stopAt(now),
    settled: async () => { await list.ready; await list.settled(); },
    tree: () => shownIn<Node>(tree, node => tree.childrenOf(node)),
    applicationsTree: () => shownIn<ApplicationsNode>(applicationsTree, node => applicationsTree.childrenOf(node)),
    applicationsMessage: () => applicationsTree.message,
    drop: async (nodes, target) => {
      const data = new DataTransfer();
      drop.handleDrag(nodes, data);
      await drop.handleDrop(target, data);
    },
    timeline: () => shownIn<TimelineNode>(timeline, node => timeline.getChildren(node)),
    badge: () => tree.badge ?? null,
    statusBar: () => entryFor(list.current),
    applications: () => list.current.applications,
    catchUp: () => applications.catchUp(),
  };
}

function shownIn<N>(tree: TreeDataProvider<N>, childrenOf: (node?: N) => readonly N[], node?: N): readonly Shown<N>[] {
  return childrenOf(node).map(child => {
    const { label, description, accessibilityInformation, contextValue } = tree.getTreeItem(child) as TreeItem;
    return {
      label: typeof label === 'string' ? label : (label as TreeItemLabel).label, description: String(description ?? ''),
      spoken: accessibilityInformation?.label ?? '', menus: contextValue ?? '', node: child, children: shownIn(tree, childrenOf, child),
    };
  });
}
