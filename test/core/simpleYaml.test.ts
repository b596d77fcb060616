// The reader of simple YAML against the parser: where it answers, it says the same, places included.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSimpleYaml } from '../../src/core/parse/simpleYaml.ts';
import { parseEntries } from '../../src/core/parse/yaml.ts';

/** Says whether the reader answered. */
function agrees(source: string): boolean {
  const simple = readSimpleYaml(source, 3);
  if (!simple) return false;
  const { entries, error } = parseEntries(source, 3);
  assert.equal(error, undefined, JSON.stringify(source));
  assert.deepEqual(simple, entries, JSON.stringify(source));
  return true;
}

const PLAIN = ['Northwind', 'Senior Controls Engineer', '2026-11-18 14:00', '2026-11-18T14:00-08:00', 'https://northwind.example/jobs/1182#x', 'week of 2026-12-14', '120,000 €', 'Nguyễn Thị Minh Khai', "O'Brien", '"O\'Brien"', "'van der Berg'",
  '[Priya, Tom]', '[]', '[ a ,b ]', 'true', 'null', '~', '""', 'C# and C++', 'a:b', '+1 555-0117', '(555) 0117', 'Priya Raman <priya@northwind.example>', 'x 🙂', '0x1F', '1e3', 'a, b', 'a]', 'a {b}', '/x', '$5', 'a & b', 'a*', '50%', 'No', 'x - y', 'what?', 'x | y', '007'];
const ODD = ['"a \\" b"', "'it''s'", '[a, ]', '[[People/Jane]]', '[2026-11-18 14:00]', '[a, [b]]', '{at: 1}', '{}', '# remark', 'words # remark', 'a: b', 'a:', '- x', '-', '-5', '*alias', '&anchor x', '!tag x', '|', '>', '>-', '%', '@me', '`code`', '?', '? x', ',', '[a', '"open', "'open", '"a" b', '...', '--- x', 'Ünal\u2028x', '\tx', 'x\ty', '=', '<<', '.5', '🙂', '\u00a0x', 'x\u00a0', '\ufeffx', ' '];
const KEYS = ['company', 'role', 'status', 'with', 'at', 'x-y', 'a.b', '_z', 'http', 'name'];
const ODD_KEYS = ['date applied', '1st', '"quoted"', 'true', 'Null', '<<', 'Rôle', 'key ', '? key', '-', '[a]', ''];

const mostly = <T>(usual: readonly T[], odd: readonly T[]): fc.Arbitrary<T> => fc.oneof({ weight: 40, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constantFrom(...odd) });
const word = mostly(PLAIN, ODD);
const key = mostly(KEYS, ODD_KEYS);
const blank = mostly(['', '', '', '', ' ', '  '], ['\t', ' \n']);

/** The lines of a mapping or a list without their indentation; deeper ones carry theirs. */
const { mapping } = fc.letrec<{ mapping: string[]; list: string[]; entry: string[]; item: string[]; below: string[] }>(tie => ({
  mapping: fc.array(tie('entry'), { minLength: 1, maxLength: 4 }).map(entries => entries.flat()),
  list: fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map(items => items.flat()),
  entry: fc.oneof({ depthSize: 'small', withCrossShrink: true },
    fc.tuple(key, word, blank).map(([name, value, end]) => [`${name}: ${value}${end}`]),
    fc.tuple(key, blank).map(([name, end]) => [`${name}:${end}`]),
    fc.tuple(key, tie('below'), blank).map(([name, lines, end]) => [`${name}:${end}`, ...lines])),
  item: fc.oneof({ depthSize: 'small', withCrossShrink: true },
    fc.tuple(word, blank).map(([value, end]) => [`- ${value}${end}`]),
    fc.tuple(tie('mapping'), mostly([' ', ' ', '  '], ['', '\n  '])).map(([lines, gap]) => lines.map((line, at) => (at === 0 ? `-${gap}${line}` : ` ${' '.repeat(gap.length)}${line}`)))),
  below: fc.tuple(fc.oneof(tie('mapping'), tie('list')), mostly(['  ', '  ', '    ', ' ', ''], ['\t'])).map(([lines, indent]) => lines.map(line => (line === '' ? line : indent + line))),
}));
const block = fc.tuple(mapping, fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\n', '\n\n', '  '), fc.array(fc.nat(12), { maxLength: 2 }))
  .map(([lines, end, last, gaps]) => `\n${lines.flatMap((line, at) => (gaps.includes(at) ? ['', line] : [line])).join('\n')}${last}`.replaceAll('\n', end));

describe('the reader of simple YAML', () => {
  it('says what the parser says, or nothing', () => {
    let [asked, answered] = [0, 0];
    fc.assert(fc.property(block, source => { asked++; if (agrees(source)) answered++; }), { numRuns: 5000 });
    // A share, as a run that has little time asks for fewer.
    assert.ok(answered > 0.3 * asked, `${answered} of ${asked}`);
  });

  it('reads what applications are written in', () => {
    const written = `
company: Northwind Robotics
role: "Senior Controls Engineer"
url: https://northwind.example/jobs/1182
decision:
contacts:
  - name: Priya Raman
    email: priya@northwind.example
  - Tom Okafor <tom@northwind.example>

interviews:
- at: 2026-11-18 14:00
  with: [Priya Raman, Tom Okafor]
- 2026-12-01
offer:
  received: 2026-12-03
tags: []
quiet: ~
`;
    for (const source of [written, written.trimEnd(), written.replaceAll('\n', '\r\n')]) assert.ok(agrees(source));
  });

  it('takes no other white space than spaces for blanks', () => {
    for (const inner of ['\u00a0Priya, Tom', 'Priya\u00a0, Tom', '\u3000', 'Priya\f', "\u00a0'Tom'"]) agrees(`\nwith: [${inner}]\n`);
    for (const inner of [' Priya\u00a0 ', '  ', 'Priya  ,  Tom']) assert.ok(agrees(`\nwith: [${inner}]\n`), inner);
  });

  it('leaves to the parser what is long', () => {
    for (const count of [400, 600, 1200]) {
      const people = Array.from({ length: count }, (_, at) => `P${at} Q${at}`);
      for (const source of [`\nwith:\n${people.map(name => `- ${name}\n`).join('')}`, `\nwith: [${people.join(', ')}]\n`, `\n${people.map(name => `${name.replace(' ', '')}: x\n`).join('')}`]) assert.equal(agrees(source), count === 400, source.slice(0, 40));
    }
    assert.equal(readSimpleYaml(`\n${'k'.repeat(1500)}: x\n`, 0), null);
  });

  it('leaves to the parser what is out of the ordinary', () => {
    for (const source of ['', '\n', '\n- a\n', '\n  a: 1\n', '\na: 1\n  b\n', '\na: b: c\n', '\na: |\n  x\n', '\na: *b\n', '\na: b # c\n', '\n# c\na: b\n', '\na: "\\n"\n', '\na: {b: 1}\n', '\na:\n    b: 1\n  c: 1\n', '\na\n', '\n"a": 1\n', '\na:\tb\n']) {
      assert.equal(readSimpleYaml(source, 0), null, JSON.stringify(source));
    }
  });
});
