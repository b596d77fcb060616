// Nothing from a file is evaluated or trusted: code in the frontmatter, YAML that explodes, names of JavaScript's own, and names that would be paths.

import assert from 'node:assert/strict';
import { caseOf, check, completionsAt, dueItems, fileNameFor, hoverAt, lensesOf, outlineOf, previewCards, readFile, readSettings, RULES, timelineOf, type ReadFile } from '../../src/core/index.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const { settings } = readSettings({}, 'Europe/Berlin');
const read = (text: string): ReadFile => readFile('a.md', text, settings.me);

/** Everything that is said of a text, as JSON: nothing in it may be a function, or without end. */
function told(text: string): string {
  const file = read(text);
  const findings = check(file, NOW, settings);
  const kase = caseOf(file, NOW, settings);
  const offsets = [0, 1, 2, 3, 4].map(part => Math.floor((text.length * part) / 5));
  return JSON.stringify([file.application, findings, dueItems([file], NOW, settings).map(({ kind, reason }) => [kind, reason]), outlineOf(file), previewCards(file, NOW, settings), offsets.map(at => completionsAt(file, at, NOW, settings, true).length),
    kase && [lensesOf(kase).map(({ title }) => title), timelineOf(kase), offsets.map(at => hoverAt(kase, findings, at))]]);
}

describe('hostile frontmatter', () => {
  const CODE = 'globalThis.wasRun = true, { company: "Acme", role: "Buyer" }';
  for (const language of ['js', 'javascript', 'coffee', 'coffeescript', 'cson', 'json', 'toml', ' js', '\tjs', 'js\r']) {
    it(`${JSON.stringify(`---${language}`)} is none`, () => {
      for (const body of [CODE, 'company = "Acme"', '{"company": "Acme", "role": "Buyer", "status": "applied"}']) {
        const text = `---${language}\n${body}\n---\n`;
        assert.deepEqual(read(text), { path: 'a.md', text, isApplication: false, application: null, faults: [], suppressions: [] });
      }
      assert.ok(!('wasRun' in globalThis));
    });
  }

  it('runs nothing that stands in YAML', () => {
    for (const value of ['!!js/function "function () { globalThis.wasRun = true }"', '!!js/eval "globalThis.wasRun = true"', '!!python/object/apply:os.system ["true"]', '!!binary Z2xvYmFs', '${globalThis.wasRun = true}', '{{ constructor.constructor("globalThis.wasRun = true")() }}', '---js']) {
      told(`---\ncompany: Acme\nrole: ${value}\nstatus: ${value}\n---\n\n---js\n${CODE}\n---\n`);
      assert.ok(!('wasRun' in globalThis), value);
    }
  });

  const list = (name: string, of: string): string => `${name}: &${name} [${Array(9).fill(of).join(', ')}]`;
  const BOMBS: Readonly<Record<string, string>> = {
    'lists of aliases of lists of aliases': ['a: &a [x, x, x, x, x, x, x, x, x]', ...[...'bcdefghij'].map((name, index) => list(name, `*${'abcdefghij'[index]}`)), 'contacts: *j', 'interviews: *j', 'tags: *j'].join('\n'),
    'an alias of what it stands in': 'contacts: &a [Wei Chen, *a]\ninterviews: &b {at: 2026-11-18, with: *b}',
    'aliases of what is nowhere': 'contacts: *none\nrole: *nor',
    'thousands of merged keys': `base: &b {a: 1}\nall:\n${'  <<: *b\n'.repeat(2000)}`,
    'thousands of keys': Array.from({ length: 2400 }, (_, index) => `key${index}: v`).join('\n'),
    '20,000 keys': Array.from({ length: 20_000 }, (_, index) => `key${index}: v`).join('\n'),
    'thousands of contacts': `contacts: [${Array.from({ length: 3000 }, (_, index) => `Ann L${index}`).join(', ')}]`,
    'thousands of nested lists': `tags: ${'['.repeat(15_000)}${']'.repeat(15_000)}`,
    'thousands of lists that stay open': `tags: ${'['.repeat(30_000)}`,
    'thousands of nested mappings': `tags: ${'{a: '.repeat(6000)}x${'}'.repeat(6000)}`,
    'thousands of bullets on one line': `tags:\n${'- '.repeat(15_000)}x`,
    'thousands of keys of keys': `tags:\n${'? '.repeat(15_000)}x`,
    'steps without end': Array.from({ length: 240 }, (_, depth) => `${' '.repeat(depth)}k:`).join('\n'),
    'thousands of tags and anchors': `tags: ${'!a '.repeat(4000)}x\nsalary: ${Array.from({ length: 3000 }, (_, index) => `&a${index}`).join(' ')} x`,
    'a quote of 30 KB': `salary: "${'a\\n'.repeat(10_000)}`,
  };
  for (const [name, yaml] of Object.entries(BOMBS)) {
    it(`${name}: is read in no time, and into little`, function () {
      // Measured in a hundredth of this on a machine at rest.
      this.timeout(60_000);
      for (const end of ['\n', '\r\n']) {
        const text = `---\ncompany: Acme\nrole: Buyer\nstatus: applied\n${yaml}\n---\n`.replaceAll('\n', end);
        const { length } = told(text);
        assert.ok(length < 3_000_000, `${length} characters`);
      }
    });
  }
});

