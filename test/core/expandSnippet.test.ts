// The helper that expands snippets, and the snippets that this extension brings.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { expandSnippet } from './expandSnippet.ts';

interface Snippet { readonly prefix: string; readonly description: string; readonly body: readonly string[] }
const snippets = JSON.parse(readFileSync(new URL('../../snippets/job-follow-up.code-snippets', import.meta.url), 'utf8')) as Record<string, Snippet>;
const today = { CURRENT_YEAR: '2026', CURRENT_MONTH: '11', CURRENT_DATE: '18' };

describe('expandSnippet', () => {
  const cases: readonly [body: string | readonly string[], text: string][] = [
    ['plain text, 5 $ and a $', 'plain text, 5 $ and a $'],
    ['a$1b${2}c$0', 'abc'],
    ['${1:x} $1 ${1}', 'x x x'],
    ['# $1\n${1:x}', '# x\nx'],
    ['${1:a ${2:b} c} $2', 'a b c b'],
    ['${1:[name]} ${2:14:00}', '[name] 14:00'],
    ['${1|one,two|} $1', 'one one'],
    ['${1|one\\, two\\|,three|}', 'one, two|'],
    ['${1:$CURRENT_YEAR-${CURRENT_MONTH}}', '2026-11'],
    ['${CLIPBOARD:none} $TM_FILENAME', 'none TM_FILENAME'],
    ['\\$1 \\} \\\\ \\n', '$1 } \\ \\n'],
    ['${1:a\\}b}', 'a}b'],
    [['one', '', '$0'], 'one\n\n'],
  ];
  for (const [body, text] of cases) {
    it(JSON.stringify(body), () => assert.equal(expandSnippet(body, today), text));
  }

  for (const body of ['${1:open', '${1|a,b', '${1|a,b|', '${1/a/b/}', '${1']) {
    it(`refuses ${body}`, () => assert.throws(() => expandSnippet(body)));
  }
});

describe('snippets', () => {
  it('have one prefix each, all in one scheme, and a description', () => {
    const all = Object.values(snippets);
    assert.equal(new Set(all.map(({ prefix }) => prefix)).size, all.length);
    for (const { prefix, description } of all) {
      assert.match(prefix, /^job-[a-z-]+$/);
      assert.ok(description.length > 10);
    }
  });

  for (const [name, { body }] of Object.entries(snippets)) {
    it(`${name} expands, and numbers its tab stops without a gap`, () => {
      const text = expandSnippet(body, today);
      assert.doesNotMatch(text, /[$|]|CURRENT/);
      const stops = [...new Set([...body.join('\n').matchAll(/\$\{?(\d+)/g)].map(m => Number(m[1])))].sort((a, b) => a - b);
      assert.deepEqual(stops, stops.map((_, index) => index));
    });
  }
});
