// What the product is measured beside: each as its own documentation uses it, from a text to what it finds or reads in it.
const candidates = {
  async product(bundle) {
    const { keystroke, loadCore, settingsOf } = await import('./product.mjs');
    const core = loadCore(bundle);
    return keystroke(core, settingsOf(core));
  },
  async markdownlint() {
    const { lint } = await import('markdownlint/sync');
    return text => lint({ strings: { text } }).text.length;
  },
  async 'remark-lint recommended'() {
    const [{ remark }, { default: frontmatter }, { default: recommended }] = await Promise.all([import('remark'), import('remark-frontmatter'), import('remark-preset-lint-recommended')]);
    const processor = remark().use(frontmatter).use(recommended).freeze();
    return text => processor.processSync(text).messages.length;
  },
  async textlint() {
    const { TextlintKernel } = await import('@textlint/kernel');
    const own = async name => { const { default: found } = await import(name); return found.default ?? found; };
    const rules = await Promise.all(['no-todo', 'common-misspellings', 'terminology', 'write-good'].map(async ruleId => ({ ruleId, rule: await own(`textlint-rule-${ruleId}`), options: true })));
    const plugins = [{ pluginId: 'markdown', plugin: await own('@textlint/textlint-plugin-markdown') }];
    const kernel = new TextlintKernel();
    return async text => (await kernel.lintText(text, { filePath: 'bench.md', ext: '.md', plugins, rules })).messages.length;
  },
  async 'remark().parse'() {
    const { remark } = await import('remark');
    const processor = remark().freeze();
    return text => processor.parse(text).children.length;
  },
  async 'gray-matter'() {
    const { default: matter } = await import('gray-matter');
    // Any options object keeps its cache out, as every edit makes another text.
    return text => Object.keys(matter(text, {}).data).length;
  },
};

export const CANDIDATES = Object.keys(candidates);
export const candidate = (name, bundle) => candidates[name](bundle);
