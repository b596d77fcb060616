// Every snippet that the extension brings, expanded and put where it belongs: it is read as what it is, and nothing is wrong with it but that it is to be filled in.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseInstant } from '../../src/core/base/time.ts';
import type { Application } from '../../src/core/model/application.ts';
import { tellStory } from '../../src/core/model/history.ts';
import { readFile } from '../../src/core/parse/application.ts';
import { expandSnippet } from './expandSnippet.ts';
import { findingsIn } from './readExample.ts';

const NOW = '2026-11-18T09:00:00Z';
const today = { CURRENT_YEAR: '2026', CURRENT_MONTH: '11', CURRENT_DATE: '18' };
const snippets = Object.values(JSON.parse(readFileSync(new URL('../../snippets/job-follow-up.code-snippets', import.meta.url), 'utf8')) as Record<string, { prefix: string; body: readonly string[] }>);
const expanded = new Map(snippets.map(({ prefix, body }) => [prefix, expandSnippet(body, today)]));

const TO_FILL_IN = new Set(['empty-note', 'unfilled-placeholder']);

/** Reads the text, and holds it to having no other fault than places to fill in. */
function read(text: string): Application {
  const found = findingsIn(text, { now: NOW }).filter(finding => !TO_FILL_IN.has(finding.rule));
  assert.deepEqual(found.map(finding => `${finding.rule}: ${finding.message}`), []);
  const { application } = readFile('x.md', text, { name: '', email: '' });
  assert.ok(application);
  return application;
}

const file = (status: string, more: string, body: string): string => `---\ncompany: Northwind Robotics\nrole: Engineer\nstatus: ${status}\napplied: 2026-11-16\n${more}---\n\n# Northwind Robotics, Engineer\n\n${body}`;
const MET = 'contacts:\n  - Priya Raman <priya@northwind.example>\ninterviews:\n  - at: 2026-11-17 14:00\n    with: [Priya Raman]\n';
const CONTACT = 'contacts:\n  - Priya Raman <priya@northwind.example>\n';

/** Where each snippet belongs, and what it is there; a list of all, so that a new snippet has to be put down here. */
const places: Readonly<Record<string, (text: string) => void>> = {
  'job-application': text => {
    const application = read(text);
    assert.equal(application.company?.value, 'Company');
    assert.equal(application.status?.value.status, 'applied');
    assert.deepEqual(application.applied?.value, { day: '2026-11-18', time: null, offset: null });
    assert.deepEqual(application.people, []);
  },
  'job-interview': text => {
    for (const written of [text, text.replace('[name]', '[Priya Raman]')]) {
      const application = read(file('interview', `interviews:\n${written.replace(/^/gm, '  ')}\n`, ''));
      assert.deepEqual(application.interviews.map(interview => [interview.at?.value, interview.kind?.value]), [[{ day: '2026-11-18', time: '14:00', offset: null }, 'onsite']]);
      assert.deepEqual(application.people.map(person => person.name), written === text ? [] : ['Priya Raman']);
    }
  },
  'job-thank-you': text => isDraft(text, 'interview', MET, 'thank-you'),
  'job-follow-up': text => isDraft(text, 'interview', MET.replace('    with', '    thanked: true\n    with'), 'follow-up'),
  'job-application-follow-up': text => isDraft(text, 'applied', CONTACT, 'application'),
  'job-reply': text => {
    for (const written of [text, text.replaceAll('[name]', 'Priya Raman')]) {
      const { notes, people } = read(file('applied', CONTACT, written));
      assert.deepEqual(notes.map(note => [note.direction, note.when?.value.day, note.via]), [['received', '2026-11-18', 'email']]);
      assert.deepEqual(notes[0]!.from.map(mention => people[mention.person]!.name), written === text ? [] : ['Priya Raman']);
    }
  },
  'job-log': text => {
    const { log } = read(file('applied', CONTACT, `## Log\n\n${text}\n`));
    assert.deepEqual(log.map(entry => [entry.when.day, entry.text]), [['2026-11-18', '[who did what]']]);
  },
};

function isDraft(text: string, status: string, people: string, kind: string): void {
  for (const written of [text, text.replaceAll('[name]', 'Priya Raman'), text.replaceAll('[name]', 'Priya Raman').replace('Dear Priya Raman', 'Dear Priya')]) {
    const application = read(file(status, people, written));
    assert.deepEqual(application.notes.map(note => note.direction), ['draft']);
    const story = tellStory(application, parseInstant(NOW, 'UTC')!, 'UTC', () => []);
    assert.equal(story.kindOf(application.notes[0]!), kind);
    assert.deepEqual(application.people.map(person => person.name), ['Priya Raman']);
    assert.deepEqual(application.notes[0]!.to.map(mention => mention.person), written === text ? [] : [0]);
  }
}

describe('snippets where they belong', () => {
  it('are all put down here', () => assert.deepEqual([...expanded.keys()].sort(), Object.keys(places).sort()));

  for (const [prefix, place] of Object.entries(places)) it(prefix, () => place(expanded.get(prefix)!));

  it('all say what is to be filled in', () => {
    for (const prefix of ['job-thank-you', 'job-follow-up', 'job-application-follow-up']) {
      const found = findingsIn(file('interview', MET, expanded.get(prefix)!), { now: NOW }).filter(finding => finding.rule === 'unfilled-placeholder');
      assert.equal(found.length, expanded.get(prefix)!.match(/\[[^\]]+\]/g)!.length, prefix);
    }
  });
});
