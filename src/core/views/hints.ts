// Behind each promise of the user's own letters, the days that it means.

import { say, type Message } from '../base/message.ts';
import { overlaps, type Span } from '../base/text.ts';
import { windowInWords } from '../base/words.ts';
import type { Case } from '../due/item.ts';
import { promisesIn } from './promises.ts';

export interface Hint {
  /** Behind the words that name the time. */
  readonly offset: number;
  /** `→ Mon 30 Nov to Fri 4 Dec`. */
  readonly label: Message;
  /** What it means, in a sentence. */
  readonly tooltip: Message;
}

/** The hints within a range of the case's text, its ends included, one at a place. Letters outside it aren't read. */
export function hintsIn(kase: Case, range: Span): readonly Hint[] {
  const hints = kase.application.notes.filter(note => overlaps(note.letter, range)).flatMap(note => promisesIn(note, kase).flatMap(({ words, window, text }): Hint[] => (
    window ? [{ offset: words!.span.end, label: say`→ ${windowInWords(window, kase.today)}`, tooltip: text }] : [])));
  const within = hints.filter(({ offset }) => range.start <= offset && offset <= range.end);
  return [...new Map(within.map(hint => [hint.offset, hint])).values()];
}
