// npm test: installs what is missing, builds, and runs every stage, or those named: npm test -- [core] [grammar] [editor] [e2e].
import { ensureDependencies } from './lib/dependencies.mjs';
import { inRoot, manifest } from './lib/paths.mjs';
import { run, runNode } from './lib/run.mjs';
import { closeWith, closingTally, judged, mochaTally, sum } from './lib/tally.mjs';

/** Both sides of UTC, half hours, the far side of the day line, and a summer time that begins at midnight. */
const zones = ['UTC', 'America/Los_Angeles', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Kiritimati', 'America/Havana'];

/** What no zone can touch, and what takes longest: run once, in the first zone. */
const zoneless = '^a bundle |^the files of the measurements|cut off after every word|^the package |^the licences |the line scan of Markdown|prose of Markdown|hostile|regular expressions|trained models|^letters |^made-up applications|^nothing else is told|^a sample of mutants';

const stages = { core, grammar, editor, e2e };
const wanted = process.argv.slice(2);
const unknown = wanted.filter(name => !Object.hasOwn(stages, name));
if (unknown.length > 0) throw new Error(`No stage is called ${unknown.join(', ')}; there are ${Object.keys(stages).join(', ')}.`);

await ensureDependencies();
const tallies = [
  await stage('build', () => withoutCount(runNode([inRoot('scripts/build.mjs')]))),
  await stage('audit', () => withoutCount(runNode([inRoot('scripts/audit.mjs')]))),
  await stage('types', () => withoutCount(runNode([inRoot('node_modules/typescript/bin/tsc'), '-p', '.']))),
];
for (const [name, work] of Object.entries(stages)) if (wanted.length === 0 || wanted.includes(name)) tallies.push(await stage(name, work));
console.log();
closeWith(sum(tallies));

async function stage(name, work) {
  console.log(`\n━━ ${name} ━━`);
  const start = Date.now();
  const tally = await work();
  console.log(`${name}: ${tally.failed > 0 ? `${tally.failed} FAILED, ` : ''}${tally.passed} passed, in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return tally;
}

/** Work that either succeeds or doesn't: only its failure counts. */
async function withoutCount(work) {
  return { passed: 0, failed: (await work).code === 0 ? 0 : 1 };
}

/** Everything outside the editor, once in each zone, two zones at a time. */
async function core() {
  const waiting = [...zones];
  const tallies = [];
  const inTurn = async () => {
    for (let zone = waiting.shift(); zone !== undefined; zone = waiting.shift()) tallies.push(await coreIn(zone));
  };
  await Promise.all([inTurn(), inTurn()]);
  return sum(tallies);
}

async function coreIn(zone) {
  const { code, output } = await run('npm', ['run', '--silent', 'test:core', '--', '--no-color', '--reporter', 'dot',
    ...(process.env.CI ? ['--forbid-only'] : []), ...(zone === zones[0] ? [] : ['--grep', zoneless, '--invert'])], { show: false, env: { TZ: zone } });
  const tally = judged(mochaTally(output), code);
  if (tally.failed > 0) console.log(output);
  else console.log(output.split('\n').filter(line => / precision .* recall /.test(line)).join('\n'));
  console.log(`  ${zone}: ${tally.passed} passing${tally.failed > 0 ? `, ${tally.failed} FAILED` : ''}`);
  return tally;
}

/** The highlighting tests, once there are any: a line with a tick for each file. */
async function grammar() {
  if (!manifest().scripts['test:grammar']) return { passed: 0, failed: 0 };
  const { code, output } = await run('npm', ['run', '--silent', 'test:grammar']);
  const counted = mark => output.match(new RegExp(`^\\s*${mark}`, 'gm'))?.length ?? 0;
  return judged(closingTally(output) ?? { passed: counted('[✓✔]'), failed: counted('[✖✗]') }, code);
}

function editor() {
  return ownRunner('scripts/editor.mjs');
}

function e2e() {
  return ownRunner('scripts/e2e.mjs');
}

async function ownRunner(script) {
  const { code, output } = await runNode([inRoot(script)]);
  return judged(closingTally(output), code);
}
