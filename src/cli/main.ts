// The command line program: the process's words, streams and exit status around one run.

import { writeSync } from 'node:fs';
import { run } from './run.ts';

/** Writes the whole text before the program ends, into a pipe too; a reader who has gone is no fault. */
function print(text: string): void {
  const bytes = Buffer.from(`${text}\n`);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
    }
  }
}

process.exitCode = run(process.argv.slice(2), { out: print, error: text => process.stderr.write(`${text}\n`), onTerminal: process.stdout.isTTY === true });
