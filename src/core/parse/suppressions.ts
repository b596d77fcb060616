// Finds the comments that silence rules: HTML comments in the body, outside of code and quotes, and YAML comments in the frontmatter.

import { Lexer } from 'yaml';
import { linesOf, located, spanOf, textAt, type Line, type Located, type Span } from '../base/text.ts';
import { COMMENT_PREFIX, VERBS, type Suppression, type Verb } from '../model/suppressions.ts';
import { lineAt, type Blocks } from './blocks.ts';
import { codeSpans } from './codeSpans.ts';

/** Nobody writes more, or longer ones: what lies beyond is passed over. */
const MOST_COMMENTS = 500;
const LONGEST_COMMENT = 1000;
export const MOST_RULES = 50;

/** A comment before it is known how far it reaches. */
type Comment = Omit<Suppression, 'reach'>;

/** The comments of a text in their order. `frontmatter` is what stands between the fences; `body` the scan of what follows, null where nothing does. */
export function readSuppressions(text: string, frontmatter: Span, body: Blocks | null): readonly Suppression[] {
  return withReach(text, [...inYaml(text, frontmatter), ...(body ? inBody(text, body) : [])].slice(0, MOST_COMMENTS));
}

/** The text with the comments blanked out, so that nobody reads them as words: places hold. */
export function withoutComments(text: string, comments: readonly Pick<Suppression, 'span'>[]): string {
  let result = '';
  let from = 0;
  for (const { span } of comments) {
    result += text.slice(from, span.start) + textAt(text, span).replace(/[^\r\n]/g, ' ');
    from = span.end;
  }
  return result + text.slice(from);
}

/** YAML's own lexer tells comments from what stands in quotes and blocks of text. */
function* inYaml(text: string, frontmatter: Span): Generator<Comment> {
  const source = textAt(text, frontmatter);
  if (!source.includes(COMMENT_PREFIX)) return;
  let at = frontmatter.start;
  for (const token of new Lexer().lex(source.replace(/\r(?!\n)/g, '\n'))) {
    if (MARKS_OF_LEXER.has(token)) continue;
    const comment = token.startsWith('#') ? readComment(text, spanOf(at, at + token.length), /^#+[ \t]*/.exec(token)![0].length, 0) : null;
    if (comment) yield { ...comment, yaml: true, place: standsAlone(text, comment.span) ? 'line' : 'inline' };
    at += token.length;
  }
}

/** Tokens that stand for nothing in the text. */
const MARKS_OF_LEXER: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

function standsAlone(text: string, { start }: Span): boolean {
  let before = start;
  while (text[before - 1] === ' ' || text[before - 1] === '\t') before--;
  return before === 0 || text[before - 1] === '\n' || text[before - 1] === '\r';
}

/** Comments within comments are passed over, and those that nobody has closed; `<!-->` is a whole one. */
function* inBody(text: string, blocks: Blocks): Generator<Comment> {
  const code = codeSpans(text, blocks);
  let [past, close] = [0, 0];
  const isCode = (at: number): boolean => {
    while (past < code.length && code[past]!.end <= at) past++;
    return past < code.length && code[past]!.start <= at;
  };
  for (let at = text.indexOf('<!--', blocks.lines[0]?.start ?? text.length); at >= 0;) {
    const kind = lineAt(blocks, at)!.kind;
    // One end may be that of many beginnings: it is looked for once.
    if (close < at + 2) close = text.indexOf('-->', at + 2);
    if (close < 0) return;
    const end = close + 3;
    const inline = kind === 'prose' || kind === 'heading';
    const isComment = kind === 'html' || (inline && text[at - 1] !== '\\' && !isCode(at));
    const comment = isComment && isClosed(textAt(text, spanOf(at, end)), inline) ? readComment(text, spanOf(at, end), LEAD.exec(text.slice(at, at + LONGEST_COMMENT))![0].length, 3) : null;
    if (comment) yield { ...comment, yaml: false, place: inline ? 'inline' : 'line' };
    at = text.indexOf('<!--', comment || kind === 'html' ? end : at + 4);
  }
}

const LEAD = /^<!--\s*/;

/** While one is typed, the end of another comment far below seems to close it. */
const isClosed = (comment: string, inline: boolean): boolean => comment.length <= LONGEST_COMMENT && !comment.includes('<!--', 4) && !(inline ? /[\r\n]/ : /(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]/).test(comment);

/** `job-follow-up-VERB RULE, RULE -- reason` from `lead` characters on; null for any other comment. */
function readComment(text: string, span: Span, lead: number, tail: number): Omit<Comment, 'place' | 'yaml'> | null {
  const start = span.start + lead;
  if (!text.startsWith(COMMENT_PREFIX, start) || span.end - span.start > LONGEST_COMMENT) return null;
  const verbAt = start + COMMENT_PREFIX.length;
  const said = text.slice(verbAt, span.end - tail);
  const word = /^[^\s,]*/.exec(said)![0];
  const rest = said.slice(word.length).split(/\s--(?=\s|$)/, 1)[0]!;
  const verb = VERBS.find(known => known === word) ?? null;
  return { span, verb: located<Verb | null>(verb, verbAt, verbAt + word.length), rules: ids(rest, verbAt + word.length) };
}

const ids = (said: string, offset: number): readonly Located<string>[] => [...said.matchAll(/[^\s,]+/g)].slice(0, MOST_RULES)
  .map(({ 0: id, index }) => located(id, offset + index, offset + index + id.length));

/** A comment for the next line reaches to the first line that says something, over blank lines and other comments of this kind: a formatter may put some between. */
function withReach(text: string, comments: readonly Comment[]): readonly Suppression[] {
  const said = withoutComments(text, comments);
  const lines = [...linesOf(text)];
  const saysNext: number[] = [];
  for (let i = lines.length - 1; i >= 0; i--) saysNext[i] = textAt(said, lines[i]!).trim() !== '' ? i : saysNext[i + 1] ?? i;
  let first = 0;
  return comments.map(comment => {
    while (first + 1 < lines.length && lines[first + 1]!.start <= comment.span.start) first++;
    return { ...comment, reach: reachOf(text, comment, lines, first, saysNext) };
  });
}

function reachOf(text: string, { span, verb }: Comment, lines: readonly Line[], first: number, saysNext: readonly number[]): Span {
  if (verb.value === 'disable-file') return spanOf(0, text.length);
  if (verb.value === 'disable-line') return spanOf(lines[first]!.start, lines[first]!.end);
  if (verb.value !== 'disable-next-line') return spanOf(span.end, text.length);
  let next = first + 1;
  while (next < lines.length && lines[next]!.start < span.end) next++;
  return next < lines.length ? spanOf(lines[next]!.start, lines[saysNext[next]!]!.end) : spanOf(text.length, text.length);
}
