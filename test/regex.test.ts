// No regular expression of the product can backtrack badly: none takes exponential time, and polynomial time only one whose input is bounded.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { buildSync } from 'esbuild';
import { checkSync } from 'recheck';
import { analyse } from 'scslre';
import { SyntaxKind, type Node } from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';

/** Those that take the square of their input's length, and what bounds it where they are called. */
const BOUNDED: readonly (readonly [RegExp, string])[] = [
  [/^(\S+) ?(?:\/|–|\.\.| to |- ) ?(\S+)$/i, 'core/parse/days.ts: a span of at most 100 characters'],
  [/<[^>]*>/, 'core/parse/mentions.ts: between two commas of a line of at most 2000 characters'],
  [/\[[^\]]*\]/g, 'core/prose/leave.ts: a line of at most 120 characters'],
  [/(?:\s+x+)+$/i, 'core/prose/leave.ts: a line of at most 120 characters'],
  [/^\[(?:\S*(?:@|:\/\/|\w\.\w)\S*)\]$/, 'core/prose/placeholders.ts: a placeholder of at most 163 characters'],
  [/^\W*\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?:,| [–—-] )/u, 'core/rules/missing-salutation.ts: the first 200 characters of a sentence'],
  [/\{\{(.*?)\}\}/g, 'core/scaffold/sample.ts: a file of the sample, which is ours'],
];

/** Characters are counted, not seconds, so that a slow machine finds no more; what takes recheck longer is left to scslre alone. */
const LIMITS = { timeout: 300, attackTimeout: null, incubationTimeout: null, seedingTimeout: null };

interface Found { readonly source: string; readonly flags: string; readonly where: string }

/** The literals of the sources. */
function literals(): Found[] {
  const found: Found[] = [];
  const api = new API();
  const { program } = api.updateSnapshot({ openProjects: ['tsconfig.json'] }).getProjects()[0]!;
  const root = `${process.cwd().replaceAll('\\', '/')}/`;
  for (const path of program.getSourceFileNames().filter(name => name.startsWith(`${root}src/`))) {
    const visit = (node: Node): void => {
      const literal = node.kind === SyntaxKind.RegularExpressionLiteral ? /^\/(.*)\/(\w*)$/.exec(node.getText()) : null;
      if (literal) found.push({ source: literal[1]!, flags: literal[2]!, where: path.slice(root.length) });
      node.forEachChild(visit);
    };
    visit(program.getSourceFile(path)!);
  }
  api.close();
  return found;
}

/** Those that are put together, told by the constructor that a second core is given. */
function constructed(): Found[] {
  const found: Found[] = [];
  const places = new Set<string>();
  const Watched = new Proxy(RegExp, {
    construct(target, args: [string, string?]) {
      const made = new target(...args);
      found.push({ source: made.source, flags: made.flags, where: 'new RegExp' });
      places.add(new Error().stack!.split('\n')[2]!);
      return made;
    },
  });
  const code = buildSync({ entryPoints: ['src/core/index.ts'], bundle: true, packages: 'external', platform: 'node', format: 'cjs', write: false }).outputFiles[0]!.text;
  new Function('RegExp', 'require', 'module', code)(Watched, createRequire(import.meta.url), {});
  assert.equal(places.size, code.split('new RegExp(').length - 1, 'expressions are put together when the core is loaded, not later from what the user wrote');
  return found;
}

/** scslre judges by the structure, in no time; recheck by its automaton, or with an attack where the automaton is too large. */
function judge({ source, flags }: Found): 'exponential' | 'polynomial' | null {
  const { reports } = analyse({ source, flags });
  const proof = checkSync(source, flags, LIMITS);
  if (reports.some(report => report.exponential) || (proof.status === 'vulnerable' && proof.complexity.type === 'exponential')) return 'exponential';
  return reports.length > 0 || proof.status === 'vulnerable' ? 'polynomial' : null;
}

describe('regular expressions', () => {
  const all = new Map<string, Found>();
  const bad = new Map<string, string>();

  before(function () {
    this.timeout(120_000);
    process.env['RECHECK_SYNC_BACKEND'] = 'pure';
    for (const found of [...literals(), ...constructed()]) all.set(`/${found.source}/${found.flags}`, found);
    for (const [text, found] of all) {
      const judged = judge(found);
      if (judged) bad.set(text, judged);
    }
  });

  it('are found, literals and others', () => {
    assert.ok(all.size > 300, `${all.size}`);
    assert.ok([...all.values()].some(({ where }) => where === 'new RegExp'));
  });

  it('never take exponential time, nor polynomial time unless their input is bounded', () => {
    const bounded = new Set(BOUNDED.map(([expression]) => String(expression)));
    const faults = [...bad].filter(([text, judged]) => judged === 'exponential' || !bounded.has(text));
    assert.deepEqual(faults.map(([text, judged]) => `${all.get(text)!.where}: ${text} is ${judged}`), []);
  });

  it('are not called bounded without need', () => {
    assert.deepEqual(BOUNDED.map(([expression]) => String(expression)).filter(text => !bad.has(text)), []);
  });
});
