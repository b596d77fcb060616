// The frontmatter's YAML as values with their places. gray-matter splits, with no engine but ours; `yaml` reads; nothing is ever evaluated.

import matter from 'gray-matter';
import { isAlias, isMap, isScalar, isSeq, parseDocument, stringify, type Node as YamlNode, type Pair, type YAMLError } from 'yaml';
import { say, verbatim, type Message } from '../base/message.ts';
import { lineStart, spanOf, textAt, trimmed, type Span } from '../base/text.ts';
import type { Fences } from './fences.ts';
import { readSimpleYaml } from './simpleYaml.ts';
import type { Entry, Value } from './values.ts';

export type ReadYaml = { readonly entries: readonly Entry[]; readonly error: null } | { readonly entries: readonly Entry[]; readonly error: { readonly span: Span; readonly detail: Message } };

/** No list or mapping in an application is longer, nor nested deeper: what lies beyond is passed over. */
const MOST_ITEMS = 1000;
const DEEPEST = 6;
/** `yaml` looks through the whole document for each alias, and nests until the stack ends: of more aliases none is followed, and deeper brackets or bullets are an error. */
const MOST_ALIASES = 100;
const DEEPEST_WRITTEN = 100;
const NESTED_ON_ONE_LINE = new RegExp(`(?:[-?][ \\t]+){${DEEPEST_WRITTEN}}`);

/** The keys of a block with a no-break space right behind them, which to YAML are none. Within a value such a space may be meant. */
export function* keysBeforeHardSpaces(text: string, inner: Span): Generator<Span, void> {
  for (const { 0: key, index } of textAt(text, inner).matchAll(/(?<![^\r\n])[ \t-]*\w[\w -]*:(?=[\u00a0\u202f])/g)) yield trimmed(text, spanOf(inner.start + index, inner.start + index + key.length));
}

/** Reads the block between the fences. What an erroneous block still says comes back beside the error. */
export function readYaml(text: string, fences: Fences): ReadYaml {
  const { inner } = fences;
  const marker = /^(?:---|\.\.\.).*$/m.exec(textAt(text, inner));
  if (marker) return { entries: [], error: { span: spanOf(inner.start + marker.index, inner.start + marker.index + marker[0].length), detail: say`a line that begins with "${marker[0].slice(0, 3)}"` } };
  const source = split(text, fences);
  const offset = fences.opening.start + 3;
  const deep = tooDeep(source);
  if (deep >= 0) return { entries: [], error: { span: spanOf(offset + deep, offset + deep + 1), detail: say`lists within lists, more than ${DEEPEST_WRITTEN} of them` } };
  const simple = readSimpleYaml(source, offset);
  const { entries, root, error } = simple ? { entries: simple, root: undefined, error: undefined } : parseEntries(source, offset);
  if (error) {
    const [key] = keysBeforeHardSpaces(text, inner);
    if (key) return { entries, error: { span: key, detail: say`a no-break space, which looks like a space, behind "${textAt(text, key)}" where a space belongs` } };
    const span = spanOf(offset + error.pos[0], offset + Math.max(error.pos[0], Math.min(error.pos[1], source.length)));
    return { entries, error: { span: visible(text, span, inner), detail: detailOf(error) } };
  }
  if (root && !isMap(root) && !(isScalar(root) && root.value === null)) return { entries, error: { span: trimmed(text, inner), detail: say`a list or a text where "key: value" lines belong` } };
  const twice = entries.find((entry, index) => entries.findIndex(other => other.key.value === entry.key.value) < index);
  return { entries, error: twice ? { span: twice.key.span, detail: say`the key "${twice.key.value}" stands here a second time` } : null };
}

/** The entries of a block as `yaml` finds them, with every place moved by `offset`; the first error, where there is one. */
export function parseEntries(source: string, offset: number): { readonly entries: readonly Entry[]; readonly root: YamlNode | null; readonly error: YAMLError | undefined } {
  const document = parseDocument(source, { uniqueKeys: false, logLevel: 'silent', keepSourceTokens: false });
  const root = document.contents;
  let aliases = 0;
  const resolve = (node: unknown): unknown => (!isAlias(node) ? node : aliases++ < MOST_ALIASES ? node.resolve(document) : undefined);
  const reader = { source, offset, resolve };
  const entries = isMap(root) ? root.items.slice(0, MOST_ITEMS).flatMap(pair => entryOf(pair, reader, DEEPEST)) : [];
  return { entries, root, error: document.errors[0] };
}

/** Where something is nested too deep to be read; -1 where nothing is. Brackets in texts count too. */
function tooDeep(source: string): number {
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const c = source[at];
    if (c === '[' || c === '{') depth++;
    else if ((c === ']' || c === '}') && depth > 0) depth--;
    if (depth > DEEPEST_WRITTEN) return at;
  }
  return source.search(NESTED_ON_ONE_LINE);
}

