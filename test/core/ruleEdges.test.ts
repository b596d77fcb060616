// Edges of rules that their own examples don't reach: how many are still served, what is too short, which of two comes first.

import assert from 'node:assert/strict';
import { english } from '../../src/core/base/message.ts';
import { RULES } from '../../src/core/rules/index.ts';
import type { Finding } from '../../src/core/rules/rule.ts';
import { applyFix, findingsIn } from './readExample.ts';

const HEAD = '---\ncompany: Northwind Robotics\nrole: Controls Engineer\nstatus: interview\n';
const LETTER = 'Thank you for the opportunity to meet this morning, and for taking an hour out of your launch week.\n\n- I have shipped two motion controllers.\n- I know your drives from the inside.\n\nI would be glad to join your team. I will follow up again next Tuesday. Thank you for your time and consideration.\n\nAna Duarte\n';
const found = (text: string, rule: string): readonly Finding[] => findingsIn(text, {}).filter(finding => finding.rule === rule);
const titles = (findings: readonly Finding[]): readonly string[] => findings.flatMap(({ fixes }) => fixes.map(({ title }) => english(title)));
const draft = (to: string, letter = LETTER, sent = ''): string => `## Thank-you note\n\nTo: ${to}\nSent:${sent}\nSubject: Thank you\n\n${letter}\n`;

