// Comments that silence rules: how they are read, what they silence, and that the light bulb's own silence one finding and change nothing else.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { applyEdits } from '../../src/core/base/text.ts';
import { companiesOf, type ReadFile } from '../../src/core/model/application.ts';
import { UNUSED } from '../../src/core/model/suppressions.ts';
import { readFile } from '../../src/core/parse/application.ts';
import { silencingFixes } from '../../src/core/rules/edits/silence.ts';
import { RULES } from '../../src/core/rules/index.ts';
import type { Example, Finding } from '../../src/core/rules/rule.ts';
import { fillSample } from '../../src/core/scaffold/sample.ts';
import { applyFix, findingsIn, unmarked } from './readExample.ts';
import { english } from '../../src/core/base/message.ts';

type Circumstances = Pick<Example, 'settings' | 'now' | 'otherCompanies'>;

const read = (text: string): ReadFile => readFile('a.md', text, { name: '', email: '' });
/** What is silenced how: `verb: rules @ the text of the reach`. */
const comments = (text: string): readonly string[] => read(text).suppressions.map(({ verb, rules, reach }) => `${verb.value}: ${rules.map(({ value }) => value).join('+')}${/line/.test(verb.value ?? '') ? ` @ ${text.slice(reach.start, reach.end)}` : ''}`);
const rulesIn = (text: string, circumstances: Circumstances = {}): readonly string[] => findingsIn(text, circumstances).map(({ rule }) => rule);

const FRONT = '---\ncompany: Harrowgate Signals\nrole: Test Engineer\nstatus: applied\napplied: 2026-11-20\ncontacts: Nguyễn Thị Minh Khai\n---\n';
const BODY = `${FRONT}\n# Harrowgate Signals\n\n`;
/** Three things to fill in, each on a line of its own. */
const NOTE = `${BODY}## Follow-up to Nguyễn Thị Minh Khai\n\nTo: Nguyễn Thị Minh Khai\nSent:\nSubject: [subject]\n\nDear Khai,\n\nI saw [the news]. And\n[more of it] too.\n`;
const FILL = 'unfilled-placeholder';
const EMPTY: Circumstances = {};

