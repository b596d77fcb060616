// Heads: what they keep, how long they hold, and that damaged ones are noticed.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dueIn, firstLine, headKey, headOf, holdsAt, lineOf, linesOfBytes, nextChange, parseInstant, readFile, readFirstLine, readLine, readSettings, rowOf, searchNames, sortRows, type Settings } from '../../src/core/index.ts';
import { namesIn } from '../../src/core/views/symbols.ts';
import { searchCases } from './searchCases.ts';

const { settings } = readSettings({ me: { name: 'Ana Duarte' } }, 'Europe/Berlin');
const NOW = parseInstant('2026-11-23T12:00:00Z', 'UTC')!;
const application = (frontmatter: string, body = ''): string => `---\ncompany: Quillfeather Optics GmbH & Co. KG\nrole: Regelungstechnikerin\n${frontmatter}\n---\n${body}`;
const head = (text: string, now = NOW, own: Settings = settings): ReturnType<typeof headOf> => headOf(readFile('file:///s/a.md', text, own.me), now, own);

describe('the head of a file', () => {
  for (const { file, now, settings: own } of searchCases()) {
    it(`${file.path} says what the file itself says`, () => {
      const kept = headOf(file, now, own);
      const { application: row, until } = kept;
      const due = dueIn(file, now, own);
      assert.deepEqual(row!.due.map(({ label, when, latest }) => ({ label, when, latest })), sortRows(due.map(item => rowOf(item, file, now, own))).map(({ label, when, latest }) => ({ label, when, latest })));
      assert.ok(row!.ended || until === nextChange(file.application!, due, now, own));
      assert.deepEqual(searchNames(kept), namesIn(file));
    });
  }

  it('is the same after a round trip, and keeps no note and no text', () => {
    const long = 'Thank you for the time you took. '.repeat(200);
    const kept = head(application('status: interview\ninterviews:\n  - at: 2026-11-22 16:00\n    with: Siobhán O’Brien', `\n## Thank-you note to Siobhán O’Brien\n\nTo: Siobhán O’Brien\nSent:\n\n${long}`));
    assert.deepEqual(JSON.parse(JSON.stringify(kept)), kept);
    assert.equal(kept.application!.due[0]!.item.draft!.title.value, 'Thank-you note to Siobhán O’Brien');
    assert.ok(JSON.stringify(kept).length < 2000);
  });

  it('of a file that can’t be read names the fault and its place', () => {
    const unreadable = head('---\ncompany: [Acme\nrole: x\nstatus: applied\n---\n');
    const { application: row, fault } = unreadable;
    assert.equal(row, null);
    assert.ok(fault && fault.span.start > 0);
    assert.deepEqual(searchNames(unreadable), []);
  });

  it('holds to the next midnight where something is due, and not where the clock was set back', () => {
    const kept = head(application('status: applied\napplied: 2026-11-02'));
    assert.equal(kept.until, parseInstant('2026-11-23T23:00:00Z', 'UTC'));
    assert.deepEqual([NOW - 1, NOW, kept.until! - 1, kept.until!].map(at => holdsAt(kept, at)), [false, true, true, false]);
  });

  it('holds to New Year where all has ended, but not past an interview or a note that lies ahead', () => {
    const newYear = parseInstant('2026-12-31T23:00:00Z', 'UTC');
    assert.equal(head(application('status: rejected\napplied: 2026-09-02', '\n## Log\n\n- 2026-10-01: Tom called\n')).until, newYear);
    assert.ok(head(application('status: rejected\ninterviews:\n  - at: 2026-11-24 10:00')).until! < newYear!);
    assert.ok(head(application('status: ghosted', '\n## Log\n\n- 2026-11-25: Tom will call\n')).until! < newYear!);
    const ended = application('status: withdrawn\napplied: 2026-09-02');
    const at = (now: number): string => JSON.stringify({ ...head(ended, now), since: 0, until: 0 });
    assert.equal(at(newYear! - 1), at(NOW));
    assert.notEqual(at(newYear!), at(NOW));
  });

  it('depends on the settings that its key names alone', () => {
    const text = application('status: interview\ninterviews:\n  - at: 11/12 16:00\n    with: Tom Okafor\n', '\n## Note\n\nTo: Tom Okafor\nSent: 2026-11-13\n\nI will write again within three business days.\n');
    const shown = (own: Settings): string => JSON.stringify(head(text, NOW, own));
    for (const same of [{ codeLens: false }, { rules: { 'missing-role': 'error' } }, { checkSentNotes: 'same' }, { reminders: 'daily' }, { inlayHints: false }, { fileDecorations: false }]) {
      const own = readSettings({ me: { name: 'Ana Duarte' }, ...same }, 'Europe/Berlin').settings;
      assert.notDeepEqual(own, settings);
      assert.equal(headKey(own), headKey(settings));
      assert.equal(shown(own), shown(settings));
    }
    for (const other of [{ timeZone: 'Asia/Kolkata' }, { dateOrder: 'day-first' }, { language: 'de' }, { businessDays: ['Sunday'] }, { holidays: ['2026-11-13'] }, { 'cadence.silenceBusinessDays': 9 }, { me: { name: 'Tom Okafor' } }]) {
      assert.notEqual(headKey(readSettings({ me: { name: 'Ana Duarte' }, ...other }, 'Europe/Berlin').settings), headKey(settings), JSON.stringify(other));
    }
  });

  it('leaves out settings that it does not know of in no case: each is named in its key or tried above', () => {
    const keyed = ['timeZone', 'dateOrder', 'language', 'calendar', 'cadence', 'me'];
    assert.deepEqual(Object.keys(settings).filter(key => !keyed.includes(key)).sort(), ['checkSentNotes', 'codeLens', 'fileDecorations', 'inlayHints', 'reminders', 'rules']);
  });
});

