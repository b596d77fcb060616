// The lines above notes and interviews that say how they stand, and what a click on them does.

import { say, type Message } from '../base/message.ts';
import { spanOf, type Span } from '../base/text.ts';
import { weekdayInWords, windowInWords } from '../base/words.ts';
import type { Case, DueItem } from '../due/item.ts';
import type { Interview, ReadFile } from '../model/application.ts';
import type { Note } from '../model/note.ts';
import { nextInWords, rowsOf, wantsNote, whenInFull, type DueRow } from './dueList.ts';

/** What can be done with a draft: the words of the lens, and the command without its prefix. */
const FOR_DRAFTS = [
  { title: say`Mark as sent`, command: 'markAsSent' },
  { title: say`Email`, command: 'openInMail' },
] as const;

/** The command that a click runs (without its prefix), and what it acts on. */
export type LensAction =
  | { readonly command: (typeof FOR_DRAFTS)[number]['command']; readonly note: Note }
  | { readonly command: 'writeAllThankYous'; readonly interview: Interview }
  | { readonly command: 'openItem'; readonly row: DueRow };

export interface Lens {
  /** The heading, the entry or the first line above which it stands. */
  readonly span: Span;
  readonly title: Message;
  /** Null: words alone. */
  readonly action: LensAction | null;
}

/** The lenses of an application, in no particular order: what comes next above the file, how each interview and each note of the user's stands. */
export function lensesOf(kase: Case): readonly Lens[] {
  const rows = rowsOf(kase);
  return [...ofFile(rows, kase.file), ...kase.application.interviews.flatMap(interview => ofInterview(interview, rows)), ...kase.application.notes.flatMap(note => ofNote(note, rows, kase))];
}

function ofFile([next]: readonly DueRow<DueItem>[], file: ReadFile): readonly Lens[] {
  return next ? [{ span: spanOf(0, 0), title: nextInWords(next, file), action: { command: 'openItem', row: next } }] : [];
}

/** How far ahead it is; of one that is past the thank-you notes that nobody has begun. */
function ofInterview(interview: Interview, rows: readonly DueRow<DueItem>[]): readonly Lens[] {
  const { span } = interview;
  const own = rows.filter(({ item }) => item.interview === interview);
  const ahead = own.find(({ item }) => item.kind === 'interview');
  if (ahead?.when) return [{ span, title: say`Interview ${ahead.when}`, action: null }];
  const missing = own.filter(({ item }) => item.kind === 'thank-you' && wantsNote(item)).length;
  if (missing === 0) return [];
  const title = missing === 1 ? say`1 thank-you note missing · Write it` : say`${missing} thank-you notes missing · Write them`;
  return [{ span, title, action: { command: 'writeAllThankYous', interview } }];
}

function ofNote(note: Note, rows: readonly DueRow<DueItem>[], kase: Case): readonly Lens[] {
  const { title: { span } } = note;
  if (note.direction === 'draft') {
    return [{ span, title: draftInWords(rows.find(({ item }) => item.draft === note)), action: null }, ...FOR_DRAFTS.map(({ title, command }) => ({ span, title, action: { command, note } }))];
  }
  const promise = rows.find(({ item }) => item.kind === 'promise' && note.span.start <= item.anchor.start && item.anchor.end <= note.span.end);
  if (note.direction !== 'sent' || !note.when || !promise) return [];
  return [{ span, title: promiseInWords(weekdayInWords(note.when.value.day, kase.today), promise.item, kase), action: null }];
}

/** `Draft, due in 3 hours`; of one that has time yet `Draft, due in 5 days (by Fri 4 Dec)`. */
function draftInWords(row: DueRow | undefined): Message {
  if (!row?.when) return say`Draft`;
  const { urgency } = row.item;
  return urgency === 'soon' || urgency === 'later' ? say`Draft, due ${whenInFull(row)!}` : say`Draft, ${row.when}`;
}

function promiseInWords(sent: Message, { from, by, urgency }: DueItem, { today }: Case): Message {
  const days = windowInWords({ from: from.day, by: by!.day }, today);
  return urgency === 'overdue' ? say`Sent ${sent}, follow-up was due ${days}` : say`Sent ${sent}, follow-up due ${days}`;
}
