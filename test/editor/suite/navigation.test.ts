// One finds one's way in an application: outline, folds, links, and a person wherever the file names one.
import assert from 'node:assert/strict';
import { commands, type DocumentHighlight, type DocumentLink, type DocumentSymbol, type FoldingRange, type Location, type Position, type Range, type SymbolInformation, type TextDocument, window, workspace, type WorkspaceEdit } from 'vscode';
import { becomes, clearAway, eventually, open, replace, started, write } from '../hand.ts';

const FILE = `---
company: Quillfeather Optics
role: Controls Engineer
status: interview
url: https://quillfeather.example/jobs/7
contacts:
  - name: Priya Raman
    email: priya@quillfeather.example
    phone: +44 161 496 0271
  - Tom Okafor <tom@quillfeather.example>
interviews:
  - at: 2026-11-18 14:00
    kind: onsite
    with: [Priya Raman, Tom Okafor]
    thanked: [Tom]
---

# Quillfeather Optics

\`mei@quillfeather.example\`, [write](mailto:ana@quillfeather.example), https://quillfeather.example/about.

## Thank-you note to Tom Okafor

To: Tom Okafor <tom@quillfeather.example>
Sent: 2026-11-19 09:10
Subject: Thank you

Dear Tom,

Thank you for Tom Okafor's rig. Dr. Okafor and Tom Baker were kind.

Ana Duarte

## Log

- 2026-11-21: Tom called
`;

const after = FILE.replace('- Tom Okafor <', '- Thomas Okafor-Lee <').replace('Raman, Tom Okafor]', 'Raman, Thomas Okafor-Lee]').replace('[Tom]', '[Thomas]').replace('note to Tom Okafor', 'note to Thomas Okafor-Lee')
  .replace('To: Tom Okafor', 'To: Thomas Okafor-Lee').replace('Dear Tom', 'Dear Thomas').replace("Tom Okafor's", "Thomas Okafor-Lee's").replace('Dr. Okafor', 'Dr. Okafor-Lee').replace('21: Tom', '21: Thomas');

/** A file for each test: VS Code remembers one that went and came again, with its line endings. */
const written: string[] = [];
const fresh = (): string => {
  written.push(`quillfeather-${written.length}.md`);
  return written[written.length - 1]!;
};
const shown = (text: string = FILE): Promise<TextDocument> => write(fresh(), text).then(open);
const positionOf = (document: TextDocument, words: string, into = 1): Position => document.positionAt(document.getText().indexOf(words) + into);
/** The words at a range with two characters before them. */
const words = (document: TextDocument, { start, end }: Range): string => document.getText().slice(document.offsetAt(start) - 2, document.offsetAt(end));
const TOMS = ['- Tom Okafor', ', Tom Okafor', ' [Tom', 'o Tom Okafor', ': Tom Okafor', 'r Tom', 'r Tom Okafor', '. Okafor', ': Tom'];

const rename = (document: TextDocument, at: string, name: string, into?: number): Thenable<WorkspaceEdit> => commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, positionOf(document, at, into), name);

