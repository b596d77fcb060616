// Runs the editor tests in desktop VS Code, where it is installed or can be had.
import { runNode } from './run.mjs';
import { bundleEditorTests } from './editor-bundle.mjs';
import { inRoot } from './paths.mjs';
import { closingTally, judged } from './tally.mjs';

const updates = 'https://update.code.visualstudio.com/api/releases/stable';

/** Named by VSCODE_EXECUTABLE_PATH, or one look away on the update server; never waits long, never asks under CI or without a screen. */
export async function desktopIsThere() {
  if (process.env.VSCODE_EXECUTABLE_PATH) return true;
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (process.env.CI || process.env.JOB_FOLLOW_UP_NO_DOWNLOADS || !screen) return false;
  try {
    return (await fetch(updates, { method: 'HEAD', signal: AbortSignal.timeout(3000) })).ok;
  } catch {
    return false;
  }
}

/** In a process of its own: VS Code's output is then ours to read. */
export async function runInDesktop({ version, roots, grep }) {
  const tests = await bundleEditorTests('node', { grep });
  const { code, output } = await runNode([inRoot('scripts/lib/desktop-run.mjs'), tests, version, ...(roots ? ['roots'] : [])]);
  return judged(closingTally(output), code);
}
