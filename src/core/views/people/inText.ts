// Where the running text of a file names its people: whole names anywhere, parts of names only where they are nobody else's and no other word.

import { spanOf, type Span } from '../../base/text.ts';
import type { Application } from '../../model/application.ts';
import { foldLetters, isTitle } from '../../model/people.ts';
import { isGivenName } from '../../prose/names.ts';
import { isOrdinaryWord } from '../../prose/ordinary.ts';
import { coreOf, LEGAL_FORMS } from '../../rules/names/companies.ts';
import { CALENDAR } from '../../rules/names/inProse.ts';
import { formsOf, LONGEST, type Forms } from './forms.ts';

/** A place in the text that names a person. */
export interface Named {
  readonly person: number;
  readonly span: Span;
}

/** What is known of places besides the words that stand there. */
export interface Around {
  /** Whom a letter greets or what it is signed with: a name there is a name, whatever the word. */
  readonly sure: (span: Span) => boolean;
  /** Where the user signs, or is greeted: a first name there is the user's. */
  readonly user: (span: Span) => boolean;
  /** Who writes or is written to there: of two Toms that one. */
  readonly parties: (offset: number) => ReadonlySet<number>;
}

interface Token extends Span {
  readonly word: string;
  readonly capital: boolean;
  /** What parts it from the word before: nothing that would part a name, or a line's end within a paragraph; null for anything else. */
  readonly gap: 'space' | 'stop' | 'hyphen' | 'line' | null;
}

