// A real workbench in a headless browser, with the packaged extension installed, and a hand to use it with.
import { cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openBrowser } from '../../scripts/lib/chromium.mjs';
import { ensureHost } from '../../scripts/lib/host.mjs';
import { results, temporaryFolder, vsixPath } from '../../scripts/lib/paths.mjs';
import { installExtension, startServer } from '../../scripts/lib/server.mjs';

const screenshots = join(results, 'screenshots');

/**
 * Opens a copy of `folder` (or of a .code-workspace's folder). Resolves with the page and what one does in it; `folder` is then the
 * copy's path, where the test may look at what was saved. Close it in the end.
 */
export async function openWorkbench({ folder, settings = {}, viewport = { width: 1280, height: 800 }, zone, version }) {
  const vsix = vsixPath();
  if (!existsSync(vsix)) throw new Error(`${vsix} is missing: npm run package makes it.`);
  const host = await ensureHost(version);
  const data = temporaryFolder('data');
  const copy = join(temporaryFolder('folder'), basename(folder));
  cpSync(folder, copy, { recursive: true });
  await installExtension({ host, data, vsix });
  const server = await startServer({ host, data, settings: { 'window.commandCenter': false, ...settings }, env: zone ? { TZ: zone } : {} });
  const browser = await openBrowser();
  const close = async () => { await browser.close(); await server.stop(); };
  try {
    const page = await browser.newPage({ viewport, timezoneId: zone });
    page.setDefaultTimeout(30_000);
    await page.goto(server.address(copy));
    await page.locator('.monaco-workbench .activitybar').waitFor();
    return { page, folder: copy, close, ...hand(page) };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What one does in a workbench: look, type, choose. Each act waits for what it brings about. */
function hand(page) {
  const input = page.locator('.quick-input-widget input.input');
  const choices = page.locator('.quick-input-list .monaco-list-row');

  const press = keys => page.keyboard.press(keys);

  /** Moves to the choice with exactly this title and takes it by Enter: the list redraws itself under a click. */
  async function choose(title) {
    const label = choices.locator('.monaco-icon-label-container .label-name').getByText(title, { exact: true });
    await label.first().waitFor();
    const focused = page.locator('.quick-input-list .monaco-list-row.focused').locator('.label-name').getByText(title, { exact: true });
    for (let step = 0; step < 50 && !(await focused.count()); step++) await press('ArrowDown');
    await focused.first().waitFor();
    await press('Enter');
  }

  return {
    press, choose,

    /** Runs a command by its full title, as in `View: Toggle Panel`. An editor that takes the focus meanwhile closes the palette: then it is opened again. */
    async command(title) {
      for (let attempt = 0; ; attempt++) {
        await press('F1');
        try {
          await input.fill(`>${title}`, { timeout: 4000 });
          await choices.filter({ hasText: title }).first().waitFor({ timeout: 4000 });
          break;
        } catch (error) {
          if (attempt === 4) throw error;
          await press('Escape');
        }
      }
      await choose(title);
    },

    /** Answers an input box that is open. */
    async answer(text) {
      await input.fill(text);
      await press('Enter');
    },

    /** Opens a file of the folder by its name. */
    async openFile(name) {
      await press('Control+P');
      await input.fill(name);
      await choose(basename(name));
      await page.locator('.tabs-container .tab.active', { hasText: basename(name) }).waitFor();
      await page.locator('.editor-instance .monaco-editor .view-line').first().waitFor();
    },

    /** Opens a view container by its title in the activity bar. */
    async openContainer(title) {
      const item = page.locator('.activitybar .action-item', { has: page.locator(`[aria-label^="${title}"]`) });
      await item.waitFor();
      if (!(await item.evaluate(element => element.classList.contains('checked')))) await item.click();
      await page.locator('.sidebar .composite.title', { hasText: new RegExp(title, 'i') }).waitFor();
    },

    /** The row of a tree in the side bar that shows this text; with the title of a view, in that view alone. */
    treeRow: (text, view) => (view ? page.locator('.sidebar .pane', { has: page.locator(`.pane-header[aria-label^="${view} Section"]`) }) : page.locator('.sidebar')).locator('.monaco-list-row', { hasText: text }),

    /** A wavy line of a severity: error, warning, info or hint. */
    squiggle: (severity = 'warning') => page.locator(`.monaco-editor .squiggly-${severity}`).first(),

    /** The editor's line that shows this text. Spaces on screen are no-break spaces; here they are plain ones. */
    line: text => page.locator('.monaco-editor .view-line').filter({ hasText: new RegExp(escaped(text).replaceAll(' ', '\\s')) }).first(),

    /** Puts the cursor at a line, counted from 1. */
    async goToLine(number, column = 1) {
      await press('Control+G');
      await input.fill(`:${number}:${column}`);
      await press('Enter');
      await input.waitFor({ state: 'hidden' });
    },

    /** Opens the quick fixes at the cursor; resolves with the row of the one with this title. Asks again where the answer comes late. */
    async quickFix(title) {
      const row = page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
      for (let attempt = 0; ; attempt++) {
        await press('Control+.');
        try { await row.waitFor({ timeout: 4000 }); return row; } catch (error) { if (attempt === 4) throw error; }
        await press('Escape');
      }
    },

    /** Saves the editor at hand, and waits until it is no longer marked as changed. */
    async save() {
      await press('Control+S');
      await page.locator('.tabs-container .tab.active.dirty').waitFor({ state: 'detached' });
    },

    async screenshot(name) {
      mkdirSync(screenshots, { recursive: true });
      const path = join(screenshots, `${name}.png`);
      await page.screenshot({ path });
      if (statSync(path).size < 1000) throw new Error(`${path} shows nothing`);
      return path;
    },
  };
}

const escaped = text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Waits until a question is answered with something true. */
export async function eventually(question, { within = 10_000, what = String(question) } = {}) {
  const end = Date.now() + within;
  for (;;) {
    const answer = await question();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`not so within ${within} ms: ${what}`);
    await new Promise(resume => setTimeout(resume, 100));
  }
}
