// A letter on its way out: its text and HTML, the mailto link, the .eml draft; what a header, a link or a mail program could be tricked with.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textAt } from '../../src/core/base/text.ts';
import { emlOf } from '../../src/core/mail/eml.ts';
import { htmlOf } from '../../src/core/mail/html.ts';
import { mailOf, type Mail } from '../../src/core/mail/mail.ts';
import { mailtoOf } from '../../src/core/mail/mailto.ts';
import { plainOf } from '../../src/core/mail/plain.ts';
import { readFile } from '../../src/core/parse/application.ts';

/** The mail of the first note of an application with these header lines and this letter. */
function mail(header: string, letter: string, end = '\n'): Mail {
  const text = `---
company: Ridgeway Trust
role: Fundraiser
contacts:
  - Siobhán O'Brien <siobhan+jobs@ridgeway.example>
  - name: Nguyễn Thị Minh Khai
    email: khai@ridgeway.example
  - Pieter van der Berg
---

## Note to Siobhán O'Brien

${header}

${letter}

## Log
`.replaceAll('\n', end);
  const file = readFile('a.md', text, { name: '', email: '' });
  return mailOf(file, file.application!, file.application!.notes[0]!);
}

const LETTER = `Dear Siobhán,

Thank you for the *hour* on Tuesday. My page is [here](https://ana.example/cv?a=1&b=2), and
<!-- say more --> I have **three** reasons:

- I raised £40,000 & more
- I know \`Raiser\`
  1. well
  2. very well

> You said 3 < 4.

Kind regards,
Ana Duarte`;

describe('a letter as plain text', () => {
  it('keeps what stands behind a comment that nobody has closed', () => {
    assert.match(plainOf('Dear Tom,\n\n<!-- todo\n\nI write about it.\n'), /I write about it\./);
    assert.doesNotMatch(plainOf('Dear Tom,\n\n<!-- todo -->\n\nI write about it.\n'), /todo/);
  });

  it('leaves addresses, products of numbers and the marks of a list as they are', () => {
    const letter = 'See https://x.example/_next_/a and https://x.example/a*b*c, 2*3*4 and **this**.\n\n1) first\n2) second';
    assert.equal(plainOf(letter), 'See https://x.example/_next_/a and https://x.example/a*b*c, 2*3*4 and this.\n\n1) first\n2) second');
    assert.match(htmlOf(letter), /https:\/\/x\.example\/_next_\/a and https:\/\/x\.example\/a\*b\*c, 2\*3\*4 and <strong>this<\/strong>/);
  });

  it('keeps what a reader sees, and takes off the marks', () => {
    assert.equal(plainOf(LETTER), `Dear Siobhán,

Thank you for the hour on Tuesday. My page is here (https://ana.example/cv?a=1&b=2), and
I have three reasons:

- I raised £40,000 & more
- I know Raiser
  1. well
  2. very well

> You said 3 < 4.

Kind regards,
Ana Duarte`);
  });

  it('keeps the bullets that were taken, and loose lists loose', () => {
    assert.equal(plainOf('* one\n\n* two\n\n  more of two'), '* one\n\n* two\n\n  more of two');
    assert.equal(plainOf('3. three\n4. four'), '3. three\n4. four');
    assert.equal(plainOf('– a dash\n– another'), '– a dash\n– another');
  });

  it('names the target of a link once, and no target that a mail should not hold', () => {
    assert.equal(plainOf('[a.example](http://a.example) [b](http://b.example)'), 'a.example b (http://b.example)');
    assert.equal(plainOf('<https://a.example> [b.example](https://b.example) [c](javascript:alert) [d](mailto:d@x.example) [e][ref]\n\n[ref]: https://e.example'), 'https://a.example b.example c d (d@x.example) e (https://e.example)');
  });

  it('keeps the breaks of a signature, the words of a picture and the target of a link without words', () => {
    assert.equal(plainOf('Kind regards,  \nJan van der Berg\\\n+31 20 555 0142'), 'Kind regards,\nJan van der Berg\n+31 20 555 0142');
    assert.equal(plainOf('![My portfolio](folio.png) is at [](https://berg.example), ![](logo.png)[![](pixel.png)](mailto:jan@berg.example)'), 'My portfolio is at https://berg.example, jan@berg.example');
  });

  it('has nothing of a comment that says nothing', () => assert.equal(plainOf('Dear Khai,\n\n<!-->\n\nthank you <!-->for the call.'), 'Dear Khai,\n\nthank you for the call.'));

  it('understands CRLF and escapes, and keeps what only looks like a tag', () => {
    assert.equal(plainOf('# Hello\r\n\r\n1\\. not a list \\*\r\nand <your reason>'), 'Hello\n\n1. not a list *\nand <your reason>');
  });
});

