// The sentences with which notes are begun and mended, as a language has to offer them: facts go in, a sentence comes out.

import type { Day } from '../../base/time.ts';

/** What is known of the meeting and the position; null where it isn't. Texts come as they are to be written: escaped where they go into a snippet. */
export interface Facts {
  readonly role: string | null;
  readonly company: string | null;
  /** The day of the interview. */
  readonly met: Day | null;
}

export interface Phrases {
  /** `Thank-you note to`, `Follow-up to`, `Answer to the offer:`, `Reply from`: a person's name follows. */
  readonly headings: Readonly<Record<'thank-you' | 'follow-up' | 'offer' | 'reply', string>>;
  readonly thankYouSubject: (met: Day | null) => string;
  readonly followUpSubject: (role: string | null) => string;
  readonly applicationSubject: (role: string | null) => string;
  readonly offerSubject: (role: string | null) => string;
  readonly salutation: (name: string) => string;
  /** Thanks for the meeting alone; with the time that it took. */
  readonly thanks: (facts: Facts) => string;
  readonly thanksAndTime: (facts: Facts) => string;
  readonly time: string;
  readonly reasonsIntro: string;
  readonly interest: (company: string | null) => string;
  /** The writer will be in touch on that day: after an interview, or once more. */
  readonly followUp: (day: Day) => string;
  readonly getInTouch: (day: Day) => string;
  readonly closingThanks: string;
  /** What one wishes on that day; `met` where an interview was not long ago. */
  readonly pleasantry: (today: Day, met: Day | null) => string;
  /** A wish whose words are a place to fill in. */
  readonly wish: (words: string) => string;
  readonly weekGoesWell: string;
  readonly applied: (role: string | null, on: Day) => string;
  readonly decisionDay: (by: Day) => string;
  readonly decisionWeek: (from: Day) => string;
  readonly lastContact: (on: Day, where: string) => string;
  /** `sent`: when it was sent, which nobody but the user knows. */
  readonly aboutApplication: (role: string | null, sent: string) => string;
  /** The number in case they need it; `withPromise` where the next step has just been named. */
  readonly number: (phone: string, withPromise: boolean) => string;
  readonly offerThanks: (role: string | null) => string;
  readonly offerAnswer: (by: string) => string;
  readonly regards: string;
  /** A day in a sentence that says when: `on Monday, 30 November`. */
  readonly onDay: (day: Day) => string;
  /** Times that a vague promise may name instead. */
  readonly times: readonly string[];
  readonly longDay: (day: Day) => string;
  /** What places to fill in say. */
  readonly places: Readonly<Record<'name' | 'me' | 'number' | 'takeaway' | 'reason1' | 'reason2' | 'reason3' | 'value' | 'whereLeft' | 'whenSent' | 'attraction' | 'newValue' | 'reply' | 'happened', string>>;
}
