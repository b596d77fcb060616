// A real workbench in a headless browser, with the packaged extension installed, on a folder or on the sample search.
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openBrowser } from '../../scripts/lib/chromium.mjs';
import { ensureHost } from '../../scripts/lib/host.mjs';
import { inRoot, temporaryFolder, vsixPath } from '../../scripts/lib/paths.mjs';
import { copySample } from '../../scripts/lib/sample.mjs';
import { installExtension, readSettings, startServer, writeSettings } from '../../scripts/lib/server.mjs';
import { eventually, hand } from './hand.mjs';

/** The morning on which the sample search is looked at: a Wednesday, on which everything in it that can be due is. */
export const MORNING = '2026-12-02T09:30:00Z';

/** Who writes the letters. A tooltip in the way of a click and a saving of its own accord would make tests differ from run to run. */
const SETTINGS = { 'jobFollowUp.me': { name: 'Ana Duarte', phone: '555-0142' }, 'editor.minimap.enabled': false, 'files.autoSave': 'off', 'window.commandCenter': false, 'workbench.hover.delay': 2000 };

/**
 * Opens a copy of `folder`, or an empty window. Resolves with the page and what one does in it; `folder` is then the copy's path, where
 * the test may look at what was saved. The extension's clock starts at `now` (an instant in ISO 8601, in UTC), else it is the machine's.
 * `trust` makes the workbench ask whether the folder is trusted. Close it in the end.
 */
export async function openWorkbench({ folder, settings = {}, viewport = { width: 1280, height: 800 }, scale = 1, now, version, trust = false }) {
  const vsix = vsixPath();
  if (!existsSync(vsix)) throw new Error(`${vsix} is missing: npm run package makes it.`);
  const host = await ensureHost(version);
  const data = temporaryFolder('data');
  const copy = folder && join(temporaryFolder('folder'), basename(folder));
  if (folder) cpSync(folder, copy, { recursive: true });
  await installExtension({ host, data, vsix });
  const server = await startServer({ host, data, settings: { ...SETTINGS, ...settings }, ...(now ? clockAt(now) : {}), trust });
  const browser = await openBrowser();
  const close = async () => { await browser.close(); await server.stop(); };
  try {
    const page = await browser.newPage({ viewport, deviceScaleFactor: scale, timezoneId: now ? 'UTC' : undefined, permissions: ['clipboard-read', 'clipboard-write'] });
    page.setDefaultTimeout(30_000);
    await page.goto(server.address(copy));
    await page.locator('.monaco-workbench .activitybar').waitFor();
    return { page, folder: copy, close, ...hand(page), ...files(copy), settings: settingsIn(data) };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The sample search on that morning, as it opens. */
export async function openingSample(options = {}) {
  const folder = join(temporaryFolder('sample'), 'search');
  await copySample(folder, MORNING.slice(0, 10));
  return openWorkbench({ folder, now: MORNING, viewport: { width: 1400, height: 900 }, ...options });
}

/** The sample search on that morning, once the extension has read it. */
export async function openSample(options) {
  const workbench = await openingSample(options);
  try {
    await workbench.openContainer('Job Follow-Up');
    await workbench.treeRow('Thank Tom Okafor', 'Due').waitFor({ timeout: 90_000 });
    return workbench;
  } catch (error) {
    await workbench.screenshot('failed-open').catch(() => undefined);
    await workbench.close();
    throw error;
  }
}

const clockAt = now => ({ preload: inRoot('test/e2e/clock.cjs'), env: { TZ: 'UTC', AHEAD: String(Date.parse(now) - Date.now()) } });

/** The user's settings, which the workbench reads again when they change. */
const settingsIn = data => ({
  read: () => readSettings(data),
  set: values => writeSettings(data, { ...readSettings(data), ...values }),
});

/** What stands in the files of the folder. */
function files(folder) {
  const text = name => readFileSync(join(folder, name), 'utf8');
  return {
    text,
    /** Opens a file and puts the cursor into a phrase of it; by so many characters behind the phrase's start. */
    async goInto(name, phrase, by) {
      await this.openFile(name);
      await this.goTo(text(name), phrase, by);
    },
    /** Waits until a saved file holds what is looked for. */
    holds: (name, pattern) => eventually(() => pattern.test(text(name)), { what: `${name} holds ${pattern}` }),
  };
}

/** Closes the workbench of a `describe` in the end, and keeps a picture of each failure. */
export function lookAfter(open) {
  const holder = {};
  before(async () => { holder.workbench = await open(); });
  after(() => holder.workbench?.close());
  afterEach(async function () { if (this.currentTest.state === 'failed') await holder.workbench?.screenshot(`failed-${this.currentTest.fullTitle().replace(/\W+/g, '-').slice(0, 80)}`); });
  return holder;
}
