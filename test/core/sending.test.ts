// What the commands around sending write into a file: replies, interviews, statuses with their log lines; and what a draft still lacks.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../src/core/base/text.ts';
import { caseOf, dueIn } from '../../src/core/due/index.ts';
import type { Case } from '../../src/core/due/item.ts';
import type { Application } from '../../src/core/model/application.ts';
import { readSettings } from '../../src/core/model/settings.ts';
import { isStatusLine, statusLine, STATUSES, type Status } from '../../src/core/model/status.ts';
import { readFile } from '../../src/core/parse/application.ts';
import { unfilledIn } from '../../src/core/prose/unfilled.ts';
import { addInterview, type NewInterview } from '../../src/core/rules/edits/addInterview.ts';
import { asLetter, receivedNote } from '../../src/core/rules/edits/receivedNote.ts';
import { removeKey } from '../../src/core/rules/edits/frontmatter.ts';
import { changeStatus } from '../../src/core/rules/edits/status.ts';
import { copyPage } from '../../src/core/views/copyPage.ts';
import { dayAfterDecision } from '../../src/core/views/snooze.ts';
import { applyFix, findingsIn } from './readExample.ts';
import { inEnglish } from './said.ts';

const TODAY = '2026-11-23';
const NOW = Date.UTC(2026, 10, 23, 12, 5);
const SETTINGS = readSettings({}, 'Europe/Berlin').settings;

const read = (text: string): Application => readFile('a.md', text, SETTINGS.me).application!;
const kase = (text: string): Case => caseOf(readFile('a.md', text, SETTINGS.me), NOW, SETTINGS)!;
const application = (frontmatter: string, body = ''): string => `---\ncompany: Brightwater Hydro\nrole: Hydrologist\n${frontmatter}---\n${body}`;

