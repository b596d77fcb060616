// The due list in words, its groups and order, and how long an answer holds.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { HOUR, isoIn, MINUTE, parseInstant } from '../../src/core/base/time.ts';
import { exactly } from '../../src/core/due/item.ts';
import { check, countDue, dueIn, dueItems, findAgain, groupRows, nextChange, readFile, readSettings, rowOf, sortRows, spokenRow, wantsNote, whenInFull, type DueItem, type DueRow } from '../../src/core/index.ts';
import { inEnglish } from './said.ts';
import { english } from '../../src/core/base/message.ts';

const { settings } = readSettings({}, 'UTC');
const NOW = parseInstant('2026-11-23T12:00:00Z', 'UTC')!;
const application = (company: string, lines: string, body = ''): string => `---\ncompany: ${company}\nrole: Engineer\n${lines}\n---\n${body}`;

function rowsOf(text: string, now = NOW, path = 'a.md'): readonly DueRow[] {
  const file = readFile(path, text, settings.me);
  return sortRows(dueIn(file, now, settings).map(item => rowOf(item, file, now, settings)));
}

const brief = ({ label, when }: DueRow): string => `${english(label)}: ${when && english(when)}`;

describe('the due list in words', () => {
  const met = 'status: interview\ninterviews:\n  - at: 2026-11-22 16:00\n    with: [Priya Raman, Tom Okafor]';

  it('says what to do, and when', () => {
    assert.deepEqual(rowsOf(application('Acme', met)).map(brief), ['Thank Priya Raman: due in 4 hours', 'Thank Tom Okafor: due in 4 hours']);
    assert.deepEqual(rowsOf(application('Acme', 'status: interview\ninterviews:\n  - at: 2026-11-24 10:00')).map(brief), ['Interview: in 22 hours']);
    assert.deepEqual(rowsOf(application('Acme', 'status: applied\napplied: 2026-11-20')).map(brief), ['Follow up on the application: in 8 days']);
    assert.deepEqual(rowsOf(application('Acme', 'status: applied\nfollow_up: { on: 2026-11-23, what: "Ask\\n Bea" }\napplied: 2026-11-23')).map(brief), ['Ask Bea: due today', 'Follow up on the application: in 9 days']);
    assert.deepEqual(rowsOf(application('Acme', 'status: offer\noffer: { received: 2026-11-22, respond_by: 2026-11-30 }')).map(brief), ['Thank them for the offer: due today', 'Decide on the offer: in 5 days']);
  });

  it('says it to the minute within the hour, and counts of one as one', () => {
    const [ahead, past] = ['2026-11-23 13:00', '2026-11-22 11:00\n    with: Jan van der Berg'].map(at => application('Acme', `status: interview\ninterviews:\n  - at: ${at}`)) as [string, string];
    const after = (text: string, minutes: number): string => brief(rowsOf(text, NOW + minutes * 60_000)[0]!);
    assert.deepEqual([-60, 0, 15, 59].map(minutes => after(ahead, minutes)), ['Interview: in 2 hours', 'Interview: in 1 hour', 'Interview: in 45 minutes', 'Interview: in 1 minute']);
    assert.deepEqual([-59, -15, 0, 60].map(minutes => after(past, minutes)), ['Thank Jan van der Berg: due 1 minute ago', 'Thank Jan van der Berg: due 45 minutes ago', 'Thank Jan van der Berg: due 1 hour ago', 'Thank Jan van der Berg: due 2 hours ago']);
  });

  it('says in full when', () => {
    assert.deepEqual(rowsOf(application('Acme', met), NOW + 30 * 3_600_000).map(row => inEnglish(whenInFull(row))), ['due 26 hours ago (Mon 23 Nov)', 'due 26 hours ago (Mon 23 Nov)']);
    assert.deepEqual(rowsOf(application('Acme', 'status: applied\napplied: 2026-11-20')).map(row => inEnglish(whenInFull(row))), ['in 8 days (by Tue 1 Dec)']);
  });

  it('points at a draft, and then offers no second note', () => {
    const [tom] = rowsOf(application('Acme', met, '\n## Thank-you note to Tom Okafor\n\nTo: Tom Okafor\nSent:\n\nDear Tom,\n')).filter(({ item }) => item.person?.name === 'Tom Okafor');
    assert.equal(english(tom!.label), 'Send the thank-you note to Tom Okafor');
    const [nobody] = rowsOf(application('Acme', 'status: interview\ninterviews:\n  - at: 2026-11-22 16:00', '\n## Thank-you note\n\nSent:\n\nHello,\n'));
    assert.equal(english(nobody!.label), 'Send the thank-you note');
    assert.equal(wantsNote(tom!.item), false);
  });

  it('is read aloud with everything that it shows', () => {
    assert.equal(english(spokenRow(rowsOf(application('Acme', met))[0]!)), 'Thank Priya Raman, Acme, Engineer, Today, due in 4 hours, interview 22 Nov 16:00 with Priya Raman, plus 24 h');
  });

  it('groups by urgency, company and kind, and leaves empty groups out', () => {
    const rows = sortRows([...rowsOf(application('Zeta', met), NOW, 'z.md'), ...rowsOf(application('Acme', 'status: applied\napplied: 2026-11-02'), NOW, 'a.md')]);
    const groups = (by: Parameters<typeof groupRows>[1]): unknown => groupRows(rows, by).map(({ label, rows: own }) => inEnglish([label, ...own.map(row => row.label)]));
    assert.deepEqual(groups('urgency'), [['Overdue', 'Follow up on the application'], ['Today', 'Thank Priya Raman', 'Thank Tom Okafor']]);
    assert.deepEqual(groups('company'), [['Acme', 'Follow up on the application'], ['Zeta', 'Thank Priya Raman', 'Thank Tom Okafor']]);
    assert.deepEqual(groups('kind'), [['Thank-You Notes', 'Thank Priya Raman', 'Thank Tom Okafor'], ['Applications Without an Answer', 'Follow up on the application']]);
    assert.deepEqual(inEnglish(countDue(rows.map(({ item }) => item))), { overdue: 1, today: 2, words: '1 overdue, 2 due today' });
  });

  it('puts rows among others that are in order as if all were sorted at once', () => {
    const all = ['Zeta', 'Acme', 'Østfold', 'Élan', ''].flatMap((company, index) => ['status: applied\napplied: 2026-11-02', 'status: applied\napplied: 2026-11-20', met].flatMap(lines => rowsOf(application(company, lines), NOW, `${index}.md`)));
    const sorted = sortRows(all);
    for (let parts = 0; parts < 2 ** all.length; parts += 97) {
      const [some, others] = [0, 1].map(part => all.filter((_, index) => ((parts >> index) & 1) === part)) as [DueRow[], DueRow[]];
      assert.deepEqual(sortRows(some, sortRows(others)), sorted);
    }
    assert.deepEqual(sortRows([], sorted), sorted);
  });

  it('names no company where the file doesn’t, and counts one sort alone or none', () => {
    const nameless = rowsOf(application('', 'status: applied\napplied: 2026-11-02'));
    assert.deepEqual(inEnglish(groupRows(nameless, 'company')).map(({ id, label }) => [id, label]), [['company:', 'No Company Named']]);
    const words = (...urgencies: readonly ('overdue' | 'today' | 'soon')[]): unknown => inEnglish(countDue(urgencies.map(urgency => ({ urgency })))).words;
    assert.deepEqual([words(), words('soon'), words('overdue', 'soon'), words('today', 'today')], [null, null, '1 overdue', '2 due today']);
  });

  it('has the order of the due items', () => {
    const files = [application('Zeta', met), application('Acme', met), application('Acme', 'status: applied\napplied: 2026-11-02'), application('Beta', 'status: offer\noffer: { received: 2026-11-22, respond_by: 2026-11-30 }')].map((text, index) => readFile(`${index}.md`, text, settings.me));
    const rows = files.toReversed().flatMap(file => dueIn(file, NOW, settings).map(item => rowOf(item, file, NOW, settings)));
    assert.deepEqual(sortRows(rows).map(({ item }) => item.reason), dueItems(files, NOW, settings).map(item => item.reason));
  });

  it('finds an item again after the text moved', () => {
    const before = rowsOf(application('Acme', met))[1]!.item;
    const after = rowsOf(application('Acme', `url: https://acme.example\n${met}`)).map(({ item }) => item);
    assert.equal(findAgain(after, before)?.person?.name, 'Tom Okafor');
    assert.equal(findAgain(after.filter(item => item.person?.name !== 'Tom Okafor'), before), null);
    const reminders = (...days: readonly string[]): readonly DueItem[] => rowsOf(application('Acme', `follow_up: [${days.join(', ')}]\nstatus: saved`)).map(({ item }) => item as DueItem);
    const [first, second, third] = reminders('2026-11-24', '2026-11-25', '2026-11-26');
    for (const item of [first!, second!, third!]) assert.equal(findAgain(reminders('2026-11-27', '2026-11-25', '2026-11-26'), item)?.anchor.start, item.anchor.start, 'the nearest of several');
    assert.equal(findAgain(reminders('2026-11-24'), third!)?.anchor.start, first!.anchor.start);
  });
});

