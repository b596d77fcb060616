// The browser that shows the workbench: found, or installed from Debian where that is possible.
import { userInfo } from 'node:os';
import { mustRun, onPath } from './run.mjs';

/** The browser's path; CHROMIUM names one, and a bare Debian machine gets the distribution's. */
export async function ensureChromium() {
  const found = process.env.CHROMIUM ?? onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
  if (found) return found;
  if (!onPath('apt-get') || userInfo().uid !== 0) throw new Error('No Chromium here: install one, or name it in the environment variable CHROMIUM.');
  console.log('Installing Chromium ...');
  const quietly = { show: false, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await mustRun('apt-get', ['update', '-qq'], quietly);
  await mustRun('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], quietly);
  return onPath('chromium');
}

/** A headless browser that asks nothing of the network. */
export async function openBrowser() {
  const executablePath = await ensureChromium();
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  });
}
