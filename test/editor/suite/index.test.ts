// The index of all applications: what a change costs, what is kept from one start to the next, and what no fault of a disk, a clock or a host takes from it.
import assert from 'node:assert/strict';
import { commands, Uri, ViewColumn, window, workspace, type Disposable, type LogOutputChannel } from 'vscode';
import { Applications } from '../../../src/editor/applications.ts';
import { Clock } from '../../../src/editor/clock.ts';
import { Documents } from '../../../src/editor/documents.ts';
import { HeadCache } from '../../../src/editor/headCache.ts';
import { findMarkdown } from '../../../src/editor/markdownFiles.ts';
import { SettingProblems } from '../../../src/editor/settingProblems.ts';
import { FolderSettings } from '../../../src/editor/settings.ts';
import { Slices } from '../../../src/editor/slices.ts';
import type { TestApi } from '../../../src/editor/testing.ts';
import { at, becomes, clearAway, eventually, HOUR, interviewed, NOW, onDisk, open, ours, replace, rowsAbout, started, write } from '../hand.ts';

const KEPT = 'kept';
const keptHeads = (): Uri => at(`${KEPT}/heads-0.txt`);
/** Long after every file was written. */
const LATER = Date.now() + 24 * HOUR;
const BOTH_TODAY = ['Today: Thank Priya Raman', 'Today: Thank Tom Okafor'];

interface Index {
  readonly applications: Applications;
  readonly clock: Clock;
  /** The companies that it knows. */
  readonly companies: () => readonly (string | undefined)[];
  readonly end: () => void;
}

/** Each index as a window of its own would have it, with what an earlier one kept. */
async function begin(log: LogOutputChannel, version = '1.0.0', now = NOW, diskNow = (): number => LATER, slices = new Slices()): Promise<Index> {
  const problems = new SettingProblems(log);
  const settings = new FolderSettings(problems);
  const clock = new Clock();
  clock.stopAt(now);
  const applications = new Applications(settings, new Documents(settings, clock), clock, new HeadCache(at(KEPT), version, new Slices(), log), slices, log, diskNow);
  await applications.settled();
  const parts: readonly Disposable[] = [applications, clock, settings, problems];
  return {
    applications, clock,
    companies: () => applications.heads().map(({ application }) => application?.company).filter(company => company?.startsWith('Index')).sort(),
    end: () => parts.forEach(part => part.dispose()),
  };
}

/** Heads are made, but held back until the gate opens. */
class Held extends Slices {
  gate: Promise<void> = Promise.resolve();
  held = 0;

  override async run<T>(work: () => T): Promise<T> {
    const result = await super.run(work);
    if (!result) return result;
    this.held++;
    await this.gate;
    this.held--;
    return result;
  }
}

