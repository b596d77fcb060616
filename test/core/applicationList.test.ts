// The list of applications: stages and their order, last contact, what is next, names, the filter.

import assert from 'node:assert/strict';
import { applicationRow, dueInCase, english, fitsFilter, groupApplications, nameAmong, rowOf, severalAt, sortRows, spokenApplication, STATUSES, type ApplicationRow, type Case } from '../../src/core/index.ts';
import { caseIn, searchCases } from './searchCases.ts';

const rowFor = (kase: Case): ApplicationRow => applicationRow(kase, sortRows(dueInCase(kase).map(item => rowOf(item, kase.file, kase.now, kase.settings))));
const rowIn = (lines: string, body = '', path = 'a.md'): ApplicationRow => rowFor(caseIn(`---\n${lines}\n---\n${body}`, path));
const SEARCH = searchCases().map(rowFor);
const everything = { filter: '', ended: true };

describe('the list of applications', () => {
  it('has the sample search by stage: soonest due first, then by company', () => {
    const groups = groupApplications(SEARCH, everything);
    assert.deepEqual(groups.map(({ label, rows }) => [english(label), ...rows.map(row => row.company)]), [
      ['Saved', 'Calder & Finch'],
      ['Applied', 'Halden Bay Energy', 'Meridian Packaging', 'Bremer Hafentechnik', 'Pendle Weir Pumps', 'City of Larkspur', 'Pemberton Optics'],
      ['Screening', 'Brightwater Vision'],
      ['Assessment', 'Kessler Feinwerktechnik'],
      ['Interview', 'Orchard Lane Devices', 'Northwind Robotics', 'Ravensworth Motion', 'Stonebridge Rail'],
      ['Offer', 'Kestrel Grid'],
      ['No stage', 'Tamarack Foods'],
      ['Accepted'],
      ['Rejected', 'Aldgate Water'],
      ['Withdrawn'],
      ['Ghosted', 'Fairweather Logistics'],
      ['Archived', 'Vantage Elevators'],
    ]);
    assert.deepEqual(groups.filter(({ ended }) => ended).map(({ stage }) => stage), ['accepted', 'rejected', 'withdrawn', 'ghosted', 'archived']);
  });

  it('leaves out what has ended, where the user wants it so, and never an application in play', () => {
    const shown = groupApplications(SEARCH, { filter: '', ended: false });
    assert.deepEqual(shown.map(({ label }) => english(label)), ['Saved', 'Applied', 'Screening', 'Assessment', 'Interview', 'Offer', 'No stage']);
    assert.equal(shown.flatMap(({ rows }) => rows).length, SEARCH.filter(({ ended }) => !ended).length);
  });

  it('shows every stage to drop on, but "No stage" only where something is in it', () => {
    assert.deepEqual(groupApplications([], everything).map(({ stage }) => stage), [...STATUSES]);
  });

  it('tells the last contact and what is next', () => {
    const said = Object.fromEntries(SEARCH.map(({ company, next, contact }) => [company, `${next ? english(next) : ''} | ${english(contact)}`]));
    assert.equal(said['Northwind Robotics'], 'Thank Tom Okafor, due 3 days ago | last contact Thu 19 Nov');
    assert.equal(said['Brightwater Vision'], 'Interview with Jan van der Berg, in 22 hours | last contact Wed 18 Nov');
    assert.equal(said['Kestrel Grid'], 'Ask Lena how she read the pension clause, due today | last contact Thu 19 Nov', 'a reminder stays in its own words');
    assert.equal(said['Halden Bay Energy'], 'Send the draft, due 3 days ago | applied Wed 11 Nov');
    assert.equal(said['Meridian Packaging'], 'Consider closing the application | last contact Thu 5 Nov', 'what is never overdue has no day');
    assert.equal(said['Pemberton Optics'], 'snoozed until Thu 3 Dec | last contact Fri 6 Nov');
    assert.equal(said['City of Larkspur'], 'nothing due | applied Thu 5 Nov');
    assert.equal(said['Calder & Finch'], 'Decide, and send it if the answer is yes, in 9 days | no contact yet');
    assert.equal(said['Aldgate Water'], ' | last contact Wed 11 Nov');
    assert.equal(said['Vantage Elevators'], ' | no contact');
  });

  it('has two applications to one company, of which nothing is due, always in one order', () => {
    const rows = ['b.md', 'a.md', 'c.md'].map(path => rowIn('company: Acme\nrole: Buyer\nstatus: rejected', '', path));
    assert.deepEqual(groupApplications(rows, everything).flatMap(group => group.rows).map(({ path }) => path), ['a.md', 'b.md', 'c.md']);
  });

  it('names the year of a contact that is not of this year', () => {
    assert.equal(english(rowIn('company: Acme\nrole: Buyer\nstatus: applied', '\n## Log\n\n- 2025-12-30: Bea called\n').contact), 'last contact Tue 30 Dec 2025');
  });

  it('is read aloud with everything that it shows', () => {
    assert.equal(english(spokenApplication(SEARCH.find(({ company }) => company === 'Northwind Robotics')!)), 'Northwind Robotics, Senior Controls Engineer, Interview, next: Thank Tom Okafor, due 3 days ago, last contact Thu 19 Nov');
    assert.equal(english(spokenApplication(rowIn('role: Buyer\nstatus: saved\ntype: job-application'))), 'no company named, Buyer, Saved, nothing due, no contact yet');
  });

  it('puts what woke from ghosted where it is in play', () => {
    const { stage, ended } = rowIn('company: Acme\nrole: Buyer\nstatus: ghosted\ninterviews: { at: 2026-12-01 10:00, with: Bea }');
    assert.deepEqual([stage, ended], ['interview', false]);
  });

  it('takes a day of application without a status as applied', () => {
    assert.equal(rowIn('company: Acme\nrole: Buyer\napplied: 2026-11-20').stage, 'applied');
  });

  it('finds by company, role, person, address and tag, case, accents and apostrophes aside, each word anywhere', () => {
    const row = rowIn("company: Größe & Söhne\nrole: Controls Engineer\nstatus: applied\ntags: [remote, Küste]\ncontacts:\n  - Siobhán O'Brien\n  - Nguyễn Thị Minh Khai <khai@groesse.example>");
    for (const filter of ['', '  ', 'GROSSE', 'sohne', 'controls', 'engineer söhne', 'obrien', 'O’Brien', 'siobhan', 'nguyen khai', 'khai@', 'remote', 'kuste', 'minh remote']) assert.ok(fitsFilter(row.words, filter), filter);
    for (const filter of ['acme', 'söhne acme', 'applied', 'soehnex']) assert.ok(!fitsFilter(row.words, filter), filter);
  });

  it('shows only stages in which something is found', () => {
    const found = groupApplications(SEARCH, { filter: "o'brien", ended: true });
    assert.deepEqual(found.map(({ label, rows }) => [english(label), ...rows.map(({ company }) => company)]), [['Applied', 'Halden Bay Energy'], ['Interview', 'Ravensworth Motion']]);
    assert.deepEqual(groupApplications(SEARCH, { filter: 'aldgate', ended: false }), []);
  });

  it('names the role where the company alone doesn’t tell', () => {
    const rows = [rowIn('company: Acme\nrole: Buyer\nstatus: saved'), rowIn('company: ACME\nrole: Seller\nstatus: saved', '', 'b.md'), rowIn('company: Beta\nrole: Buyer\nstatus: saved', '', 'c.md'), rowIn('role: Cook\nstatus: saved\ntype: job-application', '', 'd.md')];
    assert.deepEqual(rows.map(row => nameAmong(row, severalAt(rows))), ['Acme, Buyer', 'ACME, Seller', 'Beta', 'Cook']);
  });
});
