// Expands a snippet's body to the text that stands in the editor before anything is typed.

/** Tab stops give their defaults (also where they are repeated), choices their first option, variables what `variables` says. Transforms are refused. */
export function expandSnippet(body: string | readonly string[], variables: Readonly<Record<string, string>> = {}): string {
  const text = typeof body === 'string' ? body : body.join('\n');
  const defaults = new Map<string, string>();
  expand(text, variables, defaults); // the first pass finds the defaults, for a tab stop that is repeated before it has one
  return expand(text, variables, defaults);
}

const NAME = /\d+|[A-Za-z_]\w*/y;

function expand(text: string, variables: Readonly<Record<string, string>>, defaults: Map<string, string>): string {
  let at = 0;
  return upTo('');

  function upTo(end: string): string {
    let out = '';
    while (at < text.length && text[at] !== end) {
      if (text[at] === '\\' && /[$}\\]/.test(text[at + 1] ?? '')) {
        out += text[at + 1];
        at += 2;
      } else {
        out += placeholder() ?? text[at++];
      }
    }
    if (end !== '' && text[at++] !== end) throw new Error(`no ${end} in ${text}`);
    return out;
  }

  /** What `$1`, `$NAME` or `${...}` stands for; null, and nothing read, where none begins. */
  function placeholder(): string | null {
    if (text[at] !== '$') return null;
    const braced = text[at + 1] === '{';
    NAME.lastIndex = at + (braced ? 2 : 1);
    const name = NAME.exec(text)?.[0];
    if (name === undefined) return null;
    at = NAME.lastIndex;
    const mark = braced ? text[at++] : '}';
    if (mark === '}') return valueOf(name, undefined);
    if (mark === ':') return valueOf(name, upTo('}'));
    if (mark === '|') return valueOf(name, firstChoice());
    throw new Error(`\${${name}${mark ?? ''} is not understood in ${text}`);
  }

  function valueOf(name: string, written: string | undefined): string {
    if (!/^\d/.test(name)) return variables[name] ?? written ?? name;
    if (written !== undefined && !defaults.has(name)) defaults.set(name, written);
    return defaults.get(name) ?? '';
  }

  function firstChoice(): string {
    const options = ['']; // `\,` and `\|` stand for themselves
    for (; text[at] !== '|'; at++) {
      if (at >= text.length) throw new Error(`a choice without an end in ${text}`);
      if (text[at] === ',') options.push('');
      else options.push(options.pop() + (text[at] === '\\' ? text[++at]! : text[at]!));
    }
    if (text[at + 1] !== '}') throw new Error(`a choice without an end in ${text}`);
    at += 2;
    return options[0]!;
  }
}
