// What stands above notes and interviews, what a click acts on, and how that is found again in a text that has moved on.

import assert from 'node:assert/strict';
import { caseOf, draftAgain, draftAt, english, interviewAt, lensesOf, placeOfInterview, placeOfNote, readFile, readSettings, type Application, type Lens, type ReadFile } from '../../src/core/index.ts';

const { settings } = readSettings({}, 'UTC');
/** Monday noon, 23 November. */
const NOW = Date.UTC(2026, 10, 23, 12);

const lenses = (text: string, now = NOW): readonly Lens[] => {
  const file = readFile('a.md', text, settings.me);
  return lensesOf(caseOf(file, now, settings)!);
};
/** Each lens with the line that it stands above, and its command. */
const shown = (text: string, now = NOW): readonly string[] => lenses(text, now).map(({ span, title, action }) => `${text.slice(span.start).split(/[\r\n]/)[0]} < ${english(title)}${action ? ` (${action.command})` : ''}`);
const application = (lines: string, body = ''): string => `---\ncompany: Acme\nrole: Buyer\nstatus: interview\n${lines}\n---\n${body}`;
const draft = (name: string, sent = ''): string => `\n## Thank-you note to ${name}\n\nTo: ${name}\nSent:${sent}\n\nDear ${name.split(' ')[0]},\n`;
const met = "interviews:\n  - at: 2026-11-22 16:00\n    with: [Siobhán O'Brien, Tom van der Berg]\n  - { at: 2026-11-25, kind: final }";

