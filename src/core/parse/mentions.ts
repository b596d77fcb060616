// People as they are written: `Name`, `Name <address>`, an address alone, several in one line.

import { spanOf, trimmed, withoutEnd, type Span } from '../base/text.ts';
import { foldLetters, isJobTitle, isOneName, nameTokens, type RawMention } from '../model/people.ts';
import { namesNobody } from '../prose/placeholders.ts';
import { plainText } from './values.ts';

/** No line that names people is longer. */
const LONGEST_LIST = 2000;
/** What an address may be made of. */
const RUN = /[^\s<>(),;:"[\]]+/g;
/** "The Smith & Jones Team" is one addressee. */
const A_TEAM = /\b(?:team|department|committee|panel)\s*$/i;
/** A Markdown link; what it shows is the name. */
const LINK = /^\[([^[\]]{1,200})\]\(/;

/** One person: `Priya Raman <priya@x.example>`, `Priya Raman (priya@x.example)`, `priya@x.example`, `[[Priya Raman]]`, `[Priya Raman](address)`, `Priya Raman (CTO)`. Null where nothing names anybody: a placeholder is nobody. */
export function readMention(text: string, span: Span): RawMention | null {
  const whole = trimmed(text, span);
  const written = text.slice(whole.start, whole.end);
  if (written === '') return null;
  const address = addressIn(written);
  const namePart = address ? withoutEnd(written.slice(0, address.index), /[\s(["']/) : written;
  const shown = withoutRemark(onOneLine(LINK.exec(written)?.[1] ?? plainText(namePart).replace(/^["']|["']$/g, '').trim()));
  const [alone = shown, title = '', ...more] = shown.split(/,| [-–—|] /);
  const person = more.length === 0 && isJobTitle(title) ? alone.trim() : shown;
  const name = namesNobody(person) ? '' : person;
  if (name === '' && !address) return null;
  return {
    name: name === '' ? null : name,
    email: address ? withoutEnd(address.text, /[.,]/) : null,
    span: whole,
    nameSpan: name === '' ? null : nameSpan(text, whole.start, namePart, name),
  };
}

/** A name in quotes may go over lines, as YAML has it; nobody is called by a line ending. */
const onOneLine = (name: string): string => name.split(/[\r\n]/).flatMap(line => line.trim() || []).join(' ');

/** "Tom Okafor (CTO)" is Tom Okafor; "Robert Chen (Bob)" may be called Bob. */
function withoutRemark(name: string): string {
  const open = name.lastIndexOf('(');
  const alone = name.slice(0, Math.max(0, open)).trim();
  return alone !== '' && name.endsWith(')') && isRemark(name.slice(open + 1, -1)) ? alone : name;
}

/** A title, or words that are no second name: "VP, Engineering", "she/her", "recruiter at Acme". */
const isRemark = (words: string): boolean => words.split(',').some(isJobTitle) || (/(?:^|\s)\p{Ll}|[/\d]/u.test(words) && !/^(?:n[eé]e|geb|born)(?!\p{L})/iu.test(words));

/** The first address of a text, and where it begins with its `<` and `mailto:`. */
function addressIn(text: string): { readonly text: string; readonly index: number } | null {
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (!holdsAddress(run)) continue;
    const before = text.slice(0, index).replace(/mailto:$/, '');
    return { text: run, index: before.length - (before.endsWith('<') ? 1 : 0) };
  }
  return null;
}

/** `a@b.c`, whatever the letters are. */
export function holdsAddress(word: string): boolean {
  const at = word.indexOf('@', 1);
  return at > 0 && word.slice(0, -1).lastIndexOf('.') > at + 1;
}

/** The name's own place: without quotes, in a wikilink what it shows. */
function nameSpan(text: string, start: number, namePart: string, name: string): Span {
  const at = text.slice(start, start + namePart.length).lastIndexOf(name);
  return at < 0 ? spanOf(start, start + namePart.length) : spanOf(start + at, start + at + name.length);
}

/** Several people in one line, between `,`, `;`, `&` or `and`. `known` are folded full names: "Okafor, Tom" is one person where the file knows him. */
export function readMentions(text: string, span: Span, known: ReadonlySet<string>): readonly RawMention[] {
  if (span.end - span.start > LONGEST_LIST) return [];
  const written = text.slice(span.start, span.end);
  const isTeam = A_TEAM.test(written) && !written.includes(',');
  const parts: Span[] = [];
  let from = 0;
  for (const m of isTeam ? [] : written.matchAll(/[;,&\r\n]|\s(?:and|und)\s/gi)) {
    if (insideMarks(written, m.index)) continue;
    const rest = written.slice(m.index + 1).split(/[;,&\r\n]|\s(?:and|und)\s/i, 1)[0]!;
    if (m[0] === ',' && rest.trim() !== '' && (isOneName(written.slice(from, m.index), rest.replace(/<[^>]*>/, ''), known) || isTurned(written.slice(from, m.index), rest, written.includes(';')))) continue;
    parts.push(spanOf(span.start + from, span.start + m.index));
    from = m.index + m[0].length;
  }
  parts.push(spanOf(span.start + from, span.end));
  return parts.flatMap(part => readMention(text, part) ?? []);
}

/** "Raman, Priya <priya.raman@acme.example>" as mail programs write it: the address is of both words, or semicolons part the people. */
function isTurned(family: string, rest: string, hasSemicolons: boolean): boolean {
  const address = addressIn(rest);
  if (!address || addressIn(family)) return false;
  const [a, b] = [nameTokens(rest.slice(0, address.index)).join(''), nameTokens(family).join('')];
  if (a === '' || b === '') return false;
  const local = foldLetters(address.text.slice(0, address.text.indexOf('@')));
  return hasSemicolons || local.split(/[^\p{L}\p{N}]+/u).includes(b) || [a + b, b + a, a[0]! + b, b + a[0]!].includes(local);
}

/** Inside `[[...]]`, `<...>`, `(...)` or `"..."` nothing separates. */
function insideMarks(written: string, index: number): boolean {
  const before = written.slice(0, index);
  const isQuoted = before.split('"').length % 2 === 0 && written.includes('"', index);
  const isBracketed = before.lastIndexOf('(') > before.lastIndexOf(')') && written.includes(')', index);
  return isQuoted || isBracketed || before.lastIndexOf('[[') > before.lastIndexOf(']]') || before.lastIndexOf('<') > before.lastIndexOf('>');
}
