// Under each kind of theme: cards in the preview can be read, and so can the views. The pictures are there to be looked at.
import assert from 'node:assert/strict';
import { lookAfter, openSample } from './workbench.mjs';

const FILE = 'ravensworth-motion-application-engineer.md';
/** By setting: what the workbench is marked with once the theme is on. */
const THEMES = { 'Default Light Modern': 'vs', 'Default Dark Modern': 'vs-dark', 'Default High Contrast': 'hc-black', 'Default High Contrast Light': 'hc-light' };
/** What WCAG asks of text of this size. */
const CONTRAST = 4.5;

describe('under every theme', () => {
  const open = lookAfter(openSample);
  const cards = () => open.workbench.preview().locator('.job-follow-up-card');

  before(async () => {
    const { workbench } = open;
    await workbench.openFile(FILE);
    await workbench.showView('Application Timeline');
    await workbench.command('Markdown: Open Preview to the Side');
    await cards().nth(4).waitFor();
  });

  it('the preview shows the application and each of its notes as a card', async () => {
    const [application, ...notes] = (await cards().allInnerTexts()).map(text => text.replace(/\s+/g, ' '));
    assert.match(application, /Send the thank-you note to Agnieszka Kowalczyk, due by Wed 2 Dec .*and 1 more Company Ravensworth Motion Role Application Engineer Status interview/);
    assert.deepEqual(notes.map(note => /Draft.* To (\w+)/.exec(note)?.[1]), ['Agnieszka', 'Dev', 'Sofia', 'Gareth']);
  });

  for (const [theme, mark] of Object.entries(THEMES)) {
    it(`cards can be read under ${theme}`, async () => {
      const { workbench } = open;
      workbench.settings.set({ 'workbench.colorTheme': theme });
      await workbench.page.locator(`.monaco-workbench.${mark}`).waitFor();
      await workbench.preview().locator(`body.${{ vs: 'vscode-light', 'vs-dark': 'vscode-dark', 'hc-black': 'vscode-high-contrast', 'hc-light': 'vscode-high-contrast-light' }[mark]}`).waitFor();
      await workbench.screenshot(`theme-${mark}`);
      const faint = (await cards().locator('li, dt, dd').evaluateAll(contrasts)).filter(({ contrast }) => contrast < CONTRAST);
      assert.deepEqual(faint, []);
    });
  }
});

/** In the page: how each element's text stands out from what is behind it. */
function contrasts(elements) {
  const channels = colour => colour.match(/[\d.]+/g).map(Number);
  const over = ([r, g, b, alpha = 1], below) => [r, g, b].map((channel, index) => channel * alpha + below[index] * (1 - alpha));
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = 'var(--vscode-editor-background)';
  const page = channels(getComputedStyle(probe).color);
  probe.remove();
  const behind = element => (element === null ? page : over(channels(getComputedStyle(element).backgroundColor), behind(element.parentElement)));
  const luminance = colour => colour.map(channel => channel / 255).map(part => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)).reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
  return elements.map(element => {
    const background = behind(element);
    const [dark, light] = [over(channels(getComputedStyle(element).color), background), background].map(luminance).sort((a, b) => a - b);
    return { text: element.textContent, contrast: Math.round((light + 0.05) / (dark + 0.05) * 100) / 100 };
  });
}
