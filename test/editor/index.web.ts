// Runs the suites with mocha's browser build in the web worker extension host.
import 'mocha/mocha.js';
import { close, loadFitting, report, type Choice, type Suites } from './suites.ts';

export async function runSuites(suites: Suites, { grep, forbidOnly = false }: Choice): Promise<void> {
  if (!('importScripts' in globalThis)) throw new Error('this is no web worker: the run would prove nothing');
  Mocha.reporters.Base.consoleLog = report;
  mocha.setup({ ui: 'bdd', timeout: 90_000, forbidOnly, ...(grep ? { grep } : {}) });
  mocha.reporter(Mocha.reporters.Spec);
  loadFitting(suites);
  await new Promise<void>((done, fail) => {
    const runner = mocha.run(() => {
      const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
      try { close(passes, failures, pending); done(); } catch (error) { fail(error); }
    });
  });
}
