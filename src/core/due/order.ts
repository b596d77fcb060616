// The order of due items, across files and zones: most urgent first, then by the last moment, then by company.

import { once } from '../base/once.ts';
import type { Instant } from '../base/time.ts';
import { sortKey, URGENCIES, type DueSummary } from './item.ts';

/** An item with what gives it its place in the list. */
export interface Ranked<T extends DueSummary = DueSummary> {
  readonly item: T;
  /** The last moment in time, a day counting as its end in the zone of its file; null for what is never overdue. */
  readonly latest: Instant | null;
}

export const ranked = <T extends DueSummary>(item: T, zone: string): Ranked<T> => ({ item, latest: item.by && sortKey(item.by, zone) });

const collator = once(() => new Intl.Collator('en'));
/** The order of two texts in a list. */
export const byWords = (a: string, b: string): number => collator().compare(a, b);

const personOf = ({ item }: Ranked): number => item.person?.index ?? -1;

/** Of one file, what ties goes by its place in the text and then by its person. */
export function compareRanked(a: Ranked, b: Ranked): number {
  return URGENCIES.indexOf(a.item.urgency) - URGENCIES.indexOf(b.item.urgency) || (a.latest === b.latest ? 0 : (a.latest ?? Infinity) - (b.latest ?? Infinity)) || byWords(a.item.company, b.item.company) || byWords(a.item.path, b.item.path)
    || a.item.span.start - b.item.span.start || personOf(a) - personOf(b);
}
