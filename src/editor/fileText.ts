// The text of a file that no document holds, as VS Code would show it.

import { Uri, workspace, type FileStat, type LogOutputChannel } from 'vscode';
import { LARGEST_FILE } from '../core/index.ts';

/** VS Code itself shows larger files to no extension. */
const NEVER_READ = 50 * 1024 * 1024;

/** What changes whenever a file is written: cheaper to ask for than its text. */
export const stampOf = ({ mtime, size }: FileStat): string => `${mtime} ${size}`;

/** Some disks count in steps of two seconds: what was written so lately may be written again without another stamp. */
const STEP = 2000;

/** Does the stamp tell for sure that the file is as it was? */
export const isSettled = (stamp: string, now: number): boolean => Number.parseInt(stamp, 10) < now - STEP;

/** The text; null where it can't begin with a frontmatter. Rejects where the file can't be read. */
export async function textOf(uri: Uri, { size }: FileStat, log: LogOutputChannel): Promise<string | null> {
  if (size > NEVER_READ) {
    log.warn(`${uri.path} is not read: it is larger than ${NEVER_READ / 1024 / 1024} MB.`);
    return null;
  }
  const bytes = await workspace.fs.readFile(uri);
  return beginsLikeFrontmatter(bytes) ? decoded(bytes, uri) : null;
}

/** `---`, perhaps after the byte order mark of UTF-8; the marks of UTF-16 are left to the decoder. */
function beginsLikeFrontmatter(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return bytes[at] === 0x2d && bytes[at + 1] === 0x2d && bytes[at + 2] === 0x2d;
}

/** In which encoding the user's files are, where they are not UTF-8. */
export const encodingFor = (uri: Uri): string => workspace.getConfiguration('files', uri).get('encoding', 'utf8');

/** UTF-8; what is none is left to VS Code, which knows the user's encodings. Of a file too large no more than tells that it is. */
async function decoded(bytes: Uint8Array, uri: Uri): Promise<string> {
  const enough = bytes.subarray(0, 3 * LARGEST_FILE + 3);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(enough, { stream: enough.length < bytes.length });
  } catch {
    return (await workspace.decode(enough, { uri })).replace(/^\uFEFF/, '');
  }
}
