// npm start [-- FOLDER] [--port N] [--browser] [--screenshot FILE.png]: a VS Code with this extension, on the sample search or a folder.
import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './lib/chromium.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { ensureHost } from './lib/host.mjs';
import { inRoot, manifest, root, temporaryFolder, vsixPath } from './lib/paths.mjs';
import { mustRun, mustRunNode, onPath, run } from './lib/run.mjs';
import { freshSample } from './lib/sample.mjs';
import { installExtension, startServer } from './lib/server.mjs';

const { values, positionals: [given] } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '0' }, browser: { type: 'boolean' }, screenshot: { type: 'string' } },
});

if (given !== undefined && !statSync(resolve(given), { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`${given} is not a folder.`);
  process.exit(2);
}
await ensureDependencies();
const folder = given === undefined ? await freshSample() : resolve(given);
const desktop = values.browser || values.screenshot ? undefined : onPath('code');
if (desktop) await inDesktop();
else await inBrowser();

async function inDesktop() {
  await mustRunNode([inRoot('scripts/build.mjs'), '--dev']);
  await mustRun(desktop, ['--new-window', `--extensionDevelopmentPath=${root}`, folder]);
  console.log(`VS Code opens ${folder}`);
}

async function inBrowser() {
  await mustRunNode([inRoot('scripts/package.mjs')], { show: false });
  const host = await ensureHost();
  const data = temporaryFolder('start');
  await installExtension({ host, data, vsix: vsixPath() });
  const server = await startServer({ host, data, port: Number(values.port), settings: { 'window.commandCenter': false } });
  const address = server.address(folder);
  if (values.screenshot) {
    await picture(address, resolve(values.screenshot));
    await server.stop();
    return;
  }
  console.log(`\nVS Code with ${manifest().displayName}, on ${folder}:\n\n  ${address}\n\nCtrl+C ends it.`);
  openInDefaultBrowser(address);
  await server.gone;
}

/** Does nothing where there is no screen to show it on. */
function openInDefaultBrowser(address) {
  const opener = { darwin: 'open', linux: process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? 'xdg-open' : undefined }[process.platform];
  if (opener && onPath(opener)) void run(opener, [address], { show: false });
}

/** What a newcomer sees: the workbench with the extension's own view open and filled. */
async function picture(address, path) {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(address);
    await page.locator('.monaco-workbench .activitybar').waitFor();
    const [container] = manifest().contributes?.viewsContainers?.activitybar ?? [];
    if (container) {
      await page.locator('.activitybar .action-item', { has: page.locator(`[aria-label^="${container.title}"]`) }).click();
      await page.mouse.move(800, 100);   // off the icon: no tooltip
      await page.locator('.sidebar .pane-body').locator('.monaco-list-row, .welcome-view-content').first().waitFor();
    }
    await page.waitForTimeout(1000);   // icons and colours come after the text
    mkdirSync(dirname(path), { recursive: true });
    await page.screenshot({ path });
    console.log(path);
  } finally {
    await browser.close();
  }
}
