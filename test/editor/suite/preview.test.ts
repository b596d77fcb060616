// The cards in the Markdown preview, as VS Code's own Markdown extension draws it, or (in a host without it) its parser with our plugin.
import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { commands, extensions, workspace, type TextDocument } from 'vscode';
import { isPreviewOpen, type PreviewPlugin } from '../../../src/editor/preview.ts';
import { becomes, clearAway, HOUR, interviewed, NOW, open, replace, started, write } from '../hand.ts';

const DRAFT = '\n## Thank-you note to Tom Okafor\n\nTo: Tom Okafor <tom@preview.example>\nSent:\nSubject: <b>Thanks</b>\n\nDear *Tom*,\n';

describe('the Markdown preview', () => {
  let plugin: PreviewPlugin;
  before(async () => {
    await started(NOW);
    plugin = extensions.getExtension<PreviewPlugin>('job-follow-up.job-follow-up')!.exports;
  });
  after(async () => { await clearAway('preview.md', 'preview-plain.md'); await started(); });

  /** VS Code's Markdown extension loads plugins of its own host alone; ours may run in another one. */
  const hasMarkdown = (): boolean => extensions.getExtension('vscode.markdown-language-features') !== undefined;
  async function render(what: TextDocument | string): Promise<string> {
    if (hasMarkdown()) return commands.executeCommand<string>('markdown.api.render', what);
    const md = plugin.extendMarkdownIt(new MarkdownIt({ html: true }));
    return typeof what === 'string' ? md.render(what) : md.render(what.getText(), { currentDocument: what.uri });
  }

  it('shows the application and the header of a note as cards', async () => {
    const document = await open(await write('preview.md', interviewed('Preview Prints', DRAFT).replaceAll('\n', '\r\n')));
    const html = await render(document);
    if ('process' in globalThis) assert.ok(hasMarkdown(), 'beside us in Node runs VS Code’s own Markdown extension');
    assert.match(html, /<div class="job-follow-up-card[^"]*"[^>]*><ul><li class="job-follow-up-badge job-follow-up-today">Thank Priya Raman, due by Mon 23 Nov 16:00<\/li>/);
    assert.doesNotMatch(html, /class="frontmatter"/, 'the card stands in the place of VS Code’s own table');
    assert.match(html, /<dt>Company<\/dt><dd>Preview Prints<\/dd>/);
    assert.match(html, /<li class="[^"]*">Draft, due by Mon 23 Nov 16:00<\/li><\/ul><dl><div><dt>To<\/dt><dd>Tom Okafor &lt;tom@preview\.example&gt;<\/dd><\/div><div><dt>Subject<\/dt><dd>&lt;b&gt;Thanks&lt;\/b&gt;<\/dd>/);
    assert.match(html, /Dear <em>Tom<\/em>,/);
    assert.doesNotMatch(html, /To: Tom Okafor|<b>Thanks/);
    if (hasMarkdown()) {
      const line = document.getText().split('\r\n').indexOf('To: Tom Okafor <tom@preview.example>');
      assert.match(html, new RegExp(`<div class="job-follow-up-card code-line" data-line="${line}"`));
    }
  });

  it('follows the text and the clock', async () => {
    const document = await workspace.openTextDocument((await write('preview.md', interviewed('Preview Prints', DRAFT))));
    await started(NOW + 5 * HOUR);
    assert.match(await render(document), /job-follow-up-overdue">Draft, overdue since Mon 23 Nov 16:00/);
    await replace(document, 'Sent:', 'Sent: 2026-11-23 09:10');
    assert.match(await render(document), /Sent Mon 23 Nov 09:10<\/li>/);
    await started(NOW);
  });

  it('is known to be open or not', async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await becomes(isPreviewOpen, false);
    await open(await write('preview.md', interviewed('Preview Prints', DRAFT)));
    assert.equal(isPreviewOpen(), false);
    await commands.executeCommand('markdown.showPreviewToSide');
    await becomes(isPreviewOpen, true);
    await commands.executeCommand('workbench.action.closeAllEditors');
    await becomes(isPreviewOpen, false);
  });

  it('leaves ordinary Markdown alone', async () => {
    const text = '# Notes\n\n## Thank-you note to Tom\n\nTo: Tom\nSent: 2026-11-20\n\nDear Tom,\n';
    assert.doesNotMatch(await render(text), /job-follow-up/);
    const html = await render(await workspace.openTextDocument(await write('preview-plain.md', `---\ntitle: A post\n---\n${text}`)));
    assert.doesNotMatch(html, /job-follow-up/);
    assert.match(html, /To: Tom\r?\nSent: 2026-11-20/);
  });
});
