// Whoever was thanked in another way, written down in whichever way the interview stands.

import assert from 'node:assert/strict';
import { applyEdits, type TextEdit } from '../../src/core/base/text.ts';
import type { Application } from '../../src/core/model/application.ts';
import type { ThankYou } from '../../src/core/model/history.ts';
import { readFile } from '../../src/core/parse/application.ts';
import { setThanked, setWith } from '../../src/core/rules/edits/interviews.ts';
import { findingsIn } from './readExample.ts';

const NOBODY = { name: '', email: '' };
const front = (interviews: string): string => `---\ncompany: A\nrole: B\ncontacts: [Priya Raman, Tom Okafor]\n${interviews}\n---\n`;

const thankedEdit = (text: string, application: Application, person: number | null = 1): TextEdit | null => setThanked(text, application, application.interviews[0] as ThankYou['interview'], person);

/** The interviews after Tom (or `person`) has been thanked for the first of them. */
function thanked(interviews: string, person: number | null = 1): string {
  const text = front(interviews);
  const { application } = readFile('', text, NOBODY);
  const after = applyEdits(text, [thankedEdit(text, application!, person)!]);
  const [interview] = readFile('', after, NOBODY).application!.interviews;
  assert.ok(interview!.thanked === true || interview!.thanked.some(mention => mention.person === person), after);
  assert.equal(interview!.at?.value.day, '2026-11-20');
  return after.slice(front('').length - '\n---\n'.length, -'\n---\n'.length);
}

