// As much of markdown-it as the preview's plugin uses. VS Code hands its own markdown-it to the plugin; we bring none along.

export interface Token {
  readonly type: string;
  /** The lines of a block: first, and the one after the last. */
  map: [number, number] | null;
  readonly nesting: number;
  readonly level: number;
  block: boolean;
  readonly content: string;
  readonly children: readonly Token[] | null;
  attrJoin(name: string, value: string): void;
}

export interface CoreState {
  /** The text as it was given, with `\n` alone as line ending. */
  readonly src: string;
  tokens: Token[];
  readonly Token: new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;
}

export interface Renderer {
  render(tokens: readonly Token[], options: unknown, env: unknown): string;
  renderAttrs(token: Token): string;
  readonly rules: Record<string, ((tokens: Token[], index: number, options: unknown, env: unknown, self: Renderer) => string) | undefined>;
}

export interface MarkdownIt {
  readonly core: { readonly ruler: { push(name: string, rule: (state: CoreState) => void): void } };
  readonly renderer: Renderer;
  readonly utils: { escapeHtml(text: string): string };
}
