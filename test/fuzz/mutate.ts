// What happens to a file between its writer and us: it is cut off, spliced, doubled, converted, pasted into; and what nobody would do by accident.

import type { Random } from './random.ts';

const STRANGE = ['\uFEFF', '\u200B', '\u200D', '\u202E', '\u2066', '\u00AD', '\t', '\t\t', '\uD83D', '\uDE00', '😀', '\u0000', '\u0007', '\u000B', '\u000C', '\u0085', '\u2028', '\u2029', '\u00A0', 'e\u0301', '\u0130', 'ß', '“', '’', '–', '999999999999999999999', '-0', '2026-02-30', '0000-01-01', '\\', '"', '\'', '`', '```', '~~~', '<!--', '-->', '[[', ']]', '](', '{', '}', '${1:x}', '$0', '&a', '*a', '<<:', '!!js/function', '---', '---js', '...', '#', '## ', '- ', '> ', ': ', '|', '>', '%', '@', '=?UTF-8?Q?=0D=0A?=', '%0D%0A', '<script>', '[a](command:x)', 'job-follow-up-disable ', '__proto__: ', '__proto__', 'constructor', 'toString'];

type Mutation = (text: string, random: Random) => string;

const place = (text: string, random: Random): number => random.below(text.length + 1);
/** A stretch of lines: [start, end]. */
function lines(text: string, random: Random): readonly [number, number] {
  const start = text.lastIndexOf('\n', place(text, random)) + 1;
  let end = start;
  for (let left = random.below(6); left >= 0 && end >= 0; left--) end = text.indexOf('\n', end) + 1 || text.length;
  return [start, end];
}

const MUTATIONS: readonly Mutation[] = [
  (text, random) => text.slice(0, place(text, random)),
  (text, random) => text.slice(random.below(Math.min(text.length, 40) + 1)),
  (text, random) => insert(text, place(text, random), random.pick(STRANGE)),
  (text, random) => insert(text, place(text, random), random.pick(STRANGE)),
  (text, random) => insert(text, place(text, random), random.pick(STRANGE)),
  (text, random) => insert(text, place(text, random), String.fromCharCode(random.below(random.chance(50) ? 256 : 65536))),
  (text, random) => { const at = place(text, random); return text.slice(0, at) + text.slice(at + 1 + random.below(12)); },
  (text, random) => { const [start, end] = lines(text, random); return insert(text, random.chance(50) ? end : place(text, random), text.slice(start, end)); },
  (text, random) => { const [start, end] = lines(text, random); return text.slice(0, start) + text.slice(end); },
  (text, random) => { const [start, end] = lines(text, random); const rest = text.slice(0, start) + text.slice(end); return insert(rest, place(rest, random), text.slice(start, end)); },
  (text, random) => { const [start, end] = lines(text, random); return text.slice(0, start) + text.slice(start, end).replace(/^/gm, random.pick([' ', '  ', '\t', '    ', '> ', '- '])) + text.slice(end); },
  (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r'])),
  (text, random) => text.replace(/\n/g, () => random.pick(['\n', '\n', '\r\n', '\r', '\n\n'])),
  text => `\uFEFF${text}`,
  (text, random) => { const at = place(text, random); return text.slice(0, at) + text.slice(at, at + 20).toUpperCase() + text.slice(at + 20); },
  (text, random) => insert(text, place(text, random), random.pick(STRANGE).repeat(1 + random.below(60))),
];

const insert = (text: string, at: number, piece: string): string => text.slice(0, at) + piece + text.slice(at);

/** The text after some accidents, of which a good third of all texts suffer none. */
export function mutated(text: string, random: Random): string {
  if (random.chance(40)) return text;
  return random.some(1, 3, () => random.pick(MUTATIONS)).reduce((result, mutation) => mutation(result, random), text);
}
