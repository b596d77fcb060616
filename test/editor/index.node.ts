// Runs the suites with mocha in the Node extension host, of the browser workbench and of desktop VS Code alike.
import { close, loadFitting, report, type Choice, type Suites } from './suites.ts';

export async function runSuites(suites: Suites, choice: Choice): Promise<void> {
  const { default: Mocha } = await import('mocha');
  Mocha.reporters.Base.consoleLog = report;
  const mocha = new Mocha({ ui: 'bdd', timeout: 90_000, reporter: 'spec', ...choice });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  loadFitting(suites);
  await new Promise<void>((done, fail) => {
    const runner = mocha.run(() => {
      const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
      try { close(passes, failures, pending); done(); } catch (error) { fail(error); }
    });
  });
}
