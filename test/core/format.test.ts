// The file format: what counts as an application, and how its keys, days, people, notes and log are read.

import assert from 'node:assert/strict';
import { parse, parseDocument } from 'yaml';
import { whenText } from '../../src/core/base/time.ts';
import type { Application, ReadFile } from '../../src/core/index.ts';
import { readFile } from '../../src/core/parse/application.ts';
import { decoded } from '../../src/core/parse/decoded.ts';
import { KEYS } from '../../src/core/parse/keys.ts';
import { readStatus } from '../../src/core/model/status.ts';
import { english } from '../../src/core/base/message.ts';

const NOBODY = { name: '', email: '' };
const read = (text: string, user = NOBODY): ReadFile => readFile('a.md', text, user);
const front = (lines: string, body = ''): string => `---\n${lines}\n---\n${body}`;
function application(lines: string, body = '', user = NOBODY): Application {
  const file = read(front(`company: Northwind\nrole: Engineer\n${lines}`, body), user);
  assert.ok(file.application, JSON.stringify(file.faults));
  return file.application;
}
const people = (app: Application): string[] => app.people.map(person => person.name);

describe('format: what counts as an application', () => {
  const yes = ['company: Acme\nrole: Buyer', 'company: Acme\nstatus: applied', 'type: job-application', 'type: [note, Job Application]', 'Type: job_application', 'Company_Name: Acme\njob-title: Buyer',
    'company: Acme\ntitle: Buyer\ndate_applied: 2026-11-02', 'company: Acme\nstage: Phone Screen', 'company: Acme\nstate: x\nsalary: 100', 'company: Acme\napplied: true', 'company: Acme\nrole:', 'company:\nrole: Buyer'];
  for (const lines of yes) it(JSON.stringify(lines), () => assert.ok(read(front(lines)).isApplication));
  const no = ['title: My post\ndate: 2026-11-02\nstatus: draft', 'company: Acme\nstage: Series A', 'company: Acme\ntitle: About us', 'company: Acme\nstage: Series A\nwebsite: https://acme.example', 'company: Acme', 'role: admin', 'type: note', 'company:\nrole:', '- a\n- b', 'just text', '', '# only a comment'];
  for (const lines of no) it(`not ${JSON.stringify(lines)}`, () => assert.deepEqual(read(front(lines)), { path: 'a.md', text: front(lines), isApplication: false, application: null, faults: [], suppressions: [] }));
  it('not a text without frontmatter, nor with one further down, nor Dataview fields', () => {
    for (const text of ['', '---\ncompany: Acme\nrole: Buyer\nWe met - twice.\n\n# Acme\n', 'company: Acme\nrole: Buyer', '\n---\ncompany: Acme\nrole: Buyer\n---\n', '# Acme\n\ncompany:: Acme\nrole:: Buyer\n', '----\ncompany: A\nrole: B\n---\n', '---js\ncompany: A\nrole: B\n---\n']) assert.equal(read(text).isApplication, false, text);
  });
  it('with BOM, CRLF, `...`, white space behind the fences', () => {
    for (const text of ['\ufeff---\ncompany: Acme\nrole: B\n---\n', '---  \r\ncompany: Acme\r\nrole: B\r\n---\t\r\n# x\r\n', '---\ncompany: Acme\nrole: B\n...\n---\n', '---\rcompany: Acme\rrole: B\r---\r', '---\ncompany: Acme\nrole: B\n---']) {
      const { application: app } = read(text);
      assert.equal(app?.company?.value, 'Acme', JSON.stringify(text));
      assert.equal(text.slice(app.company.span.start, app.company.span.end), 'Acme');
      assert.equal(text.slice(app.role!.span.start, app.role!.span.end), 'B');
    }
  });
});

