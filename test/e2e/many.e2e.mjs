// A search of thousands of files: how far the reading is, in the title of the view, with a button that stops it; what was left, and the refresh that reads it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applicationFile } from '../../bench/search.mjs';
import { temporaryFolder } from '../../scripts/lib/paths.mjs';
import { lookAfter, openWorkbench } from './workbench.mjs';

const COUNT = 6_000;

function manyFiles() {
  const folder = join(temporaryFolder('many'), 'search');
  mkdirSync(folder);
  for (let index = 0; index < COUNT; index++) {
    const { name, text } = applicationFile(index);
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe('a search of thousands of files', () => {
  const open = lookAfter(() => openWorkbench({ folder: manyFiles(), now: '2026-11-25T12:00:00Z' }));
  const title = () => open.workbench.page.locator('.sidebar .pane-header[aria-label^="Due"]');
  const button = name => title().locator(`.action-label[aria-label^="${name}"]`);
  const left = () => open.workbench.page.locator('.sidebar .message', { hasText: /[1-9]\d* files were left unread\. Refresh reads them\./ });

  it('tells how far it is read, and can be told to stop', async () => {
    const { workbench } = open;
    await workbench.openContainer('Job Follow-Up');
    for (let attempt = 0; ; attempt++) {
      await title().hover();
      try {
        await button('Stop Reading').waitFor({ timeout: 20_000 });
        await title().getByText(new RegExp(`reading \\d+ of ${COUNT}`)).waitFor();
        if (attempt === 0) await workbench.screenshot('many-reading');
        await button('Stop Reading').click({ timeout: 5_000 });
        await left().waitFor({ timeout: 10_000 });
        break;
      } catch (error) {
        // A fast machine may be through before the click: then from the start.
        if (attempt === 4) throw error;
        await title().hover();
        await button('Refresh').click();
      }
    }
    await button('Stop Reading').waitFor({ state: 'detached' });
    await workbench.screenshot('many-left');
  });

  it('is read whole by a refresh', async () => {
    const { workbench } = open;
    await title().hover();
    await button('Refresh').click();
    await left().waitFor({ state: 'detached', timeout: 90_000 });
    await title().getByText(/reading \d+ of/).waitFor({ state: 'detached', timeout: 90_000 });
    // The rows come after the badge: VS Code takes its time with thousands.
    await workbench.page.locator('.sidebar .monaco-list-row', { hasText: /^Overdue\s*\d{4}$/ }).waitFor({ timeout: 60_000 });
    await workbench.screenshot('many');
  });
});
