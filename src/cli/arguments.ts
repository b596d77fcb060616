// The command line's words as options, or a sentence that says what is wrong with them.

import { parseArgs } from 'node:util';
import { isTimeZone, parseInstant, SEVERITIES, type Instant, type Severity } from '../core/index.ts';

export const COMMANDS = ['check', 'due', 'read'] as const;
export type Command = (typeof COMMANDS)[number];

export interface Options {
  readonly command: Command;
  readonly paths: readonly string[];
  readonly format: 'text' | 'json';
  /** Null: the clock's. */
  readonly now: ((zone: string) => Instant) | null;
  /** Null: that of the settings, else the machine's. */
  readonly timeZone: string | null;
  readonly settingsFile: string | null;
  readonly failOn: Severity;
}

export const USAGE = `usage: job-follow-up check [options] PATH...   what is wrong
       job-follow-up due   [options] PATH...   what is due
       job-follow-up read  [options] PATH...   what was understood

PATH is a Markdown file, a folder, or - for standard input.

  --format text|json   text on a terminal, else json
  --now ISO            instead of the clock: 2026-11-23T12:00:00Z
  --time-zone ZONE     of times without an offset: Europe/Berlin
  --settings FILE      a JSON object of jobFollowUp settings
  --fail-on SEVERITY   check exits with 1 from here on: error, warning (the default), information, hint
  -h, --help, --version

Exit status of check: 0 nothing at or above the bar, 1 findings, 2 bad usage or a path that can't be read.`;

/** A mistake in the call: its message goes to standard error, the exit status is 2. */
export class UsageError extends Error {}

/** Reads the words behind the program's name. Throws a UsageError. */
export function readArguments(words: readonly string[], onTerminal: boolean): Options | 'help' | 'version' {
  const { values, positionals } = parsed(words);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const [word, ...paths] = positionals;
  const command = COMMANDS.find(name => name === word);
  if (!command) throw new UsageError(word === undefined ? 'a command is missing: check, due or read' : `there is no command "${word}", only check, due and read`);
  if (paths.length === 0) throw new UsageError('a path is missing');
  const choice = <T extends string>(name: string, value: string | undefined, choices: readonly T[], otherwise: T): T => {
    const found = choices.find(other => other === value);
    if (value !== undefined && !found) throw new UsageError(`--${name} takes ${choices.join(', ')}, not "${value}"`);
    return found ?? otherwise;
  };
  const zone = values['time-zone'];
  if (zone !== undefined && !isTimeZone(zone)) throw new UsageError(`--time-zone takes a zone such as Europe/Berlin, not "${zone}"`);
  return {
    command, paths,
    format: choice('format', values.format, ['text', 'json'], onTerminal ? 'text' : 'json'),
    now: values.now === undefined ? null : instantOfArgument(values.now),
    timeZone: zone ?? null,
    settingsFile: values.settings ?? null,
    failOn: choice('fail-on', values['fail-on'], SEVERITIES, 'warning'),
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words], allowPositionals: true,
      options: {
        format: { type: 'string' }, now: { type: 'string' }, 'time-zone': { type: 'string' }, settings: { type: 'string' }, 'fail-on': { type: 'string' },
        help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function instantOfArgument(text: string): (zone: string) => Instant {
  if (parseInstant(text, 'UTC') === null) throw new UsageError(`--now takes an ISO instant such as 2026-11-23T12:00:00Z, not "${text}"`);
  return zone => parseInstant(text, zone)!;
}
