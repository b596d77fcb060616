// The suites of a run: which of them fit the open workspace, and the marked lines by which the runner knows its own output.
import { format } from 'node:util';
import { workspace } from 'vscode';
import { watching } from './hand.ts';

/** Each file of suite/ with what loads it; scripts/lib/editor-bundle.mjs makes the list. */
export type Suites = Readonly<Record<string, () => void>>;

export interface Choice {
  /** Only tests whose full title matches. */
  readonly grep?: string;
  /** Is a forgotten `.only` a fault? */
  readonly forbidOnly?: boolean;
}

/** Files named *.roots.test.ts want a workspace of several folders, the others want one. All begin when the watcher has. */
export function loadFitting(suites: Suites): void {
  before(watching);
  const several = workspace.workspaceFile !== undefined;
  for (const [file, load] of Object.entries(suites)) if (file.endsWith('.roots.test.ts') === several) load();
}

/** Invisible, and in nobody else's log lines. */
const mark = '\u2063';

/** In plain text: colours are for terminals. */
export function report(...message: readonly unknown[]): void {
  console.log(mark + format(...message).replaceAll(/\u001b\[\d+m/g, '').replaceAll('\n', `\n${mark}`));
}

/** The one line that the runner believes: a host that crashes ends with exit code 0. */
export function close(passed: number, failed: number, skipped: number): void {
  report(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  if (failed > 0) throw new Error(`${failed} failed`);
  if (passed === 0) throw new Error('no test ran');
}
