// What holds for every text: each property throws where it doesn't. All that a property chooses hangs on the text alone, so that a failing text can be cut down.

import assert from 'node:assert/strict';
import { applyEdits, positions, type Span, type TextEdit } from '../../src/core/base/text.ts';
import { check, companiesOf, dueItems, english, readEdited, readFile, readSettings, RULES, type Finding, type Fix, type ReadFile } from '../../src/core/index.ts';
import { MOST_RULES } from '../../src/core/parse/suppressions.ts';
import { silencingFixes } from '../../src/core/rules/edits/silence.ts';
import { agree, isComparable } from '../core/lineScan.ts';
import { applyFix } from '../core/readExample.ts';
import { application, NOW } from './grammar.ts';
import { spansIn } from './spans.ts';
import { randomOf, type Random } from './random.ts';
import { commandsHold, viewsOf } from './views.ts';

export const SETTINGS = readSettings({ checkSentNotes: 'hint' }, 'Europe/Berlin').settings;
const OTHERS = ['Stadler Rail', 'Techniker Krankenkasse'];

export const read = (text: string): ReadFile => readFile('a.md', text, SETTINGS.me);
export const findingsIn = (text: string): readonly Finding[] => check(read(text), NOW, SETTINGS, OTHERS);

/** Choices that hang on the text alone. */
function chooserFor(text: string): Random {
  let hash = text.length;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return randomOf(hash);
}

export type Property = (text: string) => void;

/** By what they say. */
export const PROPERTIES: Readonly<Record<string, Property>> = {
  'reading never throws, and every span lies in the text and selects what it says': reads,
  'what an edit leaves as it was is what it would be read as': edits,
  'findings have their places in the order of the text, and are the same every time': judges,
  'no order of files changes anything': inAnyOrder,
  'the line scan finds what remark finds': scans,
  'no view throws at any offset, and each stays within the text': shows,
  'no command breaks a file that could be read': text => commandsHold(read(text), chooserFor(text)),
  'a fix takes its finding away and adds none': mends,
  'all safe fixes come to rest in two rounds': rests,
  'a comment of the light bulb silences its finding and changes nothing else': silences,
  'line endings change nothing': endings,
  'the machine changes nothing': anywhere,
};

