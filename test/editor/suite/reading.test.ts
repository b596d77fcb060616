// What helps in reading an application: hovers, lenses whose links act on their own note, hints behind promises.
import assert from 'node:assert/strict';
import { commands, Range, window, workspace, type CodeLens, type Hover, type InlayHint, type MarkdownString, type TextDocument } from 'vscode';
import type { TestApi } from '../../../src/editor/testing.ts';
import { becomes, clearAway, draftTo, eventually, HOUR, interviewed, NOW, open, replace, started, write } from '../hand.ts';

const whole = (document: TextDocument): Range => new Range(0, 0, document.lineCount, 0);
const lensesOf = async (document: TextDocument): Promise<CodeLens[]> => commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100);
const hintsOf = (document: TextDocument, range = whole(document)): Thenable<InlayHint[]> => commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, range);
const labelsOf = async (document: TextDocument, range?: Range): Promise<string[]> => (await hintsOf(document, range)).map(({ label }) => String(label));

/** Each lens with the line that it stands above. */
async function shown(document: TextDocument): Promise<string[]> {
  const lenses = await lensesOf(document);
  return lenses.sort((a, b) => a.range.start.compareTo(b.range.start)).map(({ range, command }) => `${document.lineAt(range.start.line).text.trim()} < ${command?.title}`);
}

async function hoverOn(document: TextDocument, words: string): Promise<string> {
  const place = document.positionAt(document.getText().indexOf(words) + 1);
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, place);
  return hovers.flatMap(({ contents }) => contents.map(content => (content as MarkdownString).value)).join('\n\n');
}

/** Runs the command of the lens with these words above this line, as a click does. */
async function click(document: TextDocument, line: string, words: string): Promise<void> {
  const lens = (await lensesOf(document)).find(({ range, command }) => document.lineAt(range.start.line).text.trim() === line && command?.title === words);
  assert.ok(lens?.command, `${words} stands above ${line}`);
  await commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
}

const cursorAt = async (document: TextDocument, words: string): Promise<void> => {
  const place = document.positionAt(document.getText().indexOf(words));
  await window.showTextDocument(document, { selection: new Range(place, place) });
};

const LINES = [
  '--- < Next: Thank Tom Okafor, due in 4 hours', '- at: 2026-11-22 16:00 < 1 thank-you note missing · Write it',
  '## Thank-you note to Priya Raman < Draft, due in 4 hours', '## Thank-you note to Priya Raman < Mark as sent',
  '## Thank-you note to Priya Raman < Email',
];

