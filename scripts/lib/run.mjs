// Running other programs: to the end, shown or captured.
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { onInterrupt } from './ending.mjs';
import { root } from './paths.mjs';

/** Runs a program; resolves with its exit code and what it printed. `show` also passes the output on as it comes. */
export function run(command, args, { show = true, env = {}, cwd = root, stdin = 'ignore' } = {}) {
  return new Promise(done => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: [stdin, 'pipe', 'pipe'] });
    const forget = onInterrupt(() => child.kill());
    let output = '';
    for (const name of ['stdout', 'stderr']) child[name].setEncoding('utf8').on('data', text => {
      output += text;
      if (show) process[name].write(text);
    });
    child.once('error', error => { forget(); done({ code: 127, output: `${output}${error.message}\n` }); });
    child.once('close', code => { forget(); done({ code: code ?? 1, output }); });
  });
}

/** As run, but a failure is an error that carries the output. */
export async function mustRun(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${options?.show === false ? output : ''}`);
  return output;
}

export const runNode = (args, options) => run(process.execPath, args, options);
export const mustRunNode = (args, options) => mustRun(process.execPath, args, options);

/** The full path of a program on PATH, or undefined. */
export function onPath(...names) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  for (const name of names) for (const folder of (process.env.PATH ?? '').split(delimiter)) for (const ending of endings) {
    const file = join(folder, name + ending);
    try { accessSync(file, constants.X_OK); return file; } catch { /* not here */ }
  }
  return undefined;
}
