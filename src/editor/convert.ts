// Between the core's offsets and VS Code's ranges, diagnostics and edits: the only place where these are made.

import { CodeAction, CodeActionKind, Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location, MarkdownString, Position, Range, SnippetString, SnippetTextEdit, TextEdit, Uri, WorkspaceEdit, type Command, type TextDocument } from 'vscode';
import type { Finding, Fix, FixEdit, Severity, Span } from '../core/index.ts';
import { translated } from './words.ts';

export const SOURCE = 'job-follow-up';

/** The file of a row, of an item, of whatever knows its path. */
export const uriOf = ({ path }: { readonly path: string }): Uri => Uri.parse(path);

export const rangeOf = (document: TextDocument, { start, end }: Span): Range => new Range(document.positionAt(start), document.positionAt(end));

export const spanOf = (document: TextDocument, { start, end }: Range): Span => ({ start: document.offsetAt(start), end: document.offsetAt(end) });

/** Text that shows as it is written, each line a paragraph; what appendText leaves is done here: a tag's beginning, and lines that may break between words. */
export function plainText(text: string): MarkdownString {
  const escaped = new MarkdownString().appendText(text.replace(/[ \t]+/g, ' ')).value;
  return new MarkdownString(escaped.replaceAll('&nbsp;', ' ').replaceAll('<', '&lt;'));
}

/** The place of a span's beginning, where one jumps to. */
export const startOf = (range: Range): Range => new Range(range.start, range.start);

export const pointAt = (position: Position): Range => new Range(position, position);

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, information: DiagnosticSeverity.Information, hint: DiagnosticSeverity.Hint,
};

export function diagnosticOf(document: TextDocument, finding: Finding, page: Uri): Diagnostic {
  const diagnostic = new Diagnostic(rangeOf(document, finding.span), translated(finding.message), SEVERITIES[finding.severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = { value: finding.rule, target: page };
  if (finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map(({ span, message }) => new DiagnosticRelatedInformation(new Location(document.uri, rangeOf(document, span)), translated(message)));
  }
  return diagnostic;
}

/** The edits that the core computed from the document's present text. */
export function editOf(document: TextDocument, edits: readonly FixEdit[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  edit.set(document.uri, edits.map(({ span, newText, snippet }) => (snippet ? snippetEdit(rangeOf(document, span), newText) : TextEdit.replace(rangeOf(document, span), newText))) as TextEdit[]);
  return edit;
}

/** Not indented like the line at which it begins: its own lines are what makes it a note. */
function snippetEdit(place: Range, text: string): SnippetTextEdit {
  const edit = new SnippetTextEdit(place, new SnippetString(text));
  edit.keepWhitespace = true;
  return edit;
}

export function quickFixOf(document: TextDocument, finding: Finding, fix: Fix, page: Uri): CodeAction {
  const action = offerOf(document, fix);
  action.diagnostics = [diagnosticOf(document, finding, page)];
  action.isPreferred = fix === finding.fixes[0];
  return action;
}

/** An offer where nothing is wrong. */
export function offerOf(document: TextDocument, fix: Fix): CodeAction {
  const action = new CodeAction(translated(fix.title), CodeActionKind.QuickFix);
  action.edit = editOf(document, fix.edits);
  return action;
}

/** An offer of the light bulb that runs a command rather than edits the text. */
export function commandOf(document: TextDocument, finding: Finding, page: Uri, command: Command): CodeAction {
  const action = new CodeAction(command.title, CodeActionKind.QuickFix);
  action.command = command;
  action.diagnostics = [diagnosticOf(document, finding, page)];
  return action;
}

/** A new file with these contents; it fails where one is there already. */
export function creationOf(uri: Uri, contents: Uint8Array): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, contents });
  return edit;
}

export const endOf = (document: TextDocument): Position => document.positionAt(document.getText().length);
