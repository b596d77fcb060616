// Which due item, note or application a command is about: the one it was called on, else one that the user picks.

import { l10n, ThemeIcon, Uri, window, workspace, type QuickPickItem, type TextDocument } from 'vscode';
import { joined, type Application, type ApplicationRow, type DueRow, type Place } from '../../core/index.ts';
import { uriOf } from '../convert.ts';
import type { Applications } from '../applications.ts';
import { isOurs, type Documents } from '../documents.ts';
import type { DueList, Unreadable } from '../dueList.ts';
import type { EntryNode } from '../timelineTree.ts';
import { say } from './register.ts';
import { translated } from '../words.ts';

/** The row of the tree that a menu handed over. */
export const rowIn = (given: unknown): DueRow | null => (isObject(given) && given.type === 'row' ? (given.row as DueRow) : null);
/** The application of the view Applications that a menu handed over. */
export const applicationIn = (given: unknown): ApplicationRow | null => (isObject(given) && given.type === 'application' ? (given.application as ApplicationRow) : null);
export const entryIn = (given: unknown): EntryNode | null => (isObject(given) && given.type === 'entry' ? (given as unknown as EntryNode) : null);
export const unreadableIn = (given: unknown): Unreadable | null => (isObject(given) && given.type === 'unreadable' ? (given.unreadable as Unreadable) : null);

/** What a lens says it is about, as an argument of its command. */
interface PlaceArgument extends Place {
  readonly type: 'note' | 'interview';
  readonly uri: Uri;
}

export const argumentFor = (type: PlaceArgument['type'], uri: Uri, { name, offset }: Place): PlaceArgument => ({ type, uri, name, offset });

/** The note or the interview that a lens handed over; null where what was given is nothing of the kind. */
export function placeIn(given: unknown, wanted: PlaceArgument['type']): PlaceArgument | null {
  if (!isObject(given) || given.type !== wanted) return null;
  const { uri, name, offset } = given;
  return uri instanceof Uri && typeof name === 'string' && Number.isInteger(offset) ? argumentFor(wanted, uri, { name, offset: offset as number }) : null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Picks one of the rows that fit; null where the user thought better of it, or there is none (which is said). */
export async function chooseRow(list: DueList, title: string, none: string, fits: (row: DueRow) => boolean = () => true): Promise<DueRow | null> {
  await list.settled();
  return chooseAmong(list.current.rows.filter(fits), title, none);
}

/** Picks one of these rows; null as above. */
export async function chooseAmong(rows: readonly DueRow[], title: string, none: string): Promise<DueRow | null> {
  if (rows.length === 0) {
    say(none);
    return null;
  }
  const picked = await window.showQuickPick(rows.map(row => ({ ...rowInPicker(row), row })), { title, matchOnDescription: true, matchOnDetail: true });
  return picked?.row ?? null;
}

/** A due item among others to pick from. */
export const rowInPicker = ({ label, when, item }: DueRow): QuickPickItem => ({ label: translated(label), description: translated(joined([item.company, when], ' · ')), detail: translated(item.reason) });

/** Picks one of the applications that the rows are from. */
export async function chooseApplication(rows: readonly DueRow[], title: string): Promise<Uri | null> {
  const byFile = new Map(rows.map(({ item }) => [item.path, item]));
  const picked = await window.showQuickPick([...byFile.values()].map(inPicker), { title, matchOnDescription: true, matchOnDetail: true });
  return picked?.uri ?? null;
}

/** An application among others to pick from. */
function inPicker(application: Pick<ApplicationRow, 'path' | 'company' | 'role'>): QuickPickItem & { readonly uri: Uri } {
  const uri = uriOf(application);
  const file = workspace.asRelativePath(uri);
  return { label: application.company || file, description: application.role, detail: file, iconPath: new ThemeIcon('briefcase'), uri };
}

/** The application in the active editor, also where it can't be read at present. */
export function applicationAtHand(documents: Documents): Uri | null {
  const document = window.activeTextEditor?.document;
  return document && isOurs(document) && documents.read(document) ? document.uri : null;
}

/** The other applications that were selected where a menu was called: VS Code hands over all of them beside the one that was clicked. */
export const othersIn = (given: unknown, selected: unknown): readonly Uri[] => (Array.isArray(selected)
  ? selected.flatMap((node: unknown) => applicationIn(node) ?? []).filter(({ path }) => path !== applicationIn(given)?.path).map(uriOf) : []);

/** Does the work on one file after the other; says of how many it was done. */
export async function countOf(files: readonly Uri[], work: (file: Uri) => Promise<boolean>): Promise<number> {
  let done = 0;
  for (const file of files) if (await work(file)) done++;
  return done;
}

export interface ChosenFile {
  readonly document: TextDocument;
  readonly application: Application;
}

/** The application of the row that a menu handed over, else the one at hand, else one of all that the user picks; null where there is none, or it can't be read (which is said). */
export async function chooseFile(given: unknown, title: string, applications: Applications, documents: Documents): Promise<ChosenFile | null> {
  const uri = await whichFile(given, title, applications, documents);
  if (!uri) return null;
  const document = await workspace.openTextDocument(uri);
  const application = documents.read(document)?.application;
  if (application) return { document, application };
  say(l10n.t('This application can’t be read.'));
  return null;
}

async function whichFile(given: unknown, title: string, applications: Applications, documents: Documents): Promise<Uri | null> {
  const known = rowIn(given)?.item ?? applicationIn(given);
  const uri = known ? uriOf(known) : applicationAtHand(documents);
  if (uri) return uri;
  await applications.settled();
  const items = applications.heads().flatMap(({ application }) => (application ? [inPicker(application)] : [])).sort((a, b) => a.label.localeCompare(b.label));
  if (items.length === 0) say(l10n.t('There is no application here.'));
  return items.length === 0 ? null : (await window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true }))?.uri ?? null;
}