describe('a letter as HTML', () => {
  it('has the few elements that a letter needs; short lines end where they were meant to', () => {
    assert.match(htmlOf(LETTER), /<p>Dear Siobhán,<\/p>\n<p>Thank you for the <em>hour<\/em> on Tuesday\. My page is <a href="https:\/\/ana\.example\/cv\?a=1&amp;b=2">here<\/a>, and\nI have <strong>three<\/strong> reasons:<\/p>\n/);
    assert.match(htmlOf(LETTER), /<ul>\n<li>I raised £40,000 &amp; more<\/li>\n<li>I know <code>Raiser<\/code>\n<ol>\n<li>well<\/li>\n<li>very well<\/li>\n<\/ol><\/li>\n<\/ul>\n<blockquote>\n<p>You said 3 &lt; 4\.<\/p>\n<\/blockquote>\n<p>Kind regards,<br>\nAna Duarte<\/p>$/);
  });

  it('keeps the breaks of a signature, the words of a picture and the target of a link without words', () => {
    assert.equal(htmlOf('Kind regards,  \nJan van der Berg\\\n+31 20 555 0142'), '<p>Kind regards,<br>\nJan van der Berg<br>\n+31 20 555 0142</p>');
    assert.equal(htmlOf('![My <portfolio>](folio.png) is at [](https://berg.example/?a&b)'), '<p>My &lt;portfolio&gt; is at <a href="https://berg.example/?a&amp;b">https://berg.example/?a&amp;b</a></p>');
    assert.equal(htmlOf('Khai&#10;Nguyễn&#10;HR'), '<p>Khai<br>\nNguyễn<br>\nHR</p>');
  });

  it('goes on with the number that a list begins with', () => assert.equal(htmlOf('3) three\n4) four'), '<ol start="3">\n<li>three</li>\n<li>four</li>\n</ol>'));

  it('has nothing of a comment that says nothing', () => assert.equal(htmlOf('Dear Khai,\n\n<!-->\n\nthank you <!-->for the call.'), '<p>Dear Khai,</p>\n<p>thank you for the call.</p>'));

  it('joins lines that an editor wrapped', () => {
    assert.equal(htmlOf('This is a line of a letter that was wrapped at its seventieth column by\nan editor.\nAna'), '<p>This is a line of a letter that was wrapped at its seventieth column by\nan editor.<br>\nAna</p>');
  });

  it('escapes everything, and makes no element or link of what the letter holds', () => {
    const hostile = ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '[x](javascript:alert(1))', '[x](JaVaScRiPt:alert(1))', '[x](data:text/html,<b>)', '[x](javascript:alert`https://x.example`)', '[x](data:text/html,tel:1)', '![<b>](https://x.example/pixel.png)', '[x](https://x.example/"onclick="y)', '```html\n<b onclick="x">\n```', '`<b>`', '<!-- <b> -->', '<!-- open <b>', '[a]: javascript:x\n\n[a]', '[a][a]\n\n[a]: <javascript:x>', '**<b>**', '&lt;b&gt;'];
    const allowed = /^(?:\/?(?:p|em|strong|ul|ol|li|code|pre|blockquote|a)|br|hr|ol start="\d+"|a href="(?:https?:\/\/|mailto:|tel:)[^"\s]*")$/;
    const check = (source: string): void => {
      for (const [, tag] of htmlOf(source).matchAll(/<([^>]*)>/g)) assert.match(tag!, allowed, source);
    };
    hostile.forEach(check);
    fc.assert(fc.property(fc.array(fc.constantFrom(...hostile, '\n', '\n\n', '> ', '- ', ' ', '"', "'", '<', '>', '&', '](', '[', '<a href="'), { maxLength: 12 }), parts => check(parts.join(''))), { numRuns: 300 });
  });
});

