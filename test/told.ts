// What is told of a file in lines for golden files: what was read, found, and is due.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { english } from '../src/core/base/message.ts';
import { positions } from '../src/core/base/text.ts';
import { isoIn, type Instant, type When, type Window } from '../src/core/base/time.ts';
import { caseOf } from '../src/core/due/index.ts';
import type { DueItem, Edge } from '../src/core/due/item.ts';
import type { Interview, ReadFile } from '../src/core/model/application.ts';
import type { Mention } from '../src/core/model/people.ts';
import type { Settings } from '../src/core/model/settings.ts';
import type { Finding } from '../src/core/rules/rule.ts';

/** Compares with the golden file, or rewrites it where UPDATE is set. */
export function compareWithGolden(path: string, lines: readonly string[]): void {
  const text = `${lines.join('\n')}\n`;
  if (process.env.UPDATE) writeFileSync(path, text);
  assert.equal(text, readFileSync(path, 'utf8'));
}

/** Blocks in one test. */
const SOME = 20;

/** Tests, a few blocks of lines at a time, that a golden file is made of these blocks, with an empty line behind each; or rewrites it where UPDATE is set. */
export function blocksOfGolden(path: string, count: number, block: (index: number) => readonly string[]): void {
  const golden = process.env.UPDATE ? [] : readFileSync(path, 'utf8').split('\n\n');
  const told = (index: number): string => block(index).join('\n');
  if (process.env.UPDATE) return void it('is rewritten', () => writeFileSync(path, Array.from({ length: count }, (_, index) => `${told(index)}\n\n`).join('')));
  for (let from = 0; from < count; from += SOME) {
    it(`from ${from}`, () => { for (let index = from; index < Math.min(count, from + SOME); index++) assert.equal(told(index), golden[index]); });
  }
  it('and no more', () => assert.equal(golden.length, count + 1));
}

const edgeText = (edge: Edge, zone: string): string => (edge.instant === null ? edge.day : isoIn(edge.instant, zone));

export function dueLine({ urgency, kind, company, person, from, by, draft, reason }: DueItem, zone: string): string {
  return `${urgency}: ${kind}, ${company}${person ? `, ${person.name}` : ''}; ${edgeText(from, zone)} to ${by ? edgeText(by, zone) : '(never overdue)'}${draft ? `; draft "${draft.title.value}"` : ''}; ${english(reason)}`;
}

export const findingLine = (file: ReadFile, finding: Finding): string => `${file.path}:${findingPlace(file, finding)} ${english(finding.message)}${fixTitles(finding)}`;

/** The same without the file and the message. */
export const findingWithoutMessage = (file: ReadFile, finding: Finding): string => findingPlace(file, finding) + fixTitles(finding);

function findingPlace({ text }: ReadFile, { rule, severity, span }: Finding): string {
  const { line, column } = positions(text)(span.start);
  return `${line + 1}:${column + 1} ${severity} ${rule} «${text.slice(span.start, span.end).replace(/\s+/g, ' ')}»`;
}

const fixTitles = ({ fixes }: Finding): string => fixes.map(({ title }) => ` [${english(title)}]`).join('');

export function readLines(file: ReadFile, now: Instant, settings: Settings): readonly string[] {
  const { application } = file;
  if (!application) return [`${file.path}: no application`];
  const { company, role, status, applied, decision, offer, reminders, snooze, quiet, people, interviews, notes, log } = application;
  const { kindOf } = caseOf(file, now, settings)!.story;
  const named = (mentions: readonly Mention[]): string => mentions.map(mention => people[mention.person]!.name).join(' + ') || 'nobody';
  const interviewLine = ({ at, kind, with: met, thanked, cancelled }: Interview): string => `interview ${at ? whenText(at.value) : 'without a day'}${kind ? `, ${kind.value}` : ''}, with ${named(met)}${thanked === true ? ', thanked' : thanked.length > 0 ? `, thanked ${named(thanked)}` : ''}${cancelled ? ', cancelled' : ''}`;
  return [
    `${file.path}: ${company?.value ?? '(no company)'}, ${role?.value ?? '(no role)'}`,
    `status ${status?.value.status ?? '(unclear)'}${status && !(status.value.status && status.value.canonical) ? `, written "${status.value.written}"` : ''}${applied ? `; applied ${whenText(applied.value)}` : ''}${quiet ? '; quiet' : ''}${snooze ? `; snoozed until ${snooze.value}` : ''}`,
    ...(decision ? [`decision ${windowText(decision.value)}`] : []),
    ...(offer ? [`offer${offer.received ? ` received ${whenText(offer.received.value)}` : ''}${offer.respondBy ? `, answer by ${whenText(offer.respondBy.value)}` : ''}`] : []),
    ...reminders.map(({ on, what }) => `reminder ${windowText(on.value)}${what ? `: ${what}` : ''}`),
    ...people.map(({ name, email, title, phone, known }) => `person ${name}${email ? ` <${email}>` : ''}${title ? `, ${title}` : ''}${phone ? `, ${phone}` : ''}${known ? '' : ' (in notes alone)'}`),
    ...interviews.map(interviewLine),
    ...notes.map(note => `note ${note.direction}, ${kindOf(note)}, ${note.direction === 'received' ? `from ${named(note.from)}` : `to ${named(note.to)}`}${note.when ? `, ${whenText(note.when.value)}` : ''}: "${note.title.value}"`),
    ...log.map(({ when, text, people: whom, own }) => `log ${whenText(when)}${whom.length > 0 ? ` [${whom.map(index => people[index]!.name).join(', ')}]` : ''}${own ? ' (own)' : ''}: ${text.replace(/\s+/g, ' ')}`),
    ...file.faults.map(fault => `fault ${fault.type} «${file.text.slice(fault.span.start, fault.span.end)}»`),
  ].map((line, index) => (index === 0 ? line : `  ${line}`));
}

const whenText = (when: When): string => `${when.day}${when.time === null ? '' : ` ${when.time}`}`;
const windowText = ({ from, by }: Window): string => (from === by ? from : `${from} to ${by}`);
