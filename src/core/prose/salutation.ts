// The salutation of a letter: where it stands and whom it greets.

import { located, spanOf, trimmed, type Located, type Span } from '../base/text.ts';
import { greetingAt } from './everyLanguage.ts';

export interface Salutation {
  readonly span: Span;
  /** Whom it greets, as written: "Priya", "Ms. Raman", "Priya and Tom". Null where it names nobody ("Hello,"). */
  readonly name: Located<string> | null;
}

/** The greeting at the start of a letter's first paragraph, `source` with its prose: up to its comma, colon or dash, or the end of its line. Null where there is none. */
export function readSalutation(source: string, prose: string, offset: number): Salutation | null {
  const line = /^[^\r\n]*/.exec(source)![0].length;
  const greeting = greetingAt(prose.slice(0, Math.min(line, 200)));
  const rest = prose.slice(greeting?.length ?? 0, Math.min(line, 200));
  if (greeting === null) {
    const alone = /^\s*(\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,3}),\s*$/u.exec(prose.slice(0, Math.min(line, 60)));
    return alone && line < 60 ? { span: spanOf(offset, offset + line), name: located(alone[1]!, offset + prose.indexOf(alone[1]!), offset + prose.indexOf(alone[1]!) + alone[1]!.length) } : null;
  }
  const stop = endOfNames(rest);
  if (/^(?:to|an)$/i.test(greeting) && !/^ (?:whom|alle|das)\b/i.test(rest)) return null;
  const words = rest.slice(0, stop);
  const start = offset + greeting.length;
  const name = trimmed(words, spanOf(0, words.length));
  const punctuation = /^\s*[,:;!.–—-]+/.exec(rest.slice(stop))?.[0].length ?? 0;
  if (stop === rest.length && punctuation === 0 && words.trim().split(/\s+/).length > 5) return null;
  return { span: spanOf(offset, start + stop + punctuation), name: name.end > name.start ? located(words.slice(name.start, name.end), start + name.start, start + name.end) : null };
}

/** Where the greeted names end: at a comma, colon, exclamation mark or dash, but not at the full stop of a title or an initial, nor at a comma that another name follows. */
function endOfNames(rest: string): number {
  for (let i = 0; i < rest.length; i++) {
    const c = rest[i]!;
    if (/[:;!–—]/.test(c) || (c === '-' && rest[i - 1] === ' ')) return i;
    if (c === '.' && !/(?:^|[\s.])(?:\p{Lu}|dr|mr|mrs|ms|prof|mx)$/iu.test(rest.slice(Math.max(0, i - 5), i))) return i;
    if (c === ',' && !/^\s*\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*)*\s*(?:,|and\b|&)/u.test(rest.slice(i + 1, i + 60))) return i;
  }
  return rest.length;
}
