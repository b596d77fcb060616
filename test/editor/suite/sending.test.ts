// From a draft to the world and back: letters opened and copied, notes marked as sent, replies, interviews and statuses recorded; each undone by one undo.
import assert from 'node:assert/strict';
import { commands, env, Range, Uri, window, type QuickPick, type QuickPickItem, type TextDocument } from 'vscode';
import { addressOfFile } from '../../../src/editor/outside.ts';
import type { TestApi } from '../../../src/editor/testing.ts';
import { at, becomes, clearAway, draftTo, eventually, interviewed, onDisk, open, ours, replace, rowAbout, rowsAbout, ruleOf, saidBy, started, write } from '../hand.ts';

const run = (name: string, ...given: readonly unknown[]): Thenable<unknown> => commands.executeCommand(`jobFollowUp.${name}`, ...given);
const COMPANY = 'Fairlight Optics';

/** A mail as mail programs read it: its head, and its parts with what they say. */
function parsed(mail: string): { readonly head: readonly (readonly string[])[]; readonly parts: readonly { readonly type: string; readonly text: string }[] } {
  const split = (text: string): readonly [string, string] => { const end = text.indexOf('\r\n\r\n'); return [text.slice(0, end), text.slice(end + 4)]; };
  const fields = (text: string): readonly (readonly [string, string])[] => text.replaceAll(/\r\n(?=[ \t])/g, '').split('\r\n').map(line => { const colon = line.indexOf(': '); return [line.slice(0, colon), line.slice(colon + 2)]; });
  const [head, body] = split(mail);
  const boundary = /boundary="([^"]+)"/.exec(head)![1]!;
  const bodies = `\r\n${body}`.split(`\r\n--${boundary}`);
  assert.deepEqual([bodies.shift(), bodies.pop()], ['', '--\r\n']);
  return { head: fields(head), parts: bodies.map(part => {
    const [own, text] = split(part.slice(2));
    const named = new Map(fields(own));
    assert.equal(named.get('Content-Transfer-Encoding'), 'quoted-printable');
    const bytes = text.replaceAll('=\r\n', '').replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    return { type: named.get('Content-Type')!, text: new TextDecoder().decode(Uint8Array.from(bytes, character => character.charCodeAt(0))).replaceAll('\r\n', '\n') };
  }) };
}

