// Tables of figures, and their place in the README.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { inRoot } from '../scripts/lib/paths.mjs';

/** A titled table in Markdown; the first cell of each row names it. */
export function table(title, columns, rows) {
  const line = cells => `| ${cells.join(' | ')} |`;
  return [`### ${title}`, '', line(['', ...columns]), line(['---', ...columns.map(() => '---:')]), ...rows.map(line), ''].join('\n');
}

/** Puts the tables of a run between the README's markers, with the kind of machine that it ran on. */
export function inReadme(tables) {
  const readme = inRoot('bench/README.md');
  const machine = `One run on a machine of ${cpus().length} cores, ${process.platform}, Node ${process.versions.node}.`;
  writeFileSync(readme, readFileSync(readme, 'utf8').replace(/(<!-- figures -->\n)[^]*(<!-- end -->)/, (_, open, close) => `${open}${machine}\n\n${tables}${close}`));
}
