// Every view and every command of the core, asked about one file at many places: their answers as they come, by name.

import { addInterview, applicationRow, applyEdits, caseOf, changeStatus, completionsAt, copyPage, definitionOf, dueInCase, emlOf, foldsIn, groupRows, headerLines, headOf, hintsIn, hoverAt, lensesOf, linksIn, mailOf, mailtoOf, markAsSent, newNotes, nextChange, outlineOf, personAt, placeOfNote, previewCards, receivedNote, referencesTo, removeKey, renamePerson, rowOf, setKey, silencingFixes, STATUSES, timelineOf, unfilledIn, whenInFull, type Case, type Finding, type Instant, type ReadFile, type Settings, type TextEdit } from '../../src/core/index.ts';
import { applyFix } from '../core/readExample.ts';

export type Answers = Readonly<Record<string, unknown>>;

/** A name like any other, one with a particle, one that is written the other way round. */
const NEW_NAMES = ['Ana-Maria Duarte', 'Jan van der Berg', 'Okafor, Tom'];
const PLACES = 24;
/** Some places all over the text. */
const placesIn = (text: string): readonly number[] => Array.from({ length: PLACES }, (_, part) => Math.floor((text.length * part) / PLACES));

/** What is read and shown. */
export function viewsOf(file: ReadFile, findings: readonly Finding[], now: Instant, settings: Settings): Answers {
  const kase = caseOf(file, now, settings);
  const places = placesIn(file.text);
  return {
    reading: file,
    findings,
    outline: outlineOf(file), folds: foldsIn(file), links: linksIn(file), cards: previewCards(file, now, settings), lines: headerLines(file),
    completions: places.map(at => completionsAt(file, at, now, settings, at % 2 === 0)),
    people: places.map(at => personAt(file, at)),
    head: file.isApplication ? headOf(file, now, settings) : null,
    ...(kase ? viewsOfCase(kase, findings, places) : {}),
  };
}

function viewsOfCase(kase: Case, findings: readonly Finding[], places: readonly number[]): Answers {
  const { file, application, now, settings } = kase;
  const rows = dueInCase(kase).map(item => rowOf(item, file, now, settings));
  return {
    rows: [rows.map(row => [row, whenInFull(row)]), groupRows(rows, 'kind'), applicationRow(kase, rows), nextChange(application, dueInCase(kase), now, settings)],
    hovers: places.map(at => hoverAt(kase, findings, at)),
    lenses: lensesOf(kase), timeline: timelineOf(kase), hints: hintsIn(kase, { start: 0, end: file.text.length }),
    mentions: application.people.map((_, person) => [definitionOf(application, person), referencesTo(file, person).map(place => [place, personAt(file, place.span.start), personAt(file, place.span.end)])]),
    mails: application.notes.map(note => {
      const mail = mailOf(file, application, note);
      return [unfilledIn(file.text, note, application), placeOfNote(note), emlOf(mail), mailtoOf(mail), copyPage(mail, { title: mail.subject, copy: 'Copy' }, 'nonce')];
    }),
  };
}

/** The texts that fixes and commands leave behind; null where there is nothing to do. */
export function commandsOf(file: ReadFile, findings: readonly Finding[], now: Instant, settings: Settings): Answers {
  const { text } = file;
  const kase = caseOf(file, now, settings);
  const mended = { fixes: findings.flatMap(finding => finding.fixes.map(fix => applyFix(text, fix))), silencings: findings.flatMap(finding => silencingFixes(file, finding).map(fix => applyFix(text, fix))) };
  if (!kase) return mended;
  const { application } = kase;
  const after = (edits: readonly TextEdit[] | null): string | null => edits && applyEdits(text, edits);
  const [person, interview] = [application.people.length > 0 ? 0 : null, application.interviews[0] ?? null];
  return {
    ...mended,
    statuses: STATUSES.map(status => after(changeStatus(text, application, status, kase.today))),
    interview: after(addInterview(file, { at: { day: '2026-11-25', time: '10:00', offset: null }, kind: 'a: b', people: ['Wei Chen', 'Okafor, Tom'] }, kase.today)),
    reply: after([receivedNote(kase, { name: 'Wei Chen', from: 'Wei Chen <wei@x.example>', message: '# Hi\n\nThanks.' })]),
    sent: application.notes.filter(({ direction }) => direction === 'draft').map(note => after(markAsSent(text, note, now, settings.timeZone).edits)),
    written: (['thank-you', 'follow-up', 'application', 'offer-reply'] as const).map(kind => after([newNotes(kase, [{ kind, person, interview }])])),
    keys: [after([setKey(text, application, 'snooze', '2026-12-01')]), ...(['snooze', 'decision'] as const).map(key => { const edit = removeKey(text, application, key); return edit && after([edit]); })],
    renamed: application.people.flatMap((_, person) => referencesTo(file, person).slice(0, 1)).flatMap(({ span: { start } }) => NEW_NAMES.map(name => {
      const edits = renamePerson(file, start, name, settings.me);
      return 'refusal' in edits ? edits : after(edits);
    })),
  };
}
