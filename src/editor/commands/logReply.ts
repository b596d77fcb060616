// Log a Reply: puts a message that came into the application, from the clipboard or to be typed.

import { env, l10n, window, type Disposable, type LogOutputChannel, type QuickPickItem, type TextDocument } from 'vscode';
import { addressed, receivedNote, type Application } from '../../core/index.ts';
import type { Applications } from '../applications.ts';
import { rangeOf, startOf } from '../convert.ts';
import type { Documents } from '../documents.ts';
import { chooseFile } from './choose.ts';
import { beginSnippet, editFile } from './edit.ts';
import { registerCommand, say } from './register.ts';

/** Who wrote; `message` null: it is to be typed. */
interface Answers {
  readonly person: string;
  readonly message: string | null;
}

/** No mail of one person is longer; what is, was copied by mistake. */
const LONGEST_MESSAGE = 100_000;

/** A second argument with the answers is not asked for. */
export const registerLogReply = (applications: Applications, documents: Documents, log: LogOutputChannel): Disposable => registerCommand(log, 'logReply', async (given, answered) => {
  const chosen = await chooseFile(given, l10n.t('Log a Reply'), applications, documents);
  if (!chosen) return;
  const { application, document } = chosen;
  const answers = asAnswers(answered) ?? await ask(application, document);
  if (!answers) return;
  const noteIn = (present: TextDocument): ReturnType<typeof receivedNote> | null => {
    const kase = documents.kase(present);
    const person = kase?.application.people.find(({ name }) => name === answers.person);
    return kase ? receivedNote(kase, { name: answers.person, from: person ? addressed(person) : answers.person, message: answers.message }) : null;
  };
  if (answers.message === null) {
    const note = noteIn(document);
    return note ? beginSnippet(document, document.getText(), note) : undefined;
  }
  if (!(await editFile(document.uri, present => { const note = noteIn(present); return note && [note]; }))) return say(l10n.t('This application can’t be read.'));
  await showLastReply(document, documents);
});

function asAnswers(given: unknown): Answers | null {
  const { person, message } = (given ?? {}) as Readonly<Record<string, unknown>>;
  return typeof person === 'string' && (typeof message === 'string' || message === null) ? { person, message } : null;
}

async function ask(application: Application, document: TextDocument): Promise<Answers | null> {
  const person = await askWho(application, document);
  if (!person) return null;
  const copied = (await env.clipboard.readText()).trim();
  if (copied === '') return { person, message: null };
  const paste = { label: l10n.t('Paste from the Clipboard'), detail: copied.replace(/\s+/g, ' ').slice(0, 120) };
  const type = { label: l10n.t('Type It') };
  const picked = await window.showQuickPick<QuickPickItem>([paste, type], { title: l10n.t('The Reply from {0}', person) });
  if (!picked) return null;
  if (picked === paste && copied.length > LONGEST_MESSAGE) throw new Error(l10n.t('What stands on the clipboard is too long for a reply.'));
  return { person, message: picked === paste ? copied : null };
}

/** The people of the file, those of the note at the cursor first. */
async function askWho({ people, notes }: Application, document: TextDocument): Promise<string | null> {
  const editor = window.activeTextEditor;
  const offset = editor?.document === document ? document.offsetAt(editor.selection.active) : -1;
  const here = notes.findLast(({ span }) => span.start <= offset && offset <= span.end);
  const near = [...(here?.to ?? []), ...(here?.from ?? [])].map(({ person }) => person);
  const order = [...new Set([...near, ...people.keys()])];
  const other = { label: l10n.t('Somebody Else…') };
  const items = order.map((index): QuickPickItem => ({ label: people[index]!.name, description: people[index]!.email ?? '' }));
  const picked = items.length === 0 ? other : await window.showQuickPick([...items, other], { title: l10n.t('Log a Reply'), placeHolder: l10n.t('Who wrote?'), matchOnDescription: true });
  if (picked !== other) return picked?.label ?? null;
  return (await window.showInputBox({ title: l10n.t('Log a Reply'), prompt: l10n.t('Who wrote?'), placeHolder: l10n.t('Priya Raman') }))?.trim() || null;
}

/** Goes to what was added, so that it is seen. */
async function showLastReply(document: TextDocument, documents: Documents): Promise<void> {
  const note = documents.read(document)?.application?.notes.findLast(({ direction }) => direction === 'received');
  if (note) await window.showTextDocument(document, { selection: startOf(rangeOf(document, note.title.span)) });
}
