// The packaged extension is installed in the workbench, which opens a folder and a Markdown file of it.
import assert from 'node:assert/strict';
import { inRoot, manifest } from '../../scripts/lib/paths.mjs';
import { openWorkbench } from './workbench.mjs';

describe('the workbench', () => {
  let workbench;
  before(async () => { workbench = await openWorkbench({ folder: inRoot('test/editor/workspace') }); });
  after(() => workbench?.close());
  afterEach(async function () { if (this.currentTest.state === 'failed') await workbench?.screenshot('failed-opens'); });

  it('opens a folder and a Markdown file', async () => {
    await workbench.openFile('halden.md');
    await workbench.line('# Halden Instruments: Embedded Engineer').waitFor();
    await workbench.treeRow('halden.md').waitFor();
    await workbench.screenshot('opened');
  });

  it('lists the extension as installed', async () => {
    await workbench.command('Extensions: Show Installed Extensions');
    const row = workbench.page.locator('.extensions-list .monaco-list-row', { hasText: manifest().displayName });
    await row.first().waitFor();
    assert.match(await row.first().innerText(), new RegExp(manifest().displayName));
    await workbench.screenshot('installed');
  });
});
