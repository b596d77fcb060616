// A letter: its prose, its paragraphs and sentences, whom it greets, and where it takes leave.

import { remembering } from '../base/remember.ts';
import { indentAt, lineStart, movedSpan, spanOf, type Span } from '../base/text.ts';
import type { Note } from '../model/note.ts';
import { takesLeave } from './everyLanguage.ts';
import { proseOf, type Paragraph } from './markdown.ts';
import { readSalutation, type Salutation } from './salutation.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { leaveOf } from './leave.ts';

export interface Letter {
  /** The same letter where it was first read: what is found out about its sentences serves wherever it stands. */
  readonly origin: Letter | null;
  /** The letter with everything that isn't prose (code, quotes, comments, addresses of links, marks) replaced by spaces: places hold. */
  readonly prose: string;
  /** From the indentation of its first line on, where that is one of up to three spaces. */
  readonly span: Span;
  readonly salutation: Salutation | null;
  /** The sentences after the salutation, those of the signature among them. */
  readonly sentences: readonly Sentence[];
  /** Paragraphs and list items of the prose, the salutation's among them. */
  readonly paragraphs: readonly Paragraph[];
  /** "Kind regards" and the signature, or the signature alone; null where the letter breaks off. */
  readonly leave: Span | null;
  /** Whatever looks like an HTML tag, `<your reason>` too; comments don't. */
  readonly tags: readonly Span[];
}

/** A letter beyond this is read no further: remark's time on hostile text grows faster than the text. */
export const LONGEST_LETTER = 32 * 1024;

/** A note is read once: notes are made anew whenever their file's text changes. */
const readLetters = new WeakMap<Note, Letter>();

/** The letter of a note in `text`, the file's whole text. Never fails; an empty letter has no paragraphs. */
export function letterOf(text: string, note: Note): Letter {
  let letter = readLetters.get(note);
  if (!letter) readLetters.set(note, letter = readLetter(text, note.letter));
  return letter;
}

/** Reads the letter that stands at `span`. An edit elsewhere in its file makes its note anew, but not what it says. */
export function readLetter(text: string, { start, end }: Span): Letter {
  const indent = indentAt(text, start);
  // How deep its first item stands says what the lines below belong to; deeper than that, somebody has moved the letter as a whole, which would be code.
  const from = /^ {1,3}$/.test(indent) && lineStart(text, start) + indent.length === start ? start - indent.length : start;
  return moved(byText(text.slice(from, Math.min(end, from + LONGEST_LETTER))), from);
}

const byText = remembering(64, readSource);
/** While a letter is typed, all of its paragraphs but one have been read. */
const sentencesIn = remembering(200, paragraph => sentencesOf(paragraph, 0));

/** The letter, all of whose places count from the start of `source`. */
function readSource(source: string): Letter {
  const { text: prose, paragraphs, tags } = proseOf(source);
  const first = paragraphs[0];
  const salutation = first ? readSalutation(source.slice(first.start, first.end), prose.slice(first.start, first.end), first.start) : null;
  const sentences = paragraphs.flatMap(paragraph => {
    const rest = salutation && paragraph === first ? spanOf(salutation.span.end, paragraph.end) : paragraph;
    return sentencesIn(prose.slice(rest.start, rest.end)).map(({ text, span }) => ({ text, span: spanOf(rest.start + span.start, rest.start + span.end) }));
  });
  const leave = leaveOf(source, prose, paragraphs, salutation?.span.end ?? 0);
  return { origin: null, prose, span: spanOf(0, source.length), salutation, sentences, paragraphs, leave, tags };
}

/** The same letter, further down in a text. */
function moved(letter: Letter, by: number): Letter {
  const shift = <T extends Span>(span: T): T => movedSpan(span, by);
  const { salutation } = letter;
  return {
    origin: letter,
    prose: letter.prose,
    span: shift(letter.span),
    salutation: salutation && { span: shift(salutation.span), name: salutation.name && { value: salutation.name.value, span: shift(salutation.name.span) } },
    sentences: letter.sentences.map(({ text, span }) => ({ text, span: shift(span) })),
    paragraphs: letter.paragraphs.map(shift),
    leave: letter.leave && shift(letter.leave),
    tags: letter.tags.map(shift),
  };
}

/** More words than that, or a full stop, make a sentence of a line; fewer are a greeting, a formula, a name, or a beginning. */
const SHORT_LINE = 6;

/** Has the letter no text of its own yet: nothing at all, or a salutation and a signature with nothing between them? Links and places to fill in are text. */
export function isEmpty({ prose, span, salutation, paragraphs, tags }: Letter, source: string): boolean {
  if (tags.length > 0 || /\]\(|\[\[|:\/\//.test(source.slice(span.start, span.end))) return false;
  return paragraphs.every(paragraph => {
    const start = salutation && salutation.span.start >= paragraph.start && salutation.span.end <= paragraph.end ? salutation.span.end : paragraph.start;
    const text = prose.slice(start - span.start, paragraph.end - span.start).trim();
    if (/[[{_]|X{3}/.test(text)) return false;
    const words = text.split(/\s+/).length;
    return words <= SHORT_LINE && (!/[.?!]$/.test(text) || (words <= 3 && takesLeave(text)));
  });
}
