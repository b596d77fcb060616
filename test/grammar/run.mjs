// Runs the grammar tests: the assertions in cases/, ordinary Markdown that must stay as it is, and the core's own words.
// `npm run test:grammar -- --vscode DIR` takes the Markdown and YAML grammars from the extensions folder of an installed VS Code instead of tm-grammars.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HEADER_KEYS } from '../../src/core/model/note.ts';
import { STATUSES } from '../../src/core/model/status.ts';
import { KEYS } from '../../src/core/parse/keys.ts';
import { expandSnippet } from '../core/expandSnippet.ts';

const require = createRequire(import.meta.url);
const { createRegistry } = require('vscode-tmgrammar-test/dist/common/index.js');
const { parseGrammarTestCase, runGrammarTestCase } = require('vscode-tmgrammar-test/dist/unit/index.js');

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = join(root, 'test/grammar');
const MARKDOWN = 'text.html.markdown';

function baseGrammars() {
  const at = process.argv.indexOf('--vscode');
  const files = at < 0
    ? ['markdown', 'yaml', 'html', 'html-derivative'].map(name => require.resolve(`tm-grammars/grammars/${name}.json`))
    : ['markdown-basics', 'yaml', 'html'].flatMap(name => {
      const folder = join(process.argv[at + 1], name, 'syntaxes');
      return readdirSync(folder).map(file => join(folder, file));
    });
  return files.map(path => ({ path, scopeName: JSON.parse(readFileSync(path, 'utf8')).scopeName }));
}

const ours = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).contributes.grammars
  .map(grammar => ({ ...grammar, path: join(root, grammar.path) }));
const base = baseGrammars();
const plain = createRegistry(base.map(grammar => ({ ...grammar })));
const injected = createRegistry([...base, ...ours]);

let passed = 0;
let failed = 0;
function check(good, complaint) {
  if (good) { passed++; return; }
  failed++;
  console.error(complaint);
}

/** Test files are Markdown with assertions under the lines, as in the README of vscode-tmgrammar-test. */
async function runCase(path) {
  const name = relative(root, path);
  const testCase = parseGrammarTestCase(readFileSync(path, 'utf8'));
  const failures = await runGrammarTestCase(injected, testCase);
  const asserted = testCase.assertions.flatMap(({ testCaseLineNumber, scopeAssertions }) => scopeAssertions.map(({ from, to }) => ({ line: testCaseLineNumber, from, to })));
  check(asserted.length > 0, `${name}: no assertions`);
  for (const { line, from, to } of asserted) {
    const wrong = failures.filter(failure => failure.line === line && failure.start < to && failure.end > from);
    check(wrong.length === 0, wrong.map(failure => `${name}:${line + 1}:${from + 1} missing [${failure.missing.join(' ')}], unwanted [${failure.unexpected.join(' ')}], found [${failure.actual.join(' ')}]`).join('\n'));
  }
}

async function tokens(registry, text) {
  const grammar = await registry.loadGrammar(MARKDOWN);
  let state = null;
  return text.split(/\r?\n/).map(line => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens.map(token => ({ text: line.slice(token.startIndex, token.endIndex), scopes: token.scopes }));
  });
}

/** What is no application has the very tokens that it has without this extension. */
async function runOrdinary(path) {
  const text = readFileSync(path, 'utf8');
  const [without, with_] = [await tokens(plain, text), await tokens(injected, text)];
  const at = without.findIndex((line, index) => JSON.stringify(line) !== JSON.stringify(with_[index]));
  check(at < 0, `${relative(root, path)}:${at + 1} is coloured otherwise than without the extension: ${JSON.stringify(with_[at])}`);
}

/** Every word that the core reads is coloured, so that the two can't drift apart. */
async function runWords() {
  const has = async (text, word, scope) => check((await tokens(injected, text)).flat().some(token => token.text === word && token.scopes.includes(scope)), `${JSON.stringify(word)} has no ${scope}`);
  const application = 'type: job-application\n';
  for (const [key, others] of Object.entries(KEYS)) {
    for (const spelling of [key, ...others]) {
      for (const written of [spelling, spelling.replaceAll('_', ' '), spelling.replaceAll('_', '-').toUpperCase()]) {
        await has(`---\n${application}${written}: x\n---\n`, written, 'support.type.property-name.key.job-follow-up');
      }
    }
  }
  for (const status of STATUSES) await has(`---\n${application}status: ${status}\n---\n`, status, 'constant.language.status.job-follow-up');
  for (const key of HEADER_KEYS) {
    const written = key[0].toUpperCase() + key.slice(1);
    await has(`---\n${application}---\n## Note\n\nTo: x\n${written}: x\n`, written, 'keyword.other.header.job-follow-up');
  }
  for (const company of ['company', ...KEYS.company]) {
    for (const role of ['role', 'status', 'applied']) {
      for (const keys of [[company, role], [role, company]]) {
        if (role === 'status' && keys[0] === 'status') continue; // any document has a status: alone it says nothing before the company
        await has(`---\n${keys.map(key => `${key}: x`).join('\n')}\nurl: x\n---\n`, 'url', 'support.type.property-name.key.job-follow-up');
      }
    }
  }
}

/** What the snippets leave to be filled in is seen as a placeholder. */
async function runSnippets() {
  const snippets = JSON.parse(readFileSync(join(root, 'snippets/job-follow-up.code-snippets'), 'utf8'));
  for (const { prefix, body } of Object.values(snippets)) {
    const text = expandSnippet(body);
    if (!text.startsWith('## ')) continue;
    const coloured = (await tokens(injected, `---\ntype: job-application\n---\n${text}`)).flat().filter(token => token.scopes.includes('constant.other.placeholder.job-follow-up'));
    const left = text.match(/\[[^\]]*\]/g);
    check(JSON.stringify(coloured.map(token => token.text)) === JSON.stringify(left), `${prefix}: not every placeholder is coloured: ${left.join(' ')}`);
  }
}

const markdown = folder => existsSync(join(here, folder)) ? readdirSync(join(here, folder)).filter(name => name.endsWith('.md')).sort().map(name => join(here, folder, name)) : [];
const [cases, ordinary] = [markdown('cases'), markdown('ordinary')];
check(cases.length > 0 && ordinary.length > 0, 'no grammar tests found');

const warn = console.warn;
console.warn = () => {}; // the languages of fences that nobody tests have no grammar here
for (const path of cases) await runCase(path);
for (const path of ordinary) await runOrdinary(path);
await runWords();
await runSnippets();
console.warn = warn;

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
