// The calls of the core that the editor makes.
import { createRequire } from 'node:module';
import { NOW } from './search.mjs';

export const loadCore = bundle => createRequire(import.meta.url)(bundle);

const ME = { name: 'Ana Duarte', email: '', phone: '555-0142' };
export const settingsOf = core => core.readSettings({ me: ME }, 'UTC').settings;

/** What the editor computes after a keystroke: `Documents`, `Findings` and the diagnostics' next look, without ranges. */
export function keystroke(core, settings) {
  let file = core.readFile('bench.md', '', settings.me);
  return text => {
    file = core.readEdited(file, text, settings.me);
    const kase = core.caseOf(file, NOW, settings);
    core.nextChange(kase.application, core.dueInCase(kase), kase.now, kase.settings);
    return core.checkCase(kase, []).length;
  };
}

/** What the index keeps of one file. */
export const headIn = (core, settings) => (path, text) => core.headOf(core.readFile(path, text, settings.me), NOW, settings);
