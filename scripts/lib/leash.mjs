// Runs a program and ends it, with all it started, once our standard input closes: that is, whenever and however our parent dies.
import { spawn } from 'node:child_process';

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { detached: true, stdio: ['ignore', 'inherit', 'inherit'] });
const signalAll = signal => { try { process.kill(-child.pid, signal); } catch { /* all gone */ } };

child.once('error', error => { console.error(error.message); process.exit(127); });
child.once('exit', code => { signalAll('SIGKILL'); process.exit(code ?? 1); });

process.stdin.resume().once('close', () => {
  signalAll('SIGTERM');
  setTimeout(signalAll, 3000, 'SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.stdin.destroy());
