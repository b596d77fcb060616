// Makes the installable job-follow-up-VERSION.vsix (vsce builds first, through the script vscode:prepublish).
import { inRoot, vsixPath } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';

// The bundles carry their dependencies; the project has no public address that relative links could be rewritten to.
const { code } = await runNode([inRoot('node_modules/@vscode/vsce/vsce'), 'package',
  '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', vsixPath()]);
process.exitCode = code;
