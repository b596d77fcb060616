// What the trees have in common: ids, groups with counts, tooltips, colours, and the files that can't be read.

import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, workspace, type Uri } from 'vscode';
import type { Message, Urgency } from '../core/index.ts';
import { plainText, uriOf } from './convert.ts';
import type { Unreadable } from './dueList.ts';
import { translated } from './words.ts';

/** Applications that can't be read, at the end of a tree. */
export type AttentionNode =
  | { readonly type: 'needs attention'; readonly files: readonly Unreadable[] }
  | { readonly type: 'unreadable'; readonly unreadable: Unreadable };

/** Beside words that say the same, never alone. */
const URGENCY_COLORS: Partial<Readonly<Record<Urgency, string>>> = { overdue: 'list.errorForeground', today: 'list.warningForeground' };

export function iconOf(name: string, urgency?: Urgency): ThemeIcon {
  const color = urgency && URGENCY_COLORS[urgency];
  return new ThemeIcon(name, color ? new ThemeColor(color) : undefined);
}

/** Each value with an id of its own: several may be alike in all that names them. */
export function withIds<T>(values: readonly T[], nameOf: (value: T) => string): readonly { readonly id: string; readonly value: T }[] {
  const seen = new Map<string, number>();
  return values.map(value => {
    const name = nameOf(value);
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return { id: `${name}${count}`, value };
  });
}

/** A group with the number of what is in it; `spoken` says the number with its noun. */
export function groupItem(id: string, label: string, count: number, spoken: string, state: TreeItemCollapsibleState): TreeItem {
  const item = new TreeItem(label, state);
  item.id = id;
  item.description = String(count);
  item.contextValue = 'group';
  item.accessibilityInformation = { label: `${label}, ${spoken}` };
  return item;
}

/** Words from files are text here, never Markdown. Paragraphs that say nothing are left out. */
export function tooltipOf(title: Message | string, paragraphs: readonly (Message | string | null)[]): MarkdownString {
  const [first = '', ...others] = [title, ...paragraphs].map(words => (typeof words === 'string' ? words : words ? translated(words) : '')).filter(words => words !== '').map(words => plainText(words).value);
  return new MarkdownString([`**${first}**`, ...others].join('\n\n'));
}

export const fileName = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);

export const attentionOf = (files: readonly Unreadable[]): readonly AttentionNode[] => (files.length > 0 ? [{ type: 'needs attention', files }] : []);

export const attentionChildren = (node: AttentionNode): readonly AttentionNode[] => (node.type === 'needs attention' ? node.files.map(unreadable => ({ type: 'unreadable', unreadable })) : []);

export const attentionItem = (node: AttentionNode): TreeItem => (node.type === 'needs attention' ? needsAttentionItem(node.files) : unreadableItem(node.unreadable));

function needsAttentionItem(files: readonly Unreadable[]): TreeItem {
  const spoken = files.length === 1 ? l10n.t('1 file that can’t be read') : l10n.t('{0} files that can’t be read', files.length);
  const item = groupItem('needs attention', l10n.t('Needs attention'), files.length, spoken, TreeItemCollapsibleState.Expanded);
  item.iconPath = new ThemeIcon('warning');
  item.tooltip = l10n.t('Applications that can’t be read: nothing is known of what is due in them.');
  return item;
}

function unreadableItem(unreadable: Unreadable): TreeItem {
  const { path, fault } = unreadable;
  const uri = uriOf(unreadable);
  const why = fault ? translated(fault.detail) : l10n.t('its frontmatter can’t be read');
  const item = new TreeItem(fileName(uri), TreeItemCollapsibleState.None);
  item.id = `unreadable:${path}`;
  item.description = why;
  item.iconPath = new ThemeIcon('file');
  item.resourceUri = uri;
  item.tooltip = plainText(`${workspace.asRelativePath(uri)}: ${why}`);
  item.accessibilityInformation = { label: l10n.t('{0} can’t be read, {1}', fileName(uri), why) };
  item.contextValue = 'unreadable';
  item.command = { command: 'jobFollowUp.openItem', title: l10n.t('Go to the Fault'), arguments: [{ type: 'unreadable', unreadable }] };
  return item;
}
