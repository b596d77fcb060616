// Open Sample Search: puts the sample search, its days around today, into a new folder, and opens that. Nothing is ever overwritten.

import { commands, l10n, Uri, window, workspace, type Disposable, type LogOutputChannel } from 'vscode';
import { dayOf, fillSample, type Day } from '../../core/index.ts';
import type { Clock } from '../clock.ts';
import type { FolderSettings } from '../settings.ts';
import { exists } from './exists.ts';
import { registerCommand, say } from './register.ts';

const NAME = 'job-search-sample';
const OPENINGS = ['this-window', 'new-window', 'add', 'none'] as const;
type Opening = (typeof OPENINGS)[number];

interface SampleFile {
  readonly name: string;
  readonly text: string;
}

/** The parent folder and how to open the sample are asked for, unless a caller gives them. */
export const registerOpenSample = (extension: Uri, settings: FolderSettings, clock: Clock, log: LogOutputChannel): Disposable => registerCommand(log, 'openSample', async (given, how) => {
  const parent = given instanceof Uri ? given : await chooseParent();
  if (!parent) return;
  // Read before anything is made: half a sample is none.
  const files = await readSample(extension, dayOf(clock.now(), settings.of(parent).timeZone));
  const folder = await freeFolder(parent);
  await workspace.fs.createDirectory(folder);
  for (const { name, text } of files) {
    const uri = Uri.joinPath(folder, name);
    await workspace.fs.writeFile(uri, await workspace.encode(text, { uri }));
  }
  const opening = OPENINGS.find(known => known === how) ?? await chooseOpening(folder);
  if (opening) await open(folder, opening);
  else say(l10n.t('The sample is in {0}', nameOf(folder)));
});

/** Beside the folder that is open, not in it: made-up applications would be counted among the user's own. */
async function chooseParent(): Promise<Uri | null> {
  const title = l10n.t('Where to Put the Sample Search');
  const own = workspace.workspaceFolders?.[0]?.uri;
  const chosen = await window.showOpenDialog({ title, ...(own ? { defaultUri: Uri.joinPath(own, '..') } : {}), openLabel: l10n.t('Put It Here'), canSelectFolders: true, canSelectFiles: false, canSelectMany: false });
  return chosen?.[0] ?? null;
}

/** Not every file system that an extension may lie in can list its folders: a list comes with the sample. */
async function readSample(extension: Uri, today: Day): Promise<readonly SampleFile[]> {
  const read = async (...path: readonly string[]): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension, 'samples', ...path)));
  const names = JSON.parse(await read('index.json')) as readonly string[];
  return Promise.all(names.map(async name => ({ name, text: fillSample(await read('search', name), today) })));
}

/** `job-search-sample`, else `job-search-sample-2` ... */
async function freeFolder(parent: Uri): Promise<Uri> {
  for (let number = 1; number < 100; number++) {
    const folder = Uri.joinPath(parent, number === 1 ? NAME : `${NAME}-${number}`);
    if (!(await exists(folder))) return folder;
  }
  throw new Error(l10n.t('There are a hundred folders named like {0} already.', NAME));
}

/** An empty window has nothing to keep; null where the user wants none of it. */
async function chooseOpening(folder: Uri): Promise<Opening | null> {
  if (!workspace.workspaceFolders?.length && !workspace.workspaceFile) return 'this-window';
  const choices: readonly { readonly label: string; readonly opening: Opening }[] = [
    { label: l10n.t('Open in This Window'), opening: 'this-window' },
    { label: l10n.t('Open in New Window'), opening: 'new-window' },
    { label: l10n.t('Add to Workspace'), opening: 'add' },
  ];
  const picked = await window.showQuickPick(choices, { title: l10n.t('The sample is in {0}', nameOf(folder)), ignoreFocusOut: true });
  return picked?.opening ?? null;
}

async function open(folder: Uri, opening: Opening): Promise<void> {
  switch (opening) {
    case 'this-window': case 'new-window': return void await commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: opening === 'new-window' });
    case 'add': return void workspace.updateWorkspaceFolders(workspace.workspaceFolders?.length ?? 0, 0, { uri: folder });
    case 'none': return;
  }
}

const nameOf = (folder: Uri): string => folder.path.slice(folder.path.lastIndexOf('/') + 1);
