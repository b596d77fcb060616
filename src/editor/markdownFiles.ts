// Which Markdown files the workspace has: asked of VS Code's search, and walked through where a virtual file system has none.

import { FileType, Uri, workspace, type LogOutputChannel } from 'vscode';
import { inWords } from './guard.ts';
import { inParallel } from './slices.ts';

export const isMarkdown = ({ path }: Uri): boolean => /\.(?:md|markdown)$/i.test(path);

/** The same files: a pattern knows capitals from small letters. */
const EVERY_MARKDOWN = '**/*.{[mM][dD],[mM][aA][rR][kK][dD][oO][wW][nN]}';
/** Besides what `files.exclude` hides. */
const NEVER = '**/{node_modules,.git}/**';
const NEVER_IN = /(?:^|\/)(?:node_modules|\.git)\//;
/** These are searched by VS Code itself, or by the extension that brings them. */
const SEARCHED = new Set(['file', 'vscode-remote', 'vscode-vfs']);

/** Does a file of a workspace folder lie where nobody looks for applications? */
export const isNeverListed = (uri: Uri, folder: Uri): boolean => NEVER_IN.test(uri.path.slice(folder.path.length));

/** Every Markdown file that `files.exclude` leaves; rejects where VS Code can't search. A folder that can't be read is passed over and logged. */
export async function findMarkdown(log: LogOutputChannel): Promise<readonly Uri[]> {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  if (folders.length === 0) return [];
  const found = await workspace.findFiles(EVERY_MARKDOWN, NEVER);
  const unsearched = folders.filter(folder => !SEARCHED.has(folder.scheme) && !found.some(uri => isWithin(uri, folder)));
  const walked = await Promise.all(unsearched.map(folder => walk(folder, log)));
  return [...found, ...walked.flat()];
}

const isWithin = (uri: Uri, folder: Uri): boolean => uri.toString().startsWith(folder.toString().replace(/\/?$/, '/'));

/** Folders asked at the same time, and how deep a search of jobs may lie. */
const AT_ONCE = 8;
const DEEPEST = 12;

/** Level by level. Without a search nobody applies `files.exclude`: folders that begin with a dot are left out, and links, which may lead in a circle. */
async function walk(root: Uri, log: LogOutputChannel): Promise<readonly Uri[]> {
  const found: Uri[] = [];
  let level: readonly Uri[] = [root];
  for (let depth = 0; level.length > 0 && depth < DEEPEST; depth++) {
    const below: Uri[] = [];
    await inParallel(level, AT_ONCE, async folder => {
      for (const [name, type] of await entriesOf(folder, log)) {
        const uri = Uri.joinPath(folder, name);
        if (type === FileType.Directory && name !== 'node_modules' && !name.startsWith('.')) below.push(uri);
        if ((type & FileType.File) !== 0 && isMarkdown(uri)) found.push(uri);
      }
    });
    level = below;
  }
  return found;
}

async function entriesOf(folder: Uri, log: LogOutputChannel): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch (error) {
    log.warn(`${folder.path} can’t be listed.`, inWords(error));
    return [];
  }
}
