// How long VS Code says that the extension took to activate, beside one that does nothing: its own page of running extensions tells.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../scripts/lib/chromium.mjs';
import { ensureHost, newest } from '../scripts/lib/host.mjs';
import { inRoot, manifest, temporaryFolder, vsixPath } from '../scripts/lib/paths.mjs';
import { mustRunNode } from '../scripts/lib/run.mjs';
import { installExtension, startServer } from '../scripts/lib/server.mjs';
import { hand } from '../test/e2e/hand.mjs';

const EMPTY = 'empty-extension';

/** Milliseconds of activation by name, as the newest VS Code tells them, on a folder of applications: the code's loading and its first call. */
export async function activations(folder) {
  await mustRunNode([inRoot('scripts/package.mjs')], { show: false });
  const [host, data, empty] = [await ensureHost(newest), temporaryFolder('data'), await emptyExtension()];
  for (const vsix of [vsixPath(), empty]) await installExtension({ host, data, vsix });
  const server = await startServer({ host, data });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 2400 } });
    await page.goto(server.address(folder));
    await page.locator('.monaco-workbench .activitybar').waitFor();
    await hand(page).command('Developer: Show Running Extensions');
    const activation = async name => {
      const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: name });
      await row.getByText(/Activation: \d+ms/).first().waitFor({ timeout: 60_000 });
      return Number(/Activation: (\d+)ms/.exec(await row.innerText())[1]);
    };
    return { product: await activation(manifest().displayName), empty: await activation(EMPTY) };
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Packed like ours, and woken like ours. */
async function emptyExtension() {
  const { version, publisher, engines, activationEvents } = manifest();
  const folder = temporaryFolder('empty');
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: EMPTY, displayName: EMPTY, version, publisher, engines, activationEvents, main: 'out/main.js' }));
  writeFileSync(join(folder, 'README.md'), 'Does nothing.\n');
  writeFileSync(join(folder, 'out/main.js'), 'exports.activate = () => undefined;\n');
  const vsix = join(folder, 'empty.vsix');
  await mustRunNode([inRoot('node_modules/@vscode/vsce/vsce'), 'package', '--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', vsix], { cwd: folder, show: false });
  return vsix;
}
