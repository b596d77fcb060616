// The sample search: what is read, found and due in it on one fixed day (golden files in test/search, rewritten by UPDATE=1), and that it is alive on any day.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyEdits } from '../src/core/base/text.ts';
import { addDays, dayOf, localInstant, type Day, type Instant } from '../src/core/base/time.ts';
import { check } from '../src/core/check.ts';
import { dueItems } from '../src/core/due/index.ts';
import type { DueItem } from '../src/core/due/item.ts';
import { companiesOf, type ReadFile } from '../src/core/model/application.ts';
import { readSettings, type Settings } from '../src/core/model/settings.ts';
import { readFile } from '../src/core/parse/application.ts';
import { unfilledIn } from '../src/core/prose/unfilled.ts';
import type { Finding } from '../src/core/rules/rule.ts';
import { fillSample } from '../src/core/scaffold/sample.ts';
import { applyFix } from './core/readExample.ts';
import { english } from '../src/core/base/message.ts';
import { compareWithGolden, dueLine, findingLine, readLines } from './told.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sample = join(root, 'samples/search');
const compare = (name: string, lines: readonly string[]): void => compareWithGolden(join(root, 'test/search', name), lines);
const sources = readdirSync(sample).sort().map(path => ({ path, text: readFileSync(join(sample, path), 'utf8') }));

const settingsIn = (zone: string): Settings => readSettings({}, zone).settings;
const filesOn = (today: Day): readonly ReadFile[] => sources.map(({ path, text }) => readFile(path, fillSample(text, today), { name: '', email: '' }));

/** A Monday, 13:00 in Berlin. */
const TODAY = '2026-11-23';
const NOW = Date.UTC(2026, 10, 23, 12);
const ZONE = 'Europe/Berlin';

describe('the sample search', () => {
  const settings = settingsIn(ZONE);

  it('is read as test/search/read.txt says', () => {
    compare('read.txt', filesOn(TODAY).flatMap(file => [...readLines(file, NOW, settings), '']));
  });

  it('has the findings of test/search/findings.txt', () => {
    compare('findings.txt', filesOn(TODAY).flatMap((file, _, files) => check(file, NOW, settings, companiesOf(files.map(({ application }) => application?.company?.value))).map(finding => findingLine(file, finding))));
  });

  it('has the due list of test/search/due.txt', () => {
    compare('due.txt', dueItems(filesOn(TODAY), NOW, settings).map(item => dueLine(item, ZONE)));
  });

  it('has one file that is no application, and no finding in it', () => {
    const others = filesOn(TODAY).filter(file => !file.isApplication);
    assert.deepEqual(others.map(file => file.path), ['How I search.md']);
    assert.deepEqual(others.flatMap(file => check(file, NOW, settings)), []);
  });

  it('tells the story of npm start: the squiggle at a name begins a note, the note is sent, the item is gone', () => {
    const path = 'northwind-robotics-controls-engineer.md';
    const { text } = filesOn(TODAY).find(file => file.path === path)!;
    const read = (changed: string): ReadFile => readFile(path, changed, { name: '', email: '' });
    const thankYou = (changed: string): DueItem | undefined => dueItems([read(changed)], NOW, settings).find(item => item.kind === 'thank-you');
    const finding = (changed: string): Finding | undefined => check(read(changed), NOW, settings).find(({ rule }) => rule === 'overdue-thank-you');
    assert.equal(text.slice(finding(text)!.span.start, finding(text)!.span.end), 'Tom Okafor');
    const written = applyFix(text, finding(text)!.fixes.find(fix => english(fix.title) === 'Write the thank-you note to Tom Okafor')!);
    assert.equal(thankYou(written)?.draft?.title.value, 'Thank-you note to Tom Okafor');
    assert.deepEqual(finding(written)!.fixes, [], 'not before it says something');
    const draft = thankYou(written)!.draft!;
    const filled = applyEdits(written, unfilledIn(written, draft, read(written).application!).map(span => ({ span, newText: 'my own words' })));
    const sent = applyFix(filled, finding(filled)!.fixes.find(fix => english(fix.title) === 'Mark as sent now')!);
    assert.equal(thankYou(sent), undefined);
    assert.equal(finding(sent), undefined);
  });

  it('is copied into a folder, and never over a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sample-'));
    try {
      const occupied = join(folder, sources[3]!.path);
      writeFileSync(occupied, 'mine');
      const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/sample.ts'), folder], { cwd: root, encoding: 'utf8' });
      assert.equal(status, 2, stderr);
      assert.match(stderr, /nothing is overwritten/);
      assert.deepEqual(readdirSync(folder), [sources[3]!.path]);
      assert.equal(readFileSync(occupied, 'utf8'), 'mine');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is alive on any day, in any zone, with the same items and findings', function () {
    this.timeout(120_000);
    const expected = { due: itemsOf(dueItems(filesOn(TODAY), NOW, settings)), findings: findingsOf(filesOn(TODAY), NOW, settings) };
    // 63 days in a row: every weekday in every zone at every hour, and a new year.
    for (let day = 0; day < 63; day++) {
      const today = addDays('2026-11-20', day);
      const zone = ['America/Los_Angeles', 'Europe/Berlin', 'Pacific/Kiritimati'][day % 3]!;
      const time = ['00:00:01', '13:00:00', '23:59:59'][Math.floor(day / 21)]!;
      const now = localInstant(today, time, zone);
      const where = `${today} ${time} ${zone}`;
      assert.equal(dayOf(now, zone), today);
      const files = filesOn(today);
      const due = dueItems(files, now, settingsIn(zone));
      assertAlive(due, where);
      assert.deepEqual(faultsOf(files), ['tamarack-foods-maintenance-systems-engineer.md: day'], where);
      assert.deepEqual(itemsOf(due), expected.due, where);
      assert.deepEqual(findingsOf(files, now, settingsIn(zone)), expected.findings, where);
    }
  });

  it('has no token that means nothing', () => {
    for (const token of ['{{}}', '{{3}}', '{{+3x}}', '{{0b}}', '{{today}}', '{{-3:}}', '{{ -3 }}']) assert.throws(() => fillSample(`applied: ${token}`, TODAY), /no token/, token);
  });

  it('counts days, business days and weeks', () => {
    const filled = '{{0}} {{-3}} {{+1w}} {{-1b}} {{-5b}} {{-6b}} {{+5b}} {{+6b}}';
    assert.equal(fillSample(filled, '2026-11-23'), '2026-11-23 2026-11-20 2026-11-30 2026-11-20 2026-11-16 2026-11-13 2026-11-30 2026-12-01');
    assert.equal(fillSample(filled, '2026-11-22'), '2026-11-22 2026-11-19 2026-11-23 2026-11-20 2026-11-16 2026-11-13 2026-11-27 2026-11-30');
    assert.equal(fillSample("on {{-3b:EEEE}}, {{+8:MMMM d}}, {{+1w:RRRR-'W'II}}", '2026-11-25'), 'on Friday, December 3, 2026-W49');
  });
});

