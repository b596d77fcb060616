// New Application: asks for the company, the role, the link and whether it has been sent, and makes the file. Never overwrites one.

import { FileType, l10n, Uri, window, workspace, type Disposable, type LogOutputChannel } from 'vscode';
import { dayOf, fileNameFor, newApplication, type Day } from '../../core/index.ts';
import type { Clock } from '../clock.ts';
import { creationOf, endOf, pointAt } from '../convert.ts';
import type { FolderSettings } from '../settings.ts';
import { exists } from './exists.ts';
import { registerCommand } from './register.ts';
import { pathInWords } from '../words.ts';

interface Answers {
  readonly company: string;
  readonly role: string;
  readonly url: string;
  readonly applied: boolean;
}

/** The explorer hands over a file or folder; a second argument with the answers is not asked for. */
export const registerNewApplication = (settings: FolderSettings, clock: Clock, log: LogOutputChannel): Disposable => registerCommand(log, 'newApplication', async (given, answered) => {
  const folder = await folderFor(given);
  const answers = folder && (asAnswers(answered) ?? await ask());
  if (!folder || !answers) return;
  const today = dayOf(clock.now(), settings.of(folder).timeZone);
  const uri = await create(folder, answers, answers.applied ? today : null);
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document, { selection: pointAt(endOf(document)) });
});

async function folderFor(given: unknown): Promise<Uri | null> {
  if (given instanceof Uri) {
    const { type } = await workspace.fs.stat(given);
    return (type & FileType.Directory) !== 0 ? given : Uri.joinPath(given, '..');
  }
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) throw new Error(l10n.t('Open a folder first: each application is a file in it.'));
  return (folders.length === 1 ? folders[0] : await window.showWorkspaceFolderPick({ placeHolder: l10n.t('The folder for the new application') }))?.uri ?? null;
}

function asAnswers(given: unknown): Answers | null {
  if (typeof given !== 'object' || given === null) return null;
  const { company, role, url, applied } = given as Readonly<Record<string, unknown>>;
  const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
  return text(company) === '' ? null : { company: text(company), role: text(role), url: text(url), applied: applied === true };
}

/** Null where the user gave up on the way. */
async function ask(): Promise<Answers | null> {
  const question = (step: number, prompt: string, placeHolder: string, needed: string | null): Thenable<string | undefined> => window.showInputBox({
    title: l10n.t('New Application ({0} of 4)', step), prompt, placeHolder, ignoreFocusOut: true,
    validateInput: text => (needed !== null && text.trim() === '' ? needed : null),
  });
  const company = await question(1, l10n.t('Company'), l10n.t('Northwind Robotics'), l10n.t('The company’s name is needed: the letters speak of it.'));
  if (company === undefined) return null;
  const role = await question(2, l10n.t('Role'), l10n.t('Senior Controls Engineer'), l10n.t('The role is needed: the letters speak of it.'));
  if (role === undefined) return null;
  const url = await question(3, l10n.t('Link to the posting (may stay empty)'), 'https://…', null);
  if (url === undefined) return null;
  const applied = await window.showQuickPick([{ label: l10n.t('Applied today'), applied: true }, { label: l10n.t('Not applied yet'), applied: false }], { title: l10n.t('New Application ({0} of 4)', 4), ignoreFocusOut: true });
  return applied ? { company: company.trim(), role: role.trim(), url: url.trim(), applied: applied.applied } : null;
}

/** The first free name: `northwind-engineer.md`, `northwind-engineer-2.md` ... */
async function create(folder: Uri, answers: Answers, applied: Day | null): Promise<Uri> {
  const name = fileNameFor(answers);
  const text = newApplication({ ...answers, applied });
  const written = workspace.getConfiguration('files', folder).get('eol') === '\r\n' ? text.replaceAll('\n', '\r\n') : text;
  for (let number = 1; number < 100; number++) {
    const uri = Uri.joinPath(folder, number === 1 ? name : name.replace(/\.md$/, `-${number}.md`));
    if (await exists(uri)) continue;
    if (await workspace.applyEdit(creationOf(uri, await workspace.encode(written, { uri })))) return uri;
    if (!(await exists(uri))) throw new Error(l10n.t('{0} could not be made.', pathInWords(uri)));
  }
  throw new Error(l10n.t('There are a hundred files named like {0} already.', name));
}
