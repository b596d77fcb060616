// A person of a file: where it is named, who that is, and what a new name changes.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { english } from '../../src/core/base/message.ts';
import { applyEdits } from '../../src/core/base/text.ts';
import { readFile } from '../../src/core/parse/application.ts';
import { fillSample } from '../../src/core/scaffold/sample.ts';
import { definitionOf, peoplePlaces, personAt, referencesTo } from '../../src/core/views/people/mentions.ts';
import { renameableAt, renamePerson, type Refusal } from '../../src/core/views/people/rename.ts';
import { unmarked } from './readExample.ts';

const NOBODY = { name: '', email: '' };
const read = (text: string): ReturnType<typeof readFile> => readFile('a.md', text, NOBODY);

/** The text after the person at the first place of these words got the name; a refusal's words. */
function renamed(text: string, words: string, name: string): string {
  const edits = renamePerson(read(text), text.indexOf(words) + 1, name, NOBODY);
  return 'refusal' in edits ? english(edits.refusal) : applyEdits(text, edits);
}

const FILE = `---
company: Northwind Robotics
role: Controls Engineer
status: interview
contacts:
  - name: Priya Raman
    email: priya@okafor.example
  - «Tom Okafor» <tom.okafor@okafor.example>
  - Tom's deputy is on leave: ask in June
interviews:
  - at: 2026-11-18 14:00
    with: [Priya Raman, «Tom Okafor»]
    thanked: [«Tom»]
---

# Northwind Robotics

Who knows «Tom»? Tom Baker, and Ada Okafor of Okafor Robotics. Will anybody? See https://okafor.example/Tom and Tom@okafor.example.

## Thank-you note to «Tom Okafor»

To: «Tom Okafor» <tom.okafor@okafor.example>
Cc: Priya Raman; «T. Okafor»
Sent: 2026-11-19 09:10
Subject: Thank you, «Tom»

Dear «Tom»,

Thank you, also for «Tom Okafor»'s rig and «Tom»'s notes. Dr. «Okafor» was kind; \`Tom\` is code. I liked «Tom
Okafor»’s question.

Best regards,
Tom Duarte

## Reply from «Tom Okafor»

From: «Tom»
Received: 2026-11-20 16:40

Hi Tom,

> «Tom» wrote this.

Yours,
«Tom»

## Log

- 2026-11-21: «Tom» called, and «Okafor» again
`;

