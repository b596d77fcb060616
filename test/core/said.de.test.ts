// What every view says of the sample search in German: no word is looked up that the bundle lacks, and some of it to the letter.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  applicationRow, check, companiesOf, completionsAt, countDue, dueInCase, GROUPINGS, groupApplications, groupRows, hintsIn, hoverAt, lensesOf, outlineOf, overdueWords, previewCards, readFile, readSettings, reminderAt,
  RULES, rowOf, silencingFixes, sortRows, spokenApplication, spokenRow, STATUS_MEANINGS, timelineOf, whenInFull, type Case, type DueRow, type Finding,
} from '../../src/core/index.ts';
import { unmarked } from './readExample.ts';
import { inLanguage } from './said.ts';
import { caseIn, searchCase, searchCases } from './searchCases.ts';

const bundle = JSON.parse(readFileSync('l10n/bundle.l10n.de.json', 'utf8')) as Readonly<Record<string, string>>;
const inGerman = (value: unknown): unknown => inLanguage(value, template => bundle[template] ?? assert.fail(`no German for: ${template}`));

const CASES = searchCases();
const companies = companiesOf(CASES.map(({ application }) => application.company?.value));
const findingsOf = ({ file, now, settings }: Case): readonly Finding[] => check(file, now, settings, companies);
const rowsOf = (kase: Case): readonly DueRow[] => sortRows(dueInCase(kase).map(item => rowOf(item, kase.file, kase.now, kase.settings)));
/** Offsets all over a text. */
const offsets = ({ file: { text } }: Case, step: number): readonly number[] => Array.from({ length: Math.ceil(text.length / step) }, (_, index) => index * step);

describe('in German', () => {
  for (const kase of CASES) {
    const { file, now, settings } = kase;
    it(`${file.path} is told in every view`, () => {
      const findings = findingsOf(kase);
      const rows = rowsOf(kase);
      inGerman([
        findings, findings.map(finding => silencingFixes(file, finding)), rows, rows.map(whenInFull), rows.map(spokenRow), applicationRow(kase, rows), spokenApplication(applicationRow(kase, rows)), lensesOf(kase).map(({ title }) => title), timelineOf(kase), outlineOf(file),
        hintsIn(kase, { start: 0, end: file.text.length }), previewCards(file, now, settings), overdueWords(rows),
      ]);
      for (const offset of offsets(kase, 23)) inGerman(hoverAt(kase, findings, offset)?.paragraphs ?? []);
      for (const offset of offsets(kase, 41)) inGerman(completionsAt(file, offset, now, settings, true));
    });
  }

  it('the lists, their groups, the badge and the reminder are told', () => {
    const all = sortRows(CASES.flatMap(rowsOf));
    inGerman([
      GROUPINGS.map(grouping => groupRows(all, grouping).map(({ label }) => label)), countDue(all.map(({ item }) => item)), STATUS_MEANINGS,
      groupApplications(CASES.map(kase => applicationRow(kase, rowsOf(kase))), { filter: '', ended: true }).map(({ label }) => label),
      [[0, 1], [1, 0], [1, 1], [2, 2]].map(([overdue, today]) => reminderAt(0, 'UTC', { overdue: overdue!, today: today! }, null)),
    ]);
  });

  it('every finding of every example is told, with its fixes, and so are the rules themselves', () => {
    for (const { summary, reason, examples } of RULES) {
      inGerman([summary, reason]);
      for (const example of examples.filter(({ messages }) => messages.length > 0)) {
        const settings = readSettings(example.settings ?? {}, 'UTC').settings;
        inGerman(check(readFile('a.md', unmarked(example.text).text, settings.me), Date.parse(example.now ?? '2026-11-23T12:00:00Z'), settings, example.otherCompanies));
      }
    }
    inGerman(readSettings({ codeLens: 3, rules: 'off', nothing: 1 }, 'UTC').problems);
  });

  it('days, distances and names stand where German wants them', () => {
    const northwind = searchCase('northwind');
    const [row] = rowsOf(northwind);
    assert.deepEqual(inGerman([row!.label, row!.when, whenInFull(row!), row!.item.reason]), ['Tom Okafor danken', 'vor 3 Tagen fällig', 'vor 3 Tagen fällig (Fr 20. Nov)', 'Gespräch am 19. Nov 14:00 mit Tom Okafor, plus 24 h']);
    assert.deepEqual((inGerman(timelineOf(northwind)) as readonly { readonly label: string; readonly when: string; readonly relative: string }[]).slice(2, 4).map(({ label, when, relative }) => [label, when, relative]), [
      ['Gespräch: phone screen mit Wei Chen', 'Di 10. Nov 11:00', 'vor 13 Tagen'], ['Gesendet: Thank-you note to Wei Chen', 'Di 10. Nov 15:20', 'vor 13 Tagen'],
    ]);
    const draft = caseIn('---\ncompany: Acme\nrole: Buyer\nstatus: interview\ninterviews:\n  - at: 2026-11-22 16:00\n    with: [Tom, Bea]\n---\n\n## Thank-you note to Tom\n\nTo: Tom\nSent:\n\nDear Tom,\n');
    assert.deepEqual(inGerman(lensesOf(draft).map(({ title }) => title)), ['Als Nächstes: Bea danken, in 3 Stunden fällig', '1 Dankschreiben fehlt · Schreiben', 'Entwurf, in 3 Stunden fällig', 'Als gesendet markieren', 'Per E-Mail']);
  });
});
