// Writing in an application as a person does: choices come up where they fit, a person gets another name, a rule is silenced.
import assert from 'node:assert/strict';
import { eventually } from './hand.mjs';
import { lookAfter, openSample } from './workbench.mjs';

const FILE = 'northwind-robotics-controls-engineer.md';
const DRAFT = 'pendle-weir-pumps-service-engineer.md';

describe('writing', () => {
  const open = lookAfter(openSample);
  const begin = (name, phrase, by) => open.workbench.goInto(name, phrase, by);
  /** Puts the cursor behind these words and empties the rest of the line. */
  const emptied = async (name, words) => {
    await begin(name, words, words.length);
    await open.workbench.press('Shift+End');
    await open.workbench.press('Delete');
  };
  /** Opens an empty line above the one with these words. */
  const lineAbove = async (name, words) => {
    await begin(name, words, 0);
    await open.workbench.press('Enter');
    await open.workbench.press('ArrowUp');
  };

  describe('the choices at the cursor', () => {
    afterEach(() => open.workbench.revert());

    it('are keys and values of the frontmatter', async () => {
      const { workbench } = open;
      await lineAbove(FILE, 'location: Portland');
      await workbench.choices('follow_up');
      await workbench.screenshot('writing-keys');
      await workbench.take('quiet');
      // A key brings its values along.
      await workbench.take('true');
      await workbench.line('quiet: true').waitFor();
    });

    it('are statuses', async () => {
      const { workbench } = open;
      await emptied(FILE, 'status: ');
      await workbench.choices('withdrawn');
      await workbench.screenshot('writing-statuses');
      await workbench.take('offer');
      await workbench.line('status: offer').waitFor();
    });

    it('are the people of the file behind `with`', async () => {
      const { workbench } = open;
      await emptied(FILE, 'with: ');
      await workbench.choices('Priya Raman');
      await workbench.screenshot('writing-people');
      await workbench.take('Tom Okafor');
      await workbench.line('with: Tom Okafor').waitFor();
    });

    it('are people with their addresses behind `To:`', async () => {
      const { workbench } = open;
      await workbench.openFile(DRAFT);
      await workbench.goToLine(workbench.text(DRAFT).split('\n').findLastIndex(line => line.startsWith('To: ')) + 1, 4);
      await workbench.press('Shift+End');
      await workbench.press('Delete');
      await workbench.type(' ');
      await workbench.take('Kofi Asante');
      await workbench.page.locator('.monaco-editor .view-line', { hasText: /^To:\sKofi\sAsante\s<kofi\.asante@pendleweir\.example>$/ }).nth(1).waitFor();
    });

    it('are days, from words', async () => {
      const { workbench } = open;
      await emptied(FILE, 'decision: ');
      await workbench.type('tom');
      await workbench.choices('2026-12-03');
      await workbench.screenshot('writing-days');
      await workbench.take('2026-12-03');
      await workbench.line('decision: 2026-12-03').waitFor();
    });

    it('are days in other words, as soon as these are a day', async () => {
      const { workbench } = open;
      await emptied(FILE, 'decision: ');
      await workbench.choices('2026-12-03');
      await workbench.type('Dec 10');
      await workbench.suggestion('2026-12-10').waitFor();
      await workbench.screenshot('writing-days-typed');
      await workbench.take('2026-12-10');
      await workbench.line('decision: 2026-12-10').waitFor();
    });

    it('are whole notes behind `## `', async () => {
      const { workbench } = open;
      await lineAbove(FILE, '## Log');
      await workbench.type('## ');
      await workbench.suggestion('Reply from Wei Chen').waitFor();
      await workbench.screenshot('writing-notes');
      await workbench.take('Thank-you note to Tom Okafor');
      await workbench.line('To: Tom Okafor <tom@northwind.example>').waitFor();
      await workbench.line('Dear Tom,').waitFor();
      await workbench.press('Escape');
    });

    it('are rules in a comment that silences them', async () => {
      const { workbench } = open;
      await lineAbove(DRAFT, 'Please call me');
      await workbench.type('<!-- job-follow-up-disable-next-line ');
      await workbench.suggestion('overdue-thank-you').waitFor();
      await workbench.type('asks');
      await workbench.screenshot('writing-rules');
      await workbench.take('asks-them-to-act');
      await workbench.line('<!-- job-follow-up-disable-next-line asks-them-to-act').waitFor();
    });
  });

  describe('a rule', () => {
    const RULE = 'asks-them-to-act';
    const SENTENCE = 'Please call me when you have decided.';
    /** The problems of this rule, in the list of them. */
    const problems = () => open.workbench.page.locator('.part.panel .monaco-list-row', { hasText: RULE });
    before(async () => {
      const { workbench } = open;
      await workbench.openFile(DRAFT);
      await workbench.command('View: Toggle Problems');
      await problems().first().waitFor();
    });
    after(() => open.workbench.command('View: Toggle Problems'));
    beforeEach(() => begin(DRAFT, SENTENCE));
    afterEach(async () => {
      await open.workbench.revert();
      await problems().first().waitFor();
    });

    for (const [where, comment] of [['for this line', `<!-- job-follow-up-disable-next-line ${RULE} -->`], ['in this file', `# job-follow-up-disable-file ${RULE}`]]) {
      it(`is silenced ${where} by the light bulb, and its line goes`, async () => {
        const { workbench } = open;
        assert.equal(await problems().count(), 1);
        await (await workbench.quickFix(`Disable ${RULE} ${where}`)).click();
        await problems().waitFor({ state: 'detached' });
        await workbench.screenshot(`writing-silenced-${where.replaceAll(' ', '-')}`);
        await workbench.save();
        assert.ok(workbench.text(DRAFT).split('\n').some(line => line.includes(comment)), workbench.text(DRAFT));
        await workbench.press('Control+Z');
        await problems().first().waitFor();
        await workbench.save();
        assert.ok(!workbench.text(DRAFT).includes('job-follow-up-disable'));
      });
    }

    it('that underlined a sentence alone leaves no squiggle behind', async () => {
      const { workbench } = open;
      await workbench.squiggle('warning').waitFor();
      const before = await workbench.squiggles('warning').count();
      await workbench.press('End');
      await workbench.type(' <!-- job-follow-up-disable-line -->');
      await eventually(async () => (await workbench.squiggles('warning').count()) < before, { what: 'a squiggle goes' });
    });
  });

  it('a person gets another name in the whole file, by one undo the old one again', async () => {
    const { workbench } = open;
    await begin(FILE, 'name: Wei Chen', 8);
    await workbench.press('F2');
    const box = workbench.page.locator('.rename-box input.rename-input');
    await box.waitFor();
    assert.equal(await box.inputValue(), 'Wei Chen');
    await box.fill('Wei Zhang');
    await workbench.press('Enter');
    await workbench.line('name: Wei Zhang').waitFor();
    await workbench.screenshot('writing-renamed');
    await workbench.save();
    const renamed = workbench.text(FILE);
    assert.match(renamed, /^## Reply from Wei Zhang$/m);
    assert.doesNotMatch(renamed, /Wei Chen/);
    await workbench.undo('name: Wei Chen');
    await workbench.save();
    assert.doesNotMatch(workbench.text(FILE), /Wei Zhang/);
  });
});
