// The extension starts, and is the one that the manifest describes.
import assert from 'node:assert/strict';
import { extensions } from 'vscode';
import manifest from '../../../package.json' with { type: 'json' };

describe('activation', () => {
  it('starts, and its version is the manifest’s', async () => {
    const extension = extensions.getExtension(`${manifest.publisher}.${manifest.name}`);
    assert.ok(extension, 'the extension is there');
    await extension.activate();
    assert.equal(extension.isActive, true);
    assert.equal(extension.packageJSON.version, manifest.version);
  });
});
