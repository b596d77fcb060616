// What is made from the code is fresh: the rules' page, the manifest's settings, the tables of the READMEs. UPDATE=1 rewrites them.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rulesPage } from './docs/rulesPage.ts';
import { configuration, settingsTable } from './docs/settings.ts';

const update = process.env.UPDATE === '1';

function fresh(path: string, make: (now: string) => string): void {
  const now = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const made = make(now);
  if (update && made !== now) writeFileSync(path, made);
  assert.equal(readFileSync(path, 'utf8'), made, `${path} is stale: UPDATE=1 npm test rewrites it`);
}

/** Puts text between `<!-- made: NAME -->` and `<!-- end -->`. */
function between(text: string, name: string, made: string): string {
  const pattern = new RegExp(`(<!-- made: ${name} -->\\n)[^]*?(\\n<!-- end -->)`);
  assert.match(text, pattern, `no place for ${name}`);
  return text.replace(pattern, (_, before: string, after: string) => before + made + after);
}

describe('what is made from the code', () => {
  it('docs/rules.md', () => fresh('docs/rules.md', rulesPage));
  it('the settings of package.json', () => fresh('package.json', now => {
    const manifest = JSON.parse(now) as { contributes: Record<string, unknown> };
    manifest.contributes.configuration = configuration();
    return `${JSON.stringify(manifest, null, 2)}\n`;
  }));
  it('the settings of README.md', () => fresh('README.md', now => between(now, 'settings', settingsTable())));
});
