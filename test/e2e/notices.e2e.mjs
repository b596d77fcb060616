// What the extension says of its own accord: the reminder of the day for those who asked for it, and a setting that can't be used.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './hand.mjs';
import { lookAfter, openingSample } from './workbench.mjs';

const REMINDER = '6 items are due today, 3 are overdue.';
const daily = { 'jobFollowUp.reminders': 'daily' };

describe('the reminder of the day', () => {
  const open = lookAfter(() => openingSample({ settings: daily }));

  it('is there for those who switched it on, and is never seen again by those who don’t want it', async () => {
    const { workbench } = open;
    const reminder = workbench.notification(REMINDER);
    await reminder.waitFor({ timeout: 90_000 });
    assert.deepEqual((await reminder.getByRole('button').allInnerTexts()).filter(text => text.trim() !== ''), ['Show', 'Later', 'Don’t Show Again']);
    await workbench.screenshot('notices-reminder');
    await reminder.getByRole('button', { name: 'Don’t Show Again' }).click();
    await reminder.waitFor({ state: 'detached' });
    await eventually(() => workbench.settings.read()['jobFollowUp.reminders'] === 'off', { what: 'it is switched off in the settings' });
  });
});

describe('what is said at the start', () => {
  const open = lookAfter(() => openingSample({ settings: { ...daily, 'jobFollowUp.timeZone': 'Mars/Olympus' } }));

  it('“Show” in the reminder opens the list', async () => {
    const { workbench } = open;
    await workbench.notification(REMINDER).getByRole('button', { name: 'Show', exact: true }).click({ timeout: 90_000 });
    await workbench.treeRow('Thank Tom Okafor', 'Due').waitFor();
  });

  it('a setting that can’t be used is told once', async () => {
    const { workbench } = open;
    const told = workbench.notification('Settings of Job Follow-Up that can’t be used are passed over.');
    await told.filter({ hasText: 'Mars/Olympus' }).waitFor();
    await workbench.screenshot('notices-setting');
    await told.locator('.codicon-notifications-clear').click();
    await told.waitFor({ state: 'detached' });
    // The next one to be told of says nothing of the first.
    mkdirSync(join(workbench.folder, '.vscode'));
    writeFileSync(join(workbench.folder, '.vscode/settings.json'), JSON.stringify({ 'jobFollowUp.dateOrder': 'sideways' }));
    await told.filter({ hasText: 'sideways' }).waitFor();
    assert.deepEqual(await told.filter({ hasText: 'Mars' }).count(), 0);
    await told.getByRole('button', { name: 'Open Settings' }).click();
    await workbench.page.locator('.settings-editor').waitFor();
  });
});
