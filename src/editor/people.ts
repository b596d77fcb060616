// A person of an application, wherever the file names one: go to the contact, all mentions, highlights, and another name for all of them.

import { Disposable, DocumentHighlight, languages, Location, type LogOutputChannel, type Position, type Range, type ReferenceContext, type TextDocument, type WorkspaceEdit } from 'vscode';
import { definitionOf, personAt, referencesTo, renameableAt, renamePerson, type Application, type ReadFile } from '../core/index.ts';
import { editOf, rangeOf } from './convert.ts';
import { isOurs, type Documents } from './documents.ts';
import { guarded } from './guard.ts';
import type { FolderSettings } from './settings.ts';
import { translated } from './words.ts';

const MARKDOWN = { language: 'markdown' };

export function registerPeople(documents: Documents, settings: FolderSettings, log: LogOutputChannel): Disposable {
  const fileOf = (document: TextDocument): ReadFile | null => (isOurs(document) ? documents.read(document) : null);
  /** The file, and whom it names at the position. */
  const named = (document: TextDocument, position: Position): { readonly file: ReadFile; readonly application: Application; readonly person: number } | null => {
    const file = fileOf(document);
    const place = file && personAt(file, document.offsetAt(position));
    return file?.application && place ? { file, application: file.application, person: place.person } : null;
  };
  return Disposable.from(
    languages.registerDefinitionProvider(MARKDOWN, {
      provideDefinition: guarded(log, 'Go to the contact', (document: TextDocument, position: Position): Location | undefined => {
        const here = named(document, position);
        const span = here && definitionOf(here.application, here.person);
        return span ? new Location(document.uri, rangeOf(document, span)) : undefined;
      }),
    }),
    languages.registerReferenceProvider(MARKDOWN, {
      provideReferences: guarded(log, 'Finding mentions', (document: TextDocument, position: Position, { includeDeclaration }: ReferenceContext): Location[] | undefined => {
        const here = named(document, position);
        const definition = here && definitionOf(here.application, here.person);
        return here ? referencesTo(here.file, here.person).filter(({ span }) => includeDeclaration || span.start !== definition?.start).map(({ span }) => new Location(document.uri, rangeOf(document, span))) : undefined;
      }),
    }),
    languages.registerDocumentHighlightProvider(MARKDOWN, {
      provideDocumentHighlights: guarded(log, 'Highlighting mentions', (document: TextDocument, position: Position): DocumentHighlight[] | undefined => {
        const here = named(document, position);
        return here ? referencesTo(here.file, here.person).map(({ span }) => new DocumentHighlight(rangeOf(document, span))) : undefined;
      }),
    }),
    languages.registerRenameProvider(MARKDOWN, {
      // Neither is guarded: what these throw is what VS Code tells the user.
      prepareRename: (document, position) => prepared(fileOf(document), document, position),
      provideRenameEdits: (document, position, name) => renamed(fileOf(document), document, position, name, settings),
    }),
  );
}

/**
 * In a heading F2 is Markdown's, which renames the heading with the links to it. Where we refused a name there, VS Code would go on to ask
 * Markdown, and the whole heading would become that name.
 */
const isInHeading = (document: TextDocument, position: Position, { application }: ReadFile): boolean => document.offsetAt(position) >= (application?.frontmatter.end ?? 0)
  && (/^ {0,3}#{1,6}\s/.test(document.lineAt(position).text) || (position.line + 1 < document.lineCount && /^ {0,3}(?:=+|-+)\s*$/.test(document.lineAt(position.line + 1).text)));

function prepared(file: ReadFile | null, document: TextDocument, position: Position): { range: Range; placeholder: string } | undefined {
  const at = file && !isInHeading(document, position, file) ? renameableAt(file, document.offsetAt(position)) : null;
  if (!at) return undefined;
  if ('refusal' in at) throw new Error(translated(at.refusal));
  return { range: rangeOf(document, at.span), placeholder: at.name };
}

/** Nothing where nobody is named: others may have something to rename there. */
function renamed(file: ReadFile | null, document: TextDocument, position: Position, name: string, settings: FolderSettings): WorkspaceEdit | undefined {
  const offset = document.offsetAt(position);
  if (!file || isInHeading(document, position, file) || !renameableAt(file, offset)) return undefined;
  const edits = renamePerson(file, offset, name, settings.of(document.uri).me);
  if ('refusal' in edits) throw new Error(translated(edits.refusal));
  return editOf(document, edits);
}
