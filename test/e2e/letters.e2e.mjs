// The rules about letters at work in the sample search: every one of them underlines something, the light bulb mends it, hovers explain it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copySample } from '../../scripts/lib/sample.mjs';
import { temporaryFolder } from '../../scripts/lib/paths.mjs';
import { eventually } from './hand.mjs';
import { openWorkbench } from './workbench.mjs';

const THANKS = 'ravensworth-motion-application-engineer.md';
const LATER = 'pendle-weir-pumps-service-engineer.md';
const GERMAN = 'bremer-hafentechnik-inbetriebnahme.md';

/** By file: the rules that speak of its letters, those aside that only hint: hints are no problems. */
const RULES = {
  [THANKS]: ['no-opening-thanks', 'no-time-acknowledged', 'no-interest', 'vague-promise', 'no-closing-thanks', 'too-many-reasons', 'other-company', 'no-promise', 'same-text-twice', 'no-reasons'],
  [LATER]: ['no-pleasantry', 'no-recap', 'repeated-value', 'no-promise', 'asks-them-to-act', 'no-contact-number'],
  [GERMAN]: ['no-value', 'no-promise', 'asks-them-to-act', 'no-contact-number'],
};

describe('letters in the sample search', () => {
  let workbench;
  before(async () => {
    const folder = join(temporaryFolder('sample'), 'search');
    await copySample(folder);
    workbench = await openWorkbench({ folder, settings: { 'jobFollowUp.me': { name: 'Ana Duarte', phone: '555-0142' } }, viewport: { width: 1500, height: 1000 } });
  });
  after(() => workbench?.close());
  afterEach(async function () { if (this.currentTest.state === 'failed') await workbench?.screenshot(`failed-letters-${this.currentTest.title.slice(0, 12)}`); });

  const text = name => readFileSync(join(workbench.folder, name), 'utf8');
  /** Puts the cursor into a phrase of the file that is open. */
  const goTo = async (name, phrase) => {
    const lines = text(name).split('\n');
    const line = lines.findIndex(content => content.includes(phrase));
    await workbench.goToLine(line + 1, lines[line].indexOf(phrase) + 2);
  };
  let filter;
  const problem = rule => workbench.page.locator('.part.panel .monaco-list-row', { hasText: rule });

  /** The panel drops what is put into its filter while it still answers to the words before: then they are put in once more. */
  const find = async (rule, attempts = 4) => {
    await filter.fill('');
    await filter.fill(rule);
    await problem(rule).first().waitFor({ timeout: 8000 }).catch(error => {
      if (attempts === 1) throw error;
      return find(rule, attempts - 1);
    });
  };

  for (const [index, [name, rules]] of Object.entries(RULES).entries()) {
    it(`${name}: ${rules.join(', ')}`, async () => {
      await workbench.openFile(name);
      if (index === 0) await workbench.command('View: Toggle Problems');
      filter = workbench.page.getByPlaceholder(/^Filter \(e\.g\. text/).last();
      for (const rule of rules) await find(rule);
      await filter.fill(name);
      await workbench.screenshot(`letters-${index + 1}`);
    });
  }

  it('turns reasons into a list', async () => {
    await workbench.openFile(THANKS);
    await goTo(THANKS, 'I have written the tuning guide');
    await (await workbench.quickFix('Make a list of them')).click();
    await workbench.line('- I have written the tuning guide that our distributors use.').waitFor();
    await workbench.save();
    await eventually(() => text(THANKS).includes('\n- I have written the tuning guide that our distributors use.\n- I know your drives'));
  });

  it('names a day where a promise named none', async () => {
    await goTo(THANKS, 'soon');
    const row = await workbench.quickFix('Say "next week"');
    await workbench.screenshot('letters-4-light-bulb');
    await row.click();
    await workbench.line('I will be in touch next week.').waitFor();
    await workbench.save();
  });

  it('replaces a request by a promise', async () => {
    await workbench.openFile(LATER);
    await goTo(LATER, 'Please call me');
    await (await workbench.quickFix('Say when you will be in touch instead')).click();
    await workbench.line('I will get in touch again on').waitFor();
    await workbench.save();
    await eventually(() => !/Please call me when/.test(text(LATER)));
  });

  it('tells by a hover when a promise falls due', async () => {
    await goTo(LATER, 'I will call you');
    await workbench.press('Control+K');
    await workbench.press('Control+I');
    await workbench.page.locator('.monaco-hover', { hasText: /follow-up\sdue\s\w{3}\s\d/ }).first().waitFor();
    await workbench.screenshot('letters-5-hover');
    await workbench.press('Escape');
  });
});
