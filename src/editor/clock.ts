// What time it is, and a tick when what is due can have changed: at midnight, at an exact time, on waking from sleep.

import { EventEmitter, window, type Disposable, type Event } from 'vscode';
import type { Instant } from '../core/index.ts';

/** Timers stand still while a computer sleeps: the wall clock is looked at this often, and whenever the window wakes. */
const LOOK = 60_000;

export class Clock implements Disposable {
  readonly #ticked = new EventEmitter<void>();
  readonly #focus: Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #fixed: Instant | null = null;
  #armed: Instant = 0;
  readonly #asked = new Map<object, Instant>();
  readonly onDidTick: Event<void> = this.#ticked.event;

  constructor() {
    this.#focus = window.onDidChangeWindowState(() => this.#look());
  }

  now(): Instant {
    return this.#fixed ?? Date.now();
  }

  /** The next moment at which anything can change for whoever asks; Infinity: nothing. Holds until the tick. */
  wakeAt(asker: object, next: Instant): void {
    if (next === Infinity) this.#asked.delete(asker); else this.#asked.set(asker, next);
    this.#armed = this.now();
    this.#arm();
  }

  /** Tests stop the clock at a moment (null: let it run), and look at it as a window does that gets the focus. */
  stopAt(instant: Instant | null): void {
    this.#fixed = instant;
    this.#look();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#focus.dispose();
    this.#ticked.dispose();
  }

  /** One timer at most, none while nothing waits. */
  #arm(): void {
    clearTimeout(this.#timer);
    this.#timer = this.#asked.size === 0 || this.#fixed !== null ? undefined : setTimeout(() => this.#look(), Math.max(0, Math.min(this.#next() - this.now(), LOOK)));
  }

  /** Ticks once the moment has come, and where the clock was set back. */
  #look(): void {
    const now = this.now();
    if (now < this.#next() && now >= this.#armed) return this.#arm();
    this.#asked.clear();
    this.#ticked.fire();
  }

  #next(): Instant {
    return Math.min(...this.#asked.values());
  }
}
