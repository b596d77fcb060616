// What sentences surely do by their grammar, in each language, and what only looks like it.

import assert from 'node:assert/strict';
import { certainActs as inEnglish } from '../../src/core/prose/english/certain.ts';
import { certainActs as inGerman } from '../../src/core/prose/german/certain.ts';

describe('what a sentence surely does', () => {
  for (const text of [
    "I'm following up on the interview we had on November 9.", 'I am following up on our conversation of November 9 about the buyer role.', "It's been two weeks since we spoke about the buyer role.", 'Just circling back on the buyer role we discussed two weeks ago.',
    'Following up on our chat from two weeks ago about the buyer role.', 'On November 9, I applied for the role.', 'Two weeks ago we spoke about the role.', 'Since our call on Monday I have read your report.', 'It was good to talk to you last Thursday.', 'Two weeks ago, we last spoke of the role.',
  ]) it(`recalls what was said, and when: ${text}`, () => assert.deepEqual(inEnglish(text), { recalls: 1 }));

  for (const text of ['Many thanks for your time yesterday and for the interesting conversation.', 'Thank you for squeezing me in yesterday.', 'Thanks ever so much for seeing me yesterday at such short notice.', 'I appreciate you fitting me in.',
    'Thank you for the interview on Monday and your time.', 'Thank you for showing me round the unit on Monday and for your time.', 'Thank you for your generosity with your time.', 'Thank you for being so generous with your time.'])
    it(`acknowledges time: ${text}`, () => assert.equal(inEnglish(text).acknowledgesTime, 1));

  for (const text of [
    'I am following up on our conversation.', 'I am following up on the buyer role.', 'I will call you about the interview on Monday.', 'I look forward to our interview on Monday.', 'Could we arrange a call on Monday?', 'Since we spoke I have finished the course.', 'I am one of those who have applied.',
    'I can start at short notice.', 'Thank you for showing me the plant.', 'Thank you for your consideration.', 'Thank you for your time and consideration.', 'Thank you for your consideration and your time.', 'Thank you for your time.', 'Thank you and your team for your time.', 'I look forward to the interview and your time with us.', 'We spoke for an hour about the buyer role.',
  ]) it(`nothing for certain: ${text}`, () => assert.deepEqual(inEnglish(text), {}));

  for (const text of ['Ich freue mich auf eine mögliche Zusammenarbeit.', 'Über eine Zusammenarbeit würde ich mich sehr freuen.']) it(`wants the job: ${text}`, () => assert.deepEqual(inGerman(text), { interest: 1, asks: 0 }));
  for (const text of ['herzlichen Dank für die freundliche Aufnahme auf Ihrer Station und die Zeit am Montag!', 'Vielen Dank für das Gespräch und für Ihre Zeit.']) it(`thanks for time: ${text}`, () => assert.deepEqual(inGerman(text), { acknowledgesTime: 1 }));
  for (const text of ['Vielen Dank für Ihre Aufmerksamkeit und Ihre Zeit.', 'Vielen Dank für Ihre Zeit.', 'Das Gespräch und die Zeit bei Ihnen haben mir gefallen.', 'Ich freue mich auf Ihre Rückmeldung zu einer Zusammenarbeit.', 'Die Zusammenarbeit im Team hat mir gefallen.']) it(`nothing for certain: ${text}`, () => assert.deepEqual(inGerman(text), {}));

  it('a sentence that nobody wrote costs little', () => void inEnglish('call two weeks '.repeat(20_000)));
});