describe('a letter longer than anybody writes', () => {
  const long = `Dear **Priya**,\r\n\r\n${'<b> & more. '.repeat(4000)}`;

  it('is taken as it stands, escaped', () => {
    assert.equal(plainOf(long), long.replaceAll('\r\n', '\n').trim());
    assert.match(htmlOf(long), /^<p>Dear \*\*Priya\*\*,<\/p>\n<p>&lt;b&gt; &amp; more\. /);
  });
});

describe('a mark of a signature', () => {
  const letter = 'Dear Tom,\n\nI called.\n\nAna Duarte\n-- \nAna Duarte, 555-0117';
  it('ends no letter', () => {
    const file = readFile('a.md', `---\ncompany: Acme\nrole: Buyer\nstatus: applied\n---\n\n## Follow-up to Tom\n\nTo: Tom\n\n${letter}\n\n## Log\n`, { name: '', email: '' });
    const [note] = file.application!.notes;
    assert.equal(textAt(file.text, note!.letter), letter);
    assert.match(mailOf(file, file.application!, note!).text, /555-0117$/);
  });
  it('stands in the mail as in the letter', () => {
    assert.equal(plainOf(letter), letter.replace('-- ', '--'));
    assert.doesNotMatch(htmlOf(letter), /<h\d/);
    assert.ok(htmlOf(letter).includes('--'));
  });
});

describe('a mail', () => {
  it('goes to those whom the file has an address of', () => {
    const { to, cc, subject } = mail('To: Siobhan O\'Brien, Pieter van der Berg\nCc: Minh Khai; "HR" <hr@ridgeway.example>, Nobody\nSent:\nSubject: Thank you', 'Dear Siobhán,');
    assert.deepEqual(to, [{ name: "Siobhán O'Brien", email: 'siobhan+jobs@ridgeway.example' }]);
    assert.deepEqual(cc, [{ name: 'Nguyễn Thị Minh Khai', email: 'khai@ridgeway.example' }, { name: 'HR', email: 'hr@ridgeway.example' }]);
    assert.equal(subject, 'Thank you');
  });

  it('is copied once to each who is named, as `To` is read', () => {
    const copies = (cc: string, to = "Siobhán O'Brien"): readonly string[] => mail(`To: ${to}\nCc: ${cc}\nSent:`, 'x').cc.map(({ name, email }) => `${name} <${email}>`);
    assert.deepEqual(copies('mailto:c@x.example, [Di Lu](mailto:d@x.example)'), [' <c@x.example>', 'Di Lu <d@x.example>']);
    assert.deepEqual(copies('Minh Khai, Nguyễn Thị'), ['Nguyễn Thị Minh Khai <khai@ridgeway.example>']);
    assert.deepEqual(copies("O'Brien, Siobhán", 'Khai'), ["Siobhán O'Brien <siobhan+jobs@ridgeway.example>"]);
    assert.deepEqual(copies('"Raman, Priya" <p@x.example>; [[People/Khai|Khai]] and P@x.example'), ['Raman, Priya <p@x.example>', 'Nguyễn Thị Minh Khai <khai@ridgeway.example>']);
    assert.deepEqual(copies('KHAI@ridgeway.example, hr@x.example, Khai, Pieter van der Berg', 'Khai'), [' <hr@x.example>']);
    assert.deepEqual(copies('Jan <jan@x.example>, (jan@x.example), [name]'), ['Jan <jan@x.example>']);
  });

  it('takes the address of the header before that of the contacts', () => {
    assert.deepEqual(mail("To: Siobhán O'Brien <s@home.example>\nSent:", 'x').to, [{ name: "Siobhán O'Brien", email: 's@home.example' }]);
  });

  it('goes to an address alone where the file has no name for it', () => assert.deepEqual(mail('To: talent@ridgeway.example\nSent:', 'Hello,').to, [{ name: '', email: 'talent@ridgeway.example' }]));

  it('is the same from a file with CRLF', () => {
    const header = "To: Siobhán O'Brien\nSent:\nSubject: Thank you";
    assert.deepEqual(mail(header, LETTER, '\r\n'), mail(header, LETTER));
  });
});

/** Halves of characters as UTF-8 has to write them. */
const sound = (text: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));

const decoded = (link: string): Record<string, string> => Object.fromEntries(link.slice(link.indexOf('?') + 1).split('&').map(pair => pair.split('=').map(decodeURIComponent) as [string, string]));

