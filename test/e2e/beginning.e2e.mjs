// The first day: the walkthrough in an empty folder, the first application, and the sample search to look around in.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../../scripts/lib/paths.mjs';
import { eventually } from './hand.mjs';
import { lookAfter, MORNING, openWorkbench } from './workbench.mjs';

describe('the first day', () => {
  const open = lookAfter(() => {
    const folder = join(temporaryFolder('empty'), 'jobs');
    mkdirSync(folder);
    return openWorkbench({ folder, now: MORNING });
  });
  const step = (title, done) => open.workbench.page.locator('.getting-started-step', { hasText: title })
    .filter({ has: open.workbench.page.locator(done ? '.codicon-getting-started-step-checked' : '.codicon-getting-started-step-unchecked') });

  it('the walkthrough opens, with the folder behind one', async () => {
    const { workbench } = open;
    await workbench.command('Welcome: Open Walkthrough...');
    await workbench.question('Follow Up on Your First Application').waitFor();
    await workbench.choose('Follow Up on Your First Application');
    await step('Open a folder', true).waitFor({ timeout: 60_000 });
    await step('Write the first application', false).waitFor();
    await workbench.screenshot('beginning-walkthrough');
  });

  it('its button makes the first application, which ticks the step', async () => {
    const { workbench } = open;
    await workbench.page.locator('.getting-started-step', { hasText: 'Write the first application' }).click();
    await workbench.page.locator('.getting-started-step').getByRole('button', { name: 'New Application' }).click();
    await workbench.answer('Northwind Robotics', '1 of 4');
    await workbench.answer('Senior Controls Engineer', '2 of 4');
    await workbench.answer('', '3 of 4');
    // The page of the walkthrough, drawn anew, may take the focus back: the mouse still chooses.
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Applied today' }).click();
    await workbench.line('company: Northwind Robotics').waitFor();
    assert.deepEqual(readdirSync(workbench.folder), ['northwind-robotics-senior-controls-engineer.md']);
    await workbench.page.locator('.tabs-container .tab', { hasText: 'Welcome' }).click();
    await step('Write the first application', true).waitFor();
    await step('Add an interview', false).waitFor();
    await workbench.screenshot('beginning-ticked');
  });

  it('the sample search is put where one chooses, and opened', async () => {
    const { workbench } = open;
    const parent = join(workbench.folder, 'elsewhere');
    mkdirSync(parent);
    await workbench.command('Job Follow-Up: Open Sample Search…');
    await workbench.question('Where to Put the Sample Search').waitFor();
    await workbench.screenshot('beginning-where');
    const where = workbench.page.locator('.quick-input-widget input.input');
    assert.equal(await where.inputValue(), `${dirname(workbench.folder)}/`, 'beside the own folder, not in it');
    await where.fill(`${parent}/`);
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'elsewhere' }).waitFor({ state: 'detached' });
    await workbench.page.locator('.quick-input-widget').getByRole('button', { name: 'Put It Here' }).click();
    await eventually(() => existsSync(join(parent, 'job-search-sample/northwind-robotics-controls-engineer.md')), { what: 'the sample is written' });
    await workbench.choose('Open in This Window');
    await workbench.page.waitForURL(/job-search-sample/);
    await workbench.openContainer('Job Follow-Up');
    await workbench.treeRow('Thank Tom Okafor', 'Due').waitFor({ timeout: 90_000 });
    await workbench.screenshot('beginning-sample');
  });
});
