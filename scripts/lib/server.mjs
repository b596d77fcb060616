// Runs the VS Code server of a host, and says at which address its workbench shows a folder.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onInterrupt } from './ending.mjs';
import { runNode } from './run.mjs';

const leash = fileURLToPath(new URL('leash.mjs', import.meta.url));

/** Quiet, offline and the same every time. */
const calm = {
  'chat.disableAIFeatures': true, 'chat.agentHost.enabled': false, 'chat.commandCenter.enabled': false,
  'extensions.autoUpdate': false, 'extensions.autoCheckUpdates': false, 'extensions.ignoreRecommendations': true,
  'git.enabled': false, 'telemetry.telemetryLevel': 'off', 'update.mode': 'none',
  'workbench.enableExperiments': false, 'workbench.secondarySideBar.defaultVisibility': 'hidden', 'workbench.startupEditor': 'none',
};

/** The server reads a machine's settings, the workbench a user's: both get them. */
export function writeSettings(data, settings) {
  for (const folder of ['Machine', 'User']) {
    mkdirSync(join(data, folder), { recursive: true });
    writeFileSync(settingsFile(data, folder), JSON.stringify(settings, null, 2));
  }
}

/** The settings that hold, with what was changed in the workbench: it writes where a setting stands already, and a machine's go before. */
export const readSettings = data => Object.assign({}, ...['User', 'Machine'].map(folder => JSON.parse(readFileSync(settingsFile(data, folder), 'utf8'))));

const settingsFile = (data, folder) => join(data, folder, 'settings.json');

const places = data => ['--accept-server-license-terms', '--server-data-dir', data, '--user-data-dir', data, '--extensions-dir', join(data, 'extensions')];

/** Installs a .vsix for the server that uses this data folder. */
export async function installExtension({ host, data, vsix }) {
  const { code, output } = await runNode([leash, host.node, host.server, ...places(data), '--install-extension', vsix], { show: false, stdin: 'pipe' });
  if (code !== 0) throw new Error(`${vsix} could not be installed:\n${output}`);
}

/**
 * Starts the server in a data folder; resolves when it listens. The workbench honours a development or test path in its address
 * only with `testing`. With `trust` it asks whether a folder is trusted; without, each of them is. `preload` is a
 * script that runs first in the server and in its extension host.
 */
export async function startServer({ host, data, settings = {}, env = {}, port = 0, testing = false, trust = false, preload }) {
  writeSettings(data, { ...calm, 'security.workspace.trust.enabled': trust, ...settings });
  const token = randomUUID();
  const child = spawn(process.execPath, [leash, host.node, ...(preload ? ['--require', preload] : []), host.server, '--host', '127.0.0.1', '--port', String(port), '--connection-token', token,
    '--telemetry-level', 'off', ...(trust ? [] : ['--disable-workspace-trust']), ...places(data), ...(testing ? ['--enable-smoke-test-driver'] : [])],
  { env: { ...withoutOuterEditor(), ...env }, stdio: ['pipe', 'pipe', 'pipe'], detached: true });
  const gone = new Promise(done => child.once('exit', done));
  const stop = async () => { child.stdin.end(); await gone; forget(); };
  const forget = onInterrupt(stop);
  let log = '';
  const listening = await new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error(`The server did not listen within a minute:\n${log}`)), 60_000);
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', text => {
      log += text;
      const found = /agent listening on (\d+)/.exec(log);
      if (found) { clearTimeout(late); done(Number(found[1])); }
    });
    gone.then(code => { clearTimeout(late); fail(new Error(`The server ended with ${code}:\n${log}`)); });
  });
  const authority = `127.0.0.1:${listening}`;
  return {
    /** The workbench on a folder, on a .code-workspace file, or on nothing yet. */
    address(workspace, payload = {}) {
      const url = new URL(`http://${authority}/`);
      url.searchParams.set('tkn', token);
      if (workspace === undefined) url.searchParams.set('ew', 'true');
      else url.searchParams.set(workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', workspace);
      url.searchParams.set('payload', JSON.stringify(Object.entries({ skipWelcome: 'true', skipReleaseNotes: 'true', ...payload })));
      return url.href;
    },
    /** A path on this machine as the workbench names it. */
    remote: path => `vscode-remote://${authority}${path}`,
    log: () => log,
    stop,
    gone,
  };
}

/** An editor whose terminal we may be running in must not lend the server its variables. */
function withoutOuterEditor() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_)/.test(name)));
}
