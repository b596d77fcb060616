// People and how they are named: when two mentions mean the same person, and where a text names one.

import { remembering } from '../base/remember.ts';
import { withoutEnd, type Located, type Span } from '../base/text.ts';

/** One place that names a person. `person` is the index into the application's `people`. */
export interface Mention {
  /** As written, without the address. */
  readonly name: string | null;
  readonly email: string | null;
  /** The whole mention; `nameSpan` is the name alone. */
  readonly span: Span;
  readonly nameSpan: Span | null;
  readonly person: number;
}

/** A mention before it is known whose it is. */
export type RawMention = Omit<Mention, 'person'>;

/** An entry of `contacts`. */
export interface Contact {
  readonly mention: Mention;
  readonly title: string | null;
  readonly phone: string | null;
}

/** Everybody whom a file names, once each. */
export interface Person {
  /** The fullest name that the file gives, else the address. */
  readonly name: string;
  readonly email: string | null;
  readonly title: string | null;
  readonly phone: string | null;
  /** Named in `contacts` or `with`, and not in a note alone. */
  readonly known: boolean;
}

const TITLES = new Set(['dr', 'mr', 'mrs', 'ms', 'miss', 'mx', 'prof', 'professor', 'sir', 'dame', 'herr', 'herrn', 'frau', 'dipl', 'ing', 'madam', 'rev']);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md', 'mba', 'msc', 'bsc', 'ma', 'cpa', 'pmp', 'esq', 'pe', 'rn', 'jd', 'cfa', 'shrm', 'sphr', 'phr']);
/** More of them, as they are written behind a name: some of these letters are names too, or words, where they stand elsewhere or are written otherwise. */
const CREDENTIALS = new Set((
  'BSN MSN ADN LPN LVN NP FNP ANP PNP ACNP AGACNP AGNP PMHNP WHNP APRN ARNP CRNP CRNA CCRN CEN CNM CNS CNL CNA CMA PHN DNP RD RDN RPh PharmD PA PAC DO OD DDS DMD DPM DVM DPT PT OT OTR COTA SLP RT RRT CRT LCSW LMSW LICSW MSW LMFT LPC MPH MHA MHS MPA MPP MFA MEd EdD MA BA BS MS BBA BFA BEng MEng MPhil DPhil '
  + 'DSc ScD LLB LLM BASc MASc PEng EIT CMgr ACA ACCA CIMA CISA CISM CISSP CSM CSPO PgMP CAPM CFP CIA CHRP CHRL CIPD MCIPD FCIPD SHRM-CP SHRM-SCP CBE OBE MBE PsyD ThD DBA EMBA AIA LEED RA CEng MRICS FRCS MRCP MBBS MBChB BDS BPharm MPharm KC QC Mag Dipl-Ing Dipl-Inf Dipl-Kfm Dipl-Kffr Dipl-Phys Dipl-Psych Dipl-Math Dipl-Chem Dipl-Päd'
).split(' '));

const LETTERS: Readonly<Record<string, string>> = { đ: 'd', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ı: 'i' };

/** Lower case without accents; letters that have no accent to take off are spelled out (`ø`, `ß`). */
export const foldLetters = (text: string): string => (ASCII.test(text) ? text.toLowerCase() : text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[đøłßæœðþı]/g, letter => LETTERS[letter]!));

const ASCII = /^[\0-\x7f]*$/;

/** A name's words in order, folded, without titles, degrees and punctuation; a family name written first with a comma goes last. */
export const nameTokens = remembering(200, readTokens);

function readTokens(name: string): readonly string[] {
  const [before = '', ...after] = blankCredentials(name).split(',').map((part, index) => withoutDegrees(part, index > 0));
  const given = after.flat();
  return (before as string[]).length === 0 ? given : [...given, ...before].filter((word, index, all) => !(TITLES.has(word) && all.length > 1 && index < all.length - 1));
}

/** The words of a name, or of what stands behind a comma in it. */
const withoutDegrees = (part: string, isBehindComma: boolean): string[] => words(part).filter((word, index, { length }) => (
  !SUFFIXES.has(word) || (isBehindComma ? length > 1 && isFamily(word, part) : (index === 0 && length > 1) || isFamily(word, part))));

/** Ma is a family's name where it isn't written MA. A degree never comes first: Md Rahman. */
const isFamily = (word: string, written: string): boolean => word === 'ma' && /(?<!\p{L})Ma(?!\p{L})/u.test(written);

