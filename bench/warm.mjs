// A start with the heads of the last one at hand: what reading them and asking for each file's stamp takes.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { NOW } from './search.mjs';
import { headIn, loadCore, settingsOf } from './product.mjs';

/** As the extension looks at them. */
const AT_ONCE = 16;
const WRITER = 'bench';

const starts = {
  'stat alone': () => async paths => {
    await eachStamp(paths, () => undefined);
    return paths.length;
  },
  product({ bundle, kept }) {
    const core = loadCore(bundle);
    const key = core.headKey(settingsOf(core));
    return async paths => {
      const [first, ...lines] = core.linesOfBytes(readFileSync(kept));
      if (core.readFirstLine(first, WRITER) !== lines.length) throw new Error('What was kept is damaged.');
      const known = new Map();
      for (const line of lines) {
        const head = core.readLine(line);
        if (head.key === key && core.holdsAt(head.head, NOW)) known.set(head.path, head);
      }
      let good = 0;
      await eachStamp(paths, (path, stamp) => { if (known.get(path)?.stamp === stamp) good++; });
      return good;
    };
  },
};

export const STARTS = Object.keys(starts);

/** Writes the heads of a folder's files into `kept`, as the extension does. */
export function keep(_, { folder, bundle, kept }) {
  const core = loadCore(bundle);
  const [settings, key] = [settingsOf(core), core.headKey(settingsOf(core))];
  const read = headIn(core, settings);
  const paths = pathsOf(folder);
  writeFileSync(kept, [core.firstLine(WRITER, paths.length), ...paths.map(path => core.lineOf({ path, stamp: stampOf(statSync(path)), key, head: read(path, readFileSync(path, 'utf8')) }))].join('\n'));
  return { bytes: statSync(kept).size / paths.length };
}

/** Milliseconds of a start over all files of a folder, none of which has changed. */
export async function warm(name, { folder, bundle, kept }) {
  const start = starts[name]({ bundle, kept });
  const paths = pathsOf(folder);
  const began = performance.now();
  const good = await start(paths);
  const time = performance.now() - began;
  if (good !== paths.length) throw new Error(`${paths.length - good} of ${paths.length} files would be read again.`);
  return { time };
}

const pathsOf = folder => readdirSync(folder).map(file => join(folder, file));
const stampOf = ({ mtimeMs, size }) => `${Math.floor(mtimeMs)} ${size}`;

async function eachStamp(paths, look) {
  let next = 0;
  const lane = async () => {
    while (next < paths.length) {
      const path = paths[next++];
      look(path, stampOf(await stat(path)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
