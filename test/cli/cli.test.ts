// The command line as a contract: its JSON, its exit status, what it does with bad words, paths and settings.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run.ts';

const NOW = ['--now', '2026-11-23T12:00:00Z', '--time-zone', 'UTC'];
const APPLICATION = `---
company: Northwind Robotics
role: Senior Controls Engineer
status: interview
applied: 2026-11-02
contacts:
  - Priya Raman <priya@northwind.example>
  - Nguyễn Thị Minh Khai
interviews:
  - at: 2026-11-20 14:00
    kind: onsite
    with: [Priya Raman, Khai]
decision: week of 2026-11-30
---

## Thank-you note to Priya Raman

To: Priya Raman
Sent: 2026-11-20 19:10
Subject: Thank you

Dear Priya,

Thank you for the chance to talk. I'll follow up again next Friday.
`;

describe('the command line', () => {
  let folder = '';
  const path = (name: string): string => join(folder, name).replaceAll('\\', '/');
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'job-follow-up-'));
    for (const sub of ['search/inner', 'search/.hidden', 'search/node_modules/x', 'empty']) mkdirSync(join(folder, sub), { recursive: true });
    writeFileSync(path('search/northwind.md'), APPLICATION);
    writeFileSync(path('search/inner/acme.md'), '\ufeff---\r\ncompany: Acme\r\nrole: Buyer\r\nstatus: applied\r\napplied: 2026-11-12\r\n---\r\n');
    for (const ignored of ['search/.hidden/x.md', 'search/node_modules/x/x.md', 'search/text.txt']) writeFileSync(path(ignored), APPLICATION);
    writeFileSync(path('search/README.md'), '# How I search\n');
    writeFileSync(path('broken.md'), '---\ncompany: "Acme\nrole: Buyer\n---\n');
    writeFileSync(path('settings.json'), JSON.stringify({ 'jobFollowUp.cadence.thankYouHours': 100, 'jobFollowUp.timeZone': 'Europe/Berlin', 'jobFollowUp.nonsense': 1 }));
  });
  after(() => rmSync(folder, { recursive: true }));

  function call(...words: string[]): { status: number; out: string; error: string } {
    const [out, error]: [string[], string[]] = [[], []];
    const status = run(words, { out: text => out.push(text), error: text => error.push(text), onTerminal: false });
    return { status, out: out.join('\n'), error: error.join('\n') };
  }
  const json = (...words: string[]): any => JSON.parse(call(...words).out);

  it('check: findings with lines and columns from 1, and the fixes by title', () => {
    const { status, out } = call('check', '--format', 'json', ...NOW, path('search'));
    assert.equal(status, 1);
    const { version, findings } = JSON.parse(out);
    assert.equal(version, 1);
    const [late] = findings.filter((finding: { rule: string }) => finding.rule === 'overdue-thank-you');
    assert.deepEqual({ ...late, message: '' }, {
      path: path('search/northwind.md'), rule: 'overdue-thank-you', severity: 'error', message: '', start: { line: 12, column: 25 }, end: { line: 12, column: 29 },
      fixes: ['Write the thank-you note to Nguyễn Thị Minh Khai', 'Already thanked in another way: Nguyễn Thị Minh Khai'],
    });
    assert.deepEqual(findings.map((finding: { path: string }) => finding.path).filter((found: string) => /hidden|node_modules|text|README/.test(found)), []);
  });

  it('reads a file once that several paths reach', () => {
    const { items } = json('due', ...NOW, path('search/northwind.md'), path('search'), path('search/northwind.md'));
    assert.equal(items.length, 3);
  });

  it('check: the bar decides the exit status', () => {
    const status = (...words: string[]): number => call('check', ...NOW, ...words).status;
    assert.equal(status('--fail-on', 'error', path('search/northwind.md')), 1);
    assert.equal(status('--fail-on', 'error', path('search/inner')), 0);
    assert.equal(status('--fail-on', 'hint', path('search/README.md')), 0);
    assert.equal(status(path('empty')), 0);
  });

  it('check: a file that cannot be read says so, and the others are not disturbed', () => {
    const { findings } = json('check', ...NOW, path('broken.md'), path('search'));
    assert.deepEqual(findings.filter((finding: { path: string }) => finding.path === path('broken.md')).map((finding: { rule: string; severity: string }) => [finding.rule, finding.severity]), [['unreadable-frontmatter', 'error']]);
    assert.ok(findings.some((finding: { rule: string }) => finding.rule === 'overdue-thank-you'));
  });

  it('due: days as days, instants with the offset of the zone', () => {
    const { version, now, timeZone, items } = json('due', '--now', '2026-11-23T12:00:00Z', '--time-zone', 'Europe/Berlin', path('search'));
    assert.deepEqual([version, now, timeZone], [1, '2026-11-23T13:00:00+01:00', 'Europe/Berlin']);
    assert.deepEqual(items, [
      { path: path('search/northwind.md'), line: 12, company: 'Northwind Robotics', role: 'Senior Controls Engineer', kind: 'thank-you', person: 'Nguyễn Thị Minh Khai', from: '2026-11-20T14:00:00+01:00', by: '2026-11-21T14:00:00+01:00', urgency: 'overdue', draft: false, reason: 'interview 20 Nov 14:00 with Nguyễn Thị Minh Khai, plus 24 h' },
      { path: path('search/inner/acme.md'), line: 5, company: 'Acme', role: 'Buyer', kind: 'application', person: null, from: '2026-11-23', by: '2026-11-23', urgency: 'today', draft: false, reason: 'applied 12 Nov, plus 7 business days' },
      { path: path('search/northwind.md'), line: 24, company: 'Northwind Robotics', role: 'Senior Controls Engineer', kind: 'promise', person: 'Priya Raman', from: '2026-11-27', by: '2026-11-27', urgency: 'soon', draft: false, reason: 'promised in the note of 20 Nov: "I\'ll follow up again next Friday."' },
    ]);
  });

  it('due: names the files that it passes over', () => {
    const { status, out, error } = call('due', ...NOW, path('broken.md'), path('search/northwind.md'));
    assert.equal(status, 0);
    assert.equal(JSON.parse(out).items.length, 2);
    assert.match(error, /broken\.md can't be read/);
  });

  it('due: names the days that count as not given', () => {
    writeFileSync(path('unclear.md'), APPLICATION.replace('2026-11-20 14:00', 'yesterday').replace('week of 2026-11-30', '11/12/2026'));
    const { status, out, error } = call('due', '--format', 'text', ...NOW, path('unclear.md'));
    assert.equal(status, 0);
    assert.doesNotMatch(out, /thank-you/);
    assert.equal(error, `job-follow-up: ${path('unclear.md')} has days that can't be read, so what hangs on them is missing here (the interview, the decision); check says why`);
    assert.equal(call('due', ...NOW, path('search')).error, '');
  });

  it('check and due: a file that was named and is no application is told of with what it lacks; those of a folder are not', () => {
    const lacking: Readonly<Record<string, RegExp>> = {
      '# Notes\n': /no frontmatter/,
      '\n---\ncompany: Acme\nrole: Buyer\n---\n': /does not stand alone in the first line/,
      '---\n\n# Notes\n': /behind its frontmatter is missing/,
      '---\ncompany:Acme\nrole:Buyer\n---\n': /a space is missing/,
      '---\ncompany:Acme\nrole: Buyer\nstatus: applied\n---\n': /a space is missing/,
      '---\nAcme\n---\n': /no lines such as "company: Acme"/,
      '---\ntitle: Notes\n---\n': /names no company/,
    };
    mkdirSync(path('ordinary'));
    for (const [text, why] of Object.entries(lacking)) {
      writeFileSync(path('ordinary/x.md'), text);
      for (const command of ['check', 'due']) {
        const { status, error } = call(command, ...NOW, path('ordinary/x.md'));
        assert.equal(status, 0);
        assert.match(error, /^job-follow-up: .*x\.md is no application, so it is passed over: /, text);
        assert.match(error, why, text);
        assert.equal(call(command, ...NOW, path('ordinary')).error, '');
      }
    }
  });

  it('due: settings from a file, the zone of the call before theirs, and what is ignored is said', () => {
    const { status, out, error } = call('due', '--now', '2026-11-23T12:00:00Z', '--settings', path('settings.json'), path('search/northwind.md'));
    assert.equal(status, 0);
    assert.equal(JSON.parse(out).timeZone, 'Europe/Berlin');
    assert.equal(JSON.parse(out).items[0].by, '2026-11-24T18:00:00+01:00');
    assert.match(error, /nonsense/);
    assert.equal(json('due', '--time-zone', 'Asia/Kolkata', '--settings', path('settings.json'), path('search')).timeZone, 'Asia/Kolkata');
  });

  it('read: what was understood', () => {
    const { version, files } = json('read', ...NOW, path('search'));
    assert.equal(version, 1);
    assert.deepEqual(files.map((file: { path: string; application: boolean }) => [file.path, file.application]), [[path('search/README.md'), false], [path('search/inner/acme.md'), true], [path('search/northwind.md'), true]]);
    const [, , northwind] = files;
    assert.deepEqual([northwind.company, northwind.role, northwind.status, northwind.applied], ['Northwind Robotics', 'Senior Controls Engineer', 'interview', '2026-11-02']);
    assert.deepEqual(northwind.people.map((person: { name: string }) => person.name), ['Priya Raman', 'Nguyễn Thị Minh Khai']);
    assert.deepEqual(northwind.interviews, [{ at: '2026-11-20 14:00', kind: 'onsite', with: ['Priya Raman', 'Nguyễn Thị Minh Khai'], duration: null, thanked: [], cancelled: false }]);
    assert.deepEqual(northwind.notes, [{ line: 16, title: 'Thank-you note to Priya Raman', kind: 'thank-you', direction: 'sent', to: ['Priya Raman'], from: [], sent: '2026-11-20 19:10', received: null, subject: 'Thank you', via: null, promise: { from: '2026-11-27', by: '2026-11-27' } }]);
  });

  it('text for people', () => {
    assert.match(call('check', '--format', 'text', ...NOW, path('search')).out, /northwind\.md:12:25 error Nothing sent to Nguyễn Thị Minh Khai .* \(overdue-thank-you\)/);
    assert.match(call('due', '--format', 'text', ...NOW, path('search')).out, /^overdue thank-you Nguyễn Thị Minh Khai, Northwind Robotics: due .* ago/);
    assert.equal(call('due', '--format', 'text', ...NOW, path('empty')).out, 'Nothing is due.');
    assert.equal(call('check', '--format', 'text', ...NOW, path('empty')).out, 'Nothing to mend.');
    for (const help of ['--help', '-h']) assert.match(call(help).out, /usage/);
    assert.match(call('--version').out, /^\d+\.\d+\.\d+$/);
  });

  it('lets no file write to the terminal anything but words, nor a line of its own', () => {
    writeFileSync(path('escapes.md'), '---\ncompany: "Acme\\e]0;x\\a\\e[2K\\nforged.md:1:1 error \\x9b2J"\nrole: Buyer\nstatus: "ap\\e[1Aplied\\n"\napplied: 2026-11-02\n---\n');
    for (const command of ['check', 'due']) {
      const { out } = call(command, '--format', 'text', ...NOW, path('escapes.md'));
      assert.match(out, /escapes\.md:\d/);
      assert.doesNotMatch(out, /(?!\n)\p{Cc}|^forged/mu);
    }
  });

  it('a path that can’t be read is told of, with status 2, and the others are reported on', () => {
    const all = json('due', '--format', 'json', ...NOW, path('search'));
    const { status, out, error } = call('due', '--format', 'json', ...NOW, path('missing.md'), path('search'), path('gone'));
    assert.equal(status, 2);
    assert.deepEqual(JSON.parse(out), all);
    assert.deepEqual(error.split('\n').map(line => line.replace(/^.*\//, '')), ["missing.md can't be read: ENOENT", "gone can't be read: ENOENT"]);
  });

  it('follows no link out of a folder, and none in a circle', () => {
    mkdirSync(path('linking'));
    writeFileSync(path('linking/own.md'), APPLICATION);
    symlinkSync(path('search'), path('linking/linked'), 'junction');
    symlinkSync(path('linking'), path('linking/circle'), 'junction');
    const { items } = json('due', ...NOW, path('linking'));
    assert.deepEqual([...new Set(items.map((item: { path: string }) => item.path))], [path('linking/own.md')]);
  });

  it('bad usage and unreadable paths: status 2, a sentence on standard error, nothing on the other', () => {
    const bad = [[], ['mend', 'x'], ['check'], ['check', '--format', 'xml', path('search')], ['check', '--now', 'noon', path('search')], ['check', '--now', '2026-02-30', path('search')], ['check', '--time-zone', 'Mars/Base', path('search')],
      ['check', '--fail-on', 'never', path('search')], ['check', '--nope', path('search')], ['check', path('missing.md')], ['check', '--settings', path('missing.json'), path('search')], ['check', '--settings', path('broken.md'), path('search')]];
    for (const words of bad) {
      const { status, out, error } = call(...words);
      assert.deepEqual([status, out], [2, ''], words.join(' '));
      assert.match(error, /^job-follow-up: ./);
    }
  });
});
