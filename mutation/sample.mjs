// A few mutants for all: which of them a sample takes, what has Stryker leave the others out, and the score that the sample gives.
import { createHash } from 'node:crypto';
import { sample } from './asked.mjs';

/** One mutant in `oneIn` at random; for the same `seed` the same ones, by file, place and change. */
function isTaken({ oneIn, seed }, file, { location: { start, end }, mutatorName, replacement }) {
  const named = [seed, file, start.line, start.column, end.line, end.column, mutatorName, replacement].join('\n');
  return createHash('sha256').update(named).digest().readUInt32BE() % oneIn === 0;
}

/** Files are told from the folder of the project; checkers are given whole paths, and places that count from 0 where reports count from 1. */
const inProject = fileName => fileName.replaceAll('\\', '/').replace(/^.*\/(?=src\/core\/)/, '');
const fromOne = ({ line, column }) => ({ line: line + 1, column: column + 1 });
const asReported = mutant => ({ ...mutant, location: { start: fromOne(mutant.location.start), end: fromOne(mutant.location.end) } });

/** To Stryker a mutant that is not in the sample doesn't compile. */
export const checkerOf = chosen => ({
  init: async () => undefined,
  check: async mutants => Object.fromEntries(mutants.map(mutant => [
    mutant.id, isTaken(chosen, inProject(mutant.fileName), asReported(mutant)) ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' },
  ])),
});

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', value: checkerOf(sample) }];

const NOTICED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

/** Of a report: how many mutants of the sample were noticed, and of how many that a test could notice. */
export function scoreOf({ files }, chosen) {
  const mutants = Object.entries(files).flatMap(([file, { mutants: own }]) => own.filter(mutant => isTaken(chosen, file, mutant)));
  const [noticed, missed] = [NOTICED, MISSED].map(statuses => mutants.filter(({ status }) => statuses.includes(status)).length);
  return { noticed, of: noticed + missed };
}
