// What one does in a workbench: look, type, choose, drag. Each act waits for what it brings about.
import { mkdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { results } from '../../scripts/lib/paths.mjs';

const screenshots = join(results, 'screenshots');

export function hand(page) {
  const input = page.locator('.quick-input-widget input.input');
  const choices = page.locator('.quick-input-list .monaco-list-row');

  const press = keys => page.keyboard.press(keys);
  const type = text => page.keyboard.type(text);

  /** Moves to the choice with exactly this title and takes it by Enter: the list redraws itself under a click. */
  async function choose(title) {
    const label = choices.locator('.monaco-icon-label-container .label-name').getByText(title, { exact: true });
    await label.first().waitFor();
    const focused = page.locator('.quick-input-list .monaco-list-row.focused').locator('.label-name').getByText(title, { exact: true });
    for (let step = 0; step < 50 && !(await focused.count()); step++) await press('ArrowDown');
    await focused.first().waitFor();
    await press('Enter');
  }

  /** Asks by these keys until this is shown: a slow host answers the first question with nothing. */
  async function ask(keys, shown) {
    for (let attempt = 0; ; attempt++) {
      for (const key of keys) await press(key);
      try { await shown.waitFor({ timeout: 4000 }); return shown; } catch (error) { if (attempt === 4) throw error; }
      await press('Escape');
    }
  }

  /** Clicks until this is shown: what is drawn anew under the mouse lets a click fall through. */
  async function click(target, shown) {
    for (let attempt = 0; ; attempt++) {
      await target.click();
      try { await shown.waitFor({ timeout: 4000 }); return; } catch (error) { if (attempt === 4) throw error; }
    }
  }

  /** The editor's line that shows this text. Spaces on screen are no-break spaces; here they are plain ones. */
  const line = text => page.locator('.monaco-editor .view-line').filter({ hasText: spaced(text) }).first();

  return {
    press, type, choose, click, line, suggestion,

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

    /** Answers an input box that is open, once it asks this. */
    async answer(text, question = '') {
      await page.locator('.quick-input-widget', { hasText: question }).waitFor();
      await input.fill(text);
      await press('Enter');
    },

    /** What a box or a list of choices says at present. */
    question: text => page.locator('.quick-input-widget', { hasText: spaced(text) }),

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
    treeRow: (text, view) => (view ? page.locator('.sidebar .pane', { has: page.locator(`.pane-header[aria-label^="${view}"]`) }) : page.locator('.sidebar')).locator('.monaco-list-row', { hasText: text }),

    /** Opens a view of the side bar, or shuts it. */
    async showView(title, open = true) {
      const header = page.locator(`.sidebar .pane-header[aria-label^="${title}"]`);
      if (await header.getAttribute('aria-expanded') !== String(open)) await header.click();
      await page.locator(`.sidebar .pane-header[aria-label^="${title}"][aria-expanded="${open}"]`).waitFor();
    },

    /** A wavy line of a severity: error, warning, info or hint. */
    squiggle: (severity = 'warning') => page.locator(`.monaco-editor .squiggly-${severity}`).first(),

    /** The wavy lines of a severity, as they are in sight. */
    squiggles: severity => page.locator(`.monaco-editor .squiggly-${severity}`),

    /** Puts the cursor at a line, counted from 1. */
    async goToLine(number, column = 1) {
      await press('Control+G');
      await input.fill(`:${number}:${column}`);
      await press('Enter');
      await input.waitFor({ state: 'hidden' });
    },

    /** Puts the cursor into a phrase of this text, which the editor shows; by so many characters behind the phrase's start. */
    async goTo(text, phrase, by = 2) {
      const lines = text.split('\n');
      const at = lines.findIndex(content => content.includes(phrase));
      if (at < 0) throw new Error(`“${phrase}” is not in the text`);
      await this.goToLine(at + 1, lines[at].indexOf(phrase) + 1 + by);
    },

    /** Opens the quick fixes at the cursor; resolves with the row of the one with this title. */
    quickFix: title => ask(['Control+.'], page.locator('.action-widget .monaco-list-row', { hasText: title }).first()),

    /** The hover at the cursor that shows this text. */
    hover: text => ask(['Control+K', 'Control+I'], page.locator('.monaco-hover', { hasText: text }).first()),

    /** The choices at the cursor, once one of them begins with this label. */
    choices: label => ask(['Control+Space'], suggestion(label)),

    /** Takes the choice with this label, once it has come up. */
    async take(label) {
      await suggestion(label).waitFor();
      const focused = page.locator('.suggest-widget.visible .monaco-list-row.focused', { has: labelled(label) });
      for (let step = 0; step < 30 && !(await focused.count()); step++) await press('ArrowDown');
      await focused.waitFor();
      await press('Enter');
      await page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
    },

    /** The link with these words in a line above a note or an interview; or the whole line. */
    lens: text => page.locator('.monaco-editor .codelens-decoration', { hasText: spaced(text) }).first(),

    /** Takes back by one undo, until the editor shows this line again. */
    async undo(text) {
      await press('Control+Z');
      await line(text).waitFor();
    },

    /** Waits until the editor at hand has something to save. */
    dirty: () => page.locator('.tabs-container .tab.active.dirty').waitFor(),

    /** Takes back everything since the file was saved. */
    async revert() {
      await this.command('File: Revert File');
      await page.locator('.tabs-container .tab.active.dirty').waitFor({ state: 'detached' });
    },

    /** From now on listens for what is handed to the system; resolves with a function that waits for the address. */
    async opensOutside() {
      const session = await page.context().newCDPSession(page);
      await session.send('Page.enable');
      const address = new Promise(done => session.on('Page.frameRequestedNavigation', ({ url }) => { if (url.startsWith('mailto:')) done(url); }));
      return async () => {
        const late = new Promise((_, fail) => setTimeout(() => fail(new Error('nothing was handed to the system')), 10_000).unref());
        return Promise.race([address, late]).finally(() => session.detach());
      };
    },

    /** What the status bar says at present. */
    says: text => page.locator('.statusbar-item', { hasText: spaced(text) }).first().waitFor(),

    /** A notification with this text. */
    notification: text => page.locator('.notification-toast', { hasText: text }),

    /** What the Markdown preview, or another page, at hand shows. */
    preview: () => page.frameLocator('iframe.webview.ready').frameLocator('#active-frame'),

    /** Drags one thing onto another with the mouse, in steps as a hand does. */
    async drag(from, to) {
      await from.hover();
      await page.mouse.down();
      await to.hover();
      await to.hover();
      await page.mouse.up();
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

  function labelled(label) {
    return page.locator('.label-name', { hasText: new RegExp(`^${spaced(label).source}`) });
  }

  function suggestion(label) {
    return page.locator('.suggest-widget.visible .monaco-list-row', { has: labelled(label) }).first();
  }
}

/** Words as the screen shows them, where spaces may be no-break spaces. */
const spaced = text => (text instanceof RegExp ? text : new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s')));

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