function reads(text: string): void {
  const file = read(text);
  for (const { span, value } of spansIn(file)) {
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, `${span.start}..${span.end} of ${text.length}`);
    if (value !== null) selects(text, span, value);
  }
  if (file.application) assert.ok(file.application.notes.every(({ span, header, letter }) => span.start <= header.start && header.end <= span.end && letter.end <= span.end));
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** A value's letters are those of its place, comments aside; not where YAML writes them in another way, and of a wikilink those that it shows. */
function selects(text: string, span: Span, value: string): void {
  const written = text.slice(span.start, span.end);
  if (/^["'|>&*!]|\[\[/.test(written)) return;
  assert.ok([written, written.replace(/<!--[^]*?-->/g, '')].some(shown => letters(shown).includes(letters(value))), `${JSON.stringify(value)} is not what stands there: ${JSON.stringify(written)}`);
}

/** What somebody types: words for the most part, and what makes a line something else. */
const TYPED = ['a', 'word ', ' ', '. ', '', '', '', ', and', 'é', '😀', '\n', '\r', '\n\n', '>', '<', '<b>', '-->', '# ', '\n# Log', '\n===', '\n---\n', '- ', '-', '=', ':', 'To: x', '[', '`', '```', '~~~', '\t', '\u00a0', '1. ', '* ', '|', '<!--', 'job-follow-up-disable'];

/** Most edits are made in letters; each is read after all those before it. */
function edits(text: string): void {
  const random = chooserFor(text);
  let [before, written] = [read(text), text];
  for (let count = 0; count < 8; count++) {
    const notes = before.application?.notes ?? [];
    const { start, end } = notes.length > 0 && random.chance(85) ? random.pick(notes).letter : { start: 0, end: written.length };
    const at = start + random.below(end - start + 1);
    written = written.slice(0, at) + random.pick(TYPED) + written.slice(Math.min(written.length, at + (random.chance(60) ? 0 : random.below(4))));
    before = readEdited(before, written, SETTINGS.me);
    assert.deepEqual(before, read(written));
  }
}

function judges(text: string): void {
  const findings = findingsIn(text);
  assert.deepEqual(findingsIn(text), findings);
  let from = 0;
  for (const { span, message, fixes, related } of findings) {
    assert.ok(from <= span.start && span.start <= span.end && span.end <= text.length, 'a finding out of its place');
    from = span.start;
    const words = english(message);
    assert.ok(words.trim() !== '' && !/undefined|NaN|\[object/.test(words.replaceAll(text, '')), words);
    for (const { edits } of fixes) applyEdits(text, edits);
    for (const other of related) assert.ok(other.span.end <= text.length);
  }
}

/** Two files that are always the same. */
const BESIDE = [1, 2].map(turn => readFile(`${turn}.md`, application(randomOf(0, turn)), SETTINGS.me));

function inAnyOrder(text: string): void {
  const file = read(text);
  const [a, b] = [[file, ...BESIDE], [...BESIDE, file].reverse()].map(order => ({ due: dueItems(order, NOW, SETTINGS), findings: check(file, NOW, SETTINGS, companiesOf(order.map(({ application }) => application?.company?.value))) }));
  assert.deepEqual(a, b);
}

function scans(text: string): void {
  const body = text.slice(read(text).application?.frontmatter.end ?? 0).replace(/^\uFEFF+/, '');
  if (isComparable(body)) agree(body);
}

function shows(text: string): void {
  const random = chooserFor(text);
  const offsets = [random.chance(50) ? 0 : text.length, ...random.some(2, 2, () => random.below(text.length + 1))];
  viewsOf(read(text), findingsIn(text), offsets);
}

/** What a begun letter is for: to be empty, to have places to fill in, to be like the one beside it. */
const OF_A_SCAFFOLD: ReadonlySet<string> = new Set(['empty-note', 'unfilled-placeholder', 'same-text-twice']);

const key = ({ rule, message }: Finding): string => `${rule}: ${english(message)}`;
const countOf = (findings: readonly Finding[], wanted: string): number => findings.filter(finding => key(finding) === wanted).length;

/** Rules that judge what letters say: a sentence more or less in a letter shifts what its others seem to say. */
const OF_PROSE: ReadonlySet<string> = new Set([...RULES.filter(({ judges }) => judges === 'drafts').map(({ id }) => id), 'unused-suppression']);

/** Does the fix only put a sentence into a letter, or take one out? What it says to the reader may be news to other rules about letters, and to no others. */
const isOfProse = ({ rule }: Finding): boolean => OF_PROSE.has(rule) && !TELLING.has(rule);

/**
 * Rules whose fixes tell the program what it couldn't know: a day, a status, a person, that a letter was sent, that there is a letter at all. Other rules
 * had to be silent before, and what they find then was there.
 */
const TELLING: ReadonlySet<string> = new Set(['unreadable-frontmatter', 'misspelled-key', 'misspelled-name', 'unclear-day', 'unknown-status', 'note-without-header', 'interview-without-people', 'missing-recipient', 'unknown-recipient', 'unfilled-placeholder', 'sent-in-future', 'sent-before-interview', 'overdue-thank-you', 'overdue-follow-up', 'overdue-offer-reply', 'broken-promise', 'vague-promise', 'stale-application', 'several-recipients']);

/** Is there less to report of this kind? Of a letter that is only begun the finding moves to the draft; a sentence taken out may leave another that asks as it did. */
function isLess(after: readonly Finding[], before: readonly Finding[], { rule, message, span }: Finding, fix: Fix): boolean {
  const fewer = (same: (finding: Finding) => boolean): boolean => after.filter(same).length < before.filter(same).length;
  return fewer(other => other.rule === rule && english(other.message) === english(message)) || fewer(other => other.rule === rule)
    || (fix.begins === true && fewer(other => other.rule === rule && other.fixes.some(({ begins }) => begins)))
    // The sentence stands beside what is there, and names the role: among what are no words in any language it may read as anything.
    || AMONG_WORDS.has(rule)
    // Of a comment that names more rules than anybody reads, the next moves up.
    || (rule === 'unused-suppression' && after.filter(other => other.rule === rule).length >= MOST_RULES)
    // Whom a letter was sent to is known by it to the drafts; addressed to somebody else, it leaves them alone with the name.
    || (rule === 'unknown-recipient' && after.every(other => other.rule !== rule || other.span.start !== span.start))
    || (rule === 'asks-them-to-act' && after.filter(other => other.rule === rule).length === before.filter(other => other.rule === rule).length);
}

const AMONG_WORDS: ReadonlySet<string> = new Set(['no-recap', 'no-pleasantry', 'no-interest']);

interface Mending {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** One of the fixes of a text. */
function mends(text: string): void {
  const before = findingsIn(text);
  const mendings = mendingsIn(before);
  if (mendings.length > 0) mendsBy(text, before, chooserFor(text).pick(mendings));
}

/** All fixes of a text, and all comments that silence. */
export function everyFixMends(text: string): void {
  const before = findingsIn(text);
  for (const mending of mendingsIn(before)) mendsBy(text, before, mending);
  for (const finding of before) silencesOne(text, before, finding);
}

const mendingsIn = (findings: readonly Finding[]): readonly Mending[] => findings.flatMap(finding => finding.fixes.map(fix => ({ finding, fix })));

function mendsBy(text: string, before: readonly Finding[], { finding, fix }: Mending): void {
  const after = findingsIn(applyFix(text, fix));
  assert.ok(isLess(after, before, finding, fix), `"${english(fix.title)}" leaves ${key(finding)}`);
  const had = new Set(before.map(({ rule }) => rule));
  // Frontmatter that can be read once the edit is made, of whatever rule, tells too.
  const added = TELLING.has(finding.rule) || had.has('unreadable-frontmatter') ? [] : after.filter(({ rule }) => !had.has(rule) && !(fix.begins && OF_A_SCAFFOLD.has(rule)) && !(isOfProse(finding) && OF_PROSE.has(rule)));
  assert.deepEqual(added.map(key), [], `"${english(fix.title)}" adds findings`);
  sameLineEndings(text, fix);
}

/** Where a file has one way to end its lines, so have the edits. */
function sameLineEndings(text: string, { title, edits }: Fix): void {
  const ways = new Set(text.match(/\r\n|\r|\n/g));
  if (ways.size !== 1) return;
  for (const { newText } of edits) for (const way of newText.match(/\r\n|\r|\n/g) ?? []) assert.ok(ways.has(way), `"${english(title)}" brings in another line ending`);
}

/** As the editor does it: each finding's first safe fix, as long as it touches nothing that another one changes. */
function safeEdits(findings: readonly Finding[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const seen = new Set<string>();
  for (const { fixes } of findings) {
    const own = fixes.find(({ safe }) => safe)?.edits ?? [];
    const isNew = seen.size < seen.add(JSON.stringify(own)).size;
    const collides = own.some(({ span: a }) => edits.some(({ span: b }) => (a.start < b.end && b.start < a.end) || a.start === b.start));
    if (isNew && !collides) edits.push(...own);
  }
  return edits;
}

function rests(text: string): void {
  let mended = text;
  for (let round = 0; round < 2; round++) {
    const edits = safeEdits(findingsIn(mended));
    if (edits.length === 0) return;
    mended = applyEdits(mended, edits);
  }
  assert.deepEqual(safeEdits(findingsIn(mended)), [], 'a third round is needed');
}

function silences(text: string): void {
  const before = findingsIn(text);
  if (before.length > 0) silencesOne(text, before, chooserFor(text).pick(before));
}

function silencesOne(text: string, before: readonly Finding[], finding: Finding): void {
  // What closes the comment also closes one that was left open, and the letter says something else.
  if (text.lastIndexOf('<!--') > text.lastIndexOf('-->')) return;
  for (const fix of silencingFixes(read(text), finding)) {
    const after = findingsIn(applyFix(text, fix));
    assert.ok(countOf(after, key(finding)) < countOf(before, key(finding)), `"${english(fix.title)}" leaves ${key(finding)}`);
    const more = after.filter(other => countOf(after, key(other)) > countOf(before, key(other)));
    assert.deepEqual(more.map(key), [], `"${english(fix.title)}" adds findings`);
  }
}

function endings(text: string): void {
  const random = chooserFor(text);
  const plain = text.replace(/\r\n?/g, '\n');
  const findings = findingsByPlace(plain);
  for (const end of ['\r\n', '\r']) {
    const converted = plain.replaceAll('\n', end);
    assert.deepEqual(findingsByPlace(converted), findings);
    assert.deepEqual(fixedTexts(converted), fixedTexts(plain));
  }
  // A lone CR and an LF behind it would be one ending.
  const mixed = plain.replace(/\n+/g, ends => random.pick(['\n', '\r\n', '\r']).repeat(ends.length));
  assert.deepEqual(findingsByPlace(mixed), findings);
}

const withLf = (text: string): string => text.replace(/\r\n?/g, '\n');

/** By line and column. Of broken YAML that it is broken: the parser, for which a CR alone ends no line, may find the fault elsewhere and call it by another name, and what is a comment in it hangs on that too. */
function findingsByPlace(text: string): readonly string[] {
  const at = positions(text);
  const place = (offset: number): string => `${at(offset).line}:${at(offset).column}`;
  const told = findingsIn(text).filter(({ rule }) => rule !== 'unused-suppression' || read(text).application !== null);
  return told.map(({ rule, span, message, fixes }) => rule === 'unreadable-frontmatter' ? rule : withLf([`${place(span.start)}-${place(span.end)} ${rule}`, english(message), ...fixes.map(({ title }) => english(title))].join('\n')));
}

/** What each fix makes of the text. */
const fixedTexts = (text: string): readonly string[] => (read(text).application === null ? [] : findingsIn(text)).flatMap(({ rule, fixes }) => (rule === 'unreadable-frontmatter' ? [] : fixes.map(fix => withLf(applyFix(text, fix)))));

/** Zones, clocks and chances far apart: what asked the machine would answer in another way. */
function anywhere(text: string): void {
  const told = (): string => JSON.stringify([findingsIn(text), dueItems([read(text)], NOW, SETTINGS)]);
  assert.equal(onMachine('Pacific/Kiritimati', 0, told), onMachine('America/Los_Angeles', Date.UTC(2031, 6, 4), told));
}

/** What `work` gives where the zone is this, the clock stands there, and chance has only one answer. */
function onMachine<T>(zone: string, clock: number, work: () => T): T {
  const { env: { TZ } } = process;
  const { Date: RealDate } = globalThis;
  const { random } = Math;
  process.env.TZ = zone;
  globalThis.Date = new Proxy(RealDate, { construct: (target, given) => Reflect.construct(target, given.length === 0 ? [clock] : given), get: (target, name) => (name === 'now' ? () => clock : Reflect.get(target, name)) });
  Math.random = () => (clock === 0 ? 0 : 0.9);
  try {
    return work();
  } finally {
    Math.random = random;
    globalThis.Date = RealDate;
    if (TZ === undefined) delete process.env.TZ; else process.env.TZ = TZ;
  }
}

/** The names of the properties that a text doesn't have, with the first line of why. */
export function failuresOf(text: string, names: readonly string[]): readonly { readonly name: string; readonly why: string }[] {
  return names.flatMap(name => {
    try {
      PROPERTIES[name]!(text);
      return [];
    } catch (error) {
      return [{ name, why: String((error as Error).message) }];
    }
  });
}
