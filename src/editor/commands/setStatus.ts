// Sets the status of an application, whoever asks for it, and says what came of it.

import type { Uri } from 'vscode';
import { changeStatus, dayOf, type Status } from '../../core/index.ts';
import type { Clock } from '../clock.ts';
import type { Documents } from '../documents.ts';
import type { FolderSettings } from '../settings.ts';
import { editFile } from './edit.ts';

/** With its line in the log. `same`: it is written so already; `unreadable`: nothing is known of the file's status. */
export async function setStatus(uri: Uri, status: Status, documents: Documents, settings: FolderSettings, clock: Clock): Promise<'changed' | 'same' | 'unreadable'> {
  const today = dayOf(clock.now(), settings.of(uri).timeZone);
  let isReadable = true;
  const done = await editFile(uri, document => {
    const application = documents.read(document)?.application;
    isReadable = application != null;
    const edits = application ? changeStatus(document.getText(), application, status, today) : [];
    return edits.length > 0 ? edits : null;
  });
  return done ? 'changed' : isReadable ? 'same' : 'unreadable';
}
