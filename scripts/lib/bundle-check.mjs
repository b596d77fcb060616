// What no bundle may hold: code that runs text, talks to a network or starts programs, modules that nobody named, more bytes than agreed.

/** By bundle: the modules that it may ask the host for, and its largest size in KB, minified. */
export const AGREED = {
  'dist/extension.js': { modules: ['vscode', 'buffer', 'node:path', 'node:process', 'node:url', 'process'], largest: 1400 },
  'dist/web/extension.js': { modules: ['vscode'], largest: 1400 },
  'dist/cli.js': { modules: ['buffer', 'node:fs', 'node:path', 'node:process', 'node:url', 'node:util', 'process'], largest: 1300 },
};

/**
 * The files that we read are other people's: nothing in them may ever run or be sent. A name is enough, called or not: it may be called by
 * another name. No word of the rules' texts is one of them.
 */
const REFUSED = {
  'evaluates text': /(?<![\w$])(?:eval|Function)(?![\w$])|\bconstructor\s*\(\s*["'`]/,
  'talks to a network': /(?<![\w$])(?:fetch|importScripts|XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon)(?![\w$])/,
  'loads code at run time': /(?<![\w$.])(?:import\s*\(|require\(\s*(?![\s"']))|(?<=[=(,:])require[,;)]/,
  'starts programs': /(?<![\w$])(?:child_process|worker_threads|execFileSync|spawnSync|execSync)(?![\w$])/,
};

/** Sentences on what is wrong with a bundle; `output` is what esbuild's metafile says of it. */
export function faultsIn(outfile, code, { bytes, imports }) {
  const { modules, largest } = AGREED[outfile];
  return [
    ...Object.entries(REFUSED).flatMap(([what, pattern]) => { const found = pattern.exec(code); return found ? [`${outfile} ${what}: ${found[0]} at ${found.index}`] : []; }),
    ...imports.filter(({ external, path }) => external && !modules.includes(path)).map(({ path }) => `${outfile} asks for ${path}`),
    ...(bytes > largest * 1024 ? [`${outfile} has ${Math.ceil(bytes / 1024)} KB, agreed are ${largest}`] : []),
  ];
}
