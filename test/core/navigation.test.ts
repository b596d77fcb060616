// The outline, the folds and the links of an application.

import assert from 'node:assert/strict';
import { readFile } from '../../src/core/parse/application.ts';
import { foldsIn } from '../../src/core/views/folding.ts';
import { linksIn } from '../../src/core/views/links.ts';
import { outlineOf, namesIn, searchBy, type OutlineSymbol } from '../../src/core/views/symbols.ts';
import { inEnglish, type Said } from './said.ts';

const NOBODY = { name: '', email: '' };
const read = (text: string): ReturnType<typeof readFile> => readFile('a.md', text, NOBODY);

const FILE = `---
company: Northwind Robotics
role: Senior Controls Engineer
status: interview
url: www.northwind.example/jobs/1182?ref=a&b=1
contacts:
  - name: Priya Raman
    title: Engineering Manager
    email: priya@northwind.example
    phone: +44 (0)161 496 0271
  - Tom Okafor <tom+jobs@northwind.example>
interviews:
  - at: 2026-11-18 14:00
    kind: onsite
    with: [Priya Raman, Tom Okafor]
  - at: 2026-11-25T09:30-08:00
    status: cancelled
  - 2026-11-27
decision: week of 2026-11-30
---

# Northwind Robotics

Ask jobs@northwind.example.

## Thank-you note to Priya Raman

To: Priya Raman <priya@northwind.example>
Sent: 2026-11-19 09:10
Subject: Thank you

Dear Priya,

Call me on 07700 900 418, or write to "ana.o'duarte@x.example".

## Follow-up

To: Mei Lin
Sent:

Dear Mei,

## Reply from Tom

From: Tom Okafor
Received: 2026-11-20 16:40

Soon.

## Log

- 2026-11-21: Tom called
- 2026-11-22 10:00: wrote
`;

const outline = (symbols: Said<readonly OutlineSymbol[]>, indent = ''): readonly string[] => symbols.flatMap(({ type, name, detail, children }) => [`${indent}${type}: ${name} (${detail ?? ''})`, ...outline(children, `${indent}  `)]);

describe('the outline', () => {
  const file = read(FILE);
  it('has people, interviews, notes and the log, in the order of the text', () => assert.deepEqual(outline(inEnglish(outlineOf(file))), [
    'people: People ()', '  person: Priya Raman (Engineering Manager)', '  person: Tom Okafor ()', '  person: Mei Lin ()',
    'interviews: Interviews ()', '  interview: Interview: onsite, Wed 18 Nov 14:00 (with Priya Raman, Tom Okafor)', '  interview: Interview: Wed 25 Nov 09:30 UTC-08:00 (cancelled)', '  interview: Interview: Fri 27 Nov ()',
    'note: Thank-you note to Priya Raman (sent Thu 19 Nov)', 'note: Follow-up (draft)', 'note: Reply from Tom (received Fri 20 Nov)',
    'log: Log ()', '  entry: Sat 21 Nov (Tom called)', '  entry: Sun 22 Nov 10:00 (wrote)',
  ]));
  it('has places of which VS Code can make ranges: the selection within, and a name', () => {
    const check = (symbols: Said<readonly OutlineSymbol[]>): void => symbols.forEach(({ name, span, selection, children }) => {
      assert.ok(name !== '' && span.start <= selection.start && selection.end <= span.end && selection.start < selection.end && span.end <= FILE.length, name);
      check(children);
    });
    check(inEnglish(outlineOf(file)));
    for (let end = 0; end < FILE.length; end += 7) check(inEnglish(outlineOf(read(`${FILE.slice(0, end)}`))));
  });
  it('has notes that reach no further than their headers, and people that make no node of the whole file', () => {
    const [people, , note] = outlineOf(file);
    assert.ok(FILE.slice(note!.span.start, note!.span.end).endsWith('Subject: Thank you'));
    assert.equal(FILE.slice(people!.span.start, people!.span.end).split('\n').length, 5);
  });
  it('is empty for other Markdown and for what can’t be read', () => {
    for (const text of ['# Northwind\n\n## Thank-you note to Tom\n\nTo: Tom\nSent:\n', '---\ncompany: [Acme\nrole: x\nstatus: applied\n---\n']) assert.deepEqual([outlineOf(read(text)), foldsIn(read(text)), linksIn(read(text))], [[], [], []]);
  });
});

describe('the search for symbols', () => {
  const names = (query: string): readonly string[] => namesIn(read(FILE)).filter(({ name }) => searchBy(query)(name)).map(({ type, name }) => `${type}: ${name}`);
  it('finds the letters in order, in companies, people and notes', () => {
    assert.deepEqual(names('nwr'), ['company: Northwind Robotics']);
    assert.deepEqual(names('RÁMAN'), ['person: Priya Raman', 'note: Thank-you note to Priya Raman']);
    assert.deepEqual(names('mei l'), ['person: Mei Lin']);
    assert.deepEqual(names('namar'), []);
  });
  it('finds everything where nothing is asked for', () => assert.equal(names('').length, 7));
  it('tells the line and the column of each, and how long it is', () => {
    const lines = read(FILE).text.split('\n');
    for (const { type, name, line, column, length } of namesIn(read(FILE))) assert.ok(lines[line]!.slice(column, column + length).includes(name), `${type}: ${name}`);
  });
  it('finds nothing in other Markdown and in what can’t be read', () => {
    for (const text of ['# Northwind\n', '---\ncompany: [Acme\nrole: x\nstatus: applied\n---\n']) assert.deepEqual(namesIn(read(text)), []);
  });
});

