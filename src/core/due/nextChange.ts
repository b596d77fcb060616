// When to look again: the next moment at which what one file owes, or the words that say so, can differ.

import { addDays, dayOf, HOUR, instantOf, MINUTE, startOfDay, type Instant, type When } from '../base/time.ts';
import type { Application } from '../model/application.ts';
import type { Settings } from '../model/settings.ts';
import type { DueItem } from './item.ts';

/**
 * Until then (and as long as text and settings stay) `items`, computed at `now`, hold as they are, with the findings of the file and
 * every word like "3 hours ago". Never later than the next midnight of the user's zone.
 */
export function nextChange(application: Application, items: readonly DueItem[], now: Instant, settings: Settings): Instant {
  const midnight = startOfDay(addDays(dayOf(now, settings.timeZone), 1), settings.timeZone);
  const away = distances(settings);
  const words = items.flatMap(({ from, by }) => [from, by].flatMap(edge => (edge?.instant == null ? [] : [nextWords(edge.instant, now)])));
  let next = Math.min(midnight, ...words);
  for (const instant of instantsOf(application, settings.timeZone)) {
    for (const distance of away) {
      // Something begins on the dot, and is late only after it.
      const edge = instant + distance > now ? instant + distance : instant + distance + 1;
      if (edge > now && edge < next) next = edge;
    }
  }
  return next;
}

/** Every exact time of the file that an item can hang on. */
function instantsOf({ interviews, notes, log, offer }: Application, zone: string): readonly Instant[] {
  const times: readonly (When | undefined)[] = [
    ...interviews.map(interview => interview.at?.value), ...notes.map(note => note.when?.value), ...log.map(entry => entry.when),
    offer?.received?.value, offer?.respondBy?.value,
  ];
  return times.flatMap(when => (when ? instantOf(when, zone) ?? [] : []));
}

/** How far from such a time something changes: it comes, a window ends, becomes today's, turns into an error, is missed. */
function distances({ cadence }: Settings): readonly number[] {
  const windows = [0, cadence.thankYouHours, cadence.offerHours].map(hours => hours * HOUR);
  return [...windows, ...windows.map(window => window - 24 * HOUR), cadence.thankYouErrorHours * HOUR, (cadence.thankYouHours + cadence.thankYouMissedDays * 24) * HOUR];
}

/** When words.ts says something else of an exact time: by the minute within the hour, by the hour within two days. */
function nextWords(instant: Instant, now: Instant): Instant {
  const away = Math.abs(instant - now);
  if (away >= 48 * HOUR) return instant > now ? instant - 48 * HOUR + 1 : Infinity;
  const step = away < HOUR ? MINUTE : HOUR;
  const steps = Math.floor(away / step);
  return instant > now ? instant - steps * step + 1 : instant + (steps + 1) * step;
}
