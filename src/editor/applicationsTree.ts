// The view Applications: all of them by stage, each with its last contact and what is next; filtered, and without those that have ended, where the user wants it so.

import { commands, Disposable, EventEmitter, l10n, TreeItem, TreeItemCollapsibleState, window, workspace, type ExtensionContext, type LogOutputChannel, type TreeDataProvider, type TreeDragAndDropController, type Uri } from 'vscode';
import { fitsFilter, groupApplications, joined, nameAmong, severalAt, spokenApplication, wantsNote, whenInFull, type ApplicationRow, type StageGroup, type Urgency } from '../core/index.ts';
import { uriOf } from './convert.ts';
import type { DueList, Unreadable } from './dueList.ts';
import { guarded } from './guard.ts';
import { attentionChildren, attentionItem, attentionOf, fileName, groupItem, iconOf, tooltipOf, type AttentionNode } from './treeItems.ts';
import { translated } from './words.ts';

export const APPLICATIONS_VIEW = 'jobFollowUp.applications';
const ENDED_HIDDEN = 'jobFollowUp.endedHidden';

/** What stands in the tree. */
export type ApplicationsNode =
  | { readonly type: 'stage'; readonly group: StageGroup<ApplicationRow> }
  | { readonly type: 'application'; readonly application: ApplicationRow }
  | AttentionNode;

export class ApplicationsTree implements TreeDataProvider<ApplicationsNode> {
  readonly #list: DueList;
  readonly #memory: ExtensionContext['workspaceState'];
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  #named: { readonly readable: readonly ApplicationRow[]; readonly several: ReadonlySet<string> } | undefined;
  /** What the user looks for; empty: everything is shown. */
  filter = '';

  constructor(list: DueList, memory: ExtensionContext['workspaceState']) {
    this.#list = list;
    this.#memory = memory;
  }

  get showsEnded(): boolean {
    return this.#memory.get<unknown>(ENDED_HIDDEN) !== true;
  }

  async showEnded(shown: boolean): Promise<void> {
    await this.#memory.update(ENDED_HIDDEN, !shown);
    this.refresh();
  }

  filterBy(filter: string): void {
    this.filter = filter.trim();
    this.refresh();
  }

  refresh(): void {
    this.#changed.fire();
  }

  /** What is looked for, and how much of it there is; empty where nothing is. */
  get message(): string {
    if (this.filter === '') return '';
    const found = this.#groups().reduce((sum, { rows }) => sum + rows.length, 0);
    return l10n.t('“{0}” is found in {1} of {2} applications.', this.filter, found, this.#list.current.readable.length);
  }

  /** Until the workspace has been looked through there is nothing to say; the view shows its progress. */
  async getChildren(node?: ApplicationsNode): Promise<ApplicationsNode[]> {
    await this.#list.ready;
    return this.childrenOf(node);
  }

  childrenOf(node?: ApplicationsNode): ApplicationsNode[] {
    if (node) return node.type === 'application' ? [] : node.type === 'stage' ? node.group.rows.map(application => ({ type: 'application', application })) : [...attentionChildren(node)];
    if (this.#list.current.applications === 0) return [];
    return [...this.#groups().map((group): ApplicationsNode => ({ type: 'stage', group })), ...attentionOf(this.#unreadable())];
  }

  getTreeItem(node: ApplicationsNode): TreeItem {
    switch (node.type) {
      case 'stage': return stageItem(node.group, this.filter !== '');
      case 'application': return applicationItem(node.application, this.#severalAt());
      default: return attentionItem(node);
    }
  }

  #groups(): readonly StageGroup<ApplicationRow>[] {
    return groupApplications(this.#list.current.readable, { filter: this.filter, ended: this.showsEnded });
  }

  /** Found once for a list: each of its rows asks. */
  #severalAt(): ReadonlySet<string> {
    const { readable } = this.#list.current;
    if (this.#named?.readable !== readable) this.#named = { readable, several: severalAt(readable) };
    return this.#named.several;
  }

  #unreadable(): readonly Unreadable[] {
    return this.#list.current.unreadable.filter(unreadable => fitsFilter(fileName(uriOf(unreadable)), this.filter));
  }
}

/** What has ended is folded away, but not from somebody who looks for it, and what comes into an empty stage is seen: VS Code remembers by its id what is folded, and takes what is empty for that. */
function stageItem({ id, label, ended, rows }: StageGroup<ApplicationRow>, found: boolean): TreeItem {
  const state = rows.length === 0 ? TreeItemCollapsibleState.None : ended && !found ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
  const spoken = rows.length === 1 ? l10n.t('1 application') : l10n.t('{0} applications', rows.length);
  return groupItem(found ? `found:${id}` : rows.length === 0 ? `empty:${id}` : id, translated(label), rows.length, spoken, state);
}

/** Told apart by more than their colour. */
const URGENCY_ICONS: Partial<Readonly<Record<Urgency, string>>> = { overdue: 'alert', today: 'clock' };

function applicationItem(application: ApplicationRow, several: ReadonlySet<string>): TreeItem {
  const { company, role, ended, contact, next, due } = application;
  const uri = uriOf(application);
  const name = nameAmong(application, several) || fileName(uri);
  const item = new TreeItem(name, TreeItemCollapsibleState.None);
  item.id = `application:${uri.toString()}`;
  item.description = translated(joined([next, contact, name === company ? role : ''], ' · '));
  const urgency = due[0]?.item.urgency;
  item.iconPath = iconOf(ended ? 'archive' : (urgency && URGENCY_ICONS[urgency]) ?? 'briefcase', urgency);
  item.tooltip = tooltipOf([company, role].filter(part => part !== '').join(', ') || name, [contact, ...due.map(row => joined([row.label, whenInFull(row)], ': ')), due.length > 0 ? null : next, workspace.asRelativePath(uri)]);
  item.accessibilityInformation = { label: translated(spokenApplication(application)) };
  item.contextValue = ['application', ...(due.some(row => row.item.draft || wantsNote(row.item)) ? ['write'] : [])].join(' ');
  item.command = { command: 'jobFollowUp.openApplication', title: l10n.t('Go to Application'), arguments: [{ type: 'application', application }] };
  return item;
}

/** `onSelect` hears of each application that is selected. */
export function registerApplicationsTree(tree: ApplicationsTree, list: DueList, drop: TreeDragAndDropController<ApplicationsNode>, onSelect: (uri: Uri) => void, log: LogOutputChannel): Disposable {
  const view = window.createTreeView(APPLICATIONS_VIEW, { treeDataProvider: tree, dragAndDropController: drop, canSelectMany: true, showCollapseAll: true });
  const label = guarded(log, 'Showing the filter', () => {
    view.message = tree.message;
    void commands.executeCommand('setContext', 'jobFollowUp.filtered', tree.filter !== '');
    void commands.executeCommand('setContext', ENDED_HIDDEN, !tree.showsEnded);
  });
  label();
  let shown = list.current;
  return Disposable.from(
    view,
    tree.onDidChangeTreeData(label),
    list.onDidChange(now => {
      if (!sameThings(shown.readable, now.readable) || !sameThings(shown.unreadable.map(({ fault }) => fault), now.unreadable.map(({ fault }) => fault))) tree.refresh();
      shown = now;
    }),
    view.onDidChangeSelection(guarded(log, 'Following the selection', ({ selection: [first] }: { readonly selection: readonly ApplicationsNode[] }) => { if (first?.type === 'application') onSelect(uriOf(first.application)); })),
  );
}

const sameThings = (before: readonly unknown[], now: readonly unknown[]): boolean => before.length === now.length && before.every((thing, index) => thing === now[index]);
