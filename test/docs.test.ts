// What is made from the code is fresh: the rules' page, the manifest's settings, the tables of the READMEs. UPDATE=1 rewrites them.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { asJson, fresh } from './docs/fresh.ts';
import { freshManifest } from './docs/nls.ts';
import { rulesPage } from './docs/rulesPage.ts';
import { settingsTable } from './docs/settings.ts';

/** Puts text between `<!-- made: NAME -->` and `<!-- end -->`. */
function between(text: string, name: string, made: string): string {
  const pattern = new RegExp(`(<!-- made: ${name} -->\\n)[^]*?(\\n<!-- end -->)`);
  assert.match(text, pattern, `no place for ${name}`);
  return text.replace(pattern, (_, before: string, after: string) => before + made + after);
}

describe('what is made from the code', () => {
  it('docs/rules.md', () => fresh('docs/rules.md', rulesPage));
  it('the settings of package.json, and the words that it shows', freshManifest);
  it('samples/index.json', () => fresh('samples/index.json', () => asJson(readdirSync('samples/search').sort())));
  it('the settings of README.md', () => fresh('README.md', now => between(now, 'settings', settingsTable())));
});
