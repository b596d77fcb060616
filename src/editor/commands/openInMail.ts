// Open in Mail: hands a draft to the mail program as a link, or as a file where it is too long for one. Sending stays the user's.

import { env, l10n, UIKind, Uri, workspace, type Disposable, type LogOutputChannel } from 'vscode';
import { emlOf, fileNameFor, mailOf, mailtoOf, type Mail } from '../../core/index.ts';
import type { Documents } from '../documents.ts';
import type { DueList } from '../dueList.ts';
import { guarded } from '../guard.ts';
import { addressOfFile, type Outside } from '../outside.ts';
import { asFinished, chooseDraft, draftNow, markDraft, type ChosenDraft } from './draft.ts';
import { registerCommand, say } from './register.ts';

/** `storage` is a place of our own, where files of mail wait for the mail program. */
export const registerOpenInMail = (list: DueList, documents: Documents, outside: Outside, storage: Uri, log: LogOutputChannel): Disposable => registerCommand(log, 'openInMail', async given => {
  const asked = await chooseDraft(given, l10n.t('Open in Mail'), list, documents);
  const chosen = asked && await asFinished(asked, l10n.t('Open Anyway'), documents, outside);
  if (!chosen) return;
  const { kase, draft } = chosen;
  const mail = mailOf(kase.file, kase.application, draft);
  if (mail.unaddressed.length > 0) say(l10n.t('No address is known of {0}.', mail.unaddressed.join(', ')));
  const link = mailtoOf(mail);
  const opened = link ? await outside.open(link) : await openFile(mail, chosen, outside, storage);
  if (opened === null) return;
  if (!opened) return void outside.ask('warning', l10n.t('No mail program took the letter. “Copy as Plain Text” brings it anywhere.'));
  // The letter is with the mail program; what becomes of it there the user alone knows. Nobody waits for the answer.
  const mark = l10n.t('Mark as Sent');
  void outside.ask('information', l10n.t('Sent it?'), mark).then(guarded(log, 'Marking as sent', async answer => {
    const now = answer === mark ? await draftNow(chosen, documents) : null;
    if (now) await markDraft(now, documents);
  }));
});

/** On the desktop a file of ours is opened; where that can't be done, or the user's machine is another one, the user says where to save it. Null where they thought better of it. */
async function openFile(mail: Mail, { document, kase: { application } }: ChosenDraft, outside: Outside, storage: Uri): Promise<boolean | null> {
  const content = new TextEncoder().encode(emlOf(mail));
  const waiting = Uri.joinPath(storage, 'mail');
  // In a folder of its own: one before it may still be open in the mail program, which keeps its file from being written over.
  const own = Uri.joinPath(waiting, crypto.randomUUID(), 'letter.eml');
  const address = env.uiKind === UIKind.Desktop && env.remoteName === undefined ? addressOfFile(own) : null;
  if (address !== null) {
    // Only the latest letter is kept: mail programs have read the others.
    await workspace.fs.delete(waiting, { recursive: true }).then(undefined, () => undefined);
    await workspace.fs.writeFile(own, content);
    return outside.open(address);
  }
  const name = fileNameFor({ company: application.company?.value ?? '', role: mail.to[0]?.name ?? '' }).replace(/\.md$/, '.eml');
  const folder = workspace.getWorkspaceFolder(document.uri) && Uri.joinPath(document.uri, '..');
  const file = await outside.askWhere(l10n.t('The letter is too long for a link: save it as a file for your mail program'), folder && Uri.joinPath(folder, name));
  if (!file) return null;
  await workspace.fs.writeFile(file, content);
  say(l10n.t('Saved. Your mail program opens the file as a draft.'));
  return true;
}
