// The view Application Timeline: what was sent, received, met and promised in one application, and what lies ahead.

import { commands, Disposable, EventEmitter, l10n, TreeItem, TreeItemCollapsibleState, window, workspace, type LogOutputChannel, type TreeDataProvider, type Uri } from 'vscode';
import { caseOf, dayOf, joined, nextChange, shortDay, timelineOf, type Case, type Day, type Head, type Instant, type ReadFile, type Settings, type TimelineEntry, type TimelineKind } from '../core/index.ts';
import type { Applications } from './applications.ts';
import type { Clock } from './clock.ts';
import { isOurs, isShown, openDocument, type Documents } from './documents.ts';
import type { DueList } from './dueList.ts';
import { guarded } from './guard.ts';
import type { FolderSettings } from './settings.ts';
import { fileName, iconOf, tooltipOf, withIds } from './treeItems.ts';
import { translated } from './words.ts';

const TIMELINE_VIEW = 'jobFollowUp.timeline';
const HAS_TIMELINE = 'jobFollowUp.hasTimeline';

export interface EntryNode {
  readonly type: 'entry';
  readonly id: string;
  readonly uri: Uri;
  readonly entry: TimelineEntry;
}

/** What stands in the view: the entries, and between what is past and what lies ahead the present day. */
export type TimelineNode =
  | EntryNode
  | { readonly type: 'today'; readonly day: Day };

export class TimelineTree implements TreeDataProvider<TimelineNode>, Disposable {
  readonly #applications: Applications;
  readonly #documents: Documents;
  readonly #settings: FolderSettings;
  readonly #clock: Clock;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  #shown: { readonly subject: Uri; readonly seen: ReadFile | Head | null; readonly file: ReadFile; readonly settings: Settings; readonly since: Instant; readonly until: Instant } | undefined;
  #reading: Promise<void> = Promise.resolve();
  /** The file whose timeline is shown; null: none yet. */
  subject: Uri | null = null;

  constructor(applications: Applications, documents: Documents, settings: FolderSettings, clock: Clock) {
    this.#applications = applications;
    this.#documents = documents;
    this.#settings = settings;
    this.#clock = clock;
  }

  show(subject: Uri): Promise<void> {
    if (this.subject?.toString() === subject.toString()) return this.#reading;
    this.subject = subject;
    return this.refresh();
  }

  /** Looks whether anything can have changed, and only then tells. */
  refresh(): Promise<void> {
    const { subject } = this;
    if (subject) this.#reading = this.#look(subject);
    return this.#reading;
  }

  async #look(subject: Uri): Promise<void> {
    const [seen, settings, now] = [this.#seen(subject), this.#settings.of(subject), this.#clock.now()];
    const before = this.#shown;
    if (before && before.subject === subject && before.seen === seen && before.settings === settings && before.since <= now && now < before.until) return this.#clock.wakeAt(this, before.until);
    const file = await this.#read(subject, seen);
    // Another refresh may have overtaken this one.
    if (this.#seen(subject) !== seen || this.subject !== subject) return;
    const until = file?.application ? nextChange(file.application, [], now, settings) : Infinity;
    this.#clock.wakeAt(this, until);
    // What can't be read at present is asked for again the next time.
    this.#shown = file ? { subject, seen, file, settings, since: now, until } : undefined;
    if (!seen) this.subject = null;
    this.#changed.fire();
  }

  /** Nothing is being read. */
  settled(): Promise<void> {
    return this.#reading;
  }

  /** The application whose timeline is shown; null where there is none, or where it can't be read at present. */
  get kase(): Case | null {
    const file = this.subject && this.#shown?.file;
    return file ? caseOf(file, this.#clock.now(), this.#settings.of(this.subject!)) : null;
  }

  getChildren(node?: TimelineNode): TimelineNode[] {
    const { kase, subject } = this;
    if (node || !kase || !subject) return [];
    const entries = withIds(timelineOf(kase), ({ kind, when, label }) => JSON.stringify([kind, when, label])).map(({ id, value }) => ({ type: 'entry' as const, id: `${subject.toString()}#${id}`, uri: subject, entry: value }));
    const today: TimelineNode = { type: 'today', day: dayOf(kase.now, kase.settings.timeZone) };
    return [...entries.filter(({ entry }) => !entry.ahead), today, ...entries.filter(({ entry }) => entry.ahead)];
  }

  getTreeItem(node: TimelineNode): TreeItem {
    return node.type === 'entry' ? entryItem(node) : todayItem(node.day);
  }

  dispose(): void {
    this.#clock.wakeAt(this, Infinity);
    this.#changed.dispose();
  }

  /** The document that somebody sees, as it was read, else the head of the file; null where it is gone or is an application no more. */
  #seen(uri: Uri): ReadFile | Head | null {
    const document = openDocument(uri);
    return document && isShown(document) ? this.#documents.read(document) : this.#applications.headOf(uri);
  }

  async #read(uri: Uri, seen: ReadFile | Head | null): Promise<ReadFile | null> {
    return seen && 'text' in seen ? seen : seen && this.#applications.read(uri);
  }
}

