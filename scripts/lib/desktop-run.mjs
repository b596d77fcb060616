// Starts desktop VS Code on the bundled tests: node desktop-run.mjs BUNDLE VERSION [roots].
import { join } from 'node:path';
import { userInfo } from 'node:os';
import { runTests } from '@vscode/test-electron';
import { editorWorkspace } from './editor-workspace.mjs';
import { hosts, root, temporaryFolder } from './paths.mjs';

const [extensionTestsPath, version, roots] = process.argv.slice(2);
const vscodeExecutablePath = process.env.VSCODE_EXECUTABLE_PATH;
const asRoot = userInfo().uid === 0 ? ['--no-sandbox'] : [];

process.exitCode = await runTests({
  ...(vscodeExecutablePath ? { vscodeExecutablePath } : { version, cachePath: hosts }),
  extensionDevelopmentPath: root,
  extensionTestsPath,
  launchArgs: [editorWorkspace({ roots: roots === 'roots' }), '--disable-extensions', '--user-data-dir', join(temporaryFolder('data'), 'user'), ...asRoot],
});
