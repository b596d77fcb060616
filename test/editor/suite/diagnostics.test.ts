// Findings appear while typing, say what they should, and go away with their cause, their document or their folder.
import assert from 'node:assert/strict';
import { commands, DiagnosticSeverity, languages, window, workspace, type TextDocument, type Uri } from 'vscode';
import { at, becomes, clearAway, draftTo, eventually, HOUR, interviewed, NOW, open, ours, replace, ruleOf, rules, started, write } from '../hand.ts';

const OVERDUE = ['overdue-thank-you', 'overdue-thank-you'];

async function opened(content: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ language: 'markdown', content });
  await window.showTextDocument(document, { preview: false });
  return document;
}

describe('diagnostics', () => {
  before(() => started(NOW + 6 * HOUR));
  after(async () => { await clearAway('diagnostics.md', 'other.md', 'sub'); await started(); });

  it('are there for an open application, with code, link, severity and place', async () => {
    const document = await open(await write('diagnostics.md', interviewed('Acme')));
    await becomes(() => rules(document.uri), OVERDUE);
    const [first] = ours(document.uri);
    assert.equal(first!.severity, DiagnosticSeverity.Warning);
    assert.equal(document.getText(first!.range), 'Priya Raman');
    const target = (): Uri => (ours(document.uri)[0]!.code as { target: Uri }).target;
    assert.match(target().path, /\/docs\/rules\.md$/);
    const fragment = await eventually(() => target().fragment, found => /^L\d+$/.test(found), 'the link leads to a line');
    const page = await workspace.openTextDocument(target().with({ fragment: '' }));
    assert.equal(page.lineAt(Number(fragment.slice(1)) - 1).text, '## overdue-thank-you');
    assert.match(first!.message, /^Nothing sent to Priya Raman since Sunday/);
  });

  it('follow what is typed, unsaved', async () => {
    const document = await workspace.openTextDocument(at('diagnostics.md'));
    await replace(document, '[Priya Raman, Tom Okafor]', 'Priya Raman');
    await becomes(() => rules(document.uri), ['overdue-thank-you']);
    await replace(document, 'status: interview', 'status: rejected');
    await becomes(() => rules(document.uri), []);
    await replace(document, 'status: rejected', 'status: interview');
    await becomes(() => rules(document.uri), ['overdue-thank-you']);
    assert.equal(document.isDirty, true);
  });

  it('keep their places below a letter that is typed in', async () => {
    const document = await opened(interviewed('Acme', `${draftTo('Priya Raman')}\n## Note\n\nTo: Tom Okafor\nSent: 3/4/2026\n`));
    const places = (): readonly string[] => ours(document.uri).filter(one => ruleOf(one) === 'unclear-day').map(({ range }) => document.getText(range));
    await becomes(places, ['3/4/2026']);
    for (const [what, by] of [['for your time', 'for taking the time'], ['Thank you for', 'Thank you very much\nfor'], ['very much\n', ''], ['time.', 'time. I will call you on Friday.']] as const) {
      await replace(document, what, by);
      await becomes(places, ['3/4/2026']);
    }
  });

  it('follow the clock', async () => {
    const uri = at('diagnostics.md');
    await started(NOW);
    await becomes(() => rules(uri), []);
    await started(NOW + 30 * HOUR);
    await eventually(() => ours(uri), found => found.some(one => ruleOf(one) === 'overdue-thank-you' && one.severity === DiagnosticSeverity.Error), 'an error after 48 hours');
    await started(NOW + 6 * HOUR);
    await becomes(() => rules(uri), ['overdue-thank-you']);
  });

  it('say where a frontmatter is broken', async () => {
    const document = await workspace.openTextDocument(at('diagnostics.md'));
    await replace(document, 'role: Controls Engineer', 'role: "Controls Engineer');
    await becomes(() => rules(document.uri), ['unreadable-frontmatter']);
    await replace(document, 'role: "Controls Engineer', 'role: Controls Engineer');
    await becomes(() => rules(document.uri), ['overdue-thank-you']);
  });

  it('go with the language, and come back with it', async () => {
    const uri = at('diagnostics.md');
    const document = await workspace.openTextDocument(uri);
    await languages.setTextDocumentLanguage(document, 'plaintext');
    await becomes(() => rules(uri), []);
    await languages.setTextDocumentLanguage(document, 'markdown');
    await becomes(() => rules(uri), ['overdue-thank-you']);
  });

  it('go when the editor is closed, though the document may stay open for an extension', async () => {
    await window.showTextDocument(at('diagnostics.md'));
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await becomes(() => rules(at('diagnostics.md')), []);
  });

  it('move with a renamed file, and go with a deleted one', async () => {
    const { uri } = await open(at('diagnostics.md'));
    await becomes(() => rules(uri), OVERDUE);
    await workspace.fs.rename(uri, at('other.md'));
    await becomes(() => rules(uri), []);
    await open(at('other.md'));
    await becomes(() => rules(at('other.md')), OVERDUE);
    await workspace.fs.delete(at('other.md'));
    await becomes(() => rules(at('other.md')), []);
  });

  it('of a file in a deleted folder go too', async () => {
    const { uri } = await open(await write('sub/inner.md', interviewed('Inner')));
    await becomes(() => rules(uri), OVERDUE);
    await workspace.fs.delete(at('sub'), { recursive: true });
    await becomes(() => rules(uri), []);
  });

  it('are none in ordinary Markdown, whatever it looks like', async () => {
    const texts = [
      '# Notes\n\n## Thank-you note to Tom\n\nTo: Tom\nSent: 2026-13-45\n',
      '---\ntitle: A post\ndate: 2026-02-30\nstatus: draft\n---\n\n## Follow-up\n\nTo: whoever\n',
      '---\ncompany: Acme\nstage: Series A\n---\n\nA customer.\n', '---\n', '', '---\n- a list\n---\n', '---\ncompany: [broken\n',
    ];
    const documents = [];
    for (const content of texts) documents.push(await opened(content));
    const marker = await opened(interviewed('Marker'));
    await becomes(() => rules(marker.uri), OVERDUE);
    for (const document of documents) assert.deepEqual(ours(document.uri), [], document.getText());
  });
});
