// markdown-it as far as the tests use it: it comes without types of its own.

declare module 'markdown-it' {
  type Parts = import('../src/preview/markdownIt.ts').MarkdownIt;
  type Token = import('../src/preview/markdownIt.ts').Token;

  export default class MarkdownIt implements Parts {
    readonly core: Parts['core'];
    readonly renderer: Parts['renderer'];
    readonly utils: Parts['utils'];
    constructor(options?: { html?: boolean; linkify?: boolean; breaks?: boolean; typographer?: boolean });
    parse(text: string, env: object): Token[];
    render(text: string, env?: object): string;
  }
}
