// How somebody begins: the walkthrough and what ticks its steps, the sample search, settings that can't be used.
import assert from 'node:assert/strict';
import { commands, ConfigurationTarget, Disposable, EventEmitter, extensions, FileSystemError, FileType, Uri, window, workspace, type FileChangeEvent, type FileSystemProvider } from 'vscode';
import words from '../../../package.nls.json' with { type: 'json' };
import index from '../../../samples/index.json' with { type: 'json' };
import type { TestApi } from '../../../src/editor/testing.ts';
import { at, becomes, clearAway, eventually, onDisk, rowsAbout, started, write } from '../hand.ts';

const application = (frontmatter: string, body = ''): string => `---\ncompany: Quillbrook Signals\nrole: Controls Engineer\nstatus: interview\n${frontmatter}---\n\n# Quillbrook Signals\n${body}`;
const INTERVIEW = 'interviews:\n  - at: 2026-11-22 16:00\n    with: [Priya Raman]\n';
const thanks = (sent: string): string => `\n## Thank-you note to Priya Raman\n\nTo: Priya Raman\nSent:${sent}\n\nDear Priya,\n\nThank you for your time.\n`;

/** Files in memory, as an extension for a cloud drive brings them along. */
class Drive implements FileSystemProvider {
  readonly files = new Map<string, Uint8Array | null>([['/', null]]);
  readonly onDidChangeFile = new EventEmitter<FileChangeEvent[]>().event;
  watch = (): Disposable => new Disposable(() => undefined);
  stat({ path }: Uri): { type: FileType; ctime: number; mtime: number; size: number } {
    const content = this.files.get(path);
    if (content === undefined) throw FileSystemError.FileNotFound(path);
    return { type: content ? FileType.File : FileType.Directory, ctime: 0, mtime: 0, size: content?.length ?? 0 };
  }
  readDirectory = (): [string, FileType][] => [];
  createDirectory({ path }: Uri): void { this.files.set(path, null); }
  readFile({ path }: Uri): Uint8Array { return this.files.get(path) ?? assert.fail(path); }
  writeFile({ path }: Uri, content: Uint8Array): void { this.files.set(path, content); }
  delete(): void { assert.fail('nothing is deleted'); }
  rename(): void { assert.fail('nothing is renamed'); }
}

describe('first steps', () => {
  let api: TestApi;
  before(async () => { api = await started(); await api.settled(); });
  afterEach(() => clearAway('quillbrook.md', 'first-steps'));

  it('are ticked by what stands in the files', async () => {
    await becomes(() => api.firstSteps(), []);
    await write('quillbrook.md', application(INTERVIEW));
    await becomes(() => api.firstSteps(), ['jobFollowUp.hasInterview']);
    await write('quillbrook.md', application(INTERVIEW, thanks('')));
    await becomes(() => api.firstSteps(), ['jobFollowUp.hasInterview', 'jobFollowUp.hasThankYou']);
    await write('quillbrook.md', application(INTERVIEW, thanks(' 2026-11-23 09:00')));
    await becomes(() => api.firstSteps(), ['jobFollowUp.hasInterview', 'jobFollowUp.hasThankYou', 'jobFollowUp.hasSentThankYou']);
  });

  it('have a walkthrough that opens, in words', async () => {
    await commands.executeCommand('workbench.action.openWalkthrough', 'job-follow-up.job-follow-up#firstSteps', false);
    await eventually(() => window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)), labels => labels.some(label => label.includes(words['walkthroughs.firstSteps.title']) || /^(?:Welcome|Walkthrough)/.test(label)), 'the walkthrough is open');
    const { packageJSON } = extensions.getExtension('job-follow-up.job-follow-up')!;
    assert.doesNotMatch(JSON.stringify(packageJSON.contributes), /"%[^"%\s]+%"/);
  });

  it('that were done before the walkthrough opened are told once it is open', async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    const told: unknown[] = [];
    const { executeCommand } = commands;
    Object.assign(commands, { executeCommand: (name: string, ...given: readonly unknown[]) => { if (given[0] === 'jobFollowUp.walkthroughOpened') told.push(given[1]); return executeCommand(name, ...given); } });
    try {
      await executeCommand('workbench.action.openWalkthrough', 'job-follow-up.job-follow-up#firstSteps', false);
      await becomes(() => told, [true, false]);
    } finally {
      Object.assign(commands, { executeCommand });
      await executeCommand('workbench.action.closeAllEditors');
    }
  });

  it('put the sample search into a new folder, alive today, and never over anything', async () => {
    const parent = at('first-steps');
    await workspace.fs.createDirectory(parent);
    await commands.executeCommand('jobFollowUp.openSample', parent, 'none');
    const names = (await workspace.fs.readDirectory(at('first-steps/job-search-sample'))).map(([name]) => name);
    assert.deepEqual(names.sort(), index);
    const path = 'first-steps/job-search-sample/northwind-robotics-controls-engineer.md';
    assert.doesNotMatch(await onDisk(at(path)), /\{\{/);
    await eventually(() => rowsAbout(api, 'Northwind Robotics'), rows => rows.includes('Overdue: Thank Tom Okafor'), 'its items are listed');
    await write(path, 'mine');
    await commands.executeCommand('jobFollowUp.openSample', parent, 'none');
    assert.equal(await onDisk(at(path)), 'mine');
    assert.match(await onDisk(at('first-steps/job-search-sample-2/northwind-robotics-controls-engineer.md')), /^---\ncompany: /);
  });

  it('put the sample search where no disk is', async () => {
    const drive = new Drive();
    const registered = workspace.registerFileSystemProvider('quillbrook', drive, { isCaseSensitive: true });
    try {
      await commands.executeCommand('jobFollowUp.openSample', Uri.from({ scheme: 'quillbrook', path: '/' }), 'none');
      assert.deepEqual([...drive.files.keys()].filter(path => path !== '/').sort(), ['/job-search-sample', ...index.map(name => `/job-search-sample/${name}`)].sort());
    } finally {
      registered.dispose();
    }
  });
});

