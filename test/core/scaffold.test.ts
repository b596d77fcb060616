// New applications; starts of notes for a file that says little, and for one whose words mean something in snippets.

import assert from 'node:assert/strict';
import { caseOf } from '../../src/core/due/index.ts';
import { readSettings } from '../../src/core/model/settings.ts';
import { readFile } from '../../src/core/parse/application.ts';
import { newApplication } from '../../src/core/scaffold/application.ts';
import { phrasesIn } from '../../src/core/scaffold/phrases/index.ts';
import { scaffoldNotes, type NewNote } from '../../src/core/scaffold/notes.ts';
import { withDefaults } from '../../src/core/scaffold/snippet.ts';

const KINDS: readonly NewNote['kind'][] = ['thank-you', 'follow-up', 'application', 'offer-reply'];

/** The note of each kind to the only person of the file, as it reads before anybody has typed. */
function begun(frontmatter: string, language: string): readonly string[] {
  const settings = readSettings({ language }, 'UTC').settings;
  const kase = caseOf(readFile('a.md', `---\ntype: job-application\n${frontmatter}\n---\n`, settings.me), Date.UTC(2026, 10, 23, 12), settings)!;
  return KINDS.map(kind => withDefaults(scaffoldNotes(kase, [{ kind, person: null, interview: null }], 2)));
}
const subjects = (notes: readonly string[]): readonly (string | undefined)[] => notes.map(note => /^Subject: (.*)$/m.exec(note)?.[1]);

describe('a new application', () => {
  it('says what is known, and nothing else', () => {
    const known = { company: 'Cash & Flow: Partners', role: 'Buyer #1', url: 'https://jobs.example/1?a=b#c', applied: '2026-11-02' };
    assert.equal(newApplication(known), '---\ncompany: "Cash & Flow: Partners"\nrole: "Buyer #1"\nstatus: applied\napplied: 2026-11-02\nurl: https://jobs.example/1?a=b#c\n---\n\n# Cash & Flow: Partners, Buyer #1\n\n## Log\n\n');
    assert.equal(newApplication({ company: 'Bäckerei  Weiß', role: '', url: '', applied: null }), '---\ncompany: Bäckerei  Weiß\nrole: ""\nstatus: saved\n---\n\n# Bäckerei Weiß\n\n## Log\n\n');
  });

  it('is read as it was written', () => {
    for (const [company, role] of [["O'Brien & Sons", 'true'], ['- item', '{a: b}'], ['a: b # c', '"'], ['2026-11-02', 'x\\y']] as const) {
      const { application, faults } = readFile('a.md', newApplication({ company, role, url: '', applied: null }), { name: '', email: '' });
      assert.deepEqual([application?.company?.value, application?.role?.value, application?.status?.value.status, faults], [company, role, 'saved', []]);
    }
  });
});

describe('starts of notes', () => {
  it('are whole sentences where the file names no role, no company and no meeting', () => {
    const [english, german] = ["contacts: Siobhán O'Brien", "contacts: Siobhán O'Brien"].map((lines, index) => begun(lines, ['en', 'de'][index]!)) as [readonly string[], readonly string[]];
    assert.deepEqual(subjects(english), ['Thank you for the conversation', 'Following up on your opening', 'My application', 'Your offer']);
    assert.deepEqual(subjects(german), ['Danke für das Gespräch', 'Nachfrage zu Ihrer Stelle', 'Meine Bewerbung', 'Ihr Angebot']);
    assert.match(english[0]!, /Thank you for the opportunity to meet, and for taking .*I would be glad to join your team\./s);
    assert.match(german[0]!, /vielen Dank für das Gespräch und dafür, dass .*Ich würde sehr gern in Ihrem Team arbeiten\./s);
    for (const note of [...english, ...german]) assert.doesNotMatch(note, /null|undefined|\$\{/);
  });

  it('name the role and the company as they are written, whatever they mean in a snippet', () => {
    const [thanks, , application] = begun("company: 'Cash$Flow \\ {EU} Partners'\nrole: '${1:Buyer}'\ncontacts: Siobhán O''Brien", 'en');
    assert.match(thanks!, /glad to join Cash\$Flow \\ \{EU\} Partners\./);
    assert.deepEqual(subjects([application!]), ['My application as ${1:Buyer}']);
    const [, later, , offer] = begun('company: Bäckerei Weiß\nrole: Konditorin\ncontacts: Anna-Lena Müller', 'de');
    assert.deepEqual(subjects([later!, offer!]), ['Nachfrage: Konditorin', 'Ihr Angebot: Konditorin']);
    assert.match(offer!, /vielen Dank für das Angebot für die Stelle als Konditorin\./);
  });

  it('end once behind a company, a role or a number with a full stop of its own', () => {
    const lines = "company: Acme Inc.\nrole: Buyer Sr.\napplied: 2026-11-02\ncontacts: Siobhán O'Brien\ninterviews: {at: 2026-11-20, with: Siobhán O'Brien}";
    for (const language of ['en', 'de']) for (const note of begun(lines, language)) assert.doesNotMatch(note, /\.\./, language);
    assert.match(begun(lines, 'en')[0]!, /I would be glad to join Acme Inc\. I will follow up again on /);
    assert.match(begun(lines, 'de')[3]!, /vielen Dank für das Angebot für die Stelle als Buyer Sr\. \[/);
    for (const code of ['en', 'de']) {
      const phrases = phrasesIn(code);
      assert.match(phrases.number('555 0142 ext.', true), /[^.]\.$/, code);
      assert.match(phrases.thanks({ role: 'Buyer Sr.', company: null, met: null }), /[^.]\.$/, code);
    }
  });
});
