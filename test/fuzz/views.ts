// Every view and every command of the editor, asked about one text at some offsets.

import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { showCards } from '../../src/preview/cards.ts';
import { addInterview, applyEdits, applicationRow, caseOf, changeStatus, completionsAt, copyPage, definitionOf, dueInCase, emlOf, english, fileNameFor, foldsIn, headerLines, hintsIn, headOf, hoverAt, lensesOf, lineOf, linksIn, mailOf, mailtoOf, markAsSent, newNotes, nextChange, outlineOf, personAt, previewCards, readFile, readLine, readSettings, receivedNote, referencesTo, removeKey, renameableAt, renamePerson, rowOf, searchNames, setKey, STATUSES, timelineOf, unfilledIn, whenInFull, type Case, type Finding, type Mail, type OutlineSymbol, type ReadFile, type TextEdit } from '../../src/core/index.ts';
import { withDefaults } from '../../src/core/scaffold/snippet.ts';
import { NOW } from './grammar.ts';
import type { Random } from './random.ts';
import { spansIn } from './spans.ts';

const { settings } = readSettings({}, 'Europe/Berlin');

/** Asks every view; fails where one throws, speaks of a place outside the text, or lets something of the file out of its place. */
export function viewsOf(file: ReadFile, findings: readonly Finding[], offsets: readonly number[]): void {
  const { text } = file;
  const within = (value: unknown): void => {
    for (const { span } of spansIn(value)) assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, `${span.start}..${span.end} of ${text.length}`);
  };
  within([foldsIn(file), linksIn(file), outlineOf(file), headOf(file, NOW, settings).application?.due]);
  const head = headOf(file, NOW, settings);
  assert.deepEqual(readLine(new TextEncoder().encode(lineOf({ path: 'a.md', stamp: '', key: '', head })))!.head, head);
  const lines = text.split(/\r\n|\r|\n/);
  for (const { line, column, length } of searchNames(head)) assert.ok(column <= lines[line]!.length && length >= 0, 'a name beside its line');
  outlineOf(file).forEach(symbolHolds);
  for (const { target } of linksIn(file)) assert.match(target, /^(?:mailto:|tel:|https:)[^\s<>"]+$/);
  headerLines(file);
  previewCards(file, NOW, settings);
  preview(file);
  const kase = caseOf(file, NOW, settings);
  if (kase) ofCase(kase, within);
  for (const offset of offsets) {
    within([personAt(file, offset), renameableAt(file, offset)]);
    const hover = kase && hoverAt(kase, findings, offset);
    if (hover) assert.ok(hover.span.start <= offset && offset <= hover.span.end, 'a hover beside its place');
    for (const asked of [true, false]) for (const { span, newText } of completionsAt(file, offset, NOW, settings, asked)) {
      assert.ok(span.start <= offset && offset <= span.end && span.end <= text.length, 'a completion beside the cursor');
      applyEdits(text, [{ span, newText }]);
    }
    const edits = renamePerson(file, offset, 'Ana-Maria Duarte', settings.me);
    if (!('refusal' in edits)) applyEdits(text, edits);
  }
}

function symbolHolds({ name, span, selection, children }: OutlineSymbol): void {
  assert.ok(english(name) !== '' && span.start <= selection.start && selection.end <= span.end, 'a symbol beside itself');
  children.forEach(symbolHolds);
}

function ofCase(kase: Case, within: (value: unknown) => void): void {
  const { file, application } = kase;
  const items = dueInCase(kase);
  const rows = items.map(item => rowOf(item, file, NOW, settings));
  within([lensesOf(kase), timelineOf(kase), application.people.map((_, person) => [definitionOf(application, person), referencesTo(file, person)])]);
  for (const { offset } of hintsIn(kase, { start: 0, end: file.text.length })) assert.ok(offset <= file.text.length);
  applicationRow(kase, rows);
  rows.forEach(whenInFull);
  assert.ok(nextChange(application, items, NOW, settings) > NOW, 'the next change lies behind');
  assert.match(fileNameFor({ company: application.company?.value ?? '', role: application.role?.value ?? '' }), /^[\p{L}\p{M}\p{N}-]{1,100}\.md$/u);
  for (const note of application.notes) {
    within(unfilledIn(file.text, note, application));
    mailHolds(mailOf(file, application, note));
  }
}

/** Neither a link nor a file holds more headers than the mail has, and no element of HTML that a letter needs not. */
function mailHolds(mail: Mail): void {
  const link = mailtoOf(mail);
  if (link) for (const pair of link.split('?')[1]?.split('&') ?? []) assert.match(pair, /^(?:cc|subject|body)=[^\s&=?#]*$/);
  const head = emlOf(mail).split('\r\n\r\n')[0]!;
  assert.deepEqual(head.split('\r\n').filter(line => !/^ /.test(line)).map(line => line.split(':')[0]).filter(name => !/^(?:To|Cc)$/.test(name!)), ['Subject', 'X-Unsent', 'MIME-Version', 'Content-Type']);
  assert.doesNotMatch(head, /[\r\n](?<!\r\n)(?!\n)|\0/);
  assert.doesNotMatch(mail.html, /<(?!\/?(?:p|br|strong|em|ul|ol|li|blockquote|pre|code|hr|a)\b)|<[^>]*\son\w+=|href="(?!https?:|mailto:|tel:)/i);
  assert.ok(!copyPage(mail, { title: mail.subject, copy: 'Copy' }, 'nonce').replace(/<script nonce="nonce">/, '').includes('<script'));
}

const markdownIt = new MarkdownIt({ html: false });
let failed: unknown = null;
showCards(markdownIt, { read: text => readFile('a.md', text, settings.me), cards: file => previewCards(file, NOW, settings), translated: english, keepsFrontmatter: () => true, failed: error => { failed = error; } });

/** No tag of the file's own comes out of a preview that shuts HTML out. */
function preview({ text }: ReadFile): void {
  const html = markdownIt.render(text, {});
  assert.equal(failed, null);
  assert.doesNotMatch(html, /<(?:script|img[^>]*onerror|b>)/i);
}

/** Commands leave a readable file readable, with its people, notes and log. */
export function commandsHold(file: ReadFile, random: Random): void {
  const kase = caseOf(file, NOW, settings);
  if (!kase) return;
  const { text, application } = kase.file as ReadFile & { application: Case['application'] };
  const draft = application.notes.find(({ direction }) => direction === 'draft');
  const person = application.people.length > 0 ? random.below(application.people.length) : null;
  const commands: Readonly<Record<string, () => readonly (TextEdit & { readonly snippet?: boolean })[] | null>> = {
    'change the status': () => changeStatus(text, application, random.pick(STATUSES), kase.today),
    'add an interview': () => addInterview(file, { at: { day: '2026-11-25', time: '10:00', offset: null }, kind: random.pick(['', 'phone', 'a: b', '# x']), people: random.pick([[], ['Wei Chen'], ['Okafor, Tom', 'X: Y']]) }, kase.today),
    'log a reply': () => [receivedNote(kase, { name: 'Wei Chen\n# x', from: 'Wei Chen <wei@x.example>', message: random.pick([null, '# Hi\n```\n<!--', 'Thanks.\n\nSent: 2026-11-20\n---']) })],
    'mark as sent': () => draft ? markAsSent(text, draft, NOW, 'Europe/Berlin').edits : null,
    'write a note': () => [newNotes(kase, [{ kind: random.pick(['thank-you', 'follow-up', 'application', 'offer-reply']), person, interview: application.interviews[0] ?? null }])],
    snooze: () => [setKey(text, application, 'snooze', '2026-12-01')],
    wake: () => { const edit = removeKey(text, application, 'snooze'); return edit && [edit]; },
  };
  const name = random.pick(Object.keys(commands));
  const edits = commands[name]!();
  if (!edits) return;
  const after = readFile('a.md', applyEdits(text, edits.map(edit => (edit.snippet ? { ...edit, newText: withDefaults(edit.newText).replace('$0', '') } : edit))), settings.me).application;
  assert.ok(after, `"${name}" makes the file unreadable`);
  assert.ok(after.notes.length >= application.notes.length, `"${name}" loses a note`);
  assert.ok(after.log.length >= application.log.length, `"${name}" loses a line of the log`);
  assert.ok(after.interviews.length >= application.interviews.length, `"${name}" loses an interview`);
}