describe('reading an application', () => {
  let api: TestApi;
  let file = '';
  let count = 0;
  before(async () => { api = await started(); });
  beforeEach(() => { file = `ferncroft-${++count}.md`; });
  afterEach(async () => { await clearAway(file); await started(); });

  it('a hover says who a person is and what is owed, and shows no markup of the file', async () => {
    const text = interviewed('Ferncroft', draftTo('Priya Raman')).replace('interviews:', 'contacts: [{ name: Tom Okafor, title: "Lead *of* <b>Labs</b> [x](command:y)" }]\ninterviews:');
    const document = await open(await write(file, text));
    const said = (await hoverOn(document, 'Tom Okafor]')).replace(/\\/g, '').replaceAll('&lt;', '<');
    assert.ok(said.startsWith('Tom Okafor, Lead *of* <b>Labs</b> [x](command:y)\n\nLast contact: Sun 22 Nov, the interview.\n\nThank Tom Okafor: due in 4 hours (by Mon 23 Nov).'), said);
    assert.match(said, /\n\nInterview 20 hours ago, Sun 22 Nov 16:00, with Priya Raman and Tom Okafor\./);
    assert.match(await hoverOn(document, 'Tom Okafor,'), /Lead \\\*of\\\* .*\\\[x\\\]\\\(command:y\\\)/);
    assert.match(await hoverOn(document, 'interview\n'), /Interviews are planned or have been held\./);
  });

  it('lenses say how notes and interviews stand, and the clock moves them', async () => {
    const document = await open(await write(file, interviewed('Ferncroft', draftTo('Priya Raman'))));
    assert.deepEqual(await shown(document), LINES);
    api.setNow(NOW + 5 * HOUR);
    assert.deepEqual((await shown(document))[2], '## Thank-you note to Priya Raman < Draft, due 1 hour ago');
  });

  it('a click marks its own note as sent wherever the cursor is, and is undone', async () => {
    const document = await open(await write(file, interviewed('Ferncroft', draftTo('Priya Raman') + draftTo('Tom Okafor')).replaceAll('\n', '\r\n')));
    const before = document.getText();
    await cursorAt(document, 'Dear Priya');
    await click(document, '## Thank-you note to Tom Okafor', 'Mark as sent');
    assert.equal(document.getText(), before.replace('To: Tom Okafor\r\nSent:', 'To: Tom Okafor\r\nSent: 2026-11-23 12:00'));
    assert.equal(document.isDirty, true);
    await commands.executeCommand('undo');
    await becomes(() => document.getText(), before);
  });

  it('a click acts on its note after the text has moved, and on none once that is gone', async () => {
    const document = await open(await write(file, interviewed('Ferncroft', draftTo('Priya Raman') + draftTo('Tom Okafor'))));
    const lens = (await lensesOf(document)).findLast(({ command }) => command?.title === 'Mark as sent')!;
    const again = (): Thenable<unknown> => commands.executeCommand(lens.command!.command, ...lens.command!.arguments!);
    await replace(document, 'status: interview\n', 'status: interview\nsource: Lena, who knows everybody there\n');
    await again();
    assert.match(document.getText(), /To: Tom Okafor\nSent: 2026-11-23 12:00\n/);
    assert.match(document.getText(), /To: Priya Raman\nSent:\n/);
    const marked = document.getText();
    await again();
    assert.equal(document.getText(), marked);
  });

  it('a click writes the thanks of its own interview, and is undone', async () => {
    const text = interviewed('Ferncroft').replace('---\n\n#', '  - at: 2026-11-23 09:00\n    with: Wei Chen\n---\n\n#');
    const document = await open(await write(file, text));
    await cursorAt(document, 'Wei Chen');
    await click(document, '- at: 2026-11-22 16:00', '2 thank-you notes missing · Write them');
    assert.match(document.getText(), /## Thank-you note to Priya Raman[^]*## Thank-you note to Tom Okafor/);
    assert.doesNotMatch(document.getText(), /Thank-you note to Wei Chen/);
    await commands.executeCommand('undo');
    await becomes(() => document.getText(), text);
    await click(document, '- at: 2026-11-23 09:00', '1 thank-you note missing · Write it');
    assert.match(document.getText(), /Thank-you note to Wei Chen/);
    assert.doesNotMatch(document.getText(), /Thank-you note to Priya Raman/);
  });

  it('a click on what comes next goes there', async () => {
    const document = await open(await write(file, interviewed('Ferncroft', draftTo('Priya Raman'))));
    await click(document, '---', LINES[0]!.slice('--- < '.length));
    assert.equal(document.lineAt(window.activeTextEditor!.selection.active.line).text, '    with: [Priya Raman, Tom Okafor]');
  });

  it('hints stand behind promises in letters, within the range that is asked for', async () => {
    const document = await open(await write(file, interviewed('Ferncroft', `${draftTo('Priya Raman')}\nI will call you on Friday. I will write again in the week of December 7.\n`)));
    const [first] = await hintsOf(document);
    assert.deepEqual(await labelsOf(document), ['→ Fri 27 Nov', '→ Mon 7 Dec to Fri 11 Dec']);
    assert.equal(document.getText(new Range(first!.position.translate(0, -6), first!.position)), 'Friday');
    assert.equal((first!.tooltip as MarkdownString).value.replace(/\\/g, ''), 'A promise; if sent today: follow-up due Fri 27 Nov. A later promise in this note counts instead.');
    assert.deepEqual(await labelsOf(document, new Range(0, 0, 5, 0)), []);
    await replace(document, 'Friday', 'Thursday');
    assert.deepEqual((await labelsOf(document))[0], '→ Thu 26 Nov');
  });

  it('both can be switched off', async () => {
    const document = await open(await write(file, interviewed('Ferncroft', `${draftTo('Priya Raman')}\nI will call you on Friday.\n`)));
    const settings = workspace.getConfiguration('jobFollowUp', document.uri);
    assert.equal((await labelsOf(document)).length, 1);
    await settings.update('codeLens', false);
    await settings.update('inlayHints', false);
    try {
      await eventually(() => lensesOf(document), lenses => lenses.length === 0, 'no lenses');
      await becomes(() => labelsOf(document), []);
    } finally {
      await settings.update('codeLens', undefined);
      await settings.update('inlayHints', undefined);
    }
    await eventually(() => lensesOf(document), lenses => lenses.length === LINES.length, 'lenses again');
  });

  it('ordinary Markdown has none of it', async () => {
    const document = await open(await write(file, '# Ferncroft\n\n## Thank-you note to Priya Raman\n\nTo: Priya Raman\nSent:\n\nI will call you on Friday.\n'));
    assert.deepEqual([await shown(document), await labelsOf(document), await hoverOn(document, 'Priya')], [[], [], '']);
  });
});
