// What the explorer says of an application that owes something.

import { joined, say, type Message } from '../base/message.ts';
import type { DueRow } from './dueList.ts';

/** How many things are named; a tooltip is no list. */
const NAMED = 3;

/** `2 overdue: Thank Tom Okafor, Ask Bea about the decision`, of the rows of one file, most urgent first; null where nothing is overdue. */
export function overdueWords(rows: readonly DueRow[]): Message | null {
  const overdue = rows.filter(({ item }) => item.urgency === 'overdue').map(({ label }) => label);
  if (overdue.length === 0) return null;
  const named = joined(overdue.slice(0, NAMED), ', ');
  return overdue.length > NAMED ? say`${overdue.length} overdue: ${named} and ${overdue.length - NAMED} more` : say`${overdue.length} overdue: ${named}`;
}
