// The order of due items, across files and zones: most urgent first, then by the last moment, then by company.

import type { Instant } from '../base/time.ts';
import { sortKey, URGENCIES, type DueItem } from './item.ts';

/** Where an item stands in the list; smaller is sooner. */
export interface Rank {
  readonly urgency: number;
  /** The last moment in time, a day counting as its end in the zone of its file; Infinity for what is never overdue. */
  readonly by: Instant;
  readonly item: DueItem;
}

export const rankOf = (item: DueItem, zone: string): Rank => ({ urgency: URGENCIES.indexOf(item.urgency), by: sortKey(item.by, zone), item });

const byWords = new Intl.Collator('en').compare;

/** Of one file, what ties goes by its place in the text and then by its person. */
export function compareRanks(a: Rank, b: Rank): number {
  return a.urgency - b.urgency || (a.by === b.by ? 0 : a.by - b.by) || byWords(a.item.company, b.item.company) || byWords(a.item.path, b.item.path)
    || a.item.span.start - b.item.span.start || (a.item.person?.index ?? -1) - (b.item.person?.index ?? -1);
}
