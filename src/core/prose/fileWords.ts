// What a language has to offer for the reading of files, before any letter is read. everyLanguage.ts puts the languages together.

/** One language's words, each the source of a regular expression without backtracking traps, for text in lower case. */
export interface FileWords {
  /** What stands before the name in a salutation. */
  readonly greetings: readonly string[];
  /** How a line begins that takes leave: "Kind regards,". */
  readonly closings: readonly string[];
  /** What the heading of a thank-you note says, of a follow-up, of any note, of the log. */
  readonly thankYou: readonly string[];
  readonly followUp: readonly string[];
  readonly note: readonly string[];
  /** What the heading of a note says that takes or declines an offer, gives thanks for one, or answers a refusal. */
  readonly decision: readonly string[];
  /** How the heading of an application itself begins, and the words behind which somebody or something is named: "Cover letter to". */
  readonly application: readonly string[];
  readonly towards: readonly string[];
  /** Behind which words a heading says who wrote. */
  readonly from: readonly string[];
  readonly log: readonly string[];
  /** How a log line begins that tells of something that the user sent. */
  readonly sending: readonly string[];
}
