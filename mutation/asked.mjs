// What a run was asked to break, from the environment, where run.mjs puts it for the processes that Stryker starts.
import { env } from 'node:process';

/** Files and patterns of files. */
export const broken = JSON.parse(env.MUTANTS_IN ?? '[]');

/** One mutant in so many, chosen by a seed. */
export const sample = { oneIn: Number(env.MUTANTS_ONE_IN ?? 1), seed: env.MUTANTS_SEED ?? '1' };

/** The environment that says so. */
export const asking = (patterns, { oneIn, seed }) => ({ MUTANTS_IN: JSON.stringify(patterns), MUTANTS_ONE_IN: String(oneIn), MUTANTS_SEED: seed });