describe('mentions of a person', () => {
  const { text, spans } = unmarked(FILE);
  const file = read(text);
  const tom = personAt(file, text.indexOf('Tom Okafor'))!.person;

  it('are all that mean this person, and no others', () => {
    assert.deepEqual(referencesTo(file, tom).map(({ span }) => span), spans);
    for (const { start, end } of spans) assert.deepEqual([personAt(file, start)?.person, personAt(file, end)?.person], [tom, tom]);
  });
  it('are defined by the entry of contacts', () => assert.deepEqual(definitionOf(file.application!, tom), spans[0]));
  it('are the same with CRLF and a byte order mark', () => {
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const words = (of: string): readonly string[] => referencesTo(read(of), tom).map(({ span }) => of.slice(span.start, span.end).replace('\r', ''));
    assert.deepEqual(words(windows), words(text));
  });
  it('are defined by the first mention where nobody lists the person', () => {
    const other = '---\ncompany: Acme\nrole: Buyer\nstatus: applied\n---\n\n## Follow-up\n\nTo: Mei Lin\nSent: 2026-11-19\n\nDear Mei,\n';
    assert.deepEqual(definitionOf(read(other).application!, 0), { start: other.indexOf('Mei Lin'), end: other.indexOf('Mei Lin') + 7 });
  });
  it('of two Toms the letter’s own is meant', () => {
    const two = '---\ncompany: Acme\nrole: Buyer\nstatus: applied\ncontacts: [Tom Okafor, Tom Baker]\n---\n\nTom rang.\n\n## Follow-up to Tom Baker\n\nTo: Tom Baker\nSent: 2026-11-19\n\nDear Tom,\n\nPlease tell Tom Okafor.\n';
    assert.deepEqual(referencesTo(read(two), 1).map(({ span }) => two.slice(span.start - 3, span.end)), ['r, Tom Baker', 'to Tom Baker', 'o: Tom Baker', 'ar Tom']);
    assert.equal(personAt(read(two), two.indexOf('Tom rang')), null);
  });
  it('are an address where no name is given', () => {
    const bare = '---\ncompany: Acme\nrole: Buyer\nstatus: applied\ncontacts: [jobs@acme.example]\n---\n';
    const at = bare.indexOf('jobs@') + 1;
    assert.equal(personAt(read(bare), at)?.named, false);
    assert.match(english((renameableAt(read(bare), at) as Refusal).refusal), /address/);
  });
  it('in Cc by the address that the file knows, and of nobody whom it does not', () => {
    const copied = '---\ncompany: Acme\nrole: Buyer\nstatus: applied\ncontacts: [Mei Lin, Tom Okafor <tom@acme.example>]\n---\n\n## Follow-up\n\nTo: Mei Lin\nCc: TOM@acme.example; jobs@acme.example; Jan van der Berg\nSent: 2026-11-19\n\nDear Mei,\n';
    assert.deepEqual(peoplePlaces(read(copied)).filter(({ where }) => where === 'header').map(({ person, span }) => [person, copied.slice(span.start, span.end)]), [[0, 'Mei Lin'], [1, 'TOM@acme.example']]);
    const bare = copied.replace('Tom Okafor <tom@acme.example>', 'tom@acme.example');
    assert.deepEqual(definitionOf(read(bare).application!, 1), { start: bare.indexOf('tom@'), end: bare.indexOf('tom@') + 'tom@acme.example'.length });
  });
  it('are no part of an address, of a word with a hyphen, nor written small', () => {
    const log = (words: string): number => peoplePlaces(read(`---\ncompany: Acme\nrole: Buyer\nstatus: applied\ncontacts: [Tom Okafor]\n---\n\n## Log\n\n- 2026-11-19: ${words}\n`)).filter(({ where }) => where === 'text').length;
    assert.deepEqual(['Tom rang', 'non-Tom rang', 'Tom-like', 'the tom okafor way', 'see Okafor.example', 'it was Tom.', 'T.Okafor rang'].map(log), [1, 0, 0, 0, 0, 1, 1]);
  });
  it('are none in other text, other Markdown, and what can’t be read', () => {
    assert.equal(personAt(file, text.indexOf('Controls')), null);
    assert.deepEqual(peoplePlaces(read('# Tom Okafor\n')), []);
    assert.deepEqual(peoplePlaces(read('---\ncompany: [Acme\nrole: Buyer\nstatus: applied\ncontacts: [Tom Okafor]\n---\n')), []);
  });
  it('are no first names of others, where others sign or are greeted', () => {
    const others = '---\ncompany: Acme\nrole: Buyer\nstatus: applied\ncontacts: [Tom Okafor]\n---\n\n## Reply\n\nFrom: Tom Baker\nReceived: 2026-11-19\n\nHi Ana,\n\nSoon.\n\nKind regards,\nTom Baker\n\n## Follow-up\n\nTo: Mei Lin\nSent: 2026-11-20\n\nDear Tom Miller,\n\nI asked.\n';
    assert.deepEqual(referencesTo(read(others), 0).map(({ where }) => where), ['contacts']);
  });
  it('are no ordinary words, months and companies', () => {
    const odd = "---\ncompany: Kessler Works\nrole: Buyer\nstatus: applied\ncontacts: [Will May, Anna Kessler, Mark Grace]\n---\n\nWill they call? In May I will. May I ask Kessler? Mr. May and Ms. Kessler will; I met Will.\n\n## Follow-up to Will May\n\nTo: Will May\nSent: 2026-11-19\n\nDear Will,\n\nI wrote to Mr. Kessler.\n";
    const found = (person: number): readonly string[] => referencesTo(read(odd), person).filter(({ where }) => where === 'text').map(({ span }) => odd.slice(span.start - 4, span.end));
    assert.deepEqual(found(0), ['Mr. May', 'met Will', ' to Will May', 'ear Will']);
    assert.deepEqual(found(1), ['Ms. Kessler', 'Mr. Kessler']);
  });
});

