// One run of the command line: from its words to what it prints and its exit status. Reads files and the clock, and writes nothing.

import { readFileSync } from 'node:fs';
import manifest from '../../package.json' with { type: 'json' };
import { check, companiesOf, dayOf, dueItems, english, readFile, readSettings, RULES, SEVERITIES, type Settings } from '../core/index.ts';
import { readArguments, USAGE, UsageError, type Options } from './arguments.ts';
import { readPaths, type TextFile } from './files.ts';
import { checkJson, checkText, dueJson, dueText, ordinaryText, readJson, readText, unclearText, type Checked } from './output.ts';

/** Where a run prints. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly onTerminal: boolean;
}

/** Runs one command; returns the exit status: 0, 1 with findings at or above the bar, 2 for bad usage or an unreadable path. */
export function run(words: readonly string[], output: Output): number {
  try {
    const options = readArguments(words, output.onTerminal);
    if (options === 'help' || options === 'version') {
      output.out(options === 'help' ? USAGE : manifest.version);
      return 0;
    }
    return runCommand(options, output);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.error(`job-follow-up: ${error.message}`);
    return 2;
  }
}

/** Where a path can't be read, the status tells of it, and the others are reported on; where none can, nothing is. */
function runCommand(options: Options, output: Output): number {
  let isWhole = true;
  const files = readPaths(options.paths, problem => {
    isWhole = false;
    output.error(`job-follow-up: ${problem}`);
  });
  if (!isWhole && files.length === 0) return 2;
  const status = report(options, files, output);
  return isWhole ? status : 2;
}

function report(options: Options, texts: readonly TextFile[], { out, error }: Output): number {
  const settings = settingsFor(options, error);
  const now = options.now?.(settings.timeZone) ?? Date.now();
  const files = texts.map(({ path, text }) => readFile(path, text, settings.me));
  const print = (json: () => object, text: () => string): void => out(options.format === 'json' ? JSON.stringify(json()) : text());
  if (options.command !== 'read') for (const file of files) if (!file.isApplication && isNamed(file.path, options)) error(`job-follow-up: ${ordinaryText(file)}`);
  if (options.command === 'read') {
    print(() => readJson(files, now, settings), () => readText(files, now, settings));
  } else if (options.command === 'due') {
    for (const { path } of files.filter(file => file.isApplication && !file.application)) error(`job-follow-up: ${path} can't be read as an application, so nothing of it is listed; check says why`);
    for (const line of files.flatMap(unclearText)) error(`job-follow-up: ${line}`);
    const items = dueItems(files, now, settings);
    print(() => dueJson(items, files, now, settings), () => dueText(items, files, now, dayOf(now, settings.timeZone)));
  } else {
    const companies = companiesOf(files.map(({ application }) => application?.company?.value));
    const checked = files.map((file): Checked => ({ file, findings: check(file, now, settings, companies) }));
    print(() => checkJson(checked), () => checkText(checked));
    return checked.some(({ findings }) => findings.some(finding => SEVERITIES.indexOf(finding.severity) >= SEVERITIES.indexOf(options.failOn))) ? 1 : 0;
  }
  return 0;
}

/** Of the files of a folder many are ordinary Markdown; one that is named was meant. */
const isNamed = (path: string, { paths }: Options): boolean => paths.some(named => named.replaceAll('\\', '/') === path);

/** The settings of the file, the zone of the call before them; values that don't hold are named on standard error and passed over. */
function settingsFor({ settingsFile, timeZone }: Options, error: Output['error']): Settings {
  const values = settingsFile === null ? {} : readSettingsFile(settingsFile);
  const { settings, problems } = readSettings(values, new Intl.DateTimeFormat().resolvedOptions().timeZone, RULES.map(rule => rule.id));
  for (const problem of problems) error(`job-follow-up: ${english(problem)}`);
  return timeZone === null ? settings : { ...settings, timeZone };
}

function readSettingsFile(path: string): Record<string, unknown> {
  let values: unknown;
  try {
    values = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UsageError(`the settings in ${path} can't be read: ${(error as Error).message}`);
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) throw new UsageError(`the settings in ${path} are no JSON object`);
  return values as Record<string, unknown>;
}
