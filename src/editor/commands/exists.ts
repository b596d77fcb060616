// Is there a file or folder of that name? Nothing of ours is written over one.

import { FileSystemError, workspace, type Uri } from 'vscode';

/** Whatever else keeps a name from being looked at is a fault, not a free name. */
export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError && error.code !== 'FileNotFound') throw error;
    return false;
  }
}
