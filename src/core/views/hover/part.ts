// What every part of a hover is made of: something to say, and the place that it is about.

import type { Message } from '../../base/message.ts';
import type { Span } from '../../base/text.ts';
import type { Case } from '../../due/item.ts';

export interface Part {
  readonly span: Span;
  /** Plain text, a line for each thing said. */
  readonly text: Message;
}

/** Does the place hold the offset that is asked about? Its ends count. */
export type Here = (span: Span) => boolean;

/** Looks for one idea at an offset; null where it isn't there. */
export type Look = (kase: Case, here: Here) => Part | null;

/** The first of these values whose place holds the offset. */
export const firstHere = <T extends { readonly span: Span }>(found: readonly T[], here: Here): T | null => found.find(({ span }) => here(span)) ?? null;