describe('sending', () => {
  let api: TestApi;
  before(async () => { api = await started(); await api.settled(); });
  let file = '';
  let count = 0;
  beforeEach(() => {
    file = `fairlight-${++count}.md`;
    api.outside.opened.length = api.outside.asked.length = 0;
    api.outside.presses = [];
    api.outside.savesTo = undefined;
  });
  afterEach(() => clearAway(file, 'fairlight.eml', 'fairlight-other.md', 'fairlight-notes.md'));

  async function opened(body = '', end = '\n'): Promise<TextDocument> {
    const document = await open(await write(file, interviewed(COMPANY, body).replaceAll('\n', end)));
    await becomes(() => rowsAbout(api, COMPANY).length, 2);
    return document;
  }

  async function cursorAt(document: TextDocument, words: string): Promise<void> {
    const place = document.positionAt(document.getText().indexOf(words));
    await window.showTextDocument(document, { selection: new Range(place, place) });
  }

  /** Answers the boxes of a command in their order and takes the first item of each simple list; `fill` sees to a list of many, which is then taken. */
  async function answering(boxes: readonly string[], fill: (picker: QuickPick<QuickPickItem>) => Promise<void>, work: () => Thenable<unknown>): Promise<void> {
    const { showInputBox, showQuickPick, createQuickPick } = window;
    const left = [...boxes];
    const pickers: QuickPick<QuickPickItem>[] = [];
    Object.assign(window, {
      showInputBox: async () => left.shift(), showQuickPick: async ([first]: readonly QuickPickItem[]) => first,
      createQuickPick: () => { const picker = createQuickPick(); pickers.push(picker); return picker; },
    });
    try {
      let done = false;
      const working = work().then(() => { done = true; });
      const picker = await eventually(() => pickers[0], Boolean, 'the list is open');
      await fill(picker!);
      await eventually(async () => { await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'); return done; }, Boolean, 'the list takes Enter');
      await working;
    } finally {
      Object.assign(window, { showInputBox, showQuickPick, createQuickPick });
    }
  }

  /** One undo takes back all that a command did. */
  async function undone(document: TextDocument, before: string): Promise<void> {
    assert.notEqual(document.getText(), before);
    await window.showTextDocument(document);
    await commands.executeCommand('undo');
    await becomes(() => document.getText(), before);
  }

  const ADDRESSED = draftTo('Priya Raman').replace('To: Priya Raman\n', 'To: Priya Raman <priya+jobs@fairlight.example>\nSubject: Thank you & more\n');
  const LINK = 'mailto:priya%2Bjobs@fairlight.example?subject=Thank%20you%20%26%20more&body=Dear%20Priya%2C%0D%0A%0D%0AThank%20you%20for%20your%20time.';

  it('hands a draft to the mail program, and marks it as sent where the user says so', async () => {
    const document = await opened(ADDRESSED, '\r\n');
    const before = document.getText();
    await cursorAt(document, 'Dear Priya');
    await run('openInMail');
    assert.deepEqual(api.outside.opened, [LINK]);
    assert.deepEqual(api.outside.asked, ['Sent it? | Mark as Sent']);
    assert.equal(document.getText(), before);
    api.outside.presses = ['Mark as Sent'];
    const { node } = rowAbout(api, COMPANY, 'Send the thank-you note to Priya Raman');
    assert.equal(await saidBy(() => run('openInMail', node)), 'Marked as sent: Thank-you note to Priya Raman');
    await becomes(() => /^Sent: 2026-11-23 12:00\r$/m.test(document.getText()), true);
    await undone(document, before);
  });

  it('marks no other draft of that name, however late the answer comes', async () => {
    const document = await opened(ADDRESSED + ADDRESSED.replace('your time', 'your patience'));
    await cursorAt(document, 'Thank you for your time');
    const answer = api.outside.wait();
    await run('openInMail');
    await run('markAsSent');
    const before = document.getText();
    assert.deepEqual(before.match(/^Sent:.*$/gm), ['Sent: 2026-11-23 12:00', 'Sent:']);
    assert.equal(await saidBy(() => answer('Mark as Sent')), 'This letter is marked as sent already.');
    assert.equal(document.getText(), before);
  });

  it('opens the letter as it is once the user has answered', async () => {
    const document = await opened(ADDRESSED.replace('your time', '[what you liked]'));
    await cursorAt(document, 'Dear Priya');
    const answer = api.outside.wait();
    const opening = run('openInMail');
    await becomes(() => api.outside.asked.length, 1);
    await replace(document, 'role: Controls Engineer', 'role: Engineer of Controls and Optics');
    await replace(document, '[what you liked]', 'your time');
    answer('Open Anyway');
    await opening;
    assert.deepEqual(api.outside.opened, [LINK]);
  });

  it('warns of what is still to be filled in, and goes there', async () => {
    const document = await opened(ADDRESSED.replace('your time', '[what you liked]'));
    await cursorAt(document, 'Dear Priya');
    await run('openInMail');
    assert.deepEqual([api.outside.opened, api.outside.asked], [[], ['[what you liked] is still to be filled in. | Go to the Placeholder | Open Anyway']]);
    api.outside.presses = ['Go to the Placeholder'];
    await run('openInMail');
    assert.equal(document.getText(window.activeTextEditor!.selection), '[what you liked]');
    assert.deepEqual(api.outside.opened, []);
    api.outside.presses = ['Open Anyway'];
    await run('openInMail');
    assert.equal(api.outside.opened.length, 1);
  });

  it('marks nothing as sent unasked in which something is still to be filled in', async () => {
    const document = await opened(ADDRESSED.replace('your time', '[what you liked] and [more]'));
    const before = document.getText();
    const { node } = rowAbout(api, COMPANY, 'Send the thank-you note to Priya Raman');
    await run('markAsSent', node);
    assert.deepEqual(api.outside.asked, ['[what you liked] and 1 more are still to be filled in. | Go to the Placeholder | Mark as Sent Anyway']);
    api.outside.presses = ['Go to the Placeholder'];
    await run('markAsSent', node);
    assert.equal(document.getText(window.activeTextEditor!.selection), '[what you liked]');
    assert.equal(document.getText(), before);
    api.outside.presses = ['Mark as Sent Anyway'];
    await run('markAsSent', node);
    assert.match(document.getText(), /^Sent: 2026-11-23 12:00$/m);
  });

  it('makes no link of what is still to be filled in', async () => {
    const document = await opened(ADDRESSED.replace('your time', '{{[what](command:workbench.action.closeWindow)}}'));
    await cursorAt(document, 'Dear Priya');
    await run('openInMail');
    assert.deepEqual(api.outside.asked, ['{{[what] (command:workbench.action.closeWindow)}} is still to be filled in. | Go to the Placeholder | Open Anyway']);
  });

  it('makes a file of a letter that is too long for a link', async () => {
    const document = await opened(ADDRESSED.replace('your time', `${'your time – and more, '.repeat(100)}*grüne* Tür = 1`));
    await cursorAt(document, 'Dear Priya');
    await run('openInMail');
    assert.deepEqual([api.outside.opened, api.outside.asked], [[], []], 'nothing where it is not saved');
    api.outside.savesTo = at('fairlight.eml');
    await run('openInMail');
    assert.deepEqual(api.outside.asked, ['Sent it? | Mark as Sent']);
    const mail = await onDisk(at('fairlight.eml'));
    assert.doesNotMatch(mail, /[^\r]\n|\r[^\n]|[^\r\n -~]/, 'ASCII in lines with CRLF');
    assert.ok(mail.split('\r\n').every(line => line.length <= 76));
    const { head, parts } = parsed(mail);
    assert.deepEqual(head.filter(([name]) => name !== 'Content-Type'), [['To', '"Priya Raman" <priya+jobs@fairlight.example>'], ['Subject', 'Thank you & more'], ['X-Unsent', '1'], ['MIME-Version', '1.0']]);
    assert.deepEqual(parts.map(({ type }) => type), ['text/plain; charset=utf-8', 'text/html; charset=utf-8']);
    const [plain, html] = parts.map(({ text }) => text);
    assert.equal(plain, `Dear Priya,\n\nThank you for ${'your time – and more, '.repeat(100)}grüne Tür = 1.`);
    assert.match(html!, /^<!DOCTYPE html>\n[^]*<p>Dear Priya,<\/p>\n<p>Thank you for your time – and more, [^]*<em>grüne<\/em> Tür = 1\.<\/p>\n<\/body>\n<\/html>$/);
  });

  it('gives the system an address that it understands', () => {
    const address = (path: string, authority = ''): string | null => addressOfFile(Uri.from({ scheme: 'vscode-userdata', authority, path }));
    assert.equal(address('/home/ana/Zoë #1/100%/letter.eml'), 'file:///home/ana/Zo%C3%AB%20%231/100%25/letter.eml');
    assert.equal(address('/c:/Users/Ana Duarte/letter.eml'), 'file:///c:/Users/Ana%20Duarte/letter.eml');
    assert.equal(address('/share/letter.eml', 'server'), 'file://server/share/letter.eml');
    assert.deepEqual([address('/c:/Users/Zoë/letter.eml'), address('/Zoë/letter.eml', 'server')], [null, null]);
  });

  it('copies plain text', async () => {
    await cursorAt(await opened(ADDRESSED.replace('your time', '**your** [time](https://fairlight.example)')), 'Dear Priya');
    await run('copyAsPlainText');
    await becomes(async () => env.clipboard.readText(), 'Dear Priya,\n\nThank you for your time (https://fairlight.example).');
  });

  it('shows a page from which rich text is copied, with nothing else that could run', async () => {
    const document = await opened(ADDRESSED.replace('your time', '**your** <img src=x onerror=alert(1)> time'));
    await cursorAt(document, 'Dear Priya');
    await run('copyAsRichText');
    const page = api.letterPage()!;
    assert.match(page, /<p>Thank you for <strong>your<\/strong> &lt;img src=x onerror=alert\(1\)&gt; time\.<\/p>/);
    const [, nonce] = /script-src 'nonce-([0-9a-f]{32})'"/.exec(page)!;
    assert.match(page, /content="default-src 'none'; style-src 'nonce-[0-9a-f]{32}'; script-src/);
    assert.deepEqual(page.match(/<script[^>]*>/g), [`<script nonce="${nonce}">`]);
    await cursorAt(document, 'Dear Priya');
    await run('copyAsRichText');
    assert.ok(!api.letterPage()!.includes(nonce!), 'a new nonce each time');
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await becomes(() => api.letterPage(), null);
  });

  it('marks as sent, and that is undone', async () => {
    const document = await opened(draftTo('Priya Raman'));
    const before = document.getText();
    await cursorAt(document, 'Dear Priya');
    await run('markAsSent');
    assert.match(document.getText(), /^Sent: 2026-11-23 12:00$/m);
    await undone(document, before);
  });

  it('offers no "Mark as sent now" while a draft is not finished', async () => {
    const document = await opened(draftTo('Priya Raman').replace('your time', '[what you liked]'));
    api.setNow(Date.UTC(2026, 10, 24, 12));
    await eventually(() => ours(document.uri).map(ruleOf), found => found.includes('overdue-thank-you'), 'it is overdue');
    await cursorAt(document, '## Thank-you');
    const line = document.lineAt(window.activeTextEditor!.selection.active.line).range;
    const offered = async (): Promise<readonly string[]> => (await commands.executeCommand<readonly { title: string }[]>('vscode.executeCodeActionProvider', document.uri, line)).map(({ title }) => title).filter(title => title.startsWith('Mark'));
    assert.deepEqual(await offered(), []);
    await replace(document, '[what you liked]', 'your time');
    await eventually(offered, found => found.includes('Mark as sent now'), 'it is offered once the letter is finished');
    await started();
  });

  it('offers the drafts of the application at hand first, owed or not', async () => {
    const document = await opened(`${draftTo('Priya Raman')}${draftTo('Tom Okafor')}\n## Note to Kofi Asante\n\nTo: Kofi Asante\nSent:\n\nDear Kofi,\n\nHello.\n`);
    await write('fairlight-other.md', interviewed('Astwell Pumps', draftTo('Tom Okafor')));
    await becomes(() => rowsAbout(api, 'Astwell Pumps').length, 2);
    const { showQuickPick } = window;
    const offered = async (): Promise<readonly string[]> => {
      let items: readonly QuickPickItem[] = [];
      Object.assign(window, { showQuickPick: async (given: readonly QuickPickItem[]) => { items = given; return undefined; } });
      await run('markAsSent');
      return items.map(({ label, description }) => `${label}${description?.startsWith('Astwell') ? ', Astwell' : ''}`);
    };
    const other = 'Send the thank-you note to Tom Okafor, Astwell';
    try {
      await cursorAt(document, 'company:');
      assert.deepEqual(await offered(), ['Send the thank-you note to Priya Raman', 'Send the thank-you note to Tom Okafor', 'Note to Kofi Asante', 'Other Applications', other]);
      await open(await write('fairlight-notes.md', '# Notes\n'));
      assert.deepEqual(new Set(await offered()), new Set([other, 'Send the thank-you note to Priya Raman', 'Send the thank-you note to Tom Okafor']));
      Object.assign(window, { showQuickPick: async (given: readonly QuickPickItem[]) => given.find(({ label }) => label === 'Note to Kofi Asante') });
      await cursorAt(document, 'company:');
      assert.equal(await saidBy(() => run('markAsSent')), 'Marked as sent: Note to Kofi Asante');
      assert.match(document.getText(), /^To: Kofi Asante\nSent: 2026-11-23 12:00$/m);
    } finally {
      Object.assign(window, { showQuickPick });
    }
  });

  it('logs a reply, which cannot break the file', async () => {
    const document = await opened(`${draftTo('Priya Raman')}\n## Log\n\n- 2026-11-20: applied\n`);
    const before = document.getText();
    await cursorAt(document, 'Dear Priya');
    await run('logReply', undefined, { person: 'Priya Raman', message: 'Hello,\n\n# we decide\n---\n```\non Friday.' });
    assert.ok(document.getText().includes('\n## Reply from Priya Raman\n\nFrom: Priya Raman\nReceived: 2026-11-23 12:00\n\nHello,\n\n\\# we decide\n\\---\n\\```\non Friday.\n\n## Log\n\n- 2026-11-20: applied\n'), document.getText());
    assert.equal(document.lineAt(window.activeTextEditor!.selection.active.line).text, '## Reply from Priya Raman');
    await undone(document, before);
  });

  it('waits for a reply that is typed', async () => {
    const document = await opened();
    const before = document.getText();
    await run('logReply', undefined, { person: 'Tom Okafor', message: null });
    assert.match(document.getText(), /\n## Reply from Tom Okafor\n\nFrom: Tom Okafor\nReceived: 2026-11-23 12:00\n\n\n$/);
    await commands.executeCommand('type', { text: 'Hi' });
    assert.match(document.getText(), /12:00\n\nHi\n$/);
    await commands.executeCommand('undo');
    await undone(document, before);
  });

  it('adds an interview in words, and takes an earlier status along, as one step', async () => {
    const document = await open(await write(file, `---\ncompany: ${COMPANY}\nrole: Optician\nstatus: applied\napplied: 2026-11-20\n---\n`));
    await becomes(() => rowsAbout(api, COMPANY).length, 1);
    const before = document.getText();
    const said = await saidBy(() => run('addInterview', undefined, { at: 'next Tuesday at 2pm', kind: 'phone', people: ['Priya Raman'] }));
    assert.equal(said, 'Interview added: Tue 1 Dec 14:00. The status is now interview.');
    assert.equal(document.getText(), `---\ncompany: ${COMPANY}\nrole: Optician\nstatus: interview\napplied: 2026-11-20\ninterviews:\n  - at: 2026-12-01 14:00\n    kind: phone\n    with: [Priya Raman]\n---\n\n## Log\n\n- 2026-11-23: status changed from applied to interview\n`);
    await becomes(() => rowsAbout(api, COMPANY), ['Next 7 days: Interview with Priya Raman']);
    await undone(document, before);
  });

  for (const [typed, people] of [['Sarah Chen', 'Sarah Chen'], ['Jan, Priya', 'Priya Raman, Jan'], ['', null]] as const) {
    it(`adds an interview with whom one types: "${typed}"`, async () => {
      const document = await opened();
      await answering(['tomorrow 2pm'], async picker => {
        picker.value = typed;
        await eventually(() => picker.selectedItems.map(({ label }) => label).sort(), labels => typed === '' || labels.length === people!.split(',').length, 'what is typed is ticked');
      }, () => run('addInterview'));
      const [added] = document.getText().match(/ {2}- at: 2026-11-24 14:00\n[^]*?(?=---)/)!;
      assert.equal(added, `  - at: 2026-11-24 14:00\n    kind: phone\n${people === null ? '' : `    with: [${people}]\n`}`);
    });
  }

  it('changes the status with its line in the log, as one step', async () => {
    const document = await opened('\n## Log\n\n- 2026-11-20: applied\n');
    const before = document.getText();
    await run('changeStatus', rowAbout(api, COMPANY, 'Thank Tom Okafor').node, 'rejected');
    assert.equal(document.getText(), before.replace('status: interview', 'status: rejected').replace(/applied\n$/, 'applied\n- 2026-11-23: status changed from interview to rejected\n'));
    await becomes(() => rowsAbout(api, COMPANY), []);
    await undone(document, before);
    await run('changeStatus', undefined, 'interview');
    assert.equal(document.getText(), before);
  });

  it('offers the status as it is first, so that nothing changes where nothing is chosen', async () => {
    const document = await opened();
    const before = document.getText();
    let closed = false;
    const said = await saidBy(async () => {
      void run('changeStatus').then(() => { closed = true; });
      await eventually(async () => { await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'); return closed; }, Boolean, 'the list takes Enter');
    });
    assert.equal(said, 'The status is interview already.');
    assert.equal(document.getText(), before);
  });

  it('snoozes in words, wakes, and both are undone', async () => {
    const document = await opened();
    const before = document.getText();
    await run('snooze', undefined, 'in two weeks');
    assert.match(document.getText(), /^snooze: 2026-12-07$/m);
    const snoozed = document.getText();
    await becomes(() => rowsAbout(api, COMPANY), []);
    await run('snooze', undefined, 'wake');
    assert.equal(document.getText(), before);
    await undone(document, snoozed);
    await undone(document, before);
  });
});