describe('mailto', () => {
  it('is encoded as RFC 6068 says', () => {
    assert.equal(mailtoOf(mail("To: Siobhán O'Brien\nCc: Khai\nSent:\nSubject: 50% & more + a \"quote\"?", 'Hé,\n\nit\'s (1+1).')),
      'mailto:siobhan%2Bjobs@ridgeway.example?cc=khai@ridgeway.example&subject=50%25%20%26%20more%20%2B%20a%20%22quote%22%3F&body=H%C3%A9%2C%0D%0A%0D%0Ait%27s%20%281%2B1%29.');
  });

  it('says what the mail says, and nothing that was smuggled in', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }), (name, text) => {
      const link = mailtoOf({ to: [{ name, email: 'a&b=c?d@x.example' }], unaddressed: [], cc: [], subject: text.replace(/\s/g, ' '), text, html: '' });
      assert.match(link!, /^mailto:a%26b%3Dc%3Fd@x\.example(?:\?(?:subject|body)=[A-Za-z0-9\-_.~%]*(?:&body=[A-Za-z0-9\-_.~%]*)?)?$/);
      if (text !== '') assert.equal(decoded(link!).body, sound(text.replaceAll('\n', '\r\n')));
    }));
  });

  it('tells of whom no address is known', () => {
    const file = readFile('a.md', '---\ncompany: X\nrole: Y\ncontacts:\n  - Tom Okafor <tom@x.example>\n  - Dana Whit\n---\n\n## Note\n\nTo: Tom Okafor, Dana Whit\nSent:\nSubject: A\n\nHi\n', { name: '', email: '' });
    const mail = mailOf(file, file.application!, file.application!.notes[0]!);
    assert.deepEqual([mail.to.map(({ email }) => email), mail.unaddressed], [['tom@x.example'], ['Dana Whit']]);
  });

  it('is no way to add a header', () => {
    const file = readFile('a.md', '---\ncompany: X\nrole: Y\ncontacts:\n  - name: "Eve\\r\\nBcc: all@x.example"\n    email: "eve@x.example\\r\\nBcc: all@x.example"\n  - name: Tom\n    email: tom@x.example\n---\n\n## Note to Tom\n\nTo: Tom\nSent:\nSubject: A\u2028B\u0085C\u0000D\n\nHi\n', { name: '', email: '' });
    const sent = mailOf(file, file.application!, file.application!.notes[0]!);
    assert.doesNotMatch(sent.subject, /[\p{Cc}\u2028]/u);
    const eve = mailOf(file, file.application!, { ...file.application!.notes[0]!, to: [{ ...file.application!.contacts[0]!.mention }] });
    assert.deepEqual(eve.to, []);
  });

  it('is given up above the usual limit, where a file is made instead', () => {
    const of = (length: number): string | null => mailtoOf({ to: [], unaddressed: [], cc: [], subject: '', text: 'x'.repeat(length), html: '' });
    assert.equal(of(2000 - 'mailto:?body='.length)!.length, 2000);
    assert.equal(of(2001 - 'mailto:?body='.length), null);
  });
});

/** Reads an .eml as a mail program does: headers unfolded and their encoded words decoded, parts decoded. */
function readEml(eml: string): { headers: Record<string, string>; parts: Record<string, string> } {
  const words = (text: string): string => text.replace(/\?=\s+=\?/g, '?==?').replace(/(?:=\?UTF-8\?Q\?[^?]*\?=)+/g, run => decodeURIComponent([...run.matchAll(/\?Q\?([^?]*)\?=/g)].map(m => m[1]!.replaceAll('_', ' ')).join('').replaceAll('%', '%25').replace(/=([0-9A-F]{2})/g, '%$1')));
  const [head, ...rest] = eml.split('\r\n\r\n');
  const headers = Object.fromEntries(head!.replace(/\r\n[ \t]/g, ' ').split('\r\n').map(line => [line.slice(0, line.indexOf(':')), words(line.slice(line.indexOf(':') + 2))]));
  const boundary = /boundary="([^"]+)"/.exec(headers['Content-Type']!)![1]!;
  const parts = rest.join('\r\n\r\n').split(`--${boundary}`).slice(1, -1).map(part => {
    const [partHead, ...content] = part.split('\r\n\r\n');
    const bytes = content.join('\r\n\r\n').replace(/\r\n$/, '').replace(/=\r\n/g, '').replaceAll('%', '%25').replace(/=([0-9A-F]{2})/g, '%$1');
    return [/Content-Type: ([^;]+)/.exec(partHead!)![1]!, decodeURIComponent(bytes)];
  });
  return { headers, parts: Object.fromEntries(parts) };
}

