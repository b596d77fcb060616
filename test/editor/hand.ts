// What the suites do in a real VS Code: write files, type, and wait for what comes of it.
import assert from 'node:assert/strict';
import { commands, extensions, languages, Range, Uri, window, workspace, WorkspaceEdit, type Diagnostic, type TextDocument, type WorkspaceFolder } from 'vscode';
import type { Shown, TestApi } from '../../src/editor/testing.ts';

export type { Shown } from '../../src/editor/testing.ts';

/** Monday noon in UTC, the zone of the test workspace. */
export const NOW = Date.UTC(2026, 10, 23, 12);
export const HOUR = 3_600_000;

/** The extension, with its clock stopped at `now`. */
export async function started(now: number = NOW): Promise<TestApi> {
  const api = await extensions.getExtension<TestApi>('job-follow-up.job-follow-up')!.activate();
  api.setNow(now);
  return api;
}

export const folder = (index = 0): WorkspaceFolder => workspace.workspaceFolders![index]!;
export const at = (path: string, index = 0): Uri => Uri.joinPath(folder(index).uri, ...path.split('/'));

/** Writes as another program does: past the editor. */
export async function write(path: string, text: string, index = 0): Promise<Uri> {
  const uri = at(path, index);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export const onDisk = async (uri: Uri): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(uri));

export async function open(uri: Uri): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document);
  return document;
}

/** An edit as typing makes it: the document is changed, not saved. Refused where the editor has just read a new file anew, and tried again. */
export async function replace(document: TextDocument, what: string, by: string): Promise<void> {
  await eventually(() => {
    const start = document.getText().indexOf(what);
    assert.ok(start >= 0, `${what} stands in the text`);
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(start + what.length)), by);
    return workspace.applyEdit(edit);
  }, Boolean, 'the edit is taken');
}

/** The first thing that the status bar says of this work. */
export async function saidBy(work: () => unknown): Promise<string> {
  const said: string[] = [];
  const own = window.setStatusBarMessage;
  window.setStatusBarMessage = (words: string) => { said.push(words); return { dispose: () => undefined }; };
  try {
    await work();
    await eventually(() => said.length, Boolean, 'something is said');
  } finally {
    window.setStatusBarMessage = own;
  }
  return said[0]!;
}

const leaves = (nodes: readonly Shown[]): readonly Shown[] => nodes.flatMap(node => [node, ...leaves(node.children)]);

/** The file of a row of the tree; empty for a group. */
export const pathOf = ({ node }: Shown): string => (node.type === 'row' ? node.row.item.path : node.type === 'unreadable' ? node.unreadable.path : '');

/** Closes every editor without saving, and removes what the test wrote. */
export async function clearAway(...paths: readonly string[]): Promise<void> {
  const api = await extensions.getExtension<TestApi>('job-follow-up.job-follow-up')!.activate();
  const gone = paths.map(path => at(path).toString());
  const listed = (): readonly string[] => leaves(api.tree()).map(pathOf).filter(uri => gone.some(path => uri === path || uri.startsWith(`${path}/`)));
  for (let attempt = 1; ; attempt++) {
    await closeAndDelete(paths);
    // A watcher may lose the news of a file that came and went; what is tested of it is tested elsewhere.
    api.catchUp();
    try {
      await eventually(listed, left => left.length === 0, 'files that were deleted should leave the list', 10_000);
      return;
    } catch (error) {
      // A busy host refuses to revert or to delete now and then.
      if (attempt === 4) throw error;
    }
  }
}

async function closeAndDelete(paths: readonly string[]): Promise<void> {
  for (const { isDirty, uri } of workspace.textDocuments) {
    if (!isDirty || uri.scheme === 'untitled') continue;
    await window.showTextDocument(uri);
    await commands.executeCommand('workbench.action.files.revert');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
  for (const path of paths) await workspace.fs.delete(at(path), { recursive: true }).then(undefined, () => undefined);
}

/** The host's watcher starts in its own time, and nothing is told of what happened before. */
export async function watching(): Promise<void> {
  const watcher = workspace.createFileSystemWatcher('**/first-sign-*');
  let told = false;
  watcher.onDidCreate(() => { told = true; });
  try {
    for (let number = 0; !told && number < 60; number++) {
      await write(`first-sign-${number}`, '');
      await eventually(() => told, Boolean, 'the watcher tells', 1000).catch(() => undefined);
      await workspace.fs.delete(at(`first-sign-${number}`));
    }
    assert.ok(told, 'the watcher tells of a new file');
  } finally {
    watcher.dispose();
  }
}

/** Asks until the answer is true; what it was at last is told. */
export async function eventually<T>(ask: () => T | Thenable<T>, good: (answer: T) => boolean, what: string, within = 40_000): Promise<T> {
  for (const end = Date.now() + within; ;) {
    const answer = await ask();
    if (good(answer)) return answer;
    if (Date.now() > end) assert.fail(`${what}: not within ${within} ms, but ${JSON.stringify(answer)}`);
    await new Promise(resume => setTimeout(resume, 25));
  }
}

/** Waits until a question is answered as expected. */
export async function becomes<T>(ask: () => T | Promise<T>, expected: T): Promise<void> {
  const wanted = JSON.stringify(expected);
  await eventually(ask, answer => JSON.stringify(answer) === wanted, `should become ${wanted}`);
}

/** Ours alone, of one file. */
export const ours = (uri: Uri): readonly Diagnostic[] => languages.getDiagnostics(uri).filter(({ source }) => source === 'job-follow-up');
export const ruleOf = ({ code }: Diagnostic): string => String(typeof code === 'object' ? code.value : code);
export const rules = (uri: Uri): readonly string[] => ours(uri).map(ruleOf).sort();

/** The rows of the tree whose description speaks of this company (in groups by company: whose group is named so), with their groups. */
export const rowsAbout = (api: TestApi, company: string): readonly string[] => api.tree().flatMap(group => group.children
  .filter(row => row.description.includes(company)).map(row => `${group.label}: ${row.label}`));

export function rowAbout(api: TestApi, company: string, label: string): Shown {
  const row = api.tree().flatMap(group => group.children).find(shown => shown.description.includes(company) && shown.label === label);
  assert.ok(row, `${label} of ${company} is listed`);
  return row;
}

/** An application after an interview on Sunday 16:00 with two people. */
export const interviewed = (company: string, body = ''): string => `---
company: ${company}
role: Controls Engineer
status: interview
interviews:
  - at: 2026-11-22 16:00
    with: [Priya Raman, Tom Okafor]
---

# ${company}
${body}`;

export const draftTo = (name: string): string => `
## Thank-you note to ${name}

To: ${name}
Sent:

Dear ${name.split(' ')[0]},

Thank you for your time.
`;
