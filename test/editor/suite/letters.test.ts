// What a letter says, as the editor shows it: squiggles while it is typed, fixes from the light bulb, hovers, and other applications' names.
import assert from 'node:assert/strict';
import { commands, workspace, type CodeAction, type Hover, type MarkdownString, type Position, type TextDocument } from 'vscode';
import { at, becomes, clearAway, eventually, HOUR, NOW, open, ours, replace, ruleOf, started, write } from '../hand.ts';

const LETTER = `---
company: Halden Instruments
role: Controls Engineer
status: interview
interviews:
  - at: 2026-11-11 16:00
    with: [Priya Raman]
    thanked: true
---

## Follow-up to Priya Raman

To: Priya Raman
Sent:

Dear Priya,

I hope that the launch went well. You said on the 11th that you would decide last week.

Since then I have passed the exam for functional safety.

`;
const CLOSE = 'I will call you next week. In case you need me before then, my number is 555-0142.\n\nAna Duarte\n';

const shape = (document: TextDocument): readonly string[] => ours(document.uri).map(ruleOf).filter(rule => !rule.startsWith('overdue')).sort();
const placeOf = (document: TextDocument, words: string): Position => document.positionAt(document.getText().indexOf(words) + 1);

async function hoverOn(document: TextDocument, words: string): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, placeOf(document, words));
  return hovers.flatMap(({ contents }) => contents.map(content => (content as MarkdownString).value)).join('\n').replace(/&nbsp;/g, ' ').replace(/\\/g, '');
}

describe('letters', () => {
  let document: TextDocument;
  before(async () => {
    await started(NOW + 6 * HOUR);
    document = await open(await write('letter.md', LETTER + CLOSE));
  });
  after(async () => { await clearAway('letter.md', 'kestrel.md'); await started(); });

  it('are left alone where nothing is missing', async () => {
    await becomes(() => shape(document), []);
  });

  it('are judged as they are typed', async () => {
    await replace(document, 'I will call you next week.', 'Please call me back at your convenience.');
    await becomes(() => shape(document), ['asks-them-to-act', 'no-promise']);
  });

  it('are mended from the light bulb', async () => {
    const place = placeOf(document, 'Please call');
    const range = document.getWordRangeAtPosition(place)!;
    const offered = async (): Promise<CodeAction[]> => commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
    const isOurs = ({ title }: CodeAction): boolean => title === 'Say when you will be in touch instead';
    const actions = await eventually(offered, found => found.some(isOurs), 'the request can be replaced');
    assert.ok(await workspace.applyEdit(actions.find(isOurs)!.edit!));
    await becomes(() => shape(document), []);
    assert.match(document.getText(), /I will get in touch again on Monday, 30 November\. In case/);
  });

  it('tell by a hover when a promise falls due', async () => {
    assert.match(await hoverOn(document, 'I will get'), /follow-up due Mon 30 Nov\./);
  });

  it('tell by a hover which advice a finding stands for', async () => {
    await replace(document, 'In case you need', 'I look forward to hearing from you. In case you need');
    await becomes(() => shape(document), ['asks-them-to-act']);
    assert.match(await hoverOn(document, 'I look forward'), /The advice: Never ask them to call you back/);
  });

  it('are held against the companies of the other applications', async () => {
    await replace(document, 'I look forward to hearing from you. ', 'I would love to work for Kestrel Grid. ');
    await becomes(() => shape(document), []);
    await write('kestrel.md', '---\ncompany: Kestrel Grid\nrole: Engineer\nstatus: applied\n---\n');
    await becomes(() => shape(document), ['other-company']);
    await workspace.fs.delete(at('kestrel.md'));
    await becomes(() => shape(document), []);
  });
});
