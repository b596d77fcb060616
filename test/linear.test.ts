// What is read and judged costs work that grows with its length: counted in steps, which are the same on every machine.

import assert from 'node:assert/strict';
import { applicationFile, keystrokeFile, NOW } from '../bench/search.mjs';
import { countedCore, type CountedCore } from './counted.ts';

/** What people have much of, so many times over. Each time in words of its own: nothing is remembered from the last. */
const GROWING: Readonly<Record<string, (times: number) => readonly string[]>> = {
  files: times => Array.from({ length: 10 * times }, (_, index) => salted(applicationFile(index % 10).text)),
  letters(times) {
    const { text } = applicationFile(1, 300, 4);
    return [text.replace(/\n## [^]*(?=\n## Log)/, all => Array.from({ length: times }, () => salted(all)).join('\n'))];
  },
  'lines of a log': times => [`${applicationFile(1, 300, 1).text}${Array.from({ length: 100 * times }, (_, index) => `- 2026-0${1 + (index % 9)}-11: call ${index} with Tom\n`).join('')}`],
};

/** What nobody has much of. */
const SHAPES = [
  '[[', '![[', '[a][', '](', '[a](<b', '[x](y) ', '[^1]', '[x]: y\n', '[^1]: x\n\n', '> ', '> x\n\n', '> <x\n\n', '> > ', '- ', '- - ', '- [ ] x\n', '- a\n\n* b\n\n', '1) a\n\n- b\n\n', '# x\n', '## Log\n', '==\n', '---\n', '--\n',
  '*', '**', '*a **b ', '_a', '`', '``a`', '~~~\n', '> ```\n\n', '    x\n', '\t', '\\', '&amp;', '<!--', '<?', '<![CDATA[', '<!A', '<a b="', '<a\n', '- <!--\n', '<http:', '<!-- job-follow-up-disable x -->\n', '| a ', 'To: a\n', 'a: b\n', '{{a}} ',
  '- 2026-11-21: x\n', '2026-11-21 ', 'next ', 'in 3 ', '+49 ', '0', 'x@y.example, ', 'http://x ', 'I will ', 'ich werde ', 'Dear Tom,\n\n', 'Kind regards,\n', 'Priya Raman ', '– ', 'é', '😀', '\r', '\u0000',
];
const [SHORT, LONG] = [6_250, 50_000];

const WHERE: Readonly<Record<string, (text: string) => string>> = {
  'in a body': text => `---\ncompany: Acme\nrole: Buyer\nstatus: applied\n---\n\nOnce ${text}\n`,
  'in a letter': text => `---\ncompany: Acme\nrole: Buyer\nstatus: interview\ncontacts: [Priya Raman]\ninterviews:\n  - at: 2026-11-25 09:00\n    with: [Priya Raman]\n---\n\n## Thank-you note to Priya Raman\n\nTo: Priya Raman\nSent: 2026-11-25 10:00\n\nDear Priya,\n\nOnce ${text}\n\nAna Duarte\n`,
  'in the frontmatter': text => `---\ncompany: Acme\nnotes: ${text}\n---\n`,
};

let salt = 0;
const salted = (text: string): string => { salt++; return text.replace(/\b(?:the|a|with)\b/g, word => `${word} x${salt}`); };

describe('the work on hostile and on ordinary texts', function () {
  this.timeout(300_000);
  let counted: CountedCore;
  before(async () => {
    counted = await countedCore();
    // What is made when it is first asked for is made.
    for (const { text } of [1, 2, 3].map(index => applicationFile(index))) stepsOf([text]);
  });

  function stepsOf(texts: readonly string[]): number {
    const { core, steps } = counted;
    const { settings } = core.readSettings({ me: { name: 'Ana Duarte' } }, 'UTC');
    steps();
    for (const text of texts) {
      const file = core.readFile('a.md', text, settings.me);
      core.headOf(file, NOW, settings);
      core.check(file, NOW, settings);
    }
    return steps();
  }

  for (const [name, textsOf] of Object.entries(GROWING)) {
    it(`twice as many ${name} are twice the work, four times as many four times`, () => {
      const [once, twice, fourTimes] = [1, 2, 4].map(times => stepsOf(textsOf(times))) as [number, number, number];
      assert.ok(once > 10_000, `${once} steps`);
      assert.ok(twice < 2.2 * once && fourTimes < 4.4 * once, `${once}, ${twice}, ${fourTimes} steps`);
    });
  }

  for (const [where, textOf] of Object.entries(WHERE)) {
    it(`eight times as much of anything ${where} is at most twelve times the work`, () => {
      for (const shape of SHAPES) {
        const [short, long] = [SHORT, LONG].map(length => stepsOf([textOf(shape.repeat(length / shape.length))])) as [number, number];
        assert.ok(long <= 12 * short, `${JSON.stringify(shape)}: ${short}, ${long} steps`);
      }
    });
  }

  it('is less than a third of a reading where words are typed in one letter', () => {
    const { core, steps } = counted;
    const { settings: { me } } = core.readSettings({ me: { name: 'Ana Duarte' } }, 'UTC');
    const text = keystrokeFile();
    const edited = text.replace(/(?<=\nDear [^]*\nDear [^]*? )/, 'very ');
    const before = core.readFile('a.md', text, me);
    steps();
    assert.deepEqual(core.readEdited(before, edited, me).application!.people, before.application!.people);
    const again = steps();
    core.readFile('a.md', edited, me);
    const anew = steps();
    assert.ok(3 * again < anew, `${again}, ${anew} steps`);
  });

  it('is counted line by line', () => {
    assert.ok(stepsOf([WHERE['in a body']!('x\n'.repeat(20_000))]) > 20_000);
  });
});