describe('the edges of rules', () => {
  const people = ['Priya Raman', 'Tom Okafor', 'Wei Chen', 'Jan van der Berg', "Siobhán O'Brien", 'Ayşe Yıldırım', 'Nguyễn Thị Minh Khai', 'Marion Scholz', 'Grace Achterberg'];
  const met = (count: number): string => `${HEAD}interviews:\n  - at: 2026-11-23 09:00\n    with: [${people.slice(0, count).map(name => JSON.stringify(name)).join(', ')}]\n---\n\n`;

  it('a note to eight is split, one to a mailing list is not', () => {
    const fixes = (to: readonly string[]): readonly string[] => titles(found(met(9) + draft(to.join(', ')), 'several-recipients'));
    assert.deepEqual([people.slice(0, 8), people, ['Priya Raman', 'Hiring Team']].map(fixes), [['Make a note for each of the 8'], [], []]);
  });

  it('three are greeted by their names, four are too many', () => {
    const fixes = (count: number): readonly string[] => titles(found(met(4) + draft(people.slice(0, count).join(', ')), 'missing-salutation'));
    assert.deepEqual([1, 3, 4].map(fixes), [['Begin with "Dear Priya,"'], ['Begin with "Dear Priya, Tom and Wei,"'], ['Begin with "Dear ..."']]);
  });

  it('a line that says how to be rid of it is deleted where it is a whole item', () => {
    const placeholder = '[A third reason, or delete this line]';
    const letter = (lines: string): string => met(1) + draft('Priya Raman', LETTER.replace('- I know your drives from the inside.', lines));
    const text = letter(`- ${placeholder}\n- I know your drives.`);
    const [finding] = found(text, 'unfilled-placeholder');
    assert.deepEqual(titles([finding!]), ['Delete this line']);
    assert.equal(applyFix(text, finding!.fixes[0]!), letter('- I know your drives.'));
    for (const lines of [`- As I said: ${placeholder}`, `- ${placeholder} and more`, '- [A third reason]']) {
      const other = found(letter(lines), 'unfilled-placeholder');
      assert.equal(other.length, 1, lines);
      assert.deepEqual(titles(other), [], lines);
    }
  });

  it('of two rules that are meant by a slip the nearer comes first', () => {
    const meant = (word: string): readonly string[] => titles(found(`${HEAD}---\n\n<!-- job-follow-up-disable ${word} -->\n`, 'unused-suppression')).filter(title => title.startsWith('Write '));
    assert.deepEqual(['misspelled-nae', 'misspelled-kay'].map(meant), [['Write misspelled-name', 'Write misspelled-key'], ['Write misspelled-key', 'Write misspelled-name']]);
  });

  it('a copy is found at the draft, wherever the note that went out stands', () => {
    const sent = draft('Priya Raman', `Dear Priya,\n\n${LETTER}`, ' 2026-11-23 11:00').replace('note', 'note to Priya Raman');
    const copied = draft('Tom Okafor', `Dear Tom,\n\n${LETTER}`).replace('note', 'note to Tom Okafor');
    for (const text of [met(2) + sent + copied, met(2) + copied + sent]) {
      const findings = found(text, 'same-text-twice');
      assert.equal(findings.length, 1);
      assert.ok(findings[0]!.span.start >= text.indexOf(copied) && findings[0]!.span.end <= text.indexOf(copied) + copied.length);
    }
  });

  it('a comment that names no rule disables all, and its end is none without a beginning', () => {
    const unused = (comments: readonly string[]): readonly string[] => {
      const text = `${HEAD}---\n\n${comments.map(comment => `<!-- job-follow-up-${comment} -->\n`).join('\n')}`;
      return found(text, 'unused-suppression').map(({ span }) => /^job-follow-up-(.*?) -->/.exec(text.slice(text.lastIndexOf('job-', span.start)))![1]!);
    };
    for (const [comments, expected] of [
      [['disable', 'enable'], ['disable']], [['disable', 'enable no-value'], ['disable']], [['disable no-value', 'enable'], ['disable no-value']], [['disable no-value', 'enable no-recap'], ['disable no-value', 'enable no-recap']],
      [['disable', 'enable', 'enable no-value'], ['disable', 'enable no-value']], [['enable', 'disable'], ['enable', 'disable']],
    ] as const) assert.deepEqual(unused(comments), expected, comments.join());
  });

  it('of two readings of a day that of the user’s own order comes first', () => {
    for (const text of [`${HEAD}applied: 11/12/2026\n---\n`, `${HEAD}---\n\n## Log\n\n- 11/12/2026: sent the form\n`]) {
      const offered = (dateOrder: string): readonly string[] => titles(findingsIn(text, { settings: { dateOrder }, now: '2026-12-20T12:00:00Z' }).filter(({ rule }) => rule === 'unclear-day'));
      assert.deepEqual([offered('month-first'), offered('day-first')], [['Write 2026-11-12', 'Write 2026-12-11'], ['Write 2026-12-11', 'Write 2026-11-12']]);
    }
  });

  it('the name of another company is one where nothing parts its words', () => {
    const named = (sentence: string): readonly string[] => {
      const text = met(1) + draft('Priya Raman', `Dear Priya,\n\n${LETTER}`.replace('Thank you for your time', `${sentence} Thank you for your time`));
      return findingsIn(text, { otherCompanies: ['Halden Bay', 'Brightwater'] }).filter(({ rule }) => rule === 'other-company').map(({ span }) => text.slice(span.start, span.end));
    };
    for (const [sentence, expected] of [
      ['I know how Halden Bay works.', ['Halden Bay']], ['Halden Bay is close.', ['Halden Bay']], ['I grew up in Halden. Bay windows are my hobby.', []], ['I like Halden, Bay and Lake.', []], ['I know the halden Bay.', []], ['I like Bay Halden.', []], ['I joined Brightwater.', ['Brightwater']], ['Brightwater is clear.', []],
    ] as const) assert.deepEqual(named(sentence), expected, sentence);
  });

  it('keys of four letters are words of their own', () => {
    for (const key of ['ofer', 'quit', 'titl', 'tage']) assert.deepEqual(found(`${HEAD}${key}: x\n---\n`, 'misspelled-key'), [], key);
    assert.deepEqual(titles(found(`${HEAD}offfer: {received: 2026-11-20}\n---\n`, 'misspelled-key')), ['Write offer']);
  });

  /** What a rule finds in a sentence of a follow-up, each with what would be written instead. */
  const inSentence = (rule: string, sentence: string, company = 'Northwind Robotics'): string => {
    const text = `---\ncompany: ${company}\nrole: Controls Engineer\nstatus: interview\ncontacts:\n  - Priya Raman\n  - Siobhán O'Brien\n  - Kristen Ray\n---\n\n## Follow-up to Priya Raman\n\nTo: Priya Raman\nSent:\nSubject: Hello\n\nDear Priya,\n\nI hope that you had a good week. ${sentence}\n\nKind regards,\nAna Duarte\n`;
    return found(text, rule).map(finding => [text.slice(finding.span.start, finding.span.end), ...titles([finding])].join(' > ')).join(', ');
  };

  for (const [company, sentence, expected] of [
    ['Northwind Robotics', 'I admire Nothwind Robotics.', 'Nothwind Robotics > Write Northwind Robotics'], ['Northwind Robotics', 'I admire Northwind Robotcs Ltd.', 'Northwind Robotcs > Write Northwind Robotics'], ['Northwind Robotics', 'I admire Nortwind very much.', 'Nortwind > Write Northwind'],
    ['Northwind Robotics', 'Nortwind is what I want.', ''], ['Northwind Robotics', 'I admire Nortwind Energy.', ''], ['Northwind Robotics', 'I admire Northwinds.', ''], ['Northwind Robotics', 'I met the Great Nortwind.', ''], ['Northwind Robotics', 'I admire the nortwind.', ''], ['Northwind Robotics', 'I admire Nortwind Robotcs.', ''], ['Northwind Robotics', 'I admire Southwind Robotics.', ''],
    ['Northwind Robotics', 'I admire Northwind, Robotica and Lumen.', ''], ['Northwind Robotics', 'I follow @Nortwind every day.', ''], ['Northwind Robotics', 'I wrote to jobs@Nortwind.example today.', ''], ['Northwinds', 'I admire Northwind.', ''], ['Upper Rhine Valley Water Treatment Works', 'I admire the Upper Rhine Valley Water Treatmant Works.', 'Upper Rhine Valley Water Treatmant Works > Write Upper Rhine Valley Water Treatment Works'],
    ['The Group', 'I admire The Gruop.', 'The Gruop > Write The Group'], ['Holding Group', 'I admire Holdng Group.', 'Holdng Group > Write Holding Group'], ['Slack', 'I admire Slakc.', ''], ['Palantir', 'I admire Palanitr.', 'Palanitr > Write Palantir'], ['Palantir', 'I admire Palanitr UG.', 'Palanitr > Write Palantir'], ['Telefónica', 'I admire Telefonca.', 'Telefonca > Write Telefónica'], ['Telefónica', 'I admire Telefnca.', 'Telefnca > Write Telefónica'], ['Spotify', 'I admire Sotify.', 'Sotify > Write Spotify'], ['Kuehne + Nagel', 'I admire Kühne + Nagel.', ''],
  ] as const) it(`${company}: ${sentence}`, () => assert.equal(inSentence('misspelled-company', sentence, company), expected));

  for (const [sentence, expected] of [
    ['I met Siobhan O’Brian.', 'O’Brian > Write O\'Brien'], ['I met Siobahn.', 'Siobahn > Write Siobhán'], ['I met Ms. O’Brian.', 'O’Brian > Write O\'Brien'], ['I met Kirsten Ray.', 'Kirsten > Write Kristen'], ['I met Mr. Ramen.', 'Ramen > Write Raman'], ['I met Priya Ramon and Pryia Raman.', 'Ramon > Write Raman, Pryia > Write Priya'], ['I met Krysten Ray’s team.', 'Krysten > Write Kristen'],
    ['I met Dr. Siobahn.', ''], ['I met Kristin.', ''], ['I met Kristen Roy.', ''], ['Kristn said so.', ''], ['I met Brian Siobahn.', ''], ['I saw Prya at work.', ''],
  ] as const) it(sentence, () => assert.equal(inSentence('misspelled-name', sentence), expected));

  for (const [day, expected] of [
    ['on Monday, 24 November', 'Say "on Tuesday, 24 November" > Say "on Monday, 23 November"'], ['on Friday, December 8', 'Say "on Tuesday, December 8" > Say "on Friday, December 11"'], ['on Thursday, 2026-12-04', 'Say "on Friday, 2026-12-04" > Say "on Thursday, 2026-12-03"'],
    // The other date would lie in another month, or have another ending.
    ['on Monday, December 1', ''], ['on Wednesday, 30 November', ''], ['on Tuesday, November 25th', ''],
  ] as const) it(`${day} contradicts itself`, () => assert.equal(inSentence('unclear-day', `I will call you ${day}.`), [day, ...(expected === '' ? [] : [expected])].join(' > ')));

  it('every rule that is tried here is one', () => {
    for (const id of ['several-recipients', 'missing-salutation', 'unfilled-placeholder', 'unused-suppression', 'same-text-twice', 'misspelled-key', 'misspelled-company', 'misspelled-name', 'unclear-day']) assert.ok(RULES.some(rule => rule.id === id), id);
  });
});
