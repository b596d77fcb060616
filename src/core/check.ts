// Runs the rules over one file: from what was read to findings in the order of the text.

import type { Instant } from './base/time.ts';
import { caseOf, dueInCase } from './due/index.ts';
import type { Case } from './due/item.ts';
import type { ReadFile } from './model/application.ts';
import type { Note } from './model/note.ts';
import type { Settings, Severity } from './model/settings.ts';
import type { Silencer } from './model/suppressions.ts';
import { languageOf } from './prose/languages.ts';
import { letterOf } from './prose/letter.ts';
import { readActs, type Reading } from './prose/reading.ts';
import { RULES } from './rules/index.ts';
import type { ApplicationContext, FileContext, Finding, NoteContext, Report, Rule } from './rules/rule.ts';
import { unsilenced } from './suppress.ts';

/**
 * The findings of one file at `now` (milliseconds since 1970), in the order of the text, but for those that comments in it silence. A file that
 * is no application has none. `otherCompanies` are those of the other applications of the search: a letter that names one of them was copied.
 * The result depends on the arguments alone.
 */
export function check(file: ReadFile, now: Instant, settings: Settings, otherCompanies: readonly string[] = []): readonly Finding[] {
  return file.isApplication ? findingsIn({ file, now, settings }, caseOf(file, now, settings), otherCompanies) : [];
}

/** The same of a readable application whose case is at hand. */
export const checkCase = (kase: Case, otherCompanies: readonly string[]): readonly Finding[] => findingsIn(kase, kase, otherCompanies);

function findingsIn({ file, now, settings }: FileContext, kase: Case | null, otherCompanies: readonly string[]): readonly Finding[] {
  const application = kase && { ...kase, due: dueInCase(kase), otherCompanies };
  const judged: Judged = { file: { file, now, settings }, application, notes: application ? notesIn(application) : [], otherCompanies };
  const used = new Set<Silencer>();
  const on = RULES.filter(rule => settings.rules[rule.id] !== 'off');
  const run = (rules: readonly Rule[]): readonly Finding[] => unsilenced(file, rules.flatMap(rule => [...runRule(rule, judged, used)]), used);
  const found = run(on.filter(rule => rule.judges !== 'comments'));
  return [...found, ...run(on.filter(rule => rule.judges === 'comments'))].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** What the rules judge. */
interface Judged {
  readonly file: FileContext;
  readonly application: ApplicationContext | null;
  readonly notes: readonly NoteContext[];
  readonly otherCompanies: readonly string[];
}

function* runRule(rule: Rule, { file, application, notes, otherCompanies }: Judged, used: ReadonlySet<Silencer>): Generator<Finding> {
  const { settings } = file;
  if (rule.judges === 'file') yield* findings(rule, rule.check(file), settings);
  else if (rule.judges === 'application') yield* application ? findings(rule, rule.check(application), settings) : [];
  else if (rule.judges === 'comments') yield* findings(rule, rule.check({ ...file, rules: RULES, used, otherCompanies }), settings);
  else {
    for (const note of notes) {
      const history = rule.judges === 'drafts' && note.note.direction === 'sent';
      if (history && settings.checkSentNotes === 'off') continue;
      yield* findings(rule, rule.check(note), settings, history && settings.checkSentNotes === 'hint' ? 'hint' : undefined);
    }
  }
}

function* findings(rule: Rule, reports: Iterable<Report>, settings: Settings, at?: Severity): Generator<Finding> {
  const wanted = settings.rules[rule.id];
  for (const report of reports) {
    const severity = at ?? (wanted && wanted !== 'off' ? wanted : report.severity ?? rule.severity);
    yield { rule: rule.id, span: report.span, message: report.message, severity, fixes: report.fixes ?? [], related: report.related ?? [] };
  }
}

/** The notes that the user wrote; `other` is nobody's business. */
function notesIn(context: ApplicationContext): readonly NoteContext[] {
  const { application, story } = context;
  return application.notes.filter(note => note.direction !== 'received' && story.kindOf(note) !== 'other').map(note => noteContext(context, note));
}

/** The letter is read when the first rule asks for it. */
function noteContext(context: ApplicationContext, note: Note): NoteContext {
  const { file, story, settings } = context;
  let reading: Reading | null | undefined;
  const read = (): Reading | null => {
    const letter = letterOf(file.text, note);
    const language = languageOf(letter, note.lang, settings.language);
    return language && readActs(letter, language);
  };
  return { ...context, note, kind: story.kindOf(note), get letter() { return letterOf(file.text, note); }, get reading() { return reading === undefined ? reading = read() : reading; } };
}
