// Names, reminders and letters are other people's words: nowhere in the editor do they become links, commands or markup.
import assert from 'node:assert/strict';
import { commands, MarkdownString, workspace, type CodeLens, type Hover, type InlayHint, type TextDocument } from 'vscode';
import type { Shown, TestApi } from '../../../src/editor/testing.ts';
import { at, becomes, clearAway, eventually, open, started, write } from '../hand.ts';

/** Whatever Markdown and HTML could make of a name. */
const HOSTILE = ['[Acme](command:workbench.action.closeWindow)', '<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '**Acme** $(trash)', '![x](https://x.example/p.png)', '<a href="command:x">y</a>', '[a]: command:b', '`x` <https://x.example>'];

const applicationOf = (words: string): string => {
  const quoted = `'${words.replaceAll("'", "''")}'`;
  return `---\ncompany: ${quoted}\nrole: ${quoted}\nstatus: interview\napplied: 2026-11-02\ncontacts:\n  - name: ${quoted}\n    email: tom@x.example\n    title: ${quoted}\ninterviews:\n  - at: 2026-11-22 16:00\n    kind: ${quoted}\n    with: tom@x.example\nfollow_up:\n  - on: 2026-11-23\n    what: ${quoted}\n---\n\n## Note\n\nTo: tom@x.example\nSent: 2026-11-20\n\nDear Tom,\n\n${words}. I will write again on Friday.\n\n## Log\n\n- 2026-11-21: ${words}\n`;
};

describe('words of a file in the editor', () => {
  let api: TestApi;
  before(async () => { api = await started(); await api.settled(); });
  beforeEach(() => started());
  afterEach(() => clearAway('unsafe.md'));

  for (const words of HOSTILE) {
    it(`${words} is text`, async () => {
      const document = await open(await write('unsafe.md', applicationOf(words)));
      const own = (): readonly Shown<unknown>[] => [...shown(api.tree()), ...shown(api.applicationsTree()), ...shown(api.timeline())];
      await eventually(() => shown(api.tree()).filter(row => row.node.type === 'row' && row.node.row.item.path === at('unsafe.md').toString()).length, count => count > 0, 'it is listed');
      await becomes(() => api.timeline().length > 0, true);
      for (const { tooltip } of own()) if (tooltip) isText(tooltip);
      for (const said of await saidIn(document)) isText(said);
    });
  }
});

describe('names of files in messages', () => {
  let api: TestApi;
  before(async () => { api = await started(); await api.settled(); });
  afterEach(() => clearAway('[x](command)'));

  it('are text, too', async () => {
    await write('[x](command)/[y](command).md', applicationOf('Acme'));
    await becomes(() => shown(api.tree()).filter(row => row.node.type === 'row' && row.node.row.item.path === at('[x](command)/[y](command).md').toString()).length > 0, true);
    const { node } = shown(api.applicationsTree()).find(({ node: own }) => own.type === 'application' && own.application.path === at('[x](command)/[y](command).md').toString())!;
    const { applyEdit } = workspace;
    Object.assign(workspace, { applyEdit: async () => false });
    try {
      for (const [name, ...given] of [['changeStatus', node, 'offer'], ['newApplication', at('[x](command)'), { company: 'Acme', role: 'Buyer' }]] as const) {
        await assert.rejects(async () => commands.executeCommand(`jobFollowUp.${name}`, ...given), ({ message }: Error) => message.includes('[x] (command)') && !message.includes(']('));
      }
    } finally {
      Object.assign(workspace, { applyEdit });
    }
  });
});

const shown = <N>(nodes: readonly Shown<N>[]): readonly Shown<N>[] => nodes.flatMap(node => [node, ...shown(node.children)]);

/** VS Code's own Markdown shows the picture of a link in a letter. */
const OF_MARKDOWN = /^\[!\[\]\(\S+\|width=\d+\)\]\(\S+\)$/;

/** All hovers, and the tooltips of all hints. */
async function saidIn(document: TextDocument): Promise<readonly MarkdownString[]> {
  const said: MarkdownString[] = [];
  for (let line = 0; line < document.lineCount; line++) {
    const { range } = document.lineAt(line);
    for (const position of [range.start, range.end.translate(0, -Math.floor(range.end.character / 2))]) {
      for (const { contents } of await commands.executeCommand<readonly Hover[]>('vscode.executeHoverProvider', document.uri, position)) said.push(...contents.filter((content): content is MarkdownString => content instanceof MarkdownString && !OF_MARKDOWN.test(content.value)));
    }
  }
  const whole = document.validateRange(document.lineAt(0).range.with({ end: document.lineAt(document.lineCount - 1).range.end }));
  for (const { tooltip } of await commands.executeCommand<readonly InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole)) if (tooltip instanceof MarkdownString) said.push(tooltip);
  for (const { command } of await commands.executeCommand<readonly CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100)) if (command) assert.match(command.command, /^(?:jobFollowUp\.\w+|)$/);
  return said;
}

/** No link, picture, code, icon or element but those of our own: a link to the rule's page. */
function isText({ value, isTrusted, supportHtml, supportThemeIcons }: MarkdownString): void {
  assert.ok(!isTrusted && !supportHtml && !supportThemeIcons, value);
  const unescaped = value.replace(/\\[\\`*_{}[\]()#+\-.!~<>$|]/g, '').replace(/&(?:lt|gt|amp|nbsp|quot|#\d+);/g, '');
  assert.doesNotMatch(unescaped, /\]\(\s*command:|<(?:img|script|a)\b|!\[|\]:\s*command:/i, value);
}
