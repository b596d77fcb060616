// unreadable-frontmatter: YAML that can't be read, so that nothing in the file can be watched.

import { say } from '../base/message.ts';
import { applyEdits, insertion, lineEnding, linesOf, runBefore, spanOf, textAt, type Line, type TextEdit } from '../base/text.ts';
import type { Fault, ReadFile } from '../model/application.ts';
import type { Settings } from '../model/settings.ts';
import { COMMENT_PREFIX } from '../model/suppressions.ts';
import { readFile } from '../parse/application.ts';
import { findFences } from '../parse/fences.ts';
import { keysBeforeHardSpaces } from '../parse/yaml.ts';
import type { Fix, Report, Rule } from './rule.ts';

type Unreadable = Extract<Fault, { type: 'unreadable' }>;

const COMMENT = say`Turn this line into a comment`;
/** So many lines above the error are tried: a quote left open is noticed only at the end. */
const LINES_TRIED = 20;

function report(file: ReadFile, fault: Unreadable, settings: Settings): Report {
  const mends = (edits: readonly TextEdit[]): boolean => edits.length > 0 && readFile(file.path, applyEdits(file.text, edits), settings.me).application !== null;
  return { span: fault.span, message: say`The frontmatter can't be read: ${fault.detail}. Until it is mended, nothing in this file is watched.`, fixes: likeliest([...mendings(file.text, fault)].filter(({ edits }) => mends(edits))) };
}

/** Of each way the one nearest to the error; a comment only where nothing keeps the line. */
const likeliest = (fixes: readonly Fix[]): Fix[] => fixes.filter((fix, index) => fixes.findIndex(other => other.title.template === fix.title.template) === index && (fix.title !== COMMENT || fixes.length === 1));

/** What may mend it; only what does is offered. */
function* mendings(text: string, fault: Unreadable): Generator<Fix> {
  const fences = findFences(text)?.fences;
  if (!fences) {
    yield { title: say`Close the frontmatter with ---`, edits: [closingFence(text)] };
    return;
  }
  const above = [...linesOf(text, fences.inner.start, fences.inner.end)].filter(line => line.start <= fault.span.start).slice(-LINES_TRIED).reverse();
  for (const line of above) yield* quoting(text, line);
  yield { title: say`Put spaces in the place of no-break spaces`, edits: [...keysBeforeHardSpaces(text, fences.inner)].map(({ end }) => ({ span: spanOf(end, end + 1), newText: ' ' })) };
  yield { title: say`Indent with spaces instead of tabs`, edits: [...tabs(text, fences.inner.start, fences.inner.end)] };
  if (above[0] && !hasBlock(text, above[0], fences.inner.end)) yield { title: COMMENT, edits: [insertion(above[0].start, '# ')] };
}

/** Do the lines below belong to this one? As a comment it would leave them to the key above. */
function hasBlock(text: string, line: Line, end: number): boolean {
  const indent = (from: number): number => /^[ \t]*/.exec(text.slice(from, end))![0].length;
  const below = text.slice(line.next, end);
  return indent(line.next) > indent(line.start) || (indent(line.next) === indent(line.start) && /^[ \t]*-(?:\s|$)/.test(below) && !/^[ \t]*-\s/.test(text.slice(line.start, end)));
}

/** A fence before the first blank line, or at the end. */
function closingFence(text: string): TextEdit {
  const end = lineEnding(text);
  for (const line of linesOf(text)) if (text.slice(line.start, line.end).trim() === '') return insertion(line.start, `---${end}`);
  return insertion(text.length, `${/[\r\n]$/.test(text) ? '' : end}---${end}`);
}

