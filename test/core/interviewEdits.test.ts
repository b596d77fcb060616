// Whoever was thanked in another way, written down in whichever way the interview stands.

import assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/base/text.ts';
import type { ThankYou } from '../../src/core/model/history.ts';
import { readFile } from '../../src/core/parse/application.ts';
import { setThanked } from '../../src/core/rules/edits/interviews.ts';

const NOBODY = { name: '', email: '' };
const front = (interviews: string): string => `---\ncompany: A\nrole: B\ncontacts: [Priya Raman, Tom Okafor]\n${interviews}\n---\n`;

/** The interviews after Tom (or `person`) has been thanked for the first of them. */
function thanked(interviews: string, person: number | null = 1): string {
  const text = front(interviews);
  const { application } = readFile('', text, NOBODY);
  const after = applyEdits(text, [setThanked(text, application!, application!.interviews[0] as ThankYou['interview'], person)]);
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
    for (const before of ['thanked: Priya', 'thanked: [Priya]', 'thanked:\n      - Priya']) assert.equal(thanked(`interviews:\n  - at: 2026-11-20\n    with: [Priya, Tom]\n    ${before}`), 'interviews:\n  - at: 2026-11-20\n    with: [Priya, Tom]\n    thanked: [Priya Raman, Tom Okafor]');
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