const ICONS: Readonly<Record<TimelineKind, string>> = {
  applied: 'send', sent: 'mail', received: 'inbox', interview: 'calendar', log: 'note', status: 'arrow-swap', promise: 'comment', decision: 'question', offer: 'gift', reminder: 'bell',
};

function entryItem({ id, uri, entry }: EntryNode): TreeItem {
  const { kind, label, when, relative, state, isOverdue, words } = entry;
  const item = new TreeItem(translated(label), TreeItemCollapsibleState.None);
  item.id = id;
  item.description = translated(joined([state, when, relative], ' · '));
  item.iconPath = iconOf(ICONS[kind], isOverdue ? 'overdue' : undefined);
  item.tooltip = tooltipOf(label, [words, `${translated(when)} (${translated(relative)})`, state]);
  item.accessibilityInformation = { label: translated(joined([label, state, when, relative], ', ')) };
  item.contextValue = 'entry';
  item.command = { command: 'jobFollowUp.openApplication', title: l10n.t('Go to the Place'), arguments: [{ type: 'entry', id, uri, entry }] };
  return item;
}

function todayItem(day: Day): TreeItem {
  const written = translated(shortDay(day));
  const item = new TreeItem(l10n.t('Today'), TreeItemCollapsibleState.None);
  item.id = 'today';
  item.description = written;
  item.iconPath = iconOf('circle-filled');
  item.accessibilityInformation = { label: l10n.t('Today, {0}; what follows lies ahead', written) };
  return item;
}

/** Follows the editor at hand, where it shows an application; another one is shown by `tree.show`. */
export function registerTimeline(tree: TimelineTree, applications: Applications, documents: Documents, list: DueList, clock: Clock, log: LogOutputChannel): Disposable {
  const view = window.createTreeView(TIMELINE_VIEW, { treeDataProvider: tree });
  const label = guarded(log, 'Naming the timeline', () => {
    const { kase, subject } = tree;
    view.description = kase?.application.company?.value ?? (subject ? fileName(subject) : '');
    void commands.executeCommand('setContext', HAS_TIMELINE, subject !== null);
    view.message = subject && !kase ? l10n.t('{0} can’t be read at present.', workspace.asRelativePath(subject)) : '';
  });
  const follow = guarded(log, 'Following the editor', () => {
    const document = window.activeTextEditor?.document;
    return document && isOurs(document) && documents.read(document) ? tree.show(document.uri) : undefined;
  });
  const refresh = guarded(log, 'Refreshing the timeline', () => (tree.subject ? tree.refresh() : follow()));
  const isSubject = (uri: Uri): boolean => uri.toString() === tree.subject?.toString();
  void follow();
  return Disposable.from(
    view,
    tree.onDidChangeTreeData(label),
    window.onDidChangeActiveTextEditor(follow),
    // What is shown is the document as long as somebody sees it, then the file.
    window.tabGroups.onDidChangeTabs(refresh),
    window.onDidChangeVisibleTextEditors(refresh),
    workspace.onDidSaveTextDocument(refresh),
    list.onDidChange(refresh),
    applications.onDidRead(uri => { if (isSubject(uri)) void refresh(); }),
    // What is no file of the workspace is in no list.
    workspace.onDidChangeTextDocument(({ document }) => { if (document === window.activeTextEditor?.document && !applications.headOf(document.uri)) void (isSubject(document.uri) ? refresh() : follow()); }),
    clock.onDidTick(refresh),
  );
}
