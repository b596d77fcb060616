// Due times in words: how long ago, how soon.

import { daysBetween, HOUR, MINUTE, type Day, type Instant } from '../base/time.ts';
import type { Edge } from './item.ts';

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** `3 hours`, `2 days`, `20 minutes`: rounded down, at least a minute. */
function duration(milliseconds: number): string {
  const hours = Math.floor(milliseconds / HOUR);
  if (hours >= 48) return counted(Math.floor(hours / 24), 'day');
  return hours >= 1 ? counted(hours, 'hour') : counted(Math.max(1, Math.floor(milliseconds / MINUTE)), 'minute');
}

/** An edge seen from `now`: `3 hours ago`, `in 20 minutes`, `yesterday`, `today`, `in 4 days`. `today` is the user's day. */
export function relativeTo(edge: Edge, now: Instant, today: Day): string {
  if (edge.instant !== null && Math.abs(edge.instant - now) < 48 * HOUR) {
    return edge.instant < now ? `${duration(now - edge.instant)} ago` : `in ${duration(edge.instant - now)}`;
  }
  const days = daysBetween(today, edge.day);
  if (days === 0) return 'today';
  if (days === -1) return 'yesterday';
  if (days === 1) return 'tomorrow';
  return days < 0 ? `${-days} days ago` : `in ${days} days`;
}