describe('lenses', () => {
  it('say above the file what comes next, and above interviews who has not been thanked and how far ahead they are', () => {
    assert.deepEqual(shown(application(met)), [
      "--- < Next: Thank Siobhán O'Brien, due in 4 hours (openItem)",
      'at: 2026-11-22 16:00 < 2 thank-you notes missing · Write them (writeAllThankYous)',
      '{ at: 2026-11-25, kind: final } < Interview in 2 days',
    ]);
  });

  it('cut a long reminder between its words, or within the one that is too long', () => {
    const [link, words] = [`https://jobs.acme.example/${'x'.repeat(80)}`, `call ${'and call '.repeat(20)}`].map(what => shown(application(`follow_up: {on: 2026-11-23, what: "${what}"}`).replace('interview', 'saved'))[0]!);
    assert.equal(link, `--- < Next: https://jobs.acme.example/${'x'.repeat(54)}…, due today (openItem)`);
    assert.match(words!, /^--- < Next: call (?:and call )+and…, due today/);
  });

  it('count no note that is begun, sent, given in another way or missed', () => {
    assert.deepEqual(shown(application(met, draft('Tom van der Berg'))).slice(1, 3), ['at: 2026-11-22 16:00 < 1 thank-you note missing · Write it (writeAllThankYous)', '{ at: 2026-11-25, kind: final } < Interview in 2 days']);
    assert.deepEqual(shown(application("interviews:\n  - at: 2026-11-22 16:00\n    with: Bea\n    thanked: true")).filter(line => line.startsWith('at:')), []);
    assert.deepEqual(shown(application('interviews:\n  - at: 2026-11-01 16:00\n    with: Bea\n  - at: 2026-12-01\n    status: cancelled')).filter(line => line.startsWith('at:')), []);
    const [, lens] = lenses(application(met));
    assert.equal(lens!.action?.command === 'writeAllThankYous' && lens!.action.interview.at?.value.day, '2026-11-22');
  });

  it('say of a draft when it is due, and offer to mark that very one as sent', () => {
    const text = application(met, draft("Siobhán O'Brien") + draft('Tom van der Berg'));
    assert.deepEqual(shown(text).slice(-6), [
      "Thank-you note to Siobhán O'Brien < Draft, due in 4 hours", "Thank-you note to Siobhán O'Brien < Mark as sent (markAsSent)", "Thank-you note to Siobhán O'Brien < Email (openInMail)",
      'Thank-you note to Tom van der Berg < Draft, due in 4 hours', 'Thank-you note to Tom van der Berg < Mark as sent (markAsSent)', 'Thank-you note to Tom van der Berg < Email (openInMail)',
    ]);
    const action = lenses(text).at(-2)!.action;
    assert.equal(action?.command === 'markAsSent' && action.note.to[0]!.name, 'Tom van der Berg');
    assert.ok(shown(text, NOW + 5 * 3_600_000).includes('Thank-you note to Tom van der Berg < Draft, due 1 hour ago'));
  });

  it('say of a draft that has time when its window ends, and of one for nothing that it is a draft', () => {
    const letters = '\n## Follow-up to Bea\n\nTo: Bea\nSent: 2026-11-19\n\nDear Bea,\n\nI will call you next week. I will write in the week of November 30.\n\n## Follow-up to Bea\n\nTo: Bea\nSent:\n\nDear Bea,\n\n## Note to Otto\n\nTo: Otto\nKind: other\nSent:\n\nDear Otto,\n';
    assert.deepEqual(shown(application('applied: 2026-11-02', letters)), [
      '--- < Next: Send the draft to Bea, in 7 days (openItem)',
      'Follow-up to Bea < Sent Thu 19 Nov, follow-up due Mon 30 Nov to Fri 4 Dec',
      'Follow-up to Bea < Draft, due in 7 days (by Fri 4 Dec)', 'Follow-up to Bea < Mark as sent (markAsSent)', 'Follow-up to Bea < Email (openInMail)',
      'Note to Otto < Draft', 'Note to Otto < Mark as sent (markAsSent)', 'Note to Otto < Email (openInMail)',
    ]);
  });

  it('say of a note sent what it promised, as long as that is open; of one received nothing', () => {
    const sent = '\r\n## Follow-up to Bea\r\n\r\nTo: Bea\r\nSent: 2026-11-17\r\n\r\nDear Bea,\r\n\r\nI will call you on Friday.\r\n';
    const reply = '\r\n## Reply from Bea\r\n\r\nFrom: Bea\r\nReceived: 2026-11-20\r\n\r\nSorry.\r\n';
    const ofNotes = (text: string): readonly string[] => shown(`\uFEFF${text}`).filter(line => /^(?:Follow|Reply)/.test(line));
    assert.deepEqual(ofNotes(application('applied: 2026-11-02', sent)), ['Follow-up to Bea < Sent Tue 17 Nov, follow-up was due Fri 20 Nov']);
    assert.deepEqual(ofNotes(application('applied: 2026-11-02', sent.replace('To: Bea', 'To: Bea\r\nNext: 2026-11-27'))), ['Follow-up to Bea < Sent Tue 17 Nov, follow-up due Fri 27 Nov']);
    assert.deepEqual(ofNotes(application('applied: 2026-11-02', sent + reply)), []);
    assert.deepEqual(ofNotes(application('applied: 2026-11-02', sent.replace('I will call you on Friday.', 'Thank you.'))), []);
  });

  it('take up no more of a reminder than fits above a line', () => {
    assert.equal(shown(application(`follow_up: { on: 2026-11-23, what: "${'Ask Bea again '.repeat(30)}" }`))[0], `--- < Next: ${'Ask Bea again '.repeat(5)}Ask Bea…, due today (openItem)`);
  });

  it('leave a reminder in the user’s own words, and say nothing of what has ended or sleeps', () => {
    assert.deepEqual(shown(application('follow_up: { on: 2026-11-23, what: "Ask\\n Bea" }'))[0], '--- < Next: Ask Bea, due today (openItem)');
    assert.deepEqual(shown(application(met).replace('status: interview', 'status: rejected')), []);
    assert.deepEqual(shown(application(`${met}\nsnooze: 2026-12-01`)), []);
  });
});