describe('comments that silence rules', () => {
  it('name rules with commas or spaces, or none, and a reason', () => {
    const text = `${BODY}<!-- job-follow-up-disable no-value,no-recap  no-promise -- they asked for it -->\n\n<!--job-follow-up-enable-->\n\n<!--\n  job-follow-up-disable-file\n  empty-note\n-->\n`;
    assert.deepEqual(comments(text), ['disable: no-value+no-recap+no-promise', 'enable: ', 'disable-file: empty-note']);
  });

  it('reach the next line that says something, or their own', () => {
    const text = `${BODY}<!-- job-follow-up-disable-next-line a -->\n\n<!-- job-follow-up-disable-next-line b -->\n \nOne\nTwo <!-- job-follow-up-disable-line c -->\nThree\n<!-- job-follow-up-disable-next-line d -->`;
    assert.deepEqual(comments(text).map(line => line.replace(/^(.*?@ )[^]*?([^\n]*)$/, '$1$2')), ['disable-next-line: a @ One', 'disable-next-line: b @ One', 'disable-line: c @ Two <!-- job-follow-up-disable-line c -->', 'disable-next-line: d @ ']);
  });

  it('over several lines reach the line below their last; one that says nothing hides none', () => {
    assert.deepEqual(comments(`${BODY}<!--\njob-follow-up-disable-next-line a\n-- they asked for it\n-->\nOne\nTwo\n`), ['disable-next-line: a @ One']);
    assert.deepEqual(comments(`${BODY}<!-->\n<!-- job-follow-up-disable b -->\n`), ['disable: b']);
  });

  it('are some behind a backtick of the paragraph above', () => {
    for (const next of ['- or', '  - or', '2) or', '\nor']) assert.deepEqual(comments(`${BODY}Write \`this\n${next} <!-- job-follow-up-disable a -->\` there\n`), ['disable: a'], next);
  });

  it('are comments of YAML in the frontmatter, and no text in quotes or blocks', () => {
    const text = '---\r\n# job-follow-up-disable-file a\r\ncompany: "Acme # job-follow-up-disable-line b" # job-follow-up-disable-line c -- why\r\nrole: |\r\n  # job-follow-up-disable-next-line d\r\n  Engineer\r\nstatus: applied\r\ncontacts: [Anna O\'Brien, # job-follow-up-disable-line e\r\n  Jan van der Berg]\r\n---\r\n';
    assert.deepEqual(comments(text).map(line => line.split(' @')[0]), ['disable-file: a', 'disable-line: c', 'disable-line: e']);
  });

  for (const [where, body] of [
    ['code', '```\n<!-- job-follow-up-disable a -->\n```\n'], ['an indented block', 'Text\n\n    <!-- job-follow-up-disable a -->\n'], ['a quote', '> <!-- job-follow-up-disable a -->\n'],
    ['a span of code', 'Write `<!-- job-follow-up-disable a -->` there\n'], ['a span of code over two lines', 'Write `this\nor <!-- job-follow-up-disable a -->` there\n'], ['a span of code that goes on with a hyphen', 'Write `this\nfull-time <!-- job-follow-up-disable a -->` there\n'], ['an escaped one', 'Write \\<!-- job-follow-up-disable a -->\n'],
    ['another comment', '<!-- once: <!-- job-follow-up-disable a -->\n'], ['one half typed', '<!-- job-follow-up-disable a\n'], ['one half typed above another', '<!-- job-follow-up-disable a\n\nDear Khai,\n\n<!-- mine -->\n'],
    ['one half typed in a line', 'Text <!-- job-follow-up-disable a\nmore <!-- mine -->\n'], ['an other comment', '<!-- job-follow-up: later -->\n'],
  ] as const) it(`are none in ${where}`, () => assert.deepEqual(comments(BODY + body), []));

  it('are read behind a span of code, in a list and in a heading', () => {
    assert.deepEqual(comments(`${BODY}- \`a\` b <!-- job-follow-up-disable-line a -->\n\n## Log <!-- job-follow-up-disable-line b -->\n`).map(line => line.split(' @')[0]), ['disable-line: a', 'disable-line: b']);
  });

  it('are read between two items of a list that each hold a lone backtick', () => {
    assert.deepEqual(comments(`${BODY}- a \` tick\n- see <!-- job-follow-up-disable-line a --> \`\n`).map(line => line.split(' @')[0]), ['disable-line: a']);
  });

  it('of a thousand only the first count, in little time', () => {
    const text = BODY + '<!-- job-follow-up-disable-next-line no-such-rule -->\n'.repeat(9000);
    const start = performance.now();
    assert.equal(read(text).suppressions.length, 500);
    assert.equal(rulesIn(text).filter(rule => rule === UNUSED).length, 500);
    read(`${BODY}${'<!-- job-follow-up-disable '.repeat(15_000)}`);
    read(`${BODY}${'` <!-- job-follow-up-'.repeat(20_000)}`);
    assert.ok(performance.now() - start < 5000, `${performance.now() - start} ms`);
  });
});

describe('what a comment silences', () => {
  const count = (text: string): number => rulesIn(text).filter(rule => rule === FILL).length;
  it('is nothing without one', () => assert.equal(count(NOTE), 3));

  for (const [end, name] of [['\n', 'LF'], ['\r\n', 'CRLF']] as const) for (const bom of ['', '\uFEFF']) {
    const silenced = (text: string): number => 3 - count(bom + text.replaceAll('\n', end));
    const named = (verb: string, rule = FILL): string => `<!-- job-follow-up-${verb} ${rule} -->`;
    it(`is the finding of its line (${name}${bom ? ' with a BOM' : ''})`, () => {
      assert.equal(silenced(NOTE.replace('I saw', `${named('disable-next-line')}\nI saw`)), 1);
      assert.equal(silenced(NOTE.replace('too.', `too. ${named('disable-line')}`)), 1);
      assert.equal(silenced(NOTE.replace('Subject', `${named('disable-next-line')}\nSubject`)), 1);
      assert.equal(silenced(NOTE.replace('I saw', `${named('disable-next-line', '')}\nI saw`)), 1);
      assert.equal(silenced(NOTE.replace('I saw', `${named('disable-next-line', 'no-value')}\nI saw`)), 0);
    });
    it(`are all of the file (${name}${bom ? ' with a BOM' : ''})`, () => {
      assert.equal(silenced(`${NOTE}\n${named('disable-file')}\n`), 3);
      assert.equal(silenced(NOTE.replace('role:', `# job-follow-up-disable-file ${FILL}\nrole:`)), 3);
      assert.equal(silenced(NOTE.replace('role:', `# job-follow-up-disable ${FILL}\nrole:`).replace('Dear', `${named('enable')}\nDear`)), 1);
    });
  }

  it('goes from disable to enable, for the rules that each names', () => {
    const range = (before: string, between: string, after = ''): number => 3 - count(NOTE.replace('Subject', `${before}\nSubject`).replace('I saw', `${between}\nI saw`) + after);
    assert.equal(range(`<!-- job-follow-up-disable ${FILL} -->`, `<!-- job-follow-up-enable ${FILL} -->`), 1);
    assert.equal(range(`<!-- job-follow-up-disable ${FILL} -->`, '<!-- job-follow-up-enable -->'), 1);
    assert.equal(range('<!-- job-follow-up-disable -->', `<!-- job-follow-up-enable ${FILL} -->`), 1);
    assert.equal(range(`<!-- job-follow-up-disable ${FILL} -->`, '<!-- job-follow-up-enable no-value -->'), 3);
    // Nested: an end ends all.
    assert.equal(range(`<!-- job-follow-up-disable ${FILL} -->\n<!-- job-follow-up-disable -->`, `<!-- job-follow-up-enable ${FILL} -->`), 1);
    assert.equal(range(`<!-- job-follow-up-disable ${FILL} -->`, `<!-- job-follow-up-enable -->\n<!-- job-follow-up-disable ${FILL} -->`), 3);
    assert.equal(range(`<!-- job-follow-up-disable-next-line ${FILL} -->`, `<!-- job-follow-up-disable ${FILL} -->`, `\n<!-- job-follow-up-enable ${FILL} -->`), 3);
  });

  it('is a finding of several lines by where it begins', () => {
    const reasons = 'Dear Khai,\n\nThank you for the talk.\n\n- I write.\n- I read.\n- I count.\n- I sing.\n- I dance.\n\nI would be glad to join you. I will call you next Tuesday. Thank you for your time and consideration.\n\nKind regards,\nAnna O\'Brien\n';
    const letter = `${FRONT.replace('status: applied', 'status: interview\ninterviews: {at: 2026-11-22 16:00, with: Nguyễn Thị Minh Khai}')}\n## Thank-you note to Nguyễn Thị Minh Khai\n\nTo: Nguyễn Thị Minh Khai\nSent:\n\n${reasons}`;
    const [finding] = findingsIn(letter, EMPTY).filter(({ rule }) => rule === 'too-many-reasons');
    assert.match(letter.slice(finding!.span.start, finding!.span.end), /sing\.\n- I dance/);
    assert.ok(!rulesIn(letter.replace('I sing.', 'I sing. <!-- job-follow-up-disable-line too-many-reasons -->')).includes('too-many-reasons'));
    assert.ok(rulesIn(letter.replace('I dance.', 'I dance. <!-- job-follow-up-disable-line too-many-reasons -->')).includes('too-many-reasons'));
  });

  it('does not leave the due list', () => {
    const owed = FRONT.replace('status: applied', 'status: interview\n# job-follow-up-disable-next-line overdue-thank-you\ninterviews: {at: 2026-11-20 16:00, with: Nguyễn Thị Minh Khai}');
    assert.deepEqual(rulesIn(owed), []);
    assert.deepEqual(rulesIn(owed.replace(/#.*\n/, '')), ['overdue-thank-you']);
  });

  it('is a fault of a file that cannot be read', () => {
    const broken = '---\ncompany: Acme\nrole: Engineer: Test\nstatus: applied\n---\n';
    assert.deepEqual(rulesIn(broken), ['unreadable-frontmatter']);
    assert.deepEqual(rulesIn(broken.replace('role', '# job-follow-up-disable-next-line unreadable-frontmatter\nrole')), []);
    assert.deepEqual(rulesIn(`${broken}\n<!-- job-follow-up-disable-file unreadable-frontmatter -->\n`), []);
    const unclosed = '---\n# job-follow-up-disable-file unreadable-frontmatter\ncompany: Acme\nrole: Engineer\nstatus: applied\n';
    assert.deepEqual(rulesIn(unclosed), []);
    assert.deepEqual(rulesIn(unclosed.replace(/#.*\n/, '')), ['unreadable-frontmatter']);
  });

  it('is no part of a note', () => {
    const commented = NOTE.replace('To:', '<!-- job-follow-up-disable-next-line several-recipients -->\nTo:').replace('Sent:', 'Sent: <!-- job-follow-up-disable-line sent-in-future -->')
      .replace('Subject', '<!-- job-follow-up-disable-next-line unclear-day -->\nSubject').replace('[subject]', 'Hello <!-- job-follow-up-disable-line no-value -->').replace('Dear', '<!-- job-follow-up-disable-next-line missing-salutation -->\nDear') + '\n<!-- job-follow-up-disable-next-line empty-note -->\n## Later\n';
    const { application } = read(commented);
    const [note] = application!.notes;
    assert.equal(note!.fields.map(({ key, value }) => `${key}=${value.value}`).join(), 'To=Nguyễn Thị Minh Khai,Sent=,Subject=Hello');
    assert.equal(note!.direction, 'draft');
    assert.match(commented.slice(note!.letter.start, note!.letter.end), /^Dear Khai,[^]*too\.$/);
    assert.ok(commented.slice(note!.span.end).startsWith('<!-- job-follow-up-disable-next-line empty-note -->'));
  });

  it('are no words of the log', () => {
    const logged = (end: string): readonly string[] => read(`${BODY}## Log\n\n| Date | What |\n| --- | --- |\n| 2026-11-21 | Khai called${end} |\n\n- 2026-11-22: heard from Khai${end}\n`).application!.log.map(({ text, own }) => `${text.trim()} ${own}`);
    assert.deepEqual(logged(' <!-- job-follow-up-disable-line unclear-day -->'), logged(''));
  });
});

/** The whole text of the examples, with the findings that each rule's own tests expect; and the sample search. */
const TEXTS: readonly { readonly name: string; readonly text: string; readonly circumstances: Circumstances }[] = [
  ...RULES.flatMap(rule => rule.examples.filter(({ messages }) => messages.length > 0).map(example => ({ name: `${rule.id}, ${example.title}`, text: unmarked(example.text).text, circumstances: example }))),
  ...sampleSearch(),
];

function sampleSearch(): readonly { readonly name: string; readonly text: string; readonly circumstances: Circumstances }[] {
  const texts = readdirSync('samples/search').sort().map(name => ({ name, text: fillSample(readFileSync(join('samples/search', name), 'utf8'), '2026-11-23') }));
  const otherCompanies = companiesOf(texts.map(({ text }) => read(text).application?.company?.value));
  return texts.map(({ name, text }) => ({ name, text, circumstances: { otherCompanies } }));
}

const sayings = (findings: readonly Finding[]): readonly string[] => findings.map(({ rule, message }) => `${rule}: ${english(message)}`);

/** Markdown's blocks below the frontmatter, without the comments. */
function blocksOf(text: string): readonly string[] {
  const body = text.replace(/^\uFEFF?---[^]*?^(?:---|\.\.\.)[ \t]*$/m, '');
  const kinds: string[] = [];
  const visit = (node: { readonly type: string; readonly children?: readonly unknown[]; readonly value?: string; readonly spread?: boolean }, depth: number): void => {
    if ((node.type === 'html' && node.value!.startsWith('<!--')) || node.value?.trim() === '') return;
    kinds.push(`${' '.repeat(depth)}${node.type}${node.spread ? ' spread' : ''}`);
    for (const child of node.children ?? []) visit(child as typeof node, depth + 1);
  };
  visit(unified().use(remarkParse).parse(body) as Parameters<typeof visit>[0], 0);
  // A comment parts the text before it from what breaks the line behind it.
  return kinds.filter((kind, index) => !(kind.endsWith('text') && kinds[index - 1] === kind));
}

/** Applies "for this line" to every finding: it alone goes (with those of its rule that stand on its line), nothing comes, the text around stays as it was. */
function checkSilences(text: string, circumstances: Circumstances): void {
  const before = findingsIn(text, circumstances);
  const file = read(text);
  for (const finding of before) {
    const line = (offset: number): number => text.slice(0, offset).split(/\r\n|\r|\n/).length;
    const [forLine, inFile] = silencingFixes(file, finding).length === 2 ? silencingFixes(file, finding) : [undefined, ...silencingFixes(file, finding)];
    const where = `${finding.rule} at line ${line(finding.span.start)}`;
    assert.equal(inFile && english(inFile.title), `Disable ${finding.rule} in this file`, where);
    assert.equal(forLine === undefined, line(finding.span.start) === 1, `${where}: "for this line" is offered but for the first one`);
    for (const [fix, gone] of [[forLine, (other: Finding) => line(other.span.start) === line(finding.span.start)], [inFile, () => true]] as const) {
      if (!fix) continue;
      const after = applyFix(text, fix);
      const expected = before.filter(other => !(other.rule === finding.rule && gone(other)));
      assert.deepEqual(sayings(findingsIn(after, circumstances)), sayings(expected), `${where}: "${english(fix.title)}"\n${after}`);
      const [edit] = fix.edits;
      assert.equal(edit!.span.start, edit!.span.end, `${where}: nothing is taken away`);
      assert.equal(applyEdits(after, [{ span: { start: edit!.span.start, end: edit!.span.start + edit!.newText.length }, newText: '' }]), text);
      if (finding.rule !== 'unreadable-frontmatter') assert.deepEqual(blocksOf(after), blocksOf(text), `${where}: "${english(fix.title)}" keeps the Markdown`);
    }
  }
}

describe('"Disable ... for this line" and "in this file"', () => {
  for (const { name, text, circumstances } of TEXTS) {
    it(`silence one finding each: ${name}`, () => checkSilences(text, circumstances));
    it(`with CRLF and a BOM: ${name}`, () => checkSilences(`\uFEFF${text.replace(/\r?\n/g, '\r\n')}`, circumstances));
  }

  it('silence all findings, one after the other, and leave none', () => {
    for (const { name, text, circumstances } of TEXTS) {
      let silenced = text;
      for (let left = findingsIn(silenced, circumstances); left.length > 0; left = findingsIn(silenced, circumstances)) {
        const fix = silencingFixes(read(silenced), left[0]!)[0]!;
        const next = applyFix(silenced, fix);
        assert.ok(findingsIn(next, circumstances).length < left.length, `${name}: ${english(fix.title)}\n${next}`);
        silenced = next;
      }
    }
  });

  it('add to the comment that is there', () => {
    const two = FRONT.replace('role: Test Engineer', '# job-follow-up-disable-next-line no-value -- mine\nposition: Test Engineer').replace('status', 'state').replace('company:', '# job-follow-up-disable-file no-recap no-value\ncompany:');
    const [first] = findingsIn(two, EMPTY).filter(({ rule }) => rule === 'alias-key');
    const [forLine, inFile] = silencingFixes(read(two), first!);
    assert.equal(applyFix(two, forLine!), two.replace('no-value -- mine', 'no-value, alias-key -- mine'));
    assert.equal(applyFix(two, inFile!), two.replace('no-recap no-value', 'no-recap no-value alias-key'));
    const overLines = `${FRONT.replace('role', 'position')}\n<!--\n  job-follow-up-disable-file\n  no-recap,\n  no-value\n-->\n`;
    assert.equal(applyFix(overLines, silencingFixes(read(overLines), findingsIn(overLines, EMPTY).find(({ rule }) => rule === 'alias-key')!)[1]!), overLines.replace('no-value', 'no-value alias-key'));
  });

  it('do not narrow a comment that names no rule', () => {
    const all = `${BODY}<!-- job-follow-up-disable-next-line -->\nText\n`;
    const [unused] = findingsIn(all, EMPTY);
    assert.equal(unused?.rule, UNUSED);
    assert.equal(applyFix(all, silencingFixes(read(all), unused!)[0]!), all.replace('-->', `--> <!-- job-follow-up-disable-line ${UNUSED} -->`));
  });

  it('stand above a paragraph, behind a line within one, behind an item, in a table’s last cell, before what breaks a line', () => {
    const text = NOTE.replace('[more of it] too.\n', '[more of it] too.  \nAnd [this]\\\nis all.\n\n- [one]\n- two\n\n12. [the last]\n');
    const places = findingsIn(text, EMPTY).filter(({ rule }) => rule === FILL).map(finding => applyFix(text, silencingFixes(read(text), finding)[0]!)).map(after => after.split('\n').find(line => line.includes('disable'))!.replace(/job-follow-up-(.*) unfilled-placeholder/, '$1'));
    assert.deepEqual(places, ['Subject: [subject] <!-- disable-line -->', '<!-- disable-next-line -->', '[more of it] too. <!-- disable-line -->  ', 'And [this] <!-- disable-line -->\\', '- [one] <!-- disable-line -->', '12. [the last] <!-- disable-line -->']);
    const table = `${BODY}## Log\n\n| Date | What |\n| --- | --- |\n| 2026-13-01 | called |\n`;
    const [unclear] = findingsIn(table, EMPTY);
    assert.ok(applyFix(table, silencingFixes(read(table), unclear!)[0]!).includes('| 2026-13-01 | called <!-- job-follow-up-disable-line unclear-day --> |\n'));
  });

  it('never stand between the lines of a text of the frontmatter', () => {
    for (const [people, offered] of [["Nguyễn Thị Minh Khay,\n      Peter Gibbons", 2], ["Peter Gibbons,\n      Nguyễn Thị Minh Khay", 1], ["'Peter Gibbons,\n      Nguyễn Thị Minh Khay'", 1], ["[Peter Gibbons,\n      Nguyễn Thị Minh Khay]", 2]] as const) {
      const text = FRONT.replace('---\n', `---\ninterviews:\n  - at: 2026-12-01\n    with: ${people}\n`);
      const [slip, none] = findingsIn(text, EMPTY).filter(({ rule }) => rule === 'misspelled-name');
      assert.ok(slip && !none, people);
      const fixes = silencingFixes(read(text), slip);
      assert.equal(fixes.length, offered, people);
      for (const fix of fixes) assert.ok(!rulesIn(applyFix(text, fix)).some(rule => rule === 'misspelled-name' || rule === 'unreadable-frontmatter'), people);
    }
  });

  it('are none of the finding’s own fixes', () => {
    for (const finding of findingsIn(NOTE, EMPTY)) for (const { title } of finding.fixes) assert.doesNotMatch(english(title), /^Disable/);
  });
});

describe('text without such comments', () => {
  it('is read and judged as before, whatever else it holds', () => {
    const piece = fc.constantFrom('<!-- mine -->', '<!--', '-->', '`', '```', '\n', '\n\n', '## Follow-up to Khai', 'To: Khai', 'Sent:', 'Dear Khai,', '- one', '> said', '# x', 'job-follow-up', 'disable', '\r\n', '    ', '| a |', '[fill in]');
    fc.assert(fc.property(fc.array(piece, { maxLength: 25 }), pieces => {
      const text = BODY + pieces.join('\n');
      assert.deepEqual(read(text).suppressions, []);
      // The same text with a comment of ours far below reads the same up to there.
      const { application } = read(text);
      const { application: commented } = read(text.replace(/^---\n/, '---\n# job-follow-up-disable-file no-value\n'));
      assert.equal(JSON.stringify(commented!.notes.map(({ fields, direction, subject }) => [fields.map(({ key, value }) => [key, value.value]), direction, subject])), JSON.stringify(application!.notes.map(({ fields, direction, subject }) => [fields.map(({ key, value }) => [key, value.value]), direction, subject])));
    }));
  });

  it('stays whole wherever a comment is broken off', () => {
    const comment = '<!-- job-follow-up-disable-next-line unfilled-placeholder, no-value -- a reason -->\n';
    const yaml = '# job-follow-up-disable-line alias-key -- a reason';
    for (let i = 0; i <= comment.length; i++) for (const text of [NOTE.replace('I saw', `${comment.slice(0, i)}I saw`), NOTE.replace('Test Engineer', `Test Engineer ${yaml.slice(0, i)}`)]) {
      for (const { span, fixes } of findingsIn(text, EMPTY)) {
        assert.ok(span.start <= span.end && span.end <= text.length);
        for (const fix of fixes) applyFix(text, fix);
      }
    }
  });
});

describe('unused-suppression', () => {
  it('comes with a fix that restores the text as it was before the comment', () => {
    for (const place of ['## F', 'Dear', 'I saw']) {
      const text = NOTE.replace(place, `<!-- job-follow-up-disable-next-line no-salutation-at-all-here -->\n${place}`);
      const [unused] = findingsIn(text, EMPTY).filter(({ rule }) => rule === UNUSED);
      assert.equal(applyFix(text, unused!.fixes.find(({ title }) => english(title) === 'Take this comment away')!), NOTE);
    }
  });

  for (const [before, after] of [
    ['One\n\n<!-- job-follow-up-enable -->\n\nTwo\n', 'One\n\nTwo\n'], ['One\n\n<!-- job-follow-up-enable -->\nTwo\n', 'One\n\nTwo\n'], ['One\n<!-- job-follow-up-enable -->\n\nTwo\n', 'One\n\nTwo\n'],
    ['One <!-- job-follow-up-enable --> two\n', 'One two\n'], ['One <!-- job-follow-up-enable -->  \ntwo\n', 'One  \ntwo\n'], ['<!-- job-follow-up-enable --> <!-- mine -->\n', '<!-- mine -->\n'], ['One\n\n<!-- job-follow-up-enable -->', 'One\n\n'],
  ] as const) for (const end of ['\n', '\r\n']) {
    it(`takes exactly the comment out of ${JSON.stringify(before)}${end === '\n' ? '' : ' with CRLF'}`, () => {
      const text = (BODY + before).replaceAll('\n', end);
      const [unused] = findingsIn(text, EMPTY).filter(({ rule }) => rule === UNUSED);
      assert.equal(applyFix(text, unused!.fixes[0]!), (BODY + after).replaceAll('\n', end));
    });
  }

  it('is silenced by its name alone', () => {
    const unused = (comment: string): readonly string[] => rulesIn(`${BODY}${comment}\n\n<!-- job-follow-up-disable-next-line no-recap -->\nText\n`).filter(rule => rule === UNUSED);
    assert.deepEqual(unused(''), [UNUSED]);
    assert.deepEqual(unused(`<!-- job-follow-up-disable-file ${UNUSED} -->`), []);
    assert.deepEqual(unused('<!-- job-follow-up-disable-file -->'), [UNUSED, UNUSED]);
    assert.deepEqual(rulesIn(`${BODY}<!-- job-follow-up-disable-next-line no-recap -->\nText\n`, { settings: { rules: { [UNUSED]: 'off' } } }), []);
  });
});
