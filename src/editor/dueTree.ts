// The view Due: what is due in all applications, grouped, with the badge on its icon.

import { commands, Disposable, EventEmitter, l10n, TreeItem, TreeItemCollapsibleState, window, type ExtensionContext, type LogOutputChannel, type TreeDataProvider, type ViewBadge } from 'vscode';
import { GROUPINGS, groupRows, joined, spokenRow, wantsNote, whenInFull, type DueGroup, type DueKind, type DueRow, type Grouping } from '../core/index.ts';
import type { Applications } from './applications.ts';
import { registerCommand } from './commands/register.ts';
import type { DueList } from './dueList.ts';
import { guarded } from './guard.ts';
import { showProgress } from './progress.ts';
import { attentionChildren, attentionItem, attentionOf, groupItem, iconOf, tooltipOf, withIds, type AttentionNode } from './treeItems.ts';
import { translated } from './words.ts';

export const VIEW = 'jobFollowUp.due';
const GROUPING = 'jobFollowUp.groupBy';

/** What stands in the tree. */
export type Node =
  | { readonly type: 'group'; readonly group: DueGroup }
  | { readonly type: 'row'; readonly id: string; readonly row: DueRow }
  | AttentionNode;

export class DueTree implements TreeDataProvider<Node> {
  readonly #list: DueList;
  readonly #memory: ExtensionContext['workspaceState'];
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(list: DueList, memory: ExtensionContext['workspaceState']) {
    this.#list = list;
    this.#memory = memory;
  }

  get grouping(): Grouping {
    const remembered = this.#memory.get<unknown>(GROUPING);
    return GROUPINGS.find(grouping => grouping === remembered) ?? 'urgency';
  }

  async groupBy(grouping: Grouping): Promise<void> {
    await this.#memory.update(GROUPING, grouping);
    this.refresh();
  }

  refresh(): void {
    this.#changed.fire();
  }

  /** Overdue and today alone. */
  get badge(): ViewBadge | undefined {
    const { overdue, today, words } = this.#list.current.counts;
    return overdue + today > 0 ? { value: overdue + today, tooltip: words ? translated(words) : '' } : undefined;
  }

  /** Until the workspace has been looked through there is nothing to say; the view shows its progress. */
  async getChildren(node?: Node): Promise<Node[]> {
    await this.#list.ready;
    return this.childrenOf(node);
  }

  childrenOf(node?: Node): Node[] {
    const { rows, unreadable } = this.#list.current;
    if (!node) return [...groupRows(rows, this.grouping).map((group): Node => ({ type: 'group', group })), ...attentionOf(unreadable)];
    if (node.type === 'row') return [];
    return node.type === 'group' ? rowNodes(node.group.rows) : [...attentionChildren(node)];
  }

  /** Only groups are revealed, and they have none. */
  getParent(): undefined {
    return undefined;
  }

  getTreeItem(node: Node): TreeItem {
    switch (node.type) {
      case 'group': return dueGroupItem(node.group);
      case 'row': return rowItem(node, this.grouping);
      default: return attentionItem(node);
    }
  }
}

const rowNodes = (rows: readonly DueRow[]): Node[] => withIds(rows, ({ item: { path, kind, person, interview } }) => JSON.stringify([path, kind, person?.name, interview?.at?.value]))
  .map(({ id, value }) => ({ type: 'row', id, row: value }));

function dueGroupItem({ id, label, rows }: DueGroup): TreeItem {
  return groupItem(id, translated(label), rows.length, rows.length === 1 ? l10n.t('1 item') : l10n.t('{0} items', rows.length), id === 'urgency:later' ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded);
}

const KIND_ICONS: Readonly<Record<DueKind, string>> = {
  interview: 'calendar', 'thank-you': 'mail', promise: 'comment', decision: 'question', application: 'send', silence: 'megaphone', offer: 'gift', reminder: 'bell', close: 'archive',
};

function rowItem({ id, row }: Extract<Node, { type: 'row' }>, grouping: Grouping): TreeItem {
  const { item, label, when } = row;
  const tree = new TreeItem(translated(label), TreeItemCollapsibleState.None);
  tree.id = `${grouping}:${id}`;
  tree.description = translated(joined([grouping === 'company' ? item.role : item.company, when], ' · '));
  tree.iconPath = iconOf(item.draft ? 'edit' : KIND_ICONS[item.kind], item.urgency);
  tree.tooltip = tooltipOf(label, [joined([item.company, item.role], ', '), whenInFull(row), l10n.t('Why: {0}', translated(item.reason))]);
  tree.accessibilityInformation = { label: translated(spokenRow(row)) };
  tree.contextValue = ['item', ...(wantsNote(item) ? ['write'] : []), ...(item.draft ? ['draft'] : [])].join(' ');
  tree.command = { command: 'jobFollowUp.openItem', title: l10n.t('Go to Due Item'), arguments: [{ type: 'row', id, row }] };
  return tree;
}

/** Also tells the rest of the workbench whether there are applications: for the welcome content and for commands. */
export function registerDueTree(tree: DueTree, list: DueList, applications: Applications, log: LogOutputChannel): Disposable {
  const view = window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  let had: boolean | undefined;
  const show = guarded(log, 'Showing what is due', () => {
    const has = list.current.applications > 0;
    view.badge = tree.badge;
    if (had !== has) void commands.executeCommand('setContext', 'jobFollowUp.hasApplications', had = has);
    tree.refresh();
  });
  show();
  void list.ready.then(() => commands.executeCommand('setContext', 'jobFollowUp.ready', true));
  return Disposable.from(
    view, list.onDidChange(show), showProgress(view, applications, log),
    registerCommand(log, 'showDue', async () => {
      await commands.executeCommand(`${VIEW}.focus`);
      // A view that opens for the first time has nothing yet that could take the focus: it would go nowhere, and the keyboard with it.
      const [first] = await tree.getChildren();
      if (first) await view.reveal(first, { focus: true, select: false });
    }),
  );
}
