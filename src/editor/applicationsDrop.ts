// Applications dragged to another stage in the view Applications: their status changes, and their log tells of it.

import { DataTransferItem, l10n, Uri, workspace, type DataTransfer, type LogOutputChannel, type TreeDragAndDropController } from 'vscode';
import type { Status } from '../core/index.ts';
import { APPLICATIONS_VIEW, type ApplicationsNode } from './applicationsTree.ts';
import type { Clock } from './clock.ts';
import { say } from './commands/register.ts';
import { setStatus } from './commands/setStatus.ts';
import type { Documents } from './documents.ts';
import { inWords } from './guard.ts';
import type { FolderSettings } from './settings.ts';

/** The name by which VS Code knows what is dragged out of the view. */
const DRAGGED = `application/vnd.code.tree.${APPLICATIONS_VIEW.toLowerCase()}`;

export class ApplicationsDrop implements TreeDragAndDropController<ApplicationsNode> {
  readonly dragMimeTypes = [DRAGGED];
  readonly dropMimeTypes = [DRAGGED];
  readonly #documents: Documents;
  readonly #settings: FolderSettings;
  readonly #clock: Clock;
  readonly #log: LogOutputChannel;

  constructor(documents: Documents, settings: FolderSettings, clock: Clock, log: LogOutputChannel) {
    this.#documents = documents;
    this.#settings = settings;
    this.#clock = clock;
    this.#log = log;
  }

  /** Only applications can be dragged, and only those that don't stand in the stage already are changed. */
  handleDrag(nodes: readonly ApplicationsNode[], data: DataTransfer): void {
    const dragged = nodes.flatMap(node => (node.type === 'application' ? [[node.application.path, node.application.stage]] : []));
    if (dragged.length > 0) data.set(DRAGGED, new DataTransferItem(JSON.stringify(dragged)));
  }

  async handleDrop(target: ApplicationsNode | undefined, data: DataTransfer): Promise<void> {
    const dragged = data.get(DRAGGED);
    const stage = target?.type === 'stage' ? target.group.stage : target?.type === 'application' ? target.application.stage : null;
    if (!dragged || stage === null) return;
    const moved = (JSON.parse(await dragged.asString()) as readonly (readonly [string, Status | null])[]).filter(([, from]) => from !== stage);
    const words: string[] = [];
    for (const [uri] of moved) words.push(await this.#move(Uri.parse(uri), stage));
    // The status bar shows one message at a time.
    const said = words.filter(word => word !== '').join(' · ');
    if (said !== '') say(said);
  }

  /** What came of it, in words; empty where nothing had to be done. One that can't be changed leaves the others alone. */
  async #move(uri: Uri, stage: Status): Promise<string> {
    const name = workspace.asRelativePath(uri);
    try {
      switch (await setStatus(uri, stage, this.#documents, this.#settings, this.#clock)) {
        case 'changed': return l10n.t('{0}: status {1}', name, stage);
        case 'unreadable': return l10n.t('{0} can’t be read at present.', name);
        case 'same': return '';
      }
    } catch (error) {
      this.#log.error(`The status in ${name} can't be changed.`, inWords(error));
      return l10n.t('The status in {0} can’t be changed.', name);
    }
  }
}