describe('what a lens is about', () => {
  const read = (text: string): Application => readFile('a.md', text, settings.me).application!;
  const twins = application(met, draft('Tom van der Berg') + draft('Tom van der Berg'));

  it('is found again after the text has moved, of two of one name the nearer', () => {
    const place = placeOfNote(read(twins).notes[1]!);
    const moved = read(twins.replace('company: Acme', 'company: Acme\nsource: Lena'));
    assert.equal(draftAt(moved, place), moved.notes[1]);
    assert.equal(draftAt(moved, placeOfNote(read(twins).notes[0]!)), moved.notes[0]);
    const interview = placeOfInterview(read(twins).interviews[0]!);
    assert.equal(interviewAt(moved, interview), moved.interviews[0]);
  });

  it('is gone once it is sent, is called otherwise or is at another time', () => {
    const place = placeOfNote(read(application(met, draft('Tom van der Berg'))).notes[0]!);
    assert.equal(draftAt(read(application(met, draft('Tom van der Berg', ' 2026-11-23'))), place), null);
    assert.equal(draftAt(read(application(met, draft("Siobhán O'Brien"))), place), null);
    const interview = placeOfInterview(read(twins).interviews[0]!);
    const undated = read(application('interviews:\n  - at: some day\n    with: Tom van der Berg'));
    assert.equal(interviewAt(undated, placeOfInterview(undated.interviews[0]!)), undated.interviews[0]);
    assert.equal(interviewAt(undated, interview), null);
    assert.equal(interviewAt(read(twins.replace('2026-11-22 16:00', '2026-11-22 17:00')), interview), null);
  });
});

describe('a draft that was opened in mail', () => {
  const [tom, sent] = [draft('Tom van der Berg'), draft('Tom van der Berg', ' 2026-11-23')];
  const second = `${tom}\nI thank you.\n`;
  const read = (body: string): ReadFile => readFile('a.md', application(met, body), settings.me);
  /** What has become of the first draft of one text in another: its letter, or why there is none. */
  const after = (before: string, now: string): string => {
    const [file, present] = [read(before), read(now)];
    const found = draftAgain(file, file.application!.notes.find(({ direction }) => direction === 'draft')!, present);
    return typeof found === 'string' ? found : present.text.slice(found.letter.start, found.letter.end);
  };
  const letterOf = (note: string): string => note.slice(note.indexOf('Dear')).trim();

  it('is found among others of its name by its letter, wherever it stands by now', () => {
    assert.notEqual(letterOf(tom), letterOf(second));
    assert.equal(after(tom + second, `\nSome words.\n${second}${tom}`), letterOf(tom));
    assert.equal(after(tom + tom, tom + tom), letterOf(tom));
  });

  it('is found where its letter was edited, as long as no other is called so', () => {
    assert.equal(after(tom, second), letterOf(second));
    assert.equal(after(tom + second, second.replace('I thank', 'We thank') + second), 'gone');
  });

  it('is not taken for another one of its name once it is gone or has been sent', () => {
    assert.equal(after(tom + second, second), 'gone');
    assert.equal(after(tom, ''), 'gone');
    const file = read(tom);
    assert.equal(draftAgain(file, file.application!.notes[0]!, readFile('a.md', file.text.replace('status: ', 'status: ['), settings.me)), 'gone', 'in a file that can’t be read now');
    assert.equal(after(tom + second, sent + second), 'sent');
    assert.equal(after(tom + tom, sent + tom), 'sent');
    assert.equal(after(sent + tom, sent + tom), letterOf(tom), 'a letter that was sent before it was opened is another one');
  });
});

describe('the settings of lenses and hints', () => {
  it('are on, may be switched off, and are nothing but yes or no', () => {
    const read = readSettings({ codeLens: false, 'jobFollowUp.inlayHints': 'no' }, 'UTC');
    assert.deepEqual([settings.codeLens, settings.inlayHints, read.settings.codeLens, read.settings.inlayHints, read.problems.length], [true, true, false, true, 1]);
  });
});
