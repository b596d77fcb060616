// esbuild plugin: a bundle in ASCII alone. V8 keeps such a text in half the memory and compiles it a quarter faster.
//
// esbuild escapes what stands in strings, and leaves regular expressions and tagged templates as they are written. An escape means the
// same there, unless somebody asks for the `raw` text of a template; nobody does.
import { readFileSync, writeFileSync } from 'node:fs';

const escaped = unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Code with all that is no ASCII escaped; a character beyond the first 65,536 becomes the two halves that `u` puts together again. */
export const asciiOnly = code => code.replace(/[^\0-\x7f]/g, escaped);

/** For minified bundles: the places of a source map would move. */
export const asciiBundle = {
  name: 'ascii-bundle',
  setup({ initialOptions: { outfile }, onEnd }) {
    onEnd(({ errors }) => {
      if (errors.length === 0) writeFileSync(outfile, asciiOnly(readFileSync(outfile, 'utf8')));
    });
  },
};
