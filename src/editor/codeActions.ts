// The light bulb: each finding's own fixes, computed from the text as it is now, and all safe ones at once.

import { CodeAction, CodeActionKind, l10n, languages, type CodeActionContext, type CodeActionProvider, type Disposable, type LogOutputChannel, type Range, type TextDocument } from 'vscode';
import { overlaps, type Finding, type Fix, type FixEdit } from '../core/index.ts';
import { editOf, quickFixOf, rangeOf } from './convert.ts';
import { isOurs } from './documents.ts';
import type { Findings } from './findings.ts';
import { guarded } from './guard.ts';
import type { RulePages } from './rulePages.ts';

const FIX_ALL = CodeActionKind.SourceFixAll.append('jobFollowUp');

export function registerCodeActions(findings: Findings, pages: RulePages, log: LogOutputChannel): Disposable {
  const provider: CodeActionProvider = {
    provideCodeActions: guarded(log, 'Offering fixes', (document: TextDocument, range: Range, { only }: CodeActionContext): CodeAction[] => {
      if (!isOurs(document)) return [];
      // Contains: is what is asked for the kind or one above it?
      const quick = !only || only.contains(CodeActionKind.QuickFix) || CodeActionKind.QuickFix.contains(only);
      const all = only !== undefined && (only.contains(FIX_ALL) || FIX_ALL.contains(only));
      const own = findings.of(document);
      return [...(quick ? quickFixes(document, range, own, pages) : []), ...(all ? fixAll(document, own) : [])];
    }),
  };
  return languages.registerCodeActionsProvider({ language: 'markdown' }, provider, { providedCodeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] });
}

/** One fix that several findings share is offered once. */
function quickFixes(document: TextDocument, range: Range, findings: readonly Finding[], pages: RulePages): CodeAction[] {
  const here = findings.filter(finding => rangeOf(document, finding.span).intersection(range) !== undefined);
  const offered = new Set<string>();
  return here.flatMap(finding => finding.fixes.filter(fix => isNew(offered, JSON.stringify(fix))).map(fix => quickFixOf(document, finding, fix, pages.of(finding.rule))));
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