describe('a new name', () => {
  it('changes each mention in its kind', () => {
    const { text, spans } = unmarked(FILE);
    const kinds: Readonly<Record<string, string>> = { 'Tom Okafor': 'Thomas Okafor-Lee', Tom: 'Thomas', Okafor: 'Okafor-Lee', 'T. Okafor': 'T. Okafor-Lee', 'Tom\nOkafor': 'Thomas\nOkafor-Lee' };
    const expected = applyEdits(text, spans.map(span => ({ span, newText: kinds[text.slice(span.start, span.end)]! })));
    assert.equal(renamed(text, 'Tom Okafor', 'Thomas Okafor-Lee'), expected);
    assert.equal(renamed(text, "Tom's notes", 'Thomas Okafor-Lee'), expected);
    assert.equal(renamed(expected, 'Thomas Okafor-Lee', 'Tom Okafor'), text);
    assert.equal(renamed(text.replaceAll('\n', '\r\n'), 'Tom Okafor', 'Thomas Okafor-Lee'), expected.replaceAll('\n', '\r\n'));
  });

  const head = (contacts: string): string => `---\ncompany: Acme\nrole: Buyer\nstatus: applied\ncontacts: ${contacts}\n---\n`;
  const cases: readonly [before: string, words: string, name: string, after: string][] = [
    ['Dr. Jane Doe, PhD <j@x.example> and Tom', 'Jane', 'Jane Smith', 'Dr. Jane Smith, PhD <j@x.example> and Tom'],
    ['Dr. Jane Doe, PhD', 'Jane', 'Prof. Jane Doe', 'Prof. Jane Doe'],
    ['Jan van der Berg', 'Jan', 'Johan van den Broek', 'Johan van den Broek'],
    ['Maria Garcia', 'Maria', 'Maria Garcia Lopez', 'Maria Garcia Lopez'],
    ["'Siobhan O''Brien'", 'Siobhan', "Siobhan O'Neill", "'Siobhan O''Neill'"],
    ['"Siobhan O\'Brien"', 'Siobhan', 'Siobhan "Bibi" O\'Neill', '"Siobhan \\"Bibi\\" O\'Neill"'],
    ['"Tom \\"TJ\\" Okafor"', 'Tom', 'Tim "TJ" Okafor', '"Tim \\"TJ\\" Okafor"'],
    ['"Tom \\"TJ\\" Okafor <tom@x.example>"', 'Tom', 'Tim Okafor', '"Tim Okafor <tom@x.example>"'],
    ["['Sean O''Brien', Mei Lin]", 'Sean', 'Sean O’Neill', "['Sean O’Neill', Mei Lin]"],
    ["{name: 'Sean O''Brien', phone: 555-0117}", 'Sean', "Jean-Paul D'Arcy", "{name: 'Jean-Paul D''Arcy', phone: 555-0117}"],
    ['Tom Okafor <tom@x.example>', 'Tom', 'Tom: Okafor', '"Tom: Okafor <tom@x.example>"'],
    ['Tom Okafor', 'Tom', 'Tom #2 Okafor', '"Tom #2 Okafor"'],
    ['Tom Okafor', 'Tom', '*Tom Okafor', '"*Tom Okafor"'],
    ['[Priya Raman, Tom Okafor]', 'Tom', 'Tom Okafor, PhD', '[Priya Raman, "Tom Okafor, PhD"]'],
    ['[Priya Raman, Tom Okafor]', 'Tom', 'Tom ]Okafor', '[Priya Raman, "Tom ]Okafor"]'],
    ['"[[People/Jane Doe|Jane]]"', 'Jane]]', 'Joan Dee', '"[[People/Jane Doe|Joan Dee]]"'],
    ['"[[People/Jane Doe]]"', 'Jane Doe', 'Joan Dee', '"[[People/Jane Doe|Joan Dee]]"'],
    ['[[Jane Doe]]', 'Jane Doe', 'Joan Dee', '[[Jane Doe|Joan Dee]]'],
    ['Nguyễn Thị Minh Khai', 'Khai', 'Nguyễn Thị Minh An', 'Nguyễn Thị Minh An'],
    ['{name: Tom Okafor, phone: 555-0117}', 'Tom', 'Thomas Lee', '{name: Thomas Lee, phone: 555-0117}'],
    ['{name: "Okafor, Tom"}', 'Okafor', 'Thomas Lee', '{name: "Lee, Thomas"}'],
    ['Tom', 'Tom', 'Thomas Lee', 'Thomas Lee'],
    ['|\n  Priya Raman\n  Tom Okafor', 'Tom', "Tom: O'Brien", "|\n  Priya Raman\n  Tom: O'Brien"],
    ['Priya Raman,\n  Tom Okafor', 'Tom', "Tom O'Brien", "Priya Raman,\n  Tom O'Brien"],
    ['{name: "Okafor, Tom"}', 'Okafor', 'Cher', '{name: "Cher"}'],
    ['Tom Okafor', 'Tom', 'Wu', 'Wu'],
    ['Tom Okafor', 'Tom', '  Tom   Lee ', 'Tom Lee'],
  ];
  for (const [before, words, name, after] of cases) {
    it(`${before}: ${name}`, () => {
      const result = renamed(head(before), words, name);
      assert.equal(result, head(after));
      assert.equal(read(result).application?.people.length, read(head(before)).application?.people.length);
    });
  }

  const decoded: readonly [written: string, name: string, place: string][] = [
    ["'Sean O''Brien'", "Sean O'Brien", "Sean O''Brien"], ['"Tom \\"TJ\\" Okafor"', 'Tom "TJ" Okafor', 'Tom \\"TJ\\" Okafor'], ['"Tom \\"TJ\\" Okafor <t@x.example>"', 'Tom "TJ" Okafor', 'Tom \\"TJ\\" Okafor'],
    ['"Jos\\u00e9 Mar\\xEDa"', 'José María', 'Jos\\u00e9 Mar\\xEDa'], ["{name: 'Sean O''Brien'}", "Sean O'Brien", "Sean O''Brien"], ['>-\n  Jane\n  Doe', 'Jane', 'Jane'], ['[!!str &boss Jane Doe, *boss]', 'Jane Doe', 'Jane Doe'],
  ];
  for (const [written, name, place] of decoded) {
    it(`stands within the quotes of ${written}`, () => {
      const text = head(written);
      const { application } = read(text);
      const { mention } = application!.contacts[0]!;
      assert.equal(application!.people[0]!.name, name);
      assert.equal(text.slice(mention.nameSpan!.start, mention.nameSpan!.end), place);
    });
  }
  it('is the one for which an alias stands', () => assert.equal(read(head('[&boss Jane Doe, *boss]')).application!.people.length, 1));

  const letters: readonly [contact: string, name: string, before: string, after: string][] = [
    ['Tom Okafor', 'Thomas James Okafor', 'Tom, Mr. Okafor, Tom Okafor', 'Thomas, Mr. Okafor, Thomas James Okafor'],
    ['Maria Garcia', 'Maria Garcia Lopez', 'Maria, Ms. Garcia', 'Maria, Ms. Garcia Lopez'],
    ['Jan van der Berg', 'Jan van den Broek', 'Mr. van der Berg, Mr. Berg, Jan', 'Mr. van den Broek, Mr. Broek, Jan'],
    ['Jan van der Berg', 'Eva Stein', 'Mr. van der Berg, Mr. Berg, Jan', 'Mr. Stein, Mr. Stein, Eva'],
    ['Anna-Lena Müller', 'Anna-Lena Mayr', 'Anna-Lena, Anna, Frau Müller', 'Anna-Lena, Anna, Frau Mayr'],
    ['Nguyễn Thị Minh Khai', 'Nguyễn Thị Minh An', 'Minh Khai, Khai, Nguyen Thi Minh Khai', 'Minh An, An, Nguyễn Thị Minh An'],
    ['Tom', 'Thomas Lee', 'Tom, Mr. Tom', 'Thomas, Mr. Lee'],
    ["Siobhán O'Brien", "Siobhán O'Neill", "Siobhán's, Ms. O'Brien's", "Siobhán's, Ms. O'Neill's"],
    ['Dr. Jane Doe', 'Jane Smith', 'Dr. Doe, Jane Doe', 'Dr. Smith, Jane Smith'],
    ['Priya Raman', 'Dr. Priya Rao', 'Priya Raman, Ms. Raman', 'Priya Rao, Ms. Rao'],
    ['Jane Doe', 'Joan Dee', 'see [[People/Jane Doe]], [[People/Jane Doe|Jane]]', 'see [[People/Jane Doe|Joan Dee]], [[People/Jane Doe|Joan]]'],
    ['Jane Doe', 'Joan Dee', 'see [Jane](https://jane.example/Jane), <jane.doe@x.example>, Jane.Doe@x.example', 'see [Joan](https://jane.example/Jane), <jane.doe@x.example>, Jane.Doe@x.example'],
  ];
  for (const [contact, name, before, after] of letters) {
    it(`${before}: ${name}`, () => {
      const text = (own: string, words: string): string => `${head(own)}\nI asked ${words}\n`;
      const words = contact.split(' ').find(word => word !== 'Dr.')!;
      const typed = contact.startsWith('Dr.') ? `Dr. ${name}` : name;
      assert.equal(renamed(text(contact, before), words, name), text(typed, after));
    });
  }

  it('changes the letters of the old one, with the stops and spaces that stand between them', () => {
    const lists = (name: string, initials: string): string => `${head(`[${name}]`).replace(/---\n$/, '')}interviews:\n  - at: 2026-11-18\n    with: [${name}]\n    thanked: [${initials}]\n---\n`;
    for (const [before, after] of [['TO', 'AVB'], ['T.O.', 'A.V.B.'], ['T. O.', 'A. V. B.'], ['T.O', 'A.V.B']] as const) assert.equal(renamed(lists('Tom Okafor', before), 'Tom', 'Anna van Berg'), lists('Anna van Berg', after));
  });
  it('of two given names: both by both, the first by the first', () => {
    const logged = (name: string, ...words: readonly string[]): string => `${head(`[${name}]`)}\n## Log\n\n- 2026-11-20: ${words.join(' called, then ')} again\n`;
    assert.equal(renamed(logged('Mary Ann Lee', 'Mary Ann', 'Mary'), 'Mary', 'Marie Anne Leigh'), logged('Marie Anne Leigh', 'Marie Anne', 'Marie'));
    assert.equal(renamed(logged('Mary Ann Lee', 'Mary Ann', 'Ms. Lee'), 'Mary', 'Eva van der Berg'), logged('Eva van der Berg', 'Eva', 'Ms. van der Berg'));
  });
  it('keeps a nickname that has nothing of the name', () => {
    const text = head('[Robert Chen <b@x.example>, Bob <b@x.example>]');
    assert.equal(renamed(text, 'Robert', 'Robert Cheng'), text.replace('Chen', 'Cheng'));
  });

  const refused: readonly [name: string, why: RegExp][] = [
    ['', /empty/], ['   ', /empty/], ['Tom\nOkafor', /one line/], ['Tom\r\n---\r\n', /one line/], ['Tom\u2028Lee', /one line/], ['???', /no letters/], ['x'.repeat(101), /100 characters/],
    ['Priya Raman', /another person called Priya Raman/], ['raman, priya', /another person/], ['Priya', /other people/], ['Tom and Mei', /other people/], ['Lee, Tom', /other people/], ['TBD', /other people/], ['Thomas <t@x.example>', /other people/],
  ];
  for (const [name, why] of refused) it(`${JSON.stringify(name.slice(0, 20))} is refused`, () => assert.match(renamed(head('[Priya Raman, Tom Okafor]'), 'Tom', name), why));

  it('that is the old one changes nothing', () => assert.deepEqual(renamePerson(read(head('Tom Okafor')), head('').indexOf('contacts: ') + 11, 'Tom Okafor', NOBODY), []));
  it('is offered with the whole name, at the name’s own place', () => {
    const { text } = unmarked(FILE);
    const at = text.indexOf("Tom's notes");
    assert.deepEqual(renameableAt(read(text), at + 2), { person: personAt(read(text), at)!.person, span: { start: at, end: at + 3 }, name: 'Tom Okafor' });
  });
});