const words = (text: string): string[] => foldLetters(text).replace(/['’`´ʼ]/g, '').split(/[^\p{L}\p{N}]+/u).filter(word => word !== '');

/** A word of a name where it stands: folded as in `nameTokens`, and as written. */
export interface NameWord {
  readonly word: string;
  readonly written: string;
  readonly span: Span;
}

/** The words of a name in the order in which they stand, without titles and degrees; places are counted from `offset`. */
export function nameWords(name: string, offset: number): readonly NameWord[] {
  const all = [...blankCredentials(name).matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’`´ʼ]*/gu)].map(({ 0: written, index }) => ({ word: words(written).join(''), written, span: { start: offset + index, end: offset + index + written.length } }));
  return all.filter(({ word, written }, index) => (!SUFFIXES.has(word) || isFamily(word, written) || (index === 0 && all.length > 1)) && !(TITLES.has(word) && index < all.length - 1));
}

/** The name with spaces in the place of the credentials behind its commas. */
const blankCredentials = (name: string): string => name.split(',').map((part, index) => (index > 0 && isCredential(part) ? ' '.repeat(part.length) : part)).join(',');

/** "Sarah Chen, RN, MSN" is called Sarah Chen. */
export const withoutCredentials = (name: string): string => withoutEnd(blankCredentials(name), /[\s,]/);

/** Small words with which family names begin: "van der Berg", "Ó Néill", "de la Cruz". */
const PARTICLES = new Set('van von vom de der den dem del della di da do dos das du la las los le ten ter te zu zum zur bin ibn al el af av o ui ni nic mac mc'.split(' '));

/** Is the folded word one of them? */
export const isParticle = (word: string): boolean => PARTICLES.has(word);

/** Is the folded word a title: `ms`, `prof`? */
export const isTitle = (word: string): boolean => TITLES.has(word);

/** Does it begin with a title: "Ms. Raman", "Dr Chen"? */
export const hasTitle = (name: string): boolean => words(name).length > 1 && isTitle(words(name)[0]!);

const POSITIONS = new Set('ceo cto cfo coo cio cmo cpo chro vp svp evp avp president director manager head lead engineer recruiter developer architect analyst officer partner founder cofounder principal coordinator designer scientist specialist consultant hr'.split(' '));
const OF_POSITIONS = new Set('senior junior staff principal lead chief vice managing general assistant associate executive regional hiring talent people human resources hr engineering product project program programme technical technology software hardware data sales marketing finance financial operating operations information team group deputy acting'.split(' '));

/** `CTO`, `VP of Engineering`, `Senior Recruiter`: what a person is, not who. "Anna Head" is a person. */
export function isJobTitle(text: string): boolean {
  const [first, ...rest] = words(text);
  if (first === undefined) return false;
  if (rest.length === 0) return POSITIONS.has(first);
  const before = [first, ...rest].indexOf('of');
  return before > 0 ? POSITIONS.has([first, ...rest][before - 1]!) : POSITIONS.has(rest[rest.length - 1]!) && [first, ...rest.slice(0, -1)].every(word => OF_POSITIONS.has(word) || POSITIONS.has(word));
}

/** Nothing but degrees and professional credentials (`RN`, `FNP-BC`, `M.Sc.`, `MBA PMP`), which belong to the name before them. "Ma" and "Ed" are called so, "MA" and "MEd" are not. */
export function isCredential(text: string): boolean {
  const all = text.replace(/\./g, '').split(/[\s/]+/).filter(word => word !== '');
  return all.length > 0 && all.every(word => CREDENTIALS.has(word) || isSuffix(word) || (CERTIFIED.test(word) && [word.split('-')[0]!].some(before => CREDENTIALS.has(before) || isSuffix(before))));
}

const isSuffix = (word: string): boolean => SUFFIXES.has(foldLetters(word)) && !/^(?:Ma|Md|Pe)$/.test(word);

/** By whom it is certified: `FNP-BC`, `CCRN-K`. */
const CERTIFIED = /^\p{Lu}{2,6}-\p{Lu}{1,4}$/u;

/** Is this comma part of one name (`Okafor, Tom`, `Jane Doe, PhD`) rather than between two? `known` are the folded full names of the file. */
export const isOneName = (before: string, after: string, known: ReadonlySet<string>): boolean =>
  isCredential(after) || isJobTitle(after) || known.has(nameTokens(`${before}, ${after}`).join(' '));

/** The same name but for case, accents (also spelled out: Müller, Mueller), titles, punctuation and the order of family and given name. */
export function sameName(a: string, b: string): boolean {
  return sameTokens(nameTokens(a), nameTokens(b)) || (UMLAUT.test(a) && sameTokens(nameTokens(spelledOut(a)), nameTokens(b))) || (UMLAUT.test(b) && sameTokens(nameTokens(a), nameTokens(spelledOut(b))));
}

const sameTokens = (x: readonly string[], y: readonly string[]): boolean => x.length > 0 && x.length === y.length && (x.join(' ') === y.join(' ') || (x.length > 1 && [...x].sort().join(' ') === [...y].sort().join(' ')));

const UMLAUT = /[äöüåÄÖÜÅ]/;
const SPELLED_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa' };
const spelledOut = (name: string): string => name.normalize('NFC').replace(/[äöüåÄÖÜÅ]/g, letter => SPELLED_OUT[letter.toLowerCase()]!);

/** Could `short` be a first name, last name, or initials of `full`? Never where it says as much as `full` or more. */
export const fitsName = (short: string, full: string): boolean => fitsTokens(short, nameTokens(short), nameTokens(full));

function fitsTokens(short: string, part: readonly string[], whole: readonly string[]): boolean {
  if (part.length === 0 || whole.length < 2) return false;
  if (part.length === 1 && isInitials(short, whole)) return true;
  if (part.length < whole.length && part.every(word => word.length > 1)) {
    const last = whole.length - part.length;
    return startsWith(whole, part) || part.every((word, i) => whole[last + i] === word) || (part.length > 1 && part[0] === whole[0] && part.slice(1).every((word, i) => whole[last + 1 + i] === word));
  }
  return part.length > 1 && part.length <= whole.length && part.some(word => word.length === 1) && initialsAlign(part, whole);
}

const startsWith = (whole: readonly string[], part: readonly string[]): boolean => part.every((word, i) => whole[i] === word);

/** `PR`, `P.R.` for Priya Raman. */
function isInitials(short: string, whole: readonly string[]): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '');
  return letters.length >= 2 && letters === letters.toUpperCase() && foldLetters(letters) === whole.map(word => word[0]).join('');
}

/** `P Raman`, `Priya R`, `P K Raman`: each word is a word of the name or the letter that one begins with, in order, the first and the last among them. */
function initialsAlign(part: readonly string[], whole: readonly string[]): boolean {
  const matches = (short: string, word: string): boolean => (short.length === 1 ? word.startsWith(short) : word === short);
  let at = 0;
  for (const [index, short] of part.entries()) {
    const from = index === part.length - 1 ? whole.length - 1 : at;
    at = whole.findIndex((word, i) => i >= from && i >= at && matches(short, word)) + 1;
    if (at === 0 || (index === 0 && at !== 1)) return false;
  }
  return at === whole.length;
}

/** A name with its words, and the group to which it belongs as of now. */
interface Named {
  readonly name: string;
  readonly words: readonly string[];
  group: Group;
}

interface Group {
  readonly first: number;
  names: Named[];
  readonly emails: Set<string>;
  members: number[];
}

/**
 * Tells who is who among the mentions of one file: for each mention the number of its person.
 * Equal addresses or names are one person, but not two full names without anything in common at one address, a shared mailbox; a first name, last name or initials join the one person whom they fit, and stand alone where they fit several.
 */
export function whoIsWho(mentions: readonly RawMention[]): readonly number[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  const byAddress = new Map<string, Group[]>();
  for (const [index, { name, email }] of mentions.entries()) {
    const keys = name === null ? [] : keysOf(name);
    const address = email?.toLowerCase() ?? null;
    const same = [...keys.flatMap(key => byKey.get(key) ?? []), ...ofAddress(address === null ? [] : byAddress.get(address) ?? [], name)].sort((a, b) => a.first - b.first)[0];
    const group = same ?? { first: index, names: [], emails: new Set<string>(), members: [] };
    if (!same) groups.push(group);
    if (name !== null && !group.names.some(other => other.name === name)) group.names.push({ name, words: nameTokens(name), group });
    if (address !== null) group.emails.add(address);
    group.members.push(index);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, group);
    if (address !== null && !byAddress.get(address)?.includes(group)) (byAddress.get(address) ?? byAddress.set(address, []).get(address)!).push(group);
  }
  joinPartialNames(groups);
  const people = groups.filter(group => group.members.length > 0).sort((a, b) => Math.min(...a.members) - Math.min(...b.members));
  const result: number[] = [];
  people.forEach((group, person) => group.members.forEach(member => { result[member] = person; }));
  return result;
}

/** Of those who are written to at one address the one who bears the name, as far as it says; the first, where it says nothing else. */
function ofAddress(groups: readonly Group[], name: string | null): readonly Group[] {
  const possible = groups.slice(0, MOST_SHARING).filter(group => name === null || !group.names.some(other => areStrangers(nameTokens(name), other.words)));
  const bearer = name === null ? undefined : possible.find(group => group.names.some(other => fitsName(name, other.name)));
  return bearer ? [bearer] : possible.slice(0, 1);
}

/** No more people are told apart at one address. */
const MOST_SHARING = 20;

/** Two full names without a word in common, nor one that begins alike and may be a slip. */
const areStrangers = (a: readonly string[], b: readonly string[]): boolean => a.length > 1 && b.length > 1 && !a.some(word => b.some(other => word.slice(0, 3) === other.slice(0, 3)));

/** What names have in common that `sameName` calls the same. */
function keysOf(name: string): string[] {
  const tokens = [nameTokens(name), ...(UMLAUT.test(name) ? [nameTokens(spelledOut(name))] : [])].filter(words => words.length > 0);
  return tokens.map(words => [...words].sort().join(' '));
}

/** Names by what a part of them may be: their first and last word, the letter that they begin with, their initials. */
function partsIndex(groups: readonly Group[]): (part: Named) => Iterable<Named> {
  const index = new Map<string, Named[]>();
  const keys = (words: readonly string[]): string[] => [`first ${words[0]}`, `last ${words[words.length - 1]}`, `letter ${words[0]![0]}`, `initials ${words.map(word => word[0]).join('')}`];
  for (const named of groups.flatMap(group => group.names)) {
    if (named.words.length > 1) for (const key of keys(named.words)) (index.get(key) ?? index.set(key, []).get(key)!).push(named);
  }
  return ({ name, words }) => (words.length === 0 ? [] : new Set([`first ${words[0]}`, `last ${words[words.length - 1]}`, `initials ${foldLetters(name.replace(/[^\p{L}]/gu, ''))}`, ...(words.some(word => word.length === 1) ? [`letter ${words[0]![0]}`] : [])].flatMap(key => index.get(key) ?? [])));
}

/** The longest names first, so that `Priya R` has joined `Priya Raman` before `Priya` looks for her. */
function joinPartialNames(groups: readonly Group[]): void {
  const candidates = partsIndex(groups);
  const length = new Map(groups.map(group => [group, Math.max(0, ...group.names.map(({ words }) => words.join('').length))]));
  for (const short of [...groups].sort((a, b) => length.get(b)! - length.get(a)!)) {
    const fits = new Set<Group>();
    for (const part of short.names) {
      for (const whole of candidates(part)) {
        if (fits.size < 2 && whole.group !== short && !fits.has(whole.group) && !differentAddresses(short, whole.group) && fitsTokens(part.name, part.words, whole.words)) fits.add(whole.group);
      }
    }
    const [only] = fits;
    if (!only || fits.size > 1) continue;
    for (const named of short.names) named.group = only;
    only.names.push(...short.names.splice(0));
    short.emails.forEach(address => only.emails.add(address));
    only.members.push(...short.members.splice(0));
  }
}

const differentAddresses = (a: Group, b: Group): boolean => a.emails.size > 0 && b.emails.size > 0 && ![...a.emails].some(address => b.emails.has(address));

/** "Will hear back on Friday", "May be delayed": no Will and no May, of whom it would be "Will heard". */
const isModal = (word: string, behind: string): boolean => (word === 'will' || word === 'may') && BASE_FORM.test(behind);
const BASE_FORM = /^ (?:not|be|have|get|hear|ask|call|decide|know|send|follow|reach|need|want|take|come|go|respond|reply|write|check|confirm|discuss|contact|email|see|meet|wait|give|make|bring|talk|speak|move|hire|offer|return|review)(?![\p{L}'’-])/u;

/** Where a text names a person of the list: full names, and first or last names that fit one of them alone and are written with a capital. */
export function findPeople(text: string, people: readonly { readonly name: string }[]): readonly Located<number>[] {
  const tokens = [...text.matchAll(/[\p{L}\p{M}'’]+/gu)].map(m => ({ word: foldLetters(m[0].replace(/['’]s$/, '').replace(/['’]/g, '')), start: m.index, end: m.index + m[0].length, capital: /^\p{Lu}/u.test(m[0]) }));
  const names = people.map(person => nameTokens(person.name));
  const found: Located<number>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const full = names.findIndex(name => name.length > 1 && name.every((word, k) => tokens[i + k]?.word === word));
    if (full >= 0) {
      const last = tokens[i + names[full]!.length - 1]!;
      found.push({ value: full, span: { start: tokens[i]!.start, end: last.end } });
      i += names[full]!.length - 1;
      continue;
    }
    const { word, capital, start, end } = tokens[i]!;
    if (!capital || word.length < 2 || isModal(word, text.slice(end, end + 12))) continue;
    const fits = names.flatMap((name, index) => (name[0] === word || name[name.length - 1] === word ? [index] : []));
    if (fits.length === 1) found.push({ value: fits[0]!, span: { start, end } });
  }
  return found;
}
