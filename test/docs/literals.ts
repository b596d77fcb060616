// The string literals of TypeScript source, each with the call that it is an argument of: as much of a reader as the tests of words need.

export interface Literal {
  /** What it says; `${}` stands for what a template puts in. */
  readonly text: string;
  /** The function that is called with it, as written: `l10n.t`, `this.#log.warn`; empty for all that is no argument itself. */
  readonly call: string;
  /** Is it the first thing in that call? */
  readonly first: boolean;
  /** The source before it, on its line. */
  readonly before: string;
  readonly line: number;
}

/** After these a slash begins a pattern, elsewhere it divides. */
const BEFORE_PATTERN = /(?:^|[(,=:[!&|?{};>]|\breturn|\bcase)\s*$/;

/** The literals in the order of the source. Comments and patterns are passed over, templates read inside too. */
export function literalsOf(source: string): readonly Literal[] {
  const found: Literal[] = [];
  /** The brackets that are open, each with what is called there. */
  const open: { readonly call: string }[] = [];
  let at = 0;
  const call = (): string => open.at(-1)?.call ?? '';
  const skip = (end: string): void => { const next = source.indexOf(end, at + 2); at = next < 0 ? source.length : next + end.length; };

  const literal = (quote: string): void => {
    const start = at++;
    const place = found.push(undefined as never) - 1;
    let text = '';
    while (at < source.length && source[at] !== quote) {
      if (source[at] === '\\') { text += unescaped(source[at + 1]!); at += 2; }
      else if (quote === '`' && source.startsWith('${', at)) { text += '${}'; at += 2; code('}'); }
      else text += source[at++]!;
    }
    at++;
    const before = source.slice(source.lastIndexOf('\n', start) + 1, start);
    found[place] = { text, call: call(), first: source.slice(0, start).trimEnd().endsWith('('), before, line: source.slice(0, start).split('\n').length };
  };
  const code = (end: string | null): void => {
    const depth = open.length;
    while (at < source.length) {
      const char = source[at]!;
      if (char === end && open.length === depth) { at++; return; }
      if (source.startsWith('//', at)) skip('\n');
      else if (source.startsWith('/*', at)) skip('*/');
      else if (char === '/' && BEFORE_PATTERN.test(source.slice(Math.max(0, at - 20), at))) at += /^\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[\n])+\/\w*/.exec(source.slice(at))?.[0].length ?? 1;
      else if (char === '\'' || char === '"' || char === '`') literal(char);
      else {
        if ('({['.includes(char)) open.push({ call: char === '(' ? /([\w$.#]+)(?:<[^<>()]*>)?$/.exec(source.slice(Math.max(0, at - 80), at))?.[1] ?? '' : '' });
        else if (')}]'.includes(char)) open.pop();
        at++;
      }
    }
  };
  code(null);
  return found;
}

const unescaped = (char: string): string => ({ n: '\n', t: '\t', r: '\r' })[char] ?? char;
