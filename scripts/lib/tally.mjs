// Adding up: what each stage of a test run counted.

/** The closing line of a run of ours: the last `N passed, N failed` in its output. */
export function closingTally(output) {
  const [last] = [...output.matchAll(/^\u2063?\s*(\d+) passed, (\d+) failed/gm)].slice(-1);
  return last && { passed: Number(last[1]), failed: Number(last[2]) };
}

/** mocha's own closing lines (`12 passing (3s)`, `1 failing`). */
export function mochaTally(output) {
  const count = word => Number(new RegExp(`^\\s+(\\d+) ${word}\\b`, 'm').exec(output)?.[1] ?? 0);
  return { passed: count('passing'), failed: count('failing') };
}

/** A run that broke off or ran nothing is a failure, whatever else it says. */
export function judged(tally, code = 0) {
  const { passed = 0, failed = 0 } = tally ?? {};
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
}

export const sum = tallies => tallies.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), { passed: 0, failed: 0 });

/** Prints the closing line and sets the exit code. */
export function closeWith({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
