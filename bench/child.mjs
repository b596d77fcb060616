// One candidate in one measure, in a process of its own, so that candidates don't spoil each other's compiled code: node --expose-gc bench/child.mjs MEASURE CANDIDATE OPTIONS.
import { cold } from './cold.mjs';
import { keystrokes } from './keystroke.mjs';
import { load } from './load.mjs';
import { keep, warm } from './warm.mjs';

const [measure, candidate, options] = process.argv.slice(2);
console.log(JSON.stringify(await { cold, keep, keystrokes, load, warm }[measure](candidate, JSON.parse(options))));
