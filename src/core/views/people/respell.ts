// What becomes of one mention of a person who gets another name: full names, first names, last names and initials, each in its kind.

import { runBefore, spanOf, textAt, type Span, type TextEdit } from '../../base/text.ts';
import { hasTitle, nameWords, type NameWord } from '../../model/people.ts';
import { familyOf, textOf, withoutParticles, type FullName, type NamePart } from './fullName.ts';

export interface NewName {
  readonly before: FullName;
  readonly after: FullName;
  /** What is written where the whole name stands. */
  readonly whole: string;
  /** Does that take the place of the mention with its titles and degrees, rather than of the name between them? */
  readonly exact: boolean;
  /** Is the mention running text, where a name of one word is a first name? */
  readonly inText: boolean;
}

/** A stretch of the mention that stands for one part of the name, wholly, by a hyphen's side, or by its letter. */
interface Piece {
  readonly part: number;
  readonly span: Span;
  readonly manner: 'whole' | 'side' | 'initial';
}

/** The edits that make the name at `span` the new one. Words that are none of the old name (a nickname) stay, and so do titles. */
export function respell(text: string, span: Span, name: NewName): readonly TextEdit[] {
  const words = nameWords(textAt(text, span), span.start);
  const edits = initials(text, span, words, name) ?? wholeName(text, span, words, name) ?? pieceByPiece(piecesOf(words, name.before), name, titleBefore(text, words[0]));
  return edits.filter(edit => textAt(text, edit.span) !== edit.newText);
}

const tokensOf = (parts: readonly NamePart[]): readonly string[] => parts.flatMap(({ tokens }) => tokens);
const joined = (words: readonly string[]): string => words.join(' ');

/** `TO`, `T.O.`, `T. O.`: as many letters as the name has words, with what stands between them. */
function initials(text: string, span: Span, words: readonly NameWord[], { before, after }: NewName): readonly TextEdit[] | null {
  const letters = textAt(text, span).replace(/[^\p{L}]/gu, '');
  const own = tokensOf(before.parts).map(token => token[0]!).join('');
  if (words.length === 0 || own.length < 2 || letters.toLowerCase() !== own || letters !== letters.toUpperCase() || words.some(({ word }) => word.length > 1 && words.length > 1)) return null;
  const [first, second] = words;
  const between = second ? text.slice(first!.span.end, second.span.start) : '';
  return [{ span: spanOf(first!.span.start, words[words.length - 1]!.span.end), newText: tokensOf(after.parts).map(token => token[0]!.toUpperCase()).join(between) }];
}

/** The whole name, on one line; also with the family name first, which it keeps. */
function wholeName(text: string, mention: Span, words: readonly NameWord[], { before, after, whole, exact, inText }: NewName): readonly TextEdit[] | null {
  const [first, last] = [words[0], words[words.length - 1]];
  if (!first || !last || before.parts.length === 0) return null;
  const span = spanOf(first.span.start, last.span.end);
  const written = joined(words.map(({ word }) => word));
  if (written === joined(tokensOf(before.parts))) {
    if (inText && before.parts.length === 1) return null;
    return /[\r\n]/.test(textAt(text, span)) ? null : [{ span: exact ? mention : span, newText: whole }];
  }
  const family = tokensOf(familyOf(before));
  if (before.parts.length < 2 || written !== joined([...family, ...tokensOf(before.parts.slice(0, before.given))])) return null;
  const between = text.slice(words[family.length - 1]!.span.end, words[family.length]!.span.start);
  return [{ span, newText: after.parts.length > 1 ? `${textOf(familyOf(after))}${between}${textOf(after.parts.slice(0, after.given))}` : whole }];
}

/** Which words of a mention stand for which parts of the name, in order; words that stand for none are passed over. */
function piecesOf(words: readonly NameWord[], { parts }: FullName): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 0; at < words.length;) {
    const piece = pieceAt(words, at, parts, from);
    if (piece) {
      pieces.push(piece.piece);
      from = piece.piece.part + 1;
    }
    at += piece?.words ?? 1;
  }
  return pieces;
}

