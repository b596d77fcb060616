// The product's story as a person lives it: the sample search, a forgotten thank-you, the light bulb, the draft, marked as sent, gone from the list.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copySample } from '../../scripts/lib/sample.mjs';
import { temporaryFolder } from '../../scripts/lib/paths.mjs';
import { eventually } from './hand.mjs';
import { openWorkbench } from './workbench.mjs';

const FILE = 'northwind-robotics-controls-engineer.md';

describe('the story of a forgotten thank-you', () => {
  let workbench;
  before(async () => {
    const folder = join(temporaryFolder('sample'), 'search');
    await copySample(folder);
    workbench = await openWorkbench({ folder, settings: { 'jobFollowUp.me': { name: 'Ana Duarte', phone: '555-0142' } }, viewport: { width: 1400, height: 900 } });
  });
  after(() => workbench?.close());
  afterEach(async function () { if (this.currentTest.state === 'failed') await workbench?.screenshot('failed-story'); });

  it('shows what is due, most urgent first', async () => {
    await workbench.openContainer('Job Follow-Up');
    for (const group of ['Overdue', 'Today', 'Open', 'Next 7 Days']) await workbench.treeRow(group, 'Due').first().waitFor();
    await workbench.treeRow('Thank Tom Okafor', 'Due').waitFor();
    await workbench.screenshot('story-1-due');
    // A list draws what is in sight only.
    await workbench.treeRow('Thank Tom Okafor', 'Due').hover();
    await workbench.page.mouse.wheel(0, 3000);
    await workbench.treeRow('Later', 'Due').first().waitFor();
    await workbench.page.mouse.wheel(0, -3000);
    await workbench.treeRow('Thank Tom Okafor', 'Due').waitFor();
  });

  it('jumps to the person who was forgotten, and underlines the name', async () => {
    await workbench.treeRow('Thank Tom Okafor', 'Due').click();
    await workbench.page.locator('.tabs-container .tab.active', { hasText: FILE }).waitFor();
    await workbench.squiggle('error').or(workbench.squiggle('warning')).first().waitFor();
    await workbench.screenshot('story-2-squiggle');
  });

  it('starts the note from the light bulb where the click has led, with the facts put in', async () => {
    const text = () => readFileSync(join(workbench.folder, FILE), 'utf8');
    const row = await workbench.quickFix('Write the thank-you note to Tom Okafor');
    await workbench.screenshot('story-3-light-bulb');
    await row.click();
    await workbench.line('## Thank-you note to Tom Okafor').waitFor();
    await workbench.line('Dear Tom,').waitFor();
    await workbench.screenshot('story-4-scaffold');
    await workbench.press('Escape');
    await workbench.save();
    await eventually(() => text().includes('## Thank-you note to Tom Okafor'), { what: 'the note is saved' });
    assert.match(text(), /To: Tom Okafor <tom@northwind\.example>\nSent:\nSubject: Thank you for \w+day's conversation\n\nDear Tom,\n\nThank you for the opportunity to meet on/);
    assert.match(text(), /Ana Duarte\n555-0142\n\n## Log\n/);
  });

  it('points at the draft, and forgets it once it is sent', async () => {
    await workbench.treeRow('Send the thank-you note to Tom Okafor', 'Due').waitFor();
    await workbench.screenshot('story-5-draft');
    const draft = workbench.treeRow('Send the thank-you note to Tom Okafor', 'Due');
    await draft.hover();
    await draft.locator('.action-label[aria-label^="Mark Note as Sent"]').click();
    await workbench.notification('still to be filled in').getByRole('button', { name: 'Mark as Sent Anyway' }).click();
    await workbench.treeRow('Tom Okafor', 'Due').filter({ hasText: 'thank' }).waitFor({ state: 'detached' });
    await workbench.save();
    await eventually(() => /Sent: \d{4}-\d\d-\d\d \d\d:\d\d\nSubject: Thank you for \w+day's conversation\n\nDear Tom,/.test(readFileSync(join(workbench.folder, FILE), 'utf8')));
    await workbench.screenshot('story-6-sent');
  });
});