describe('an .eml draft', () => {
  const long = mail("To: Siobhán O'Brien\nCc: Minh Khai, hr@ridgeway.example\nSent:\nSubject: Thank you for Tuesday’s conversation about raising funds for hedgehogs, owls and Đà Nẵng", `${LETTER}\n\n${'A long line of the letter = with ünïcode 🦔 in it. '.repeat(20)}\n\n.\n\nFrom me\n--=_job-follow-up_draft--`);
  const eml = emlOf(long);

  it('says what the mail says, in both parts', () => {
    const { headers, parts } = readEml(eml);
    assert.equal(headers['To'], "Siobhán O'Brien <siobhan+jobs@ridgeway.example>");
    assert.equal(headers['Cc'], 'Nguyễn Thị Minh Khai <khai@ridgeway.example>, hr@ridgeway.example');
    assert.equal(headers['Subject'], long.subject);
    assert.equal(headers['X-Unsent'], '1');
    assert.equal(headers['MIME-Version'], '1.0');
    assert.ok(!('Date' in headers));
    assert.equal(parts['text/plain'], long.text.replaceAll('\n', '\r\n'));
    assert.ok(parts['text/html']!.includes(long.html.replaceAll('\n', '\r\n')));
  });

  it('is ASCII on lines of at most 76 characters with CRLF, encoded words of at most 75', () => {
    assert.match(eml, /^[\r\n -~]*$/);
    for (const line of eml.split('\r\n')) {
      assert.ok(line.length <= 76 && !/[\r\n]/.test(line), line);
      for (const [word] of line.matchAll(/=\?UTF-8\?Q\?[^?]*\?=/g)) assert.ok(word.length <= 75, word);
    }
  });

  it('holds whatever a letter holds', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 90 }), (body, said) => {
      const [text, subject] = [sound(body.replace(/\r/g, '')), sound(said.replace(/[\s\p{Cc}]+/gu, ' ').trim())];
      const { headers, parts } = readEml(emlOf({ to: [{ name: `"${subject}\\`, email: 'x@y.example' }], unaddressed: [], cc: [], subject, text, html: text }));
      assert.equal(parts['text/plain'], text.replaceAll('\n', '\r\n'));
      assert.equal(headers['Subject'], subject);
    }));
  });

  it('has the headers of a draft and no other, whatever names and a subject hold', () => {
    for (const end of ['\r\n', '\n', '\r', '\0', '\u2028', '\u0085', '\v', '\r\n ', '\r\n\r\n', '"\r\n']) {
      const hostile = `Eve${end}Bcc: all@x.example`;
      const [head] = emlOf({ to: [{ name: hostile, email: 'eve@x.example' }], unaddressed: [], cc: [{ name: hostile, email: 'tom@x.example' }], subject: hostile, text: hostile, html: '' }).split('\r\n\r\n');
      assert.deepEqual(head!.split(/\r\n(?! )|\r(?!\n)|(?<!\r)\n/).map(line => line.split(':')[0]), ['To', 'Cc', 'Subject', 'X-Unsent', 'MIME-Version', 'Content-Type'], JSON.stringify(end));
    }
    const file = readFile('a.md', '---\ncompany: X\nrole: Y\ncontacts:\n  - name: "Eve\\r\\nBcc: all@x.example"\n    email: eve@x.example\n---\n\n## Note\n\nTo: eve@x.example\nSent:\nSubject: A\n\nHi\n', { name: '', email: '' });
    assert.match(emlOf(mailOf(file, file.application!, file.application!.notes[0]!)), /^To: "Eve Bcc:" <eve@x\.example>\r\nSubject: A\r\n/);
  });

  it('leaves out a recipient without an address', () => {
    assert.match(emlOf({ to: [], unaddressed: [], cc: [], subject: 'x', text: '', html: '' }), /^Subject: x\r\nX-Unsent: 1\r\n/);
  });
});