function pieceAt(words: readonly NameWord[], at: number, parts: readonly NamePart[], from: number): { readonly piece: Piece; readonly words: number } | null {
  for (let part = from; part < parts.length; part++) {
    const { tokens } = parts[part]!;
    if (tokens.every((token, i) => words[at + i]?.word === token)) return { piece: { part, span: spanOf(words[at]!.span.start, words[at + tokens.length - 1]!.span.end), manner: 'whole' }, words: tokens.length };
  }
  const { word, span } = words[at]!;
  const side = parts.findIndex(({ tokens }, part) => part >= from && tokens.includes(word));
  if (side >= 0) return { piece: { part: side, span, manner: 'side' }, words: 1 };
  const letter = word.length === 1 && words.length > 1 ? parts.findIndex(({ tokens }, part) => part >= from && tokens[0]![0] === word) : -1;
  return letter >= 0 ? { piece: { part: letter, span, manner: 'initial' }, words: 1 } : null;
}

/** Word for word, where both names are made in one way. */
const alike = (a: FullName, b: FullName): boolean => a.parts.length === b.parts.length && a.given === b.given && withoutParticles(familyOf(a)).length === withoutParticles(familyOf(b)).length;

function pieceByPiece(pieces: readonly Piece[], name: NewName, titled: boolean): readonly TextEdit[] {
  const { before, after } = name;
  if (alike(before, after)) return pieces.map(piece => inPlace(piece, [before.parts[piece.part]!], [after.parts[piece.part]!]));
  const [given, family] = [after.parts.slice(0, after.given), familyOf(after)];
  if (before.parts.length === 1) return pieces.map(piece => inPlace(piece, before.parts, titled ? family : given.slice(0, 1)));
  return [...ofGiven(pieces.filter(({ part }) => part < before.given), before.parts.slice(0, before.given), given), ...ofFamily(pieces.filter(({ part }) => part >= before.given), familyOf(before), family)];
}

/** A first name alone becomes the new first name: "Dear Tom" is no "Dear Thomas James". */
function ofGiven(pieces: readonly Piece[], before: readonly NamePart[], after: readonly NamePart[]): readonly TextEdit[] {
  const all = pieces.length === before.length && before.length > 1;
  return inOne(pieces, before.slice(pieces[0]?.part ?? 0).slice(0, pieces.length), all ? after : after.slice(0, 1));
}

/** "Berg" of "van der Berg" stays a name without its small words. */
function ofFamily(pieces: readonly Piece[], before: readonly NamePart[], after: readonly NamePart[]): readonly TextEdit[] {
  const own = before.slice(before.length - pieces.length);
  return inOne(pieces, own, pieces.length < before.length ? withoutParticles(after) : after);
}

/** Pieces that follow each other become one stretch. */
function inOne(pieces: readonly Piece[], before: readonly NamePart[], after: readonly NamePart[]): readonly TextEdit[] {
  const [first, last] = [pieces[0], pieces[pieces.length - 1]];
  return first && last ? [inPlace({ ...first, span: spanOf(first.span.start, last.span.end) }, before, after)] : [];
}

/** One side of a hyphen, where the name stays as it is, stays too. */
function inPlace({ span, manner }: Piece, before: readonly NamePart[], after: readonly NamePart[]): TextEdit {
  if (manner === 'initial') return { span, newText: withoutParticles(after)[0]!.text[0]! };
  const stays = manner === 'side' && joined(tokensOf(before)) === joined(tokensOf(after));
  return { span: stays ? spanOf(span.end, span.end) : span, newText: stays ? '' : textOf(after) };
}

/** "Ms. Raman": what follows a title is a family name. */
function titleBefore(text: string, word: NameWord | undefined): boolean {
  if (!word) return false;
  const end = runBefore(text, word.span.start, /[ .]/);
  return end < word.span.start && hasTitle(`${text.slice(runBefore(text, end, /\p{L}/u), end)} x`);
}
