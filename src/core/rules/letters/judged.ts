// Which letters the rules of shape judge, and when: never an empty one, never one in a language that isn't read, and no part before its time.

import type { NoteKind } from '../../model/note.ts';
import { isSurelyOver } from '../../model/status.ts';
import type { Act, Part } from '../../prose/acts.ts';
import { isEmpty } from '../../prose/letter.ts';
import { holds, type Reading, type ReadSentence } from '../../prose/reading.ts';
import { phrasesIn } from '../../scaffold/phrases/index.ts';
import type { Phrases } from '../../scaffold/phrases/phrases.ts';
import type { NoteContext } from '../rule.ts';

export const LATER_NOTES: readonly NoteKind[] = ['follow-up', 'application'];
export const THANK_YOUS: readonly NoteKind[] = ['thank-you'];
export const BOTH: readonly NoteKind[] = [...THANK_YOUS, ...LATER_NOTES];

/** A letter that may be judged. */
export interface Judged {
  readonly reading: Reading;
  /** Its sentences between salutation and leave, at least one. */
  readonly main: readonly ReadSentence[];
  readonly first: ReadSentence;
  readonly last: ReadSentence;
  /** The letter takes leave, or has been sent: nothing more is to come. */
  readonly complete: boolean;
  /** More than the opening stands there: a third sentence, a second paragraph. */
  readonly goesOn: boolean;
  /** The sentences in the letter's language. */
  readonly phrases: Phrases;
  readonly lacks: (part: Part) => boolean;
}

/** The letter of a note of one of these kinds, or null where nothing of its shape is to be judged: what one applies with follows up on nothing. */
export function judged(context: NoteContext, kinds: readonly NoteKind[]): Judged | null {
  const { file: { text }, note, kind, letter, story } = context;
  if (note.direction === 'draft' && isOver(context)) return null;
  if (!kinds.includes(kind) || (kind !== 'thank-you' && story.isApplying(note)) || /^phone|^call|^telefon|^anruf/i.test(note.via ?? '') || isEmpty(letter, text)) return null;
  const { reading } = context;
  if (!reading) return null;
  const main = reading.body.filter(({ span }) => letter.leave === null || span.start < letter.leave.start);
  const [first] = main;
  const last = main[main.length - 1];
  if (!first || !last) return null;
  const complete = letter.leave !== null || note.direction === 'sent' || closesIn(main, last);
  return {
    reading, main, first, last, complete,
    goesOn: complete || main.length > 2 || last.place.paragraphFromStart > 0,
    phrases: phrasesIn(reading.language.code),
    lacks: part => !holds(part, reading),
  };
}

/** The last word of an application that has ended, or that has in whichever sense its status is meant, asks for nothing and promises nothing. */
const isOver = ({ story, application: { status } }: NoteContext): boolean => story.ended || (status !== null && isSurelyOver(status.value));

/** Fewer sentences are a beginning, whatever the last one says. */
const FEWEST = 3;

/** Nobody goes on after "Thanks again!" or "Please don't hesitate to contact me", signed or not. */
const closesIn = (main: readonly ReadSentence[], { text, does }: ReadSentence): boolean => main.length >= FEWEST && /[.!?]["”')]*$/.test(text) && Math.max(does.thanks, does.asks, does.offers) > SURE;

/** Which act makes a sentence count as that part, for findings that point at it. */
export const SURE = 0.5;

/** The sentence that most likely does it, where one does so more likely than `least`. */
export function sentenceThat(act: Act, sentences: readonly ReadSentence[], least = SURE): ReadSentence | null {
  const best = sentences.reduce<ReadSentence | null>((a, b) => (a === null || b.does[act] > a.does[act] ? b : a), null);
  return best && best.does[act] > least ? best : null;
}

/** The pleasantry that a later note opens with, as far as the rule that asks for one sees it. */
export const pleasantryOf = ({ main, reading }: Judged): ReadSentence | null => sentenceThat('pleasantry', main.slice(0, 2), reading.language.classifier().bound('pleasantry'));

/** Has the letter come to its close: does anything after the first paragraph promise, thank or take leave? */
export const closes = ({ main, complete }: Judged): boolean => complete || main.some(({ place, does }) => place.paragraphFromStart > 0 && place.list !== 'in' && (does.promise > SURE || does.thanks > SURE || does.interest > SURE));
