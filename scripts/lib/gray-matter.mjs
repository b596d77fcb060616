// esbuild plugin: gray-matter without what we must never run (its eval engine) and never use (js-yaml, fs, Node's Buffer).
//
// The code hands gray-matter its own yaml engine. The engines it brings along would evaluate a file's frontmatter as JavaScript,
// pull in a second YAML parser, and need modules that a web worker doesn't have.
const insideGrayMatter = /[\\/]node_modules[\\/]gray-matter[\\/]/;

const replacements = {
  './lib/engines': 'module.exports = {};',
  fs: 'module.exports = {};',
};

export const bareGrayMatter = {
  name: 'bare-gray-matter',
  setup(build) {
    build.onResolve({ filter: /^(\.\/(lib\/)?engines|fs)$/ }, ({ path, importer }) => {
      if (!insideGrayMatter.test(importer)) return undefined;
      return { path: path === './engines' ? './lib/engines' : path, namespace: 'bare-gray-matter' };
    });
    build.onLoad({ filter: /.*/, namespace: 'bare-gray-matter' }, ({ path }) => ({ contents: replacements[path], loader: 'js' }));
  },
};

/** Goes before the browser bundle's code. gray-matter only keeps what Buffer.from gives it (as `file.orig`); nothing reads that. */
export const bufferForBrowser = 'var Buffer = { from: text => text };';