describe('a change of status', () => {
  const changed = (text: string, status: Status): string => applyEdits(text, changeStatus(text, read(text), status, TODAY));

  it('is written into the frontmatter and under the last line of the log', () => {
    assert.equal(changed(application('status: applied # by mail\n', '\n## Log\n\n- 2026-11-02: applied\n- 2026-11-10: Tom called,\n  at length\n\n## After\n'), 'interview'),
      application('status: interview # by mail\n', '\n## Log\n\n- 2026-11-02: applied\n- 2026-11-10: Tom called,\n  at length\n- 2026-11-23: status changed from applied to interview\n\n## After\n'));
  });

  it('stands on top where the newest do, with the bullet that is used there', () => {
    assert.equal(changed(application('stage: Phone Screen\n', '\n## Timeline\n\n* 2026-11-20: Tom called\n* 2026-11-02: applied\n'), 'offer'),
      application('stage: offer\n', '\n## Timeline\n\n* 2026-11-23: status changed from screening to offer\n* 2026-11-20: Tom called\n* 2026-11-02: applied\n'));
  });

  it('begins the log: in an empty one, and where there is none', () => {
    assert.equal(changed(application('status: saved\n', '\n# Brightwater\n\n## Log\n\n'), 'applied'), application('status: applied\n', '\n# Brightwater\n\n## Log\n\n- 2026-11-23: status changed from saved to applied\n\n'));
    assert.equal(changed(application('', '\nNotes.'), 'applied'), application('status: applied\n', '\nNotes.\n\n## Log\n\n- 2026-11-23: status set to applied\n'));
    assert.equal(changed(application('', ''), 'applied'), application('status: applied\n', '\n## Log\n\n- 2026-11-23: status set to applied\n'));
  });

  it('leaves a section alone that only looks like a log, and a table', () => {
    const history = '\n## History\n\nFounded in 1990.\n';
    assert.equal(changed(application('status: applied\n', history), 'rejected'), application('status: rejected\n', `${history}\n## Log\n\n- 2026-11-23: status changed from applied to rejected\n`));
    const table = '\n## Activity\n\n| Date | What |\n| --- | --- |\n| 2026-11-02 | applied |\n';
    const text = changed(application('status: applied\n', table), 'rejected');
    assert.equal(read(text).log.length, 2);
    assert.ok(text.includes(table));
  });

  it('goes below what belongs to the last line of the log', () => {
    const log = '\n## Log\n\n- 2026-11-02: phone call\n  - asked for references\n\n  They asked twice.\n\nText.\n';
    assert.equal(changed(application('status: applied\n', log), 'offer'),
      application('status: offer\n', log.replace('twice.\n', 'twice.\n- 2026-11-23: status changed from applied to offer\n')));
  });

  it('goes below the code and the paragraphs of the last line, set in by spaces or tabs', () => {
    const code = '  ```sh\n  # their page\n  curl -I https://brightwater.example\n\n  # and mine\n  ```\n';
    for (const own of [`\n${code}`, code, `${code}  and so on\n`, '\n\tThey asked twice.\n\n\tAnd again.\n', '\n \tThey asked twice.\n', '\n  # Their words\n\n  Twice.\n', '\n\t\t# a comment\n']) {
      const log = `\n## Log\n\n- 2026-11-02: phone call\n${own}`;
      for (const after of ['', '\nText.\n', '# After\n', '```\n# code of its own\n```\n']) assert.equal(changed(application('status: applied\n', log + after), 'offer'), application('status: offer\n', `${log}- 2026-11-23: status changed from applied to offer\n${after}`));
    }
  });

  it('never comes between what follows the log, set in by a space, and its own lines', () => {
    const log = '\n## Log\n\n- 2026-11-02: phone call\n';
    for (const after of ['\n ## Note to Tom\n\nTo: Tom Okafor\nSent:\n\nDear Tom,\n', ' ## Note to Tom\n\nTo: Tom Okafor\nSent:\n\nDear Tom,\n', '\n Text of its own.\n']) {
      assert.equal(changed(application('status: applied\n', log + after), 'offer'), application('status: offer\n', `${log}- 2026-11-23: status changed from applied to offer\n${after}`));
    }
  });

  it('never puts the log into a note', () => {
    const text = changed(application('status: applied\n', '\n# Note to Tom\n\nTo: Tom Okafor\nSent: 2026-11-20\n\nDear Tom,\n\nThank you.\n'), 'interview');
    assert.equal(read(text).log.length, 1);
    assert.ok(!text.slice(read(text).notes[0]!.span.start, read(text).notes[0]!.span.end).includes('Log'));
  });

  it('keeps CRLF and a BOM, and says an unclear word as it was written', () => {
    const text = `\uFEFF${application('status: "on  hold"\n', '\n## Log\n\n- 2026-11-02: applied\n')}`.replaceAll('\n', '\r\n');
    assert.equal(changed(text, 'archived'), `\uFEFF${application('status: "archived"\n', '\n## Log\n\n- 2026-11-02: applied\n- 2026-11-23: status changed from on hold to archived\n')}`.replaceAll('\n', '\r\n'));
  });

  it('does nothing where it is written so, and only spells it where it was meant', () => {
    const text = application('status: interview\n');
    assert.deepEqual(changeStatus(text, read(text), 'interview', TODAY), []);
    assert.equal(changed(application('status: Final Round\n'), 'interview'), application('status: interview\n'));
  });

  it('is no contact: what was due stays due', () => {
    const body = '\n## Follow-up to Tom Okafor\n\nTo: Tom Okafor\nSent: 2026-11-16 10:00\n\nDear Tom,\n\nI will call you on Friday.\n\n## Log\n\n- 2026-11-02: applied\n';
    const items = (text: string): readonly string[] => dueIn(readFile('a.md', text, SETTINGS.me), NOW, SETTINGS).map(({ kind, by, person }) => `${kind} ${person?.name} ${by?.day}`);
    const before = application('status: interview\napplied: 2026-11-02\n', body);
    const after = changed(before, 'screening');
    assert.deepEqual(items(after), items(before));
    assert.deepEqual(items(before), ['promise Tom Okafor 2026-11-20']);
    const quiet = application('status: applied\napplied: 2026-11-02\n');
    assert.deepEqual(items(changed(quiet, 'screening')), items(quiet));
    // A line that says more is the user's own, and counts.
    assert.notDeepEqual(items(changed(before, 'screening').replace('to screening\n', 'to screening: Tom Okafor called\n')), items(before));
  });

  it('knows its own words, of every status, and no others', () => {
    for (const status of STATUSES) for (const from of [null, ...STATUSES, 'on hold']) assert.ok(isStatusLine(statusLine(from, status)));
    for (const line of ['status changed', 'status call with Tom', 'Tom: status set to offer', 'status set to offer, Tom called', 'status set to sold', 'applied']) assert.ok(!isStatusLine(line), line);
  });
});

