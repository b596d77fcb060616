// Runs the editor tests once, in the extension host of a browser workbench.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openBrowser } from './chromium.mjs';
import { bundleEditorTests } from './editor-bundle.mjs';
import { editorWorkspace } from './editor-workspace.mjs';
import { ensureHost } from './host.mjs';
import { manifest, results, root, temporaryFolder } from './paths.mjs';
import { startServer } from './server.mjs';
import { closingTally, judged } from './tally.mjs';

const patience = 600_000;
const mark = '\u2063';

/** `kind` is the extension host (node or web), `roots` a workspace of several folders. Resolves with the tally. */
export async function runInBrowser({ name, version, kind, roots, grep }) {
  const host = await ensureHost(version);
  const tests = await bundleEditorTests(kind, { grep });
  // With a `main` beside its `browser` the extension would go to the Node host here.
  const { publisher, name: id } = manifest();
  const settings = kind === 'web' ? { 'remote.extensionKind': { [`${publisher}.${id}`]: ['web'] } } : {};
  const server = await startServer({ host, data: temporaryFolder('data'), settings, testing: true });
  const browser = await openBrowser();
  let output = '';
  try {
    // TZ reaches the Node extension host through the server, the web worker through the page.
    const page = await browser.newPage({ timezoneId: process.env.TZ || undefined });
    const ended = new Promise((done, fail) => {
      setTimeout(() => fail(new Error(`No end within ${patience / 1000} s`)), patience).unref();
      page.once('crash', () => fail(new Error('The page crashed')));
      browser.once('disconnected', () => fail(new Error('The browser is gone')));
      page.exposeFunction('codeAutomationExit', (code, logs) => done({ code, logs })).catch(fail);
    });
    await page.exposeFunction('codeAutomationLog', (_type, args) => {
      const line = args.find(arg => typeof arg === 'string' && arg.startsWith(mark))?.replaceAll(mark, '');
      if (line === undefined) {
        if (process.env.VERBOSE) console.error(...args);
        return;
      }
      output += `${line}\n`;
      console.log(line);
    });
    await page.goto(server.address(editorWorkspace({ roots }), {
      extensionDevelopmentPath: server.remote(root), extensionTestsPath: server.remote(tests),
      ...(kind === 'web' ? { extensionDevelopmentKind: 'web' } : {}),
    }));
    const { code, logs } = await ended;
    const tally = judged(closingTally(output), code);
    if (tally.failed > 0) keepLogs(name, logs);
    return tally;
  } catch (error) {
    console.error(error.message);
    return judged(closingTally(output), 1);
  } finally {
    await browser.close();
    await server.stop();
  }
}

function keepLogs(name, logs = []) {
  const folder = join(results, 'logs', name);
  for (const { relativePath, contents } of logs) {
    const file = join(folder, relativePath);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
  console.error(`The hosts' logs: ${folder}`);
}