describe('renaming in the sample search', () => {
  const folder = 'samples/search';
  const files = readdirSync(folder).map(path => readFile(path, fillSample(readFileSync(`${folder}/${path}`, 'utf8'), '2026-11-23'), NOBODY));
  const people = files.flatMap(file => (file.application?.people ?? []).map((person, number) => ({ file, person, number })));
  const letter = fc.constantFrom(...'abdefghijlnoprstuvwyzäéøñłş');
  const word = fc.array(letter, { minLength: 4, maxLength: 9 }).map(letters => `Q${letters.join('')}`);

  it('there and back gives the same text, and the file always tells of as many people', () => {
    fc.assert(fc.property(fc.constantFrom(...people), fc.array(word, { minLength: 8, maxLength: 8 }), fc.nat(), ({ file, person, number }, words, pick) => {
      const all = referencesTo(file, number);
      const made = person.name.replace(/^Dr\. /, '').split(' ').map((part, index) => (/^\p{Ll}/u.test(part) ? part : words[index]!)).join(' ');
      const there = renamePerson(file, all[pick % all.length]!.span.start, made, NOBODY);
      assert.ok(!('refusal' in there), `${person.name}: ${made}`);
      const between = readFile(file.path, applyEdits(file.text, there), NOBODY);
      assert.equal(between.application?.people.length, file.application!.people.length);
      assert.equal(between.application!.contacts.length, file.application!.contacts.length);
      assert.equal(referencesTo(between, number).length, all.length);
      const back = renamePerson(between, definitionOf(between.application!, number)!.start, person.name.replace(/^Dr\. /, ''), NOBODY);
      assert.ok(!('refusal' in back));
      assert.equal(applyEdits(between.text, back), file.text);
    }), { numRuns: 60 });
  });

  it('any name is written so that the file still tells of the same people, or refused', () => {
    fc.assert(fc.property(fc.constantFrom(...people), fc.string({ unit: fc.constantFrom(...'Tom Lee-,:#\'"[]{}&*!|>%@`\\<>().~?/=\u00e9\u200b') , maxLength: 14 }), ({ file, number }, name) => {
      const edits = renamePerson(file, definitionOf(file.application!, number)!.start, name, NOBODY);
      if ('refusal' in edits) return;
      const after = readFile(file.path, applyEdits(file.text, edits), NOBODY).application!;
      assert.equal(after.people.length, file.application!.people.length);
      assert.deepEqual(after.people.filter((_, other) => other !== number).map(other => other.name), file.application!.people.filter((_, other) => other !== number).map(other => other.name));
      assert.equal(after.notes.length, file.application!.notes.length);
    }), { numRuns: 120 });
  });
});