describe('an interview added', () => {
  const PHONE: NewInterview = { at: { day: '2026-11-25', time: '14:00', offset: null }, kind: 'phone', people: ["Siobhán O'Brien", 'Nguyễn Thị Minh Khai'] };
  const ITEM = "  - at: 2026-11-25 14:00\n    kind: phone\n    with: [Siobhán O'Brien, Nguyễn Thị Minh Khai]\n";
  const FLOW = "{at: 2026-11-25 14:00, kind: phone, with: [Siobhán O'Brien, Nguyễn Thị Minh Khai]}";
  const added = (text: string, interview = PHONE): string | null => {
    const edits = addInterview(readFile('a.md', text, SETTINGS.me), interview, TODAY);
    return edits && applyEdits(text, edits);
  };
  const SHAPES: Readonly<Record<string, readonly [string, string]>> = {
    'no key': ['status: interview\n', `status: interview\ninterviews:\n${ITEM}`],
    'an empty key': ['interviews: # none yet\nstatus: interview\n', `interviews: # none yet\n${ITEM}status: interview\n`],
    'a block list': ['interviews:\n  - at: 2026-11-18 14:00\n    with: Tom # he is kind\n  # more to come\nstatus: interview\n', `interviews:\n  - at: 2026-11-18 14:00\n    with: Tom # he is kind\n${ITEM}  # more to come\nstatus: interview\n`],
    'a list without indentation': ['interviews:\n- 2026-11-18\nstatus: interview\n', `interviews:\n- 2026-11-18\n${ITEM.replace(/^ {2}/gm, '')}status: interview\n`],
    'an empty flow list': ['interviews: [] # none\nstatus: interview\n', `interviews: [${FLOW}] # none\nstatus: interview\n`],
    'a flow list': ['interviews: [{at: 2026-11-18}, 2026-11-19]\nstatus: interview\n', `interviews: [{at: 2026-11-18}, 2026-11-19, ${FLOW}]\nstatus: interview\n`],
    'a flow list with a comma at its end': ['interviews: [\n  2026-11-19,\n  ]\nstatus: interview\n', `interviews: [\n  2026-11-19,\n  ${FLOW},\n  ]\nstatus: interview\n`],
    'a flow list over lines': ['interviews: [\n  2026-11-19, # at ten\n]\nstatus: interview\n', `interviews: [\n  2026-11-19, # at ten\n  ${FLOW},\n]\nstatus: interview\n`],
    'null': ['interviews: null\nstatus: interview\n', `interviews:\n${ITEM}status: interview\n`],
    'a tilde': ['interviews: ~ # none yet\nstatus: interview\n', `interviews: # none yet\n${ITEM}status: interview\n`],
    'a single day': ['interview_date: 2026-11-18 # done\nstatus: interview\n', `interview_date:\n  - 2026-11-18 # done\n${ITEM}status: interview\n`],
    'a single mapping': ['interview:\n  at: 2026-11-18 # late\n  # a comment\n  with:\n    - Tom\nstatus: interview\n', `interview:\n  - at: 2026-11-18 # late\n    # a comment\n    with:\n      - Tom\n${ITEM}status: interview\n`],
    'a single mapping in braces': ['interview: {at: 2026-11-18}\nstatus: interview\n', `interview: [{at: 2026-11-18}, ${FLOW}]\nstatus: interview\n`],
  };
  for (const [shape, [before, after]] of Object.entries(SHAPES)) {
    for (const [name, end] of [['LF', '\n'], ['CRLF', '\r\n']] as const) {
      it(`to ${shape}, ${name}`, () => {
        const text = added(application(before).replaceAll('\n', end));
        assert.equal(text?.replaceAll('\r\n', '\n').replaceAll('\n', end), text, 'one kind of line ending');
        assert.equal(text?.replaceAll('\r\n', '\n'), application(after));
      });
    }
  }

  it('to a frontmatter in braces', () => {
    assert.equal(added('---\n{company: X, role: Y, status: interview}\n---\n'), `---\n{interviews: [${FLOW}], company: X, role: Y, status: interview}\n---\n`);
  });

  it('is read as it was meant', () => {
    const { interviews, people } = read(added(application('status: interview\n'))!);
    assert.deepEqual(interviews.map(({ at, kind, with: met }) => [at!.value, kind!.value, met.map(({ person }) => people[person]!.name)]), [[PHONE.at, 'phone', [...PHONE.people]]]);
  });

  it('says no more than is known, and quotes what YAML would misread', () => {
    assert.equal(added(application('status: offer\n'), { at: { day: '2026-11-25', time: null, offset: null }, kind: '', people: [] }), application('status: offer\ninterviews:\n  - at: 2026-11-25\n'));
    const odd = read(added(application('status: offer\n'), { at: { day: '2026-11-25', time: '14:00:00', offset: -480 }, kind: 'panel: "final" # 2', people: ['van der Berg, Pieter', '[x] {y}'] })!);
    assert.equal(odd.interviews[0]!.kind!.value, 'panel: "final" # 2');
    assert.deepEqual(odd.interviews[0]!.at!.value, { day: '2026-11-25', time: '14:00', offset: -480 });
  });

  it('takes an earlier status along, with its line in the log, and leaves others', () => {
    assert.equal(added(application('status: Applied\n', '\n## Log\n'), { ...PHONE, kind: '', people: [] }), application('status: interview\ninterviews:\n  - at: 2026-11-25 14:00\n', '\n## Log\n\n- 2026-11-23: status changed from applied to interview\n'));
    for (const status of ['offer', 'rejected', 'on hold']) assert.ok(added(application(`status: ${status}\n`))!.includes(`status: ${status}\n`));
  });

  it('to a frontmatter in braces that has one', () => {
    assert.equal(added('---\n{company: X, role: Y, status: interview, interviews: 2026-11-18}\n---\n'), `---\n{company: X, role: Y, status: interview, interviews: [2026-11-18, ${FLOW}]}\n---\n`);
    assert.equal(added('---\n{company: X, role: Y, status: interview, interviews: null}\n---\n'), `---\n{company: X, role: Y, status: interview, interviews: [${FLOW}]}\n---\n`);
    assert.equal(added('---\n{company: X, role: Y, status: interview, interviews: }\n---\n'), null);
  });

  it('leaves alone what it does not understand', () => {
    for (const value of ['interviews: |\n  much\n  text\n', 'interviews: &x\n  at: 2026-11-18\n']) {
      const text = added(application(value));
      assert.ok(text === null || read(text).interviews.length > 0, value);
    }
    for (const value of ['interviews:\n  2026-11-18\n', 'interviews:\n  "at": 2026-11-18\n']) assert.equal(added(application(value)), null, value);
    assert.equal(addInterview(readFile('a.md', '---\ncompany: [\nrole: x\n---\n', SETTINGS.me), PHONE, TODAY), null);
  });

  it('stands below a block of text whose lines begin like comments', () => {
    for (const mark of ['|', '>-', '!!str |', '&n >', '|+2']) {
      const before = `---\ncompany: Acme\nrole: Buyer\nstatus: interview\ninterviews:\n  - at: 2026-11-20\n    notes: ${mark}\n      Prepare:\n      # 1 portfolio\n`;
      const text = applyEdits(`${before}---\n`, addInterview(readFile('a.md', `${before}---\n`, SETTINGS.me), PHONE, TODAY)!);
      assert.ok(text.startsWith(before), text);
      assert.equal(read(text).interviews.length, 2);
    }
  });
});

