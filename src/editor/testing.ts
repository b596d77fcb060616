// What the tests in a real extension host may see and set: handed out in test mode only.

import { DataTransfer, MarkdownString, ThemeIcon, TreeItemCollapsibleState, type Event, type FileDecoration, type TreeDataProvider, type TreeItem, type TreeItemLabel, type Uri } from 'vscode';
import type { Instant } from '../core/index.ts';
import type { Applications } from './applications.ts';
import type { ApplicationsDrop } from './applicationsDrop.ts';
import type { ApplicationsNode, ApplicationsTree } from './applicationsTree.ts';
import type { Clock } from './clock.ts';
import type { LetterPage } from './commands/copyLetter.ts';
import type { Decorations } from './decorations.ts';
import type { DueList } from './dueList.ts';
import type { DueTree, Node } from './dueTree.ts';
import { firstStepsDone } from './firstSteps.ts';
import type { Outside } from './outside.ts';
import { progressIn } from './progress.ts';
import type { Reminders, Voice } from './reminders.ts';
import type { SettingProblems } from './settingProblems.ts';
import { entryFor } from './statusBar.ts';
import type { TimelineNode, TimelineTree } from './timelineTree.ts';

/** A node of a tree as a person reads it, with what a menu would hand to a command. */
export interface Shown<N = Node> {
  readonly id: string;
  readonly state: TreeItemCollapsibleState;
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
  /** Null where it is plain text, or none. */
  readonly tooltip: MarkdownString | null;
  /** Its name; empty where there is none. */
  readonly icon: string;
  readonly menus: string;
  readonly node: N;
  readonly children: readonly Shown<N>[];
}

/** Remembers what would have been opened and asked, and answers as the test says. */
export class NobodyOutside implements Outside {
  readonly opened: string[] = [];
  readonly asked: string[] = [];
  /** What is pressed at each question that offers it; everything else is passed over. */
  presses: readonly string[] = [];
  /** Where files are saved; undefined: nowhere. */
  savesTo: Uri | undefined;

  #answer: Promise<string> | undefined;

  /** From now on questions wait for their answer, which is given once. */
  wait(): (answer: string) => void {
    let give: (answer: string) => void = () => undefined;
    const answer = new Promise<string>(resolve => { give = resolve; });
    this.#answer = answer.finally(() => { this.#answer = undefined; });
    return give;
  }

  async open(address: string): Promise<boolean> {
    this.opened.push(address);
    return true;
  }

  async ask(_severity: 'information' | 'warning', message: string, ...buttons: readonly string[]): Promise<string | undefined> {
    this.asked.push([message, ...buttons].join(' | '));
    return this.#answer ?? buttons.find(button => this.presses.includes(button));
  }

  async askWhere(): Promise<Uri | undefined> {
    return this.savesTo;
  }
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
  /** How many texts were read and understood so far. */
  reads(): number;
  /** The context keys that tick steps of the walkthrough. */
  firstSteps(): readonly string[];
  /** What each message about settings that can't be used was about. */
  settingProblems(): readonly string[];
  /** What the window does when it gets the focus. */
  catchUp(): void;
  /** What the title of the view Due says of files that are being read, and what stands below it of those left unread. */
  progress(): ReturnType<typeof progressIn>;
  readonly onDidProgress: Event<void>;
  /** The mark on a file in the explorer. */
  decoration(uri: Uri): FileDecoration | undefined;
  readonly onDidChangeDecorations: Event<Uri[] | undefined>;
  /** Reminders speak through this voice (null: their own), as if nothing had been said before. */
  remindThrough(voice: Voice | null): Promise<void>;
  readonly outside: NobodyOutside;
  /** The page from which a letter is copied, while it is open. */
  letterPage(): string | null;
}

interface Parts {
  readonly clock: Clock;
  readonly applications: Applications;
  readonly list: DueList;
  readonly tree: DueTree;
  readonly decorations: Decorations;
  readonly reminders: Reminders;
  readonly problems: SettingProblems;
  readonly outside: NobodyOutside;
  readonly page: LetterPage;
  readonly applicationsTree: ApplicationsTree;
  readonly drop: ApplicationsDrop;
  readonly timeline: TimelineTree;
}

export function forTests({ clock, applications, list, tree, decorations, reminders, problems, outside, page, applicationsTree, drop, timeline }: Parts): TestApi {
  return {
    setNow: now => clock.stopAt(now),
    settled: async () => { await list.ready; await list.settled(); await timeline.settled(); },
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
    reads: () => applications.reads,
    applications: () => list.current.applications,
    firstSteps: () => firstStepsDone(applications),
    settingProblems: () => problems.shown,
    catchUp: () => applications.catchUp(),
    progress: () => progressIn(applications),
    onDidProgress: applications.onDidProgress,
    decoration: uri => decorations.of(uri),
    onDidChangeDecorations: decorations.onDidChange,
    remindThrough: voice => reminders.speakThrough(voice),
    outside,
    letterPage: () => page.html,
  };
}

function shownIn<N>(tree: TreeDataProvider<N>, childrenOf: (node?: N) => readonly N[], node?: N): readonly Shown<N>[] {
  return childrenOf(node).map(child => {
    const { id, collapsibleState, label, description, accessibilityInformation, tooltip, iconPath, contextValue } = tree.getTreeItem(child) as TreeItem;
    return {
      id: id ?? '', state: collapsibleState ?? TreeItemCollapsibleState.None, label: typeof label === 'string' ? label : (label as TreeItemLabel).label, description: String(description ?? ''),
      spoken: accessibilityInformation?.label ?? '', tooltip: tooltip instanceof MarkdownString ? tooltip : null, icon: iconPath instanceof ThemeIcon ? iconPath.id : '', menus: contextValue ?? '', node: child, children: shownIn(tree, childrenOf, child),
    };
  });
}