describe('edits: thanked in another way', () => {
  it('who met one person has thanked everybody', () => {
    assert.equal(thanked('interviews:\n  - at: 2026-11-20\n    with: Tom Okafor # alone\n    kind: phone'), 'interviews:\n  - at: 2026-11-20\n    with: Tom Okafor # alone\n    thanked: true\n    kind: phone');
    assert.equal(thanked('interviews:\n  - at: 2026-11-20\n    with:\n      - Tom Okafor\n  - at: 2026-11-22'), 'interviews:\n  - at: 2026-11-20\n    with:\n      - Tom Okafor\n    thanked: true\n  - at: 2026-11-22');
    assert.equal(thanked('interviews: [{at: 2026-11-20, with: Tom Okafor}]'), 'interviews: [{at: 2026-11-20, with: Tom Okafor, thanked: true}]');
    assert.equal(thanked('interviews:\n  - at: 2026-11-20\n    with: Tom\n    thanked: false'), 'interviews:\n  - at: 2026-11-20\n    with: Tom\n    thanked: true');
    assert.equal(thanked('interviews:\n  - at: 2026-11-20\n    with: Tom\n    thanked:'), 'interviews:\n  - at: 2026-11-20\n    with: Tom\n    thanked: true');
  });

  it('of several the one is named, beside those who were', () => {
    assert.equal(thanked('interviews:\n  - at: 2026-11-20\n    with: [Priya, Tom]'), 'interviews:\n  - at: 2026-11-20\n    with: [Priya, Tom]\n    thanked: [Tom Okafor]');
    assert.equal(thanked('interviews:\n  - with: [Priya, Tom]\n    at: 2026-11-20'), 'interviews:\n  - with: [Priya, Tom]\n    at: 2026-11-20\n    thanked: [Tom Okafor]');
    for (const before of ['thanked: Priya', 'thanked:\n      Priya']) assert.equal(thanked(`interviews:\n  - at: 2026-11-20\n    with: [Priya, Tom]\n    ${before}`), 'interviews:\n  - at: 2026-11-20\n    with: [Priya, Tom]\n    thanked: [Priya Raman, Tom Okafor]');
  });

  it('a list goes on as it is, with its comments and its anchor', () => {
    for (const [before, after] of [
      ['thanked: [Priya]', 'thanked: [Priya, Tom Okafor]'],
      ['thanked: &t [Priya] # by phone\n    other: *t', 'thanked: &t [Priya, Tom Okafor] # by phone\n    other: *t'],
      ['thanked:\n      - Priya # on the phone\n    kind: panel', 'thanked:\n      - Priya # on the phone\n      - Tom Okafor\n    kind: panel'],
      ['thanked: # so far\n    - Priya # on the phone\n    kind: panel', 'thanked: # so far\n    - Priya # on the phone\n    - Tom Okafor\n    kind: panel'],
      ['thanked: [\n      Priya, # on the phone\n      ]', 'thanked: [\n      Priya, # on the phone\n      Tom Okafor,\n      ]'],
      ['thanked: &t false # not yet', 'thanked: &t [Tom Okafor] # not yet'],
      ['thanked: # not yet\n    kind: panel', 'thanked: [Tom Okafor] # not yet\n    kind: panel'],
      ['thanked: &t # not yet\n    kind: panel', 'thanked: &t [Tom Okafor] # not yet\n    kind: panel'],
    ] as const) assert.equal(thanked(`interviews:\n  - at: 2026-11-20\n    with: [Priya, Tom]\n    ${before}`), `interviews:\n  - at: 2026-11-20\n    with: [Priya, Tom]\n    ${after}`);
    assert.equal(thanked('interviews: [{at: 2026-11-20, with: [Priya, Tom], thanked: [Priya]}]'), 'interviews: [{at: 2026-11-20, with: [Priya, Tom], thanked: [Priya, Tom Okafor]}]');
  });

  it('a comment or a tag that would go with what stands there stays: there is no such edit', () => {
    for (const before of ['thanked: [ # nobody\n      ]', 'thanked:\n      - name # who was it?\n      - name', 'thanked: # who was it?\n      - name', 'thanked: !!seq [name]']) {
      const text = front(`interviews:\n  - at: 2026-11-20\n    with: [Priya, Tom]\n    ${before}`);
      assert.equal(thankedEdit(text, readFile('', text, NOBODY).application!), null, before);
      const noted = front(`interviews:\n  - at: 2026-11-20\n    ${before.replace('thanked', 'with')}`);
      const { application } = readFile('', noted, NOBODY);
      assert.equal(setWith(noted, application!, application!.interviews[0] as ThankYou['interview'], ['Tom Okafor']), null, before);
      assert.deepEqual(findingsIn(noted, {}).filter(({ rule }) => rule === 'interview-without-people').map(({ fixes }) => fixes), [[]], before);
    }
  });

  it('between braces nothing that stands there is in the way', () => {
    for (const [before, after] of [
      ['{at: 2026-11-20, with: [Priya, Tom],}', '{at: 2026-11-20, with: [Priya, Tom], thanked: [Tom Okafor],}'],
      ['{at: 2026-11-20, with: [Priya, Tom], # on site\n    }', '{at: 2026-11-20, with: [Priya, Tom], thanked: [Tom Okafor], # on site\n    }'],
      ['{with: [Priya, Tom],\n    at: "2026-11-20" # on site\n    }', '{with: [Priya, Tom],\n    at: "2026-11-20", thanked: [Tom Okafor] # on site\n    }'],
      ['{at: 2026-11-20, with: [Priya,\n      Tom] # on site\n    , kind: panel}', '{at: 2026-11-20, with: [Priya,\n      Tom], thanked: [Tom Okafor] # on site\n    , kind: panel}'],
      ['{at: 2026-11-20, thanked, with: [Priya, Tom]}', '{at: 2026-11-20, thanked: [Tom Okafor], with: [Priya, Tom]}'],
      ['{at: 2026-11-20, with: [Priya, Tom], thanked: }', '{at: 2026-11-20, with: [Priya, Tom], thanked: [Tom Okafor] }'],
      ['{at: 2026-11-20, "thanked":false, with: [Priya, Tom]}', '{at: 2026-11-20, "thanked":[Tom Okafor], with: [Priya, Tom]}'],
      ['{at: 2026-11-20, with: [Priya, Tom],\n    thanked: [ Priya ], # by phone\n    }', '{at: 2026-11-20, with: [Priya, Tom],\n    thanked: [ Priya, Tom Okafor ], # by phone\n    }'],
    ] as const) for (const end of ['\n', '\r\n']) assert.equal(thanked(`interviews:\n  - ${before}`.replaceAll('\n', end)), `interviews:\n  - ${after}`.replaceAll('\n', end));
  });

  it('of an interview in one line the people stay', () => {
    assert.equal(thanked('interviews:\n  - 2026-11-20 16:00 with Priya Raman and Tom Okafor # by phone'), 'interviews:\n  - {at: 2026-11-20 16:00, with: [Priya Raman, Tom Okafor], thanked: [Tom Okafor]} # by phone');
    assert.equal(thanked('interviews: 2026-11-20 with Tom'), 'interviews: {at: 2026-11-20, with: [Tom], thanked: true}');
  });

  it('nobody is named', () => {
    assert.equal(thanked('interviews: [2026-11-20 16:00]', null), 'interviews: [{at: 2026-11-20 16:00, thanked: true}]');
    assert.equal(thanked('interviews:\n  - 2026-11-20 # phone\n  - 2026-11-21', null), 'interviews:\n  - at: 2026-11-20 # phone\n    thanked: true\n  - 2026-11-21');
    assert.equal(thanked('interview_date: 2026-11-20', null), 'interview_date: {at: 2026-11-20, thanked: true}');
  });
});