describe('format: what cannot be read', () => {
  const detail = (text: string): string | undefined => {
    const { isApplication, application: app, faults: [fault] } = read(text);
    assert.equal(isApplication, true, text);
    assert.equal(app, null);
    assert.ok(fault!.span.end <= text.length && fault!.span.start <= fault!.span.end);
    return fault!.type === 'unreadable' ? english(fault!.detail) : undefined;
  };
  it('says where', () => {
    assert.match(detail(front('company: "Acme\nrole: Buyer'))!, /quote/i);
    assert.match(detail(front('company: Acme\nrole: Buyer\ncompany: Other'))!, /second time/);
    assert.match(detail(front('company: Acme\nrole: Buyer\n---foo: x'))!, /begins with "---"/);
    assert.match(detail(front('company: Acme\nrole: [Buyer'))!, /./);
    assert.match(detail('---\ncompany: Acme\nrole: Buyer\n\n# Acme\n')!, /missing/);
    assert.match(detail(front(`company: Acme\nrole: Buyer\nnotes: ${'x'.repeat(40_000)}`).slice(0, 33_000) + '\n---\n')!, /longer than 32 KB/);
    assert.match(detail(front('company: Acme\nrole: Buyer', 'x'.repeat(600_000)))!, /larger than 512 KB/);
  });
  it('says that lists are too deep, and follows no more aliases than anybody writes', () => {
    assert.match(detail(front(`company: Acme\nrole: Buyer\nnotes: ${'['.repeat(101)}${']'.repeat(101)}`))!, /^lists within lists, more than 100/);
    const followed = (count: number): string[] => people(application(`lead: &lead Priya Raman\nlast: &last Tom Okafor\ncontacts: [${'*lead, '.repeat(count)}*last]`));
    assert.deepEqual([followed(99), followed(100)], [['Priya Raman', 'Tom Okafor'], ['Priya Raman']]);
  });
  it('leaves ordinary files alone, however broken or large', () => {
    for (const text of [front('title: "x'), `---\n${'x: y\n'.repeat(20_000)}---\n`, front('title: x', 'x'.repeat(600_000)), '---\n\nA rule above this text\n', '---\ncompany news: today\nrole models\n']) assert.equal(read(text).isApplication, false);
  });
  it('survives aliases without end, bombs and prototype keys', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.split('').map((key, i) => `${key}: &${key} [${`*${'abcdefg'[i]},`.repeat(9)}]`).join('\n')}`;
    assert.equal(read(front(`company: Acme\nrole: Buyer\n${bomb}\ncontacts: *h`)).application?.company?.value, 'Acme');
    assert.deepEqual(people(application('x: &x [*x]\ncontacts: *x')), []);
    assert.equal(application('__proto__: {company: Evil}\nconstructor: 1').company?.value, 'Northwind');
  });
});

describe('format: keys and status', () => {
  it('every key by every name, case, spaces, _ and - aside', () => {
    for (const [key, others] of Object.entries(KEYS)) {
      for (const spelling of [key, ...others]) {
        for (const written of [spelling, spelling.toUpperCase(), spelling.replaceAll('_', ' '), spelling.replaceAll('_', '-')]) {
          const file = read(front(`type: job-application\n${written}: 2026-11-18`));
          assert.deepEqual(file.application?.frontmatter.keys.map(known => known.key), [key], written);
        }
      }
    }
  });
  it('the canonical spelling counts, else the one named first', () => {
    assert.equal(read(front('type: job-application\nemployer: B\ncompany: A\ncompany_name: C')).application?.company?.value, 'A');
    assert.equal(read(front('type: job-application\nemployer: B\ncompany_name: C')).application?.company?.value, 'C');
    assert.equal(read(front('type: job-application\ncompany:\ncompany_name: C')).application?.company?.value, 'C');
  });
  it('every word of the table, and never a guess', () => {
    const words: Record<string, string> = { 'Phone Screen': 'screening', APPLIED: 'applied', 'phone-screen': 'screening', under_review: 'applied', 'Interview 2': 'interview', 'round 3': 'interview', 'technical round': 'interview', '🟢 Offer received': 'offer', 'take home': 'assessment', 'no longer in consideration': 'rejected', 'do not apply': 'withdrawn', 'not started': 'saved' };
    for (const [word, status] of Object.entries(words)) assert.equal(readStatus(word).status, status, word);
    for (const word of ['declined', 'passed', 'closed', 'active', 'pending', 'no-go', 'lost', 'dead', 'on hold', 'cancelled', 'thinking', 'interview invite', '']) assert.equal(readStatus(word).status, null, word);
  });
  it('`applied: true` is a status; outcome counts where no status is given', () => {
    assert.deepEqual(application('applied: true').status?.value, { status: 'applied', canonical: true, written: 'true' });
    assert.equal(application('applied: true').applied, null);
    assert.equal(application('applied: true\nstatus: offer').status?.value.status, 'offer');
    assert.equal(application('outcome: rejected').status?.value.status, 'rejected');
    assert.equal(application('outcome: rejected\nstatus: offer').status?.value.status, 'offer');
  });
  it('wikilinks give what they show; comments are passed over', () => {
    const app = read(front('company: [[Companies/Acme|Acme Inc.]] # good\nrole: "[[Buyer]]"\ncontacts: [[People/Jane Doe]]\ninterviews:\n  - at: "[[2026-11-18]]"\n    with: ["[[People/Jane Doe|Jane]]"]')).application!;
    assert.deepEqual([app.company?.value, app.role?.value, people(app), app.interviews[0]?.at?.value.day], ['Acme Inc.', 'Buyer', ['Jane Doe'], '2026-11-18']);
  });
});

describe('format: days and times', () => {
  const at = (written: string): string | undefined => { const value = application(`interviews: [{at: '${written}'}]`).interviews[0]?.at?.value; return value && whenText(value); };
  const decision = (written: string): string | undefined => { const value = application(`decision: '${written}'`).decision?.value; return value && `${value.from}..${value.by}`; };
  it('as the table shows them', () => {
    const table: Record<string, string> = { '2026-11-18': '2026-11-18', '2026-11-18 14:00': '2026-11-18 14:00', '2026-11-18T14:00': '2026-11-18 14:00', '2026-11-18T14:00:30Z': '2026-11-18T14:00:30Z', '2026-11-18T14:00-08:00': '2026-11-18T14:00-08:00', '2026-11-18 9:05': '2026-11-18 09:05', '2026-11-18 2:00 pm': '2026-11-18 14:00', '2026-11-18 at 2pm': '2026-11-18 14:00', '2026-11-18, 12 pm': '2026-11-18 12:00', '2026-11-18 12:15 am': '2026-11-18 00:15', '2026-11-18T14:00:30.250Z': '2026-11-18T14:00:30Z', '2026-11-18T14:00+0530': '2026-11-18T14:00+05:30', '2024-02-29': '2024-02-29' };
    for (const [written, value] of Object.entries(table)) assert.equal(at(written), value, written);
  });
  it('spans and weeks', () => {
    const table: Record<string, string> = { '2026-12-01': '2026-12-01..2026-12-01', '2026-11-30/2026-12-04': '2026-11-30..2026-12-04', 'week of 2026-12-02': '2026-11-30..2026-12-04', '2026-W49': '2026-11-30..2026-12-04', '2026-W53': '2026-12-28..2027-01-01', '2026-W01': '2025-12-29..2026-01-02', '2026-12-01 15:00': '2026-12-01..2026-12-01', '2026-11-30 to 2026-12-04': '2026-11-30..2026-12-04', '2026-11-30 - 2026-12-04': '2026-11-30..2026-12-04', '2026-11-30–2026-12-04': '2026-11-30..2026-12-04', '2026-11-30..2026-12-04': '2026-11-30..2026-12-04', '2026-12-01/2026-12-01': '2026-12-01..2026-12-01', 'The week of 2026-11-29': '2026-11-23..2026-11-27', 'week of 2026-12-02 14:00': '2026-11-30..2026-12-04' };
    for (const [written, value] of Object.entries(table)) assert.equal(decision(written), value, written);
  });
  const fault = (written: string, key: 'applied' | 'decision' = 'applied'): unknown[] => {
    const file = read(front(`company: A\nrole: B\n${key}: '${written}'`));
    assert.equal(file.application?.[key], null, `${written} counts as absent`);
    return file.faults.map(found => (found.type === 'day' ? [found.why, ...found.readings.map(reading => reading.text)] : found.type));
  };
  it('what is not clear is reported with its readings, never rolled over', () => {
    assert.deepEqual(fault('11/12/2026'), [['ambiguous', '2026-11-12', '2026-12-11']]);
    assert.deepEqual(fault('25/12/2026'), [['unclear', '2026-12-25']]);
    assert.deepEqual(fault('2026-02-30'), [['impossible']]);
    assert.deepEqual(fault('2026-11-18 25:00'), [['impossible', '2026-11-18']]);
    assert.deepEqual(fault('2026-11-18 13:30 pm'), [['impossible', '2026-11-18']]);
    assert.deepEqual(fault('2026-11-18 0:30 am'), [['impossible', '2026-11-18']]);
    assert.deepEqual(fault('7.12.2026'), [['unclear', '2026-12-07']]);
    assert.deepEqual(fault('December 7, 2026'), [['unclear', '2026-12-07']]);
    assert.deepEqual(fault('7 Dec 2026 14:00'), [['unclear', '2026-12-07 14:00']]);
    assert.deepEqual(fault('7. Dezember 2026'), [['unclear', '2026-12-07']]);
    assert.deepEqual(fault('Donnerstag, 4. März 2027 14:00'), [['unclear', '2027-03-04 14:00']]);
    assert.deepEqual(fault('7. Brumaire 2026'), [['unclear']]);
    assert.deepEqual(fault('2026/12/07'), [['unclear', '2026-12-07']]);
    assert.deepEqual(fault('November 31, 2026'), [['impossible']]);
    assert.deepEqual(fault('Room 12, 2026'), [['unclear']]);
    assert.deepEqual(fault('20269901'), [['unclear']]);
    assert.deepEqual(fault('soon'), [['unclear']]);
    assert.deepEqual(fault('26-09-01'), [['unclear']]);
    assert.deepEqual(fault('2026'), [['unclear']]);
    assert.deepEqual(fault('11/11/2026'), [['unclear', '2026-11-11']], 'the same day both ways');
    for (const written of ['not before December 7, 2026', 'not before 7 December 2026', 'not before 7.12.2026']) assert.deepEqual(fault(written), [['unclear']], written);
    assert.deepEqual(fault('13/13/2026'), [['impossible']]);
    assert.deepEqual(fault('11/12-2026'), [['unclear']]);
    assert.deepEqual(fault('2026-12-7'), [['unclear', '2026-12-07']]);
    assert.deepEqual(fault('20261207'), [['unclear', '2026-12-07']]);
    assert.deepEqual(fault('20261232'), [['impossible']]);
    assert.deepEqual(fault('202612071'), [['unclear']]);
    assert.deepEqual(fault('Mon, Dec. 7th, 2026'), [['unclear', '2026-12-07']]);
    assert.deepEqual(fault('2026-11-18T14:00+25:00'), [['impossible', '2026-11-18']]);
  });
  it('nor are weeks and spans', () => {
    const table: Record<string, unknown[]> = {
      'week of 11/12/2026': ['ambiguous', 'week of 2026-11-12', 'week of 2026-12-11'], 'week of December 7, 2026': ['unclear', 'week of 2026-12-07'], 'week of 2026-02-30': ['impossible'],
      '2026-12-04/2026-11-30': ['impossible', '2026-11-30/2026-12-04'], '2026-11-30/2026-11-31': ['impossible'], '2026-11-31/2026-12-04': ['impossible'], '2026-W54': ['impossible'], '30.11.2026 - 4.12.2026': ['unclear', '2026-11-30'], 'November to 2026-12-04': ['unclear'], '~2026-11-30 to 2026-12-04': ['unclear'], '2026-11-30 to ~2026-12-04': ['unclear', '2026-11-30'],
    };
    for (const [written, expected] of Object.entries(table)) assert.deepEqual(fault(written, 'decision'), [expected], written);
  });
  it('a time behind a day in another notation stays with it, also on the hour', () => {
    for (const written of ['11/24/2026 2pm', '11/24/2026 at 2:00 pm', '11/24/2026, 2 p.m.', '11/24/2026 @ 14:00', '24-11-2026 2pm', '2026/11/24 2pm', 'November 24, 2026 at 2pm', 'Tuesday, 24 Nov 2026, 2pm', '24.11.2026 – 14 Uhr', '24-11-2026T14:00']) assert.deepEqual(fault(written), [['unclear', '2026-11-24 14:00']], written);
    assert.deepEqual(fault('03/04/2026 2pm'), [['ambiguous', '2026-03-04 14:00', '2026-04-03 14:00']]);
    assert.deepEqual(fault('11/24/2026 25:00'), [['impossible', '2026-11-24']]);
    assert.deepEqual(fault('11/24/2026 after lunch'), [['unclear', '2026-11-24']]);
    assert.deepEqual(fault('2026-11-24 2'), [['unclear', '2026-11-24']]);
  });
  it('a no-break space is a space in a day', () => {
    for (const space of ['\u00a0', '\u202f']) {
      assert.equal(whenText(application(`applied: 2026-11-18${space}14:00`).applied!.value), '2026-11-18 14:00');
      assert.deepEqual(decision(`week of${space}2026-11-30`), decision('week of 2026-11-30'));
    }
  });
  it('a time from and to is read as its start, a dot as a colon', () => {
    const table: Record<string, string> = {
      '14:00 - 15:00': '14:00', '14:00–15:00': '14:00', '14:00 — 15:30': '14:00', '14:00-15:00': '14:00', '2 pm - 3 pm': '14:00', '2-3 pm': '14:00', '11-1 pm': '11:00', '11am-1pm': '11:00', '2:30-3:30 p.m.': '14:30', '14:00 to 15:00': '14:00',
      '14 bis 15 Uhr': '14:00', '14-15 Uhr': '14:00', '14.00': '14:00', '9.30 am': '09:30', '14.00 Uhr': '14:00', '14 Uhr': '14:00', '14.00 - 15.30 Uhr': '14:00', '14:00 until 15:00': '14:00', '14:00-08:00': '14:00-08:00',
      '9-11 a.m.': '09:00', '11-1 p.m.': '11:00', '10:30 pm - 11 pm': '22:30', '07:00-12:00': '07:00-12:00', '08:00-13:00': '08:00', '08:00 -12:00': '08:00',
    };
    for (const [written, time] of Object.entries(table)) {
      const [interview] = application(`interviews:\n  - at: 2026-11-30 ${written}`).interviews;
      assert.equal(interview!.at && whenText(interview!.at.value), `2026-11-30${time.length > 5 ? 'T' : ' '}${time}`, written);
    }
    assert.deepEqual(fault('2026-11-30 10:00-11:00'), [['ambiguous', '2026-11-30 10:00', '2026-11-30T10:00-11:00']], 'an hour, or ten to the west of the Pacific');
    assert.deepEqual(fault('2026-11-30 08:00-12:00'), [['ambiguous', '2026-11-30 08:00', '2026-11-30T08:00-12:00']]);
    assert.equal(whenText(application('applied: 2026-11-30T10:00-11:00').applied!.value), '2026-11-30T10:00-11:00');
    assert.deepEqual(fault('30.11.2026 14:00 - 15:00'), [['unclear', '2026-11-30 14:00']]);
    assert.deepEqual(fault('11/30/2026, 2-3 pm'), [['unclear', '2026-11-30 14:00']]);
    for (const written of ['25:00 - 26:00', '14:00 - later', '14:00 - 15:00 - 16:00', '2-3']) assert.notEqual(fault(`2026-11-30 ${written}`).length, 0, written);
  });
  it('an impossible week or a span that runs backwards', () => {
    assert.equal(decision('2026-W54'), undefined);
    assert.equal(decision('2025-W53'), undefined);
    assert.equal(decision('2026-12-04/2026-11-30'), undefined);
    assert.equal(decision('2026-11-30/2026-11-31'), undefined);
    assert.equal(decision('2026-W00'), undefined);
    assert.equal(decision(`2026-11-30 to 2026-12-04, ${'as the recruiter said on the phone, '.repeat(3)}at the latest`), undefined);
  });
});

describe('format: an offer', () => {
  it('is a day, or when it came and by when to answer', () => {
    const offer = (lines: string): (string | undefined)[] | null => { const found = application(lines).offer; return found && [found.received, found.respondBy].map(day => day?.value.day); };
    assert.deepEqual(['offer: 2026-11-20', 'offer: {received: 2026-11-20, respond_by: 2026-11-27}', 'offer: {respond_by: 2026-11-27}', 'offer: 72,000 EUR', 'offer: [2026-11-20]'].map(offer), [['2026-11-20', undefined], ['2026-11-20', '2026-11-27'], [undefined, '2026-11-27'], null, null]);
  });
});

describe('format: contacts and interviews', () => {
  it('contacts in every shape', () => {
    for (const contacts of ['contacts: Priya Raman <priya@x.example>', 'contact: {name: Priya Raman, email: priya@x.example}', 'recruiter: [Priya Raman <priya@x.example>]', 'people:\n  - name: Priya Raman\n    email: priya@x.example', 'contacts: "Priya Raman (priya@x.example)"']) {
      assert.deepEqual(application(contacts).people.map(({ name, email }) => [name, email]), [['Priya Raman', 'priya@x.example']], contacts);
    }
    assert.deepEqual(people(application('contacts: [Sarah Chen, RN, MSN, Tom Okafor, FNP-BC, Ma, Ed]\ninterviews:\n  - at: 2026-11-18\n    with: [Sarah Chen, MD]\n    thanked: [Tom Okafor, Esq.]')), ['Sarah Chen', 'Tom Okafor', 'Ma', 'Ed'], 'a degree belongs to the name before it');
    assert.deepEqual(people(application('contacts: Priya Raman, Tom Okafor and Wei Chen')), ['Priya Raman', 'Tom Okafor', 'Wei Chen']);
    assert.deepEqual(application('contacts: [{name: Priya Raman, title: EM, phone: 555-0101}, tom@x.example]').people.map(({ name, title, phone }) => [name, title, phone]), [['Priya Raman', 'EM', '555-0101'], ['tom@x.example', null, null]]);
  });
  it('names in quotes, with the places at which they are written', () => {
    const text = front(`company: Northwind\nrole: Engineer\ncontacts: ["Kr\\u0069sten Ray", 'Siobhán O''Brien <s@x.example>', "A\\x42 Cole, Lee \\U0001D4B3u", "Jan \\"JB\\" Berg"]`);
    const named = read(text).application!.contacts.map(({ mention }) => [mention.name, text.slice(mention.nameSpan!.start, mention.nameSpan!.end), text.slice(mention.span.start, mention.span.end)]);
    assert.deepEqual(named, [
      ['Kristen Ray', 'Kr\\u0069sten Ray', 'Kr\\u0069sten Ray'], ["Siobhán O'Brien", "Siobhán O''Brien", "Siobhán O''Brien <s@x.example>"],
      ['AB Cole', 'A\\x42 Cole', 'A\\x42 Cole'], ['Lee 𝒳u', 'Lee \\U0001D4B3u', 'Lee \\U0001D4B3u'], ['Jan "JB" Berg', 'Jan \\"JB\\" Berg', 'Jan \\"JB\\" Berg'],
    ]);
    const beyond = read(front('company: Northwind\nrole: Engineer\ncontacts: "Lee \\UFFFFFFFF"'));
    assert.deepEqual([beyond.isApplication, beyond.application, beyond.faults.map(({ type }) => type)], [true, null, ['unreadable']], 'no character has that number');
  });
  it('every escape of YAML in a name, as YAML itself reads it', () => {
    const escapes = Array.from({ length: 95 }, (_, code) => String.fromCharCode(32 + code)).filter(character => parseDocument(`"\\${character}"`).errors.length === 0);
    assert.ok(escapes.length > 15, escapes.join(''));
    for (const escape of escapes) {
      const source = `"Lee\\${escape}Ray"`;
      assert.equal(decoded(source, { start: 0, end: source.length }, '').text, parse(source), escape);
    }
  });
  it('contacts as others write them: a role for a title, names that are signs alone, a line for each', () => {
    const app = application("contacts:\n  - {name: Jan van der Berg, role: Hiring Manager, mobile: '+31 20 555 0142'}\n  - {name: Siobhán O'Brien}\n  - {email: khai@northwind.example}\n  - 🦊 <fox@northwind.example>");
    assert.deepEqual(app.people.map(({ name, email, title }) => [name, email, title]), [['Jan van der Berg', null, 'Hiring Manager'], ["Siobhán O'Brien", null, null], ['khai@northwind.example', 'khai@northwind.example', null], ['fox@northwind.example', 'fox@northwind.example', null]]);
    assert.deepEqual(people(application('contacts: |\n  Jan van der Berg\n  Nguyễn Thị Minh Khai')), ['Jan van der Berg', 'Nguyễn Thị Minh Khai']);
  });
  it('what a table of another program leaves in the frontmatter: boxes, empty tags, reminders of every shape', () => {
    const [open, done] = ['applied: false\ninterview: false\ntags:\n  -\n  - robotics\n  - {area: controls}', 'applied: true\ninterview: true\ntags: robotics'].map(lines => application(lines)) as [Application, Application];
    assert.deepEqual([open.status?.value.status, open.applied, open.interviews, open.tags], ['saved', null, [], ['robotics']]);
    assert.deepEqual([done.status?.value.status, done.applied, done.interviews, done.tags], ['applied', null, [], ['robotics']]);
    assert.deepEqual(application('follow_up:\n  - 2026-11-24\n  -\n  - {on: 2026-11-25, what: ask Khai}\n  - [2026-11-26]').reminders.map(({ on, what }) => [on.value.from, what]), [['2026-11-24', null], ['2026-11-25', 'ask Khai']]);
  });
  it('interviews with other keys, and a time beside the day', () => {
    const said = (fields: string): unknown => {
      const { interviews: [one], people: all } = application(`interviews: [{${fields}}]`);
      return [one?.at && whenText(one.at.value), one?.kind?.value, one?.with.map(({ person }) => all[person]!.name)];
    };
    assert.deepEqual(said('date: 2026-11-18, time: 14:00, type: onsite, interviewers: [Priya Raman, Tom Okafor]'), ['2026-11-18 14:00', 'onsite', ['Priya Raman', 'Tom Okafor']]);
    assert.deepEqual(said('Day: "2026-11-18 9:30", time: 14:00, interviewer: Priya Raman'), ['2026-11-18 09:30', undefined, ['Priya Raman']]);
    assert.deepEqual(said('at: 2026-11-18, date: 2026-11-20, time: 2:00 pm, with: Ann Lee, people: Bo'), ['2026-11-18 14:00', undefined, ['Ann Lee']]);
    const unclear = read(front('company: Acme\nrole: Buyer\ninterviews: [{date: 2026-11-18, time: after lunch}, {date: 11/12/2026, time: 14:00}]'));
    assert.deepEqual(unclear.faults.map(fault => fault.type === 'day' && [fault.written, fault.readings.length]), [['after lunch', 0], ['11/12/2026', 2]]);
  });
  it('interviews in every shape', () => {
    const shapes = ['interviews:\n  - at: 2026-11-18 14:00\n    with: Priya Raman', 'interview: {at: 2026-11-18 14:00, with: [Priya Raman]}', 'contacts: Priya Raman\ninterview_date: 2026-11-18 14:00', 'contacts: Priya Raman\ninterviews: [2026-11-18 14:00]'];
    for (const shape of shapes) {
      const app = application(shape);
      assert.deepEqual([app.interviews.length, whenText(app.interviews[0]!.at!.value), people(app)], [1, '2026-11-18 14:00', ['Priya Raman']], shape);
    }
    for (const written of ['2026-11-18 14:00 with Priya Raman and Tom Okafor', '"2026-11-18 2pm with Priya Raman, Tom Okafor"']) {
      const app = application(`interviews:\n  - ${written}`);
      assert.deepEqual([app.interviews.map(({ at, with: met }) => [at && whenText(at.value), met.length]), people(app)], [[['2026-11-18 14:00', 2]], ['Priya Raman', 'Tom Okafor']], written);
    }
    for (const written of ['2026-11-18 with Priya Raman at 2pm', 'one day with Priya Raman', '2026-11-18 with TBD']) assert.deepEqual(application(`interviews:\n  - ${written}`).interviews.map(({ at, with: met }) => [at, met.length]), [[null, 0]], written);
    for (const [written, from] of [['Priya Raman,\n      Tom Okafor', 'Tom Okafor'], ["'Priya Raman,\n\n      Tom Okafor,'", 'Tom Okafor'], ['>-\n      Priya Raman,\n      Tom Okafor\n', 'Tom Okafor']] as const) for (const end of ['\n', '\r\n']) {
      const text = front(`company: Acme\nrole: Buyer\ncontacts: [Priya Raman]\ninterviews:\n  - at: 2026-11-18\n    with: ${written}`).replaceAll('\n', end);
      const [met] = read(text).application!.interviews;
      assert.deepEqual(met!.with.map(({ name, nameSpan }) => [name, nameSpan && text.slice(nameSpan.start, nameSpan.end)]), [['Priya Raman', 'Priya Raman'], ['Tom Okafor', from]], written);
    }
    const [interview] = application('interviews:\n  - {at: 2026-11-18, kind: onsite, with: "Priya Raman, Tom Okafor", duration: 60, thanked: true, status: Cancelled}').interviews;
    assert.deepEqual([interview!.kind?.value, interview!.with.length, interview!.duration, interview!.thanked, interview!.cancelled], ['onsite', 2, '60', true, true]);
  });
});

describe('format: notes', () => {
  const notes = (body: string, lines = 'contacts: [Priya Raman <priya@x.example>, Tom Okafor]', user = NOBODY): string[] => application(lines, body, user).notes.map(note =>
    `${note.direction} ${note.title.value} to ${note.to.map(mention => mention.name ?? mention.email).join('+')} from ${note.from.map(mention => mention.name).join('+')} ${note.when ? whenText(note.when.value) : '-'}`);
  it('headers as paragraph, list, Dataview, bold', () => {
    for (const header of ['To: Priya Raman\nSent: 2026-11-19 09:10', '- To: Priya Raman\n- Sent: 2026-11-19 09:10', 'To:: Priya Raman\nSent:: 2026-11-19 09:10', '**To:** Priya Raman\n**Sent:** 2026-11-19 09:10', 'to: Priya Raman\nSENT: 2026-11-19 09:10', '- **To**: [[People/Priya Raman]]\n- **Sent**: 2026-11-19 09:10']) {
      assert.deepEqual(notes(`\n### Mail\n\n${header}\n\nDear Priya,\n`), ['sent Mail to Priya Raman from  2026-11-19 09:10'], header);
    }
  });
  it('titles with one space between words, however many are written', () => {
    assert.deepEqual(notes('\n##  Follow-up   to \tPriya  ##\n\nTo: Priya Raman\nSent:\n'), ['draft Follow-up to Priya to Priya Raman from  -']);
  });
  it('a header without a blank line behind it ends with its last key', () => {
    const app = application('', '\n## Mail\nTo: Priya Raman\nSent: 2026-11-19\nDear Priya,\nThank you.\n');
    assert.match(app.notes[0]!.letter.start.toString(), /\d/);
    assert.equal(front('company: Northwind\nrole: Engineer\n', '\n## Mail\nTo: Priya Raman\nSent: 2026-11-19\nDear Priya,\nThank you.\n').slice(app.notes[0]!.letter.start, app.notes[0]!.letter.end), 'Dear Priya,\nThank you.');
  });
  it('a link right under the header is no line of it', () => {
    const text = front('company: Acme\nrole: Buyer', '\r\n## Mail\r\n\r\nTo: Jan van der Berg\r\nSent: 2026-11-19\r\nhttps://acme.example/jobs/1182\r\nDear Jan,\r\n');
    const [{ fields, letter }] = read(text).application!.notes as [Application['notes'][number]];
    assert.deepEqual([fields.map(({ key }) => key), text.slice(letter.start, letter.end)], [['To', 'Sent'], 'https://acme.example/jobs/1182\r\nDear Jan,']);
  });
  it('kinds in everyday words', () => {
    const kind = (written: string): unknown => application('', `\n## Mail\n\nTo: Priya Raman\nSent: 2026-11-19\nKind: ${written}\n`).notes[0]!.statedKind;
    assert.deepEqual(['Thanks', 'thankyou', 'Thank You', 'followup', 'Follow up', 'Other', 'chat'].map(kind), ['thank-you', 'thank-you', 'thank-you', 'follow-up', 'follow-up', 'other', null]);
  });
  it('drafts, sent and received', () => {
    assert.deepEqual(notes('\n## Follow-up\n\nTo: Priya Raman\nSent:\n'), ['draft Follow-up to Priya Raman from  -']);
    assert.deepEqual(notes('\n## Follow-up\n\nTo: Priya Raman\n'), ['draft Follow-up to Priya Raman from  -']);
    assert.deepEqual(notes('\n## Follow-up\n\nTo: Priya Raman\nSent: soon\n'), ['sent Follow-up to Priya Raman from  -']);
    assert.deepEqual(notes('\n## Reply\n\nFrom: Priya Raman\n'), ['received Reply to  from Priya Raman -']);
    assert.deepEqual(notes('\n## Reply\n\nFrom: Priya Raman\nReceived: 2026-11-20 16:40\n'), ['received Reply to  from Priya Raman 2026-11-20 16:40']);
    const ana = { name: 'Ana Duarte', email: 'ana@x.example' };
    assert.deepEqual(notes('\n## Mail\n\nFrom: Ana Duarte\nTo: Priya Raman\nSubject: Hello\n', undefined, ana), ['draft Mail to Priya Raman from  -']);
    assert.deepEqual(notes('\n## Mail\n\nFrom: Ana <ana@x.example>\nTo: Priya Raman\nSent: 2026-11-20\n', undefined, ana), ['sent Mail to Priya Raman from  2026-11-20']);
    assert.deepEqual(notes('\n## Mail\n\nFrom: Ana <ANA@x.Example>\nTo : Priya Raman\nSent: 2026-11-20\n', undefined, { name: '', email: 'Ana@X.example' }), ['sent Mail to Priya Raman from  2026-11-20']);
    assert.deepEqual(notes('\n## Mail\n\nFrom: Priya Raman\nTo: Ana Duarte\nSent: 2026-11-20\n', undefined, ana), ['received Mail to  from Priya Raman 2026-11-20']);
    assert.deepEqual(people(application('contacts: Priya Raman', '\n## Mail\n\nFrom: Ana Duarte\nTo: Priya Raman\nSubject: Hello\n', ana)), ['Priya Raman']);
  });
  it('several recipients', () => {
    assert.deepEqual(notes('\n## Mail\n\nTo: Priya Raman <priya@x.example>; Tom Okafor & Wei Chen\nSent: 2026-11-20\n'), ['sent Mail to Priya Raman+Tom Okafor+Wei Chen from  2026-11-20']);
    for (const title of ['CTO', 'VP of Engineering', 'Senior Recruiter', 'PhD']) {
      assert.deepEqual(people(application(`interviews:\n  - at: 2026-11-18\n    with: Ann Lee, ${title}`)).map(name => name.replace(', PhD', '')), ['Ann Lee'], title);
    }
    assert.deepEqual(people(application('contacts: Tom Okafor, Anna Head')), ['Tom Okafor', 'Anna Head']);
    assert.equal(application('', '\n## Mail\n\nTo: The Smith & Jones Team\nSent: 2026-11-20\n').notes[0]!.to.length, 1);
    assert.deepEqual(notes('\n## Mail\n\nTo: Okafor, Tom\nSent: 2026-11-20\n'), ['sent Mail to Okafor, Tom from  2026-11-20']);
  });
  it('what is none: travel, code, quotes, comments, ordinary sections', () => {
    for (const body of ['\n## Travel\n\nFrom: Berlin\nTo: Paris\n', '\n```\n## Mail\n\nTo: Priya Raman\nSent: 2026-11-20\n```\n', '\n> ## Mail\n>\n> To: Priya Raman\n', '\n<!--\n## Mail\n\nTo: Priya Raman\nSent: 2026-11-20\n-->\n', '\n## Research\n\nFounded: 1999\nSize: 200\n', '\n## Mail\n\nSome text first.\n\nTo: Priya Raman\nSent: 2026-11-20\n']) assert.deepEqual(notes(body), [], body);
  });
  it('To alone: where the heading speaks of a note, or names an address or a person of the file', () => {
    assert.equal(notes('\n## Letter\n\nTo: the hiring team\n').length, 1);
    assert.equal(notes('\n## Anything\n\nTo: priya\n').length, 1);
    assert.equal(notes('\n## Anything\n\nTo: hr@x.example\n').length, 1);
    assert.equal(notes('\n## Anything\n\nTo: the moon\n').length, 0);
  });
  it('ends at the next heading of its level, or at the next note', () => {
    const body = '\n## One\n\nTo: Priya Raman\nSent: 2026-11-19\n\nHello.\n\n### Attachments\n\nA list.\n\n### Two\n\nTo: Tom Okafor\nSent: 2026-11-20\n\nHi.\n\n# End\n';
    const app = application('', body);
    const text = front('company: Northwind\nrole: Engineer\n', body);
    assert.deepEqual(app.notes.map(note => text.slice(note.letter.start, note.letter.end)), ['Hello.\n\n### Attachments\n\nA list.', 'Hi.']);
  });
  it('a letter under a heading that speaks of one, without a header', () => {
    const found = (body: string): string[] => application('contacts: Priya Raman', body).headerless.map(entry => entry.title.value);
    assert.deepEqual(found('\n## Thank-you to Priya\n\nDear Priya,\n\nThank you.\n'), ['Thank-you to Priya']);
    assert.deepEqual(found('\n## Follow-up questions\n\n- What is next?\n'), []);
    assert.deepEqual(found('\n## Research\n\nDear Priya,\n'), []);
    assert.deepEqual(found('\n## Message to Priya\n\nHi Priya,\n\nThank you.\n'), ['Message to Priya']);
    assert.deepEqual(found('\n## Message board\n\nLook here every day.\n'), []);
    assert.deepEqual(found('\n## Priya\n\nTo: Priya\nSent:\n\n### Message\n\nHi Priya,\n\nThank you.\n\n## Email\n\nHi Priya,\n'), ['Email'], 'what stands within a note is a part of it');
  });
});

