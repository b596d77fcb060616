// Known vulnerabilities of what is shipped: node scripts/audit.mjs. A registry that doesn't answer such questions is no fault.
import { run } from './lib/run.mjs';

const { output } = await run('npm', ['audit', '--omit=dev', '--json', '--fetch-timeout=20000', '--fetch-retries=0'], { show: false });
const found = vulnerabilitiesIn(output);
if (!found) console.log('Known vulnerabilities: the registry doesn’t answer.');
else {
  const bad = Object.entries(found).filter(([severity, count]) => ['moderate', 'high', 'critical'].includes(severity) && count > 0);
  console.log(bad.length > 0 ? output : 'Known vulnerabilities: none.');
  if (bad.length > 0) process.exitCode = 1;
}

/** How many there are of each severity; null where there is no answer. Warnings may stand before the answer. */
function vulnerabilitiesIn(text) {
  try {
    return JSON.parse(text.slice(text.search(/^\{/m))).metadata?.vulnerabilities ?? null;
  } catch {
    return null;
  }
}
