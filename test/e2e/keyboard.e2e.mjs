// The main job without a mouse: from the list to the person who was forgotten, the note begun by the light bulb, sent, and gone from the list.
import assert from 'node:assert/strict';
import { lookAfter, openingSample } from './workbench.mjs';

const FILE = 'northwind-robotics-controls-engineer.md';

describe('by the keyboard alone', () => {
  const open = lookAfter(openingSample);

  it('the list is opened, and leads to the person who was forgotten', async () => {
    const { workbench } = open;
    await workbench.command('Job Follow-Up: Show What Is Due');
    await workbench.treeRow('Thank Tom Okafor', 'Due').waitFor({ timeout: 90_000 });
    const focused = workbench.page.locator('.sidebar .monaco-list:focus .monaco-list-row.focused');
    await workbench.page.locator('.sidebar .monaco-list:focus').waitFor();
    for (let step = 0; step < 10 && !/Thank Tom Okafor/.test((await focused.allInnerTexts()).join()); step++) await workbench.press('ArrowDown');
    assert.match(await focused.getAttribute('aria-label'), /Thank Tom Okafor.*overdue/i);
    await workbench.screenshot('keyboard-list');
    await workbench.press('Enter');
    await workbench.page.locator('.tabs-container .tab.active', { hasText: FILE }).waitFor();
    await workbench.squiggle('warning').waitFor();
  });

  it('the next problem is a key away, and its light bulb begins the note', async () => {
    const { workbench } = open;
    await workbench.press('F8');
    await workbench.page.locator('.marker-widget', { hasText: 'overdue-thank-you' }).waitFor();
    await workbench.screenshot('keyboard-problem');
    await workbench.press('Escape');
    await workbench.quickFix('Write the thank-you note to Tom Okafor');
    await workbench.press('Enter');
    await workbench.line('## Thank-you note to Tom Okafor').waitFor();
    await workbench.line('Dear Tom,').waitFor();
    await workbench.press('Escape');
  });

  it('the note is marked as sent, and leaves the list', async () => {
    const { workbench } = open;
    await workbench.treeRow('Send the thank-you note to Tom Okafor', 'Due').waitFor();
    await workbench.command('Job Follow-Up: Mark Note as Sent');
    await workbench.notification('still to be filled in').getByRole('button', { name: 'Mark as Sent Anyway' }).press('Enter');
    await workbench.treeRow('Send the thank-you note to Tom Okafor', 'Due').waitFor({ state: 'detached' });
    await workbench.save();
    assert.match(workbench.text(FILE), /^To: Tom Okafor <tom@northwind\.example>\nSent: 2026-12-02 \d\d:\d\d$/m);
  });
});