describe('people of hostile files', () => {
  const shapes: Readonly<Record<string, string>> = { names: 'Tom Okafor '.repeat(15_000), backticks: '` `` ``` '.repeat(15_000), wikilinks: '[['.repeat(60_000), comments: '<!-- '.repeat(30_000), 'one word': `T${'o'.repeat(150_000)}`, addresses: 'Tom@'.repeat(30_000), brackets: ']('.repeat(60_000) };
  for (const [name, body] of Object.entries(shapes)) {
    it(`${name}: read within the patience of a test`, function () {
      this.timeout(120_000);
      const file = read(`---\ncompany: Acme\nrole: Buyer\nstatus: applied\ncontacts: [Tom Okafor]\n---\n\n${body}\n`);
      for (const { span } of peoplePlaces(file)) assert.ok(span.end <= file.text.length);
    });
  }
});

describe('a remark in parentheses behind a name', () => {
  const text = (remark: string): string => `---\ncompany: Acme\nrole: Buyer\nstatus: interview\ncontacts:\n  - Tom Okafor (${remark}) <tom@acme.example>\n---\n\n## Follow-up to Tom\n\nTo: Tom Okafor (${remark}) <tom@acme.example>\nSent:\n\nDear Mr. Okafor,\n`;
  for (const remark of ['CTO', 'she/her', 'hiring manager at Acme']) {
    it(`stays: ${remark}`, () => {
      assert.equal(read(text(remark)).application!.people[0]!.name, 'Tom Okafor');
      for (const words of ['Tom Okafor (', 'Okafor,']) assert.equal(renamed(text(remark), words, 'Tim Miller'), text(remark).replaceAll('Tom Okafor', 'Tim Miller').replace('to Tom', 'to Tim').replace('Mr. Okafor', 'Mr. Miller'));
    });
  }
  it('may be a name by which one is called: nothing is renamed', () => {
    for (const remark of ['Tommy', 'née Baker', 'TJ']) assert.match(renamed(text(remark), 'Tom Okafor (', 'Tim Miller'), /^A remark in parentheses/, remark);
  });
});

describe('a rename to a family name of several words, beside companies', () => {
  const file = (name: string, other: string): string => `---
company: Acme
role: Nurse
status: interview
contacts: [${name}, Priya Raman]
---

## Follow-up

To: ${name}
Sent:

Dear Ms. ${other},

Smith & Nephew make the pumps, Smith and Sons the beds, Smith, Inc., Smith S.A., Smith S.p.A., SMITH LTD, Smith INC, Smith AS and Smith GmbH the rest; Jones & Smith are no better. I told Ms. ${other} & Priya, ${other} & Raman, and ${other}.
`;
  for (const [name, family] of [['Máire Ó Néill', 'Ó Néill'], ['Máire Ní Bhriain', 'Ní Bhriain'], ['Maria de la Cruz', 'de la Cruz'], ['Ann Mac Giolla', 'Mac Giolla'], ['Ann van der Berg', 'van der Berg']] as const) {
    it(name, () => assert.equal(renamed(file('Mary Smith', 'Smith'), 'Mary Smith', name), file(name, family)));
  }
});
