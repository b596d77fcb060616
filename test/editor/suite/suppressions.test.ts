// Silencing a finding from the light bulb: for its line, in its file, in the workspace, behind everything that mends it.
import assert from 'node:assert/strict';
import { CodeAction, CodeActionKind, commands, ConfigurationTarget, EndOfLine, Range, workspace, type TextDocument } from 'vscode';
import { becomes, clearAway, eventually, open, rules, started, write } from '../hand.ts';

const MARLOW = (above = ''): string => `---
company: Marlow Turbines
role: Test Engineer
status: applied
applied: 2026-11-20
contacts: Siobhán O'Brien
---

${above}## Follow-up to Siobhán O'Brien

To: Siobhán O'Brien
Sent:

Dear Siobhán,

I have seen
[the news] and
[the other news].
`;

async function offers(document: TextDocument, words: string, kind?: CodeActionKind): Promise<readonly CodeAction[]> {
  const start = document.getText().indexOf(words);
  const range = new Range(document.positionAt(start), document.positionAt(start + words.length));
  const ask = async (): Promise<readonly CodeAction[]> => commands.executeCommand<readonly CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, kind?.value);
  // A slow host answers the first question with nothing.
  const all = await eventually(ask, found => found.length > 0, `offers at ${words}`);
  return all.filter(({ title }) => /\b(?:Disable|Configure|rule|Mark as sent|Delete|Take|Write|Fix everything)\b/.test(title));
}

const titled = (all: readonly CodeAction[], title: string): CodeAction => {
  const found = all.find(one => one.title === title);
  assert.ok(found, `"${title}" among ${all.map(one => one.title).join(', ')}`);
  return found;
};

describe('silencing a rule', () => {
  before(() => started());
  afterEach(async () => {
    await workspace.getConfiguration('jobFollowUp').update('rules', undefined, ConfigurationTarget.Workspace);
    await clearAway('silence-LF.md', 'silence-CRLF.md', 'silence-2.md', 'silence-3.md', 'silence-4.md');
  });

  for (const [name, end, eol] of [['LF', '\n', EndOfLine.LF], ['CRLF', '\r\n', EndOfLine.CRLF]] as const) {
    it(`for a line, in the middle of a paragraph, and undone in one step (${name})`, async () => {
      const document = await open(await write(`silence-${name}.md`, MARLOW().replaceAll('\n', end)));
      const before = document.getText();
      assert.equal(document.eol, eol);
      await becomes(() => rules(document.uri), ['unfilled-placeholder', 'unfilled-placeholder']);
      const action = titled(await offers(document, '[the news]'), 'Disable unfilled-placeholder for this line');
      assert.equal(action.isPreferred, false);
      assert.ok(await workspace.applyEdit(action.edit!));
      assert.equal(document.getText(), before.replace('news] and', 'news] and <!-- job-follow-up-disable-line unfilled-placeholder -->'));
      await becomes(() => rules(document.uri), ['unfilled-placeholder']);
      await commands.executeCommand('undo');
      assert.equal(document.getText(), before);
    });
  }

  it('in a file, below the first line', async () => {
    const document = await open(await write('silence-2.md', MARLOW()));
    await becomes(() => rules(document.uri).length, 2);
    await workspace.applyEdit(titled(await offers(document, '[the news]'), 'Disable unfilled-placeholder in this file').edit!);
    assert.equal(document.lineAt(1).text, '# job-follow-up-disable-file unfilled-placeholder');
    await becomes(() => rules(document.uri), []);
  });

  it('in the workspace, where the other rules that are set stay so', async () => {
    await workspace.getConfiguration('jobFollowUp').update('rules', { 'no-value': 'hint' }, ConfigurationTarget.Workspace);
    const document = await open(await write('silence-3.md', MARLOW()));
    await becomes(() => rules(document.uri).length, 2);
    const action = titled(await offers(document, '[the news]'), 'Disable unfilled-placeholder in this workspace');
    assert.equal(action.edit, undefined);
    await commands.executeCommand(action.command!.command, ...action.command!.arguments!);
    await becomes(() => rules(document.uri), []);
    assert.deepEqual(workspace.getConfiguration('jobFollowUp').inspect('rules')!.workspaceValue, { 'no-value': 'hint', 'unfilled-placeholder': 'off' });
    // What is no rule changes nothing.
    await commands.executeCommand('jobFollowUp.disableRule', 'no-such-rule', document.uri.toString());
    await commands.executeCommand('jobFollowUp.disableRule');
    assert.deepEqual(workspace.getConfiguration('jobFollowUp').inspect('rules')!.workspaceValue, { 'no-value': 'hint', 'unfilled-placeholder': 'off' });
  });

  it('comes last, once for each rule, and in no fix-all; a comment without effect can be taken away', async () => {
    const document = await open(await write('silence-4.md', MARLOW('<!-- job-follow-up-disable-next-line no-recpa -->\n').replace('role:', 'position:')));
    await becomes(() => rules(document.uri), ['alias-key', 'unfilled-placeholder', 'unfilled-placeholder', 'unused-suppression']);
    const titles = (await offers(document, 'no-recpa')).map(({ title }) => title);
    assert.deepEqual(titles, ['Write no-recap', 'Take this comment away', 'Disable unused-suppression for this line', 'Disable unused-suppression in this file', 'Disable unused-suppression in this workspace', 'Configure rule severities']);
    const both = (await offers(document, '[the news] and\n[the other news]')).map(({ title }) => title);
    assert.equal(both.filter(title => title === 'Disable unfilled-placeholder in this file').length, 1);
    const [all] = await offers(document, 'position', CodeActionKind.SourceFixAll);
    await workspace.applyEdit(all!.edit!);
    assert.ok(document.getText().includes('\nrole: Test Engineer'));
    assert.ok(document.getText().includes('no-recpa'));
    await workspace.applyEdit(titled(await offers(document, 'no-recpa'), 'Take this comment away').edit!);
    assert.equal(document.getText(), MARLOW());
  });
});
