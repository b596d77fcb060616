// The explorer marks an application with something overdue, tells of nothing else, and follows time, text and setting.
import assert from 'node:assert/strict';
import { ConfigurationTarget, workspace, type Disposable } from 'vscode';
import type { TestApi } from '../../../src/editor/testing.ts';
import { at, becomes, clearAway, HOUR, interviewed, NOW, started, write } from '../hand.ts';

const LATE = NOW + 5 * HOUR;

describe('marks in the explorer', () => {
  let api: TestApi;
  let listener: Disposable;
  let told: string[] = [];
  before(async () => {
    api = await started(NOW);
    await api.settled();
    listener = api.onDidChangeDecorations(uris => told.push(...uris ? uris.map(String) : ['all']));
  });
  after(async () => { listener.dispose(); await clearAway('marked.md', 'unmarked.md'); await started(); });

  const mark = (name: string): string | undefined => { const found = api.decoration(at(name)); return found && `${found.badge} ${found.tooltip}`; };

  it('come when something falls due, for that file alone', async () => {
    await write('marked.md', interviewed('Marked Mills'));
    await write('unmarked.md', interviewed('Unmarked Mills').replace('status: interview', 'status: rejected'));
    await api.settled();
    await becomes(() => api.tree().flatMap(group => group.children).filter(row => row.description.includes('Marked Mills')).length, 2);
    assert.equal(mark('marked.md'), undefined);
    told = [];
    api.setNow(LATE);
    await becomes(() => mark('marked.md') ?? null, '! 2 overdue: Thank Priya Raman, Thank Tom Okafor');
    assert.deepEqual(told.filter(uri => uri.endsWith('marked.md')), [at('marked.md').toString()]);
    assert.equal(mark('unmarked.md'), undefined);
    // Nothing of the mark changes with the hour.
    told = [];
    api.setNow(LATE + HOUR);
    await api.settled();
    assert.deepEqual(told.filter(uri => uri.endsWith('marked.md')), []);
  });

  it('follow the text and go with their cause', async () => {
    await write('marked.md', interviewed('Marked Mills').replace('[Priya Raman, Tom Okafor]', 'Wei Chen'));
    await becomes(() => mark('marked.md') ?? null, '! 1 overdue: Thank Wei Chen');
    await workspace.fs.delete(at('marked.md'));
    await becomes(() => mark('marked.md') ?? null, null);
  });

  it('are all looked at again where too many come at once', async () => {
    told = [];
    const names = Array.from({ length: 260 }, (_, index) => `many-marks/${index}.md`);
    await Promise.all(names.map(name => write(name, interviewed(`Many ${name}`))));
    await becomes(() => names.filter(name => mark(name) === undefined).length, 0);
    assert.ok(told.includes('all'), `${told.length} told`);
    await workspace.fs.delete(at('many-marks'), { recursive: true });
    await becomes(() => names.filter(name => mark(name) !== undefined).length, 0);
  });

  it('can be switched off', async () => {
    await write('marked.md', interviewed('Marked Mills'));
    await becomes(() => mark('marked.md') === undefined, false);
    told = [];
    const configuration = workspace.getConfiguration('jobFollowUp');
    await configuration.update('fileDecorations', false, ConfigurationTarget.Workspace);
    try {
      await becomes(() => mark('marked.md') ?? null, null);
      await becomes(() => told.includes('all'), true);
    } finally {
      await configuration.update('fileDecorations', undefined, ConfigurationTarget.Workspace);
    }
    await becomes(() => mark('marked.md') === undefined, false);
  });
});
