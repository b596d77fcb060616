// When the list of what is due is made: once for what comes at once, never held up by what waits, and again after a fault.
import assert from 'node:assert/strict';
import { EventEmitter, type LogOutputChannel } from 'vscode';
import { headOf, readFile, readSettings, type Head } from '../../../src/core/index.ts';
import type { Applications } from '../../../src/editor/applications.ts';
import { Clock } from '../../../src/editor/clock.ts';
import { DueList } from '../../../src/editor/dueList.ts';
import { SettingProblems } from '../../../src/editor/settingProblems.ts';
import { FolderSettings } from '../../../src/editor/settings.ts';
import { Slices } from '../../../src/editor/slices.ts';
import { HOUR, interviewed, NOW } from '../hand.ts';

const { settings: SETTINGS } = readSettings({}, 'UTC');
const headFor = (company: string): Head => headOf(readFile(`${company}.md`, interviewed(company), SETTINGS.me), NOW, SETTINGS);

/** As much of the index as the list asks for. */
class Index {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  ready = false;
  asked = 0;
  companies: readonly string[] = [];
  /** What it waits for before it is settled. */
  busy: Promise<unknown> = Promise.resolve();
  readonly #heads = new Map<string, Head>();

  heads(): readonly Head[] {
    this.asked++;
    return this.companies.map(company => {
      if (company === '') throw new Error('no company');
      const head = this.#heads.get(company) ?? headFor(company);
      this.#heads.set(company, head);
      return head;
    });
  }

  async settled(): Promise<void> {
    await this.busy;
  }

  change(...companies: readonly string[]): void {
    this.companies = companies;
    this.#changed.fire();
  }
}

describe('the list of what is due', () => {
  const said: string[] = [];
  const log = { error: (words: string) => said.push(words), warn: () => undefined, info: () => undefined, debug: () => undefined } as unknown as LogOutputChannel;
  const [problems, clock, index] = [new SettingProblems(log), new Clock(), new Index()];
  const settings = new FolderSettings(problems);
  const list = new DueList(index as unknown as Applications, settings, clock, new Slices(), log);
  const due = (): readonly string[] => list.current.rows.map(({ item }) => `${item.company}: ${item.person?.name}`);
  let now = NOW;
  const tick = (): void => { clock.wakeAt(index, now); clock.stopAt(now += HOUR); };
  before(() => clock.stopAt(NOW));
  after(() => { for (const part of [list, clock, settings, problems]) part.dispose(); });

  it('is made once for all that comes at once, of what there is then', async () => {
    index.asked = 0;
    for (const company of ['Acme', 'Borealis', 'Cordova']) index.change(company);
    await list.settled();
    assert.equal(index.asked, 1);
    assert.deepEqual(due(), ['Cordova: Priya Raman', 'Cordova: Tom Okafor']);
  });

  it('keeps rows that stay, and puts new ones among them', async () => {
    index.change('Zeta', 'Acme');
    await list.settled();
    const before = list.current.rows;
    index.change('Zeta', 'Borealis', 'Acme');
    await list.settled();
    assert.deepEqual(due(), ['Acme', 'Borealis', 'Zeta'].flatMap(company => [`${company}: Priya Raman`, `${company}: Tom Okafor`]));
    assert.deepEqual(list.current.rows.filter(row => before.includes(row)), before);
  });

  it('waits for heads that time has overtaken, and holds up nothing else meanwhile', async () => {
    let settle = (): void => undefined;
    index.busy = new Promise<void>(resolve => { settle = resolve; });
    tick();
    const listed = new Promise(resolve => { const listener = list.onDidChange(() => { listener.dispose(); resolve(undefined); }); });
    index.change('Acme');
    await listed;
    assert.deepEqual(due(), ['Acme: Priya Raman', 'Acme: Tom Okafor']);
    index.asked = 0;
    const settled = list.settled();
    settle();
    await settled;
    assert.equal(index.asked, 1);
  });

  it('is made again after a fault, which is logged', async () => {
    index.change('');
    await list.settled();
    assert.deepEqual(said, ['Listing what is due failed.']);
    index.change('Borealis');
    await list.settled();
    assert.deepEqual(due(), ['Borealis: Priya Raman', 'Borealis: Tom Okafor']);
    index.busy = Promise.reject(new Error('never settled'));
    tick();
    await assert.rejects(list.settled());
    index.busy = Promise.resolve();
    index.change('Acme');
    await list.settled();
    assert.deepEqual([due()[0], said.length], ['Acme: Priya Raman', 2]);
  });

  it('says that the workspace was looked through when that is so', async () => {
    let ready = false;
    void list.ready.then(() => { ready = true; });
    index.change('Acme');
    await list.settled();
    assert.equal(ready, false);
    index.ready = true;
    index.change('Acme');
    await list.settled();
    await list.ready;
  });
});