/** The commonest slips in words of every day; the others as `yaml` puts them, within a sentence. */
const IN_WORDS: Readonly<Record<string, Message>> = {
  BLOCK_AS_IMPLICIT_KEY: say`a second ": " in one value, or a line indented too far`,
  TAB_AS_INDENT: say`a tab where spaces belong`,
  'Unexpected scalar at node end': say`more text behind the end of a value`,
  'Missing closing "quote': say`a quote (") that is never closed`,
  "Missing closing 'quote": say`a quote (') that is never closed`,
};

function detailOf({ code, message }: { readonly code: string; readonly message: string }): Message {
  const words = message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
  return IN_WORDS[code] ?? IN_WORDS[words] ?? verbatim(words.replace(/^[A-Z](?=[a-z])/, letter => letter.toLowerCase()));
}

/** gray-matter's split, with its engines shut: what stands behind the opening `---`, exactly as in the text. */
function split(text: string, fences: Fences): string {
  const refuse = (): never => { throw new Error('only YAML frontmatter is read'); };
  const shut = { parse: refuse, stringify: refuse };
  let block = '';
  const close = text.slice(fences.inner.end, fences.inner.end + 3);
  const head = text.slice(fences.opening.start, fences.inner.end).replace(/\r(?!\n)/g, '\n');
  matter(head + close, {
    language: 'yaml',
    delimiters: ['---', close],
    engines: { yaml: { parse: (raw: string) => { block = raw; return {}; }, stringify: refuse }, javascript: shut, js: shut, json: shut, coffee: shut, coffeescript: shut, cson: shut, toml: shut },
  });
  return block.replace(/\r$/, '');
}

/** An error's place, moved to something that can be seen where it lies at the end of the block. */
function visible(text: string, span: Span, inner: Span): Span {
  if (textAt(text, span).trim() !== '') return firstLine(text, trimmed(text, spanOf(span.start, Math.min(span.end, inner.end))));
  const before = text.slice(inner.start, span.start).trimEnd();
  return trimmed(text, spanOf(inner.start + lineStart(before, before.length), inner.start + before.length));
}

/** Over several lines the parser counts differently where these end differently. */
const firstLine = (text: string, { start, end }: Span): Span => spanOf(start, start + /^[^\r\n]*/.exec(text.slice(start, end))![0].trimEnd().length);

interface Reader {
  readonly source: string;
  readonly offset: number;
  readonly resolve: (node: unknown) => unknown;
}

function entryOf(pair: Pair, reader: Reader, depth: number): Entry[] {
  const key = pair.key as YamlNode | null;
  if (!isScalar(key) || !key.range || !key.source) return [];
  const keySpan = spanOf(reader.offset + key.range[0], reader.offset + key.range[1]);
  const value = valueOf(pair.value as YamlNode | null, reader, depth - 1, keySpan.end);
  return [{ key: { value: key.source, span: keySpan }, value, span: spanOf(keySpan.start, Math.max(keySpan.end, value.span.end)) }];
}

/** A node as a value. An alias gives what it stands for where that is a single text; a list of aliases never multiplies. */
function valueOf(node: unknown, reader: Reader, depth: number, fallback: number): Value {
  const range = (node as YamlNode | null)?.range;
  const span = range ? spanOf(reader.offset + range[0], reader.offset + range[1]) : spanOf(fallback, fallback);
  const target = reader.resolve(node);
  if (isScalar(target)) {
    const text = target.value === null ? '' : target.type === 'PLAIN' && target.source !== undefined ? target.source : String(target.value);
    return text.trim() === '' ? { type: 'null', span } : { type: 'text', text: text.trim(), span };
  }
  if (isAlias(node) || depth <= 0) return { type: 'null', span };
  const written = reader.source.slice(span.start - reader.offset, span.end - reader.offset);
  if (/^\[\[[^[\]]+\]\]$/.test(written)) return { type: 'text', text: written, span };
  if (isSeq(target)) return { type: 'list', items: target.items.slice(0, MOST_ITEMS).map(item => valueOf(item, reader, depth - 1, span.end)), span };
  if (isMap(target)) return { type: 'map', entries: target.items.slice(0, MOST_ITEMS).flatMap(pair => entryOf(pair as Pair, reader, depth)), span };
  return { type: 'null', span };
}

/** A text as a YAML scalar, quoted where it has to be; `inFlow` where it stands in `[...]`. */
export function scalar(text: string, inFlow = false): string {
  return inFlow ? stringify([text], { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trim().slice(1, -1) : stringify(text, { lineWidth: 0 }).trim();
}
