// Which draft a command is about: that of the lens or the row it was called on, else the one at the cursor, else one that the user picks; is it finished, and has it been sent?

import { l10n, QuickPickItemKind, window, workspace, type QuickPickItem, type TextDocument } from 'vscode';
import { draftAgain, draftAt, findAgain, markAsSent, placeOfNote, rowOf, unfilledIn, type Case, type DueRow, type Note } from '../../core/index.ts';
import { rangeOf, uriOf } from '../convert.ts';
import { isOurs, type Documents } from '../documents.ts';
import type { DueList } from '../dueList.ts';
import type { Outside } from '../outside.ts';
import { unlinked } from '../words.ts';
import { placeIn, rowIn, rowInPicker } from './choose.ts';
import { editFile } from './edit.ts';
import { say } from './register.ts';

export interface ChosenDraft {
  readonly document: TextDocument;
  /** The text in which the draft was found: the document may have moved on since. */
  readonly kase: Case;
  readonly draft: Note;
}

/** Null where there is none, or it is gone (which is said), and where the user thought better of it. */
export async function chooseDraft(given: unknown, title: string, list: DueList, documents: Documents): Promise<ChosenDraft | null> {
  const place = placeIn(given, 'note');
  if (place) return present(await workspace.openTextDocument(place.uri), documents, ({ kase }) => draftAt(kase.application, place));
  const row = rowIn(given);
  if (row) return ofRow(row, documents);
  const editor = window.activeTextEditor;
  const here = editor && isOurs(editor.document) ? documents.due(editor.document) : null;
  if (!editor || !here) return pick(title, [], await othersThan(null, list), documents);
  const { document, selection } = editor;
  const draft = draftAround(here.kase, document.offsetAt(selection.active));
  return draft ? { document, kase: here.kase, draft } : pick(title, draftsIn(document, here), await othersThan(document, list), documents);
}

type Item = QuickPickItem & { readonly choice?: ChosenDraft | DueRow };
type Due = NonNullable<ReturnType<Documents['due']>>;

/** Drafts of the file at hand, which the list may not know, or not owe to anybody. */
const draftsIn = (document: TextDocument, { kase, items }: Due): readonly Item[] => kase.application.notes.filter(({ direction }) => direction === 'draft').map(draft => {
  const item = items.find(one => one.draft === draft);
  return { ...(item ? rowInPicker(rowOf(item, kase.file, kase.now, kase.settings)) : { label: draft.title.value, description: kase.application.company?.value ?? '' }), choice: { document, kase, draft } };
});

async function othersThan(document: TextDocument | null, list: DueList): Promise<readonly Item[]> {
  await list.settled();
  return list.current.rows.filter(({ item }) => item.draft !== null && item.path !== document?.uri.toString()).map(row => ({ ...rowInPicker(row), choice: row }));
}

/** Those at hand stand first. */
async function pick(title: string, own: readonly Item[], others: readonly Item[], documents: Documents): Promise<ChosenDraft | null> {
  const between: readonly Item[] = own.length > 0 && others.length > 0 ? [{ label: l10n.t('Other Applications'), kind: QuickPickItemKind.Separator }] : [];
  const items = [...own, ...between, ...others];
  if (items.length === 0) say(l10n.t('No draft waits to be sent.'));
  const choice = items.length === 0 ? undefined : (await window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true }))?.choice;
  if (!choice) return null;
  return 'draft' in choice ? draftNow(choice, documents) : ofRow(choice, documents);
}

const ofRow = async ({ item }: DueRow, documents: Documents): Promise<ChosenDraft | null> => present(await workspace.openTextDocument(uriOf(item)), documents, ({ items }) => findAgain(items.filter(({ draft }) => draft), item)?.draft ?? null);

/** The draft in the text as it is now; null where it is gone, which is said. */
function present(document: TextDocument, documents: Documents, find: (due: Due) => Note | null): ChosenDraft | null {
  const due = documents.due(document);
  const draft = due && find(due);
  if (due && draft) return { document, kase: due.kase, draft };
  say(l10n.t('This draft is gone.'));
  return null;
}

/** The draft whose section holds the cursor; of nested ones the innermost. Where the next section begins, it is there. */
function draftAround({ file: { text }, application }: Case, offset: number): Note | null {
  return application.notes.findLast(({ direction, span }) => direction === 'draft' && span.start <= offset && (offset < span.end || span.end === text.length)) ?? null;
}

/** The same draft after a question that may have stood for hours; null where it has been sent since or is gone, which is said. */
export async function draftNow({ document: { uri }, kase, draft }: ChosenDraft, documents: Documents): Promise<ChosenDraft | null> {
  const document = await workspace.openTextDocument(uri).then(opened => opened, () => null);
  const now = document && documents.kase(document);
  const found = now ? draftAgain(kase.file, draft, now.file) : 'gone';
  if (document && now && typeof found !== 'string') return { document, kase: now, draft: found };
  say(found === 'sent' ? l10n.t('This letter is marked as sent already.') : l10n.t('This draft is gone.'));
  return null;
}

/** A draft with something still to be filled in leaves only with somebody who knows that, and presses `anyway`; what they write meanwhile counts. Null where they don't. */
export async function asFinished(chosen: ChosenDraft, anyway: string, documents: Documents, outside: Outside): Promise<ChosenDraft | null> {
  const { kase: { file: { text }, application }, draft } = chosen;
  const [first, ...more] = unfilledIn(text, draft, application);
  if (!first) return chosen;
  const show = l10n.t('Go to the Placeholder');
  const words = unlinked(text.slice(first.start, first.end));
  const message = more.length > 0 ? l10n.t('{0} and {1} more are still to be filled in.', words, more.length) : l10n.t('{0} is still to be filled in.', words);
  const answer = await outside.ask('warning', message, show, anyway);
  const now = answer === show || answer === anyway ? await draftNow(chosen, documents) : null;
  if (now && answer === show) {
    const [place = now.draft.title.span] = unfilledIn(now.kase.file.text, now.draft, now.kase.application);
    await window.showTextDocument(now.document, { selection: rangeOf(now.document, place) });
  }
  return answer === anyway ? now : null;
}

/** Writes the time into the draft's header, wherever in the file it stands by now, and says so. */
export async function markDraft({ document, draft }: ChosenDraft, documents: Documents): Promise<void> {
  const done = await editFile(document.uri, now => {
    const kase = documents.kase(now);
    const present = kase && draftAt(kase.application, placeOfNote(draft));
    return present ? markAsSent(kase.file.text, present, kase.now, kase.settings.timeZone).edits : null;
  });
  say(done ? l10n.t('Marked as sent: {0}', draft.title.value) : l10n.t('This draft is gone.'));
}
