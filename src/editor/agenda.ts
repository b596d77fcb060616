// What waits to be looked at, and until when: for a while in which nothing happens to it, or for the end of a burst of news.

/** A moment (milliseconds since 1970), or the end of the present burst. */
type Due = number | 'burst';

/** So long nothing may happen first: a number of milliseconds, or whatever ends a burst. */
export type Quiet = number | 'burst';

/** After the last news of a burst; no burst is waited for longer than that. */
const BURST = 100;
const LONGEST_BURST = 1000;

/** Things by key, and a look at everything beside them. It has no clock: `now` is milliseconds since 1970. */
export class Agenda<T> {
  readonly #waiting = new Map<string, { readonly thing: T; readonly due: Due }>();
  #everything: Due = Infinity;
  #burst = { until: -Infinity, latest: -Infinity };

  /** Puts a thing on the agenda, in the place of what waits under its key. Gives the moment at which to look. */
  put(key: string, thing: T, quiet: Quiet, now: number): number {
    const due = this.#dueAfter(quiet, now);
    this.#waiting.set(key, { thing, due });
    return this.#at(due);
  }

  putEverything(quiet: Quiet, now: number): number {
    return this.#at(this.#everything = this.#dueAfter(quiet, now));
  }

  has(key: string): boolean {
    return this.#waiting.has(key);
  }

  get isEmpty(): boolean {
    return this.#waiting.size === 0 && this.#everything === Infinity;
  }

  /** The first moment at which anything is ripe; Infinity where nothing waits. */
  next(): number {
    let next = this.#at(this.#everything);
    for (const { due } of this.#waiting.values()) next = Math.min(next, this.#at(due));
    return next;
  }

  /** The things that have waited long enough, which then wait no longer. */
  take(now: number): readonly T[] {
    const ripe = [...this.#waiting].filter(([, { due }]) => this.#at(due) <= now);
    for (const [key] of ripe) this.#waiting.delete(key);
    return ripe.map(([, { thing }]) => thing);
  }

  /** Is it time for the look at everything? Then it waits no longer. */
  takeEverything(now: number): boolean {
    if (this.#at(this.#everything) > now) return false;
    this.#everything = Infinity;
    return true;
  }

  #dueAfter(quiet: Quiet, now: number): Due {
    if (quiet !== 'burst') return now + quiet;
    if (now > this.#burst.until) this.#burst.latest = now + LONGEST_BURST;
    this.#burst.until = Math.min(now + BURST, this.#burst.latest);
    return quiet;
  }

  #at(due: Due): number {
    return due === 'burst' ? this.#burst.until : due;
  }
}
