// A file read again after an edit is what it would be if nothing had been read before; words typed in a letter cost no reading.

import assert from 'node:assert/strict';
import { readEdited, readFile } from '../../src/core/index.ts';

const ME = { name: 'Ana Duarte', email: 'ana@duarte.example' };
const read = (text: string): ReturnType<typeof readFile> => readFile('a.md', text, ME);

const TEXT = `---
company: Northwind Robotics
role: Controls Engineer
status: interview
contacts: [Priya Raman <priya@northwind.example>, Nguyễn Thị Minh Khai]
interviews:
  - at: 2026-11-18 09:00
    with: [Priya Raman, Nguyễn Thị Minh Khai]
---

## Thank-you note to Priya

To: Priya Raman <priya@northwind.example>
Cc: Tom O'Brien
Sent: 2026-11-18 17:00

Dear Priya,

Thank you for the opportunity to meet.
I have run two lines:

- the one in Halifax
1. the other

\`\`\`
code here
\`\`\`

Kind regards,
Ana

### P.S.

Below a heading.

Note: below another.

## Follow-up to Khai

- To: Nguyễn Thị Minh Khai
- From: Ana Duarte
- Sent: 3/4/2026
- Interview: 2026-11-18
- Next: 2026-12-04
Right behind the header.

Dear Khai,

I hope you are well.

### Thank-you note

Dear Tom,

No header here.

## Follow-up to Tom

Sent: 2026-11-20

Dear Tom,

I will call you on Friday.

## Log

- 2026-11-10: Priya Raman called
- 11/12/2026: sent the form
`;

/** The text with `|` in the place where something is typed. */
const marked = (place: string): readonly [string, string] => {
  const [before, after, ...more] = TEXT.replace(place.replace('|', ''), () => place).split('|');
  assert.ok(after !== undefined && more.length === 0, place);
  return [before!, after];
};

/** What is typed where, and what is deleted before it. */
const WORDS = [
  ['Thank you for |the', 'all of '], ['opportunity to meet.|', ' Thanks.'], ['opportunity to meet.|', '  '], ['to meet.\nI have| run', ' now'], ['- the| one', ' first'], ['1. the other|', ' one: it'], ['code| here', ' x'],
  ['Dear Priya,|', ' dear'], ['Kind regards,\nAna|', ' Duarte'], ['I hope| you', ' To: Tom, -- # 😀 [x] `'], ['hope you are well.|', '\u00a0'], ['call you| on Friday', ' again'],
] as const;
const STRUCTURE = [
  ['Thank you for |the', '\n'], ['opportunity to meet.|', '\r'], ['|Thank you for', '#'], ['|Thank you for', ' '], ['T|hank you', '>'], ['hank you| for', '->'], ['T|hank you', '\n# Log\n'], ['\n|\nKind regards', 'x'], ['two lines:\n|', '==='], ['| the one', '-'],
  ['\n`|``\ncode', 'x'], ['Below| a heading', ': x'], ['Note| below'.replace('|', ':|'), ' x'], ['Right| behind', ': x'], ['To: Priya| Raman', 'n'], ['company: North|wind', 'x'], ['No header| here', ' at all'], ['Priya Raman| called', ' Iyer'], ['## Log|', 's'], ['Follow-up to Khai|', ' and Tom'],
  ['opportunity to meet.|', ' <!-- job-follow-up-disable-line -->'],
] as const;

const peopleOf = (text: string, edited: string): readonly [unknown, unknown] => {
  const before = read(text);
  const after = readEdited(before, edited, ME);
  assert.deepEqual(after, read(edited));
  return [before.application!.people, after.application?.people];
};

describe('a file after an edit', () => {
  for (const ending of ['\n', '\r\n', '\r']) {
    const edits = (place: string, typed: string): readonly [string, string] => {
      const [before, after] = marked(place).map(half => half.replaceAll('\n', ending)) as [string, string];
      return [before + after, before + typed.replaceAll('\n', ending) + after];
    };
    for (const [place, typed] of WORDS) {
      it(`${JSON.stringify(typed)} in ${JSON.stringify(place)} with ${JSON.stringify(ending)}: nothing is read again, not when it is taken out either`, () => {
        const [text, edited] = edits(place, typed);
        for (const [was, is] of [peopleOf(text, edited), peopleOf(edited, text)]) assert.equal(is, was);
      });
    }
    for (const [place, typed] of STRUCTURE) {
      it(`${JSON.stringify(typed)} in ${JSON.stringify(place)} with ${JSON.stringify(ending)}: all is read again`, () => {
        const [text, edited] = edits(place, typed);
        for (const [was, is] of [peopleOf(text, edited), peopleOf(edited, text)]) assert.notEqual(is, was);
      });
    }
  }

  it('the same text is the same reading', () => {
    const before = read(TEXT);
    assert.equal(readEdited(before, TEXT, ME), before);
  });

  it('words over an underline are a heading, those of the paragraph above are none', () => {
    const note = (letter: string): string => TEXT.replace('## Follow-up to Tom', '# Follow-up to Tom').replace('I will call', `${letter}\n\nI will call`);
    for (const [text, same] of [[note('Thank you.\n\nAll of it\n---'), true], [note('Thank you.\nAll of it\n---'), false]] as const) {
      const [was, is] = peopleOf(text, text.replace('Thank you.\n', 'Thank you all.\n'));
      assert.equal(is === was, same);
    }
  });

  it('comments that silence rules, and files that are no application or can’t be read, are read again', () => {
    const silenced = TEXT.replace('I hope', '<!--\njob-follow-up-disable\n-->\n\nI hope');
    for (const edited of [silenced.replace('Thank you for', 'Thank you all for'), silenced.replace('job-follow-up-d', 'job-follow-d')]) {
      for (const [was, is] of [peopleOf(silenced, edited), peopleOf(edited, silenced)]) assert.notEqual(is, was);
    }
    for (const text of ['', '# Words\n', '---\ncompany: [\n---\n\nWords\n', '---\ncompany: Acme\n', TEXT.replace('company: ', 'title: ').replace('role:', 'rule:').replace('status:', 'statue:')]) {
      assert.deepEqual(readEdited(read(text), `${text} more`, ME), read(`${text} more`));
      assert.deepEqual(readEdited(read(text), TEXT, ME), read(TEXT));
      assert.deepEqual(readEdited(read(TEXT), text, ME), read(text));
    }
  });

  it('a file that grows too large is read no further', () => {
    const large = TEXT.replace('I hope', `I hope ${'very '.repeat(2 ** 17)}`).slice(0, 512 * 1024);
    assert.ok(read(large).application);
    const edited = large.replace('opportunity', 'rare opportunity');
    assert.equal(readEdited(read(large), edited, ME).application, null);
    assert.deepEqual(readEdited(read(large), edited, ME), read(edited));
  });
});
