// Which mutants a sample takes: about one in so many, the same whether Stryker asks or its report is read.

import assert from 'node:assert/strict';
import { checkerOf, scoreOf } from '../mutation/sample.mjs';

const STATUSES = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'CompileError'];
/** Six thousand mutants of a file, a thousand of each status; lines and columns count from `first`. */
const mutants = (first: number) => Array.from({ length: 6000 }, (_, index) => {
  const [line, column] = [first + Math.floor(index / 4), first + (index % 4)];
  return { id: String(index), fileName: '/somewhere/src/core/src/core/base/x.ts', status: STATUSES[index % 6]!, mutatorName: 'Regex', replacement: '', location: { start: { line, column }, end: { line, column: column + 2 } } };
});
const report = { files: { 'src/core/base/x.ts': { mutants: mutants(1) } } };

describe('a sample of mutants', () => {
  it('takes about one in so many, others by another seed', () => {
    assert.deepEqual(scoreOf(report, { oneIn: 1, seed: '1' }), { noticed: 2000, of: 4000 });
    const scores = ['1', '2', '3'].map(seed => scoreOf(report, { oneIn: 10, seed }));
    for (const { noticed, of } of scores) assert.ok(of > 330 && of < 470 && noticed > 0.4 * of && noticed < 0.6 * of, `${noticed} of ${of}`);
    assert.equal(new Set(scores.map(({ noticed, of }) => `${noticed} ${of}`)).size, 3);
    assert.deepEqual(scoreOf(report, { oneIn: 10, seed: '1' }), scores[0]);
  });

  it('is the same to Stryker, which counts places from 0 and tells whole paths', async () => {
    const sample = { oneIn: 10, seed: '1' };
    const checks = await checkerOf(sample).check(mutants(0));
    const asked = mutants(1).filter(({ id }) => checks[id]!.status === 'passed').map(mutant => ({ ...mutant, status: 'Killed' }));
    assert.ok(asked.length > 500);
    assert.deepEqual(scoreOf({ files: { 'src/core/base/x.ts': { mutants: asked } } }, sample), { noticed: asked.length, of: asked.length });
    assert.equal(scoreOf({ files: { 'src/core/base/x.ts': { mutants: mutants(1).map(mutant => ({ ...mutant, status: 'Killed' })) } } }, sample).of, asked.length);
  });
});