const written = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('heads that are kept', () => {
  const kept = { path: 'file:///s/Nguy%E1%BB%85n.md', stamp: '1795 3000', key: headKey(settings), head: head(application('status: applied\napplied: 2026-11-02\ncontacts: [{ name: Nguyễn Thị Minh Khai }]')) };

  it('come back as they were, also of files that are no applications', () => {
    assert.deepEqual(readLine(written(lineOf(kept))), kept);
    assert.deepEqual(readLine(written(lineOf({ ...kept, head: null }))), { ...kept, head: null });
    assert.equal(readFirstLine(written(firstLine('job-follow-up 1.0.0', 7)), 'job-follow-up 1.0.0'), 7);
    assert.ok(!lineOf(kept).includes('\n'));
  });

  it('stand one below the other, the last with or without an ending', () => {
    const lines = [firstLine('us', 2), lineOf(kept), lineOf({ ...kept, head: null })];
    for (const text of [lines.join('\n'), `${lines.join('\n')}\n`]) assert.deepEqual([...linesOfBytes(written(text))], lines.map(written));
    assert.deepEqual([...linesOfBytes(written(''))], []);
  });

  it('are thrown away where they are damaged, cut off or another program’s', () => {
    const line = written(lineOf(kept));
    fc.assert(fc.property(fc.nat(line.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const damaged = line.slice();
      damaged[at]! ^= flip;
      assert.equal(readLine(damaged), null);
      assert.equal(readLine(line.slice(0, at)), null);
    }), { seed: 20_261_123 });
    fc.assert(fc.property(fc.uint8Array(), bytes => { assert.equal(readLine(bytes), null); assert.equal(readFirstLine(bytes, 'us'), null); }), { seed: 20_261_123 });
    assert.equal(readFirstLine(written(firstLine('job-follow-up 0.9.0', 7)), 'job-follow-up 1.0.0'), null);
    assert.equal(readLine(written(firstLine('us', 7))), null);
  });
});
