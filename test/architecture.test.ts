// The layers of src/README.md hold: who may import whom, no cycles, a pure core, and first lines that say what a file is for.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map(path => join('src', path).replaceAll('\\', '/')).filter(path => path.endsWith('.ts'));
const text = new Map(sources.map(path => [path, readFileSync(path, 'utf8')]));
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

/** What a file imports: paths within src, and names of packages. */
function importsOf(path: string): string[] {
  return [...text.get(path)!.matchAll(/^(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm)].map(m => {
    const target = m[1] ?? m[2] ?? m[3]!;
    return target.startsWith('.') ? join(dirname(path), target).replaceAll('\\', '/') : target;
  });
}

/** The table of layers: a row's folder may import the folders and packages that it names, and itself. */
function layers(): { place: string; may: string[] }[] {
  const table = /<!-- layers -->\n([^]*?)\n<!-- end -->/.exec(readFileSync('src/README.md', 'utf8'));
  assert.ok(table, 'src/README.md has no table of layers');
  return table[1]!.split('\n').slice(2).map(row => {
    const cells = row.split('|').map(cell => cell.trim());
    const names = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(m => m[1]!);
    return { place: names(cells[1]!)[0]!, may: [...names(cells[2]!), ...names(cells[3]!)] };
  });
}

describe('architecture', () => {
  const table = layers();
  const layerOf = (path: string): { place: string; may: string[] } => {
    const inside = table.filter(layer => path === `src/${layer.place}` || path.startsWith(`src/${layer.place}/`)).sort((a, b) => b.place.length - a.place.length);
    assert.ok(inside[0], `${path} is in no layer`);
    return inside[0];
  };

  for (const path of sources) {
    it(`${path} imports only what its layer may`, () => {
      const layer = layerOf(path);
      for (const target of importsOf(path)) {
        const name = target.startsWith('src/') ? layerOf(target).place : target.startsWith('../') || target.endsWith('package.json') ? 'package.json' : target.split('/').slice(0, target.startsWith('@') ? 2 : 1).join('/');
        assert.ok(name === layer.place || layer.may.includes(name), `${layer.place} may not import ${target}`);
      }
    });
  }

  it('no file imports itself in a circle', () => {
    const done = new Set<string>();
    const visit = (path: string, trail: readonly string[]): void => {
      assert.ok(!trail.includes(path), `circle: ${[...trail.slice(trail.indexOf(path)), path].join(' > ')}`);
      if (done.has(path)) return;
      for (const target of importsOf(path)) if (text.has(target)) visit(target, [...trail, path]);
      done.add(path);
    };
    for (const path of sources) visit(path, []);
  });

  it('the core has no clock, no randomness, no machine zone, no host', () => {
    for (const path of sources.filter(source => source.startsWith('src/core/'))) {
      const code = text.get(path)!.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '');
      for (const banned of [/\bDate\.now\b/, /\bnew Date\(\s*\)/, /\bMath\.random\b/, /\bresolvedOptions\b/, /\bprocess\./, /\bfetch\(/, /\bsetTimeout\b/, /\brequire\(/, /\beval\b/, /\bnew Function\b/]) {
        assert.doesNotMatch(code, banned, `${path} uses ${banned}`);
      }
    }
  });

  it('only the editor imports vscode', () => {
    for (const path of sources) if (importsOf(path).includes('vscode')) assert.ok(path.startsWith('src/editor/') || path === 'src/extension.ts', path);
  });

  it('every file says first what it is for', () => {
    for (const path of sources) assert.match(text.get(path)!, /^\/\/ \S.{20,}/, path);
  });

  it('nothing is exported that nobody uses', () => {
    const readers = ['src', 'test', 'scripts'].flatMap(folder => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(path => join(folder, path).replaceAll('\\', '/'))).filter(path => /\.m?ts$|\.mjs$/.test(path));
    const words = readers.flatMap(path => [...new Set(readFileSync(path, 'utf8').match(/[\w$]+/g))].map(word => ({ path, word })));
    const files = new Map<string, number>();
    for (const { word } of words) files.set(word, (files.get(word) ?? 0) + 1);
    for (const [path, code] of text) {
      for (const [, name] of code.matchAll(/^export (?:async )?(?:const|function\*?|class|interface|type) ([\w$]+)/gm)) {
        const own = code.match(new RegExp(`\\b${name!.replace(/\$/g, '\\$')}\\b`, 'g'))!.length;
        // VS Code calls it by this name.
        assert.ok(files.get(name!)! > 1 || own > 1 || (path === 'src/extension.ts' && name === 'deactivate'), `${path} exports ${name}`);
      }
    }
  });

  it('every rule is one file, named after it', () => {
    const rules = sources.filter(path => /^src\/core\/rules\/[a-z-]+\.ts$/.test(path) && !/\/(?:index|rule)\.ts$/.test(path));
    const index = text.get('src/core/rules/index.ts')!;
    for (const path of rules) {
      const id = path.slice('src/core/rules/'.length, -'.ts'.length);
      assert.ok(text.get(path)!.includes(`id: '${id}'`) && index.includes(`'./${id}.ts'`), path);
    }
  });

  it('dependencies are named in src/README.md with their licences, and there are no others', () => {
    const readme = readFileSync('src/README.md', 'utf8');
    for (const name of Object.keys(manifest.dependencies)) {
      const { license } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as { license: string };
      assert.ok(readme.includes(`| \`${name}\` | ${license} |`), `| \`${name}\` | ${license} | is missing`);
    }
    const used = new Set(sources.flatMap(importsOf).filter(target => !target.startsWith('src/') && !target.startsWith('node:') && !target.startsWith('.') && target !== 'vscode').map(target => target.split('/').slice(0, target.startsWith('@') ? 2 : 1).join('/')));
    used.delete('package.json');
    assert.deepEqual([...used].filter(name => !(name in manifest.dependencies) && !isTypes(name)), []);
    assert.deepEqual(Object.keys(manifest.dependencies).filter(name => !used.has(name)), []);
  });
});

/** Packages that hold types alone. */
const isTypes = (name: string): boolean => name === 'mdast' || name === 'unist';
