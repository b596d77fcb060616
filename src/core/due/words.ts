// Due times in words: how long ago, how soon.

import { say, type Message } from '../base/message.ts';
import { daysBetween, HOUR, MINUTE, type Day, type Instant } from '../base/time.ts';
import type { Edge } from './item.ts';

/** `3 hours ago`, `20 minutes ago`: rounded down, at least a minute. */
function ago(milliseconds: number): Message {
  const hours = Math.floor(milliseconds / HOUR);
  if (hours >= 1) return hours === 1 ? say`1 hour ago` : say`${hours} hours ago`;
  const minutes = Math.max(1, Math.floor(milliseconds / MINUTE));
  return minutes === 1 ? say`1 minute ago` : say`${minutes} minutes ago`;
}

/** `in 3 hours`, `in 20 minutes`, likewise. */
function ahead(milliseconds: number): Message {
  const hours = Math.floor(milliseconds / HOUR);
  if (hours >= 1) return hours === 1 ? say`in 1 hour` : say`in ${hours} hours`;
  const minutes = Math.max(1, Math.floor(milliseconds / MINUTE));
  return minutes === 1 ? say`in 1 minute` : say`in ${minutes} minutes`;
}

/** An edge seen from `now`: `3 hours ago`, `in 20 minutes`, `yesterday`, `today`, `in 4 days`. `today` is the user's day. */
export function relativeTo(edge: Edge, now: Instant, today: Day): Message {
  if (edge.instant !== null && Math.abs(edge.instant - now) < 48 * HOUR) return edge.instant < now ? ago(now - edge.instant) : ahead(edge.instant - now);
  const days = daysBetween(today, edge.day);
  if (days === 0) return say`today`;
  if (days === -1) return say`yesterday`;
  if (days === 1) return say`tomorrow`;
  return days < 0 ? say`${-days} days ago` : say`in ${days} days`;
}