describe('format: the log', () => {
  const log = (body: string): string[] => application('contacts: [Priya Raman, Tom Okafor]', body).log.map(entry => `${whenText(entry.when)} ${entry.people.join('+')} ${entry.text}`);
  it('bullets, with bold, task boxes, links and times', () => {
    assert.deepEqual(log('\n## Log\n\n- 2026-11-21: Tom called\n* **2026-11-22** — references sent\n- [x] 2026-11-23 14:00 Priya\n- [[2026-11-24]] met\n- no day\n  - 2026-11-25: nested\n'),
      ['2026-11-21 1 Tom called', '2026-11-22  references sent', '2026-11-23 14:00 0 Priya', '2026-11-24  met', '2026-11-25  nested']);
  });
  it('a bullet goes on over its lines, up to what is none of them', () => {
    assert.deepEqual(log('\n## Log\n\n- 2026-11-21: Tom\n  called\n- 2026-11-22: met\n> Priya\n- 2026-11-23: mail\n\nPriya\n').map(line => line.replace(/\s+/g, ' ')), ['2026-11-21 1 Tom called', '2026-11-22 met', '2026-11-23 mail']);
    assert.deepEqual(log('\n## Log\n\n1. `2026-11-21`: Tom\n2) __2026-11-22__ – Priya\n+ *2026-11-23* call\n'), ['2026-11-21 1 Tom', '2026-11-22 0 Priya', '2026-11-23  call']);
  });
  it('tables with a Date column', () => {
    assert.deepEqual(log('\n## Timeline\n\n| What | Date | Who |\n| --- | :-: | --- |\n| call | 2026-11-21 | Tom |\n| mail | **2026-11-22** | x |\n| letter |  | Tom |\n| later |\n'), ['2026-11-21 1 call | Tom', '2026-11-22  mail | x']);
    const body = '\n## Log\n\n| Date | What |\n|---|---|\n| **2026-11-22** | met |\n| [[2026-11-21]] | |\n2026-11-20 | wrote\n';
    const app = application('', body);
    assert.deepEqual(app.log.map(({ day, text }) => [front('company: Northwind\nrole: Engineer\n', body).slice(day.start, day.end), text]), [['2026-11-22', 'met'], ['2026-11-21', ''], ['2026-11-20', 'wrote']]);
    assert.deepEqual(log('\n## Log\n\nDaytime | Date | What\n--- | --- | ---\nnoon | 2026-11-22 | met\nnight | 2026-11-23 |\n'), ['2026-11-22  noon | met', '2026-11-23  night'], 'without edges');
    assert.deepEqual(log('\n## Log\n\n|---|\n| 2026-11-22 | met |\n'), [], 'without a head');
    assert.deepEqual(log('\n## Log\n\n| When? |\n|:-:|\n| 2026-11-22 |\n'), ['2026-11-22  ']);
    assert.deepEqual(log('\n## Log\n\n| When | What |\n| --- | --- |\n| 2026-11-21 | Tom \\| called |\n\n| 2026-11-23 | met |\n'), ['2026-11-21 1 Tom \\| called'], 'a blank line ends a table');
    assert.deepEqual(log('\n## Log\n\n| When | What |\n| --- | --- |\n| 2026-11-21 | met |\n- 2026-11-22: mail | post\n| 2026-11-23 | met |\n').map(line => line.replace(/\s+/g, ' ')), ['2026-11-21 met', '2026-11-22 mail | post | 2026-11-23 | met |'], 'so does a bullet');
    assert.deepEqual(log('\n## Timeline\n\n| What | Cost |\n| --- | --- |\n| 2026-11-21 | Tom |\n'), []);
  });
  it('ends the letter above it, also under a smaller heading', () => {
    const body = '\n## Thank-you note\n\nTo: Priya Raman\nSent: 2026-11-21\n\nDear Priya,\n\n### Log\n\n- 2026-11-22: Tom called\n';
    assert.deepEqual(log(body), ['2026-11-22 1 Tom called']);
    const { notes: [note] } = application('', body);
    assert.equal(front('company: Northwind\nrole: Engineer\n', body).slice(note!.letter.start, note!.span.end).trimEnd(), 'Dear Priya,');
  });
  it('headings', () => {
    assert.deepEqual(log('\n## Communication log\n\n#### 2026-02-18 | email | Tom wrote\n\ntext\n\n## Else\n\n#### 2026-02-19\n'), ['2026-02-18 1 email | Tom wrote']);
  });
  it('only under its titles, never as a note, and what cannot be read is reported', () => {
    assert.deepEqual(log('\n## Notes\n\n- 2026-11-21: x\n'), []);
    assert.deepEqual(log('\n## 📓 History\n\n- 2026-11-21: x\n'), ['2026-11-21  x']);
    const file = read(front('company: A\nrole: B', '\n## Log\n\n- 11/12/2026: x\n- 2026-02-30: y\n- 3 calls\n'));
    assert.deepEqual(file.faults.map(fault => fault.type === 'day' && fault.written), ['11/12/2026', '2026-02-30']);
    const yearless = read(front('company: A\nrole: B', '\n## Log\n\n- Nov 25: Priya called\n- **25. Nov.** – mailed\n- 3 Dezember - met\n- 7. März 2027: again\n- May 5 people came\n- Nov 25 was long\n- Marked 3: all\n'));
    assert.deepEqual(yearless.faults.map(fault => fault.type === 'day' && fault.written), ['Nov 25', '3 Dezember', '7. März 2027']);
    assert.equal(application('', '\n## Follow-up log\n\n### Mail\n\nTo: x@y.example\nSent: 2026-11-20\n').notes.length, 0);
  });
});

describe('format: hostile text is read in linear time', () => {
  for (const shape of ['>', '[[', '[a](', 'a**b', '***', ',', '- ', '# ', 'To: ', 'I will ', '|', '- 2026-11-21: ', '&', '<', '`', '\\', '{', '"']) {
    it(JSON.stringify(shape), () => {
      const text = shape.repeat(Math.ceil(50_000 / shape.length));
      for (const body of [text, `\n## Log\n\n${text}`, `\n## Mail\n\nTo: ${text}\nSent: 2026-11-20\n\n${text}`]) read(front('company: A\nrole: B\ncontacts: Priya Raman', body));
      read(front(`company: A\nrole: B\nx: ${text.slice(0, 30_000)}`));
      read(front(`company: A\nrole: B\ncontacts: "${text.slice(0, 30_000).replace(/["\\]/g, '')}"`));
    });
  }
});
