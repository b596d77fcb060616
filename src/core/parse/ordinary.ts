// Why a text is no application, as far as it shows: for somebody who took its file for one.

import { textAt } from '../base/text.ts';
import { findFences } from './fences.ts';
import { canonicalKey } from './keys.ts';
import { readYaml } from './yaml.ts';

/** What it lacks. `opening`: the `---` isn't the first line; `space`: one behind a colon; `keys`: lines of `key: value`; `company`: a company with a role or a status. */
export type Lacking = 'frontmatter' | 'opening' | 'closing' | 'space' | 'keys' | 'company';

/** What a text lacks that `readFile` takes for no application. */
export function lackingIn(text: string): Lacking {
  const found = findFences(text);
  if (!found) return text.trimStart().startsWith('---') ? 'opening' : 'frontmatter';
  if (!found.fences) return 'closing';
  if (textAt(text, found.fences.inner).split(/[\r\n]+/).some(lacksSpace)) return 'space';
  return readYaml(text, found.fences).entries.length === 0 ? 'keys' : 'company';
}

/** `company:Acme` is no key with a value. */
function lacksSpace(line: string): boolean {
  const [, key = ''] = /^([\w -]{1,40}):\S/.exec(line) ?? [];
  return canonicalKey(key) !== null;
}
