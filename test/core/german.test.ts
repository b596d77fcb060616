// German letters are judged by the same rules, and mended in German.

import assert from 'node:assert/strict';
import { caseOf, dueItems } from '../../src/core/due/index.ts';
import { readSettings } from '../../src/core/model/settings.ts';
import { readFile } from '../../src/core/parse/application.ts';
import type { Finding } from '../../src/core/rules/rule.ts';
import { scaffoldNotes } from '../../src/core/scaffold/notes.ts';
import { withDefaults } from '../../src/core/scaffold/snippet.ts';
import { applyFix, findingsIn } from './readExample.ts';

const NOW = '2026-11-23T12:00:00Z';
const file = (kind: string, header: string, letter: string): string => `---
company: Bremer Hafentechnik
role: Inbetriebnehmerin
status: interview
contacts:
  - Jürgen Müller-Lüdenscheidt
interviews:
  - at: ${kind === 'Dankschreiben' ? '2026-11-23 09:00' : '2026-11-11 14:00'}
    with: [Jürgen Müller-Lüdenscheidt]${kind === 'Dankschreiben' ? '' : '\n    thanked: true'}
---

## ${kind}

To: Jürgen Müller-Lüdenscheidt
${header}Subject: Gespräch

Sehr geehrter Herr Müller-Lüdenscheidt,

${letter}

Mit freundlichen Grüßen
Ana Duarte
`;

const OF_SHAPE = /^(?:no-|vague|asks|too-many|unlisted|repeated)/;
const judge = (text: string): readonly Finding[] => findingsIn(text, { now: NOW, settings: { me: { name: 'Ana Duarte', phone: '0170 5550142' } } }).filter(({ rule }) => OF_SHAPE.test(rule));
const rules = (text: string): string[] => [...new Set(judge(text).map(({ rule }) => rule))].sort();

describe('German letters', () => {
  const THANKS = 'vielen Dank für das freundliche Gespräch heute Morgen und dafür, dass Sie sich trotz der Abnahme die Zeit genommen haben.\n\n- Ich habe zwölf Verladekrane in Betrieb genommen.\n- Ich kenne Ihre Steuerungen aus dem Kundendienst.\n\nSehr gern würde ich bei Ihnen arbeiten. Ich melde mich nächsten Dienstag wieder bei Ihnen. Vielen Dank für Ihre Zeit.';
  const NEWS = 'ich hoffe, die Abnahme ist gut verlaufen. Im Gespräch am 11. November sagten Sie, dass Sie Ende November entscheiden.\n\nSeitdem habe ich die Prüfung zur Elektrofachkraft bestanden.\n\nIch rufe Sie nächsten Dienstag an. Sie erreichen mich unter 0170 5550142.';

  it('have nothing to mend where all is there', () => {
    assert.deepEqual(rules(file('Dankschreiben', 'Sent:\n', THANKS)), []);
    assert.deepEqual(rules(file('Nachfassen', 'Sent:\n', NEWS)), []);
  });

  it('are told what a thank-you note lacks', () => {
    assert.deepEqual(rules(file('Dankschreiben', 'Sent:\n', 'die Anlage hat mich beeindruckt. Der Kran war größer als gedacht.\n\n- Ich habe zwölf Verladekrane in Betrieb genommen.\n- Ich kenne Ihre Steuerungen.\n- Ich spreche Polnisch.\n- Ich habe einen Staplerschein.\n\nIch melde mich demnächst.')),
      ['no-closing-thanks', 'no-interest', 'no-opening-thanks', 'no-time-acknowledged', 'too-many-reasons', 'vague-promise']);
  });

  it('are told what a later note lacks', () => {
    assert.deepEqual(rules(file('Nachfassen', 'Sent:\n', 'ich wollte mich nach dem Stand erkundigen. Bitte geben Sie mir Bescheid.')), ['asks-them-to-act', 'no-contact-number', 'no-pleasantry', 'no-promise', 'no-recap', 'no-value']);
  });

  it('are mended in German', () => {
    const mend = (text: string, rule: string): string => applyFix(text, judge(text).find(finding => finding.rule === rule)!.fixes[0]!);
    const thanks = file('Dankschreiben', 'Sent:\n', THANKS.replace(' Ich melde mich nächsten Dienstag wieder bei Ihnen.', ''));
    assert.match(mend(thanks, 'no-promise'), /arbeiten\. Ich melde mich am Montag, den 30\. November wieder bei Ihnen\. Vielen Dank/);
    const opening = file('Dankschreiben', 'Sent:\n', THANKS.replace(/^.*?haben\./, 'die Anlage hat mich beeindruckt. Der Kran war größer als gedacht.'));
    assert.match(mend(opening, 'no-opening-thanks'), /,\n\nvielen Dank für das Gespräch am Montag, den 23\. November über die Stelle als Inbetriebnehmerin und dafür, dass Sie sich die Zeit genommen haben\. Die Anlage/);
    const news = file('Nachfassen', 'Sent:\n', NEWS.replace(' Sie erreichen mich unter 0170 5550142.', ''));
    assert.match(mend(news, 'no-contact-number'), /an\. Falls Sie mich vorher erreichen möchten: Meine Nummer ist 0170 5550142\./);
    const request = file('Nachfassen', 'Sent:\n', NEWS.replace('Ich rufe Sie nächsten Dienstag an.', 'Bitte rufen Sie mich zurück.'));
    assert.match(mend(request, 'asks-them-to-act'), /Ich melde mich am Montag, den 30\. November noch einmal bei Ihnen\./);
  });

  it('drive the due list by their promises', () => {
    const items = dueItems([readFile('a.md', file('Nachfassen', 'Sent: 2026-11-20\n', NEWS), { name: '', email: '' })], Date.parse(NOW), readSettings({}, 'UTC').settings);
    assert.deepEqual(items.map(({ kind, from }) => [kind, from.day]), [['promise', '2026-11-24']]);
  });

  it('are begun in German where the setting says so, and then lack nothing', () => {
    const settings = readSettings({ language: 'de', me: { name: 'Ana Duarte', phone: '0170 5550142' } }, 'UTC').settings;
    const bare = file('Dankschreiben', 'Sent:\n', THANKS).replace(/\n## [^]*$/, '\n');
    const kase = caseOf(readFile('a.md', bare, settings.me), Date.parse(NOW), settings)!;
    for (const kind of ['thank-you', 'follow-up'] as const) {
      const note = withDefaults(scaffoldNotes(kase, [{ kind, person: 0, interview: kase.story.interviewsPast[0]! }], 2));
      assert.match(note, /^## (?:Dankschreiben an|Nachfassen bei) Jürgen Müller-Lüdenscheidt\n/);
      assert.deepEqual(rules(`${bare}${note}`), []);
    }
  });
});
