// What Stryker does with the core, and which of its tests are asked; run.mjs starts it.
import { fileURLToPath } from 'node:url';
import { broken } from './asked.mjs';

const inCore = names => names.split(' ').map(name => `test/core/${name}.test.ts`);

/** What is quickest comes first: the first test that notices a mutant ends its run. The examples of the rules and the labelled letters are asked through their golden files. */
const QUICK = inCore('time text message remember settings people expandSnippet sentences certain scaffold firstSteps navigation heads interviewEdits hints snippets reminder timeline lenses due dueList sending moments changeStatus mail preview applicationList rename promises promises.de letter ruleEdges hover completions format suppressions simpleYaml blocks edited frontmatterEdits');
/** A mutant that nobody notices costs the time of all tests that go there: what tries hostile texts, or everything everywhere, is left out. */
const LEFT_OUT = ['hostile', 'as if nothing had been read before', 'in linear time', 'every application of the sample and every status', 'silence one finding each', 'with CRLF and a BOM', 'silence all findings', 'stays whole wherever', 'is read and judged as before', 'of a thousand only', 'takes? .* away with its lines', 'completions never fail', 'lose no word', 'smuggled', 'there and back', 'whatever was pasted'];

export default {
  mutate: broken,
  testRunner: 'mocha',
  mochaOptions: {
    require: ['./mutation/setup.cjs'],
    spec: [...QUICK, 'test/cli/cli.test.ts', 'test/baselines.test.ts'],
    grep: `^(?!.*(?:${LEFT_OUT.join('|')}))`,
  },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  mutator: { excludedMutations: ['StringLiteral'] },
  checkers: ['sample'],
  plugins: ['@stryker-mutator/*', fileURLToPath(new URL('sample.mjs', import.meta.url))],
  concurrency: 1,
  timeoutMS: 5000,
  disableTypeChecks: false,
  tsconfigFile: 'none, as TypeScript 7 has no parser of it that Stryker knows',
  ignorePatterns: ['/.vscode-test', '/dist', '/out', '/test-results', '/media'],
  tempDirName: 'test-results/stryker',
  allowConsoleColors: false,
  reporters: ['json', 'clear-text', 'progress-append-only'],
  clearTextReporter: { logTests: false, reportTests: false },
  jsonReporter: { fileName: 'test-results/mutation/report.json' },
};
