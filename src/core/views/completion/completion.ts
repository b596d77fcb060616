// What a completion is, where one was asked for, and the stretch of text that it takes the place of.

import { verbatim, type Message } from '../../base/message.ts';
import { spanOf, trimmed, type Span } from '../../base/text.ts';
import type { Day, Instant } from '../../base/time.ts';
import type { Case } from '../../due/item.ts';
import type { Settings } from '../../model/settings.ts';

export interface Completion {
  readonly kind: 'key' | 'value' | 'person' | 'day' | 'note' | 'rule';
  readonly label: string;
  /** A few words beside the label; null where there is nothing to add. */
  readonly description: Message | null;
  /** What it means, in a sentence or two; null where the label says it all. Plain text. */
  readonly meaning: Message | null;
  /** What it takes the place of: on one line, and the cursor stands in it. */
  readonly span: Span;
  /** With `snippet`, in snippet syntax. */
  readonly newText: string;
  readonly snippet: boolean;
  /** What the words typed so far, from the start of `span`, are held against. */
  readonly filter: Message;
  /** A value follows at once: completions are to be asked for again. */
  readonly again: boolean;
}

/** Where completions are asked for. */
export interface Asking {
  readonly text: string;
  readonly offset: number;
  /** The user asks outright, rather than typing on. */
  readonly asked: boolean;
  readonly now: Instant;
  readonly today: Day;
  readonly settings: Settings;
  /** The application as it reads without the words at `span`, which are only being typed; null where nothing can be read. */
  readonly caseWithout: (span: Span) => Case | null;
}

type Offered = Pick<Completion, 'kind' | 'label' | 'span'> & Partial<Completion>;

/** A completion that inserts its label, where nothing else is said. */
export const completion = (offered: Offered): Completion => ({ description: null, meaning: null, newText: offered.label, snippet: false, filter: verbatim(offered.label), again: false, ...offered });

/** What the cursor would replace in `span`: all that stands there, nothing where it is blank; null where the cursor stands in the space before it. */
export function tokenAt(text: string, span: Span, offset: number): Span | null {
  const { start, end } = trimmed(text, span);
  if (start === end) return spanOf(offset, offset);
  return offset < start ? null : spanOf(start, Math.max(end, offset));
}
