// The view Due: what is due in all applications, grouped, with the badge on its icon.

import { commands, Disposable, EventEmitter, l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, window, workspace, type ExtensionContext, type LogOutputChannel, type TreeDataProvider, type ViewBadge } from 'vscode';
import { GROUPINGS, groupRows, noteFor, whenInFull, type DueGroup, type DueKind, type Grouping, type Urgency } from '../core/index.ts';
import type { DueList, ListedRow, Unreadable } from './dueList.ts';
import { guarded } from './guard.ts';

export const VIEW = 'jobFollowUp.due';
const GROUPING = 'jobFollowUp.groupBy';

/** What stands in the tree. */
export type Node =
  | { readonly type: 'group'; readonly group: DueGroup }
  | { readonly type: 'row'; readonly id: string; readonly row: ListedRow }
  | { readonly type: 'needs attention'; readonly files: readonly Unreadable[] }
  | { readonly type: 'unreadable'; readonly unreadable: Unreadable };

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
    return overdue + today > 0 ? { value: overdue + today, tooltip: words } : undefined;
  }

  /** Until the workspace has been looked through there is nothing to say; the view shows its progress. */
  async getChildren(node?: Node): Promise<Node[]> {
    await this.#list.ready;
    return this.childrenOf(node);
  }

  childrenOf(node?: Node): Node[] {
    const { rows, unreadable } = this.#list.current;
    if (!node) {
      const groups = groupRows(rows, this.grouping).map((group): Node => ({ type: 'group', group }));
      return unreadable.length > 0 ? [...groups, { type: 'needs attention', files: unreadable }] : groups;
    }
    if (node.type === 'needs attention') return node.files.map(file => ({ type: 'unreadable', unreadable: file }));
    return node.type === 'group' ? withIds(node.group.rows as readonly ListedRow[]) : [];
  }

  getTreeItem(node: Node): TreeItem {
    switch (node.type) {
      case 'group': return groupItem(node.group);
      case 'row': return rowItem(node, this.grouping);
      case 'needs attention': return attentionItem(node.files);
      case 'unreadable': return unreadableItem(node.unreadable);
    }
  }
}

/** Two items of one file may be alike in all that names them. */
function withIds(rows: readonly ListedRow[]): Node[] {
  const seen = new Map<string, number>();
  return rows.map(row => {
    const { path, kind, person, interview } = row.item;
    const name = JSON.stringify([path, kind, person?.name, interview?.at?.value]);
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return { type: 'row', id: `${name}${count}`, row };
  });
}

function groupItem({ id, label, rows }: DueGroup): TreeItem {
  const item = new TreeItem(label, id === 'urgency:later' ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = String(rows.length);
  item.contextValue = 'group';
  item.accessibilityInformation = { label: rows.length === 1 ? l10n.t('{0}, 1 item', label) : l10n.t('{0}, {1} items', label, rows.length) };
  return item;
}

const KIND_ICONS: Readonly<Record<DueKind, string>> = {
  interview: 'calendar', 'thank-you': 'mail', promise: 'comment', decision: 'question', application: 'send', silence: 'megaphone', offer: 'gift', reminder: 'bell', close: 'archive',
};

/** Beside the words "due ... ago" and the group, never alone. */
const URGENCY_COLORS: Partial<Readonly<Record<Urgency, string>>> = { overdue: 'list.errorForeground', today: 'list.warningForeground' };

function rowItem({ id, row }: Extract<Node, { type: 'row' }>, grouping: Grouping): TreeItem {
  const { item, label, when, spoken } = row;
  const tree = new TreeItem(label, TreeItemCollapsibleState.None);
  const color = URGENCY_COLORS[item.urgency];
  tree.id = `${grouping}:${id}`;
  tree.description = [grouping === 'company' ? item.role : item.company, when].filter(part => part !== '').join(' · ');
  tree.iconPath = new ThemeIcon(item.draft ? 'edit' : KIND_ICONS[item.kind], color ? new ThemeColor(color) : undefined);
  tree.tooltip = tooltipOf(row);
  tree.accessibilityInformation = { label: spoken };
  tree.contextValue = ['item', ...(noteFor(item) ? ['write'] : []), ...(item.draft ? ['draft'] : [])].join(' ');
  tree.command = { command: 'jobFollowUp.openItem', title: l10n.t('Go to Due Item'), arguments: [{ type: 'row', id, row }] };
  return tree;
}

/** Words from files are text here, never Markdown. */
function tooltipOf(row: ListedRow): MarkdownString {
  const { item, label } = row;
  const tooltip = new MarkdownString('**').appendText(label).appendMarkdown('**');
  const add = (words: string): void => { if (words !== '') tooltip.appendMarkdown('\n\n').appendText(words); };
  add([item.company, item.role].filter(part => part !== '').join(', '));
  add(whenInFull(row));
  add(l10n.t('Why: {0}', item.reason));
  return tooltip;
}

function attentionItem(files: readonly Unreadable[]): TreeItem {
  const item = new TreeItem(l10n.t('Needs attention'), TreeItemCollapsibleState.Expanded);
  item.id = 'needs attention';
  item.description = String(files.length);
  item.iconPath = new ThemeIcon('warning');
  item.tooltip = l10n.t('Applications that can’t be read: nothing is known of what is due in them.');
  item.accessibilityInformation = { label: files.length === 1 ? l10n.t('Needs attention, 1 file that can’t be read') : l10n.t('Needs attention, {0} files that can’t be read', files.length) };
  return item;
}

function unreadableItem(unreadable: Unreadable): TreeItem {
  const { uri, file } = unreadable;
  const why = whyUnreadable(unreadable);
  const item = new TreeItem(uri.path.slice(uri.path.lastIndexOf('/') + 1), TreeItemCollapsibleState.None);
  item.id = `unreadable:${file.path}`;
  item.description = why;
  item.iconPath = new ThemeIcon('file');
  item.resourceUri = uri;
  item.tooltip = new MarkdownString().appendText(`${workspace.asRelativePath(uri)}: ${why}`);
  item.accessibilityInformation = { label: l10n.t('{0} can’t be read, {1}', item.label as string, why) };
  item.contextValue = 'unreadable';
  item.command = { command: 'jobFollowUp.openItem', title: l10n.t('Go to the Fault'), arguments: [{ type: 'unreadable', unreadable }] };
  return item;
}

export const whyUnreadable = ({ file }: Unreadable): string => file.faults.flatMap(fault => (fault.type === 'unreadable' ? [fault.detail] : []))[0] ?? l10n.t('its frontmatter can’t be read');

/** Also tells the rest of the workbench whether there are applications: for the welcome content and for commands. */
export function registerDueTree(tree: DueTree, list: DueList, log: LogOutputChannel): Disposable {
  const view = window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  let had: boolean | undefined;
  const show = guarded(log, 'Showing what is due', () => {
    const { applications } = list.current;
    view.badge = tree.badge;
    if (had !== applications > 0) void commands.executeCommand('setContext', 'jobFollowUp.hasApplications', had = applications > 0);
    tree.refresh();
  });
  show();
  void list.ready.then(() => commands.executeCommand('setContext', 'jobFollowUp.ready', true));
  return Disposable.from(view, list.onDidChange(show));
}
