// From a draft to the world and back: letters opened and copied, notes written and marked as sent, replies, interviews and statuses recorded; each undone by one undo.
import assert from 'node:assert/strict';
import { lookAfter, openSample } from './workbench.mjs';

const FILE = 'northwind-robotics-controls-engineer.md';
const DRAFT = 'pendle-weir-pumps-service-engineer.md';
const LETTER = 'Dear Mr. Asante,\n\nI am writing about the post of Service Engineer.';

describe('sending', () => {
  const open = lookAfter(openSample);

  beforeEach(async () => {
    const { workbench } = open;
    await workbench.openFile(DRAFT);
    await workbench.goTo(workbench.text(DRAFT), 'Subject: Any news?');
    await workbench.lens('Mark as sent').waitFor();
  });

  /** Saves what was done, looks at it, takes it back by one undo and sees that the file is as before. */
  async function doneAndUndone(name, done, act) {
    const { workbench } = open;
    const before = workbench.text(name);
    await act();
    await workbench.save();
    assert.match(workbench.text(name), done);
    await workbench.press('Control+Z');
    await workbench.dirty();
    await workbench.save();
    assert.equal(workbench.text(name), before);
  }

  it('the link above a draft marks it as sent', () => doneAndUndone(DRAFT, /^Sent: 2026-12-02 \d\d:\d\d\nSubject: Any news\?$/m, async () => {
    const { workbench } = open;
    await workbench.screenshot('sending-lens');
    await workbench.lens('Mark as sent').getByText('Mark as sent').click();
    await workbench.lens('Mark as sent').waitFor({ state: 'detached' });
    await workbench.dirty();
  }));

  it('the link above an interview writes the thank-you note that is missing', async () => {
    const { workbench } = open;
    await workbench.openFile(FILE);
    await workbench.goTo(workbench.text(FILE), 'kind: onsite');
    const link = workbench.lens('1 thank-you note missing').getByText('Write it');
    await link.waitFor();
    await doneAndUndone(FILE, /^## Thank-you note to Tom Okafor\n\nTo: Tom Okafor <tom@northwind\.example>\nSent:\n/m, async () => {
      await workbench.click(link, workbench.line('Dear Tom,'));
      await workbench.screenshot('sending-missing-thanks');
      await workbench.press('Escape');
    });
    await workbench.goTo(workbench.text(FILE), 'kind: onsite');
    await link.waitFor();
  });

  it('Open in Mail hands the letter to the mail program, and asks whether it was sent', () => doneAndUndone(DRAFT, /^Sent: 2026-12-02 /m, async () => {
    const { workbench } = open;
    const opened = await workbench.opensOutside();
    await workbench.command('Job Follow-Up: Open in Mail');
    const address = await opened();
    assert.ok(address.startsWith(`mailto:kofi.asante@pendleweir.example?subject=Any%20news%3F&body=${encodeURIComponent(LETTER.replaceAll('\n', '\r\n'))}`), address);
    await workbench.notification('Sent it?').waitFor();
    await workbench.screenshot('sending-mail');
    await workbench.notification('Sent it?').getByRole('button', { name: 'Mark as Sent' }).click();
    await workbench.dirty();
  }));

  it('Open in Mail says first what is still to be filled in, and goes there', async () => {
    const { workbench } = open;
    const [file, words] = ['halden-bay-energy-automation-engineer.md', '[the question about the pitch drives]'];
    await workbench.openFile(file);
    await workbench.goTo(workbench.text(file), 'Subject:');
    await workbench.command('Job Follow-Up: Open in Mail');
    const asked = workbench.notification(`${words} is still to be filled in.`);
    await asked.waitFor();
    await workbench.screenshot('sending-unfilled');
    await asked.getByRole('button', { name: 'Go to the Placeholder' }).click();
    await workbench.says(new RegExp(`\\(${words.length} selected\\)`));
  });

  it('Copy as Plain Text puts the letter on the clipboard', async () => {
    const { workbench } = open;
    await workbench.command('Job Follow-Up: Copy as Plain Text');
    await workbench.says('Copied.');
    assert.ok((await workbench.page.evaluate(() => navigator.clipboard.readText())).startsWith(LETTER));
  });

  it('Copy as Rich Text puts it there with its paragraphs', async () => {
    const { workbench } = open;
    await workbench.command('Job Follow-Up: Copy as Rich Text');
    await workbench.preview().getByText('Dear Mr. Asante,').waitFor();
    await workbench.screenshot('sending-rich-text');
    await workbench.preview().getByRole('button', { name: 'Copy' }).click();
    await workbench.page.locator('.tabs-container .tab', { hasText: 'Copy as Rich Text' }).waitFor({ state: 'detached' });
    // A browser lets the page that has the focus look, and no other.
    await workbench.line('Subject: Any news?').click();
    const html = await workbench.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item.getType('text/html')).text();
    });
    assert.match(html, /<p[^>]*>Dear Mr\. Asante,<\/p>/);
  });

  it('Mark Note as Sent', () => doneAndUndone(DRAFT, /^Sent: 2026-12-02 \d\d:\d\d\nSubject: Any news\?$/m, async () => {
    await open.workbench.command('Job Follow-Up: Mark Note as Sent');
    await open.workbench.dirty();
  }));

  it('Log a Reply takes it from the clipboard', () => doneAndUndone(DRAFT, /^## Reply from Kofi Asante\n\nFrom: .*\nReceived: 2026-12-02 \d\d:\d\d\n\nThank you, we decide next week\.$/m, async () => {
    const { workbench } = open;
    await workbench.page.evaluate(() => navigator.clipboard.writeText('Thank you, we decide next week.'));
    await workbench.command('Job Follow-Up: Log a Reply…');
    await workbench.choose('Kofi Asante');
    await workbench.question('Thank you, we decide next week.').waitFor();
    await workbench.screenshot('sending-reply');
    await workbench.choose('Paste from the Clipboard');
    await workbench.line('## Reply from Kofi Asante').waitFor();
  }));

  it('Add Interview takes “tomorrow 2pm”', () => doneAndUndone(DRAFT, /^status: interview$[^]*^interviews:\n {2}- at: 2026-12-03 14:00\n {4}kind: onsite\n {4}with: \[?Kofi Asante\]?$[^]*: status changed from applied to interview$/m, async () => {
    const { workbench } = open;
    await workbench.command('Job Follow-Up: Add Interview…');
    await workbench.question('When is it?').waitFor();
    await workbench.type('tomorrow 2pm');
    await workbench.question(/Thu 3 Dec.* 14:00/).waitFor();
    await workbench.screenshot('sending-interview-when');
    await workbench.press('Enter');
    await workbench.choose('onsite');
    await workbench.question('3 of 3').waitFor();
    await workbench.press('ArrowDown');
    await workbench.press('Space');
    await workbench.page.locator('.quick-input-list input[type=checkbox]:checked, .quick-input-list .monaco-checkbox.checked, .quick-input-list [aria-checked=true]').first().waitFor();
    await workbench.screenshot('sending-interview-with');
    await workbench.press('Enter');
    await workbench.says('Interview added');
    await workbench.dirty();
  }));

  it('Snooze Application takes “in two weeks”', () => doneAndUndone(DRAFT, /^snooze: 2026-12-16$/m, async () => {
    const { workbench } = open;
    await workbench.command('Job Follow-Up: Snooze Application…');
    await workbench.question('Next Monday').waitFor();
    await workbench.screenshot('sending-snooze');
    await workbench.choose('Another Day…');
    await workbench.answer('in two weeks', 'Nothing is due');
    await workbench.says('Snoozed until Wed 16 Dec');
    await workbench.dirty();
  }));

  it('Change Status writes a line into the log', () => doneAndUndone(DRAFT, /^status: offer$[^]*^- 2026-12-02: status changed from applied to offer$/m, async () => {
    const { workbench } = open;
    await workbench.command('Job Follow-Up: Change Status…');
    await workbench.question('as it is now').waitFor();
    await workbench.screenshot('sending-status');
    await workbench.choose('offer');
    await workbench.says('The status is now offer.');
    await workbench.dirty();
  }));
});