describe('folds', () => {
  const folded = (text: string): readonly string[] => foldsIn(read(text)).map(({ start, end }) => `${text.slice(start, start + 8)}…${text.slice(end - 5, end)}`.replaceAll('\r', ''));
  it('are the frontmatter, its lists with their entries, and the headers', () => {
    assert.deepEqual(folded(FILE).map(fold => fold.replaceAll('\n', '|')), ['---|comp…0|---', 'contacts…mple>', 'name: Pr… 0271', 'intervie…11-27', 'at: 2026…afor]', 'at: 2026…elled', 'To: Priy…k you', 'To: Mei …Sent:', 'From: To…16:40']);
  });
  it('are the same with CRLF and a byte order mark', () => assert.equal(folded(`\uFEFF${FILE.replaceAll('\n', '\r\n')}`).length, folded(FILE).length));
});

describe('links', () => {
  const links = (text: string): readonly string[] => linksIn(read(text)).map(({ kind, span, target }) => `${kind} ${text.slice(span.start, span.end)} ${target}`);
  const body = (words: string): readonly string[] => links(`---\ncompany: Acme\nrole: Buyer\nstatus: applied\n---\n\n${words}\n`).map(link => link.split(' ').pop()!);
  const contact = (words: string, url = ''): readonly string[] => links(`---\ncompany: Acme\nrole: Buyer\nstatus: applied\n${url}contacts: ${words}\n---\n`).map(link => link.split(' ').pop()!);

  it('are the posting, addresses and numbers, in contacts, headers and letters', () => assert.deepEqual(links(FILE), [
    'posting www.northwind.example/jobs/1182?ref=a&b=1 https://www.northwind.example/jobs/1182?ref=a&b=1',
    'mail priya@northwind.example mailto:priya@northwind.example', 'phone +44 (0)161 496 0271 tel:+441614960271', 'mail tom+jobs@northwind.example mailto:tom+jobs@northwind.example',
    'mail jobs@northwind.example mailto:jobs@northwind.example', 'mail priya@northwind.example mailto:priya@northwind.example', 'phone 07700 900 418 tel:07700900418',
    "mail ana.o'duarte@x.example mailto:ana.o'duarte@x.example",
  ]));

  const cases: readonly [words: string, targets: readonly string[]][] = [
    ['**tom@x.example**, (mei@x.example); "ana@x.example".', ['mailto:tom@x.example', 'mailto:mei@x.example', 'mailto:ana@x.example']],
    ['mailto:tom@x.example', ['mailto:tom@x.example']],
    ['anna.müller@x.example', ['mailto:anna.m%C3%BCller@x.example']],
    // Markdown and the editor link these themselves.
    ['[Tom](mailto:tom@x.example) <mailto:tom@x.example> https://tom@x.example/a@b.c www.x.example/a@b.c', []],
    // Hidden, or more than an address.
    ['`tom@x.example` <!-- tom@x.example -->', []],
    ['tom@x.example?cc=eve@y.example tom@x.example&bcc=a tom%0A@x.example @x.example tom@x tom@ tom@.example tom@x..example command:tom@x.example', []],
    ['tom\\ncommand@x.example', []],
    ['Call +49 421 555 0199, (503) 555-0142, 555-010-4420 or my mobile: 555-0117.', ['tel:+494215550199', 'tel:5035550142', 'tel:5550104420', 'tel:5550117']],
    ['Order 20261102, 555-0117, from 2019–2024, on 2026-11-18 14:00, 12/11/2026, $31,400, 10.20.30.40, `+49 421 555 0199`', []],
  ];
  for (const [words, targets] of cases) it(words, () => assert.deepEqual(body(words), targets));
  it('are none in blocks of code', () => assert.deepEqual(body('    tom@x.example\n\n```\ntom@x.example +49 421 555 0199\n```\n\n~~~\ntom@x.example'), []));
  it('are there in quotes and lists', () => assert.deepEqual(body('> tom@x.example\n\n- mei@x.example'), ['mailto:tom@x.example', 'mailto:mei@x.example']));

  const contacts: readonly [words: string, targets: readonly string[]][] = [
    ['Tom <tom@x.example>', ['mailto:tom@x.example']],
    ['{name: Tom, email: "mailto:tom@x.example", phone: 555-0117}', ['mailto:tom@x.example', 'tel:5550117']],
    ['{name: Tom, email: "tom@x.example eve@y.example"}', []],
    ['{name: Tom, email: "tom@x.example\\ncommand:eve"}', []],
    ['{name: Tom, email: tom@x.example?bcc=eve@y.example, phone: "555-0117;postd=1"}', []],
    ['{name: Tom, phone: 2026-11-18}', []],
    ['Tom # tom@x.example', []],
  ];
  for (const [words, targets] of contacts) it(`contacts: ${words}`, () => assert.deepEqual(contact(words), targets));
  it('of a posting are made where the editor makes none, and of addresses of pages alone', () => {
    for (const url of ['https://x.example/1', 'command:workbench.action.quit', 'javascript:alert(1)', 'x.example/a b', 'file:///etc/passwd', 'somewhere', '//x.example']) assert.deepEqual(contact('Tom', `url: ${url}\n`), [], url);
    assert.deepEqual(contact('Tom', 'url: jobs.x.example/1\n'), ['https://jobs.x.example/1']);
  });
  it('lead to mail, telephones and pages alone, whatever the text', () => {
    for (const text of [FILE, FILE.replaceAll('@', '@command:'), FILE.replaceAll('northwind.example', 'x.example%0d%0aBcc:eve')]) for (const { target } of linksIn(read(text))) assert.match(target, /^(?:mailto:[^\s?&]+@[\w.-]+|tel:\+?\d{7,15}|https:\/\/[^\s]+)$/);
  });
});