const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of the text; a possessive `'s` is no part of one, and what stands in an address is none. */
function tokensOf(text: string): readonly Token[] {
  let end = -1;
  return [...text.matchAll(WORD)].flatMap(({ 0: match, index }): Token[] => {
    const written = match.replace(/['’]s?$/, '');
    const after = index + match.length;
    const between = end < 0 || index - end > 12 ? '|' : text.slice(end, index);
    end = after;
    if (isInAddress(text, index, after)) return [];
    return [{ word: foldLetters(written.replace(/['’]/g, '')), capital: /^\p{Lu}/u.test(written), start: index, end: index + written.length, gap: gapOf(between) }];
  });
}

/** `tom.okafor@…`, `okafor.example`, but not `T.Okafor`. */
const isInAddress = (text: string, start: number, end: number): boolean => text[start - 1] === '@' || text[end] === '@'
  || (text[start - 1] === '.' && /[\p{L}\p{N}]{2}/u.test(text.slice(Math.max(0, start - 3), start - 1))) || (text[end] === '.' && end - start > 1 && /[\p{L}\p{N}]/u.test(text[end + 1] ?? ''));

function gapOf(between: string): Token['gap'] {
  if (between === ' ') return 'space';
  if (between === '-') return 'hyphen';
  if (between === '. ' || between === '.') return 'stop';
  return /^ ?(?:\r\n|\r|\n) {0,3}(?:> ?)?$/.test(between) ? 'line' : null;
}

/** The places at which `text` (see `visibleBody`) names people of the application, in order. */
export function findNamed(text: string, application: Application, around: Around): readonly Named[] {
  const forms = formsOf(application);
  const company = new Set(coreOf(application.company?.value ?? '').map(({ word }) => word));
  const tokens = tokensOf(text);
  const found: Named[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const longest = formAt(tokens, at, forms);
    if (!longest) continue;
    const { length, people } = longest;
    const span = spanOf(tokens[at]!.start, tokens[at + length - 1]!.end);
    const person = onlyOne([...people.keys()], around.parties(span.start));
    if (person !== null && (people.get(person) === true || (!around.user(span) && isNameOnly(text, tokens, { at, length }, around.sure(span) ? null : company) && !isCompany(text, tokens, { at, length }, forms)))) found.push({ person, span });
    at += length - 1;
  }
  return found;
}

/** The longest form of a name that begins with a word; names have capitals. */
function formAt(tokens: readonly Token[], at: number, forms: Forms): { readonly length: number; readonly people: ReadonlyMap<number, boolean> } | null {
  const first = tokens[at]!;
  let [form, best] = ['', null as { length: number; people: ReadonlyMap<number, boolean> } | null];
  for (let length = 1; length <= LONGEST && at + length <= tokens.length; length++) {
    const { word, gap } = tokens[at + length - 1]!;
    const before = tokens[at + length - 2];
    if (length > 1 && (gap === null || (gap === 'stop' && before!.word.length > 1))) break;
    form = length === 1 ? word : `${form} ${word}`;
    const people = forms.get(form);
    if (people && (first.capital || (!isOrdinaryWord(first.word) && tokens.slice(at + 1, at + length).some(({ capital }) => capital))) && form.length > 1) best = { length, people };
  }
  return best;
}

function onlyOne(people: readonly number[], parties: ReadonlySet<number>): number | null {
  const meant = people.length > 1 ? people.filter(person => parties.has(person)) : people;
  return meant.length === 1 ? meant[0]! : null;
}

/** As they are written, in capitals too; short ones may have dots, S.p.A. */
const FORMS = [...new Set(LEGAL_FORMS.flatMap(form => [form, form.toUpperCase()]))].map(form => (form.length <= 4 ? [...form].join('\\.?') : form)).join('|');
/** What makes a company of the family name before it. */
const FIRM = new RegExp(String.raw`^(?:,? (?:${FORMS})| (?:and|und) (?:Sons?|Daughters?|Brothers|Bros|Co|Company|Partners?|Associates|Söhne|Sohn|Töchter|Partner|Cie))(?![\p{L}\p{N}])`, 'u');

/** "Smith & Nephew", "Smith and Sons", "Smith, Inc.", but not "Tom & Priya", nor "Smith & Ms. Raman". */
function isCompany(text: string, tokens: readonly Token[], { at, length }: { readonly at: number; readonly length: number }, forms: Forms): boolean {
  const last = tokens[at + length - 1]!;
  if (FIRM.test(text.slice(last.end, last.end + 20))) return true;
  const [before, after] = [tokens[at - 1], tokens[at + length]];
  const isOther = (token: Token): boolean => token.capital && !isTitle(token.word) && !isGivenName(token.word) && !forms.has(token.word);
  return !isGivenName(tokens[at]!.word) && ((after !== undefined && AMPERSAND.test(text.slice(last.end, after.start)) && isOther(after)) || (before !== undefined && AMPERSAND.test(text.slice(before.end, tokens[at]!.start)) && isOther(before)));
}

const AMPERSAND = /^ ?& ?$/;

/** Is a part of a name no part of something else: of another's name ("Tom Baker"), of the company's, an ordinary word with a capital ("Will you …")? Where `company` is null only a name can stand. */
function isNameOnly(text: string, tokens: readonly Token[], { at, length }: { readonly at: number; readonly length: number }, company: ReadonlySet<string> | null): boolean {
  const [token, before, after] = [tokens[at]!, tokens[at - 1], tokens[at + length]];
  const title = before !== undefined && (token.gap === 'space' || token.gap === 'stop') && isTitle(before.word);
  if (!tokens[at + length - 1]!.capital || token.gap === 'hyphen' || after?.gap === 'hyphen') return false;
  if (after?.gap === 'space' && after.capital && !isOrdinaryWord(after.word) && !CALENDAR.has(after.word)) return false;
  if (title) return true;
  if (company && length === 1 && (company.has(token.word) || CALENDAR.has(token.word) || (isOrdinaryWord(token.word) && beginsSentence(text, token.start)))) return false;
  return !before || !isPartOfName(text, token, before);
}

/** "Ada" of "Ada Okafor", "Uncle" of "Uncle Tom", but not "With" or "Dear". */
function isPartOfName(text: string, { gap }: Token, before: Token): boolean {
  if (gap === 'stop') return before.end - before.start === 1;
  if (gap !== 'space' || !before.capital || isOrdinaryWord(before.word) || CALENDAR.has(before.word)) return false;
  return isGivenName(before.word) || !beginsSentence(text, before.start);
}

/** Nothing stands before it on its line or in its sentence but marks. */
function beginsSentence(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 12), offset);
  return /(?:^|[.!?:\r\n|])[\s"'“‘(*_>#+-]{0,8}$/.test(before) || /[\r\n] {0,3}\d{1,3}[.)] $/.test(before) || offset === 0;
}
