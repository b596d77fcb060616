// The reminder of the day: never unless it is asked for, once a day, to somebody who looks, and again after "Later".
import assert from 'node:assert/strict';
import { ConfigurationTarget, workspace } from 'vscode';
import type { TestApi } from '../../../src/editor/testing.ts';
import { becomes, clearAway, HOUR, interviewed, NOW, started, write } from '../hand.ts';

const configuration = () => workspace.getConfiguration('jobFollowUp');
const wanted = (value: string | undefined): Thenable<void> => configuration().update('reminders', value, ConfigurationTarget.Global);

describe('reminders', () => {
  let api: TestApi;
  let said: string[] = [];
  let answer: string | undefined;
  let heard = true;
  /** An answer is acted upon in its own time. */
  const settled = async (): Promise<void> => { await api.settled(); await new Promise(resume => setTimeout(resume, 100)); };
  const at = async (now: number): Promise<number> => { said = []; api.setNow(now); await settled(); return said.length; };

  before(async () => {
    api = await started(NOW);
    await write('reminded.md', interviewed('Reminder Ropes'));
    await becomes(() => api.tree().flatMap(group => group.children).filter(row => row.description.includes('Reminder Ropes')).length, 2);
  });
  beforeEach(async () => {
    await wanted(undefined);
    [said, answer, heard] = [[], undefined, true];
    await started(NOW);
    await settled();
    await api.remindThrough({ isHeard: () => heard, ask: async (words, ...choices) => { said.push(`${words} ${choices.join('|')}`); return answer; } });
  });
  after(async () => {
    await wanted(undefined);
    await api.remindThrough(null);
    await clearAway('reminded.md');
    await started();
  });

  it('are none unless they are asked for', async () => {
    await wanted(undefined);
    assert.equal(await at(NOW + 24 * HOUR), 0);
  });

  it('come once a day', async () => {
    await wanted('daily');
    await becomes(() => said.length, 1);
    assert.match(said[0]!, /^\d+ items are due today(?:, \d+ (?:is|are) overdue)?\. Show\|Later\|Don’t Show Again$/);
    assert.equal(await at(NOW + 6 * HOUR), 0);
    assert.equal(await at(NOW + 24 * HOUR), 1);
    assert.match(said[0]!, /overdue\. Show/);
    assert.equal(await at(NOW + 25 * HOUR), 0);
  });

  it('wait until somebody looks', async () => {
    heard = false;
    await wanted('daily');
    assert.equal(await at(NOW + 12 * HOUR), 0);
    heard = true;
    assert.equal(await at(NOW + 20 * HOUR), 1);
  });

  it('come again some hours after "Later"', async () => {
    answer = 'Later';
    await wanted('daily');
    await becomes(() => said.length > 0, true);
    await settled();
    answer = undefined;
    assert.equal(await at(NOW + 2.9 * HOUR), 0);
    assert.equal(await at(NOW + 3 * HOUR), 1);
    assert.equal(await at(NOW + 9 * HOUR), 0);
  });

  it('switch themselves off where nobody wants them', async () => {
    answer = 'Don’t Show Again';
    await wanted('daily');
    await becomes(() => configuration().get('reminders'), 'off');
    assert.equal(await at(NOW + 48 * HOUR), 0);
  });
});
