// Long work in short slices, so that typing never waits for it.

const SLICE = 8;

/** Runs pieces of work one after the other, in the order given; after each slice the event loop gets a turn. */
export class Slices {
  #last: Promise<unknown> = Promise.resolve();
  #until = 0;

  run<T>(work: () => T): Promise<T> {
    const result = this.#last.then(async () => {
      if (performance.now() > this.#until) {
        await new Promise(resume => setTimeout(resume));
        this.#until = performance.now() + SLICE;
      }
      return work();
    });
    this.#last = result.catch(() => undefined);
    return result;
  }
}

/** Does the work for each value, at most `width` at a time. */
export async function inParallel<T>(values: readonly T[], width: number, work: (value: T) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => { while (next < values.length) await work(values[next++]!); };
  await Promise.all(Array.from({ length: Math.min(width, values.length) }, lane));
}
