// Draws media/icon.png from scripts/icon.svg; run by hand when the drawing changes.
import { readFileSync } from 'node:fs';
import { openBrowser } from './lib/chromium.mjs';
import { inRoot } from './lib/paths.mjs';

const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
await page.setContent(`<body style="margin:0;display:flex">${readFileSync(inRoot('scripts/icon.svg'), 'utf8')}`);
await page.screenshot({ path: inRoot('media/icon.png'), omitBackground: true });
await browser.close();
