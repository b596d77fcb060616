// What a rule is: one fault, why it matters, how it is found and mended, and examples that are its tests and its page.

import type { Message } from '../base/message.ts';
import type { Span, TextEdit } from '../base/text.ts';
import type { Case, DueItem } from '../due/item.ts';
import type { ReadFile } from '../model/application.ts';
import type { Note, NoteKind } from '../model/note.ts';
import type { Settings, Severity } from '../model/settings.ts';
import type { Silencer } from '../model/suppressions.ts';
import type { Letter } from '../prose/letter.ts';
import type { Reading } from '../prose/reading.ts';
import type { Instant } from '../base/time.ts';

/** An edit of the finding's file. With `snippet` its text is in snippet syntax: tab stops, `$`, `}` and `\` escaped. */
export interface FixEdit extends TextEdit {
  readonly snippet?: boolean;
}

/** One way to mend a finding. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly FixEdit[];
  /** It can't be wrong: part of "fix all". */
  readonly safe?: boolean;
  /** It only begins the work (a note scaffolded): the finding moves to what it began. */
  readonly begins?: boolean;
}

/** Another place of the same file that explains a finding. */
export interface Related {
  readonly span: Span;
  readonly message: Message;
}

/** What a rule reports. */
export interface Report {
  readonly span: Span;
  /** What is wrong and why it matters or what to do: two short sentences to the person. */
  readonly message: Message;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
  /** Where it isn't the rule's own. */
  readonly severity?: Severity;
}

/** A report with its rule, as the outside sees it. */
export interface Finding extends Required<Report> {
  readonly rule: string;
}

/** For rules about a file as such, readable or not. */
export interface FileContext {
  readonly file: ReadFile;
  readonly now: Instant;
  readonly settings: Settings;
}

/** For rules about the comments that silence rules, when all other rules have spoken. */
export interface CommentsContext extends FileContext {
  readonly rules: readonly Rule[];
  /** What silenced a finding. */
  readonly used: ReadonlySet<Silencer>;
  /** The companies of the other applications of the search. */
  readonly otherCompanies: readonly string[];
}

/** For rules about a readable application: its case (application, story, now, today, settings) and what is due. */
export interface ApplicationContext extends Case {
  /** The companies of the other applications of the search. */
  readonly otherCompanies: readonly string[];
  readonly due: readonly DueItem[];
}

/** For rules about one note that the user wrote: a draft, or one sent. */
export interface NoteContext extends ApplicationContext {
  readonly note: Note;
  readonly kind: NoteKind;
  readonly letter: Letter;
  /** What the letter says; null in a language that isn't read. */
  readonly reading: Reading | null;
}

/** An example, and a test: `text` holds « » around what is reported. */
export interface Example {
  readonly title: string;
  readonly text: string;
  /** In English, one for each « » in the order of the text; none: an example of what is not reported. */
  readonly messages: readonly string[];
  /** By the English title of a fix of the first finding: the whole text after it (tab stops as their defaults). */
  readonly fixes?: Readonly<Record<string, string>>;
  /** An ISO instant; by default EXAMPLE_NOW. */
  readonly now?: string;
  /** The companies of other applications. */
  readonly otherCompanies?: readonly string[];
  /** Settings by key, as in a settings file. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Monday noon. Examples are read in UTC. */
export const EXAMPLE_NOW = '2026-11-23T12:00:00Z';

interface About {
  readonly id: string;
  /** The fault in one sentence. */
  readonly summary: Message;
  /** Why it matters: the advice that the rule stands for. */
  readonly reason: Message;
  readonly severity: Severity;
  /** Where a finding comes and goes without a change of its file, what it hangs on: a comment that silences nothing today may be needed tomorrow. */
  readonly hangsOn?: 'the clock' | 'other files';
  readonly examples: readonly Example[];
}

/**
 * `file`: any file that says that it is an application; `application`: one that can be read; `notes`: every note that the user
 * wrote; `drafts`: drafts, and sent notes where the setting checkSentNotes asks for it; `comments`: those that silence rules.
 */
export type Rule = About & (
  | { readonly judges: 'file'; check(context: FileContext): Iterable<Report> }
  | { readonly judges: 'comments'; check(context: CommentsContext): Iterable<Report> }
  | { readonly judges: 'application'; check(context: ApplicationContext): Iterable<Report> }
  | { readonly judges: 'notes' | 'drafts'; check(context: NoteContext): Iterable<Report> }
);
