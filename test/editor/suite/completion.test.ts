// Completions as the editor gets them: kinds, ranges, snippets, and what they make of the text when they are taken.
import assert from 'node:assert/strict';
import { CompletionItemKind, commands, MarkdownString, Position, Range, SnippetString, window, type CompletionItem, type CompletionList, type TextDocument } from 'vscode';
import { clearAway, eventually, interviewed, open, started, write } from '../hand.ts';

describe('completion', () => {
  before(() => started());
  let file = '';
  let count = 0;
  beforeEach(() => { file = `lockwood-${++count}.md`; });
  afterEach(() => clearAway(file));

  /** The document without the mark |, and the place of it. */
  async function marked(text: string): Promise<{ document: TextDocument; position: Position }> {
    const offset = text.indexOf('|');
    const document = await open(await write(file, text.replace('|', '')));
    return { document, position: document.positionAt(offset) };
  }

  /** Ours are asked for as by Ctrl+Space, or by a character just typed. */
  async function offered(text: string, typed?: string): Promise<{ document: TextDocument; items: readonly CompletionItem[] }> {
    const { document, position } = await marked(text);
    const { items } = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', document.uri, position, typed);
    return { document, items: items.filter(({ sortText }) => /^\d{4}$/.test(sortText ?? '')) };
  }

  const labelOf = ({ label }: CompletionItem): string => (typeof label === 'string' ? label : label.label);
  const ranged = (document: TextDocument, { range }: CompletionItem): string => document.getText(range instanceof Range ? range : range!.replacing);
  const front = (line: string): string => interviewed('Lockwood Ferries').replace('\n---\n\n', `\n${line}\n---\n\n`);

  it('keys of the frontmatter, by Ctrl+Space', async () => {
    const { document, items } = await offered(front('d|'));
    const item = items.find(one => labelOf(one) === 'decision')!;
    assert.equal(ranged(document, item), 'd');
    assert.equal(item.insertText, 'decision: ');
    assert.equal(item.kind, CompletionItemKind.Property);
    assert.equal(item.command?.command, 'editor.action.triggerSuggest');
    const { documentation } = item;
    assert.match(documentation instanceof MarkdownString ? documentation.value : documentation!, /decide/);
  });

  it('a day replaces what is typed of it, and says what it is', async () => {
    const { document, items } = await offered(front('decision: fri|').replaceAll('\n', '\r\n'));
    const item = items.find(one => labelOf(one) === '2026-11-27')!;
    assert.equal(ranged(document, item), 'fri');
    assert.equal(typeof item.label === 'string' ? '' : item.label.description, 'Friday, in 4 days');
    assert.match(item.filterText!, /Friday/);
    const order = items.map(one => one.sortText!);
    assert.deepEqual([...order].sort(), order);
  });

  it('what stands there already is among the choices, and the list begins at it', async () => {
    const { items } = await offered(interviewed('Lockwood Ferries').replace('status: interview', 'status: interview|'));
    assert.deepEqual(items.filter(({ preselect }) => preselect).map(labelOf), ['interview']);
    assert.ok(items.length > 5);
  });

  it('a note is a whole start', async () => {
    const { items } = await offered(`${interviewed('Lockwood Ferries')}\n## |\n`, ' ');
    const item = items.find(one => labelOf(one) === 'Thank-you note to Tom Okafor')!;
    assert.ok(item.insertText instanceof SnippetString);
    assert.match(item.insertText.value, /^Thank-you note to Tom Okafor\n\nTo: Tom Okafor\nSent:\n/);
  });

  it('nothing in ordinary Markdown', async () => {
    for (const text of ['# Lockwood\n\n## |\n', '---\ntitle: Lockwood\n|\n---\n', '- |\n']) assert.deepEqual((await offered(text)).items.map(labelOf), [], text);
  });

  it('come up while one types, and are taken', async () => {
    const { document, position } = await marked(front('|').replaceAll('\n', '\r\n'));
    const editor = await window.showTextDocument(document, { selection: new Range(position, position) });
    const line = (): string => document.lineAt(position.line).text;
    const take = async (wanted: string): Promise<void> => void await eventually(async () => {
      if (line() !== wanted) await commands.executeCommand('acceptSelectedSuggestion');
      return line();
    }, now => now === wanted, `the line becomes ${wanted}`);
    for (const text of 'dec') await commands.executeCommand('type', { text });
    await commands.executeCommand('editor.action.triggerSuggest');
    await take('decision: ');
    for (const text of 'next fri') await commands.executeCommand('type', { text });
    await take('decision: 2026-12-04');
    assert.ok(editor.selection.isEmpty);
    for (const text of ['\n', ...'quiet:', ' ']) await commands.executeCommand('type', { text });
    await eventually(async () => {
      if (!/^quiet: true$/m.test(document.getText())) await commands.executeCommand('acceptSelectedSuggestion');
      return document.getText();
    }, text => /^quiet: true\r$/m.test(text), 'a value comes up behind the colon');
    assert.ok(!/[^\r]\n/.test(document.getText()));
  });
});