describe('names that JavaScript has for itself', () => {
  const OWN = ['__proto__', 'constructor', 'propertyIsEnumerable', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', '__lookupSetter__', 'isPrototypeOf'];
  for (const name of OWN) {
    it(`${name} is a word like any other`, () => {
      const before = Object.getOwnPropertyNames(Object.prototype);
      // As long, and no name of anything.
      const ordinary = name.replace(/o/g, 'u');
      const texts = (word: string): readonly string[] => [
        `---\ncompany: Acme\nrole: Buyer\nstatus: ${word}\n---\n`,
        `---\ncompany: Acme\nrole: Buyer\nstatus: applied\n${word}: {polluted: true}\n---\n`,
        `---\n${word}:\n  company: Acme\ncompany: Acme\nrole: ${word}\ncontacts: [{name: Ann Lee, ${word}: {polluted: true}}]\ninterviews: [{at: 2026-11-18, kind: ${word}, ${word}: x}]\n---\n`,
        `---\ncompany: ${word}\nrole: Buyer\ncontacts: [${word}]\ninterviews: {at: 2026-11-18, with: ${word}}\n---\n\n## Note to ${word}\n\nTo: ${word}\nSent:\nKind: ${word}\nLang: ${word}\nVia: ${word}\n${word}: x\n\nDear ${word},\n\nThank you for ${word}. I will call you on ${word}.\n\n${word}\n`,
        `---\ncompany: Acme\nrole: Buyer\n# job-follow-up-disable-file ${word}\n---\n\n<!-- job-follow-up-${word} ${word} -->\n\n## Log\n\n- ${word}: x\n- 2026-11-18: ${word}\n`,
      ];
      // Some of it is said of a name in small or in capital letters.
      const alike = (text: string): string => told(text).toLowerCase().replaceAll('o', 'u');
      texts(name).forEach((text, index) => assert.equal(alike(text), alike(texts(ordinary)[index]!), text));
      assert.deepEqual(Object.getOwnPropertyNames(Object.prototype), before);
      assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    });

    it(`${name} is no setting`, () => {
      const hostile = JSON.parse(`{"${name}": "off", "rules": {"${name}": "off"}, "cadence": {"${name}": 3}, "me": {"${name}": "x"}, "jobFollowUp.${name}": {"timeZone": "UTC"}}`) as Record<string, unknown>;
      const { settings: taken, problems } = readSettings(hostile, 'Europe/Berlin', RULES.map(({ id }) => id));
      assert.deepEqual(taken, settings);
      assert.ok(problems.length >= 3);
    });
  }
});

describe('names of new files', () => {
  const nameOf = (company: string, role = ''): string => fileNameFor({ company, role });

  it('are no paths', () => {
    for (const company of ['../../x', '..\\..\\x', '/etc/passwd', 'C:\\Windows\\x', 'file:///x', 'a/../../b', '~', '.', '..', './', '\\\\server\\share', '%2e%2e%2fx', 'a\0b', 'a\nb', 'a:b', 'a*?"<>|b', '.git/config', '-rf']) {
      assert.match(nameOf(company), /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.md$/u, company);
    }
    assert.equal(nameOf('../../x'), 'x.md');
  });

  it('are none that Windows keeps for devices', () => {
    for (const device of ['CON', 'con', 'PRN', 'AUX', 'NUL', 'COM1', 'com9', 'LPT1', 'COM¹', 'lpt³', 'nul.', 'CON...', 'aux .']) assert.match(nameOf(device), /^.*-application\.md$/, device);
    assert.equal(nameOf('Con', 'Artist'), 'con-artist.md');
  });

  it('end in no dots and spaces, and say something where nothing is left', () => {
    for (const company of ['Acme...', 'Acme. . ', 'Acme ', ' Acme', 'Acme-']) assert.equal(nameOf(company), 'acme.md');
    for (const company of ['', '...', '💼', '\u202E', '\uD83D', '   ']) assert.equal(nameOf(company), 'application.md', JSON.stringify(company));
    assert.equal(nameOf('💼 Acme 🚀'), 'acme.md');
  });

  it('fit into what file systems take, in every script', () => {
    for (const letter of ['a', 'é', '株', '한', '𝐀', '𠮷', 'ß', 'ﬃ', '한국 ']) {
      const name = nameOf(letter.repeat(300));
      assert.ok(new TextEncoder().encode(name).length <= 255, `${letter}: ${new TextEncoder().encode(name).length} bytes`);
      assert.match(name, /^\S+[^-]\.md$/u);
      assert.equal(name, name.normalize('NFC'));
    }
  });
});
