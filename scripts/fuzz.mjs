// Made-up applications against the properties of test/fuzz, for as long as one likes: npm run fuzz -- [--count N] [--seed S] [--from TURN] [--only WORDS-OF-A-PROPERTY].
// A text hangs on the seed and its turn alone: `--seed S --from TURN --count 1` makes it again. Failing texts are cut down and printed, one for each way to fail.
// With --digest: one number for all that is told of the texts, to be held against that of another machine.
import { parseArgs } from 'node:util';
import { digestOf } from '../test/fuzz/digest.ts';
import { failuresOf, PROPERTIES } from '../test/fuzz/properties.ts';
import { shrink } from '../test/fuzz/shrink.ts';
import { textOf } from '../test/fuzz/text.ts';

const { values } = parseArgs({ options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' }, from: { type: 'string', default: '0' }, only: { type: 'string', default: '' }, digest: { type: 'boolean', default: false } } });
const [count, seed, from] = [values.count, values.seed, values.from].map(Number);
const names = Object.keys(PROPERTIES).filter(name => name.includes(values.only));
if (![count, seed, from].every(Number.isInteger) || names.length === 0) throw new Error('--count, --seed and --from take whole numbers, --only a part of the name of a property');

if (values.digest) console.log(digestOf(seed, from, count));
else fuzz();

function fuzz() {
  /** How often each way to fail was met. */
  const ways = new Map();
  const start = Date.now();
  let characters = 0;
  for (let turn = from; turn < from + count; turn++) {
    const text = textOf(seed, turn);
    characters += text.length;
    for (const failure of failuresOf(text, namesFor(turn))) {
      const times = (ways.get(wayOf(failure)) ?? 0) + 1;
      ways.set(wayOf(failure), times);
      if (times === 1) report(text, turn, failure);
    }
    if ((turn + 1) % 10_000 === 0) console.error(`${turn + 1 - from} texts, ${ways.size} ways to fail, ${((turn + 1 - from) / secondsSince(start)).toFixed(0)} a second`);
  }
  console.log(`${count} texts of ${(characters / count).toFixed(0)} characters on average, seed ${seed}, in ${secondsSince(start).toFixed(0)} s: ${ways.size === 0 ? 'every property held' : `${ways.size} ways to fail`}`);
  for (const [way, times] of ways) console.log(`${times} × ${way}`);
  if (ways.size > 0) process.exitCode = 1;
}

/** Every text is read; of the dearer properties each text is held against one, in turn. */
function namesFor(turn) {
  if (values.only !== '') return names;
  const [first, ...dear] = names;
  return [first, dear[turn % dear.length]];
}

/** Failures with the same words are one, what is quoted and counted aside. */
function wayOf({ name, why }) {
  return `${name}: ${why.split('\n')[0].replace(/"[^"]*"|“[^”]*”|\d+/g, '…').slice(0, 120)}`;
}

function report(text, turn, failure) {
  const small = shrink(text, smaller => failuresOf(smaller, [failure.name]).some(other => wayOf(other) === wayOf(failure)));
  console.log(`\n━━ turn ${turn}: ${failure.name}\n${failuresOf(small, [failure.name])[0].why.slice(0, 600)}\n${JSON.stringify(small)}`);
}

function secondsSince(start) {
  return (Date.now() - start) / 1000;
}
