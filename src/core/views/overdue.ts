// What the explorer says of an application that owes something.

import type { DueRow } from './dueList.ts';

/** How many things are named; a tooltip is no list. */
const NAMED = 3;

/** `2 overdue: Thank Tom Okafor, Ask Bea about the decision`, of the rows of one file, most urgent first; null where nothing is overdue. */
export function overdueWords(rows: readonly DueRow[]): string | null {
  const overdue = rows.filter(({ item }) => item.urgency === 'overdue').map(({ label }) => label);
  if (overdue.length === 0) return null;
  const more = overdue.length > NAMED ? ` and ${overdue.length - NAMED} more` : '';
  return `${overdue.length} overdue: ${overdue.slice(0, NAMED).join(', ')}${more}`;
}