describe('settings that can’t be used', () => {
  let api: TestApi;
  before(async () => { api = await started(); await api.settled(); });
  after(() => clearAway('.vscode'));
  const about = (key: string): readonly string[] => api.settingProblems().filter(message => message.includes(`jobFollowUp.${key} `));
  const configuration = (): ReturnType<typeof workspace.getConfiguration> => workspace.getConfiguration('jobFollowUp');

  it('are told once and passed over', async () => {
    await configuration().update('cadence.offerHours', -3, ConfigurationTarget.Workspace);
    await becomes(() => about('cadence.offerHours'), ['jobFollowUp.cadence.offerHours is ignored: -3 is not a value that it can have.']);
    await configuration().update('cadence.offerHours', undefined, ConfigurationTarget.Workspace);
    await configuration().update('cadence.offerHours', -3, ConfigurationTarget.Workspace);
    await configuration().update('dateOrder', 'year-first', ConfigurationTarget.Workspace);
    await becomes(() => about('dateOrder').length, 1);
    assert.equal(about('cadence.offerHours').length, 1);
    for (const key of ['cadence.offerHours', 'dateOrder']) await configuration().update(key, undefined, ConfigurationTarget.Workspace);
  });

  it('are told as text: no workspace puts a link to a command into a notification', async () => {
    await configuration().update('dateOrder', '[Mend it](command:workbench.action.closeWindow)', ConfigurationTarget.Workspace);
    await becomes(() => about('dateOrder').filter(message => message.includes('Mend it')), ['jobFollowUp.dateOrder is ignored: "[Mend it] (command:workbench.action.closeWindow)" is not a value that it can have.']);
    await configuration().update('dateOrder', undefined, ConfigurationTarget.Workspace);
  });

  it('who the user is: no workspace says it', async () => {
    await assert.rejects(async () => configuration().update('me', { name: 'Mallory' }, ConfigurationTarget.Workspace));
    await write('.vscode/settings.json', JSON.stringify({ 'jobFollowUp.me': { name: 'Mallory' }, 'jobFollowUp.language': 'de' }));
    await becomes(() => configuration().get('language'), 'de');
    assert.notEqual(configuration().get<{ name?: string }>('me')?.name, 'Mallory');
    assert.equal(configuration().inspect('me')?.workspaceValue, undefined);
  });
});