describe('the index', () => {
  let api: TestApi;
  let log: LogOutputChannel;
  const begun: Index[] = [];
  const start = async (version?: string, now?: number, diskNow?: () => number): Promise<Index> => { const index = await begin(log, version, now, diskNow); begun.push(index); return index; };
  before(async () => { api = await started(); log = window.createOutputChannel('The index, tried', { log: true }); });
  beforeEach(async () => {
    await started();
    await write('folder/plain.md', '# Nothing of ours\n');
    for (const name of ['Index A', 'Index B', 'Index C']) await write(`folder/${name}.md`, interviewed(name));
    // The watcher has told of all of them: it tells nothing of them later.
    await becomes(() => rowsAbout(api, 'Index').length, 6);
  });
  afterEach(async () => {
    begun.splice(0).forEach(({ end }) => end());
    await clearAway('folder', KEPT);
  });
  after(() => log.dispose());

  it('knows Markdown by its ending, however that is written', async () => {
    const names = ['one.md', 'two.MD', 'three.Md', 'four.markdown', 'five.Markdown', 'six.mdx', 'seven.md.txt'];
    for (const name of names) await write(`folder/endings/${name}`, '# Notes\n');
    await becomes(async () => (await findMarkdown(log)).filter(({ path }) => path.includes('/endings/')).map(({ path }) => path.slice(path.lastIndexOf('/') + 1)).sort(), ['five.Markdown', 'four.markdown', 'one.md', 'three.Md', 'two.MD']);
  });

  it('keeps its heads for the next start, which reads nothing', async () => {
    const first = await start();
    assert.deepEqual(first.companies(), ['Index A', 'Index B', 'Index C']);
    await first.applications.keep();
    first.end();
    const second = await start();
    assert.equal(second.applications.reads, 0);
    const sorted = ({ applications }: Index): unknown => [...applications.heads()].sort((a, b) => (a.path < b.path ? -1 : 1));
    assert.deepEqual(sorted(second), sorted(first));
  });

  it('reads again what changed while nobody looked, forgets what went, and finds what came', async () => {
    const first = await start();
    await first.applications.keep();
    first.end();
    await write('folder/Index A.md', interviewed('Index A').replace('Priya Raman, Tom Okafor', 'Wei Chen'));
    await workspace.fs.delete(at('folder/Index B.md'));
    await write('folder/Index D.md', interviewed('Index D'));
    await write('folder/plain.md', interviewed('Index E'));
    const second = await start();
    assert.deepEqual(second.companies(), ['Index A', 'Index C', 'Index D', 'Index E']);
    assert.deepEqual(second.applications.headOf(at('folder/Index A.md'))!.application!.due.map(({ item }) => item.person?.name), ['Wei Chen']);
  });

  it('keeps nothing of a file that was written a moment ago: its stamp may not tell of the next change', async () => {
    const first = await start(undefined, undefined, Date.now);
    await first.applications.keep();
    first.end();
    const second = await start();
    assert.ok(second.applications.reads >= 3, `${second.applications.reads} read`);
  });

  it('keeps nothing of a file that is being read when the window closes', async () => {
    const slices = new Held();
    const first = await begin(log, undefined, undefined, undefined, slices);
    begun.push(first);
    let open: () => void = () => undefined;
    slices.gate = new Promise(resume => { open = resume; });
    await write('folder/Index A.md', interviewed('Index D'));
    const refreshed = first.applications.refresh();
    await eventually(() => slices.held, held => held > 0, 'some are read');
    await first.applications.keep();
    open();
    await refreshed;
    first.end();
    const second = await start();
    assert.deepEqual(second.companies(), ['Index B', 'Index C', 'Index D']);
  });

  it('throws away what is damaged, cut off, of another version or of other settings, and what a host left that was killed while writing', async () => {
    const first = await start();
    await first.applications.keep();
    first.end();
    const whole = await onDisk(keptHeads());
    const readWith = async (text: string, version?: string, now?: number): Promise<number> => {
      await write(`${KEPT}/heads-0.txt`, text);
      const index = await start(version, now);
      assert.deepEqual(index.companies(), ['Index A', 'Index B', 'Index C']);
      index.end();
      return index.applications.reads;
    };
    const all = first.applications.heads().length;
    assert.equal(await readWith(whole), 0);
    assert.equal(await readWith(whole.replace('Index B', 'Index X')), all);
    assert.equal(await readWith(whole.slice(0, -40)), all);
    assert.equal(await readWith(whole.split('\n').slice(0, -1).join('\n')), all);
    assert.equal(await readWith(''), all);
    assert.equal(await readWith('{"not": "ours"}'), all);
    assert.equal(await readWith(whole, '1.0.1'), all);
    assert.equal(await readWith(whole, undefined, NOW + 48 * HOUR), all, 'another day');
    assert.equal(await readWith(whole, undefined, NOW - 48 * HOUR), all, 'a clock set back');
    await write(`${KEPT}/heads.new`, whole.slice(0, 100));
    assert.equal(await readWith(whole), 0);
    const settings = workspace.getConfiguration('jobFollowUp');
    await settings.update('cadence.thankYouHours', 12);
    assert.equal(await readWith(whole), all, 'other settings');
    await settings.update('cadence.thankYouHours', undefined);
  });

  it('reads names anew once the encoding of the files is set', async () => {
    await workspace.fs.writeFile(at('folder/Index A.md'), Uint8Array.from(interviewed('Index Übersee'), letter => letter.charCodeAt(0)));
    const { companies } = await start();
    assert.deepEqual(companies(), ['Index B', 'Index C', 'Index \ufffdbersee']);
    const files = workspace.getConfiguration('files');
    await files.update('encoding', 'windows1252');
    await becomes(companies, ['Index B', 'Index C', 'Index Übersee']);
    await files.update('encoding', undefined);
  });

  it('goes on where nothing can be kept', async () => {
    await write(KEPT, 'a file where the folder should be');
    const index = await start();
    await index.applications.keep();
    assert.deepEqual(index.companies(), ['Index A', 'Index B', 'Index C']);
  });

  it('reads one file for a change in one file, and none again where nothing in it changed', async () => {
    const { applications, companies } = await start();
    // The watcher tells in order: with this it has told of the files with which it began.
    await write('folder/Index A.md', interviewed('Index A2'));
    await becomes(companies, ['Index A2', 'Index B', 'Index C']);
    await applications.settled();
    const before = applications.reads;
    await write('folder/Index A.md', interviewed('Index A3'));
    await becomes(companies, ['Index A3', 'Index B', 'Index C']);
    await applications.settled();
    assert.equal(applications.reads, before + 1);
    applications.catchUp();
    await applications.settled();
    assert.equal(applications.reads, before + 1);
  });

  it('tells nobody of a change that changes nothing of what is listed', async () => {
    const { applications, companies } = await start();
    // What the watcher tells of it from now on is told of what follows.
    await write('folder/Index A.md', interviewed('Index A2'));
    await becomes(companies, ['Index A2', 'Index B', 'Index C']);
    const head = applications.headOf(at('folder/Index A.md'))!;
    let [told, read] = [0, 0];
    applications.onDidChange(() => { told++; });
    applications.onDidRead(uri => { if (uri.path.endsWith('A.md')) read++; });
    await write('folder/Index A.md', interviewed('Index A2', '\nA thought for myself.\n'));
    await eventually(() => read, count => count > 0, 'it is read');
    await applications.settled();
    assert.equal(told, 0);
    assert.equal(applications.headOf(at('folder/Index A.md'))!.application, head.application);
  });

  it('takes a checkout of many files as one batch, tells how far it is, and can be stopped', async () => {
    const { applications, companies } = await start();
    const names = Array.from({ length: 230 }, (_, number) => `folder/many/${number}.md`);
    await Promise.all(names.map(name => write(name, interviewed('Index M'))));
    await eventually(companies, all => all.length === 233, 'all are read');
    await applications.settled();
    let [told, seen, before] = [0, 0, applications.reads];
    applications.onDidChange(() => { told++; });
    const listener = applications.onDidProgress(() => { if (applications.progress) seen = applications.progress.total; });
    await Promise.all(names.map(name => write(name, interviewed('Index N'))));
    await eventually(companies, all => all.includes('Index N') && !all.includes('Index M'), 'all are read again');
    await applications.settled();
    assert.ok(applications.reads - before < 1.5 * names.length && told <= names.length / 10, `${applications.reads - before} reads, told ${told} times`);
    listener.dispose();

    const stopping = applications.onDidProgress(() => applications.stop());
    before = applications.reads;
    await applications.refresh();
    stopping.dispose();
    assert.ok(applications.left > 0 && applications.reads - before + applications.left >= 233, `${applications.left} left, ${applications.reads - before} read`);
    assert.equal(companies().length, 233, 'what was known stays');
    assert.equal(applications.progress, null);
    applications.catchUp();
    await applications.settled();
    assert.ok(applications.left > 0, 'nobody goes on by himself');
    seen = 0;
    const again = applications.onDidProgress(() => { seen = Math.max(seen, applications.progress?.total ?? 0); });
    await applications.refresh();
    again.dispose();
    assert.equal(applications.left, 0);
    assert.ok(seen >= 233);
  });

  it('says in the view’s title how far it is, and what was left', async () => {
    for (let number = 0; number < 230; number++) await write(`folder/many/${number}.md`, interviewed('Index P'));
    await eventually(() => rowsAbout(api, 'Index P').length, count => count === 460, 'all are listed');
    const said: string[] = [];
    const listener = api.onDidProgress(() => {
      said.push(api.progress().description);
      if (said.length === 1) void commands.executeCommand('jobFollowUp.stopReading');
    });
    await commands.executeCommand('jobFollowUp.refresh');
    listener.dispose();
    assert.match(said[0]!, /^reading \d+ of \d{3,}$/);
    assert.equal(said.at(-1), '');
    assert.equal(rowsAbout(api, 'Index P').length, 460);
    assert.match(api.progress().message, /^(?:\d+ files were left unread\. Refresh reads them\.)?$/);
    await commands.executeCommand('jobFollowUp.refresh');
    assert.deepEqual(api.progress(), { description: '', message: '' });
  });

  it('passes over a file that vanishes between listing and reading', async () => {
    const { applications, companies } = await start();
    const refreshed = applications.refresh();
    await workspace.fs.delete(at('folder/Index B.md'));
    await refreshed;
    await becomes(companies, ['Index A', 'Index C']);
  });

  it('is right after a clock that was set back, and forth again', async () => {
    await becomes(() => rowsAbout(api, 'Index A'), BOTH_TODAY);
    api.setNow(NOW - 24 * HOUR);
    await becomes(() => rowsAbout(api, 'Index A'), ['Today: Interview']);
    api.setNow(NOW + 24 * HOUR);
    await becomes(() => rowsAbout(api, 'Index A'), ['Overdue: Thank Priya Raman', 'Overdue: Thank Tom Okafor']);
    api.setNow(NOW);
    await becomes(() => rowsAbout(api, 'Index A'), BOTH_TODAY);
  });

  it('is right where the zone or the cadence changes while files are being read', async () => {
    const settings = workspace.getConfiguration('jobFollowUp');
    const due = (): string | undefined => api.tree().flatMap(({ children }) => children).find(({ label, description }) => label === 'Thank Tom Okafor' && description.startsWith('Index A'))?.description;
    await becomes(due, 'Index A · due in 4 hours');
    const refreshed = commands.executeCommand('jobFollowUp.refresh');
    await settings.update('timeZone', 'America/Los_Angeles');
    await refreshed;
    await becomes(due, 'Index A · due in 12 hours');
    const again = commands.executeCommand('jobFollowUp.refresh');
    await settings.update('timeZone', 'UTC');
    await again;
    await becomes(due, 'Index A · due in 4 hours');
  });

  it('of a file in two editors has one truth, and what is typed outlives what another program writes', async () => {
    const uri = at('folder/Index A.md');
    const document = await open(uri);
    await window.showTextDocument(document, { viewColumn: ViewColumn.Beside });
    await replace(document, 'role: Controls Engineer\n', '');
    await eventually(() => ours(uri).length, count => count === 1, 'one finding, not one an editor');
    const typed = document.getText();
    await write('folder/Index A.md', interviewed('Index Z'));
    await becomes(() => rowsAbout(api, 'Index A'), BOTH_TODAY);
    assert.equal(document.getText(), typed);
    assert.deepEqual(rowsAbout(api, 'Index Z'), []);
    await commands.executeCommand('workbench.action.files.revert');
    await becomes(() => [rowsAbout(api, 'Index A'), rowsAbout(api, 'Index Z')], [[], BOTH_TODAY]);
  });
});