const faultsOf = (files: readonly ReadFile[]): readonly string[] => files.flatMap(file => file.faults.map(fault => `${file.path}: ${fault.type}`));

// What must be the same on every day: the findings by their rules, the items by kind and person.
const findingsOf = (files: readonly ReadFile[], now: Instant, settings: Settings): readonly string[] => files.flatMap(file => check(file, now, settings, companiesOf(files.map(({ application }) => application?.company?.value))).map(finding => `${file.path}: ${finding.rule}`));
const itemsOf = (due: readonly DueItem[]): readonly string[] => due.map(item => `${item.path}: ${item.kind} ${item.person?.name ?? ''}`).sort();

function assertAlive(items: readonly DueItem[], where: string): void {
  const urgenciesOf = (company: string, kind: DueItem['kind']): string[] => items.filter(item => item.company === company && item.kind === kind).map(item => item.urgency);
  assert.deepEqual(urgenciesOf('Northwind Robotics', 'thank-you'), ['overdue'], where);
  assert.deepEqual(urgenciesOf('Orchard Lane Devices', 'promise'), ['overdue'], where);
  assert.deepEqual(urgenciesOf('Halden Bay Energy', 'application'), ['overdue'], where);
  assert.deepEqual(urgenciesOf('Kestrel Grid', 'reminder'), ['today'], where);
  assert.deepEqual(urgenciesOf('Meridian Packaging', 'close'), ['open'], where);
  assert.deepEqual(urgenciesOf('Calder & Finch', 'reminder'), ['later'], where);
  assert.ok(items.filter(item => item.urgency === 'soon').length >= 2, `${where}: little lies ahead`);
  assert.ok(items.filter(item => item.urgency === 'overdue').length <= 4, `${where}: too much is overdue`);
}