describe('finding one’s way', () => {
  before(() => started());
  afterEach(() => clearAway(...written));

  it('the outline has ours beside Markdown’s headings', async () => {
    const document = await shown();
    const symbols = await eventually(async () => commands.executeCommand<readonly DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri), found => found?.some(({ name }) => name === 'Interviews'), 'ours are there');
    const named = (name: string): DocumentSymbol => symbols.find(symbol => symbol.name === name)!;
    assert.deepEqual(named('People').children.map(({ name }) => name), ['Priya Raman', 'Tom Okafor']);
    assert.deepEqual(named('Interviews').children.map(({ name, detail }) => [name, detail]), [['Interview: onsite, Wed 18 Nov 14:00', 'with Priya Raman, Tom Okafor']]);
    assert.equal(named('Thank-you note to Tom Okafor').detail, 'sent Thu 19 Nov');
    assert.equal(document.getText(named('Thank-you note to Tom Okafor').selectionRange), 'Thank-you note to Tom Okafor');
    assert.deepEqual(named('Log').children.map(({ detail }) => detail), ['Tom called']);
  });

  it('the workspace’s symbols are people, companies and notes of all applications', async () => {
    const path = fresh();
    await write(path, FILE);
    const find = (query: string): Thenable<readonly SymbolInformation[]> => commands.executeCommand('vscode.executeWorkspaceSymbolProvider', query);
    // Markdown's own are headings with their marks.
    const of = async (query: string): Promise<readonly string[]> => (await find(query)).filter(({ name, location }) => location.uri.path.endsWith(path) && !name.startsWith('#')).map(({ name, containerName, location: { range } }) => `${name} | ${containerName} | ${range.start.line}`).sort();
    await becomes(() => of('quillfeath'), ['Quillfeather Optics | Controls Engineer | 1']);
    assert.deepEqual(await of('okafor'), ['Thank-you note to Tom Okafor | Quillfeather Optics | 21', 'Tom Okafor | Quillfeather Optics | 9']);
  });

  it('the frontmatter, its lists and the headers fold', async () => {
    const document = await shown();
    const folds = async (): Promise<readonly string[]> => (await commands.executeCommand<readonly FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri) ?? []).map(({ start, end }) => `${start}-${end}`);
    const all = await eventually(folds, found => found.includes('0-15'), 'the frontmatter folds');
    for (const fold of ['0-15', '5-9', '6-8', '10-14', '11-14', '23-25']) assert.ok(all.includes(fold), `${fold} of ${all.join(' ')}`);
    assert.deepEqual(all, [...new Set(all)]);
  });

  it('addresses and numbers are links, once each, and code is none', async () => {
    const document = await shown();
    const links = async (): Promise<readonly string[]> => (await commands.executeCommand<readonly DocumentLink[]>('vscode.executeLinkProvider', document.uri)).map(({ range, target }) => `${range.start.line} ${document.getText(range)} ${target?.toString(true)}`);
    const all = await eventually(links, found => found.some(link => link.includes('tel:')), 'a number is a link');
    for (const link of ['7 priya@quillfeather.example mailto:priya@quillfeather.example', '8 +44 161 496 0271 tel:+441614960271', '9 tom@quillfeather.example mailto:tom@quillfeather.example', '23 tom@quillfeather.example mailto:tom@quillfeather.example']) assert.ok(all.includes(link), `${link}\n${all.join('\n')}`);
    assert.ok(!all.some(link => link.includes('mei@')));
    assert.ok(all.filter(link => link.includes('ana@')).length <= 1);
    assert.ok(all.filter(link => link.includes('/jobs/7')).length <= 1);
    assert.ok(all.filter(link => link.includes('/about')).length <= 1);
  });

  it('from any mention to the contact, to all mentions, and their highlights', async () => {
    const document = await shown();
    const ask = <T>(command: string, at: string): Thenable<readonly T[]> => commands.executeCommand(`vscode.execute${command}`, document.uri, positionOf(document, at));
    const places = (found: readonly Location[]): readonly string[] => found.filter(({ uri }) => uri.toString() === document.uri.toString()).map(({ range }) => words(document, range));
    assert.deepEqual(places(await eventually(async () => ask<Location>('DefinitionProvider', 'Tom,'), found => found.length > 0, 'a definition')), ['- Tom Okafor']);
    assert.deepEqual(places(await ask<Location>('DefinitionProvider', 'Tom called')), ['- Tom Okafor']);
    assert.deepEqual(places(await ask<Location>('ReferenceProvider', 'Okafor and')), TOMS);
    assert.deepEqual((await ask<DocumentHighlight>('DocumentHighlights', 'Okafor and')).map(({ range }) => words(document, range)), TOMS);
    assert.deepEqual(places(await ask<Location>('DefinitionProvider', 'Tom Baker')), []);
  });

  it('a name in the last line of the frontmatter is renamed like any other', async () => {
    const document = await shown('---\ncompany: Quillfeather Optics\nrole: Buyer\ncontacts:\n  - Tom Okafor\n---\n\nTom Okafor\n---\n');
    assert.equal((await eventually(async () => commands.executeCommand<{ placeholder: string }>('vscode.prepareRename', document.uri, positionOf(document, 'Tom')), Boolean, 'a rename is offered')).placeholder, 'Tom Okafor');
    assert.ok(await workspace.applyEdit(await rename(document, 'Tom', 'Thomas Lee')));
    assert.match(document.getText(), /\n {2}- Thomas Lee\n---\n/);
  });

  for (const [name, end] of [['LF', '\n'], ['CRLF', '\r\n']] as const) {
    it(`a new name goes everywhere, and comes back with one undo (${name})`, async () => {
      const text = FILE.replaceAll('\n', end);
      const document = await shown(text);
      const offered = await eventually(async () => commands.executeCommand<{ range: Range; placeholder: string }>('vscode.prepareRename', document.uri, positionOf(document, 'Tom,')), Boolean, 'a rename is offered');
      assert.equal(offered.placeholder, 'Tom Okafor');
      assert.equal(document.getText(offered.range), 'Tom');
      assert.ok(await workspace.applyEdit(await rename(document, 'Tom,', 'Thomas Okafor-Lee')));
      assert.equal(document.getText(), after.replaceAll('\n', end));
      await window.showTextDocument(document);
      await commands.executeCommand('undo');
      await becomes(() => document.getText(), text);
    });
  }

  it('a name that can’t be is refused with the reason', async () => {
    const document = await shown();
    const why = async (name: string): Promise<string> => rename(document, 'Tom,', name).then(() => 'done', (error: Error) => error.message);
    assert.match(await eventually(() => why('Priya Raman'), reason => reason !== 'done', 'refused'), /another person called Priya Raman/);
    assert.match(await why('Tom\nLee'), /one line/);
    assert.match(await why('Tom and Mei'), /other people/);
    assert.equal(document.getText(), FILE);
  });

  it('a name that YAML would read otherwise is put into quotes', async () => {
    const document = await shown();
    assert.ok(await workspace.applyEdit(await rename(document, 'Tom,', 'Tom Okafor, PhD')));
    assert.match(document.getText(), /^ {4}with: \[Priya Raman, "Tom Okafor, PhD"\]$/m);
    await replace(document, 'Dear Tom', 'Dear Mr. Okafor');
    assert.ok(await workspace.applyEdit(await rename(document, 'Okafor,\n', 'Tom: Okafor')));
    assert.match(document.getText(), /^ {2}- "Tom: Okafor/m);
  });

  it('ordinary Markdown is left alone', async () => {
    const other = await write(fresh(), FILE.slice(FILE.indexOf('# Quill'))).then(open);
    const symbols = await commands.executeCommand<readonly DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', other.uri);
    assert.ok(!symbols?.some(({ name }) => name === 'Log' && symbols.filter(one => one.name === 'Log').length > 1) && !symbols?.some(({ name }) => name === 'People'));
    assert.deepEqual((await commands.executeCommand<readonly DocumentLink[]>('vscode.executeLinkProvider', other.uri)).filter(({ target }) => target?.scheme === 'tel'), []);
    assert.deepEqual(await commands.executeCommand('vscode.executeDefinitionProvider', other.uri, positionOf(other, 'Tom,')), []);
  });
});
