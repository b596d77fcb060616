// A letter as remark reads it: what of it is prose, its sentences, and whom it greets.

import type { Node, Parent } from 'unist';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { located, spanOf, trimmed, type Located, type Span } from '../base/text.ts';
import type { Note } from '../model/note.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

export interface Salutation {
  readonly span: Span;
  /** Whom it greets, as written: "Priya", "Ms. Raman", "Priya and Tom". Null where it names nobody ("Hello,"). */
  readonly name: Located<string> | null;
}

export interface Letter {
  /** The letter with everything that isn't prose (code, quotes, comments, addresses of links, marks) replaced by spaces: places hold. */
  readonly prose: string;
  readonly span: Span;
  readonly salutation: Salutation | null;
  /** The sentences after the salutation. */
  readonly sentences: readonly Sentence[];
  /** Paragraphs and list items of the prose, the salutation's among them. */
  readonly paragraphs: readonly Span[];
  /** Whatever looks like an HTML tag, `<your reason>` too; comments don't. */
  readonly tags: readonly Span[];
}

/** A letter beyond this is read no further: remark's time on hostile text grows faster than the text. */
const LONGEST_LETTER = 32 * 1024;

const markdown = unified().use(remarkParse).freeze();
/** A note is read once: notes are made anew whenever their file's text changes. */
const readLetters = new WeakMap<Note, Letter>();

/** The letter of a note in `text`, the file's whole text. Never fails; an empty letter has no paragraphs. */
export function letterOf(text: string, note: Note): Letter {
  let letter = readLetters.get(note);
  if (!letter) readLetters.set(note, letter = readLetter(text, note.letter));
  return letter;
}

/** Reads the letter that stands at `span`. */
export function readLetter(text: string, span: Span): Letter {
  const source = text.slice(span.start, Math.min(span.end, span.start + LONGEST_LETTER));
  const { prose, paragraphs, tags } = proseOf(source, span.start);
  const inParagraph = (paragraph: Span): string => prose.slice(paragraph.start - span.start, paragraph.end - span.start);
  const first = paragraphs[0];
  const salutation = first ? readSalutation(source.slice(first.start - span.start, first.end - span.start), inParagraph(first), first.start) : null;
  const sentences = paragraphs.flatMap(paragraph => {
    const rest = salutation && paragraph === first ? spanOf(salutation.span.end, paragraph.end) : paragraph;
    return sentencesOf(inParagraph(rest), rest.start);
  });
  return { prose, span: spanOf(span.start, span.start + source.length), salutation, sentences, paragraphs, tags };
}

/** Keeps the text of paragraphs and headings, and of everything inside them that a reader reads as words. */
function proseOf(source: string, offset: number): { prose: string; paragraphs: Span[]; tags: Span[] } {
  const kept: string[] = [];
  let at = 0;
  const paragraphs: Span[] = [];
  const tags: Span[] = [];
  const keep = (from: number, to: number): void => {
    kept.push(' '.repeat(Math.max(0, from - at)), source.slice(Math.max(from, at), to).replace(/[\r\n\t]/g, ' '));
    at = Math.max(at, to);
  };
  const visit = (node: Node): void => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    if (node.type === 'text') keep(start, end);
    if (node.type === 'html' && !source.startsWith('<!--', start)) tags.push(spanOf(offset + start, offset + end));
    if (node.type === 'blockquote') return;
    if (node.type === 'paragraph' || node.type === 'heading') {
      const span = trimmed(source, spanOf(start, end));
      paragraphs.push(spanOf(offset + span.start, offset + span.end));
    }
    for (const child of (node as Parent).children ?? []) visit(child);
  };
  visit(markdown.parse(source));
  kept.push(' '.repeat(source.length - at));
  return { prose: kept.join(''), paragraphs, tags };
}

/** More words than that, or a full stop, make a sentence of a line; fewer are a greeting, a formula, a name, or a beginning. */
const SHORT_LINE = 6;
const FORMULA = /^(?:(?:with )?(?:all )?(?:my |our )?(?:best|kind|warm|many|yours|regards|sincerely|respectfully|cheers|thanks|thank you|cordially|faithfully|truly|warmly|gratefully))\b/i;

/** Has the letter no text of its own yet: nothing at all, or a salutation and a signature with nothing between them? Links and places to fill in are text. */
export function isEmpty({ prose, span, salutation, paragraphs, tags }: Letter, source: string): boolean {
  if (tags.length > 0 || /\]\(|\[\[|:\/\//.test(source.slice(span.start, span.end))) return false;
  return paragraphs.every(paragraph => {
    const start = salutation && salutation.span.start >= paragraph.start && salutation.span.end <= paragraph.end ? salutation.span.end : paragraph.start;
    const text = prose.slice(start - span.start, paragraph.end - span.start).trim();
    if (/[[{_]|X{3}/.test(text)) return false;
    const words = text.split(/\s+/).length;
    return words <= SHORT_LINE && (!/[.?!]$/.test(text) || (words <= 3 && FORMULA.test(text)));
  });
}

const GREETING = /^(?:(?:my )?dear(?:est)?|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|to)\b(?: there\b)?/i;

/** The greeting at the start of a letter's first paragraph: up to its comma, colon or dash, or the end of its line. */
function readSalutation(source: string, prose: string, offset: number): Salutation | null {
  const line = /^[^\r\n]*/.exec(source)![0].length;
  const greeting = GREETING.exec(prose.slice(0, Math.min(line, 200)));
  const rest = prose.slice(greeting?.[0].length ?? 0, Math.min(line, 200));
  if (!greeting) {
    const alone = /^\s*(\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,3}),\s*$/u.exec(prose.slice(0, Math.min(line, 60)));
    return alone && line < 60 ? { span: spanOf(offset, offset + line), name: located(alone[1]!, offset + prose.indexOf(alone[1]!), offset + prose.indexOf(alone[1]!) + alone[1]!.length) } : null;
  }
  const stop = endOfNames(rest);
  if (/^to$/i.test(greeting[0]) && !/^ whom\b/i.test(rest)) return null;
  const words = rest.slice(0, stop);
  const start = offset + greeting[0].length;
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
