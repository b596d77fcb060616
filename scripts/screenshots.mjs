// Makes README.md's pictures in media/ anew, from the sample search in the real workbench on a morning that is always the same: npm run screenshots.
import { statSync } from 'node:fs';
import { eventually } from '../test/e2e/hand.mjs';
import { openSample } from '../test/e2e/workbench.mjs';
import { inRoot } from './lib/paths.mjs';
import { mustRunNode } from './lib/run.mjs';

const FILE = 'northwind-robotics-controls-engineer.md';
/** Each picture is shipped with the extension. */
const LARGEST = 350 * 1024;
const SETTINGS = { 'workbench.activityBar.location': 'default', 'editor.wordWrap': 'on', 'breadcrumbs.enabled': false };

await mustRunNode([inRoot('scripts/package.mjs')], { show: false });
for (const [theme, takes] of [['Default Light Modern', [due, lightBulb, preview]], ['Default Dark Modern', [applications]]]) {
  const workbench = await openSample({ viewport: { width: 1120, height: 700 }, scale: 1.5, settings: { ...SETTINGS, 'workbench.colorTheme': theme } });
  try {
    for (const take of takes) await take(workbench);
  } finally {
    await workbench.close();
  }
}

/** The list, and the name of somebody who was forgotten. */
async function due(workbench) {
  await workbench.showView('Applications', false);
  await workbench.treeRow('Thank Tom Okafor', 'Due').click();
  await workbench.squiggle('warning').or(workbench.squiggle('error')).first().waitFor();
  await workbench.lens('thank-you note missing').waitFor();
  await picture(workbench, 'due');
}

/** The note that the light bulb begins. */
async function lightBulb(workbench) {
  await (await workbench.quickFix('Write the thank-you note to Tom Okafor')).click();
  await workbench.line('Dear Tom,').waitFor();
  await workbench.line('## Thank-you note to Tom Okafor').waitFor();
  await picture(workbench, 'letter');
  await workbench.press('Escape');
  await workbench.revert();
}

/** How the file reads in the preview of Markdown. */
async function preview(workbench) {
  await workbench.openFile(FILE);
  // The preview follows the cursor.
  await workbench.goToLine(1);
  await workbench.command('Markdown: Open Preview');
  await workbench.preview().locator('body').getByText('Thank you for this morning').first().waitFor();
  await picture(workbench, 'preview');
}

/** All applications, and the story of one. */
async function applications(workbench) {
  await workbench.openFile(FILE);
  await workbench.showView('Due', false);
  await workbench.command('Job Follow-Up: Focus on Application Timeline View');
  await workbench.treeRow('Reply from Wei Chen', 'Application Timeline').first().waitFor();
  await picture(workbench, 'applications');
}

async function picture(workbench, name) {
  const busy = workbench.page.locator('.monaco-progress-container.active');
  await eventually(async () => (await busy.count()) === 0, { within: 60_000, what: 'nothing is under way' });
  await workbench.page.mouse.move(700, 690);
  const path = inRoot('media', `${name}.png`);
  await workbench.page.screenshot({ path });
  const { size } = statSync(path);
  console.log(`media/${name}.png: ${Math.round(size / 1024)} KB`);
  if (size > LARGEST) throw new Error(`${path} has ${Math.round(size / 1024)} KB, too many to ship`);
}
