// The views Applications and Application Timeline: stages, filter, what has ended, dragging to another stage, and the story of one application.
import assert from 'node:assert/strict';
import { commands, Position, TreeItemCollapsibleState, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { Shown as ShownNode, TestApi } from '../../../src/editor/testing.ts';
import { at, becomes, clearAway, draftTo, eventually, interviewed, onDisk, open, replace, saidBy, started, write } from '../hand.ts';

type Row = ReturnType<TestApi['applicationsTree']>[number];

const run = (name: string, ...given: readonly unknown[]): Thenable<unknown> => commands.executeCommand(`jobFollowUp.${name}`, ...given);
const file = (company: string, lines: string, body = ''): string => `---\ncompany: ${company}\nrole: Buyer\n${lines}---\n${body}`;
const labels = (rows: readonly ShownNode<unknown>[]): readonly string[] => rows.map(({ label, description }) => `${label}: ${description}`);

describe('the view Applications', () => {
  let api: TestApi;
  before(async () => { api = await started(); await api.settled(); });
  beforeEach(() => started());
  afterEach(async () => {
    await run('clearFilter');
    await run('showEnded');
    await clearAway('stage-1.md', 'stage-2.md', 'stage-3.md', 'stage-4.md', 'stage-broken.md');
  });

  const stage = (label: string): Row => api.applicationsTree().find(group => group.label === label)!;
  /** The stage in which a company stands, or null. */
  const stageOf = (company: string): string | null => api.applicationsTree().find(group => group.children.some(row => row.label === company))?.label ?? null;
  const row = (company: string): Row => api.applicationsTree().flatMap(group => group.children).find(({ label }) => label === company)!;

  it('lists applications by stage with the last contact and what is next, and follows changes', async () => {
    await write('stage-1.md', interviewed('Quillon Pumps', '\n## Log\n\n- 2026-11-20: Priya called\n'));
    await becomes(() => stageOf('Quillon Pumps'), 'Interview');
    const { description, spoken, menus } = row('Quillon Pumps');
    assert.equal(description, 'Thank Priya Raman, due in 4 hours · last contact Sun 22 Nov · Controls Engineer');
    assert.equal(spoken, 'Quillon Pumps, Controls Engineer, Interview, next: Thank Priya Raman, due in 4 hours, last contact Sun 22 Nov');
    assert.equal(menus, 'application write');
    assert.match(stage('Interview').spoken, /^Interview, \d+ applications?$/);
    assert.equal(stage('Interview').description, String(stage('Interview').children.length));
    await write('stage-1.md', file('Quillon Pumps', 'status: declined\n'));
    await becomes(() => stageOf('Quillon Pumps'), 'No stage');
    await workspace.fs.delete(at('stage-1.md'));
    await becomes(() => stageOf('Quillon Pumps'), null);
  });

  it('tells by its icon what is overdue and what is due today', async () => {
    await write('stage-1.md', file('Quillon Pumps', 'status: applied\nfollow_up: 2026-11-20\n'));
    await write('stage-2.md', file('Ützel Werke', 'status: applied\nfollow_up: 2026-11-23\n'));
    await write('stage-3.md', file('Varga Optik', 'status: applied\nfollow_up: 2026-11-25\n'));
    await becomes(() => ['Quillon Pumps', 'Ützel Werke', 'Varga Optik'].map(company => row(company)?.icon), ['alert', 'clock', 'briefcase']);
  });

  it('opens the file', async () => {
    await write('stage-1.md', interviewed('Quillon Pumps'));
    await becomes(() => stageOf('Quillon Pumps'), 'Interview');
    await run('openApplication', row('Quillon Pumps').node);
    assert.equal(window.activeTextEditor?.document.uri.toString(), at('stage-1.md').toString());
  });

  it('hides what has ended where the user wants it so', async () => {
    await write('stage-1.md', file('Quillon Pumps', 'status: rejected\n'));
    await becomes(() => stageOf('Quillon Pumps'), 'Rejected');
    await run('hideEnded');
    assert.equal(stageOf('Quillon Pumps'), null);
    assert.ok(!api.applicationsTree().some(({ label }) => label === 'Rejected'));
    await run('showEnded');
    assert.equal(stageOf('Quillon Pumps'), 'Rejected');
  });

  it('finds by company, person and tag, and says how many', async () => {
    await write('stage-1.md', file('Quillon Pumps', "status: applied\ncontacts: Siobhán O'Brien\n"));
    await write('stage-2.md', file('Ützel Werke', 'status: rejected\ntags: [quillon-like]\n'));
    await write('stage-broken.md', '---\ncompany: Quillon Broken\nrole: "Buyer\nstatus: applied\n---\n');
    await becomes(() => [stageOf('Quillon Pumps'), stageOf('Ützel Werke'), stageOf('stage-broken.md')], ['Applied', 'Rejected', 'Needs attention']);
    await run('filterApplications', 'QUILLON');
    assert.deepEqual(api.applicationsTree().map(({ label, children }) => [label, ...children.map(child => child.label)]), [['Applied', 'Quillon Pumps'], ['Rejected', 'Ützel Werke']]);
    assert.match(api.applicationsMessage(), /^“QUILLON” is found in 2 of \d+ applications\.$/);
    await run('filterApplications', 'obrien siobhan');
    assert.deepEqual(api.applicationsTree().map(({ label }) => label), ['Applied']);
    await run('filterApplications', 'stage-broken');
    assert.deepEqual(api.applicationsTree().map(({ label }) => label), ['Needs attention']);
    await run('clearFilter');
    assert.equal(api.applicationsMessage(), '');
    assert.equal(stageOf('Quillon Pumps'), 'Applied');
  });

  it('dragged to another stage, applications change their status and their log tells of it', async () => {
    await write('stage-1.md', file('Quillon Pumps', 'status: applied\napplied: 2026-11-20\n', '\n## Log\n\n- 2026-11-20: applied\n').replaceAll('\n', '\r\n'));
    await write('stage-2.md', file('Ützel Werke', 'app_stage: Phone Screen\n'));
    await write('stage-3.md', file('Varga Optik', 'status: rejected\n'));
    await becomes(() => [stageOf('Quillon Pumps'), stageOf('Ützel Werke'), stageOf('Varga Optik')], ['Applied', 'Screening', 'Rejected']);
    await api.drop([row('Quillon Pumps').node, row('Ützel Werke').node, row('Varga Optik').node], stage('Rejected').node);
    await becomes(() => [stageOf('Quillon Pumps'), stageOf('Ützel Werke'), stageOf('Varga Optik')], ['Rejected', 'Rejected', 'Rejected']);
    assert.equal(await onDisk(at('stage-1.md')), file('Quillon Pumps', 'status: rejected\napplied: 2026-11-20\n', '\n## Log\n\n- 2026-11-20: applied\n- 2026-11-23: status changed from applied to rejected\n').replaceAll('\n', '\r\n'));
    assert.equal(await onDisk(at('stage-2.md')), file('Ützel Werke', 'app_stage: rejected\n', '\n## Log\n\n- 2026-11-23: status changed from screening to rejected\n'));
    assert.equal(await onDisk(at('stage-3.md')), file('Varga Optik', 'status: rejected\n'), 'dropped where it stands already, it stays as it is');
    // Nobody was in touch by that.
    assert.match(row('Ützel Werke').description, /^no contact/);
  });

  it('what comes into an empty stage is seen: to VS Code it is no stage that was folded', async () => {
    await write('stage-1.md', file('Quillon Pumps', 'status: applied\n'));
    await becomes(() => stageOf('Quillon Pumps'), 'Applied');
    const before = stage('Offer');
    assert.deepEqual([before.children.length, before.state], [0, TreeItemCollapsibleState.None]);
    await api.drop([row('Quillon Pumps').node], before.node);
    await becomes(() => stageOf('Quillon Pumps'), 'Offer');
    assert.equal(stage('Offer').state, TreeItemCollapsibleState.Expanded);
    assert.notEqual(stage('Offer').id, before.id);
  });

  it('dropped on an application it joins its stage; dropped on nothing, on "No stage" or by a stage itself nothing happens', async () => {
    await write('stage-1.md', file('Quillon Pumps', 'status: applied\n'));
    await write('stage-2.md', file('Ützel Werke', 'status: declined\n'));
    await write('stage-3.md', file('Varga Optik', 'status: offer\n'));
    await becomes(() => [stageOf('Quillon Pumps'), stageOf('Ützel Werke'), stageOf('Varga Optik')], ['Applied', 'No stage', 'Offer']);
    const { node } = row('Quillon Pumps');
    await api.drop([node], undefined);
    await api.drop([node], stage('No stage').node);
    await api.drop([stage('Applied').node], stage('Offer').node);
    assert.equal(await onDisk(at('stage-1.md')), file('Quillon Pumps', 'status: applied\n'));
    await api.drop([node], row('Varga Optik').node);
    await becomes(() => stageOf('Quillon Pumps'), 'Offer');
  });

  it('says why nothing happens to a file that can’t be read any more', async () => {
    await write('stage-4.md', file('Quillon Pumps', 'status: applied\n'));
    await write('stage-1.md', file('Varga Optik', 'status: applied\n'));
    await becomes(() => [stageOf('Quillon Pumps'), stageOf('Varga Optik')], ['Applied', 'Applied']);
    const [{ node }, other, target] = [row('Quillon Pumps'), row('Varga Optik').node, stage('Offer').node];
    const broken = file('Quillon Pumps', 'role: "Buyer\nstatus: applied\n');
    await write('stage-4.md', broken);
    assert.equal(await saidBy(() => api.drop([node, other], target)), 'stage-4.md can’t be read at present. · stage-1.md: status offer');
    assert.equal(await onDisk(at('stage-4.md')), broken);
  });

  it('what is open stays unsaved, for its author to see and to undo', async () => {
    const document = await open(await write('stage-1.md', file('Quillon Pumps', 'status: applied\n')));
    await becomes(() => stageOf('Quillon Pumps'), 'Applied');
    const before = document.getText();
    await api.drop([row('Quillon Pumps').node], stage('Interview').node);
    assert.equal(document.isDirty, true);
    await becomes(() => stageOf('Quillon Pumps'), 'Interview');
    await window.showTextDocument(document);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
    await becomes(() => stageOf('Quillon Pumps'), 'Applied');
  });

  it('what is selected changes together', async () => {
    const names = ['Quillon Pumps', 'Ützel Werke', 'Varga Optik'];
    for (const [index, name] of names.entries()) await write(`stage-${index + 1}.md`, file(name, `status: ${index === 2 ? 'offer' : 'applied'}\napplied: 2026-11-20\n`));
    await becomes(() => names.map(stageOf), ['Applied', 'Applied', 'Offer']);
    /** What is said once Enter has taken the choice that comes first. */
    const taken = (command: string, name: string): Promise<string> => saidBy(async () => {
      let closed = false;
      void run(command, row(name).node, names.map(other => row(other).node)).then(() => { closed = true; });
      await eventually(async () => { await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'); return closed; }, Boolean, 'the list takes Enter');
    });
    assert.equal(await taken('changeStatus', 'Varga Optik'), '2 of 3 applications were changed: their status is now offer.');
    await becomes(() => names.map(stageOf), ['Offer', 'Offer', 'Offer']);
    assert.equal(await taken('snooze', 'Ützel Werke'), 'Snoozed until Tue 24 Nov');
    for (const number of [1, 2, 3]) assert.match(await onDisk(at(`stage-${number}.md`)), /^snooze: 2026-11-24$/m);
  });

  it('snoozes, and writes the one note that is due', async () => {
    await write('stage-1.md', file('Quillon Pumps', 'status: interview\ninterviews: { at: 2026-11-22 16:00, with: Tom Okafor }\n'));
    await becomes(() => row('Quillon Pumps')?.menus, 'application write');
    await run('writeNote', row('Quillon Pumps').node);
    assert.match(window.activeTextEditor!.document.getText(), /\n## Thank-you note to Tom Okafor\n/);
    await run('snooze', row('Quillon Pumps').node, '2026-11-30');
    await becomes(() => row('Quillon Pumps')?.description.split(' · ')[0], 'snoozed until Mon 30 Nov');
  });
});

describe('the view Application Timeline', () => {
  let api: TestApi;
  before(async () => { api = await started(); await api.settled(); });
  beforeEach(() => started());
  afterEach(() => clearAway('story-1.md', 'story-2.md'));

  it('follows the editor at hand, its edits and the day, and stays where no application is at hand', async () => {
    await write('story-2.md', file('Varga Optik', 'applied: 2026-11-19\n'));
    const document = await open(await write('story-1.md', file('Quillon Pumps', 'applied: 2026-11-20\n', `\n## Log\n\n- 2026-11-21: Bea called\n${draftTo('Bea')}`)));
    const expected = ['Applied: Fri 20 Nov · 3 days ago', 'Bea called: Sat 21 Nov · 2 days ago', 'Today: Mon 23 Nov'];
    await becomes(() => labels(api.timeline()), expected);
    await replace(document, '- 2026-11-21: Bea called', '- 2026-11-21: Bea called\n- 2026-12-01: first day');
    await becomes(() => labels(api.timeline()), [...expected, 'first day: Tue 1 Dec · in 8 days']);
    api.setNow(Date.UTC(2026, 10, 24));
    await becomes(() => labels(api.timeline())[0], 'Applied: Fri 20 Nov · 4 days ago');
    await open(at('story-2.md'));
    await becomes(() => labels(api.timeline()), ['Applied: Thu 19 Nov · 5 days ago', 'Today: Tue 24 Nov']);
    await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content: '# Notes\n' }));
    assert.equal(api.timeline().length, 2);
  });

  it('follows what is typed into an application that is no file yet', async () => {
    const document = await workspace.openTextDocument(Uri.from({ scheme: 'untitled', path: 'story.md' }));
    await window.showTextDocument(document);
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(0, 0), file('Quillon Pumps', 'applied: 2026-11-20\n'));
    await workspace.applyEdit(edit);
    await becomes(() => labels(api.timeline()), ['Applied: Fri 20 Nov · 3 days ago', 'Today: Mon 23 Nov']);
    await replace(document, '2026-11-20', '2026-11-19');
    await becomes(() => labels(api.timeline()), ['Applied: Thu 19 Nov · 4 days ago', 'Today: Mon 23 Nov']);
  });

  it('of an application in which nothing has happened yet shows the day', async () => {
    await open(await write('story-1.md', file('Quillon Pumps', 'status: saved\n')));
    await becomes(() => labels(api.timeline()), ['Today: Mon 23 Nov']);
  });

  it('goes to the place, and is read aloud', async () => {
    const uri = await write('story-1.md', interviewed('Quillon Pumps', '\n## Reply from Priya Raman\n\nFrom: Priya Raman\nReceived: 2026-11-22 20:00\n\nGladly.\n'));
    await open(uri);
    await becomes(() => api.timeline().map(({ label }) => label), ['Interview: with Priya Raman and Tom Okafor', 'Received: Reply from Priya Raman', 'Today']);
    const [, received] = api.timeline();
    assert.equal(received!.spoken, 'Received: Reply from Priya Raman, Sun 22 Nov 20:00, yesterday');
    await commands.executeCommand('workbench.action.closeAllEditors');
    await run('openApplication', received!.node);
    const editor = window.activeTextEditor!;
    assert.equal(editor.document.lineAt(editor.selection.active.line).text, '## Reply from Priya Raman');
  });

  it('lets go of a file that is gone', async () => {
    await open(await write('story-1.md', file('Quillon Pumps', 'applied: 2026-11-20\n')));
    await becomes(() => api.timeline().length, 2);
    await commands.executeCommand('workbench.action.closeAllEditors');
    await workspace.fs.delete(at('story-1.md'));
    // A watcher may lose the news of a file that came and went; what is tested of it is tested elsewhere.
    api.catchUp();
    await becomes(() => api.timeline().length, 0);
  });

  it('lets go of a file that went while its editor was open, once that is closed', async () => {
    await open(await write('story-1.md', file('Quillon Pumps', 'applied: 2026-11-20\n')));
    await becomes(() => api.timeline().length, 2);
    await workspace.fs.delete(at('story-1.md'));
    api.catchUp();
    await api.settled();
    await commands.executeCommand('workbench.action.closeAllEditors');
    await becomes(() => api.timeline().length, 0);
  });
});
