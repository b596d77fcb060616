// The views of a whole search: marks in the explorer, applications by stage, filtered, folded away and moved, and the story of one of them.
import assert from 'node:assert/strict';
import { lookAfter, openSample } from './workbench.mjs';

const FILE = 'northwind-robotics-controls-engineer.md';
const STAGES = { Saved: 1, Applied: 6, Screening: 1, Assessment: 1, Interview: 4, Offer: 1, 'No stage': 1, Accepted: 0, Rejected: 1, Withdrawn: 0, Ghosted: 1, Archived: 1 };

describe('the applications of a search', () => {
  const open = lookAfter(openSample);
  const row = text => open.workbench.treeRow(text, 'Applications').first();
  const countOf = async stage => Number((await row(new RegExp(`^${stage}\\s*\\d+$`)).innerText()).replace(/\D+/, ''));

  it('have marks in the explorer where something is overdue', async () => {
    const { workbench } = open;
    await workbench.openContainer('Explorer');
    const label = name => workbench.page.locator(`.explorer-folders-view .monaco-list-row[aria-label*="${name}"]`);
    await label(`${FILE}`).filter({ has: workbench.page.locator('.monaco-icon-label[class*="monaco-decoration"]') }).waitFor();
    assert.match(await label(FILE).locator('.monaco-icon-label').first().getAttribute('aria-label'), /overdue/);
    assert.doesNotMatch(await label('city-of-larkspur').locator('.monaco-icon-label').first().getAttribute('aria-label'), /overdue/);
    await workbench.screenshot('applications-explorer');
    await workbench.openContainer('Job Follow-Up');
  });

  it('stand by stage, with their counts', async () => {
    const { workbench } = open;
    await workbench.showView('Due', false);
    await row('Archived').waitFor();
    for (const [stage, count] of Object.entries(STAGES)) assert.equal(await countOf(stage), count, stage);
    await row(/Northwind Robotics.*Thank Tom Okafor, due 19 hours ago · last contact Mon 30 Nov/).waitFor();
    await workbench.screenshot('applications');
  });

  it('are found by a word', async () => {
    const { workbench } = open;
    await workbench.command('Job Follow-Up: Filter Applications…');
    await workbench.answer('pumps', 'Words of a company');
    await row('Meridian').waitFor({ state: 'detached' });
    await row('Pendle Weir Pumps').waitFor();
    await workbench.page.locator('.sidebar .message', { hasText: '“pumps” is found in 1 of 18 applications.' }).waitFor();
    await workbench.screenshot('applications-filter');
    await workbench.command('Job Follow-Up: Clear Filter of Applications');
    await row('Meridian').waitFor();
  });

  it('that have ended can be hidden, by the eye in the title of the view', async () => {
    const { workbench } = open;
    const button = name => workbench.page.locator('.sidebar .pane-header .action-label', { has: workbench.page.locator(`xpath=self::*[starts-with(@aria-label, "${name}")]`) });
    await workbench.page.locator('.sidebar .pane-header[aria-label^="Applications"]').hover();
    await button('Hide Ended Applications').click();
    await row('Archived').waitFor({ state: 'detached' });
    await row('Offer').waitFor();
    await workbench.page.locator('.sidebar .pane-header[aria-label^="Applications"]').hover();
    await button('Show Ended Applications').click();
    await row('Archived').waitFor();
  });

  it('are dragged to another stage, which is written and undone', async () => {
    const { workbench } = open;
    const name = 'calder-and-finch-automation-lead.md';
    const before = workbench.text(name);
    await workbench.drag(row('Calder'), row('Applied'));
    await row(/^Saved\s*0$/).waitFor();
    await workbench.screenshot('applications-dragged');
    await workbench.openFile(name);
    await workbench.line('status: applied').waitFor();
    await workbench.save();
    assert.match(workbench.text(name), /^status: applied$[^]*^- 2026-12-02: status changed from saved to applied$/m);
    await workbench.undo('status: saved');
    await workbench.save();
    assert.equal(workbench.text(name), before);
    await row(/^Saved\s*1$/).waitFor();
  });

  it('have a story each, from which one goes to its place', async () => {
    const { workbench } = open;
    await workbench.openFile(FILE);
    await workbench.showView('Applications', false);
    await workbench.showView('Application Timeline');
    const entry = text => workbench.treeRow(text, 'Application Timeline').first();
    await entry(/^Today/).waitFor();
    for (const words of ['Sent: Thank-you note to Priya Raman', 'Received: Reply from Wei Chen', /Interview: onsite with Priya Raman and Tom Okafor/]) await entry(words).waitFor();
    await workbench.screenshot('applications-timeline');
    await entry('Received: Reply from Wei Chen').click();
    await workbench.says(new RegExp(`Ln ${workbench.text(FILE).split('\n').indexOf('## Reply from Wei Chen') + 1}, Col`));
    await workbench.showView('Application Timeline', false);
    await workbench.showView('Applications');
  });

  it('may be all told by the timeline where one is selected in the view', async () => {
    const { workbench } = open;
    await row('Kestrel Grid').click();
    await workbench.page.locator('.sidebar .pane-header[aria-label^="Application Timeline - Kestrel Grid"]').waitFor();
  });
});
