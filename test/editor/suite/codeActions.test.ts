// The light bulb offers each finding's own fixes, scaffolds as snippets, and mends all that is safe at once.
import assert from 'node:assert/strict';
import { CodeAction, CodeActionKind, commands, EndOfLine, Range, window, workspace, type TextDocument, type Uri } from 'vscode';
import { becomes, clearAway, draftTo, eventually, HOUR, interviewed, NOW, open, ours, rules, started, write } from '../hand.ts';

/** VS Code's own refactorings left out. */
async function actions(uri: Uri, range: Range, kind?: CodeActionKind): Promise<readonly CodeAction[]> {
  const found = await commands.executeCommand<readonly CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind?.value);
  return found.filter(({ kind: own }) => !own?.value.startsWith('refactor'));
}

/** Light bulbs may come late: asks until the one with this title is there. */
async function action(uri: Uri, range: Range, title: string, kind?: CodeActionKind): Promise<CodeAction> {
  const all = await eventually(() => actions(uri, range, kind), found => found.some(one => one.title === title), `offers "${title}"`);
  return all.find(one => one.title === title)!;
}

const placeOf = (document: TextDocument, words: string): Range => {
  const start = document.getText().indexOf(words);
  return new Range(document.positionAt(start), document.positionAt(start + words.length));
};

describe('code actions', () => {
  before(() => started(NOW + 6 * HOUR));
  afterEach(() => clearAway('fix-LF.md', 'fix-CRLF.md', 'fix-2.md', 'fix-3.md', 'fix-4.md', 'fix-5.md', 'fix-6.md', 'fix-7.md', 'elsewhere.md'));
  after(() => started());

  for (const [name, end, eol] of [['LF', '\n', EndOfLine.LF], ['CRLF', '\r\n', EndOfLine.CRLF]] as const) {
    it(`scaffold the thank-you note as a snippet (${name})`, async () => {
      const document = await open(await write(`fix-${name}.md`, interviewed('Acme', '\n## Log\n\n- 2026-11-20: called\n').replaceAll('\n', end)));
      assert.equal(document.eol, eol);
      await becomes(() => rules(document.uri), ['overdue-thank-you', 'overdue-thank-you']);
      const range = placeOf(document, 'Tom Okafor');
      const scaffold = await action(document.uri, range, 'Write the thank-you note to Tom Okafor');
      assert.ok(scaffold.isPreferred);
      assert.ok(await workspace.applyEdit(scaffold.edit!));
      const text = document.getText();
      assert.ok(text.includes(`## Thank-you note to Tom Okafor${end}${end}To: Tom Okafor${end}Sent:${end}Subject: Thank you for Sunday's conversation${end}${end}Dear Tom,${end}`), text);
      assert.ok(!text.includes('${'), 'tab stops, not their syntax');
      assert.ok(text.indexOf('## Thank-you note') < text.indexOf('## Log'));
      assert.equal(/[^\r]\n/.test(text), end === '\n');
      assert.equal(document.isDirty, true);
      // The first tab stop waits for the writer's words.
      assert.equal(window.activeTextEditor!.document.getText(window.activeTextEditor!.selection), '[What you took away from the conversation]');
      await eventually(() => ours(document.uri), found => found.some(({ message }) => message.startsWith('The thank-you note to Tom Okafor is still a draft.')), 'the finding moves to the draft');
    });
  }

  it('write all notes still owed in one go, and undo them in one', async () => {
    const document = await open(await write('fix-2.md', interviewed('Acme')));
    const before = document.getText();
    const both = await action(document.uri, placeOf(document, 'Priya Raman'), 'Write all 2 thank-you notes still owed');
    await workspace.applyEdit(both.edit!);
    assert.match(document.getText(), /## Thank-you note to Priya Raman[^]*## Thank-you note to Tom Okafor/);
    await commands.executeCommand('undo');
    await becomes(() => document.getText(), before);
  });

  it('offer a shared fix once', async () => {
    const document = await open(await write('fix-3.md', interviewed('Acme')));
    await becomes(() => rules(document.uri).length, 2);
    const titles = (await eventually(() => actions(document.uri, placeOf(document, '[Priya Raman, Tom Okafor]')), found => found.length > 0, 'fixes')).map(({ title }) => title);
    assert.deepEqual(titles, [...new Set(titles)]);
  });

  it('begin a thank-you that is not overdue yet, where nothing is wrong', async () => {
    await started(NOW);
    const document = await open(await write('fix-7.md', interviewed('Acme')));
    const begin = await action(document.uri, placeOf(document, 'Tom'), 'Write the thank-you note to Tom Okafor');
    assert.deepEqual([begin.diagnostics ?? [], ours(document.uri)], [[], []]);
    assert.deepEqual((await actions(document.uri, placeOf(document, 'Tom'))).map(({ title }) => title), ['Write the thank-you note to Tom Okafor', 'Write all 2 thank-you notes still owed', 'Already thanked in another way: Tom Okafor']);
    assert.deepEqual(await actions(document.uri, placeOf(document, 'Controls')), []);
    await workspace.applyEdit(begin.edit!);
    assert.match(document.getText(), /\n## Thank-you note to Tom Okafor\n\nTo: Tom Okafor\nSent:\n/);
    await started(NOW + 6 * HOUR);
  });

  it('mark a draft as sent', async () => {
    const document = await open(await write('fix-4.md', interviewed('Acme', draftTo('Priya Raman'))));
    const mark = await action(document.uri, placeOf(document, 'Thank-you note to Priya Raman'), 'Mark as sent now');
    await workspace.applyEdit(mark.edit!);
    assert.match(document.getText(), /^Sent: 2026-11-23 18:00$/m);
    await becomes(() => rules(document.uri).filter(rule => rule === 'overdue-thank-you').length, 1);
  });

  it('mend all that is safe', async () => {
    const document = await open(await write('fix-5.md', '---\nemployer: Acme\njob_title: Buyer # mine\nstatus: applied\ndate_applied: 2026-11-20\n---\n\nText\n'));
    const all = await action(document.uri, new Range(0, 0, 0, 0), 'Fix everything in this application that is safe to fix', CodeActionKind.SourceFixAll);
    await workspace.applyEdit(all.edit!);
    assert.equal(document.getText(), '---\ncompany: Acme\nrole: Buyer # mine\nstatus: applied\napplied: 2026-11-20\n---\n\nText\n');
  });

  it('are none in ordinary Markdown', async () => {
    const other = await open(await write('elsewhere.md', '# Notes\n\n## Thank-you note to Tom\n\nTo: Tom\nSent:\n'));
    const document = await open(await write('fix-6.md', interviewed('Acme')));
    await action(document.uri, placeOf(document, 'Tom Okafor'), 'Write the thank-you note to Tom Okafor');
    assert.deepEqual((await actions(other.uri, new Range(0, 0, 5, 0))).map(({ title }) => title), []);
    assert.deepEqual((await actions(other.uri, new Range(0, 0, 5, 0), CodeActionKind.SourceFixAll)).filter(({ kind }) => kind?.value.includes('jobFollowUp')), []);
  });
});
