// What the commands print: the JSON that others rely on (version 1), and the same for a person at a terminal.

import { caseOf, english, isoIn, lackingIn, positions, promiseOf, relativeTo, whenText, type DueItem, type Edge, type Finding, type Instant, type Lacking, type Mention, type Note, type ReadFile, type Settings } from '../core/index.ts';

/** The contract's version: raised only when a reader of the JSON would misread the new one. */
const VERSION = 1;

export interface Checked {
  readonly file: ReadFile;
  readonly findings: readonly Finding[];
}

export function checkJson(checked: readonly Checked[]): object {
  return {
    version: VERSION,
    findings: checked.flatMap(({ file, findings }) => {
      const at = positions(file.text);
      const place = (offset: number): object => ({ line: at(offset).line + 1, column: at(offset).column + 1 });
      return findings.map(({ rule, severity, message, span, fixes }) => ({ path: file.path, rule, severity, message: english(message), start: place(span.start), end: place(span.end), fixes: fixes.map(fix => english(fix.title)) }));
    }),
  };
}

export function checkText(checked: readonly Checked[]): string {
  const lines = checked.flatMap(({ file, findings }) => {
    const at = positions(file.text);
    return findings.map(({ rule, severity, message, span }) => oneLine(`${file.path}:${at(span.start).line + 1}:${at(span.start).column + 1} ${severity} ${english(message)} (${rule})`));
  });
  return lines.length === 0 ? 'Nothing to mend.' : lines.join('\n');
}

/** What a file says is shown to a terminal: nothing in it moves the cursor, or begins a line that looks like one of ours. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

export function dueJson(items: readonly DueItem[], files: readonly ReadFile[], now: Instant, { timeZone }: Settings): object {
  const line = lineIn(files);
  const edge = ({ day, instant }: Edge): string => (instant === null ? day : isoIn(instant, timeZone));
  return {
    version: VERSION, now: isoIn(now, timeZone), timeZone,
    items: items.map(item => ({
      path: item.path, line: line(item), company: item.company || null, role: item.role || null, kind: item.kind, person: item.person?.name ?? null,
      from: edge(item.from), by: item.by && edge(item.by), urgency: item.urgency, draft: item.draft !== null, reason: english(item.reason),
    })),
  };
}

export function dueText(items: readonly DueItem[], files: readonly ReadFile[], now: Instant, today: string): string {
  const line = lineIn(files);
  if (items.length === 0) return 'Nothing is due.';
  return items.map(item => {
    const when = item.by ? `due ${english(relativeTo(item.by, now, today))}` : item.urgency === 'open' ? 'whenever you like' : `from ${english(relativeTo(item.from, now, today))}`;
    return oneLine(`${item.urgency.padEnd(7)} ${item.kind}${item.person ? ` ${item.person.name}` : ''}, ${item.company}: ${when} (${english(item.reason)}) ${item.path}:${line(item)}`);
  }).join('\n');
}

/** The days of a file that count as not given. */
export function unclearText({ path, faults }: ReadFile): string[] {
  const unclear = new Set(faults.flatMap(fault => (fault.type === 'day' ? english(fault.what) : [])));
  return unclear.size === 0 ? [] : [`${path} has days that can't be read, so what hangs on them is missing here (${[...unclear].join(', ')}); check says why`];
}

const LACKING: Readonly<Record<Lacking, string>> = {
  frontmatter: 'it has no frontmatter, which begins with --- in its first line',
  opening: 'the --- before its frontmatter does not stand alone in the first line',
  closing: 'the --- behind its frontmatter is missing',
  space: 'a space is missing behind a colon of its frontmatter, as in "company: Acme"',
  keys: 'its frontmatter has no lines such as "company: Acme"',
  company: 'its frontmatter names no company with a role or a status',
};

export const ordinaryText = ({ path, text }: ReadFile): string => `${path} is no application, so it is passed over: ${LACKING[lackingIn(text)]}`;

function lineIn(files: readonly ReadFile[]): (item: DueItem) => number {
  const byPath = new Map(files.map(file => [file.path, positions(file.text)]));
  return item => byPath.get(item.path)!(item.span.start).line + 1;
}

export const readJson = (files: readonly ReadFile[], now: Instant, settings: Settings): object => ({ version: VERSION, files: files.map(file => understood(file, now, settings)) });

function understood(file: ReadFile, now: Instant, settings: Settings): object {
  const kase = caseOf(file, now, settings);
  if (!kase) return { path: file.path, application: file.isApplication, readable: !file.isApplication, company: null, role: null, status: null, applied: null, people: [], interviews: [], notes: [] };
  const { application, story } = kase;
  const line = positions(file.text);
  const names = (mentions: readonly Mention[]): string[] => mentions.map(mention => application.people[mention.person]?.name ?? mention.name ?? '');
  const note = (entry: Note): object => ({
    line: line(entry.span.start).line + 1, title: entry.title.value, kind: story.kindOf(entry), direction: entry.direction, to: names(entry.to), from: names(entry.from),
    sent: entry.direction === 'sent' && entry.when ? whenText(entry.when.value) : null, received: entry.direction === 'received' && entry.when ? whenText(entry.when.value) : null,
    subject: entry.subject, via: entry.via, promise: entry.direction === 'sent' ? promiseOf(entry, kase)?.window ?? null : null,
  });
  return {
    path: file.path, application: true, readable: true,
    company: application.company?.value ?? null, role: application.role?.value ?? null, status: application.status?.value.status ?? null,
    applied: application.applied && whenText(application.applied.value), url: application.url?.value ?? null,
    people: application.people.map(({ name, email, title, phone }) => ({ name, email, title, phone })),
    interviews: application.interviews.map(({ at, kind, with: people, duration, thanked, cancelled }) => ({
      at: at && whenText(at.value), kind: kind?.value ?? null, with: names(people), duration, thanked: thanked === true ? true : names(thanked), cancelled,
    })),
    decision: application.decision?.value ?? null,
    offer: application.offer && { received: application.offer.received && whenText(application.offer.received.value), respond_by: application.offer.respondBy && whenText(application.offer.respondBy.value) },
    follow_up: application.reminders.map(({ on, what }) => ({ on: on.value.from, what })), snooze: application.snooze?.value ?? null, quiet: application.quiet,
    source: application.source, location: application.location, salary: application.salary, tags: application.tags,
    notes: application.notes.map(note),
    log: application.log.map(({ when, text, people }) => ({ on: whenText(when), text, people: people.map(person => application.people[person]!.name) })),
  };
}

/** What was understood, for a person: the JSON in short lines. */
export const readText = (files: readonly ReadFile[], now: Instant, settings: Settings): string => JSON.stringify(readJson(files, now, settings), null, 2);
