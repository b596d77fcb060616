// The body of a file as far as names, addresses and numbers are looked for in it: without code, comments, links' addresses and the hidden half of wikilinks.

import { linesOf, runBefore, spanOf, type Span } from '../base/text.ts';
import type { Application } from '../model/application.ts';
import { scanBlocks } from '../parse/blocks.ts';
import { codeSpans, runsOf } from '../parse/codeSpans.ts';

const bodies = new WeakMap<Application, string>();

/** The file's text with everything hidden replaced by spaces, so that places hold; line endings stay. The frontmatter is hidden. Linear in the text. */
export function visibleBody(text: string, application: Application): string {
  let body = bodies.get(application);
  if (body === undefined) bodies.set(application, body = hide(text, hiddenIn(text, application.frontmatter.end)));
  return body;
}

/** `spans` in any order, overlapping or not. */
export function hide(text: string, spans: readonly Span[]): string {
  const kept: string[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    kept.push(text.slice(at, from), text.slice(from, end).replace(/[^\r\n]/g, ' '));
    at = end;
  }
  return kept.join('') + text.slice(at);
}

function hiddenIn(text: string, from: number): readonly Span[] {
  const blocks = scanBlocks(text, from);
  const hidden: Span[] = [spanOf(0, from), ...blocks.lines.filter(({ kind }) => kind === 'code' || kind === 'html'), ...codeSpans(text, blocks)];
  for (const run of runsOf(text, blocks)) {
    hidden.push(...between(text, run, '<!--', '-->'), ...between(text, run, '](', ')').map(({ start, end }) => spanOf(start + 1, end)), ...wikilinkTargets(text, run));
    for (const line of linesOf(text, run.start, run.end)) hidden.push(...addressesOfPages(text, line));
  }
  return hidden;
}

function between(text: string, { start, end }: Span, open: string, close: string): readonly Span[] {
  const spans: Span[] = [];
  const source = text.slice(start, end);
  for (let at = source.indexOf(open); at >= 0;) {
    const last = source.indexOf(close, at + open.length);
    if (last < 0) break;
    spans.push(spanOf(start + at, start + last + close.length));
    at = source.indexOf(open, last);
  }
  return spans;
}

/** Of `[[People/Jane Doe|Jane]]` all but what it shows. */
const wikilinkTargets = (text: string, run: Span): readonly Span[] => between(text, run, '[[', ']]').flatMap(({ start, end }) => {
  const bar = text.slice(start, end).indexOf('|');
  return bar < 0 ? [] : [spanOf(start, start + bar + 1)];
});

/** `https://…`, `www.…`, `<mailto:…>`: Markdown and the editor make links of these themselves. */
const addressesOfPages = (text: string, line: Span): readonly Span[] => [...text.slice(line.start, line.end).matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
  const at = word.indexOf('://');
  const begin = at >= 0 ? runBefore(word, at, /[\w+.-]/) : word.search(/www\.|<mailto:/i);
  const length = begin < 0 ? 0 : word.slice(begin).search(/.[>)\]"]|$/) + 1;
  return length === 0 ? [] : [spanOf(line.start + index + begin, Math.min(line.end, line.start + index + begin + length))];
});
