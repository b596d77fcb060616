// The light bulb: each finding's own fixes, computed from the text as it is now, the notes that are due to whom the cursor stands on, all safe fixes at once, and last the ways to silence a rule.

import { CodeAction, CodeActionKind, l10n, languages, workspace, type CodeActionContext, type CodeActionProvider, type Disposable, type LogOutputChannel, type Range, type TextDocument } from 'vscode';
import { offersAt, overlaps, silencingFixes, type Finding, type Fix, type FixEdit, type ReadFile } from '../core/index.ts';
import { CONFIGURE_RULES, DISABLE_RULE } from './commands/disableRule.ts';
import { commandOf, editOf, offerOf, quickFixOf, rangeOf } from './convert.ts';
import { isOurs, type Documents } from './documents.ts';
import type { Findings } from './findings.ts';
import { guarded } from './guard.ts';
import type { RulePages } from './rulePages.ts';

const FIX_ALL = CodeActionKind.SourceFixAll.append('jobFollowUp');

export function registerCodeActions(documents: Documents, findings: Findings, pages: RulePages, log: LogOutputChannel): Disposable {
  const provider: CodeActionProvider = {
    provideCodeActions: guarded(log, 'Offering fixes', (document: TextDocument, range: Range, { only }: CodeActionContext): CodeAction[] => {
      const file = isOurs(document) ? documents.read(document) : null;
      if (!file) return [];
      // Contains: is what is asked for the kind or one above it?
      const quick = !only || only.contains(CodeActionKind.QuickFix) || CodeActionKind.QuickFix.contains(only);
      const all = only !== undefined && (only.contains(FIX_ALL) || FIX_ALL.contains(only));
      const kase = documents.kase(document);
      const own = findings.of(document, kase);
      const here = quick ? own.filter(finding => rangeOf(document, finding.span).intersection(range) !== undefined) : [];
      const offered = new Set<string>();
      const offers = quick && kase ? offersAt(kase, document.offsetAt(range.start)) : [];
      return [...quickFixes(document, here, pages, offered), ...offers.filter(fix => isNew(offered, JSON.stringify(fix))).map(fix => offerOf(document, fix)), ...silencing(document, file, here, pages), ...(all ? fixAll(document, own) : [])];
    }),
  };
  return languages.registerCodeActionsProvider({ language: 'markdown' }, provider, { providedCodeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] });
}

/** One fix that several findings share is offered once; `offered` remembers it. */
function quickFixes(document: TextDocument, here: readonly Finding[], pages: RulePages, offered: Set<string>): CodeAction[] {
  return here.flatMap(finding => finding.fixes.filter(fix => isNew(offered, JSON.stringify(fix))).map(fix => quickFixOf(document, finding, fix, pages.of(finding.rule))));
}

/** For the line, in the file, in the workspace: behind everything that mends a fault. */
function silencing(document: TextDocument, file: ReadFile, here: readonly Finding[], pages: RulePages): CodeAction[] {
  const offered = new Set<string>();
  const inText = here.flatMap(finding => silencingFixes(file, finding).filter(fix => isNew(offered, JSON.stringify(fix))).map(fix => quickFixOf(document, finding, fix, pages.of(finding.rule))));
  const byRule = here.filter(({ rule }) => isNew(offered, rule));
  const command = (finding: Finding, title: string, name: string, given: readonly unknown[]): CodeAction => commandOf(document, finding, pages.of(finding.rule), { title, command: name, arguments: [...given] });
  const inWorkspace = workspace.workspaceFolders ? byRule.map(finding => command(finding, l10n.t('Disable {0} in this workspace', finding.rule), DISABLE_RULE, [finding.rule, document.uri.toString()])) : [];
  return [...inText, ...inWorkspace, ...here.slice(0, 1).map(finding => command(finding, l10n.t('Configure rule severities'), CONFIGURE_RULES, []))];
}

/** Each finding's first safe fix, as long as it touches nothing that another one changes. */
function fixAll(document: TextDocument, findings: readonly Finding[]): CodeAction[] {
  const edits: FixEdit[] = [];
  const seen = new Set<string>();
  for (const { fixes } of findings) {
    const fix = fixes.find(one => one.safe);
    if (fix && isNew(seen, JSON.stringify(fix.edits)) && !fix.edits.some(edit => edits.some(other => collide(edit, other)))) edits.push(...fix.edits);
  }
  if (edits.length === 0) return [];
  const action = new CodeAction(l10n.t('Fix everything in this application that is safe to fix'), FIX_ALL);
  action.edit = editOf(document, edits);
  return [action];
}

/** Two insertions at one place collide too: nobody could say which comes first. */
const collide = (a: Fix['edits'][number], b: Fix['edits'][number]): boolean => overlaps(a.span, b.span) || a.span.start === b.span.start;

function isNew(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