describe('nextChange', () => {
  const texts = [
    application('Acme', 'status: interview\ninterviews:\n  - at: 2026-11-22 16:00\n    with: [Priya Raman, Tom Okafor]\n  - at: 2026-11-25T09:30-08:00\n    with: Wei Chen'),
    application('Acme', 'status: offer\noffer: { received: 2026-11-22 10:15, respond_by: 2026-11-26 17:00 }'),
    application('Acme', 'status: interview\napplied: 2026-11-02\ndecision: 2026-11-24', '\n## Follow-up to Bea\n\nTo: Bea\nSent: 2026-11-20 10:00\n\nDear Bea,\n\nI will call you next Tuesday.\n\n## Log\n\n- 2026-11-24 10:30: Bea called\n'),
    application('Acme', 'status: applied\napplied: 2026-11-12\nfollow_up: 2026-11-25', '\n## Note\n\nTo: Bea\nSent: 2026-11-24 18:00\n\nDear Bea,\n'),
  ];

  it('is a minute away where the words count minutes, an hour where they count hours', () => {
    const next = (at: string, now = NOW): string => {
      const file = readFile('a.md', application('Acme', `status: interview\ninterviews:\n  - at: ${at}`), settings.me);
      return new Date(nextChange(file.application!, dueIn(file, now, settings), now, settings)).toISOString().slice(11, 23);
    };
    assert.equal(next('2026-11-23 12:45'), '12:00:00.001', 'in 45 minutes no longer');
    assert.equal(next('2026-11-23 12:45', NOW + 20_000), '12:01:00.001');
    assert.equal(next('2026-11-23 15:30'), '12:30:00.001');
  });

  it('until then the rows and the findings stay as they are, to the word', () => {
    fc.assert(fc.property(fc.constantFrom(...texts), fc.constantFrom('UTC', 'America/Havana', 'Asia/Kolkata'), fc.integer({ min: -72 * 60, max: 20 * 24 * 60 }), (text, zone, minutes) => {
      const own = { ...settings, timeZone: zone };
      const file = readFile('a.md', text, own.me);
      const now = NOW + minutes * 60_000;
      const all = (at: number): string => JSON.stringify([dueIn(file, at, own).map(item => { const row = rowOf(item, file, at, own); return [row.label, row.when, spokenRow(row), item.urgency]; }), check(file, at, own).map(({ rule, severity, message }) => [rule, severity, message])]);
      const next = nextChange(file.application!, dueIn(file, now, own), now, own);
      assert.ok(next > now && next <= now + 25 * 3_600_000);
      assert.equal(all(next - 1), all(now));
      for (const part of [0.3, 0.7]) assert.equal(all(now + Math.floor((next - now) * part)), all(now));
    }), { numRuns: 40 });
  });

  /** The moments that follow each other from one time to another, midnights left out; one a thousandth of a second after another is a `+`. */
  function moments(text: string, from: string, to: string, own = settings): string {
    const { application: read } = readFile('a.md', text, own.me);
    const found: string[] = [];
    for (let now = parseInstant(from, 'UTC')!; now < parseInstant(to, 'UTC')!;) {
      now = nextChange(read!, [], now, own);
      if (now % MINUTE !== 0) found.push('+');
      else if (now % (24 * HOUR) !== 0) found.push(` ${isoIn(now, 'UTC').slice(5, 16)}`);
    }
    return found.join('').trim();
  }

  it('comes with each exact time of the file, and just after it', () => {
    const text = application('Acme', 'status: offer\ninterviews: [2026-11-26 09:00, 2026-11-26]\noffer: { received: 2026-11-26 12:00, respond_by: 2026-11-26 13:00 }', '\n## Note\n\nTo: Bea\nSent: 2026-11-26 10:00\n\nDear Bea,\n\n## Log\n\n- 2026-11-26 11:00: Bea called\n- 2026-11-26: a test\n');
    assert.equal(moments(text, '2026-11-26T01:00', '2026-11-26T20:00'), '11-26T09:00+ 11-26T10:00+ 11-26T11:00+ 11-26T12:00+ 11-26T13:00+');
    for (const key of ['received', 'respond_by']) assert.equal(moments(application('Acme', `status: offer\noffer: { ${key}: 2026-11-26 12:00 }`), '2026-11-26T01:00', '2026-11-26T20:00'), '11-26T12:00+');
  });

  it('comes when a window opens, is about to end, ends, is late by more and is missed', () => {
    const { settings: own } = readSettings({ 'cadence.thankYouHours': 24, 'cadence.thankYouErrorHours': 73, 'cadence.thankYouMissedDays': 5, 'cadence.offerHours': 30 }, 'UTC');
    assert.equal(moments(application('Acme', 'status: interview\ninterviews: [2026-11-10 09:00]'), '2026-11-08T01:00', '2026-11-30T00:00', own), '11-09T09:00+ 11-10T09:00+ 11-10T15:00+ 11-11T09:00+ 11-11T15:00+ 11-13T10:00+ 11-16T09:00+');
  });

  it('comes when the words for an exact time change', () => {
    const { application: read } = readFile('a.md', application('Acme', 'status: saved'), settings.me);
    const after = (away: number): number => {
      const [item] = dueIn(readFile('a.md', application('Acme', 'status: saved\nfollow_up: 2026-11-23'), settings.me), NOW, settings);
      return nextChange(read!, [{ ...item!, by: exactly(NOW + away, 'UTC') }], NOW, settings) - NOW;
    };
    assert.deepEqual([20.5 * MINUTE, HOUR, 3 * HOUR + 5 * MINUTE, 50 * HOUR].map(after), [MINUTE / 2 + 1, 1, 5 * MINUTE + 1, 2 * HOUR + 1]);
    assert.deepEqual([-20.5 * MINUTE, -HOUR, -3.5 * HOUR, -48 * HOUR].map(after), [MINUTE / 2, HOUR, HOUR / 2, 12 * HOUR], 'words of days hold until midnight');
  });
});
