// A real VS Code from npm alone: the server and web workbench that code-server ships, with the Node it runs on.
//
// Each version is installed once, under .vscode-test/. Nothing is compiled and no install script runs; the native modules that are
// missing for it cost a line in the server's log.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hosts } from './paths.mjs';
import { mustRun } from './run.mjs';

/** By VS Code's version: today's, and the oldest that the manifest's `engines` claims. */
const releases = {
  '1.139': { codeServer: '4.139.1', node: '24.21.0' },
  '1.100': { codeServer: '4.100.3', node: '20.19.0' },
};
export const newest = '1.139';
export const oldest = '1.100';

/** Installs the host where it isn't yet; says which Node runs which server. */
export async function ensureHost(version = newest) {
  const release = releases[version];
  if (!release) throw new Error(`No host for VS Code ${version}: there are ${Object.keys(releases).join(' and ')}.`);
  const folder = join(hosts, `code-server-${release.codeServer}`);
  const done = join(folder, 'installed.json');
  const key = JSON.stringify(release);
  if (!existsSync(done) || readFileSync(done, 'utf8') !== key) await install(release, folder, key);
  return {
    version,
    node: join(folder, 'node_modules', nodePackage, 'bin/node'),
    server: join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js'),
  };
}

const nodePackage = `node-${process.platform}-${process.arch}`;

/** Built beside its place and moved there whole, so that a broken download is never taken for an installation. */
async function install({ codeServer, node }, folder, key) {
  console.log(`Installing code-server ${codeServer} ...`);
  const building = `${folder}.${process.pid}`;
  mkdirSync(building, { recursive: true });
  try {
    writeFileSync(join(building, 'package.json'), '{ "private": true }');
    await npmInstall(building, `code-server@${codeServer}`, `${nodePackage}@${node}`);
    const vscode = join(building, 'node_modules/code-server/lib/vscode');
    // What code-server's own install script would do. Its older lock file asks for sources to compile: without it npm resolves anew.
    const shrinkwrap = join(vscode, 'npm-shrinkwrap.json');
    const old = codeServer.startsWith('4.100.');
    if (old) renameSync(shrinkwrap, `${shrinkwrap}.unused`);
    await npmInstall(vscode, '--omit=dev', ...(old ? ['--legacy-peer-deps'] : []));
    await npmInstall(join(vscode, 'extensions'), '--omit=dev');
    writeFileSync(join(building, 'installed.json'), key);
    rmSync(folder, { recursive: true, force: true });
    renameSync(building, folder);
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

const npmInstall = (cwd, ...args) =>
  mustRun('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...args], { cwd, show: false });
