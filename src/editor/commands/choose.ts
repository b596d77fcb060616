// Which due item, which application a command is about: the one it was called on, else one that the user picks.

import { ThemeIcon, window, workspace, type QuickPickItem, type Uri } from 'vscode';
import type { DueList, ListedApplication, ListedRow, Unreadable } from '../dueList.ts';
import type { EntryNode } from '../timelineTree.ts';
import { say } from './register.ts';

/** The row of the tree that a menu handed over. */
export const rowIn = (given: unknown): ListedRow | null => (isObject(given) && given.type === 'row' ? (given.row as ListedRow) : null);
/** The application of the view Applications that a menu handed over. */
export const applicationIn = (given: unknown): ListedApplication | null => (isObject(given) && given.type === 'application' ? (given.application as ListedApplication) : null);
export const entryIn = (given: unknown): EntryNode | null => (isObject(given) && given.type === 'entry' ? (given as unknown as EntryNode) : null);
export const unreadableIn = (given: unknown): Unreadable | null => (isObject(given) && given.type === 'unreadable' ? (given.unreadable as Unreadable) : null);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Picks one of the rows that fit; null where the user thought better of it, or there is none (which is said). */
export async function chooseRow(list: DueList, title: string, none: string, fits: (row: ListedRow) => boolean = () => true): Promise<ListedRow | null> {
  await list.settled();
  return chooseAmong(list.current.rows.filter(fits), title, none);
}

/** Picks one of these rows; null as above. */
export async function chooseAmong(rows: readonly ListedRow[], title: string, none: string): Promise<ListedRow | null> {
  if (rows.length === 0) {
    say(none);
    return null;
  }
  const picked = await window.showQuickPick(rows.map((row): QuickPickItem & { row: ListedRow } => ({
    label: row.label, description: [row.item.company, row.when].filter(part => part !== '').join(' · '), detail: row.item.reason, row,
  })), { title, matchOnDescription: true, matchOnDetail: true });
  return picked?.row ?? null;
}

/** Picks one of the applications that the rows are from. */
export async function chooseApplication(rows: readonly ListedRow[], title: string): Promise<Uri | null> {
  const byFile = new Map(rows.map(row => [row.uri.toString(), row]));
  const picked = await window.showQuickPick([...byFile.values()].map(row => ({
    label: row.item.company || workspace.asRelativePath(row.uri), description: row.item.role, detail: workspace.asRelativePath(row.uri), iconPath: new ThemeIcon('briefcase'), uri: row.uri,
  })), { title, matchOnDescription: true, matchOnDetail: true });
  return picked?.uri ?? null;
}
