// What happens in a real extension host: how long it takes until all is known, how long reading a search takes and blocks it, and how soon a finding follows a typed character.
import { readdirSync } from 'node:fs';
import { monitorEventLoopDelay, PerformanceObserver } from 'node:perf_hooks';
import { commands, extensions, languages, Position, Range, Uri, workspace, window, WorkspaceEdit, type TextDocument } from 'vscode';
import type { TestApi } from '../../src/editor/testing.ts';

/** The runner looks for it in what the host logs. */
const MARK = 'measured:';
const STROKES = 60;

export async function run(): Promise<void> {
  const api = await extensions.getExtension<TestApi>('job-follow-up.job-follow-up')!.activate();
  await api.settled();
  // Everything began with the process.
  const start = { time: performance.now(), reads: api.reads() };
  // With all heads kept, a start is all that differs.
  if (start.reads === 0) return tell({ start });
  const idle = await blocked(() => new Promise(resume => setTimeout(resume, 5000)));
  const listing = await blocked(() => workspace.findFiles('**/*.md'));
  const reading = await blocked(() => commands.executeCommand('jobFollowUp.refresh'));
  const typed = await strokes();
  tell({ start, files: api.applications(), idle, listing, reading, typed });
}

const tell = (found: unknown): void => console.log(`${MARK}${JSON.stringify(found)}`);

/** Milliseconds that the work takes, the longest during which the host does nothing else, and the longest collection of memory in it. */
async function blocked(work: () => PromiseLike<unknown>): Promise<{ readonly time: number; readonly longest: number; readonly p99: number; readonly collection: number }> {
  let collection = 0;
  const collections = new PerformanceObserver(list => { for (const { duration } of list.getEntries()) collection = Math.max(collection, duration); });
  collections.observe({ entryTypes: ['gc'] });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  await work();
  const time = performance.now() - began;
  delay.disable();
  await new Promise(resume => setTimeout(resume));
  collections.disconnect();
  return { time, longest: delay.max / 1e6, p99: delay.percentile(99) / 1e6, collection };
}

/** Milliseconds from a character to the change of the findings that it makes, sorted. */
async function strokes(): Promise<readonly number[]> {
  const folder = workspace.workspaceFolders![0]!.uri;
  const document = await workspace.openTextDocument(Uri.joinPath(folder, readdirSync(folder.fsPath).find(name => name.startsWith('keystroke'))!));
  await window.showTextDocument(document);
  await changed(document, () => undefined, 5000);
  const times: number[] = [];
  for (let stroke = 0; stroke < STROKES; stroke++) {
    // "role" and "rol": each time a finding comes or goes.
    const at = document.getText().indexOf('\nrol') + 4;
    const edit = new WorkspaceEdit();
    if (stroke % 2 === 0) edit.delete(document.uri, new Range(document.positionAt(at), document.positionAt(at + 1)));
    else edit.insert(document.uri, new Position(document.positionAt(at).line, 3), 'e');
    const began = performance.now();
    await changed(document, () => workspace.applyEdit(edit), 10_000);
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b);
}

/** Resolves when the findings of the document have changed, or when that takes too long. */
function changed(document: TextDocument, work: () => unknown, longest: number): Promise<void> {
  return new Promise(resume => {
    const end = (): void => { listener.dispose(); clearTimeout(late); resume(); };
    const late = setTimeout(end, longest);
    const listener = languages.onDidChangeDiagnostics(({ uris }) => { if (uris.some(uri => uri.toString() === document.uri.toString())) end(); });
    work();
  });
}
