// Under what licences we get the code of others: what is shipped with its text, and the tools; told by the lock file, without a network.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { readJson } from './docs/fresh.ts';

interface Locked { readonly version: string; readonly license?: string; readonly dev?: boolean }

const NOTICES = 'dist/THIRD-PARTY-NOTICES.txt';
const SHIPPED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];
/** None of them asks anything of those whose work they are used for. */
const TOOLS = [...SHIPPED, 'BlueOak-1.0.0', 'Artistic-2.0', 'Python-2.0', 'PSF-2.0', 'CC0-1.0', 'CC-BY-3.0', 'CC-BY-4.0', 'WTFPL', 'Zlib'];
/** Microsoft's own terms: part of vsce, for signing what is published. It packs and touches nothing of ours. */
const LOOKED_AT = /^@vscode\/vsce-sign(?:-[a-z0-9-]+)?$/;

/** Is an SPDX expression satisfied by these licences? Of alternatives one is enough. */
const allows = (allowed: readonly string[], expression = 'none'): boolean => (
  expression.replace(/^\((.*)\)$/, '$1').split(' OR ').some(choice => choice.split(' AND ').every(licence => allowed.includes(licence))));

describe('the licences', () => {
  const packages = Object.entries(readJson<{ packages: Record<string, Locked> }>('package-lock.json').packages)
    .filter(([path]) => path !== '')
    .map(([path, locked]) => ({ name: path.replace(/^.*node_modules\//, ''), ...locked }));
  const refused = (dev: boolean, allowed: readonly string[]): readonly string[] => packages
    .filter(one => (one.dev ?? false) === dev && !allows(allowed, one.license)).map(({ name, license }) => `${name}: ${license ?? 'none'}`);

  it('of what is shipped ask for no more than their text', () => assert.deepEqual(refused(false, SHIPPED), []));

  it('of the tools are free ones, or have been looked at', () => {
    assert.deepEqual(refused(true, TOOLS).filter(one => !LOOKED_AT.test(one.replace(/: .*/, ''))), []);
  });

  it('are read with their alternatives', () => {
    for (const good of ['MIT', '(MIT OR GPL-3.0-or-later)', '(MIT AND ISC)']) assert.ok(allows(SHIPPED, good), good);
    for (const bad of ['GPL-3.0-or-later', '(MIT AND GPL-2.0-only)', 'SEE LICENSE IN LICENSE.txt', 'MITX', undefined]) assert.ok(!allows(SHIPPED, bad), bad);
  });

  // Built before the tests run by npm test, though not by mocha alone.
  if (existsSync(NOTICES)) it('are shipped with the bundles, in full', () => {
    const notices = readFileSync(NOTICES, 'utf8').split(`\n${'-'.repeat(78)}\n\n`);
    for (const name of Object.keys(readJson<{ dependencies: object }>('package.json').dependencies)) {
      const { version, license } = packages.find(one => one.name === name)!;
      const notice = notices.find(one => one.startsWith(`${name} ${version}, ${license}\n`));
      assert.match(notice ?? '', /copyright[^]*(?:without restriction|is hereby granted)|permission to use/i, name);
    }
    for (const notice of notices) assert.match(notice, /copyright/i);
  });
});
