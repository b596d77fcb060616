// What waits to be looked at, and until when: for a while in which nothing happens to it, or for the end of a burst of news.

/** So long nothing may happen first: a number of milliseconds, or whatever ends a burst. */
export type Quiet = number | 'burst';

/** After the last news of a burst; no burst is waited for longer than that. */
const BURST = 100;
const LONGEST_BURST = 1000;

/** When a thing is ripe; of a burst one for all its things, which moves with its news. */
interface Due {
  at: number;
}

interface Burst extends Due {
  readonly latest: number;
}

/** Things by key, and a look at everything beside them. It has no clock: `now` is milliseconds of one that nobody sets back. */
export class Agenda<T> {
  readonly #waiting = new Map<string, { readonly thing: T; readonly due: Due }>();
  #everything: Due | null = null;
  #burst: Burst = { at: -Infinity, latest: -Infinity };

  /** Puts a thing on the agenda, in the place of what waits under its key. Gives the moment at which to look. */
  put(key: string, thing: T, quiet: Quiet, now: number): number {
    const due = this.#dueAfter(quiet, now);
    this.#waiting.set(key, { thing, due });
    return due.at;
  }

  putEverything(quiet: Quiet, now: number): number {
    this.#everything = this.#dueAfter(quiet, now);
    return this.#everything.at;
  }

  has(key: string): boolean {
    return this.#waiting.has(key);
  }

  get isEmpty(): boolean {
    return this.#waiting.size === 0 && this.#everything === null;
  }

  /** The first moment at which anything is ripe; Infinity where nothing waits. */
  next(): number {
    let next = this.#everything?.at ?? Infinity;
    for (const { due } of this.#waiting.values()) next = Math.min(next, due.at);
    return next;
  }

  /** The things that have waited long enough, which then wait no longer. */
  take(now: number): readonly T[] {
    const ripe = [...this.#waiting].filter(([, { due }]) => due.at <= now);
    for (const [key] of ripe) this.#waiting.delete(key);
    return ripe.map(([, { thing }]) => thing);
  }

  /** Is it time for the look at everything? Then it waits no longer. */
  takeEverything(now: number): boolean {
    if (this.#everything === null || this.#everything.at > now) return false;
    this.#everything = null;
    return true;
  }

  #dueAfter(quiet: Quiet, now: number): Due {
    if (quiet !== 'burst') return { at: now + quiet };
    if (now > this.#burst.at) this.#burst = { at: now, latest: now + LONGEST_BURST };
    this.#burst.at = Math.min(now + BURST, this.#burst.latest);
    return this.#burst;
  }
}