/** Quotes around a value that YAML takes for something else: `role: Engineer: Controls`, `company: @Home`, a quote left open. */
function* quoting(text: string, line: Line): Generator<Fix> {
  const m = /^(\s*[\w-][\w -]*:[ \t]+)(\S.*)$/.exec(text.slice(line.start, line.end));
  if (!m) return;
  const comment = /[ \t]#/.exec(m[2]!)?.index ?? m[2]!.length;
  const value = m[2]!.slice(0, runBefore(m[2]!, comment, /[ \t]/));
  if (!/: |:$|^[[\]{}@`%&*!|>"',#-]/.test(value)) return;
  const start = line.start + m[1]!.length;
  const bare = value.replace(/^(["'])(?!.*\1)/, '');
  yield { title: say`Put the value in quotes`, edits: [{ span: spanOf(start, start + value.length), newText: JSON.stringify(bare) }] };
}

/** "Ward #7": to YAML a comment begins there. One that is meant as a comment has a space behind its sign, or silences a rule. */
function* cutOff({ text, application }: ReadFile): Generator<Report> {
  for (const value of [application?.company, application?.role]) {
    const rest = value ? /^[ \t]+#[^\s#][^#\r\n]*/.exec(text.slice(value.span.end, value.span.end + LONGEST_VALUE))?.[0].trimEnd() : undefined;
    const written = value ? textAt(text, value.span) : '';
    if (!value || rest === undefined || rest.trim().startsWith(`#${COMMENT_PREFIX}`) || /^["'|>[{&*]/.test(written)) continue;
    const span = spanOf(value.span.start, value.span.end + rest.length);
    yield { span, severity: 'information', message: say`A comment begins at "${rest.trim()}": only "${value.value}" is read. Put the value in quotes, or a space behind the # of a comment.`, fixes: [{ title: say`Put the value in quotes`, edits: [{ span, newText: JSON.stringify(textAt(text, span)) }] }] };
  }
}

/** No company and no role is called by more. */
const LONGEST_VALUE = 200;

function* tabs(text: string, from: number, to: number): Generator<TextEdit> {
  for (const line of linesOf(text, from, to)) {
    const indent = /^[ \t]*/.exec(text.slice(line.start, line.end))![0];
    if (indent.includes('\t')) yield { span: spanOf(line.start, line.start + indent.length), newText: indent.replace(/\t/g, '  ') };
  }
}

const WITH = (line: string): string => `---
company: Harbour & Finch
status: applied # on Monday
${line}
contacts:
  - Nguyễn Thị Minh Khai
---

# Harbour & Finch
`;

export const unreadableFrontmatter: Rule = {
  id: 'unreadable-frontmatter',
  summary: say`The frontmatter can't be read.`,
  reason: say`A file that can't be read looks like one in which nothing is due. Most often it is a colon in a value, a quote left open or a tab.`,
  severity: 'error',
  judges: 'file',
  *check({ file, settings }) {
    for (const fault of file.faults) if (fault.type === 'unreadable') yield report(file, fault, settings);
    yield* cutOff(file);
  },
  examples: [
    {
      title: 'A second block of one name: what is below would move to the first',
      text: '---\ncompany: Acme\nrole: Buyer\ncontacts:\n  - Ann Lee\n«contacts»:\n  - Bob Roe\n---\n',
      messages: ["The frontmatter can't be read: the key \"contacts\" stands here a second time. Until it is mended, nothing in this file is watched."],
    },
    {
      title: 'Text behind a quoted word',
      text: '---\ncompany: Acme\nrole: "Senior" «Buyer»\n---\n',
      messages: ["The frontmatter can't be read: more text behind the end of a value. Until it is mended, nothing in this file is watched."],
      fixes: { 'Put the value in quotes': '---\ncompany: Acme\nrole: "\\"Senior\\" Buyer"\n---\n' },
    },
    {
      title: 'A colon in a value',
      text: WITH('role: «A»nalyst: Data # as in the posting'),
      messages: ["The frontmatter can't be read: a second \": \" in one value, or a line indented too far. Until it is mended, nothing in this file is watched."],
      fixes: { 'Put the value in quotes': WITH('role: "Analyst: Data" # as in the posting') },
    },
    {
      title: 'A sign that YAML keeps for itself',
      text: WITH('role: «@»nalyst'),
      messages: ["The frontmatter can't be read: plain value cannot start with reserved character @. Until it is mended, nothing in this file is watched."],
      fixes: { 'Put the value in quotes': WITH('role: "@nalyst"') },
    },
    {
      title: 'A tab',
      text: WITH('role: Analyst').replace('contacts:\n  -', '«contacts:»\n\t-'),
      messages: ["The frontmatter can't be read: a tab where spaces belong. Until it is mended, nothing in this file is watched."],
      fixes: { 'Indent with spaces instead of tabs': WITH('role: Analyst') },
    },
    {
      title: 'A no-break space, as it is pasted from web pages',
      text: WITH('role: Analyst').replace('company: Harbour', '«company:»\u00a0Harbour').replace('status: ', 'status:\u00a0'),
      messages: ['The frontmatter can\'t be read: a no-break space, which looks like a space, behind "company:" where a space belongs. Until it is mended, nothing in this file is watched.'],
      fixes: { 'Put spaces in the place of no-break spaces': WITH('role: Analyst') },
    },
    {
      title: 'A number that YAML takes for a comment',
      text: WITH('role: «Nurse, Ward #7» # as in the posting'),
      messages: ['A comment begins at "#7": only "Nurse, Ward" is read. Put the value in quotes, or a space behind the # of a comment.'],
      fixes: { 'Put the value in quotes': WITH('role: "Nurse, Ward #7" # as in the posting') },
    },
    { title: 'A comment that silences a rule', text: WITH('role: Analyst #job-follow-up-disable-line missing-role'), messages: [] },
    { title: 'Comments', text: WITH('role: Analyst ## as in the posting').replace('company: Harbour & Finch', 'company: "Harbour & Finch" #1'), messages: [] },
    {
      title: 'A key that stands there twice',
      text: WITH('role: Analyst\nseniority: junior\n«company»: Harbour and Finch Ltd.'),
      messages: ["The frontmatter can't be read: the key \"company\" stands here a second time. Until it is mended, nothing in this file is watched."],
      fixes: { 'Turn this line into a comment': WITH('role: Analyst\nseniority: junior\n# company: Harbour and Finch Ltd.') },
    },
    {
      title: 'The fence that closes it is missing',
      text: `«---»
company: Kestrel Rail
role: Signalling Engineer
status: saved

# Kestrel Rail
`,
      messages: ["The frontmatter can't be read: the line --- that ends it is missing. Until it is mended, nothing in this file is watched."],
      fixes: {
        'Close the frontmatter with ---': `---
company: Kestrel Rail
role: Signalling Engineer
status: saved
---

# Kestrel Rail
`,
      },
    },
    { title: 'Quotes where they are needed', text: WITH('role: "Analyst: Data" # as in the posting'), messages: [] },
    { title: 'Broken YAML in a file that is no application', text: '---\ntitle: Soup: tomato\ntags: [\n---\n\n# Soup\n', messages: [] },
  ],
};
