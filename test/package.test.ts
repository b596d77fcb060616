// What the package holds: what is shipped and nothing else, and not too much of it.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';

const SHIPPED = /^(?:dist\/(?:extension|web\/extension|cli)\.js|dist\/THIRD-PARTY-NOTICES\.txt|docs\/rules\.md|syntaxes\/[\w.-]+\.json|snippets\/[\w.-]+\.code-snippets|media\/(?:walkthrough\/)?[\w.-]+\.(?:svg|png|css)|l10n\/bundle\.l10n\.\w+\.json|samples\/(?:index\.json|search\/[^/]+\.md)|package\.json|package\.nls(?:\.\w+)?\.json|(?:README|CHANGELOG)\.md|LICENSE)$/;
/** Of all files, unpacked. */
const LARGEST = 6 * 1024 * 1024;

describe('the package', () => {
  let files: readonly string[] = [];
  before(function () {
    this.timeout(60_000);
    files = execFileSync(process.execPath, ['node_modules/@vscode/vsce/vsce', 'ls', '--no-dependencies'], { encoding: 'utf8' }).split('\n').filter(line => line !== '' && existsSync(line));
  });

  it('holds nothing but what is shipped: no sources, tests, maps or dependencies', () => {
    assert.deepEqual(files.filter(file => !SHIPPED.test(file)), []);
  });

  it('holds all that is read from it', () => {
    const inFolder = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => `${folder}/${file.replaceAll('\\', '/')}`).filter(path => statSync(path).isFile());
    const wanted = ['package.json', 'package.nls.json', 'package.nls.de.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'docs/rules.md', ...['media', 'l10n', 'samples', 'syntaxes', 'snippets'].flatMap(inFolder)];
    assert.deepEqual(wanted.filter(file => !files.includes(file)), []);
    // Built before the tests run by npm test, though not by mocha alone.
    if (existsSync('dist')) for (const bundle of ['dist/extension.js', 'dist/web/extension.js', 'dist/cli.js', 'dist/THIRD-PARTY-NOTICES.txt']) assert.ok(files.includes(bundle), bundle);
  });

  it('is small', () => {
    const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
    assert.ok(size < LARGEST, `${(size / 1024 / 1024).toFixed(1)} MB`);
    assert.ok(files.length < 150, `${files.length} files`);
  });
});
