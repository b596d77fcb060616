// The timeline of an application: everything that has a day, in order, with its place and what became of each promise.

import assert from 'node:assert/strict';
import { timelineOf, type Case } from '../../src/core/index.ts';
import { caseIn, searchCase, searchCases } from './searchCases.ts';
import { inEnglish } from './said.ts';

const linesOf = (kase: Case): readonly string[] => inEnglish(timelineOf(kase)).map(({ ahead, label, when, relative, state }) => `${ahead ? '> ' : ''}${[label, when, relative, state].filter(part => part !== null).join(' | ')}`);
const inFile = (lines: string, body = '', now?: number): readonly string[] => linesOf(caseIn(`---\ncompany: Acme\nrole: Buyer\n${lines}\n---\n${body}`, 'a.md', now));

describe('the timeline of an application', () => {
  it('tells the story of Northwind Robotics, and what lies ahead', () => {
    assert.deepEqual(linesOf(searchCase('northwind')), [
      'Applied | Fri 30 Oct | 24 days ago',
      'applied, with Lena\'s name in the letter | Fri 30 Oct | 24 days ago',
      'Interview: phone screen with Wei Chen | Tue 10 Nov 11:00 | 13 days ago',
      'Sent: Thank-you note to Wei Chen | Tue 10 Nov 15:20 | 13 days ago',
      'Received: Reply from Wei Chen | Thu 12 Nov 10:05 | 11 days ago',
      'said yes to the onsite | Thu 12 Nov | 11 days ago',
      'Promise to Wei Chen | Fri 13 Nov | 10 days ago | settled: in touch Thu 12 Nov',
      'Interview: onsite with Priya Raman and Tom Okafor | Thu 19 Nov 14:00 | 4 days ago',
      'Sent: Thank-you note to Priya Raman | Thu 19 Nov 20:40 | 4 days ago',
      'onsite with Priya and Tom. Two hours, the lab, then coffee; Tom knows the drives that I used at the bottling plant | Thu 19 Nov | 4 days ago',
      '> Promise to Priya Raman | Wed 25 Nov | in 2 days | open',
      '> They mean to decide | Mon 7 Dec to Fri 11 Dec | in 14 days',
    ]);
  });

  it('tells offers, reminders, promises kept, late, overdue and no longer owed', () => {
    const kestrel = linesOf(searchCase('kestrel'));
    for (const line of ['Offer received | Thu 19 Nov 16:20 | 4 days ago', 'Promise to Ruth Feldman | Wed 11 Nov | 12 days ago | kept Wed 11 Nov', '> Reminder: Ask Lena how she read the pension clause | Mon 23 Nov | today', '> Answer to the offer due | Wed 25 Nov | in 2 days']) assert.ok(kestrel.includes(line), line);
    assert.ok(linesOf(searchCase('meridian')).includes('Promise to Dr. Ines Caldeira | Fri 30 Oct to Sun 1 Nov | 22 days ago | kept late, Thu 5 Nov'));
    const orchard = linesOf(searchCase('orchard'));
    assert.ok(orchard.includes('Promise to Marcus Bell | Sat 14 Nov to Wed 18 Nov | 5 days ago | overdue'));
    assert.ok(orchard.includes('Promise to Nguyễn Thị Minh Khai | Mon 16 Nov | 7 days ago | settled by the interview Fri 13 Nov'));
    assert.ok(linesOf(searchCase('fairweather')).some(line => line.startsWith('Promise to Gareth Pugh') && line.endsWith('no longer owed')));
    assert.ok(linesOf(searchCase('stonebridge')).includes('They meant to decide | Thu 19 Nov | 4 days ago'));
  });

  it('has the places of what it tells, in the order of time, what is past first', () => {
    for (const kase of searchCases()) {
      const entries = timelineOf(kase);
      for (const { span, kind } of entries) assert.ok(span.start < span.end && span.end <= kase.file.text.length, `${kase.file.path}: ${kind}`);
      assert.ok(entries.findIndex(({ ahead }) => ahead) < 0 || entries.slice(entries.findIndex(({ ahead }) => ahead)).every(({ ahead }) => ahead), kase.file.path);
    }
    const { file: { text } } = searchCase('northwind');
    const spans = timelineOf(searchCase('northwind')).map(({ kind, span }) => [kind, text.slice(span.start, span.end).split('\n')[0]]);
    assert.deepEqual(spans[3], ['sent', 'Thank-you note to Wei Chen']);
    assert.deepEqual(spans.at(-2), ['promise', "I'll follow up with you on Wednesday."]);
  });

  it('leaves out drafts and what has no day, and shows a change of status for what it is', () => {
    const kase = caseIn('---\ncompany: Acme\nrole: Buyer\nstatus: interview\ninterviews:\n  - with: Bea\n  - at: 11/12/2026\n    with: Bea\n---\n## Note to Bea\n\nTo: Bea\nSent:\n\nDear Bea,\n\n## Log\n\n- 2026-11-20: status changed from applied to interview\n');
    assert.deepEqual(inEnglish(timelineOf(kase)).map(({ kind, label }) => [kind, label]), [['status', 'status changed from applied to interview']]);
  });

  it('tells an interview that was called off, one that is today, and a promise of Next', () => {
    const body = '## Note to Bea\n\nTo: Bea\nSent: 2026-11-20\nNext: 2026-11-21/2026-11-27\n\nDear Bea,\n';
    assert.deepEqual(inFile('status: interview\ncontacts: Bea Ngata\ninterviews:\n  - { at: 2026-11-18, kind: panel, status: cancelled }\n  - { at: 2026-11-23 15:00 }\n  - { at: 2026-11-23 11:00 }', body), [
      'Interview called off: panel with Bea Ngata | Wed 18 Nov | 5 days ago',
      'Sent: Note to Bea | Fri 20 Nov | 3 days ago',
      'Interview: with Bea Ngata | Mon 23 Nov 11:00 | today',
      '> Promise to Bea Ngata | Sat 21 Nov to Fri 27 Nov | now | settled by the interview Mon 23 Nov',
      '> Interview: with Bea Ngata | Mon 23 Nov 15:00 | today',
    ]);
  });

  it('takes a bare day of today as past where it was done, and another year by its name', () => {
    assert.deepEqual(inFile('applied: 2025-12-30', '## Log\n\n- 2026-11-23: Bea called\n- 2027-01-04: first day?\n'), ['Applied | Tue 30 Dec 2025 | 328 days ago', 'Bea called | Mon 23 Nov | today', '> first day? | Mon 4 Jan 2027 | in 42 days']);
  });

  it('tells an interview of which nothing but the day is known, and that it was called off', () => {
    assert.deepEqual(inFile('interviews:\n  - 2026-11-18\n  - { at: 2026-11-19, status: moved }\nstatus: interview'), ['Interview | Wed 18 Nov | 5 days ago', 'Interview called off | Thu 19 Nov | 4 days ago']);
  });

  it('tells a time of elsewhere as such, and how far away it is from here', () => {
    assert.deepEqual(inFile('status: interview\ninterviews:\n  - 2026-11-22T23:00-08:00\n  - 2026-11-23T23:00-08:00\n  - 2026-11-25T14:00Z'), [
      'Interview | Sun 22 Nov 23:00 UTC-08:00 | today', '> Interview | Mon 23 Nov 23:00 UTC-08:00 | tomorrow', '> Interview | Wed 25 Nov 14:00 UTC | in 2 days',
    ]);
  });

  it('has nothing where nothing has a day', () => {
    assert.deepEqual(inFile('status: saved'), []);
  });
});