describe('a reply logged', () => {
  const logged = (text: string, message: string): string => {
    const edit: TextEdit = receivedNote(kase(text), { name: 'Priya Raman', from: 'Priya Raman <priya@x.example>', message });
    return applyEdits(text, [edit]);
  };
  const FILE = application('status: interview\n', '\n## Note to Priya Raman\n\nTo: Priya Raman\nSent: 2026-11-20\n\nDear Priya,\n\n## Log\n\n- 2026-11-02: applied\n');

  it('goes behind the notes and before the log, with the local time', () => {
    assert.equal(logged(FILE, '\r\n\r\nHello Ana,\r\n\r\nwe decide on Friday.  \r\n\r\n> Dear Priya\r\n'), FILE.replace('## Log', '## Reply from Priya Raman\n\nFrom: Priya Raman <priya@x.example>\nReceived: 2026-11-23 13:05\n\nHello Ana,\n\nwe decide on Friday.\n\n> Dear Priya\n\n## Log'));
  });

  it('settles what waited for it', () => {
    const text = application('status: interview\n', '\n## Follow-up to Priya Raman\n\nTo: Priya Raman\nSent: 2026-11-16\n\nDear Priya,\n\nI will call you on Friday.\n');
    assert.deepEqual([text, logged(text, 'Hi')].map(file => dueIn(readFile('a.md', file, SETTINGS.me), NOW, SETTINGS)[0]!.kind), ['promise', 'silence']);
  });

  it('waits for what is to be typed', () => {
    const { newText, snippet } = receivedNote(kase(FILE), { name: '$1 O}Brien', from: '$1 O}Brien', message: null });
    assert.equal(snippet, true);
    assert.match(newText, /^## Reply from \\\$1 O\\}Brien\n\nFrom: [^\n]*\nReceived: 2026-11-23 13:05\n\n\$0\n\n$/);
  });

  it('keeps the words and takes the power of what would end the note', () => {
    assert.equal(asLetter('# Head\nText\n---\n-- \nPriya\n===\n```js\n<!-- x\n<div>\n#hash <b> 1 < 2\n\u0007\u2028end'), '\\# Head\nText\n\\---\n\\--\nPriya\n\\===\n\\```js\n\\<!-- x\n\\<div>\n#hash <b> 1 < 2\n\nend');
  });

  it('never breaks the file, whatever was pasted', () => {
    const pieces = ['# Log', '## Note', 'To: Tom', 'From: Priya Raman', 'Sent: 2026-11-01', 'Subject: x', '---', '===', '-', '-- ', '```', '~~~~', '<!--', '-->', '<script>', '<pre>', '<div>', '<?', '> ', '>', '- ', '1. ', '   ', '\t', '    ', '- 2026-11-01: x', 'Words', '', '\r', '\r\n', '[a]: b', '***', '<![CDATA[', '$1', '\\', '|', '---|---', '  # x', '+', '* # x', '> # x', '\u2028# x', '\u000b# x'];
    fc.assert(fc.property(fc.array(fc.array(fc.constantFrom(...pieces), { maxLength: 3 }).map(parts => parts.join('')), { maxLength: 14 }), fc.boolean(), (lines, crlf) => {
      const before = crlf ? FILE.replaceAll('\n', '\r\n') : FILE;
      const after = logged(before, lines.join('\n'));
      const [was, is] = [read(before), read(after)];
      assert.deepEqual(is.notes.map(note => [note.title.value, note.direction]), [...was.notes.map(note => [note.title.value, note.direction]), ['Reply from Priya Raman', 'received']]);
      assert.deepEqual(is.log.map(({ text }) => text), was.log.map(({ text }) => text));
      assert.equal(is.headerless.length, 0);
      const { letter } = is.notes[1]!;
      if (crlf) assert.doesNotMatch(after, /(?<!\r)\n|\r(?!\n)/);
      // A mark was put before some lines, and nothing else.
      const said = (text: string): string => text.replace(/\\/g, '').replace(/\s+/g, '');
      assert.equal(said(after.slice(letter.start, letter.end)), said(lines.join('\n')));
    }), { numRuns: 300 });
  });
});

describe('a reply that came with a comment', () => {
  it('silences nothing', () => {
    assert.equal(asLetter('Dear Ana, <!-- job-follow-up-disable-file --> hello'), 'Dear Ana, \\<!-- job-follow-up-disable-file --> hello');
  });
});

describe('a draft that is late', () => {
  const draft = (letter: string): string => `---
company: Brightwater Hydro
role: Hydrologist
status: interview
interviews:
  - at: 2026-11-21 16:00
    with: Pieter van der Berg
---

## Thank-you note to Pieter van der Berg

To: Pieter van der Berg
Sent:

${letter}
`;
  const late = (text: string): readonly { readonly title: string }[] => inEnglish(findingsIn(text, {}).find(({ rule }) => rule === 'overdue-thank-you')!.fixes);

  it('is marked as sent by a fix, but not while something is to be filled in', () => {
    const [fix] = late(draft('Dear Pieter,'));
    assert.match(applyFix(draft('Dear Pieter,'), fix as never), /^Sent: 2026-11-23 12:00$/m);
    for (const open of ['Dear Pieter,\n\n[Your strongest reason]', 'Dear Pieter,\n\n<your reason>', 'Dear {name},', 'I am TBD']) assert.deepEqual(late(draft(open)), [], open);
  });

  it('tells what is to be filled in: in the heading, the header and the letter, not in comments', () => {
    const text = draft('Dear [name],\n\n<!-- [not this] -->\n\n`[nor this]` and <your reason>').replace('Sent:', 'Subject: Thank you for [topic]\nSent:');
    assert.deepEqual(unfilledIn(text, read(text).notes[0]!, read(text)).map(({ start, end }) => text.slice(start, end)), ['[topic]', '[name]', '<your reason>']);
  });
});

describe('snoozing until after the decision', () => {
  const after = (decision: string): string | null => dayAfterDecision(read(application(`status: interview\n${decision}`)), TODAY, SETTINGS.calendar);

  it('is offered while it lies ahead: the business day after its last day', () => {
    assert.equal(after('decision: 2026-11-27\n'), '2026-11-30');
    assert.equal(after('decision: week of 2026-11-30\n'), '2026-12-07');
    assert.equal(after('decision: 2026-11-23\n'), '2026-11-24');
    assert.equal(after('decision: 2026-11-22\n'), null);
    assert.equal(after(''), null);
  });
});

describe('the page from which a letter is copied', () => {
  it('holds the letter, a button and one script; no word of the letter or of a title gets out of its place', () => {
    const page = copyPage({ html: '<p>Dear Priya,</p>', text: '</template><script>1</script>\nDear' }, { title: '<b>', copy: 'Copy "it" & go' }, 'abc');
    assert.deepEqual(page.match(/<(?:script|style|template|title|button|main)\b[^>]*>/g), ['<title>', '<style nonce="abc">', '<button id="copy">', '<main id="letter">', '<template id="plain">', '<script nonce="abc">']);
    assert.ok(page.includes('<template id="plain">&lt;/template&gt;&lt;script&gt;1&lt;/script&gt;\nDear</template>'));
    assert.doesNotMatch(page, /https?:|style="|\son\w+="/);
  });
});

describe('waking from snooze', () => {
  it('takes the key away', () => {
    const text = application('status: applied\nsnooze: 2026-12-01 # rest\n');
    assert.equal(applyEdits(text, [removeKey(text, read(text), 'snooze')!]), application('status: applied\n'));
    assert.equal(removeKey(application(''), read(application('')), 'snooze'), null);
  });
});
