// Reading an application as a person does: what hovers say, the days behind promises, and the ways through the file.
import assert from 'node:assert/strict';
import { lookAfter, openSample } from './workbench.mjs';

const FILE = 'northwind-robotics-controls-engineer.md';
const DRAFT = 'pendle-weir-pumps-service-engineer.md';

/** By what is hovered over: the file, the words and how far into them, and what is said. */
const HOVERS = {
  'a person': [FILE, 'with: [Priya Raman', 8, /Priya\sRaman,\sEngineering\sManager[^]*Last\scontact:\sMon\s30\sNov[^]*Follow\sup\swith\sPriya\sRaman:\sin\s2\sdays/],
  'an interview': [FILE, 'kind: onsite', 8, /Onsite\sinterview\s43\shours\sago[^]*Tom\sOkafor:\sno\sthank-you\snote\syet/],
  'a status': [FILE, 'status: interview', 10, /Interviews\sare\splanned\sor\shave\sbeen\sheld\.[^]*Next:\sThank\sTom\sOkafor/],
  'a day': [FILE, 'decision: week', 12, /Mon\s14\sDec\sto\sFri\s18\sDec,\sbegins\sin\s12\sdays/],
  'a promise': [FILE, "I'll follow up with you", 6, /A\spromise:\sfollow-up\sdue\sFri\s4\sDec/],
  'a finding': [DRAFT, 'Please call me', 2, /asks-them-to-act/],
};

describe('reading', () => {
  const open = lookAfter(openSample);
  const goTo = (name, phrase, by) => open.workbench.goInto(name, phrase, by);
  /** Where the cursor stands, as the status bar says it. */
  const cursorAt = (name, phrase) => {
    const line = open.workbench.text(name).split('\n').findIndex(content => content.includes(phrase)) + 1;
    return open.workbench.page.locator('.statusbar-item', { hasText: new RegExp(`Ln ${line}, Col`) });
  };

  for (const [what, [name, phrase, by, said]] of Object.entries(HOVERS)) {
    it(`a hover says what there is to say of ${what}`, async () => {
      await goTo(name, phrase, by);
      await open.workbench.hover(said);
      await open.workbench.screenshot(`reading-hover-${what.split(' ')[1]}`);
      await open.workbench.press('Escape');
    });
  }

  it('lines above notes say how they stand, and the days of a promise stand behind it', async () => {
    const { workbench } = open;
    await goTo(FILE, 'Sent: 2026-11-30');
    await workbench.lens('Sent Mon 30 Nov, follow-up due Fri 4 Dec').waitFor();
    await workbench.line(/on\sFriday\s?→\sFri\s4\sDec/).waitFor();
    await workbench.screenshot('reading-promise');
    await goTo(FILE, 'company:');
    await workbench.lens('1 thank-you note missing · Write it').waitFor();
    await workbench.click(workbench.lens('Next: Thank Tom Okafor').getByText('Next: Thank Tom Okafor'), cursorAt(FILE, 'with: [Priya Raman, Tom Okafor]'));
  });

  it('the outline has people, interviews and notes, and goes to them', async () => {
    const { workbench } = open;
    await goTo(FILE, 'company:');
    await workbench.openContainer('Explorer');
    await workbench.command('Explorer: Focus on Outline View');
    // A list draws what is in sight only: the files make room.
    await workbench.showView('Explorer', false);
    const row = text => workbench.treeRow(text, 'Outline').first();
    await row('Interview: onsite').waitFor();
    for (const text of ['People', 'Wei Chen', 'Thank-you note to Priya Raman', 'Log']) assert.equal(await row(text).count(), 1, text);
    await workbench.screenshot('reading-outline');
    await workbench.click(row('Interview: onsite'), cursorAt(FILE, 'at: 2026-11-30 14:00'));
    await workbench.showView('Explorer');
  });

  it('the frontmatter and a note fold', async () => {
    const { workbench } = open;
    await goTo(FILE, 'company:');
    await workbench.press('Control+Home');
    await workbench.press('Control+Shift+[');
    await workbench.line('company: Northwind Robotics').waitFor({ state: 'detached' });
    await workbench.screenshot('reading-folded');
    await workbench.press('Control+Shift+]');
    await workbench.line('company: Northwind Robotics').waitFor();
  });

  it('an address is a link to the mail program', async () => {
    const { workbench } = open;
    await goTo(FILE, 'email: priya@northwind.example');
    const link = workbench.page.locator('.monaco-editor .detected-link', { hasText: 'priya@northwind.example' }).first();
    await link.waitFor();
    const opened = await workbench.opensOutside();
    await link.click({ modifiers: ['Control'] });
    assert.equal(await opened(), 'mailto:priya@northwind.example');
  });

  it('F12 goes from a mention to the contact', async () => {
    await goTo(FILE, 'Dear Priya,', 6);
    await open.workbench.press('F12');
    await cursorAt(FILE, 'name: Priya Raman').waitFor();
  });

  it('Shift+F12 lists every mention', async () => {
    const { workbench } = open;
    await goTo(FILE, 'Dear Priya,', 6);
    await workbench.press('Shift+F12');
    const mentions = workbench.page.locator('.peekview-widget .ref-tree .monaco-list-row');
    await mentions.filter({ hasText: 'onsite with Priya and Tom' }).waitFor();
    assert.ok(await mentions.filter({ hasText: 'To: Priya Raman' }).count() > 0);
    await workbench.screenshot('reading-mentions');
    await workbench.press('Escape');
    await workbench.page.locator('.peekview-widget').waitFor({ state: 'detached' });
  });
});
