// Faults of our own: said in the log, and kept away from everything else.

import { Disposable, type LogOutputChannel } from 'vscode';

/** Starts a surface; where that fails, the others start all the same. */
export function start(log: LogOutputChannel, name: string, register: () => Disposable): Disposable {
  try {
    return register();
  } catch (error) {
    log.error(`${name} did not start.`, inWords(error));
    return new Disposable(() => undefined);
  }
}

/** The same work, at once or later; a fault in it is logged and gives undefined. */
export function guarded<A extends readonly unknown[], R>(log: LogOutputChannel, what: string, work: (...args: A) => R): (...args: A) => R | undefined {
  const failed = (error: unknown): undefined => void log.error(`${what} failed.`, inWords(error));
  return (...args) => {
    try {
      const result = work(...args);
      return result instanceof Promise ? (result.catch(failed) as R) : result;
    } catch (error) {
      return failed(error);
    }
  };
}

export const inWords = (error: unknown): string => (error instanceof Error ? error.stack ?? error.message : String(error));
