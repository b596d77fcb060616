// Restricted Mode: in a folder that is not trusted everything works as the manifest says, for nothing in it is ever run.
import { lookAfter, openingSample } from './workbench.mjs';

const FILE = 'northwind-robotics-controls-engineer.md';

describe('in a folder that is not trusted', () => {
  const open = lookAfter(() => openingSample({ trust: true, settings: { 'security.workspace.trust.startupPrompt': 'always', 'security.workspace.trust.banner': 'never' } }));

  it('the workbench asks, and the answer is no', async () => {
    const { page, screenshot, says } = open.workbench;
    const asked = page.locator('.monaco-dialog-box', { hasText: 'Do you trust the authors' });
    await asked.waitFor();
    await screenshot('trust-asked');
    await asked.getByRole('button', { name: /^No/ }).click();
    await says('Restricted Mode');
  });

  it('the list says what is due, and goes there', async () => {
    const { workbench } = open;
    await workbench.openContainer('Job Follow-Up');
    const row = workbench.treeRow('Thank Tom Okafor', 'Due');
    await row.waitFor({ timeout: 90_000 });
    await row.click();
    await workbench.line('with: [Priya Raman, Tom Okafor]').waitFor();
  });

  it('findings are underlined, with their quick fixes', async () => {
    const { workbench } = open;
    await workbench.squiggle('warning').waitFor();
    await workbench.goTo(workbench.text(FILE), 'Tom Okafor]');
    await workbench.quickFix('Write the thank-you note to Tom Okafor');
    await workbench.screenshot('trust-restricted');
    await workbench.press('Escape');
  });

  it('choices come up at the cursor', async () => {
    const { workbench } = open;
    await workbench.goTo(workbench.text(FILE), 'status: interview', 'status: '.length);
    await workbench.press('Shift+End');
    await workbench.press('Delete');
    await workbench.choices('withdrawn');
    await workbench.take('offer');
    await workbench.line('status: offer').waitFor();
  });
});
