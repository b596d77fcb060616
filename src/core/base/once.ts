// Values that are made when they are first asked for: what costs time where the code is loaded, and may never be needed.

/** The same value each time, made at the first. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => made ??= make();
}
