// Runs bench/host/measure.ts in a real VS Code, on a folder of applications.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { openBrowser } from '../scripts/lib/chromium.mjs';
import { ensureHost, newest } from '../scripts/lib/host.mjs';
import { inRoot, root, temporaryFolder } from '../scripts/lib/paths.mjs';
import { mustRunNode } from '../scripts/lib/run.mjs';
import { startServer } from '../scripts/lib/server.mjs';
import { keystrokeFile } from './search.mjs';

const MARK = 'measured:';

/** What measure.ts found in the Node extension host of the newest VS Code, where `folder` holds the files; and `again`, how long a second start takes. */
export async function inHost(folder) {
  writeFileSync(join(folder, 'keystroke.md'), keystrokeFile());
  await mustRunNode([inRoot('scripts/build.mjs')]);
  const tests = inRoot('out/bench/measure.js');
  await build({ absWorkingDir: inRoot(), bundle: true, format: 'cjs', platform: 'node', target: 'es2022', external: ['vscode'], entryPoints: ['bench/host/measure.ts'], outfile: tests, logLevel: 'warning' });
  // What a host keeps of a folder it keeps by the address, the port too.
  const server = await startServer({ host: await ensureHost(newest), data: temporaryFolder('data'), settings: { 'jobFollowUp.timeZone': 'UTC' }, testing: true });
  const address = server.address(folder, { extensionDevelopmentPath: server.remote(root), extensionTestsPath: server.remote(tests) });
  try {
    const found = await measured(address);
    const { start: again } = await measured(address);
    return { ...found, again };
  } finally {
    await server.stop();
  }
}

async function measured(address) {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    let found;
    const ended = new Promise((done, fail) => {
      page.once('crash', () => fail(new Error('The page crashed')));
      page.exposeFunction('codeAutomationExit', done).catch(fail);
    });
    await page.exposeFunction('codeAutomationLog', (_type, args) => { found ??= args.find(arg => typeof arg === 'string' && arg.startsWith(MARK)); });
    await page.goto(address);
    await ended;
    if (!found) throw new Error('The host measured nothing.');
    return JSON.parse(found.slice(MARK.length));
  } finally {
    await browser.close();
  }
}
